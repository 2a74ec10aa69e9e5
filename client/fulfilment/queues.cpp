// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fulfilment/queues.h"

#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"

#include <QCoreApplication>
#include <map>

namespace oms {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Fulfilment)
};

constexpr const char *titles[] = {
    QT_TRANSLATE_NOOP("Fulfilment", "To confirm"), QT_TRANSLATE_NOOP("Fulfilment", "To make"),
    QT_TRANSLATE_NOOP("Fulfilment", "To ship"), QT_TRANSLATE_NOOP("Fulfilment", "Questions")};
static_assert(std::size(titles) == queueCount);

//! A day in the order of work: urgent ones before all others.
std::int64_t placeOf(const BookRow &row)
{
    constexpr std::int64_t last = 1'000'000;
    const auto day = row.promised_date ? std::int64_t(row.promised_date->time_since_epoch().count()) : last;
    return row.is_urgent ? day - 2 * last : day;
}

QString saddleAndSeat(const BookRow &row)
{
    const auto model = row.model_name ? toQString(*row.model_name) : QString();
    return (model + u' ' + seatText(row.seat_size_q4)).trimmed();
}

QString sentenceOf(const BookRow &row)
{
    const auto words =
        Words::tr("%1, %2, %3", "order, saddle, due").arg(numberText(row), saddleAndSeat(row), dueText(row, today()));
    return row.is_urgent ? Words::tr("%1, urgent").arg(words) : words;
}

Tone dueTone(const OrderRowPtr &row)
{
    const auto due = dueOf(*row, today());
    return due == Due::Late ? Tone::Red : due == Due::Soon ? Tone::Amber : Tone::Neutral;
}

} // namespace

QString queueText(Queue queue)
{
    return QCoreApplication::translate("Fulfilment", titles[std::size_t(queue)]);
}

std::optional<Queue> queueOf(const BookRow &row)
{
    if (row.archived_at)
        return {};
    switch (row.status) {
    case OrderStatus::Approved:
        return Queue::Confirm;
    case OrderStatus::Production1:
    case OrderStatus::Production2:
        return Queue::Make;
    case OrderStatus::Production3:
        return Queue::Ship;
    default:
        return {};
    }
}

Asked askedIn(const std::vector<Kept<OrderComment>> &comments, const QString &me)
{
    std::map<Uuid, const OrderComment *> last;
    for (const auto &kept : comments) {
        const auto &one = kept.record;
        if (one.archived_at || !mayRead({Role::Supplier}, one.audience))
            continue;
        auto &newest = last[one.order_id.value];
        if (!newest || newest->created_at < one.created_at)
            newest = &one;
    }
    Asked asked;
    for (const auto &[order, comment] : last)
        if (!comment->author_name || toQString(*comment->author_name) != me)
            asked.insert(order);
    return asked;
}

std::unique_ptr<RecordTable<OrderRowPtr>> makeQueueTable(const OrderBook &book)
{
    using Text = Column<OrderRowPtr>;
    std::vector<Text> columns {
        Text {.title = Words::tr("Order"),
              .look = CellLook::Strong,
              .text = [](const OrderRowPtr &row) { return numberText(*row); },
              .number = [](const OrderRowPtr &row) { return std::int64_t(row->number.value_or(0)); },
              .width = 96},
        Text {.title = Words::tr("Saddle"),
              .look = CellLook::Plain,
              .text = [](const OrderRowPtr &row) { return saddleAndSeat(*row); },
              .width = 0},
        Text {.title = Words::tr("Due"),
              .look = CellLook::Plain,
              .text = [](const OrderRowPtr &row) { return dueText(*row, today()); },
              .tone = dueTone,
              .number = [](const OrderRowPtr &row) { return placeOf(*row); },
              .width = 100},
    };
    const auto flag = [](const OrderRowPtr &row) -> RowMark {
        return row->is_urgent ? RowMark {"flame", true, Words::tr("Urgent")} : RowMark {};
    };
    return std::make_unique<RecordTable<OrderRowPtr>>(
        std::move(columns),
        Records<OrderRowPtr> {.id = [](const OrderRowPtr &row) { return row->id.value; },
                              .searchText = [](const OrderRowPtr &row) { return sentenceOf(*row); },
                              .sentence = [](const OrderRowPtr &row) { return sentenceOf(*row); },
                              .isUnread = [&book](const OrderRowPtr &row) { return book.isUnread(row->id); },
                              .flag = flag});
}

} // namespace oms
