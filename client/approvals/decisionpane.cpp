// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/approvals/decisionpane.h"

#include "client/approvals/checks.h"
#include "client/models/days.h"
#include "client/models/moneytext.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderhistory.h"
#include "client/orderdetail/carryout.h"
#include "client/orderdetail/saddletab.h"
#include "client/widgets/button.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/flowlayout.h"
#include "client/widgets/keyvalue.h"
#include "client/widgets/label.h"
#include "client/widgets/pill.h"
#include "client/widgets/scrollpane.h"
#include "client/widgets/toast.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int usualWeeks = 8; //!< from approval to shipping, as a first proposal

//! What orders are mostly given back for; the person may write another.
constexpr const char *reasons[] = {
    QT_TRANSLATE_NOOP("DecisionPane", "Measurements are missing or do not add up"),
    QT_TRANSLATE_NOOP("DecisionPane", "The deposit has not come"),
    QT_TRANSLATE_NOOP("DecisionPane", "The saddle does not suit the measurements"),
    QT_TRANSLATE_NOOP("DecisionPane", "The special instructions are not clear"),
};

void empty(QBoxLayout &layout)
{
    while (auto *item = layout.takeAt(0)) {
        if (auto *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

QWidget *line(const QString &icon, Ink ink, const QString &text)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(new IconLabel(icon, ink), 0, Qt::AlignTop);
    auto *words = new Label(text);
    words->setWordWrap(true);
    layout->addWidget(words, 1);
    return row;
}

} // namespace

DecisionPane::DecisionPane(OrderBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_faces(new QStackedWidget)
    , m_number(new Label({}, TextSize::Title, QFont::DemiBold))
    , m_status(new Pill)
    , m_who(new Label({}, TextSize::Body, QFont::Normal, Ink::Secondary))
    , m_facts(new KeyValueGrid(2))
    , m_checks(new QVBoxLayout)
    , m_differencesTitle(
          new Label(tr("Different from what was approved"), TextSize::Small, QFont::DemiBold, Ink::Secondary))
    , m_differences(new QVBoxLayout)
    , m_saddle(new SaddleTab(book, this))
    , m_promise(new QDateEdit)
    , m_approve(new Button(tr("Approve (A)"), u"badge-check"_s, ButtonKind::Primary))
    , m_return(new Button(tr("Return (R)"), u"undo-2"_s, ButtonKind::Plain))
    , m_hold(new Button(tr("Hold (H)"), u"circle-pause"_s, ButtonKind::Plain))
{
    auto *face = new QWidget;
    auto *column = new QVBoxLayout(face);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(scrolling(buildContent()), 1);
    column->addWidget(new Hairline);
    column->addWidget(buildAnswers());
    m_faces->addWidget(new EmptyState(u"circle-check"_s, tr("Nothing to approve"),
                                      tr("Orders that fitters submit, and changes to approved ones, come here.")));
    m_faces->addWidget(face);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_faces);
    connect(&m_book, &OrderBook::partsChanged, this, [this](const OrderId &id) {
        if (m_order && m_order->id == id)
            showParts();
    });
    connect(&m_book, &OrderBook::changed, this, [this](const OrderRowPtr &row) {
        if (m_order && m_order->id == row->id)
            show(row->id);
    });
}

QWidget *DecisionPane::buildContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(14);
    auto *header = new QHBoxLayout;
    header->setSpacing(10);
    header->addWidget(m_number);
    header->addWidget(m_status);
    header->addStretch();
    auto *open = new Button(tr("Open the order"), u"external-link"_s, ButtonKind::Ghost);
    connect(open, &Button::clicked, this, [this] { Q_EMIT openWanted(m_order->id); });
    header->addWidget(open);
    column->addLayout(header);
    m_who->setElided(true);
    column->addWidget(m_who);
    m_checks->setSpacing(6);
    column->addLayout(m_checks);
    column->addWidget(m_differencesTitle);
    m_differences->setSpacing(4);
    column->addLayout(m_differences);
    column->addWidget(m_facts);
    column->addWidget(new Hairline);
    m_saddle->layout()->setContentsMargins({});
    column->addWidget(m_saddle, 1);
    return content;
}

QWidget *DecisionPane::buildAnswers()
{
    auto *answers = new QWidget;
    auto *lines = new QVBoxLayout(answers);
    lines->setContentsMargins(24, 12, 24, 14);
    lines->setSpacing(10);
    auto *promise = new QHBoxLayout;
    auto *label = new Label(tr("Promised for"), TextSize::Small, QFont::Normal, Ink::Secondary);
    label->setBuddy(m_promise);
    m_promise->setCalendarPopup(true);
    m_promise->setAccessibleName(tr("Promised for"));
    m_promise->setMinimumDate(QDate::currentDate());
    promise->addWidget(label);
    promise->addWidget(m_promise);
    promise->addStretch();
    lines->addLayout(promise);
    auto *row = new FlowLayout(nullptr, 8, 8);
    for (auto *button : {m_approve, m_return, m_hold})
        row->addWidget(button);
    lines->addLayout(row);
    connect(m_approve, &Button::clicked, this, &DecisionPane::approve);
    connect(m_return, &Button::clicked, this, &DecisionPane::giveBack);
    connect(m_hold, &Button::clicked, this, &DecisionPane::hold);
    return answers;
}

void DecisionPane::show(const OrderId &id)
{
    m_wanted = id;
    m_book.read(id, this, [this, id](const std::optional<Kept<Order>> &kept) {
        if (m_wanted != id)
            return;
        if (kept)
            take(kept->record);
        else
            clear();
    });
    m_book.markSeen(id);
}

void DecisionPane::clear()
{
    m_wanted.reset();
    m_order.reset();
    m_faces->setCurrentIndex(0);
}

void DecisionPane::take(const Order &order)
{
    const bool isOther = !m_order || m_order->id != order.id;
    m_order = order;
    m_number->setText(numberText(order));
    m_status->setState(statusText(order.status, Reader::House), statusTone(order.status));
    QStringList who;
    for (const auto &name : {order.customer_name, order.horse_name, order.fitter_name})
        if (name)
            who << toQString(*name);
    m_who->setText(who.join(u" · "_s));
    QList<KeyValueGrid::Fact> facts {
        {tr("Kind"), kindText(order.kind)},
        {tr("Wished for"), order.requested_date ? dayText(*order.requested_date) : QString()},
        {tr("Reference"), toQString(order.fitter_reference)}};
    if (order.amounts)
        facts.append({{tr("Total"), moneyWithSign(order.amounts->total_minor, order.currency)},
                      {tr("Paid"), moneyWithSign(order.amounts->paid_minor, order.currency)}});
    if (!order.special_instructions.empty())
        facts.append({tr("Special instructions"), toQString(order.special_instructions)});
    m_facts->setFacts(facts);
    m_saddle->show(order, {});
    if (isOther) {
        const auto wished = order.promised_date ? order.promised_date
            : order.deadline                    ? order.deadline
                                                : order.requested_date;
        const auto usual = QDate::currentDate().addDays(7 * usualWeeks);
        m_promise->setDate(wished && *wished >= today() ? dayOf(*wished) : usual);
    }
    m_faces->setCurrentIndex(1);
    showParts();
    showDifferences();
}

void DecisionPane::showParts()
{
    m_book.readParts(m_order->id, this, [this, id = m_order->id](const OrderParts &parts) {
        if (!m_order || m_order->id != id)
            return;
        empty(*m_checks);
        constexpr struct {
            const char *icon;
            Ink ink;
        } looks[] = {{"circle-check", Ink::Good}, {"circle-alert", Ink::Warn}, {"circle-x", Ink::Bad}};
        for (const auto &check : checksOf(*m_order, parts, *m_book.catalogue())) {
            const auto &look = looks[std::size_t(check.state)];
            m_checks->addWidget(line(QString::fromLatin1(look.icon), look.ink, check.text));
        }
    });
}

void DecisionPane::showDifferences()
{
    m_differencesTitle->hide();
    empty(*m_differences);
    if (!m_order->released_at)
        return;
    m_book.readHistory(m_order->id, this, [this, id = m_order->id](const Result<std::vector<OrderEvent>> &events) {
        if (!events || !m_order || m_order->id != id)
            return;
        empty(*m_differences);
        const auto differences = sinceApproval(*events);
        m_differencesTitle->setVisible(!differences.empty());
        for (const auto &one : differences)
            m_differences->addWidget(line(u"git-compare-arrows"_s, Ink::Warn, differenceText(one)));
    });
}

void DecisionPane::approve()
{
    if (!m_order || m_asked == m_order->id) // a key that repeats approves once
        return;
    const auto &amounts = m_order->amounts;
    const bool isDepositOpen = amounts && amounts->paid_minor < amounts->deposit_minor && !m_order->deposit_waiver;
    if (isDepositOpen) // why it goes without is asked
        return carryOut(m_book, *m_order, OrderAction::Approve, this,
                        [this](const Order &order) { Q_EMIT decided(order.id); });
    OrderCommand command;
    command.promised_date = dateOf(m_promise->date());
    m_asked = m_order->id;
    act(OrderAction::Approve, command);
}

void DecisionPane::giveBack()
{
    if (!m_order)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto *reason : reasons)
        menu->addAction(tr(reason), this, [this, reason] { giveBackFor(tr(reason)); });
    menu->addSeparator();
    menu->addAction(tr("Another reason…"), this, [this] {
        carryOut(m_book, *m_order, OrderAction::Reject, this, [this](const Order &order) { Q_EMIT decided(order.id); });
    });
    menu->popup(m_return->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void DecisionPane::giveBackFor(const QString &reason)
{
    OrderCommand command;
    command.reason = reason.toStdString();
    act(OrderAction::Reject, command);
}

void DecisionPane::hold()
{
    if (m_order)
        carryOut(m_book, *m_order, OrderAction::Hold, this, [this](const Order &order) { Q_EMIT decided(order.id); });
}

//! The answer may come when the next order is in front already.
void DecisionPane::act(OrderAction action, const OrderCommand &command)
{
    m_book.act(*m_order, action, command, this, [this, before = *m_order, action](const Result<Order> &now) {
        if (m_asked == before.id)
            m_asked.reset();
        if (!now)
            return void(Toast::show(this, tr("%1: %2").arg(numberText(before), reasonText(now.error()))));
        sayDone(m_book, before, action, *now, this);
        Q_EMIT decided(now->id);
    });
}

} // namespace oms
