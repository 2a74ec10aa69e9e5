// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <functional>

class QSystemTrayIcon;

namespace oms {

class ConnectionStatus;
class OrderBook;
class Preferences;
struct Notice;

//! The same state as in the sidebar, beside the clock of the desktop, and messages of what has come up; for those who
//! want it, where the desktop has a place for it. Closing the window still quits: nobody is left with a program that
//! they cannot see.
class Tray : public QObject {
    Q_OBJECT

public:
    //! Of a profile; off until the person wants it (settings).
    static inline const auto iconKey = QStringLiteral("tray");
    static inline const auto noticesKey = QStringLiteral("notices");

    //! All of it outlives the tray.
    Tray(const ConnectionStatus &status, Preferences &preferences, const QString &profile, QObject *parent = nullptr);

    static bool isPossible();
    //! The settings are other ones.
    void apply();
    bool isShown() const { return m_icon != nullptr; }
    //! Says what comes up there while the person looks elsewhere.
    void follow(OrderBook &book, std::function<bool()> looksElsewhere);

Q_SIGNALS:
    void clicked();
    //! The person clicked the last message.
    void wanted(const QString &page, const QString &record);

private:
    bool isOn(const QString &key) const;
    void showStatus();
    void makeIcon();
    void say(const Notice &notice);

    const ConnectionStatus &m_status;
    Preferences &m_preferences;
    const QString m_profile;
    QSystemTrayIcon *m_icon = nullptr;
    QString m_page; //!< of the last message
    QString m_record;
};

} // namespace oms
