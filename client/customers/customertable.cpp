// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/customers/customertable.h"

#include "client/models/schematext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace oms {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CustomersPage)
};

QString phoneOf(const Customer &customer)
{
    return orEmpty(customer.mobile ? customer.mobile : customer.phone);
}

QString searchTextOf(const Customer &c)
{
    QStringList parts {toQString(c.name), orEmpty(c.company), orEmpty(c.email),       orEmpty(c.phone),
                       orEmpty(c.mobile), placeOf(c),         orEmpty(c.horse_names), orEmpty(c.fitter_name)};
    return parts.join(u'\n');
}

QString sentenceOf(const Customer &c)
{
    auto sentence = Words::tr("%1, %2").arg(toQString(c.name), statusText(c));
    if (c.horse_names)
        sentence += Words::tr(", horses %1").arg(toQString(*c.horse_names));
    if (c.fitter_name)
        sentence += Words::tr(", fitter %1").arg(toQString(*c.fitter_name));
    return sentence;
}

struct StatusRow {
    CustomerStatus status;
    Tone tone;
};

constexpr StatusRow tones[] = {
    {CustomerStatus::Active, Tone::Green},
    {CustomerStatus::Inactive, Tone::Neutral},
    {CustomerStatus::Suspended, Tone::Red},
    {CustomerStatus::Pending, Tone::Amber},
};

std::int64_t sinceEpoch(Instant instant)
{
    return instant.time_since_epoch().count();
}

} // namespace

QString markText(RecordMark mark)
{
    switch (mark) {
    case RecordMark::Waiting:
        return Words::tr("Saved on this computer, not sent yet");
    case RecordMark::NeedsYou:
        return Words::tr("Needs your decision");
    case RecordMark::None:
        break;
    }
    return {};
}

const char *markIcon(RecordMark mark)
{
    return mark == RecordMark::NeedsYou ? "triangle-alert" : "cloud";
}

QString orEmpty(const std::optional<std::string> &text)
{
    return text ? toQString(*text) : QString();
}

QString statusText(const Customer &customer)
{
    return customer.archived_at ? Words::tr("Archived") : choiceText(codeOf(customer.status));
}

Tone statusTone(const Customer &customer)
{
    return customer.archived_at ? Tone::Neutral : tones[std::size_t(customer.status)].tone;
}

QString placeOf(const Customer &customer)
{
    if (!customer.address)
        return {};
    return Words::tr("%1, %2").arg(toQString(customer.address->city), toQString(customer.address->country_code));
}

QString dayText(Instant instant)
{
    const auto day = QDateTime::fromMSecsSinceEpoch(sinceEpoch(instant) / 1000).date();
    const auto today = QDate::currentDate();
    if (day == today)
        return Words::tr("Today");
    if (day == today.addDays(-1))
        return Words::tr("Yesterday");
    return QLocale().toString(day, Words::tr("d MMM yyyy", "a day in a list"));
}

std::unique_ptr<RecordTable<Customer>> makeCustomerTable(std::function<RecordMark(const Uuid &)> markOf)
{
    using Text = Column<Customer>;
    std::vector<Column<Customer>> columns {
        Text {.title = Words::tr("Customer"),
              .look = CellLook::TwoTone,
              .text = [](const Customer &c) { return toQString(c.name); },
              .second = [](const Customer &c) { return orEmpty(c.company); },
              .width = 0},
        Text {.title = Words::tr("Horses"),
              .text = [](const Customer &c) { return orEmpty(c.horse_names); },
              .width = 150},
        Text {.title = Words::tr("Fitter"),
              .look = CellLook::Secondary,
              .text = [](const Customer &c) { return orEmpty(c.fitter_name); },
              .width = 125},
        Text {.title = Words::tr("Place"), .text = placeOf, .width = 130},
        Text {.title = Words::tr("Phone"), .look = CellLook::Secondary, .text = phoneOf, .width = 125},
        Text {.title = Words::tr("E-mail"),
              .look = CellLook::Secondary,
              .text = [](const Customer &c) { return orEmpty(c.email); },
              .width = 200},
        Text {
            .title = Words::tr("Status"), .look = CellLook::Pill, .text = statusText, .tone = statusTone, .width = 110},
        Text {.title = Words::tr("Changed"),
              .look = CellLook::Secondary,
              .text = [](const Customer &c) { return dayText(c.updated_at); },
              .number = [](const Customer &c) { return sinceEpoch(c.updated_at); },
              .width = 100},
    };
    const auto sentence = [markOf](const Customer &c) {
        const auto mark = markText(markOf(c.id.value));
        return mark.isEmpty() ? sentenceOf(c) : Words::tr("%1, %2").arg(sentenceOf(c), mark);
    };
    const auto mark = [markOf](const Customer &c) -> RowMark {
        const auto now = markOf(c.id.value);
        return {now == RecordMark::None ? nullptr : markIcon(now), now == RecordMark::NeedsYou, markText(now)};
    };
    return std::make_unique<RecordTable<Customer>>(
        std::move(columns),
        Records<Customer> {.id = [](const Customer &c) { return c.id.value; },
                           .searchText = searchTextOf,
                           .sentence = sentence,
                           .mark = mark});
}

} // namespace oms
