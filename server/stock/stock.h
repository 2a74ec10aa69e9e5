// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/actor.h"
#include "server/database/listquery.h"
#include "shared/stock/unit.h"

//! Saddles in stock and the places where they are kept (domain.md 7). Units are written by server/orders.
namespace oms::stock {

const ListQuery &listing();
//! One page of that part of the stock. A fitter has `my` and what is `available` elsewhere, a factory `all` that it
//! has built; whoever is no fitter has nothing that is `my`. Refuses: Forbidden (a fitter asks for all), Invalid (a
//! cursor of another list).
Result<ListPage<SaddleUnit>> list(Session &db, const Actor &actor, StockScope scope, const ListRequest &request);

//! Live ones, by code.
std::vector<Warehouse> warehouses(Session &db);

} // namespace oms::stock
