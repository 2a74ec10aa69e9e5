// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/synccentre/statusteller.h"

#include "client/sync/replica.h"
#include "client/synccentre/statuswords.h"

using namespace std::chrono_literals;

namespace oms {

StatusTeller::StatusTeller(const Replica &replica, ConnectionStatus &shown, QObject *parent)
    : QObject(parent)
    , m_replica(replica)
    , m_shown(shown)
{
    connect(&replica, &Replica::statusChanged, this, &StatusTeller::tell);
    connect(&m_minutes, &QTimer::timeout, this, &StatusTeller::tell);
    m_minutes.start(30s);
    tell();
}

void StatusTeller::tell()
{
    show(m_replica.status(), m_shown, m_replica.isPermanent() ? Keeping::OnDisk : Keeping::UntilQuit);
}

} // namespace oms
