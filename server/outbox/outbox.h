// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/work.h"

//! What must happen after the COMMIT: mails. A row is written with the change; a worker of every server delivers it at
//! least once (SKIP LOCKED), backs off, and leaves what cannot be delivered to a person (omsctl outbox, API).
namespace oms::outbox {

//! The one table of what can happen: to whom a mail goes is said in server/outbox/recipients.
enum class EventType {
    OrderSubmitted, //!< office
    OrderApproved, //!< factory, customer
    OrderWithdrawn, //!< factory: its approval is taken back, nothing is to be begun
    OrderRejected, //!< fitter
    OrderChanged, //!< factory once released: stop, with the difference; office
    OrderHeld, //!< factory: stop production
    OrderResumed, //!< factory
    OrderCancelled, //!< fitter, factory when released
    PaymentReceived, //!< customer (receipt), fitter
    ShipmentCreated, //!< fitter or customer: tracking
    CommentAdded, //!< its audience but its author
    ConfirmationRequested, //!< customer: the link
    ConfirmationConfirmed, //!< fitter
    ConfirmationDeclined, //!< fitter; also when it expired
    TrialDue, //!< fitter
    OrderOverdue, //!< office, factory
    HoldReminder, //!< office
    CloseReminder, //!< fitter
};

} // namespace oms::outbox

namespace oms {

template<>
struct Choices<outbox::EventType> {
    static constexpr std::array<std::string_view, 18> codes {
        "order.submitted",        "order.approved",        "order.withdrawn",
        "order.rejected",         "order.changed",         "order.held",
        "order.resumed",          "order.cancelled",       "payment.received",
        "shipment.created",       "comment.added",         "confirmation.requested",
        "confirmation.confirmed", "confirmation.declined", "trial.due",
        "order.overdue",          "hold.reminder",         "close.reminder"};
};

} // namespace oms

namespace oms::outbox {

//! Announces that something happened to the order; travels with the COMMIT. `details` is a JSON object that the mail's
//! words need and that cannot be read from the order later: {"reason", "differences", "comment_id", "payment_id",
//! "shipment_id", "secret"}; `secret` (a link's token) is taken out of the row when it has been delivered.
void announce(Work &work, EventType type, OrderId order, std::string details = "{}");

} // namespace oms::outbox
