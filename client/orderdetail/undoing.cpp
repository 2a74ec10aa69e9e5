// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderdetail/undoing.h"

#include <QCoreApplication>

namespace oms {

namespace {

struct Row {
    OrderAction done;
    OrderAction back;
    StatusSet from; //!< where the way back leads to exactly the state that was left
};

constexpr Row rows[] = {
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
