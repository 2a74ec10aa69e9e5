// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QString>

namespace oms {

//! The one truth about what is saved, sent and connected, as words. Sidebar, tray, tool tips and the window's title
//! show it; client/synccentre writes it from the state of the replica.
class ConnectionStatus : public QObject {
    Q_OBJECT

public:
    enum class State {
        Connected, //!< nothing waits
        Busy,
        Waiting, //!< something has not been sent yet
        Paused,
        Offline,
        Attention, //!< a person is needed
    };

    using QObject::QObject;

    State state() const { return m_state; }
    QString summary() const { return m_summary; } //!< "Connected"
    QString detail() const { return m_detail; } //!< "Checked just now"

    QString sentence() const; //!< both, for tool tips and screen readers
    int needsYou() const { return m_needsYou; } //!< decisions that wait for this person
    int waiting() const { return m_waiting; } //!< changes that the server does not have yet

    void set(State state, const QString &summary, const QString &detail = {});
    void setCounts(int needsYou, int waiting);

Q_SIGNALS:
    void changed();

private:
    State m_state = State::Offline;
    QString m_summary;
    QString m_detail;
    int m_needsYou = 0;
    int m_waiting = 0;
};

} // namespace oms
