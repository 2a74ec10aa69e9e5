// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/fieldpath.h"

namespace oms {

std::optional<FieldPath> FieldPath::find(const Schema &schema, std::string_view text)
{
    FieldPath path;
    path.m_text = std::string(text);
    const auto *at = &schema;
    while (at) {
        const auto dot = text.find('.');
        const auto *field = at->find(text.substr(0, dot));
        if (!field || field->kind == Kind::Records)
            return {};
        path.m_steps.push_back(field);
        at = field->nested ? field->nested() : nullptr;
        if ((dot == text.npos) != (at == nullptr))
            return {};
        text.remove_prefix(dot == text.npos ? text.size() : dot + 1);
    }
    return path;
}

Value FieldPath::read(const void *record) const
{
    for (std::size_t i = 0; i + 1 < m_steps.size() && record; ++i)
        record = m_steps[i]->read(record, 0);
    return record ? field().get(record) : Value();
}

bool FieldPath::write(void *record, Value value) const
{
    for (std::size_t i = 0; i + 1 < m_steps.size(); ++i) {
        // write() would make it anew
        const void *present = m_steps[i]->read(record, 0);
        record = present ? const_cast<void *>(present) : m_steps[i]->write(record);
    }
    return field().set(record, std::move(value));
}

} // namespace oms
