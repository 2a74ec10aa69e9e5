// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/orders/comment.h"
#include "shared/orders/status.h"
#include "shared/orders/workflow.h"

namespace oms {

enum class OrderEventKind { Status, Edit, Comment, Mail, Print, Payment, Shipment, System };
template<>
struct Choices<OrderEventKind> {
    static constexpr std::array<std::string_view, 8> codes {"status", "edit",    "comment",  "mail",
                                                            "print",  "payment", "shipment", "system"};
};

//! A line of an order's timeline; append-only. GET /orders/{id}/history answers them with the comments, oldest first
//! (a comment is a row of kind comment with its text), each to its audience.
struct OrderEvent {
    OrderEventId id;
    OrderId order_id;
    Instant at;
    std::optional<UserId> actor_id; //!< absent: the server itself, or the customer's link
    std::optional<std::string> actor_name; //!< joined
    OrderEventKind kind = OrderEventKind::System;
    std::optional<OrderAction> action; //!< of kind status
    std::optional<OrderStatus> from_status;
    std::optional<OrderStatus> to_status;
    std::string text; //!< reason, note, comment, what was paid
    std::string data = "{}"; //!< JSON object: differences of an edit, tracking of a shipment; no money toward a factory
    Audience audience = Audience::All;
    bool is_correction = false;
};
template<>
struct Describe<OrderEvent> {
    static const Schema &schema();
};

} // namespace oms
