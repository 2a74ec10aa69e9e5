// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/tellingchanges.h"

#include "server/orders/timeline.h"
#include "server/outbox/outbox.h"
#include "shared/core/json.h"

#include <algorithm>

namespace oms::orders {

namespace {

std::string differencesOf(const std::vector<OrderDifference> &differences, bool isMoney)
{
    JsonWriter json;
    json.beginArray();
    for (const auto &difference : differences)
        if (difference.is_money == isMoney)
            json.object(difference);
    return json.endArray().take();
}

} // namespace

void tellDifferences(Work &work, const Order &before, const Order &after, const OrderCommand &command,
                     const std::vector<OrderDifference> &differences)
{
    for (const bool isMoney : {false, true}) {
        const auto has = [=](const OrderDifference &one) { return one.is_money == isMoney; };
        if (std::none_of(differences.begin(), differences.end(), has))
            continue;
        OrderEvent event;
        event.order_id = before.id;
        event.kind = OrderEventKind::Edit;
        event.action = OrderAction::Change;
        event.from_status = before.status;
        event.to_status = after.status;
        event.text = command.reason.value_or(command.note.value_or(std::string()));
        event.data =
            JsonWriter().beginObject().key("differences").raw(differencesOf(differences, isMoney)).endObject().take();
        event.audience = isMoney ? Audience::Fitter : Audience::FitterFactory;
        tell(work, std::move(event));
    }
}

void tellEdit(Work &work, const Order &before, const Order &after)
{
    JsonWriter json;
    json.beginObject().key("fields").beginArray();
    bool isInternal = true;
    for (const auto &field : schemaOf<Order>().fields()) {
        if (field.rules.access != Access::ReadWrite
            || JsonWriter().field(field, &before).take() == JsonWriter().field(field, &after).take())
            continue;
        json.value(field.name);
        isInternal = isInternal && field.name == "internal_note";
    }
    OrderEvent event;
    event.order_id = before.id;
    event.kind = OrderEventKind::Edit;
    event.data = json.endArray().endObject().take();
    event.audience = isInternal ? Audience::Internal : Audience::Fitter;
    tell(work, std::move(event));
}

void announceChange(Work &work, OrderId id, const OrderCommand &command, std::vector<OrderDifference> differences)
{
    for (auto &difference : differences)
        if (difference.field == "ship_to")
            difference.before = difference.after = {};
    outbox::announce(work, outbox::EventType::OrderChanged, id,
                     JsonWriter()
                         .beginObject()
                         .member("reason", command.reason.value_or(std::string()))
                         .key("differences")
                         .raw(differencesOf(differences, false))
                         .endObject()
                         .take());
}

} // namespace oms::orders
