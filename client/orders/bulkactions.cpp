// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orders/bulkactions.h"

#include "client/app/session.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"
#include "client/orderdetail/undoing.h"
#include "client/orders/bulkdialog.h"
#include "client/widgets/toast.h"

#include <QPointer>
#include <algorithm>

namespace oms {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BulkDialog)
};

//! What makes sense for many: nothing that needs a serial number or another thing of each order's own.
struct BulkRow {
    OrderAction action;
    std::vector<std::string_view> fields;
};

const std::vector<BulkRow> &bulkRows()
{
    static const std::vector<BulkRow> rows {
        {OrderAction::Submit, {}},
        {OrderAction::Approve, {"promised_date", "deposit_waiver"}},
        {OrderAction::Reject, {"reason"}},
        {OrderAction::Advance, {}},
        {OrderAction::StepBack, {"reason"}},
        {OrderAction::Hold, {"reason"}},
        {OrderAction::Resume, {}},
        {OrderAction::IssueToFitter, {"carrier", "tracking", "expected_at"}},
        {OrderAction::IssueToCustomer, {"carrier", "tracking", "expected_at"}},
        {OrderAction::KeepAfterTrial, {}},
        {OrderAction::Complete, {"balance_waiver"}},
        {OrderAction::Cancel, {"reason"}},
    };
    return rows;
}

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

} // namespace

std::vector<std::string_view> bulkFields(OrderAction action)
{
    for (const auto &row : bulkRows())
        if (row.action == action)
            return row.fields;
    return {};
}

std::vector<BulkOffer> bulkOffers(const OrderBook &book, const std::vector<OrderRowPtr> &orders)
{
    std::vector<BulkOffer> offers;
    for (const auto &row : bulkRows())
        if (book.session().may(codeOf(describe(row.action).permission)))
            offers.push_back({row.action});
    // more than can be done at once need not be looked through
    for (std::size_t i = 0; i < std::min(orders.size(), BulkCommand::most); ++i) {
        if (orders[i]->archived_at)
            continue;
        Order order; // as much of it as decides who one is to it
        order.fitter_id = orders[i]->fitter_id;
        order.factory_id = orders[i]->factory_id;
        const auto parties = partiesOf(book.standingOf(order));
        for (auto &offer : offers)
            offer.orders += partyFor(parties, orders[i]->status, offer.action).has_value();
    }
    std::erase_if(offers, [](const BulkOffer &offer) { return offer.orders == 0; });
    return offers;
}

void carryOutOnMany(OrderBook &book, const std::vector<OrderRowPtr> &orders, OrderAction action, QWidget *anchor)
{
    auto *dialog = new BulkDialog(book, orders, action, anchor->window());
    QObject::connect(dialog, &BulkDialog::done, anchor,
                     [&book, orders, action, anchor](const std::vector<OrderSeen> &now) {
                         sayDoneForMany(book, orders, action, now, anchor);
                     });
    dialog->open();
}

} // namespace oms
