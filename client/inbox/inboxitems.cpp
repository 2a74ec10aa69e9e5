// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/inbox/inboxitems.h"

#include "client/models/schematext.h"
#include "client/orderbook/orderhistory.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inbox)
};

struct KindRow {
    InboxItem::Kind kind;
    const char *text; //!< context "Inbox"
    Tone tone;
};
constexpr KindRow kinds[] = {
    {InboxItem::Kind::Decision, QT_TRANSLATE_NOOP("Inbox", "Needs your decision"), Tone::Red},
    {InboxItem::Kind::Returned, QT_TRANSLATE_NOOP("Inbox", "Returned to you"), Tone::Amber},
    {InboxItem::Kind::News, QT_TRANSLATE_NOOP("Inbox", "News"), Tone::Blue},
};

QString wordOf(const InboxItem &item)
{
    return QCoreApplication::translate("Inbox", kinds[std::size_t(item.kind)].text);
}

std::int64_t secondsOf(Instant at)
{
    return std::chrono::duration_cast<std::chrono::seconds>(at.time_since_epoch()).count();
}

QString titleOf(const OrderRow &row)
{
    QStringList parts {numberText(row)};
    for (const auto &name : {row.customer_name, row.horse_name})
        if (name)
            parts << toQString(*name);
    return parts.join(u" · "_s);
}

} // namespace

std::optional<InboxItem::Kind> kindOf(const OrderRow &row, bool isUnread, bool isFitter)
{
    if (row.archived_at)
        return {};
    // It has a number, so it was submitted once: head office has given it back.
    if (isFitter && row.status == OrderStatus::Draft && row.number)
        return InboxItem::Kind::Returned;
    return isUnread ? std::optional(InboxItem::Kind::News) : std::nullopt;
}

std::optional<InboxItem> itemOf(const OrderRow &row, bool isUnread, Reader reader, bool isFitter)
{
    const auto kind = kindOf(row, isUnread, isFitter);
    if (!kind)
        return {};
    return InboxItem {row.id.value, *kind, titleOf(row), statusText(row.status, reader), row.updated_at, isUnread};
}

InboxItem itemOf(const sync::Attention &attention)
{
    return {attention.id.value,
            InboxItem::Kind::Decision,
            toQString(attention.about),
            attention.kind == sync::AttentionKind::Conflict ? Words::tr("Changed in both places")
                                                            : Words::tr("The server refused it"),
            attention.created_at,
            true};
}

std::unique_ptr<RecordTable<InboxItem>> makeInboxTable()
{
    using Text = Column<InboxItem>;
    std::vector<Text> columns {
        Text {.title = Words::tr("About"), .text = [](const InboxItem &item) { return item.title; }, .width = 0},
        Text {.title = Words::tr("What"),
              .look = CellLook::Secondary,
              .text = [](const InboxItem &item) { return item.text; },
              .width = 170},
        Text {.title = Words::tr("Kind"),
              .look = CellLook::Pill,
              .text = wordOf,
              .tone = [](const InboxItem &item) { return kinds[std::size_t(item.kind)].tone; },
              .number = [](const InboxItem &item) { return std::int64_t(item.kind); },
              .width = 150},
        Text {.title = Words::tr("When"),
              .look = CellLook::Secondary,
              .text = [](const InboxItem &item) { return momentText(item.at, now()); },
              .number = [](const InboxItem &item) { return -secondsOf(item.at); },
              .width = 130},
    };
    return std::make_unique<RecordTable<InboxItem>>(
        std::move(columns),
        Records<InboxItem> {
            .id = [](const InboxItem &item) { return item.id; },
            .searchText = [](const InboxItem &item) { return item.title + u'\n' + item.text; },
            .sentence =
                [](const InboxItem &item) {
                    return Words::tr("%1: %2, %3", "kind, about, what").arg(wordOf(item), item.title, item.text);
                },
            .isUnread = [](const InboxItem &item) { return item.isUnread; }});
}

} // namespace oms
