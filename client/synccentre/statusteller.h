// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTimer>

namespace oms {

class ConnectionStatus;
class Replica;

//! Keeps the words about the replica in step with it, and with the minutes that pass.
class StatusTeller : public QObject {
    Q_OBJECT

public:
    //! Both outlive it.
    StatusTeller(const Replica &replica, ConnectionStatus &shown, QObject *parent = nullptr);

private:
    void tell();

    const Replica &m_replica;
    ConnectionStatus &m_shown;
    QTimer m_minutes;
};

} // namespace oms
