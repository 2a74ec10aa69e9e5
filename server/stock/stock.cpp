// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/stock/stock.h"

#include "server/database/scoped.h"
#include "sql/stock.h"
#include "sql/visiblestock.h"
#include "sql/warehouses.h"

namespace oms::stock {

namespace visible = sql::visiblestock;

namespace {

//! Null: not for this reach.
const Statement *reachable(Scope reach, StockScope scope)
{
    switch (scope) {
    case StockScope::My:
        return &visible::mine;
    case StockScope::Available:
        return reach == Scope::Own ? &visible::availableOfFactory : &visible::available;
    case StockScope::All:
        break;
    }
    if (reach == Scope::Assigned)
        return nullptr;
    return reach == Scope::Own ? &visible::ofFactory : &visible::all;
}

} // namespace

const ListQuery &listing()
{
    static const ListQuery query(sql::stock::list);
    return query;
}

Result<ListPage<SaddleUnit>> list(Session &db, const Actor &actor, StockScope scope, const ListRequest &request)
{
    const auto reach = actor.reachOf(Permission::StockRead);
    const auto *predicate = reachable(reach, scope);
    if (!predicate)
        return refuse(ErrorCode::Forbidden, "The whole stock is the office's",
                      {{"scope", "forbidden", "must be my or available"}});
    auto page = listing().page<SaddleUnit>(db, *predicate, {actor.id}, request);
    if (page && scope == StockScope::Available && reach != Scope::All)
        for (auto &unit : page->data) {
            unit.order_id.reset();
            unit.order_number.reset();
        }
    return page;
}

std::vector<Warehouse> warehouses(Session &db)
{
    return db.all<Warehouse>(sql::warehouses::list);
}

} // namespace oms::stock
