// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderdetail/carryout.h"

#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"
#include "client/orderdetail/actiondetails.h"
#include "client/orderdetail/undoing.h"
#include "client/widgets/toast.h"

#include <algorithm>

namespace oms {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CarryOut)
};

std::optional<OfferedAction> offerFor(const OrderBook &book, const Order &order, OrderAction action)
{
    const auto offered = book.offered(order);
    const auto found =
        std::find_if(offered.begin(), offered.end(), [=](const OfferedAction &one) { return one.action == action; });
    return found == offered.end() ? std::nullopt : std::optional(*found);
}

//! Whether the workflow would take it back as the order stands now: nothing is offered that is refused.
bool isOpen(const OrderBook &book, const Order &now, const WayBack &back)
{
    const auto offered = offerFor(book, now, back.action);
    if (!offered)
        return false;
    auto missing = offered->missing;
    missing.erase(Guard::Reason); // it brings one along
    return missing.isEmpty();
}

//! `before`: how it stood before that which is taken back.
void takeBack(OrderBook &book, OrderStatus before, const Order &order, const WayBack &back, QWidget *anchor)
{
    book.act(order, back.action, back.command, anchor, [&book, anchor, before, order](const Result<Order> &taken) {
        QString words;
        if (!taken)
            words = Words::tr("%1: %2").arg(numberText(order), reasonText(taken.error()));
        else if (taken->status == before)
            words = Words::tr("%1 is as it was.").arg(numberText(order));
        else
            words = Words::tr("%1: %2", "order, state")
                        .arg(numberText(order), statusText(taken->status, readerOf(book.session())));
        Toast::show(anchor, words);
    });
}

} // namespace

void sayDone(OrderBook &book, const Order &before, OrderAction action, const Order &now, QWidget *anchor)
{
    const auto words =
        Words::tr("%1: %2", "order, state").arg(numberText(now), statusText(now.status, readerOf(book.session())));
    const auto back = wayBackFrom(action, before.status);
    if (!back || !isOpen(book, now, *back))
        return void(Toast::show(anchor, words));
    Toast::show(anchor, words, [&book, status = before.status, now, back = *back, guard = QPointer(anchor)] {
        if (guard)
            takeBack(book, status, now, back, guard);
    });
}

void carryOut(OrderBook &book, const Order &order, OrderAction action, QWidget *anchor,
              std::function<void(const Order &)> done, std::function<void()> refused)
{
    const auto refuseSaying = [anchor, refused = std::move(refused)](const QString &words) {
        Toast::show(anchor, words);
        if (refused)
            refused();
    };
    const auto offered = offerFor(book, order, action);
    if (!offered)
        return refuseSaying(Words::tr("%1 is not possible: %2")
                                .arg(actionText(action), statusText(order.status, readerOf(book.session()))));
    const auto finished = [&book, order, action, anchor, done = std::move(done)](const Order &now) {
        sayDone(book, order, action, now, anchor);
        if (done)
            done(now);
    };
    if (const auto fields = askedFor(book, order, *offered); !fields.empty()) {
        auto *dialog = new ActionDetails(book, order, *offered, fields, anchor->window());
        QObject::connect(dialog, &ActionDetails::done, anchor, finished);
        return dialog->open();
    }
    OrderCommand command;
    if (action == OrderAction::Submit && order.amounts)
        command.quoted_total_minor = order.amounts->total_minor;
    book.act(order, action, command, anchor, [order, finished, refuseSaying](const Result<Order> &now) {
        if (now)
            return finished(*now);
        refuseSaying(Words::tr("%1: %2").arg(numberText(order), reasonText(now.error())));
    });
}

} // namespace oms
