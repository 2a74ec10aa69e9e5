// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/orderdesk.h"

#include "server/orders/record.h"
#include "sql/orderdesk.h"

namespace oms::test {

OrderDesk::OrderDesk()
    : at(*parseInstant("2026-06-01T12:00:00Z"))
    , catalogue(yard)
    , factory(catalogue.factory)
    , zoe(makeId<CustomerId>())
    , max(makeId<CustomerId>())
    , bo(makeId<HorseId>())
    , list(makeId<PriceListId>())
{
    const auto transaction = yard.database().begin();
    transaction->execute(sql::orderdesk::employ, factory, yard.supplier.id);
    transaction->execute(sql::orderdesk::addCustomer, zoe, "Zoë Brandt", yard.anna, yard.zoeTheCustomer.id);
    transaction->execute(sql::orderdesk::addCustomer, max, "Max Moor", yard.ben, std::nullopt);
    transaction->execute(sql::orderdesk::addHorse, bo, zoe);
    transaction->execute(sql::orderdesk::addList, list);
    transaction->execute(sql::orderdesk::addBasePrices, list, base);
    transaction->execute(sql::orderdesk::addValuePrices, list, each);
    transaction->execute(sql::orderdesk::addContrastPrices, list, each);
    transaction->execute(sql::orderdesk::addExtraPrices, list, cover);
    transaction->execute(sql::orderdesk::publish, list);
    transaction->execute(sql::orderdesk::buildEverywhere, factory);
    transaction->commit();
}

Configuration OrderDesk::saddle() const
{
    Configuration chosen;
    chosen.model_id = catalogue.sonata.id;
    chosen.leather_type_id = catalogue.vienna.id;
    chosen.leather_colour_id = catalogue.black.id;
    chosen.selections = {
        test::chosen(catalogue.treeSize, catalogue.wide.id), test::chosen(catalogue.seatSize, catalogue.seventeen.id),
        test::chosen(catalogue.seatLeather, catalogue.seatOfBuffalo.id),
        test::chosen(catalogue.weltColour, catalogue.weltOfHavana.id), test::chosen(catalogue.plate, {}, "Bo")};
    return canonical(std::move(chosen));
}

Order OrderDesk::wish() const
{
    Order order;
    order.customer_id = zoe;
    order.horse_id = bo;
    order.configuration = saddle();
    return order;
}

Order OrderDesk::draft(Order wish)
{
    return tryCreate(yard.annaTheFitter, std::move(wish)).value();
}

Result<Order> OrderDesk::tryCreate(const Actor &actor, Order order)
{
    return as(actor, [&](Work &work) { return orders::create(work, order); });
}

Result<Order> OrderDesk::tryChange(const Actor &actor, const Order &order, std::string_view fields,
                                   OrderCommand command)
{
    return as(actor, [&](Work &work) { return orders::change(work, order.id, {order.version, fields}, command); });
}

Order OrderDesk::current(OrderId id)
{
    return orders::load(yard.reading(), id);
}

} // namespace oms::test
