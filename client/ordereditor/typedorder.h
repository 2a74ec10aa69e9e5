// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/books.h"

namespace oms {

//! An order as it stands in an editor, with what is not stored yet. Kept aside at every keystroke, gone once it is
//! stored: what is there when the program starts was typed before a crash.
struct TypedOrder {
    OrderId id;
    bool is_new = false; //!< it was never stored
    Order base; //!< that the person had before them
    Order now;
};

//! On disk before anything that this computer is asked afterwards.
void keepAside(Books &books, const TypedOrder &typed);
void dropAside(Books &books, const OrderId &id);
void readAside(Books &books, QObject *receiver, std::function<void(std::vector<TypedOrder>)> take);

//! What was typed into drafts before a crash is saved in them; the answer is what they are called. What was typed into
//! other orders waits until they are edited again. To be called once, before anybody edits.
void recoverDrafts(Books &books, QObject *receiver, std::function<void(std::vector<Order>)> take);

} // namespace oms
