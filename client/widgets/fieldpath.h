// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/schema.h"

#include <string>

namespace oms {

//! The way from a record to one of its plain fields: "name", or "address.city" through a nested record.
class FieldPath {
public:
    FieldPath() = default;
    //! Nothing if the schema has no such field, or it is not a plain one.
    static std::optional<FieldPath> find(const Schema &schema, std::string_view text);

    const std::string &text() const { return m_text; }
    const Field &field() const { return *m_steps.back(); }
    const Field &topLevel() const { return *m_steps.front(); }
    bool isNested() const { return m_steps.size() > 1; }

    Value read(const void *record) const; //!< null where a nested record is absent
    //! Makes absent nested records present. False if the field cannot take the value.
    bool write(void *record, Value value) const;

private:
    std::string m_text;
    std::vector<const Field *> m_steps;
};

} // namespace oms
