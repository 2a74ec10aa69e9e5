// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/demo/ordercontext.h"
#include "shared/orders/command.h"

namespace oms::demo {

//! Lets happen to an order what its plan says, turn by turn, by the workflow itself: after() judges each of them.
//! Throws std::logic_error when it refuses one.
class OrderPast {
public:
    OrderPast(OrderContext &context, const Plan &plan, Chance &chance, MadeOrder &made);

    void run();

private:
    OrderCommand prepare(const Turn &turn, Instant at, const Doer &who);
    void take(const Turn &turn, Instant at);
    void edit(Instant at, std::string &differences);
    void follow(const Turn &turn, Instant at, const Doer &who, const Order &before, const OrderCommand &command);
    void submitted();
    void confirm(const Turn &turn, Instant at, const OrderCommand &command);
    void ship(Instant at);
    void moveUnit(const Turn &turn, Instant at, const Doer &who, const std::optional<WarehouseId> &from);
    void tryOut(const Turn &turn, Instant at, const Order &before);
    void pay(PaymentKind kind, MinorUnits amount, Instant at);
    void payAfterwards();
    void tell(Instant at, const Doer &who, OrderEvent event);
    void mail(Instant at, OrderAction action);
    Date promise(Instant at);
    std::string nextSerial(Instant at);

    const Order &order() const { return m_made.order; }
    const Fitter &fitter() const { return m_context.data.fitters[m_plan.fitter]; }
    bool is(Special special) const { return m_plan.specials.contains(special); }

    OrderContext &m_context;
    const Plan &m_plan;
    Chance &m_chance;
    MadeOrder &m_made;
};

} // namespace oms::demo
