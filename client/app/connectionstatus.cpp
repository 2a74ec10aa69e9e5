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

void ConnectionStatus::setCounts(int needsYou, int waiting)
{
    if (m_needsYou == needsYou && m_waiting == waiting)
        return;
    m_needsYou = needsYou;
    m_waiting = waiting;
    Q_EMIT changed();
}

QString ConnectionStatus::sentence() const
{
    return m_detail.isEmpty() ? m_summary : m_summary + u'\n' + m_detail;
}

} // namespace oms
