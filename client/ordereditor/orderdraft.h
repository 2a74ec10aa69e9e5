// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/ordereditor/typedorder.h"

namespace oms {

//! The order that is being written. Every keystroke is kept aside at once. A draft saves itself: whenever typing pauses
//! for a moment it is saved on this computer, and travels to the server when there is one. An order that has been
//! submitted is changed only when the person says so, with a reason. What others change meanwhile comes in
//! beneath what is typed here.
class OrderDraft : public QObject {
    Q_OBJECT

public:
    enum class State {
        Empty, //!< new, nothing typed
        Typed, //!< not stored yet
        Saving,
        Saved,
        Refused, //!< what is typed stays; trouble() says why
    };

    explicit OrderDraft(Books &books, QObject *parent = nullptr);

    //! A new one; it comes into being with the first edit.
    void begin(Order seed);
    //! With what was typed into it before a crash, when there is something.
    void open(const Order &order);

    const Order &now() const { return m_now; }
    const Order &base() const { return m_base; } //!< as it was stored, or came, last
    bool isNew() const { return m_isNew; }
    bool keepsItself() const { return m_now.status == OrderStatus::Draft; }
    bool isDirty() const;
    State state() const { return m_state; }
    const std::optional<Refusal> &trouble() const { return m_trouble; }

    //! The person has edited something.
    void edit(const std::function<void(Order &)> &change);
    //! At once, without waiting for a pause; `done` when all that is typed is stored.
    void flush(std::function<void(bool)> done = {});
    //! A change of an order that has been submitted.
    void save(const QString &reason, std::function<void(bool)> done);
    void forget(); //!< what is typed and not stored

Q_SIGNALS:
    void edited(); //!< now() is another one, by the person
    void rebased(); //!< now() is another one, by others or the server
    void stateChanged();
    void recovered(); //!< now() holds what was typed before a crash

private:
    void aside();
    void resume(const TypedOrder &typed);
    void store();
    void stored(const Result<Order> &result, const Order &sent);
    void rebase(const Order &fresh, const Order &common);
    void setState(State state);
    void finish();

    Books &m_books;
    OrderBook &m_book;
    Order m_base;
    Order m_now;
    bool m_isNew = true;
    bool m_isUnderWay = false;
    State m_state = State::Empty;
    std::optional<Refusal> m_trouble;
    QTimer m_pause;
    std::vector<std::function<void(bool)>> m_waiting; //!< for everything to be stored
};

} // namespace oms
