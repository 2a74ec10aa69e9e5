// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/actor.h"
#include "server/database/listquery.h"
#include "shared/orders/orderlist.h"

#include <map>

//! Lists of orders and what is counted of them (scenarios C, H06). Each reads only what the actor may see.
namespace oms::orders {

const ListQuery &listing();

using Query = std::map<std::string, std::string, std::less<>>;

//! The filter that a query names field by field; several alternatives are parted by commas, seat sizes by semicolons.
//! Parameters of paging and sorting are passed over. Refuses: Invalid, naming every parameter that is not understood.
Result<OrderFilter> filterFrom(const Query &query);
//! Page, limit, cursor and sort of the query with the filter; a work list brings its own order, urgent first then
//! oldest. Refuses: Invalid, Forbidden (sorting by what the actor may not see).
Result<ListRequest> requestFrom(const Actor &actor, const Query &query, const OrderFilter &filter, Instant now);

//! OrderRows. Refuses: Invalid (a cursor of another list).
Result<ListText> list(Session &db, const Actor &actor, const ListRequest &request);
//! Whether the filter asks nothing that is hidden from the actor: amounts.
bool maySee(const Actor &actor, const OrderFilter &filter);
//! How many there are. `stamp`: of listing(), read beforehand.
std::int64_t count(Session &db, const Actor &actor, const OrderFilter &filter, Instant now, const std::string &stamp);

//! Kept until an order, or who may see it, changes.
OrderStatistics statistics(Session &db, const Actor &actor, Instant now);
//! At most 10. Refuses: Invalid (fewer than 2 letters).
Result<std::vector<OrderSuggestion>> suggestions(Session &db, const Actor &actor, std::string_view text);
std::vector<WorkListCount> workLists(Session &db, const Actor &actor, Instant now);

} // namespace oms::orders
