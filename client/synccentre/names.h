// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/uuid.h"

#include <QString>
#include <unordered_map>

namespace oms {

//! What people call the records that a change knows by their identity only.
class Names {
public:
    void set(const Uuid &id, const QString &name) { m_names[id] = name; }
    bool knows(const Uuid &id) const { return m_names.contains(id); }
    //! Empty for what is not known here.
    QString of(const Uuid &id) const
    {
        const auto found = m_names.find(id);
        return found == m_names.end() ? QString() : found->second;
    }
    const std::unordered_map<Uuid, QString> &all() const { return m_names; }

private:
    std::unordered_map<Uuid, QString> m_names;
};

} // namespace oms
