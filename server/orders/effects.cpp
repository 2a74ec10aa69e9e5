// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/acting.h"
#include "sql/acting.h"

#include <algorithm>

namespace oms::orders {

namespace {

bool differs(const ProductionStep &one, const ProductionStep &other)
{
    return one.started_at != other.started_at || one.finished_at != other.finished_at
        || one.employee_id != other.employee_id || one.result != other.result || one.note != other.note;
}

} // namespace

void writeSteps(Work &work, const Planned &planned)
{
    const auto &before = planned.before.production_steps;
    const auto &order = planned.after.order;
    for (std::size_t i = 0; i < order.production_steps.size(); ++i) {
        const auto &step = order.production_steps[i];
        if (i >= before.size())
            work.db.post(sql::acting::addStep,
                         {makeUuid(), order.id, step.step, step.started_at, step.finished_at, step.employee_id,
                          step.result, step.note});
        else if (differs(step, before[i]))
            work.db.post(sql::acting::setStep,
                         {order.id, step.step, before[i].started_at, step.started_at, step.finished_at,
                          step.employee_id, step.result, step.note});
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
