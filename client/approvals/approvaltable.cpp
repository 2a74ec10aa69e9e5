// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/approvals/approvaltable.h"

#include "client/models/schematext.h"
#include "client/orderbook/orderhistory.h"
#include "client/orderbook/orderwords.h"

#include <QCoreApplication>

namespace oms {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Approvals)
};

QString nameOr(const std::optional<std::string> &name)
{
    return name ? toQString(*name) : QString();
}

std::int64_t secondsOf(const std::optional<Instant> &at)
{
    return at ? std::chrono::duration_cast<std::chrono::seconds>(at->time_since_epoch()).count() : 0;
}

QString sentenceOf(const OrderRow &row)
{
    auto words = Words::tr("%1, %2, %3").arg(numberText(row), nameOr(row.customer_name), saddleText(row));
    return row.is_urgent ? Words::tr("%1, urgent").arg(words) : words;
}

} // namespace

std::unique_ptr<RecordTable<OrderRowPtr>> makeApprovalTable(const OrderBook &book)
{
    using Text = Column<OrderRowPtr>;
    std::vector<Text> columns {
        Text {.title = Words::tr("Order"),
              .look = CellLook::Strong,
              .text = [](const OrderRowPtr &row) { return numberText(*row); },
              .number = [](const OrderRowPtr &row) { return std::int64_t(row->number.value_or(0)); },
              .width = 76},
        Text {.title = Words::tr("Customer and horse"),
              .look = CellLook::TwoTone,
              .text = [](const OrderRowPtr &row) { return nameOr(row->customer_name); },
              .second = [](const OrderRowPtr &row) { return nameOr(row->horse_name); },
              .width = 0},
        Text {.title = Words::tr("Fitter"),
              .look = CellLook::Secondary,
              .text = [](const OrderRowPtr &row) { return nameOr(row->fitter_name); },
              .width = 120},
        Text {
            .title = Words::tr("Waiting since"),
            .look = CellLook::Secondary,
            .text =
                [](const OrderRowPtr &row) { return row->status_at ? momentText(*row->status_at, now()) : QString(); },
            .number =
                [](const OrderRowPtr &row) {
                    constexpr std::int64_t beforeAllOthers = std::int64_t(1) << 40;
                    return secondsOf(row->status_at) - (row->is_urgent ? beforeAllOthers : 0);
                },
            .width = 136},
    };
    const auto mark = [](const OrderRowPtr &row) -> RowMark {
        return row->is_urgent ? RowMark {"flame", true, Words::tr("Urgent")} : RowMark {};
    };
    return std::make_unique<RecordTable<OrderRowPtr>>(
        std::move(columns),
        Records<OrderRowPtr> {.id = [](const OrderRowPtr &row) { return row->id.value; },
                              .searchText =
                                  [](const OrderRowPtr &row) {
                                      return sentenceOf(*row) + u'\n' + nameOr(row->fitter_name) + u'\n'
                                          + nameOr(row->horse_name);
                                  },
                              .sentence = [](const OrderRowPtr &row) { return sentenceOf(*row); },
                              .isUnread = [&book](const OrderRowPtr &row) { return book.isUnread(row->id); },
                              .mark = mark});
}

} // namespace oms
