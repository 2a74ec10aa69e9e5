// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/scoped.h"

#include "server/database/placeholders.h"

#include <map>
#include <mutex>
#include <shared_mutex>
#include <stdexcept>
#include <string>
#include <utility>

namespace oms {

namespace {

struct Composed {
    std::string name;
    std::string text;
    Statement statement;
};

//! The constants' addresses are their identity. Bounded by the number of statements times that of scopes.
class ScopedStatements {
public:
    const Statement &compose(const Statement &statement, const Statement &visible)
    {
        const auto key = std::pair(statement.text, visible.text);
        {
            const std::shared_lock reading(m_mutex);
            if (const auto known = m_composed.find(key); known != m_composed.end())
                return known->second.statement;
        }
        const std::unique_lock writing(m_mutex);
        auto &composed = m_composed[key]; // a map: entries never move
        if (composed.name.empty()) {
            composed.name = std::string(statement.name) + '@' + visible.name;
            composed.text = withPlace(statement.text, "{visible}", visible.text);
            composed.statement = {composed.name.c_str(), composed.text.c_str()};
        }
        return composed.statement;
    }

private:
    std::shared_mutex m_mutex;
    std::map<std::pair<const char *, const char *>, Composed> m_composed;
};

} // namespace

const Statement &Visibility::in(Scope scope) const
{
    switch (scope) {
    case Scope::All:
        return all;
    case Scope::Assigned:
        return assigned;
    case Scope::Own:
        return own;
    case Scope::None:
        break;
    }
    throw std::logic_error("nothing is visible in scope none");
}

const Statement &scoped(const Statement &statement, const Statement &visible)
{
    static ScopedStatements statements;
    return statements.compose(statement, visible);
}

} // namespace oms
