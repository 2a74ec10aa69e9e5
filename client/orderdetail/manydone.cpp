// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderdetail/manydone.h"

#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"
#include "client/orderdetail/undoing.h"
#include "client/widgets/toast.h"

#include <QPointer>
#include <algorithm>

namespace oms {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BulkDialog)
};

//! The same way back for all of them, or none.
std::optional<WayBack> wayBackForAll(OrderAction action, const std::vector<OrderRowPtr> &orders)
{
    std::optional<WayBack> way;
    for (const auto &order : orders) {
        auto back = wayBackFrom(action, order->status);
        if (!back || (way && way->action != back->action))
            return {};
        way = std::move(back);
    }
    return way;
}

void takeBack(OrderBook &book, const WayBack &back, const std::vector<OrderSeen> &orders, QWidget *anchor)
{
    BulkCommand command;
    command.action = back.action;
    command.command = back.command;
    command.orders = orders;
    book.bulk(command, anchor, [anchor, count = int(orders.size())](const Result<BulkResult> &result) {
        const bool isDone = result && result->is_done;
        Toast::show(anchor,
                    isDone        ? Words::tr("%Ln order(s) as before.", nullptr, count)
                        : !result ? reasonText(result.error())
                                  : Words::tr("Nothing was undone: an order has changed meanwhile."));
    });
}

} // namespace

void sayDoneForMany(OrderBook &book, const std::vector<OrderRowPtr> &before, OrderAction action,
                    const std::vector<OrderSeen> &now, QWidget *anchor)
{
    std::vector<OrderRowPtr> done;
    std::copy_if(before.begin(), before.end(), std::back_inserter(done), [&](const OrderRowPtr &order) {
        return std::any_of(now.begin(), now.end(), [&](const OrderSeen &seen) { return seen.id == order->id; });
    });
    const auto words = Words::tr("%1: %Ln order(s)", "action", int(done.size())).arg(actionText(action));
    const auto back = wayBackForAll(action, done);
    if (!back)
        return void(Toast::show(anchor, words));
    Toast::show(anchor, words, [&book, back = *back, now, guard = QPointer(anchor)] {
        if (guard)
            takeBack(book, back, now, guard);
    });
}

} // namespace oms
