// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderbook/orderwords.h"

#include "client/app/session.h"
#include "client/models/days.h"
#include "client/models/schematext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace oms {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OrderWords)
};

constexpr Tone tones[] = {
    Tone::Neutral, Tone::Amber, Tone::Blue, Tone::Amber, Tone::Green,  Tone::Violet, Tone::Violet,  Tone::VioletDeep,
    Tone::Red,     Tone::Teal,  Tone::Teal, Tone::Teal,  Tone::Orange, Tone::Green,  Tone::Neutral, Tone::Neutral,
};
static_assert(std::size(tones) == orderStatusCount);

constexpr const char *icons[] = {
    "check",         "mail",       "check",        "x",      "badge-check",  "undo-2", "undo-2",  "pencil",
    "arrow-right",   "arrow-left", "circle-pause", "play",   "truck",        "truck",  "archive", "truck",
    "truck",         "calendar",   "check",        "undo-2", "circle-check", "ban",    "undo-2",  "lock-open",
    "wand-sparkles",
};
static_assert(std::size(icons) == orderActionCount);

constexpr const char *factoryWords[] = {
    QT_TRANSLATE_NOOP("OrderWords", "New order"),      QT_TRANSLATE_NOOP("OrderWords", "In production"),
    QT_TRANSLATE_NOOP("OrderWords", "Changed — wait"), QT_TRANSLATE_NOOP("OrderWords", "Stop"),
    QT_TRANSLATE_NOOP("OrderWords", "Shipped"),        QT_TRANSLATE_NOOP("OrderWords", "Cancelled — stop"),
};
static_assert(std::size(factoryWords) == Choices<FactoryWord>::codes.size());

constexpr const char *workLists[] = {
    QT_TRANSLATE_NOOP("OrderWords", "To approve"),
    QT_TRANSLATE_NOOP("OrderWords", "Urgent"),
    QT_TRANSLATE_NOOP("OrderWords", "Late"),
    QT_TRANSLATE_NOOP("OrderWords", "On hold"),
    QT_TRANSLATE_NOOP("OrderWords", "Deposit missing"),
    QT_TRANSLATE_NOOP("OrderWords", "In production"),
    QT_TRANSLATE_NOOP("OrderWords", "Trials ending"),
    QT_TRANSLATE_NOOP("OrderWords", "To close"),
};
static_assert(std::size(workLists) == Choices<WorkList>::codes.size());

constexpr int soon = 7; //!< days

std::optional<int> daysUntil(const std::optional<Date> &day, Date today)
{
    return day ? std::optional(int((*day - today).count())) : std::nullopt;
}

QString shortDay(Date day, Date today)
{
    const auto date = dayOf(day);
    const bool isThisYear = date.year() == dayOf(today).year();
    return QLocale().toString(date,
                              isThisYear ? Words::tr("d MMM", "a day of this year in a list")
                                         : Words::tr("d MMM yyyy", "a day in a list"));
}

} // namespace

Reader readerOf(const Session &session)
{
    const bool isHouse = session.roles.contains(QStringLiteral("ADMIN"))
        || session.roles.contains(QStringLiteral("SUPERVISOR")) || session.roles.contains(QStringLiteral("FITTER"));
    return !isHouse && session.roles.contains(QStringLiteral("SUPPLIER")) ? Reader::Factory : Reader::House;
}

QString statusText(OrderStatus status, Reader reader, bool wasReleased)
{
    if (const auto word = factoryWord(status, wasReleased); word && reader == Reader::Factory)
        return QCoreApplication::translate("OrderWords", factoryWords[std::size_t(*word)]);
    return schemaText(describe(status).label);
}

Tone statusTone(OrderStatus status)
{
    return tones[std::size_t(status)];
}

QString actionText(OrderAction action)
{
    return schemaText(describe(action).label);
}

const char *actionIcon(OrderAction action)
{
    return icons[std::size_t(action)];
}

QString guardText(Guard guard)
{
    return schemaText(describe(guard).message);
}

QString kindText(OrderKind kind)
{
    return choiceText(codeOf(kind));
}

QString workListText(WorkList list)
{
    return QCoreApplication::translate("OrderWords", workLists[std::size_t(list)]);
}

QString numberText(const OrderRow &row)
{
    if (row.number)
        return QString::number(*row.number);
    return row.provisional ? toQString(*row.provisional) : Words::tr("Draft", "an order without a number");
}

QString numberText(const Order &order)
{
    if (order.number)
        return QString::number(*order.number);
    return order.provisional ? toQString(*order.provisional) : Words::tr("Draft", "an order without a number");
}

QString saddleText(const OrderRow &row)
{
    if (!row.model_name)
        return {};
    const auto model = toQString(*row.model_name);
    return row.brand_name ? Words::tr("%1 %2", "brand, model").arg(toQString(*row.brand_name), model) : model;
}

QString seatText(std::optional<int> quarterInches)
{
    if (!quarterInches)
        return {};
    constexpr const char16_t *fractions[] = {u"", u"¼", u"½", u"¾"};
    return QString::number(*quarterInches / 4) + QString::fromUtf16(fractions[*quarterInches % 4]);
}

Due dueOf(const OrderRow &row, Date today)
{
    const auto days = daysUntil(row.status == OrderStatus::OnTrial ? row.due_back : row.promised_date, today);
    if (!days || (!isAtWork(row.status) && row.status != OrderStatus::OnTrial))
        return Due::None;
    return *days < 0 ? Due::Late : *days <= soon ? Due::Soon : Due::None;
}

QString dueText(const OrderRow &row, Date today)
{
    const auto group = describe(row.status).group;
    if (row.status != OrderStatus::OnTrial && group == StatusGroup::Deliver && row.status_at)
        return Words::tr("Sent %1").arg(shortDay(std::chrono::floor<std::chrono::days>(*row.status_at), today));
    const auto day = row.status == OrderStatus::OnTrial ? row.due_back : row.promised_date;
    const auto days = daysUntil(day, today);
    if (!days)
        return {};
    if (dueOf(row, today) == Due::Late)
        return Words::tr("%Ln d late", "", -*days);
    if (group == StatusGroup::Closed || *days < 0 || *days > 14)
        return shortDay(*day, today);
    if (*days == 0)
        return Words::tr("Today");
    return *days == 1 ? Words::tr("Tomorrow") : Words::tr("in %Ln d", "", *days);
}

Date today()
{
    return dateOf(QDate::currentDate());
}

} // namespace oms
