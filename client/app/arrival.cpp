// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/arrival.h"

#include "client/app/link.h"
#include "client/app/pagedeck.h"
#include "client/app/session.h"
#include "client/orderbook/orderbook.h"
#include "client/widgets/toast.h"

namespace oms {

namespace {

constexpr int longestShown = 80;

QString shortened(const QString &text)
{
    return text.size() <= longestShown ? text : text.first(longestShown) + u'…';
}

} // namespace

Arrival::Arrival(const Session &session, PageDeck &deck, OrderBook *book, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_deck(deck)
    , m_book(book)
{
    if (m_book)
        connect(m_book, &OrderBook::loadingChanged, this, &Arrival::goOn);
}

void Arrival::go(const Location &place)
{
    m_awaited.reset();
    m_deck.go(place.page, place.record);
    if (m_book && m_book->isLoading() && !place.record.isEmpty())
        m_awaited = place;
}

void Arrival::goOn()
{
    if (!m_awaited || m_book->isLoading())
        return;
    const auto place = *std::exchange(m_awaited, std::nullopt);
    const auto now = m_deck.history().current();
    if (now && now->isSamePlace(place))
        m_deck.go(place.page, place.record);
}

void Arrival::follow(const QString &text)
{
    if (isInvitation(text))
        return say(
            tr("You are signed in to %1. Sign out to use the link to another server.").arg(m_session.serverName));
    const auto link = Link::fromText(text);
    if (!link)
        return say(tr("This link leads nowhere: %1").arg(shortened(text)));
    if (!link->server.isEmpty() && link->server != m_session.serverAddress)
        return say(tr("This link belongs to another server: %1").arg(shortened(link->server)));
    go(link->place);
    if (m_deck.currentId() != link->place.page)
        say(tr("This link leads to something that is not yours to see."));
}

void Arrival::say(const QString &words)
{
    Toast::show(&m_deck, words);
}

} // namespace oms
