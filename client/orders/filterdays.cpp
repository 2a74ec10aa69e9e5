// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/models/days.h"
#include "client/orders/filterkeys.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OrdersPage)
};

constexpr int mostDays = 3660;

//! ISO, or as the locale writes it.
std::optional<Date> dayFrom(const QString &text, Date today)
{
    if (text == u"today"_s)
        return today;
    if (text == u"tomorrow"_s)
        return today + std::chrono::days(1);
    if (text == u"yesterday"_s)
        return today - std::chrono::days(1);
    for (const auto &read : {QDate::fromString(text, Qt::ISODate), QLocale().toDate(text, QLocale::ShortFormat)})
        if (read.isValid())
            return dateOf(read);
    return {};
}

//! "14d", "2w", "3m".
std::optional<int> daysFrom(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{1,4})([dwm])$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const auto unit = match.captured(2);
    const int days = match.captured(1).toInt() * (unit == u"d"_s ? 1 : unit == u"w"_s ? 7 : 30);
    return std::min(days, mostDays);
}

struct Relative {
    bool isWithin;
    int days;
};

std::optional<Relative> relativeFrom(const QString &text)
{
    const auto days = daysFrom(text.mid(1));
    if (!days || (!text.startsWith(u'<') && !text.startsWith(u'>')))
        return {};
    return Relative {text.startsWith(u'<'), *days};
}

DayRange rangeOf(const Relative &relative, bool looksAhead, Date today)
{
    const auto edge = today + std::chrono::days(looksAhead ? relative.days : -relative.days);
    // what is late is due within every span ahead
    const bool isUntil = relative.isWithin == looksAhead;
    return isUntil ? DayRange {{}, edge} : DayRange {edge, {}};
}

std::optional<DayRange> span(const QString &text, Date today)
{
    const auto day = dayOf(today);
    const auto monday = day.addDays(1 - day.dayOfWeek());
    const QDate first(day.year(), day.month(), 1);
    if (text == u"week"_s)
        return DayRange {dateOf(monday), dateOf(monday.addDays(6))};
    if (text == u"month"_s)
        return DayRange {dateOf(first), dateOf(first.addMonths(1).addDays(-1))};
    if (text == u"year"_s)
        return DayRange {dateOf(QDate(day.year(), 1, 1)), dateOf(QDate(day.year(), 12, 31))};
    return {};
}

} // namespace

std::optional<DayRange> dayRange(const QString &text, bool looksAhead, Date today)
{
    if (const auto relative = relativeFrom(text))
        return rangeOf(*relative, looksAhead, today);
    if (auto range = span(text, today))
        return range;
    if (const auto parts = text.split(u".."_s); parts.size() == 2) {
        const auto from = dayFrom(parts[0], today);
        const auto to = dayFrom(parts[1], today);
        const bool areRead = (from || parts[0].isEmpty()) && (to || parts[1].isEmpty()) && (from || to);
        return areRead && (!from || !to || *from <= *to) ? std::optional(DayRange {from, to}) : std::nullopt;
    }
    const bool isBefore = text.startsWith(u'<');
    const bool isAfter = text.startsWith(u'>');
    const auto day = dayFrom(isBefore || isAfter ? text.mid(1) : text, today);
    if (!day)
        return {};
    if (isBefore)
        return DayRange {{}, *day - std::chrono::days(1)};
    return isAfter ? DayRange {*day + std::chrono::days(1), {}} : DayRange {*day, *day};
}

QString dayRangeWords(const QString &text, bool looksAhead, Date today)
{
    if (const auto relative = relativeFrom(text)) {
        const int days = relative->days;
        if (relative->isWithin)
            return looksAhead ? Words::tr("within %Ln day(s)", "due", days)
                              : Words::tr("in the last %Ln day(s)", "", days);
        return looksAhead ? Words::tr("in %Ln day(s) or later", "due", days)
                          : Words::tr("more than %Ln day(s) ago", "", days);
    }
    const std::pair<QString, QString> known[] = {
        {u"today"_s, Words::tr("today")},         {u"tomorrow"_s, Words::tr("tomorrow")},
        {u"yesterday"_s, Words::tr("yesterday")}, {u"week"_s, Words::tr("this week")},
        {u"month"_s, Words::tr("this month")},    {u"year"_s, Words::tr("this year")}};
    for (const auto &[code, words] : known)
        if (text == code)
            return words;
    const auto range = dayRange(text, looksAhead, today);
    if (!range)
        return text;
    if (range->from && range->to)
        return *range->from == *range->to ? dayText(*range->from)
                                          : Words::tr("%1 – %2").arg(dayText(*range->from), dayText(*range->to));
    return range->from ? Words::tr("from %1").arg(dayText(*range->from))
                       : Words::tr("until %1").arg(dayText(*range->to));
}

} // namespace oms
