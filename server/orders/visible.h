// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/actor.h"
#include "server/database/scoped.h"
#include "shared/orders/command.h"

namespace oms::orders {

//! Which orders the actor reaches with that permission; for a {visible} place over `o` = sales_order, $1 = the account.
//! Assigned is a fitter's own orders and, for a factory, those that have been released and that it has a word for (of
//! all factories, or of its own: setting orders.supplier_scope); own is a customer's.
const Statement &predicate(const Actor &actor, Permission permission);
//! The statement with that predicate in it.
const Statement &visibleTo(const Actor &actor, Permission permission, const Statement &statement);

//! Sees orders as a factory does: no prices, no customer's contact, factory's words.
bool isFactoryView(const Actor &actor);

} // namespace oms::orders
