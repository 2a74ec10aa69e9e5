// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orders/ordertable.h"

#include "client/app/session.h"
#include "client/customers/customertable.h"
#include "client/models/days.h"
#include "client/models/moneytext.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"

#include <QCoreApplication>
#include <cmath>
#include <limits>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OrdersPage)
};

using Row = OrderRowPtr;

constexpr auto last = std::numeric_limits<std::int64_t>::max(); //!< where nothing is: behind everything

std::int64_t keyOf(const std::optional<Date> &day)
{
    return day ? day->time_since_epoch().count() : last;
}

std::int64_t keyOf(const std::optional<Instant> &instant)
{
    return instant ? instant->time_since_epoch().count() : last;
}

std::optional<Date> dayOfInstant(const std::optional<Instant> &instant)
{
    return instant ? std::optional(std::chrono::floor<std::chrono::days>(*instant)) : std::nullopt;
}

QString dayOr(const std::optional<Date> &day)
{
    return day ? dayText(*day) : QString();
}

QVariant dayValue(const std::optional<Date> &day)
{
    return day ? QVariant(dayOf(*day)) : QVariant(QString());
}

//! For a spreadsheet, which has nothing better than this.
double toMajor(MinorUnits amount, std::string_view currency)
{
    return double(amount) / std::pow(10., decimalsOf(currency));
}

//! Provisional ones are the newest.
std::int64_t numberKey(const Row &row)
{
    return row->number.value_or(std::numeric_limits<int>::max());
}

//! The day that counts: when a trial ends, else when it was promised.
std::optional<Date> dueDay(const OrderRow &row)
{
    return row.status == OrderStatus::OnTrial ? row.due_back : row.promised_date;
}

Tone dueTone(const Row &row)
{
    constexpr Tone tones[] = {Tone::Neutral, Tone::Amber, Tone::Red};
    return tones[std::size_t(dueOf(*row, today()))];
}

std::optional<int> daysSince(const std::optional<Instant> &instant)
{
    const auto day = dayOfInstant(instant);
    return day ? std::optional(int((today() - *day).count())) : std::nullopt;
}

QString ageText(const Row &row)
{
    const auto days = isOpen(row->status) ? daysSince(row->status_at) : std::nullopt;
    return days ? Words::tr("%Ln d", "how long an order has stood where it stands", *days) : QString();
}

QString searchTextOf(const Row &row)
{
    const QStringList parts {row->number ? QString::number(*row->number) : QString(),
                             orEmpty(row->provisional),
                             orEmpty(row->customer_name),
                             orEmpty(row->horse_name),
                             orEmpty(row->fitter_name),
                             orEmpty(row->factory_name),
                             orEmpty(row->brand_name),
                             orEmpty(row->model_name),
                             orEmpty(row->serial_no),
                             toQString(row->fitter_reference)};
    return parts.join(u'\n');
}

//! Column by column as a person reads the row.
QString sentenceOf(const Row &row, Reader reader)
{
    QStringList parts {Words::tr("Order %1").arg(numberText(*row)),
                       orEmpty(row->customer_name),
                       orEmpty(row->horse_name),
                       saddleText(*row),
                       statusText(row->status, reader),
                       dueText(*row, today())};
    if (row->is_urgent)
        parts << Words::tr("urgent");
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString whoText(const Row &row)
{
    if (row->customer_name)
        return toQString(*row->customer_name);
    return row->kind == OrderKind::Sale ? QString() : kindText(row->kind); // for stock there is nobody
}

std::vector<Column<Row>> columnsOf(Reader reader)
{
    using C = Column<Row>;
    return {
        C {.title = Words::tr("Order"),
           .look = CellLook::Strong,
           .text = [](const Row &r) { return numberText(*r); },
           .number = numberKey,
           .width = 86,
           .id = u"number"_s,
           .value = [](const Row &r) { return r->number ? QVariant(*r->number) : QVariant(); }},
        C {.title = Words::tr("Customer and horse"),
           .look = CellLook::TwoTone,
           .text = whoText,
           .second = [](const Row &r) { return orEmpty(r->horse_name); },
           .width = 0,
           .id = u"customer"_s,
           .secondTitle = Words::tr("Horse")},
        C {.title = Words::tr("Saddle"),
           .look = CellLook::TwoTone,
           .text = [](const Row &r) { return saddleText(*r); },
           .second = [](const Row &r) { return seatText(r->seat_size_q4); },
           .width = 166,
           .id = u"saddle"_s,
           .secondTitle = Words::tr("Seat")},
        C {.title = Words::tr("Fitter"),
           .look = CellLook::Secondary,
           .text = [](const Row &r) { return orEmpty(r->fitter_name); },
           .width = 112,
           .id = u"fitter"_s},
        C {.title = Words::tr("Status"),
           .look = CellLook::Pill,
           .text = [reader](const Row &r) { return statusText(r->status, reader); },
           .tone = [](const Row &r) { return statusTone(r->status); },
           .number = [](const Row &r) { return std::int64_t(r->status); },
           .width = 130,
           .id = u"status"_s},
        C {.title = Words::tr("Due"),
           .text = [](const Row &r) { return dueText(*r, today()); },
           .tone = dueTone,
           .number = [](const Row &r) { return keyOf(dueDay(*r)); },
           .width = 94,
           .id = u"due"_s,
           .tip = [](const Row &r) { return dayOr(dueDay(*r)); },
           .value = [](const Row &r) { return dayValue(dueDay(*r)); }},
    };
}

void addMoney(std::vector<Column<Row>> &columns)
{
    using C = Column<Row>;
    using Amount = std::optional<MinorUnits> OrderRow::*;
    const struct {
        QString title;
        QString id;
        Amount amount;
        bool isExtra;
    } rows[] = {{Words::tr("Balance"), u"balance"_s, &OrderRow::balance_minor, false},
                {Words::tr("Price"), u"price"_s, &OrderRow::total_minor, true},
                {Words::tr("Paid"), u"paid"_s, &OrderRow::paid_minor, true},
                {Words::tr("Deposit"), u"deposit"_s, &OrderRow::deposit_minor, true}};
    for (const auto &[title, id, amount, isExtra] : rows) {
        const bool isBalance = amount == &OrderRow::balance_minor;
        columns.push_back(C {.title = title,
                             .look = CellLook::Figure,
                             .text =
                                 [amount, isBalance](const Row &r) {
                                     const auto value = (*r).*amount;
                                     return isBalance && value == 0 ? QString() : amountText(value, *r);
                                 },
                             .second =
                                 [amount, isBalance](const Row &r) {
                                     const bool isPaid =
                                         isBalance && (*r).*amount == 0 && r->total_minor.value_or(0) > 0;
                                     return isPaid ? Words::tr("Paid", "nothing is left to pay") : QString();
                                 },
                             .number = [amount](const Row &r) { return ((*r).*amount).value_or(0); },
                             .width = 96,
                             .id = id,
                             .tip = [](const Row &r) { return toQString(r->currency); },
                             .isExtra = isExtra,
                             .value =
                                 [amount](const Row &r) {
                                     const auto value = (*r).*amount;
                                     return value ? QVariant(toMajor(*value, r->currency)) : QVariant(QString());
                                 }});
    }
}

void addExtras(std::vector<Column<Row>> &columns)
{
    using C = Column<Row>;
    const auto text = [&](const QString &title, const QString &id, std::function<QString(const Row &)> words,
                          int width = 120) {
        columns.push_back(C {.title = title, .text = std::move(words), .width = width, .id = id, .isExtra = true});
    };
    const auto day = [&](const QString &title, const QString &id,
                         std::function<std::optional<Date>(const Row &)> when) {
        columns.push_back(C {.title = title,
                             .text = [when](const Row &r) { return dayOr(when(r)); },
                             .number = [when](const Row &r) { return keyOf(when(r)); },
                             .width = 100,
                             .id = id,
                             .isExtra = true,
                             .value = [when](const Row &r) { return dayValue(when(r)); }});
    };
    text(Words::tr("Factory"), u"factory"_s, [](const Row &r) { return orEmpty(r->factory_name); });
    text(
        Words::tr("Kind"), u"kind"_s, [](const Row &r) { return kindText(r->kind); }, 96);
    text(Words::tr("Leather"), u"leather"_s, [](const Row &r) { return orEmpty(r->leather_name); });
    text(Words::tr("Serial number"), u"serial"_s, [](const Row &r) { return orEmpty(r->serial_no); });
    text(Words::tr("Reference"), u"reference"_s, [](const Row &r) { return toQString(r->fitter_reference); });
    text(
        Words::tr("Country"), u"country"_s, [](const Row &r) { return orEmpty(r->country_code); }, 72);
    text(
        Words::tr("Currency"), u"currency"_s, [](const Row &r) { return toQString(r->currency); }, 80);
    text(Words::tr("Warehouse"), u"warehouse"_s, [](const Row &r) { return orEmpty(r->warehouse_name); });
    day(Words::tr("Ordered"), u"ordered"_s, [](const Row &r) { return dayOfInstant(r->ordered_at); });
    day(Words::tr("Promised"), u"promised"_s, [](const Row &r) { return r->promised_date; });
    day(Words::tr("Wanted for"), u"requested"_s, [](const Row &r) { return r->requested_date; });
    day(Words::tr("Changed"), u"changed"_s, [](const Row &r) { return dayOfInstant(r->updated_at); });
    columns.push_back(C {.title = Words::tr("Stage age"),
                         .look = CellLook::Figure,
                         .text = ageText,
                         .number = [](const Row &r) { return -keyOf(r->status_at); },
                         .width = 88,
                         .id = u"age"_s,
                         .tip = [](const Row &r) { return dayOr(dayOfInstant(r->status_at)); },
                         .isExtra = true,
                         .value =
                             [](const Row &r) {
                                 const auto days = isOpen(r->status) ? daysSince(r->status_at) : std::nullopt;
                                 return days ? QVariant(*days) : QVariant(QString());
                             }});
}

} // namespace

QString amountText(const std::optional<MinorUnits> &amount, const OrderRow &row)
{
    return amount ? moneyText(*amount, row.currency) : QString();
}

std::unique_ptr<OrderTable> makeOrderTable(const OrderBook &book)
{
    const auto reader = readerOf(book.session());
    auto columns = columnsOf(reader);
    if (book.session().may("orders:prices"))
        addMoney(columns);
    addExtras(columns);
    const auto markWords = [&book](const Row &r) { return markText(book.markOf(r->id.value)); };
    const auto mark = [&book, markWords](const Row &r) -> RowMark {
        const auto now = book.markOf(r->id.value);
        return {now == RecordMark::None ? nullptr : markIcon(now), now == RecordMark::NeedsYou, markWords(r)};
    };
    return std::make_unique<OrderTable>(
        std::move(columns),
        Records<Row> {
            .id = [](const Row &r) { return r->id.value; },
            .searchText = searchTextOf,
            .sentence =
                [markWords, reader](const Row &r) {
                    const auto words = markWords(r);
                    return sentenceOf(r, reader) + (words.isEmpty() ? QString() : u", "_s + words);
                },
            .isUnread = [&book](const Row &r) { return book.isUnread(r->id); },
            .mark = mark,
            .flag = [](const Row &r) -> RowMark {
                return {r->is_urgent ? "flame" : nullptr, true, r->is_urgent ? Words::tr("Urgent") : QString()};
            }});
}

} // namespace oms
