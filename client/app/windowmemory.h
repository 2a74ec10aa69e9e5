// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/history.h"

#include <QTimer>

class QMainWindow;

namespace oms {

class PageDeck;
class Preferences;
class Sidebar;

//! How a person left the window, per server: its size and place, the page, the record. Written down while they work, so
//! that a crash costs nothing.
class WindowMemory : public QObject {
    Q_OBJECT

public:
    //! Belongs to the window.
    WindowMemory(QMainWindow &window, Sidebar &sidebar, PageDeck &deck, Preferences &preferences,
                 const QString &profileId);

    //! Puts window and sidebar as they were; answers where the person was (no page: nowhere yet).
    Location restore();
    void save();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QMainWindow &m_window;
    Sidebar &m_sidebar;
    PageDeck &m_deck;
    Preferences &m_preferences;
    const QString m_profileId;
    QTimer m_pause; //!< between a change and writing it down
};

} // namespace oms
