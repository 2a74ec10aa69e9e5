// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/orders/payment.h"

namespace oms {

const Schema &Describe<Payment>::schema()
{
    static const Schema schema(
        "payment",
        {
            field<&Payment::id>("id", {.access = Access::CreateOnly}),
            field<&Payment::order_id>("order_id", {.access = Access::CreateOnly}),
            field<&Payment::kind>("kind", {.title = "Kind"}),
            field<&Payment::method>("method", {.title = "Method"}),
            field<&Payment::amount_minor>(
                "amount_minor", {.required = true, .title = "Amount", .min = -mostMinorUnits, .max = mostMinorUnits}),
            field<&Payment::currency>("currency", {.access = Access::ReadOnly, .title = "Currency"}),
            field<&Payment::received_at>("received_at", {.required = true, .title = "Received"}),
            field<&Payment::reference>("reference", {.title = "Reference", .maxLength = 100}),
            field<&Payment::recorded_by_name>("recorded_by_name", {.access = Access::ReadOnly, .title = "Recorded by"}),
            field<&Payment::version>("version", {.access = Access::ReadOnly}),
            field<&Payment::created_at>("created_at", {.access = Access::ReadOnly}),
        });
    return schema;
}

Result<void> checkPayment(const Payment &payment, const OrderAmounts &amounts)
{
    const auto refuseAmount = [](std::string code, std::string message) -> Result<void> {
        return refuseField("amount_minor", std::move(code), std::move(message));
    };
    if (!amounts.is_complete)
        return refuseAmount("no_price", "cannot be taken: the order has no complete price");
    const bool isRefund = payment.kind == PaymentKind::Refund;
    if (isRefund ? payment.amount_minor >= 0 : payment.amount_minor <= 0)
        return refuseAmount("wrong_sign", isRefund ? "must be below zero" : "must be above zero");
    if (isRefund && -payment.amount_minor > amounts.paid_minor)
        return refuseAmount("too_large", "is more than was paid");
    if (!isRefund && payment.amount_minor > amounts.total_minor - amounts.paid_minor)
        return refuseAmount("too_large", "is more than is open");
    return {};
}

} // namespace oms
