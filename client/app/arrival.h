// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/history.h"

#include <QObject>

namespace oms {

class OrderBook;
class PageDeck;
struct Session;

//! Brings a person to a place that was named from outside: where they were last time, or what a link says. A record
//! that is still being read is opened when it is there, unless they have gone elsewhere meanwhile.
class Arrival : public QObject {
    Q_OBJECT

public:
    //! `book`: null only in tests of the shell.
    Arrival(const Session &session, PageDeck &deck, OrderBook *book, QObject *parent);

    void go(const Location &place);
    //! Follows an oms:// link; where it leads nowhere, says so over the window.
    void follow(const QString &link);

private:
    void goOn();
    void say(const QString &words);

    const Session &m_session;
    PageDeck &m_deck;
    OrderBook *m_book;
    std::optional<Location> m_awaited;
};

} // namespace oms
