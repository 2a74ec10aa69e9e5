// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QSystemTrayIcon;

namespace oms {

class ConnectionStatus;

//! The same state as in the sidebar, beside the clock of the desktop, where the desktop has a place for it. Closing the
//! window still quits: nobody is left with a program that they cannot see.
class Tray : public QObject {
    Q_OBJECT

public:
    explicit Tray(const ConnectionStatus &status, QObject *parent = nullptr);

Q_SIGNALS:
    void clicked();

private:
    void showStatus();

    const ConnectionStatus &m_status;
    QSystemTrayIcon *m_icon = nullptr;
};

} // namespace oms
