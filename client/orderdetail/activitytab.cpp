// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderdetail/activitytab.h"

#include "client/app/session.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderhistory.h"
#include "client/orderdetail/composer.h"
#include "client/orderdetail/timetravel.h"
#include "client/widgets/button.h"
#include "client/widgets/chip.h"
#include "client/widgets/flowinglabel.h"
#include "client/widgets/label.h"
#include "client/widgets/pill.h"
#include "client/widgets/toast.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr std::chrono::minutes takeBackTime {5};

QWidget *rowOf(const OrderEvent &event, Reader reader, const std::vector<QWidget *> &ends)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 5, 0, 5);
    layout->setSpacing(10);
    layout->addWidget(
        new IconLabel(QString::fromLatin1(eventIcon(event)), event.is_correction ? Ink::Warn : Ink::Secondary), 0,
        Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(new FlowingLabel(eventText(event, reader)));
    QStringList who;
    if (event.actor_name)
        who << toQString(*event.actor_name);
    who << momentText(event.at, now());
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(new Label(who.join(u" · "_s), TextSize::Small, QFont::Normal, Ink::Secondary));
    if (event.kind == OrderEventKind::Comment)
        below->addWidget(new Pill(audienceText(event.audience), audienceTone(event.audience)));
    below->addStretch();
    for (auto *end : ends)
        below->addWidget(end);
    words->addLayout(below);
    layout->addLayout(words, 1);
    return row;
}

} // namespace

ActivityTab::ActivityTab(OrderBook &book, QWidget *parent)
    : DetailTab(parent)
    , m_book(book)
    , m_shown(new QButtonGroup(this))
    , m_travel(new TimeTravel(readerOf(book.session())))
    , m_note(new Label({}, TextSize::Small, QFont::Normal, Ink::Secondary))
    , m_list(new QVBoxLayout)
    , m_composer(book.session().may("comments:write") ? new Composer(book) : nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 20);
    column->setSpacing(10);
    if (m_composer)
        column->addWidget(m_composer);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(8);
    const std::pair<Shown, QString> choices[] = {
        {Shown::All, tr("All")}, {Shown::Comments, tr("Comments")}, {Shown::Changes, tr("Changes")}};
    for (const auto &[which, words] : choices) {
        auto *chip = new Chip({}, words, Chip::Kind::Choice);
        chip->setCheckable(true);
        chip->setChecked(which == Shown::All);
        m_shown->addButton(chip, int(which));
        chips->addWidget(chip);
    }
    chips->addStretch();
    column->addLayout(chips);
    column->addWidget(m_travel);
    connect(m_travel, &TimeTravel::travelled, this, &ActivityTab::fill);
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &ActivityTab::fill);
    column->addWidget(m_note);
    m_note->setWordWrap(true);
    m_list->setSpacing(0);
    column->addLayout(m_list);
    column->addStretch();
    connect(m_shown, &QButtonGroup::idClicked, this, &ActivityTab::fill);
}

void ActivityTab::show(const Order &order, const OrderParts &parts)
{
    if (!m_order || m_order->id != order.id) {
        m_events.clear();
        m_travel->setEvents({}, false);
    }
    m_order = order;
    m_parts = parts;
    if (m_composer)
        m_composer->show(order);
    fill();
    ask();
}

void ActivityTab::ask()
{
    if (!m_book.isOnline())
        return;
    m_book.readHistory(m_order->id, this, [this, id = m_order->id](Result<std::vector<OrderEvent>> events) {
        if (!events || m_order->id != id)
            return;
        m_events = std::move(*events);
        m_travel->setEvents(m_events, m_order->released_at.has_value());
        fill();
    });
}

//! What was written here a moment ago, or without a network, is not in what the server told.
std::vector<OrderEvent> ActivityTab::withLocalComments() const
{
    auto events = m_events;
    std::erase_if(events, [this](const OrderEvent &event) { return m_withdrawn.contains(event.id.value); });
    for (const auto &[comment, mark] : m_parts.comments) {
        const auto told = std::find_if(events.begin(), events.end(), [&](const OrderEvent &event) {
            return event.kind == OrderEventKind::Comment && event.id.value == comment.id.value;
        });
        if (told != events.end()) {
            told->text = comment.body; // edited here, the server may not have it yet
            continue;
        }
        if (m_withdrawn.contains(comment.id.value))
            continue;
        OrderEvent event;
        event.id.value = comment.id.value;
        event.at = comment.created_at;
        event.kind = OrderEventKind::Comment;
        event.text = comment.body;
        event.audience = comment.audience;
        event.actor_name =
            comment.author_name ? comment.author_name : std::optional(m_book.session().fullName.toStdString());
        if (event.at == Instant {})
            event.at = now();
        events.push_back(std::move(event));
    }
    std::stable_sort(events.begin(), events.end(), [](const auto &a, const auto &b) { return a.at > b.at; });
    return events;
}

const OrderComment *ActivityTab::fresh(const OrderEvent &event) const
{
    const auto found =
        std::find_if(m_parts.comments.begin(), m_parts.comments.end(),
                     [&](const Kept<OrderComment> &one) { return one.record.id.value == event.id.value; });
    if (event.kind != OrderEventKind::Comment || found == m_parts.comments.end())
        return nullptr;
    const auto &comment = found->record;
    const bool isOwn =
        comment.author_id ? *comment.author_id == m_book.session().user : found->mark != RecordMark::None;
    const bool isRecent = comment.created_at == Instant {} || now() - comment.created_at < takeBackTime;
    return isOwn && isRecent ? &comment : nullptr;
}

QWidget *ActivityTab::rowFor(const OrderEvent &event)
{
    std::vector<QWidget *> ends;
    if (const auto *comment = fresh(event); comment && m_composer) {
        auto *edit = Button::iconOnly(u"pencil"_s, tr("Edit the comment"));
        connect(edit, &Button::clicked, m_composer, [this, one = *comment] { m_composer->edit(one); });
        auto *take = Button::iconOnly(u"undo-2"_s, tr("Withdraw the comment"));
        connect(take, &Button::clicked, this, [this, one = *comment] { withdraw(one); });
        ends = {edit, take};
        if (!m_expiry.isActive())
            m_expiry.start(takeBackTime);
    }
    return rowOf(event, readerOf(m_book.session()), ends);
}

void ActivityTab::withdraw(const OrderComment &comment)
{
    m_book.archivePart(comment, this, [this, id = comment.id](const Result<bool> &gone) {
        if (!gone)
            return void(Toast::show(this, reasonText(gone.error())));
        m_withdrawn.insert(id.value);
        fill();
    });
}

void ActivityTab::fill()
{
    while (auto *item = m_list->takeAt(0)) {
        if (auto *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    m_note->setText(tr("Without a network only what people wrote is here."));
    m_note->setVisible(!m_book.isOnline());
    const auto shown = Shown(m_shown->checkedId());
    const auto moment = m_travel->moment();
    for (const auto &event : withLocalComments()) {
        if (moment && event.at > *moment)
            continue;
        const bool isComment = event.kind == OrderEventKind::Comment;
        if ((shown == Shown::Comments && !isComment) || (shown == Shown::Changes && isComment))
            continue;
        m_list->addWidget(rowFor(event));
    }
}

} // namespace oms
