// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orders/bulkactions.h"

#include "client/app/session.h"
#include "client/orderdetail/manydone.h"
#include "client/orders/bulkdialog.h"

#include <algorithm>

namespace oms {

namespace {

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
        {OrderAction::WithdrawApproval, {"reason"}},
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
