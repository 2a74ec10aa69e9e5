// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderyard.h"

#include "sql/orderyard.h"

namespace oms::test {

OrderYard::OrderYard()
    : zoe(makeId<CustomerId>())
    , bella(makeId<HorseId>())
    , factory(makeId<FactoryId>())
    , model(makeId<ModelId>())
{
    const auto transaction = database().begin();
    transaction->execute(sql::orderyard::addFactory, factory, supplier.id);
    transaction->execute(sql::orderyard::addModel, makeId<BrandId>(), model);
    transaction->commit();
    clearOrders();
}

void OrderYard::clearOrders()
{
    postgres.run(sql::orderyard::clear.text);
    clear();
    const auto transaction = database().begin();
    transaction->execute(sql::orderyard::addCustomer, zoe, anna, zoeTheCustomer.id, bella);
    transaction->commit();
}

OrderId OrderYard::order(OrderStatus status)
{
    return orderOf(anna, status);
}

OrderId OrderYard::orderOf(FitterId fitter, OrderStatus status)
{
    const auto id = makeId<OrderId>();
    const bool isReleased =
        !StatusSet {OrderStatus::Draft, OrderStatus::AwaitingConfirmation, OrderStatus::Ordered, OrderStatus::Changed}
             .contains(status);
    const auto transaction = database().begin();
    transaction->execute(sql::orderyard::addOrder, id, status, fitter, zoe, bella, factory, model, isReleased);
    transaction->commit();
    return id;
}

void OrderYard::set(OrderId order, const std::string &assignments)
{
    const auto text = "UPDATE sales_order SET " + assignments + " WHERE id = '" + order.toString() + "'";
    postgres.run(text.c_str());
}

std::string OrderYard::of(OrderId order, const std::string &column)
{
    const auto text = "SELECT " + column + " FROM sales_order WHERE id = $1";
    return reading().value(Statement {text.c_str(), text.c_str()}, order).value_or("null");
}

} // namespace oms::test
