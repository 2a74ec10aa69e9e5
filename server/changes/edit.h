// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/json.h"

namespace oms {

//! What a person wants changed of a record: the version they saw and, as a JSON object, the fields that shall differ.
struct Edit {
    int version;
    std::string_view fields;
};

//! Refuses: Stale.
template<Described T>
Result<void> checkVersion(const T &current, int seen)
{
    if (current.version != seen)
        return refuse(ErrorCode::Stale,
                      "Version " + std::to_string(seen) + " was seen, " + std::to_string(current.version)
                          + " is the current one");
    return {};
}

//! `current` as it would be after the edit. Refuses: Stale, Malformed, Invalid.
template<Described T>
Result<T> edited(const T &current, const Edit &edit)
{
    if (auto fresh = checkVersion(current, edit.version); !fresh)
        return passOn(fresh);
    T changed = current;
    if (auto read = readJson(schemaOf<T>(), &changed, edit.fields, Purpose::Change); !read)
        return passOn(read);
    return changed;
}

} // namespace oms
