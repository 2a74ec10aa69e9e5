// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/payments.h"

#include "server/changes/identity.h"
#include "server/changes/objection.h"
#include "server/orders/parent.h"
#include "server/orders/timeline.h"
#include "server/outbox/outbox.h"
#include "shared/core/json.h"
#include "sql/payments.h"

namespace oms::payments {

namespace {

//! Clocks of laptops are not the server's.
constexpr std::chrono::hours leniency {24};

bool takes(OrderStatus status, PaymentKind kind)
{
    return isOpen(status) || kind == PaymentKind::Refund
        || (status == OrderStatus::Completed && kind == PaymentKind::Balance);
}

OrderAmounts amountsOf(const orders::ParentOrder &order)
{
    OrderAmounts amounts;
    amounts.total_minor = order.total_minor;
    amounts.paid_minor = order.paid_minor;
    amounts.is_complete = order.is_priced;
    return amounts;
}

Result<void> admit(Work &work, const Payment &payment, const orders::ParentOrder &order)
{
    if (payment.kind != PaymentKind::Deposit && work.actor.reachOf(Permission::PaymentsRecord) != Scope::All)
        return refuse(ErrorCode::Forbidden, "Only the office records balances and refunds",
                      {{"kind", "forbidden", "must be deposit"}});
    if (work.db.value(sql::payments::exists, payment.id))
        return heed({{"id", "duplicate"}});
    if (!takes(order.status, payment.kind))
        return refuse(ErrorCode::Conflict, "The order is closed",
                      {{"status", "closed", "takes no such payment any more"}});
    if (payment.received_at > work.now + leniency)
        return refuseField("received_at", "in_future", "must not be in the future");
    return checkPayment(payment, amountsOf(order));
}

//! In the timeline for whoever may know of money; server/orders/history shows it to the customer, too.
void tellOf(Work &work, const Payment &payment)
{
    OrderEvent event;
    event.order_id = payment.order_id;
    event.kind = OrderEventKind::Payment;
    event.text = payment.reference.value_or("");
    event.audience = Audience::Fitter;
    event.data = JsonWriter()
                     .beginObject()
                     .member("payment_id", payment.id.value)
                     .member("kind", codeOf(payment.kind))
                     .member("method", codeOf(payment.method))
                     .member("amount_minor", payment.amount_minor)
                     .member("currency", payment.currency)
                     .endObject()
                     .take();
    orders::tell(work, std::move(event));
    if (payment.kind != PaymentKind::Refund)
        outbox::announce(work, outbox::EventType::PaymentReceived, payment.order_id,
                         JsonWriter().beginObject().member("payment_id", payment.id.value).endObject().take());
}

} // namespace

Result<std::vector<Payment>> of(Session &db, const Actor &actor, OrderId order)
{
    if (auto reached = orders::parent(db, actor, Permission::PaymentsRead, order); !reached)
        return passOn(reached);
    return db.all<Payment>(sql::payments::ofOrder, order);
}

Result<Payment> create(Work &work, Payment payment)
{
    if (auto named = giveIdentity(payment.id); !named)
        return passOn(named);
    const auto order = orders::lockParent(work, Permission::PaymentsRecord, payment.order_id);
    if (!order)
        return passOn(order);
    if (auto admitted = admit(work, payment, *order); !admitted)
        return passOn(admitted);
    payment.currency = order->currency;
    work.db.post(sql::payments::insert,
                 {payment.id, payment.order_id, payment.kind, payment.method, payment.amount_minor, payment.currency,
                  payment.received_at, payment.reference, work.actor.id, work.now});
    work.db.post(sql::payments::addToOrder, {payment.order_id, payment.amount_minor, work.now, work.actor.id});
    const auto created = work.db.one<Payment>(sql::payments::load, payment.id);
    work.recordChange<Payment>("create", nullptr, &created);
    tellOf(work, created);
    return created;
}

} // namespace oms::payments
