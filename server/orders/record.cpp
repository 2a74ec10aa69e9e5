// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/record.h"

#include "server/changes/edit.h"
#include "server/orders/visible.h"
#include "sql/orders.h"

#include <algorithm>

namespace oms::orders {

namespace {

struct Ties {
    bool is_fitter = false;
    bool is_customer = false;
    bool is_of_factory = false;
};

} // namespace

} // namespace oms::orders

namespace oms {

template<>
struct Describe<orders::Ties> {
    static const Schema &schema()
    {
        using orders::Ties;
        static const Schema schema("ties",
                                   {field<&Ties::is_fitter>("is_fitter"), field<&Ties::is_customer>("is_customer"),
                                    field<&Ties::is_of_factory>("is_of_factory")});
        return schema;
    }
};

} // namespace oms

namespace oms::orders {

Order load(Session &db, OrderId id)
{
    return db.one<Order>(sql::orders::load, id);
}

Result<Order> lock(Work &work, OrderId id, Permission permission)
{
    if (!work.db.value(visibleTo(work.actor, permission, sql::orders::lock), work.actor.id, id))
        return refuse(ErrorCode::NotFound, "There is no such order");
    return load(work.db, id);
}

Result<Order> lockLive(Work &work, OrderId id, Permission permission)
{
    auto order = lock(work, id, permission);
    if (!order)
        return order;
    if (auto live = checkLive(*order); !live)
        return passOn(live);
    return order;
}

Standing standingOf(Session &db, const Actor &actor, const Order &order)
{
    const bool isOffice = std::all_of(actor.roles.begin(), actor.roles.end(),
                                      [](Role role) { return role == Role::Supervisor || role == Role::Admin; });
    if (isOffice) // is what it is, whoever's the order
        return {actor.roles, false, false, false};
    const auto ties =
        db.one<Ties>(sql::orders::standing, actor.id, order.fitter_id, order.customer_id, order.factory_id);
    return {actor.roles, ties.is_fitter, ties.is_customer, ties.is_of_factory};
}

Withheld withheldFrom(const Actor &actor)
{
    Withheld fields;
    if (actor.reachOf(Permission::OrdersRead) != Scope::All)
        fields.emplace_back("internal_note");
    if (!actor.may(Permission::OrdersPrices))
        fields.insert(fields.end(),
                      {"amounts", "charges", "trade_in", "price_list_id", "tax_basis_points", "deposit_waiver",
                       "balance_waiver"});
    if (isFactoryView(actor))
        fields.emplace_back("ship_to");
    return fields;
}

Order shownTo(const Actor &actor, Order order)
{
    static const Order blank {};
    for (const auto name : withheldFrom(actor)) {
        const auto *field = schemaOf<Order>().find(name);
        field->nested ? field->clear(&order) : void(field->set(&order, field->get(&blank)));
    }
    return order;
}

OrderCircumstances circumstancesOf(Session &db, const Actor &actor, const Assessed &assessed)
{
    const auto &order = assessed.order;
    OrderCircumstances around;
    around.isConfigured = assessed.findings.empty();
    around.isPriced = order.amounts && order.amounts->is_complete;
    around.hasCustomerEmail = order.customer_id && db.value(sql::orders::customerEmail, *order.customer_id);
    around.mayWaive = actor.reachOf(Permission::PaymentsRecord) == Scope::All;
    return around;
}

} // namespace oms::orders
