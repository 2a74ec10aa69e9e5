// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/announcing.h"

#include "server/orders/timeline.h"
#include "server/outbox/outbox.h"
#include "shared/core/json.h"

#include <algorithm>

namespace oms::orders {

namespace {

using outbox::EventType;

//! Since when somebody besides its writer knows of the order.
enum class Known { Always, OnceOrdered, OnceReleased };

struct MailRow {
    OrderAction action;
    EventType event;
    Known known = Known::Always;
};

constexpr MailRow mails[] = {
    {OrderAction::Submit, EventType::OrderSubmitted},
    {OrderAction::RequestConfirmation, EventType::ConfirmationRequested},
    {OrderAction::Confirm, EventType::ConfirmationConfirmed},
    {OrderAction::Decline, EventType::ConfirmationDeclined},
    {OrderAction::Approve, EventType::OrderApproved},
    {OrderAction::WithdrawApproval, EventType::OrderWithdrawn},
    {OrderAction::Reject, EventType::OrderRejected},
    {OrderAction::Hold, EventType::OrderHeld, Known::OnceReleased},
    {OrderAction::Resume, EventType::OrderResumed, Known::OnceReleased},
    {OrderAction::Cancel, EventType::OrderCancelled, Known::OnceOrdered},
    {OrderAction::ShipToFitter, EventType::ShipmentCreated},
    {OrderAction::ShipToCustomer, EventType::ShipmentCreated},
    {OrderAction::IssueToFitter, EventType::ShipmentCreated},
    {OrderAction::IssueToCustomer, EventType::ShipmentCreated},
};

bool isKnown(const Order &before, Known since)
{
    switch (since) {
    case Known::OnceReleased:
        return before.released_at.has_value();
    case Known::OnceOrdered:
        return before.number.has_value();
    case Known::Always:
        break;
    }
    return true;
}

const Shipment *newShipment(const Planned &planned)
{
    const auto &shipments = planned.after.order.shipments;
    return shipments.size() > planned.before.shipments.size() ? &shipments.back() : nullptr;
}

std::string detailsOf(const Planned &planned)
{
    JsonWriter json;
    json.beginObject();
    if (planned.command.reason)
        json.member("reason", *planned.command.reason);
    if (const auto *shipment = newShipment(planned))
        json.member("shipment_id", shipment->id.toString());
    return json.endObject().take();
}

//! For everybody who may see the order: no money.
std::string dataOf(const Planned &planned)
{
    JsonWriter json;
    json.beginObject();
    const auto &command = planned.command;
    if (command.reason && command.note)
        json.member("note", *command.note);
    if (planned.action == OrderAction::Approve)
        json.member("promised_date", toIso(*planned.after.order.promised_date));
    if (planned.action == OrderAction::Cancel && planned.before.released_at)
        json.member("forfeits_deposit", command.forfeits_deposit.value_or(true));
    if (command.serial_no)
        json.member("serial_no", *command.serial_no);
    if (const auto *shipment = newShipment(planned)) {
        json.member("shipment_id", shipment->id.toString());
        if (shipment->carrier)
            json.member("carrier", *shipment->carrier);
        if (shipment->tracking)
            json.member("tracking", *shipment->tracking);
    }
    return json.endObject().take();
}

//! What was gone without is between fitter and office: factories know nothing of money.
void tellWaiver(Work &work, const Planned &planned, std::string_view name, const std::optional<std::string> &why)
{
    if (!why)
        return;
    OrderEvent event;
    event.order_id = planned.before.id;
    event.kind = OrderEventKind::Payment;
    event.text = *why;
    event.data = JsonWriter().beginObject().member("waived", name).endObject().take();
    event.audience = Audience::Fitter;
    orders::tell(work, std::move(event), planned.isByServer);
}

void tellStatus(Work &work, const Planned &planned)
{
    const auto &command = planned.command;
    OrderEvent event;
    event.order_id = planned.before.id;
    event.kind = OrderEventKind::Status;
    event.action = planned.action;
    event.from_status = planned.before.status;
    event.to_status = planned.after.order.status;
    event.text = command.reason ? *command.reason : command.note.value_or("");
    event.data = dataOf(planned);
    if (planned.action == OrderAction::StepBack)
        event.audience = Audience::FitterFactory; // a customer need not read what went wrong on the way
    event.is_correction = planned.isCorrection;
    orders::tell(work, std::move(event), planned.isByServer);
}

} // namespace

void announce(Work &work, const Planned &planned, const std::string &confirmation)
{
    tellStatus(work, planned);
    tellWaiver(work, planned, "deposit", planned.command.deposit_waiver);
    tellWaiver(work, planned, "balance", planned.command.balance_waiver);
    const auto *row = std::find_if(std::begin(mails), std::end(mails),
                                   [&](const MailRow &one) { return one.action == planned.action; });
    if (planned.isCorrection || row == std::end(mails) || !isKnown(planned.before, row->known))
        return;
    const bool isRequest = planned.action == OrderAction::RequestConfirmation;
    outbox::announce(work, row->event, planned.before.id, isRequest ? confirmation : detailsOf(planned));
}

} // namespace oms::orders
