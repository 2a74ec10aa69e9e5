// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orders/orderviews.h"

#include <algorithm>

namespace oms {

namespace {

template<class Fits>
OrderFilter statesWhere(Fits fits)
{
    OrderFilter filter;
    for (std::size_t i = 0; i < orderStatusCount; ++i)
        if (const auto status = OrderStatus(i); fits(status))
            filter.status.emplace_back(codeOf(status));
    return filter;
}

OrderFilter open()
{
    return statesWhere(isOpen);
}

OrderFilter toApprove()
{
    OrderFilter filter;
    filter.work_list = WorkList::ToApprove;
    return filter;
}

OrderFilter inProduction()
{
    return statesWhere([](OrderStatus status) { return describe(status).group == StatusGroup::Build; });
}

OrderFilter shipped()
{
    return statesWhere([](OrderStatus status) { return describe(status).group == StatusGroup::Deliver; });
}

OrderFilter all()
{
    return {};
}

constexpr BuiltInView table[] = {
    {"open", QT_TRANSLATE_NOOP("OrdersPage", "Open"), open},
    {"awaiting", QT_TRANSLATE_NOOP("OrdersPage", "Awaiting approval"), toApprove, false},
    {"production", QT_TRANSLATE_NOOP("OrdersPage", "In production"), inProduction},
    {"shipped", QT_TRANSLATE_NOOP("OrdersPage", "Shipped"), shipped},
    {"all", QT_TRANSLATE_NOOP("OrdersPage", "All"), all},
};

} // namespace

std::vector<BuiltInView> builtInViews(Reader reader)
{
    std::vector<BuiltInView> views;
    std::copy_if(std::begin(table), std::end(table), std::back_inserter(views),
                 [=](const BuiltInView &view) { return reader == Reader::House || view.isForFactories; });
    return views;
}

OrderFilter withKind(OrderFilter filter, OrderKind kind)
{
    filter.kind = {std::string(codeOf(kind))};
    return filter;
}

} // namespace oms
