// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderbook/orderhistory.h"

#include "client/models/schematext.h"
#include "shared/core/json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OrderHistory)
};

QJsonObject dataOf(const OrderEvent &event)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(event.data)).object();
}

QString sentence(QString words)
{
    if (!words.isEmpty())
        words.front() = words.front().toUpper();
    return words;
}

struct KindRow {
    OrderEventKind kind;
    const char *text;
    const char *icon;
};
constexpr KindRow kinds[] = {
    {OrderEventKind::Status, QT_TRANSLATE_NOOP("OrderHistory", "Moved on"), "arrow-right"},
    {OrderEventKind::Edit, QT_TRANSLATE_NOOP("OrderHistory", "Edited"), "pencil"},
    {OrderEventKind::Comment, QT_TRANSLATE_NOOP("OrderHistory", "Comment"), "message-square"},
    {OrderEventKind::Mail, QT_TRANSLATE_NOOP("OrderHistory", "Mail sent"), "mail"},
    {OrderEventKind::Print, QT_TRANSLATE_NOOP("OrderHistory", "Printed"), "printer"},
    {OrderEventKind::Payment, QT_TRANSLATE_NOOP("OrderHistory", "Payment"), "banknote"},
    {OrderEventKind::Shipment, QT_TRANSLATE_NOOP("OrderHistory", "Shipment"), "truck"},
    {OrderEventKind::System, QT_TRANSLATE_NOOP("OrderHistory", "Reminder"), "info"},
};

const KindRow &rowOf(OrderEventKind kind)
{
    return *std::find_if(std::begin(kinds), std::end(kinds), [=](const KindRow &row) { return row.kind == kind; });
}

} // namespace

std::vector<OrderDifference> differencesIn(const OrderEvent &event)
{
    std::vector<OrderDifference> differences;
    for (const auto &item : dataOf(event).value("differences"_L1).toArray())
        if (auto one =
                fromJson<OrderDifference>(QJsonDocument(item.toObject()).toJson().toStdString(), Purpose::Trusted))
            differences.push_back(std::move(*one));
    return differences;
}

QString differenceText(const OrderDifference &difference)
{
    const auto orDash = [](const std::string &text) { return text.empty() ? u"–"_s : toQString(text); };
    return Words::tr("%1: %2 → %3")
        .arg(schemaText(difference.label), orDash(difference.before), orDash(difference.after));
}

namespace {

//! Several edits of a field as one: from the first's `before` to the last's `after`.
std::vector<OrderDifference> differencesOf(std::span<const OrderEvent> events)
{
    std::vector<OrderDifference> changed;
    for (const auto &event : events)
        for (auto &one : differencesIn(event)) {
            const auto known = std::find_if(changed.begin(), changed.end(), [&](const OrderDifference &other) {
                return other.field == one.field && other.slot == one.slot;
            });
            if (known == changed.end())
                changed.push_back(std::move(one));
            else
                known->after = one.after;
        }
    std::erase_if(changed, [](const OrderDifference &one) { return one.before == one.after; });
    return changed;
}

} // namespace

std::vector<OrderDifference> sinceApproval(const std::vector<OrderEvent> &events)
{
    int withdrawn = 0; // an approval that was taken back is none
    const auto last = std::find_if(events.rbegin(), events.rend(), [&](const OrderEvent &event) {
        withdrawn += event.action == OrderAction::WithdrawApproval;
        return event.action == OrderAction::Approve && withdrawn-- == 0;
    });
    if (last == events.rend())
        return {};
    return differencesOf(std::span(events).subspan(std::size_t(last.base() - events.begin())));
}

OrderThen standingAfter(const std::vector<OrderEvent> &events, std::size_t at)
{
    OrderThen then;
    const auto all = std::span(events);
    const auto until = all.first(at + 1);
    const auto later = all.subspan(at + 1);
    const auto last =
        std::find_if(until.rbegin(), until.rend(), [](const OrderEvent &event) { return event.to_status.has_value(); });
    const auto next =
        std::find_if(later.begin(), later.end(), [](const OrderEvent &event) { return event.from_status.has_value(); });
    if (last != until.rend())
        then.status = *last->to_status;
    else if (next != later.end())
        then.status = *next->from_status;
    then.differences = differencesOf(later);
    return then;
}

QString eventText(const OrderEvent &event, Reader reader)
{
    if (event.kind == OrderEventKind::Comment)
        return toQString(event.text);
    QString words;
    if (event.kind == OrderEventKind::Status && event.to_status)
        words = statusText(*event.to_status, reader);
    else if (const auto differences = differencesIn(event); !differences.empty()) {
        QStringList changes;
        for (const auto &one : differences)
            changes << differenceText(one);
        words = changes.join(u"; "_s);
    } else if (const auto fields = dataOf(event).value("fields"_L1).toArray(); !fields.isEmpty()) {
        QStringList names;
        for (const auto &name : fields)
            if (const auto *field = schemaOf<Order>().find(name.toString().toStdString()))
                names << titleOf(*field);
        words = Words::tr("Changed: %1").arg(names.join(u", "_s));
    } else {
        words = QCoreApplication::translate("OrderHistory", rowOf(event.kind).text);
    }
    if (!event.text.empty())
        words = Words::tr("%1 — %2", "what happened, why").arg(words, toQString(event.text));
    return sentence(words);
}

const char *eventIcon(const OrderEvent &event)
{
    return event.action ? actionIcon(*event.action) : rowOf(event.kind).icon;
}

QString momentText(Instant at, Instant now)
{
    using namespace std::chrono;
    const auto ago = duration_cast<minutes>(now - at).count();
    if (ago < 1)
        return Words::tr("just now");
    if (ago < 60)
        return Words::tr("%Ln min ago", "", int(ago));
    const auto local = QDateTime::fromMSecsSinceEpoch(duration_cast<milliseconds>(at.time_since_epoch()).count());
    // Some places' short form has seconds, which tell nobody anything here.
    const auto clock = QLocale().toString(local.time(), QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
    const auto today = QDate::currentDate();
    if (local.date() == today)
        return clock;
    if (local.date() == today.addDays(-1))
        return Words::tr("yesterday %1").arg(clock);
    return Words::tr("%1, %2", "day, time")
        .arg(QLocale().toString(local.date(),
                                local.date().year() == today.year() ? Words::tr("d MMM", "a day of this year")
                                                                    : Words::tr("d MMM yyyy", "a day")),
             clock);
}

} // namespace oms
