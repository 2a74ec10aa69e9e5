// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/theme.h"
#include "shared/orders/command.h"
#include "shared/orders/orderlist.h"

#include <QString>

//! Orders in words, the same on every screen and on paper.
namespace oms {

struct Session;

//! Whose words: a factory has its own for the states (domain.md 6).
enum class Reader { House, Factory };
Reader readerOf(const Session &session);

//! "In production P2"; to a factory "In production".
QString statusText(OrderStatus status, Reader reader, bool wasReleased = true);
Tone statusTone(OrderStatus status);
//! "Approve". The label of the workflow's table, translated.
QString actionText(OrderAction action);
const char *actionIcon(OrderAction action);
//! What is still to be given or done: "needs a deposit".
QString guardText(Guard guard);
QString kindText(OrderKind kind);
//! "To approve", "Trials ending".
QString workListText(WorkList list);

//! "48142", its provisional name, or "Draft".
QString numberText(const OrderRow &row);
QString numberText(const Order &order);
//! "Larkspur Sonata"; empty without a model.
QString saddleText(const OrderRow &row);
//! "17½"; empty without one.
QString seatText(std::optional<int> quarterInches);
//! When it is promised, as people say it: "7 d late", "Tomorrow", "in 3 d", "4 Jul"; what was sent: "Sent 9 Jun".
QString dueText(const OrderRow &row, Date today);
//! The ink of that: late, soon, or nothing to notice.
enum class Due { None, Soon, Late };
Due dueOf(const OrderRow &row, Date today);
Date today(); //!< of this computer's calendar

} // namespace oms
