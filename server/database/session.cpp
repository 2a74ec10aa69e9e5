// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/session.h"

#include "server/database/arrayliteral.h"

namespace oms {

Param::Param(const Texts &texts)
    : m_text(arrayLiteral(texts))
{ }

Param::Param(const Value &value)
{
    if (const auto *texts = std::get_if<Texts>(&value))
        m_text = arrayLiteral(*texts);
    else if (!isNull(value))
        m_text = toText(value);
}

bool DatabaseError::isUnavailable() const
{
    // 08: connection exceptions, 57P: shutdown and "cannot connect now", 53300: too many connections.
    return m_sqlState.empty() || m_sqlState.starts_with("08") || m_sqlState.starts_with("57P") || m_sqlState == "53300";
}

} // namespace oms
