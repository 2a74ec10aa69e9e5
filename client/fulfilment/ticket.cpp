// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fulfilment/ticket.h"

#include "client/fulfilment/queues.h"
#include "client/fulfilment/shipform.h"
#include "client/fulfilment/ticketlines.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderhistory.h"
#include "client/orderdetail/carryout.h"
#include "client/orderdetail/composer.h"
#include "client/widgets/button.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/flowinglabel.h"
#include "client/widgets/label.h"
#include "client/widgets/pill.h"
#include "client/widgets/scrollpane.h"
#include "shared/core/time.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int nameWidth = 170;

Label *big(const QString &text, QFont::Weight weight = QFont::Normal, Ink ink = Ink::Text)
{
    return new FlowingLabel(text, TextSize::Large, weight, ink);
}

void addGroup(QGridLayout &grid, const TicketGroup &group)
{
    if (!group.title.isEmpty()) {
        auto *heading = new Label(group.title, TextSize::Body, QFont::DemiBold, Ink::Secondary);
        heading->setContentsMargins(0, grid.count() > 0 ? 10 : 0, 0, 0);
        grid.addWidget(heading, grid.rowCount(), 0, 1, 2);
    }
    for (const auto &line : group.lines) {
        const int row = grid.rowCount();
        grid.addWidget(big(line.name, QFont::Normal, Ink::Secondary), row, 0, Qt::AlignTop);
        grid.addWidget(big(line.value, QFont::DemiBold), row, 1, Qt::AlignTop);
    }
}

//! Half of `row`, for names and values below each other.
QGridLayout *linesIn(QHBoxLayout &row)
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(7);
    grid->setColumnMinimumWidth(0, nameWidth);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addStretch();
    row.addWidget(side, 1);
    return grid;
}

void empty(QLayout &layout)
{
    while (auto *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

Ticket::Ticket(OrderBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_faces(new QStackedWidget)
    , m_composer(new Composer(book))
    , m_shipping(new ShipForm(book))
    , m_back(new Button(tr("Back a step…"), u"arrow-left"_s, ButtonKind::Plain))
    , m_on(new Button({}, u"arrow-right"_s, ButtonKind::Primary))
    , m_open(new Button(tr("Open the order"), ButtonKind::Ghost))
    , m_print(new Button(tr("Print label…"), u"tag"_s, ButtonKind::Ghost))
{
    m_faces->addWidget(
        new EmptyState(u"clipboard-copy"_s, tr("No ticket chosen"), tr("Choose an order to see what is to be made.")));
    auto *face = new QWidget;
    auto *column = new QVBoxLayout(face);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(new Hairline);
    column->addWidget(m_shipping); // above, where no toast covers it
    m_scroll = scrolling(buildBody());
    m_scroll->setFocusPolicy(Qt::StrongFocus); // arrows read on
    m_scroll->setAccessibleName(tr("Ticket"));
    column->addWidget(m_scroll, 1);
    column->addWidget(new Hairline);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 8, 20, 12);
    foot->setSpacing(8);
    foot->addStretch();
    foot->addWidget(m_back);
    foot->addWidget(m_on);
    foot->addWidget(m_shipping->button());
    column->addLayout(foot);
    m_faces->addWidget(face);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_faces);
    connect(&book, &OrderBook::changed, this, [this](const OrderRowPtr &row) {
        if (m_id == row->id)
            read();
    });
    connect(&book, &OrderBook::loaded, this, &Ticket::read); // names come with the catalogue
    connect(&book, &OrderBook::partsChanged, this, [this](const OrderId &order) {
        if (m_id == order)
            read();
    });
    connect(m_on, &Button::clicked, this, &Ticket::goOn);
    connect(m_back, &Button::clicked, this, [this] {
        if (m_order)
            carryOut(m_book, *m_order, OrderAction::StepBack, this);
    });
    connect(m_print, &Button::clicked, this, [this] {
        if (m_id)
            Q_EMIT printWanted(*m_id);
    });
    connect(m_open, &Button::clicked, this, [this] {
        if (m_id)
            Q_EMIT openWanted(*m_id);
    });
    connect(m_shipping, &ShipForm::shipped, this, [this](const Order &before, OrderAction action, const Order &now) {
        sayDone(m_book, before, action, now, this);
        Q_EMIT done(now.id);
    });
}

QWidget *Ticket::buildHeader()
{
    auto *header = new QWidget;
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(20, 14, 20, 12);
    column->setSpacing(4);
    auto *first = new QHBoxLayout;
    first->setSpacing(10);
    m_number = new Label({}, TextSize::Title, QFont::DemiBold);
    auto large = m_number->font();
    large.setPointSizeF(QFontInfo(large).pointSizeF() * 1.7);
    m_number->setFont(large);
    m_flame = new IconLabel(u"flame"_s, Ink::Bad, 24);
    m_urgent = new Label(tr("Urgent"), TextSize::Large, QFont::DemiBold, Ink::Bad);
    m_status = new Pill;
    m_due = new Label({}, TextSize::Title, QFont::DemiBold);
    first->addWidget(m_number);
    first->addWidget(m_flame);
    first->addWidget(m_urgent);
    first->addWidget(m_status);
    first->addStretch();
    m_promised = new Label(tr("Due"), TextSize::Large, QFont::Normal, Ink::Secondary);
    first->addWidget(m_promised);
    first->addWidget(m_due);
    column->addLayout(first);
    m_saddle = new Label({}, TextSize::Title, QFont::Normal);
    m_saddle->setElided(true);
    column->addWidget(m_saddle);
    m_for = new Label({}, TextSize::Large, QFont::Normal, Ink::Secondary);
    m_for->setElided(true);
    auto *last = new QHBoxLayout;
    last->addWidget(m_for, 1);
    last->addWidget(m_print);
    last->addWidget(m_open);
    column->addLayout(last);
    return header;
}

QWidget *Ticket::buildBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(20, 14, 20, 20);
    column->setSpacing(16);
    m_words = big({}, QFont::Medium, Ink::Warn);
    column->addWidget(m_words);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(24);
    m_lines = linesIn(*sides);
    m_around = linesIn(*sides);
    column->addLayout(sides);
    column->addWidget(new Label(tr("Questions and answers"), TextSize::Body, QFont::DemiBold, Ink::Secondary));
    m_comments = new QVBoxLayout;
    m_comments->setSpacing(8);
    column->addLayout(m_comments);
    column->addWidget(m_composer);
    column->addStretch();
    return body;
}

void Ticket::show(const OrderId &id)
{
    if (m_id != id) {
        m_scroll->verticalScrollBar()->setValue(0);
        m_order.reset(); // nothing is done to the one before while this one is read
        m_parts = {};
        m_shipping->clear();
    }
    m_id = id;
    read();
    m_book.markSeen(id);
}

void Ticket::clear()
{
    m_id.reset();
    m_order.reset();
    m_faces->setCurrentIndex(0);
}

void Ticket::read()
{
    if (!m_id)
        return;
    m_book.read(*m_id, this, [this, id = *m_id](const std::optional<Kept<Order>> &kept) {
        if (m_id == id && kept)
            take(kept->record);
    });
    m_book.readParts(*m_id, this, [this, id = *m_id](const OrderParts &parts) {
        if (m_id == id)
            showParts(parts);
    });
}

void Ticket::take(const Order &order)
{
    m_order = order;
    const auto row = rowOf(order, *m_book.catalogue());
    const auto due = dueOf(row, today());
    m_number->setText(numberText(order));
    m_flame->setVisible(order.is_urgent);
    m_urgent->setVisible(order.is_urgent);
    const auto step = stepOf(order.status);
    const auto words = statusText(order.status, readerOf(m_book.session()));
    const bool isNamed = !step || readerOf(m_book.session()) == Reader::House;
    m_status->setState(isNamed ? words : tr("%1 %2", "state, step").arg(words, toQString(codeOf(*step))),
                       statusTone(order.status));
    m_due->setText(dueText(row, today()));
    m_promised->setVisible(due != Due::Late && row.promised_date);
    m_due->setInk(due == Due::Late ? Ink::Bad : due == Due::Soon ? Ink::Warn : Ink::Text);
    m_saddle->setText((saddleText(row) + u"  "_s + seatText(row.seat_size_q4)).trimmed());
    m_for->setText(ticketContext(order, readerOf(m_book.session())));
    showSaddle();
    m_composer->show(order);
    const auto queue = queueOf(row);
    m_shipping->setVisible(queue == Queue::Ship);
    m_shipping->button()->setVisible(queue == Queue::Ship);
    if (queue == Queue::Ship)
        m_shipping->show(order);
    m_on->setVisible(queue == Queue::Confirm || queue == Queue::Make);
    m_on->setText(order.status == OrderStatus::Approved          ? tr("Confirm and begin P1")
                      : order.status == OrderStatus::Production1 ? tr("P1 is finished")
                                                                 : tr("P2 is finished"));
    m_back->setVisible(order.status == OrderStatus::Production2 || order.status == OrderStatus::Production3);
    m_faces->setCurrentIndex(1);
}

//! What is built, group by group; then what it must fit.
void Ticket::showSaddle()
{
    empty(*m_lines);
    empty(*m_around);
    QStringList notes;
    for (const auto &text : {m_order->special_instructions, m_order->saddle_note})
        if (!text.empty())
            notes << toQString(text);
    m_words->setText(notes.join(u"\n\n"_s));
    m_words->setVisible(!notes.isEmpty());
    const bool areItsParts = m_order->id == m_id && !m_parts.measurements.empty();
    const auto groups =
        ticketGroups(*m_order, areItsParts ? &m_parts.measurements.back().record : nullptr, *m_book.catalogue());
    int total = 0;
    for (const auto &group : groups)
        total += group.height();
    int before = 0;
    for (const auto &group : groups) { // down the first column, then down the second
        addGroup(2 * before + group.height() <= total ? *m_lines : *m_around, group);
        before += group.height();
    }
}

void Ticket::showParts(const OrderParts &parts)
{
    m_parts = parts;
    if (m_order && m_order->id == m_id)
        showSaddle();
    empty(*m_comments);
    for (const auto &kept : parts.comments) {
        const auto &one = kept.record;
        const auto author = one.author_name ? toQString(*one.author_name) : tr("Somebody");
        m_comments->addWidget(
            new Label(author + u" · "_s + momentText(one.created_at, now()) + u" · "_s + audienceText(one.audience),
                      TextSize::Small, QFont::Normal, Ink::Secondary));
        m_comments->addWidget(big(toQString(one.body)));
    }
    if (parts.comments.empty())
        m_comments->addWidget(
            new Label(tr("Nobody has asked anything."), TextSize::Body, QFont::Normal, Ink::Secondary));
}

void Ticket::goOn()
{
    if (!m_order || !m_on->isVisible())
        return;
    carryOut(m_book, *m_order, OrderAction::Advance, this, [this](const Order &now) { Q_EMIT done(now.id); });
}

} // namespace oms
