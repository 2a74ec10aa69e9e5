// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QString>

namespace oms {

//! The one truth about the connection. client/net sets it; sidebar, tool tips and later the tray show it.
class ConnectionStatus : public QObject {
    Q_OBJECT

public:
    enum class State { Connected, Busy, Offline, Attention };

    using QObject::QObject;

    State state() const { return m_state; }
    QString summary() const { return m_summary; } //!< "Connected"
    QString detail() const { return m_detail; } //!< "Checked just now"

    void set(State state, const QString &summary, const QString &detail = {});

Q_SIGNALS:
    void changed();

private:
    State m_state = State::Offline;
    QString m_summary;
    QString m_detail;
};

} // namespace oms
