// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/connectionstatus.h"

namespace oms {

void ConnectionStatus::set(State state, const QString &summary, const QString &detail)
{
    if (m_state == state && m_summary == summary && m_detail == detail)
        return;
    m_state = state;
    m_summary = summary;
    m_detail = detail;
    Q_EMIT changed();
}

} // namespace oms
