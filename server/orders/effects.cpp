// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/acting.h"
#include "sql/acting.h"

#include <algorithm>

namespace oms {

const Schema &Describe<orders::KnownStep>::schema()
{
    using orders::KnownStep;
    static const Schema schema("known_step",
                               {
                                   field<&KnownStep::id>("id"),
                                   field<&KnownStep::step>("step"),
                                   field<&KnownStep::started_at>("started_at"),
                                   field<&KnownStep::finished_at>("finished_at"),
                                   field<&KnownStep::employee_id>("employee_id"),
                                   field<&KnownStep::result>("result"),
                                   field<&KnownStep::note>("note", {.maxLength = 2000}),
                               });
    return schema;
}

} // namespace oms

namespace oms::orders {

namespace {

bool differs(const ProductionStep &one, const KnownStep &other)
{
    return one.started_at != other.started_at || one.finished_at != other.finished_at
        || one.employee_id != other.employee_id || one.result != other.result || one.note != other.note;
}

} // namespace

void writeSteps(Work &work, const Planned &planned)
{
    const auto &order = planned.after.order;
    for (std::size_t i = 0; i < order.production_steps.size(); ++i) {
        const auto &step = order.production_steps[i];
        if (i >= planned.steps.size())
            work.db.post(sql::acting::addStep,
                         {makeUuid(), order.id, step.step, step.started_at, step.finished_at, step.employee_id,
                          step.result, step.note});
        else if (differs(step, planned.steps[i]))
            work.db.post(
                sql::acting::setStep,
                {planned.steps[i].id, step.started_at, step.finished_at, step.employee_id, step.result, step.note});
    }
}

void writeShipments(Work &work, const Planned &planned)
{
    const auto &order = planned.after.order;
    for (auto i = planned.before.shipments.size(); i < order.shipments.size(); ++i) {
        const auto &one = order.shipments[i];
        work.db.post(
            sql::acting::addShipment,
            {one.id, order.id, one.leg, one.carrier, one.tracking, one.shipped_at, one.employee_id, one.expected_at});
    }
}

void writeTrial(Work &work, const Planned &planned)
{
    const auto &order = planned.after.order;
    if (planned.before.status == OrderStatus::OnTrial)
        work.db.post(sql::acting::endTrial,
                     {order.id, work.now, order.status == OrderStatus::Completed ? "kept" : "returned"});
    if (order.status == OrderStatus::OnTrial)
        work.db.post(sql::acting::startTrial, {makeUuid(), order.id, work.now, order.due_back});
}

} // namespace oms::orders
