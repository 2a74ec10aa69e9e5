// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/measured.h"

#include "server/orders/timeline.h"
#include "server/outbox/outbox.h"
#include "shared/core/json.h"
#include "shared/orders/workflow.h"
#include "sql/acting.h"
#include "sql/measurements.h"
#include "sql/orderparents.h"

#include <map>

namespace oms::orders {

namespace {

std::map<std::string, std::string> wordsOf(const MeasurementSet *set)
{
    std::map<std::string, std::string> words;
    if (set)
        for (const auto &value : set->values)
            words[value.type_code] = value.value_text.value_or(value.value_num ? std::to_string(*value.value_num) : "");
    return words;
}

//! A line for each value that differs, as of a configuration; numbers in the units of measurement.h.
std::vector<OrderDifference> differencesOf(const MeasurementSet *before, const MeasurementSet *after)
{
    const auto was = wordsOf(before);
    const auto is = wordsOf(after);
    std::vector<OrderDifference> differences;
    for (const auto &type : measurementTypes()) {
        const std::string code(type.code);
        const auto old = was.find(code);
        const auto now = is.find(code);
        OrderDifference line;
        line.field = "measurements." + code;
        line.label = type.label;
        line.before = old == was.end() ? "" : old->second;
        line.after = now == is.end() ? "" : now->second;
        if (line.before != line.after)
            differences.push_back(std::move(line));
    }
    return differences;
}

std::string detailsOf(const std::vector<OrderDifference> &differences, const std::string &reason)
{
    JsonWriter json;
    json.beginObject().member("reason", reason).key("differences").beginArray();
    for (const auto &line : differences)
        json.object(line);
    return json.endArray().endObject().take();
}

//! The same row of the workflow that an edit takes.
Result<void> admit(const Work &work, const ParentOrder &order, const std::string &reason)
{
    const bool isOffice = work.actor.reachOf(Permission::OrdersUpdate) == Scope::All;
    if (order.released_at && !isOffice)
        return refuse(ErrorCode::Forbidden, "What a factory has been told is changed by the office",
                      {{"order_id", "order_released", "has been approved"}});
    if (order.status == OrderStatus::Changed)
        return {};
    OrderFacts facts;
    facts.status = order.status;
    if (!reason.empty())
        facts.holding.insert(Guard::Reason);
    auto next = nextStatus(facts, OrderAction::Change, isOffice ? Party::Supervisor : Party::Fitter);
    if (next)
        return {};
    for (auto &error : next.error().errors)
        if (error.field == describe(Guard::Reason).field)
            error.field = "notes";
    return passOn(next);
}

} // namespace

Result<void> changeByMeasuring(Work &work, const ParentOrder &order, const MeasurementSet *before,
                               const MeasurementSet *after)
{
    constexpr StatusSet unaffected {OrderStatus::Draft, OrderStatus::AwaitingConfirmation};
    const auto differences = differencesOf(before, after);
    if (unaffected.contains(order.status) || differences.empty())
        return {};
    const auto reason = after ? after->notes : std::string();
    if (auto admitted = admit(work, order, reason); !admitted)
        return admitted;
    const auto details = detailsOf(differences, reason);
    OrderEvent event;
    event.order_id = order.id;
    event.kind = OrderEventKind::Edit;
    event.action = OrderAction::Change;
    event.from_status = order.status;
    event.to_status = OrderStatus::Changed;
    event.text = reason;
    event.data = details;
    event.audience = Audience::FitterFactory;
    if (order.status != OrderStatus::Changed) {
        work.db.post(sql::acting::breakOffSteps, {order.id, work.now});
        work.db.post(sql::measurements::changeOrder, {order.id, work.now, work.actor.id});
        const auto changed = work.db.one<ParentOrder>(sql::orderparents::load, order.id);
        work.recordChange("change", &order, &changed);
    }
    tell(work, std::move(event));
    outbox::announce(work, outbox::EventType::OrderChanged, order.id, details);
    return {};
}

} // namespace oms::orders
