// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/ordereditor/orderdraft.h"

#include "shared/sync/units.h"

using namespace std::chrono_literals;

namespace oms {

namespace {

constexpr auto pause = 600ms; // of typing: each saving is a change that travels

} // namespace

OrderDraft::OrderDraft(Books &books, QObject *parent)
    : QObject(parent)
    , m_books(books)
    , m_book(books.orders())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &OrderDraft::store);
    connect(&m_book, &OrderBook::changed, this, [this](const OrderRowPtr &row) {
        if (m_isNew || row->id != m_now.id || m_isUnderWay)
            return;
        m_book.read(row->id, this, [this](const std::optional<Kept<Order>> &kept) {
            if (kept && kept->record.id == m_now.id && !m_isUnderWay)
                rebase(kept->record, m_base);
        });
    });
}

void OrderDraft::begin(Order seed)
{
    m_pause.stop();
    if (seed.id.value.isNil())
        seed.id = makeId<OrderId>();
    m_base = m_now = std::move(seed);
    m_isNew = true;
    m_trouble.reset();
    setState(State::Empty);
}

void OrderDraft::open(const Order &order)
{
    m_pause.stop();
    m_base = m_now = order;
    m_isNew = false;
    m_trouble.reset();
    setState(State::Saved);
    readAside(m_books, this, [this, id = order.id](const std::vector<TypedOrder> &all) {
        for (const auto &typed : all)
            if (typed.id == id && id == m_now.id && !isDirty())
                resume(typed);
    });
}

void OrderDraft::resume(const TypedOrder &typed)
{
    auto edits = sync::editsBetween(typed.base, typed.now);
    sync::overlay(schemaOf<Order>(), &m_now, edits);
    if (!isDirty())
        return dropAside(m_books, typed.id);
    setState(State::Typed);
    Q_EMIT rebased();
    Q_EMIT recovered();
    if (keepsItself())
        m_pause.start();
}

void OrderDraft::aside()
{
    if (isDirty())
        keepAside(m_books, {m_now.id, m_isNew, m_base, m_now});
    else
        dropAside(m_books, m_now.id);
}

bool OrderDraft::isDirty() const
{
    return m_state != State::Empty && (m_isNew || !sync::editsBetween(m_base, m_now).empty());
}

void OrderDraft::edit(const std::function<void(Order &)> &change)
{
    change(m_now);
    setState(State::Typed);
    aside();
    Q_EMIT edited();
    if (keepsItself())
        m_pause.start();
}

void OrderDraft::flush(std::function<void(bool)> done)
{
    if (done)
        m_waiting.push_back(std::move(done));
    m_pause.stop();
    store();
}

void OrderDraft::store()
{
    if (m_isUnderWay)
        return; // goes on when that has ended
    if (!isDirty())
        return finish();
    m_isUnderWay = true;
    setState(State::Saving);
    const auto take = [this, sent = m_now](const Result<Order> &result) { stored(result, sent); };
    if (m_isNew)
        m_book.create(m_now, this, take);
    else
        m_book.change(m_base, m_now, {}, this, take);
}

void OrderDraft::save(const QString &reason, std::function<void(bool)> done)
{
    m_waiting.push_back(std::move(done));
    if (!isDirty())
        return finish();
    m_isUnderWay = true;
    setState(State::Saving);
    m_book.change(m_base, m_now, reason, this,
                  [this, sent = m_now](const Result<Order> &result) { stored(result, sent); });
}

void OrderDraft::stored(const Result<Order> &result, const Order &sent)
{
    m_isUnderWay = false;
    if (!result) {
        m_trouble = result.error();
        setState(State::Refused);
        return finish();
    }
    m_isNew = false;
    m_trouble.reset();
    rebase(*result, sent);
    if (isDirty() && keepsItself())
        return store(); // typed meanwhile
    setState(State::Saved);
    dropAside(m_books, m_now.id);
    finish();
}

//! What differs from `common` was typed here, and stays on top of what has come.
void OrderDraft::rebase(const Order &fresh, const Order &common)
{
    const auto typed = sync::editsBetween(common, m_now);
    m_base = fresh;
    m_now = fresh;
    sync::overlay(schemaOf<Order>(), &m_now, typed);
    Q_EMIT rebased();
}

void OrderDraft::forget()
{
    m_pause.stop();
    dropAside(m_books, m_now.id);
    m_now = m_base;
    m_trouble.reset();
    setState(m_isNew ? State::Empty : State::Saved);
    Q_EMIT rebased();
}

void OrderDraft::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void OrderDraft::finish()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &done : waiting)
        done(!m_trouble);
}

} // namespace oms
