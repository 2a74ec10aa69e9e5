// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderdetail/undoing.h"

#include <QCoreApplication>

namespace oms {

namespace {

struct Row {
    OrderAction done;
    OrderAction back;
    StatusSet from; //!< where the way back leads to the state that was left, or to one that waits for the same
};

constexpr Row rows[] = {
    // What was changed comes back as ordered: it waits for the same decision.
    {OrderAction::Approve, OrderAction::WithdrawApproval, {OrderStatus::Ordered, OrderStatus::Changed}},
    {OrderAction::Hold, OrderAction::Resume, StatusSet::all()},
    {OrderAction::Resume, OrderAction::Hold, {OrderStatus::OnHold}},
    {OrderAction::Advance, OrderAction::StepBack, {OrderStatus::Production1, OrderStatus::Production2}},
    {OrderAction::StepBack, OrderAction::Advance, {OrderStatus::Production2, OrderStatus::Production3}},
};

} // namespace

std::optional<WayBack> wayBackFrom(OrderAction action, OrderStatus before)
{
    for (const auto &row : rows)
        if (row.done == action && row.from.contains(before)) {
            WayBack back {row.back, {}};
            back.command.reason = QCoreApplication::translate("OrderWords", "Undone").toStdString();
            return back;
        }
    return {};
}

} // namespace oms
