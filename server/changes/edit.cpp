// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/changes/edit.h"

namespace oms {

Result<void> Edit::apply(const Schema &schema, void *record, int version) const
{
    if (const auto *fields = std::get_if<Fields>(&m_wish)) {
        if (auto fresh = checkVersion(version, fields->version); !fresh)
            return fresh;
        if (auto read = readJson(schema, record, fields->json, Purpose::Change); !read)
            return passOn(read);
        return {};
    }
    auto &merging = *std::get<Merging *>(m_wish);
    auto merged = sync::merge(schema, record, merging.units);
    if (!merged)
        return passOn(merged);
    merging.conflicts = std::move(merged->conflicts);
    return {};
}

Result<void> checkVersion(int current, std::optional<int> seen)
{
    if (!seen || *seen == current)
        return {};
    return refuse(ErrorCode::Stale,
                  "Version " + std::to_string(*seen) + " was seen, " + std::to_string(current) + " is the current one");
}

} // namespace oms
