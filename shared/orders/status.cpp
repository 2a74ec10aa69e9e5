// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/orders/status.h"

namespace oms {

namespace {

using enum OrderStatus;
using enum StatusGroup;
using Word = StatusWord;
using View = FactoryWord;

constexpr std::nullopt_t none = std::nullopt;

constexpr std::array<StatusRow, orderStatusCount> table {{
    {Draft, "Draft", Entry, Word::Pending, none, none},
    {AwaitingConfirmation, "Awaiting client confirmation", Entry, Word::Pending, none, none},
    {Ordered, "Ordered", Entry, Word::Pending, none, none},
    {Changed, "Changed", Entry, Word::Pending, none, View::ChangedWait},
    {Approved, "Approved", Build, Word::InProgress, View::NewOrder, View::NewOrder},
    {Production1, "In production P1", Build, Word::InProgress, View::InProduction, View::InProduction},
    {Production2, "In production P2", Build, Word::InProgress, View::InProduction, View::InProduction},
    {Production3, "In production P3", Build, Word::InProgress, View::InProduction, View::InProduction},
    {OnHold, "On hold", Build, Word::InProgress, none, View::Stop},
    {ShippedToFitter, "Shipped to fitter", Deliver, none, View::Shipped, View::Shipped},
    {ShippedToCustomer, "Shipped to customer", Deliver, none, View::Shipped, View::Shipped},
    {InInventory, "In inventory", Deliver, none, View::Shipped, View::Shipped},
    {OnTrial, "On trial", Deliver, none, none, none},
    {OrderStatus::Completed, "Completed", Closed, Word::Completed, none, none},
    {Returned, "Returned", Closed, none, none, none},
    {OrderStatus::Cancelled, "Cancelled", Closed, Word::Cancelled, none, View::CancelledStop},
}};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i)
        if (table[i].status != static_cast<OrderStatus>(i))
            return false;
    return true;
}
static_assert(isInOrder(), "one row per state, in the order of the enumeration");

template<class Fits>
StatusSet statesWhere(Fits fits)
{
    StatusSet set;
    for (const auto &row : table)
        if (fits(row))
            set = set | StatusSet {row.status};
    return set;
}

} // namespace

const StatusRow &describe(OrderStatus status)
{
    return table[static_cast<std::size_t>(status)];
}

std::optional<FactoryWord> factoryWord(OrderStatus status, bool wasReleased)
{
    const auto &row = describe(status);
    return wasReleased ? row.factoryOnceReleased : row.factory;
}

bool isOpen(OrderStatus status)
{
    return describe(status).group != Closed;
}

bool isAtWork(OrderStatus status)
{
    return status == Ordered || status == Changed || describe(status).group == Build;
}

StatusSet statesOf(StatusGroup group)
{
    return statesWhere([=](const StatusRow &row) { return row.group == group; });
}

StatusSet statesOf(StatusWord word)
{
    return statesWhere([=](const StatusRow &row) { return row.word == word; });
}

} // namespace oms
