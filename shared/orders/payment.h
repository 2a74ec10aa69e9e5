// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/orders/order.h"

namespace oms {

enum class PaymentKind { Deposit, Balance, Refund };
template<>
struct Choices<PaymentKind> {
    static constexpr std::array<std::string_view, 3> codes {"deposit", "balance", "refund"};
};
enum class PaymentMethod { Card, Transfer, Cash, Cheque, Other };
template<>
struct Choices<PaymentMethod> {
    static constexpr std::array<std::string_view, 5> codes {"card", "transfer", "cash", "cheque", "other"};
};

//! Append-only: a mistake is a refund.
struct Payment {
    PaymentId id;
    OrderId order_id; //!< by REST told by the address
    PaymentKind kind = PaymentKind::Deposit;
    PaymentMethod method = PaymentMethod::Transfer;
    MinorUnits amount_minor = 0; //!< > 0; of a refund < 0
    std::string currency; //!< the order's
    Instant received_at;
    std::optional<std::string> reference;
    std::optional<std::string> recorded_by_name; //!< joined
    int version = 1;
    Instant created_at;
};
template<>
struct Describe<Payment> {
    static const Schema &schema();
};

//! Refuses Invalid: the wrong sign; more than is open (Σ ≤ total); a refund of more than was paid; a payment of an
//! order that has no price. `amounts` as before this payment.
Result<void> checkPayment(const Payment &payment, const OrderAmounts &amounts);

} // namespace oms
