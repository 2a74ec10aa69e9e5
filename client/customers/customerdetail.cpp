// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/customers/customerdetail.h"

#include "client/customers/customerbook.h"
#include "client/customers/customertable.h"
#include "client/customers/horserow.h"
#include "client/models/moneytext.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderbook.h"
#include "client/orderbook/orderlines.h"
#include "client/widgets/avatar.h"
#include "client/widgets/button.h"
#include "client/widgets/keyvalue.h"
#include "client/widgets/label.h"
#include "client/widgets/pill.h"
#include "client/widgets/scrollpane.h"

#include <QBoxLayout>
#include <QLocale>
#include <algorithm>
#include <map>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostOrders = 12; //!< of one customer at a glance

//! An address as an envelope has it, in one line.
QString addressText(const std::optional<Address> &address)
{
    if (!address)
        return {};
    QStringList lines {toQString(address->line1), orEmpty(address->line2),
                       (orEmpty(address->postal_code) + u' ' + toQString(address->city)).trimmed(),
                       orEmpty(address->state), toQString(address->country_code)};
    lines.removeAll(QString());
    return lines.join(u", "_s);
}

QString languageText(const std::optional<std::string> &code)
{
    return code ? QLocale::languageToString(QLocale(toQString(*code)).language()) : QString();
}

} // namespace

CustomerDetail::CustomerDetail(CustomerBook &book, const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_session(session)
    , m_avatar(new Avatar({}, 36))
    , m_name(new Label({}, TextSize::Title, QFont::DemiBold))
    , m_subtitle(new Label({}, TextSize::Small, QFont::Normal, Ink::Secondary))
    , m_status(new Pill)
    , m_edit(new Button(tr("Edit"), u"pencil"_s, ButtonKind::Primary))
    , m_archive(new Button(tr("Archive"), u"archive"_s, ButtonKind::Plain))
    , m_restore(new Button(tr("Restore"), u"archive-restore"_s, ButtonKind::Plain))
    , m_addHorse(new Button(tr("Add horse"), u"plus"_s, ButtonKind::Plain))
    , m_facts(new KeyValueGrid(2))
    , m_notes(new Label)
    , m_notesTitle(new Label(tr("Notes"), TextSize::Small, QFont::DemiBold, Ink::Secondary))
    , m_horsesTitle(new Label(tr("Horses"), TextSize::Small, QFont::DemiBold, Ink::Secondary))
    , m_horses(new QVBoxLayout)
    , m_ordersTitle(new Label({}, TextSize::Small, QFont::DemiBold, Ink::Secondary))
    , m_orderLines(new OrderLines(readerOf(session)))
    , m_newOrder(new Button(tr("New order"), u"plus"_s, ButtonKind::Plain))
    , m_markIcon(new IconLabel(u"cloud"_s))
    , m_mark(new Label({}, TextSize::Small, QFont::Normal, Ink::Secondary))
{
    build();
    connect(m_edit, &QPushButton::clicked, this, &CustomerDetail::editWanted);
    connect(m_archive, &QPushButton::clicked, this, &CustomerDetail::archiveWanted);
    connect(m_restore, &QPushButton::clicked, this, &CustomerDetail::restoreWanted);
    connect(m_addHorse, &QPushButton::clicked, this, &CustomerDetail::horseWanted);
    connect(&m_book, &CustomerBook::horsesChanged, this, [this](const CustomerId &id) {
        if (id == m_customer.id)
            showHorses();
    });
    connect(&m_book, &CustomerBook::loaded, this, [this] {
        if (const auto *now = m_book.find(m_customer.id.value))
            show(*now);
    });
    connect(&m_book, &CustomerBook::changed, this, [this](const Customer &customer) {
        if (customer.id != m_customer.id)
            return;
        m_customer = customer;
        showFacts();
    });
}

void CustomerDetail::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(14);

    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    m_name->setElided(true);
    m_subtitle->setElided(true);
    names->addWidget(m_name);
    names->addWidget(m_subtitle);
    auto *header = new QHBoxLayout;
    header->setSpacing(12);
    header->addWidget(m_avatar);
    header->addLayout(names, 1);
    header->addWidget(m_status);
    column->addLayout(header);

    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    for (auto *button : {m_edit, m_addHorse, m_archive, m_restore})
        actions->addWidget(button);
    actions->addStretch();
    column->addLayout(actions);
    auto *mark = new QHBoxLayout;
    mark->setSpacing(6);
    mark->addWidget(m_markIcon);
    mark->addWidget(m_mark, 1);
    column->addLayout(mark);
    column->addWidget(m_facts);
    column->addWidget(m_horsesTitle);
    m_horses->setSpacing(6);
    column->addLayout(m_horses);
    auto *orders = new QHBoxLayout;
    orders->addWidget(m_ordersTitle, 1);
    orders->addWidget(m_newOrder);
    column->addLayout(orders);
    column->addWidget(m_orderLines);
    for (auto *widget : std::initializer_list<QWidget *> {m_ordersTitle, m_newOrder, m_orderLines})
        widget->hide();
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_notesTitle);
    column->addWidget(m_notes);
    column->addStretch();

    auto *scroll = scrolling(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
}

void CustomerDetail::show(const Customer &customer)
{
    m_customer = customer;
    showFacts();
    showHorses();
    showOrders();
}

void CustomerDetail::addOrders(OrderBook &orders)
{
    m_orders = &orders;
    connect(m_orderLines, &OrderLines::opened, this, &CustomerDetail::orderChosen);
    connect(m_newOrder, &Button::clicked, this, &CustomerDetail::orderWanted);
    connect(m_orders, &OrderBook::loaded, this, &CustomerDetail::showOrders);
    connect(m_orders, &OrderBook::changed, this, [this](const OrderRowPtr &row) {
        if (row->customer_id == m_customer.id)
            showOrders();
    });
}

//! The latest first; what they come to in each currency.
void CustomerDetail::showOrders()
{
    if (!m_orders)
        return;
    std::vector<OrderRowPtr> theirs;
    std::map<std::string, MinorUnits> totals;
    for (const auto &row : m_orders->rows()) {
        if (row->customer_id != m_customer.id || row->archived_at)
            continue;
        theirs.push_back(row);
        if (row->total_minor && row->status != OrderStatus::Cancelled)
            totals[row->currency] += *row->total_minor;
    }
    std::sort(theirs.begin(), theirs.end(), [](const auto &a, const auto &b) { return a->created_at > b->created_at; });
    QStringList words {theirs.empty() ? tr("No orders yet") : tr("%Ln order(s)", "", int(theirs.size()))};
    for (const auto &[currency, total] : totals)
        words << moneyWithSign(total, currency);
    if (theirs.size() > mostOrders)
        theirs.resize(mostOrders);
    m_ordersTitle->setText(words.join(u" · "_s));
    m_orderLines->show(theirs);
    m_ordersTitle->show();
    m_orderLines->setVisible(!theirs.empty());
    m_newOrder->setVisible(m_session.may("orders:create") && !m_customer.archived_at);
}

void CustomerDetail::showFacts()
{
    const auto &c = m_customer;
    const auto name = toQString(c.name);
    m_avatar->setName(name);
    m_name->setText(name);
    m_subtitle->setText(c.company ? toQString(*c.company) : tr("Customer since %1").arg(dayText(c.created_at)));
    m_status->setState(statusText(c), statusTone(c));
    m_facts->setFacts({{tr("E-mail"), orEmpty(c.email)},
                       {tr("Fitter"), orEmpty(c.fitter_name)},
                       {tr("Mobile"), orEmpty(c.mobile)},
                       {tr("Phone"), orEmpty(c.phone)},
                       {tr("Address"), addressText(c.address)},
                       {tr("Language"), languageText(c.preferred_language)},
                       {tr("Changed"), dayText(c.updated_at)}});
    m_notes->setText(toQString(c.notes));
    m_notes->setVisible(!c.notes.empty());
    m_notesTitle->setVisible(!c.notes.empty());
    const auto mark = m_book.markOf(c.id.value);
    m_mark->setText(markText(mark));
    m_mark->setVisible(mark != RecordMark::None);
    m_markIcon->setVisible(mark != RecordMark::None);
    m_markIcon->setIcon(QLatin1StringView(markIcon(mark)), mark == RecordMark::NeedsYou ? Ink::Warn : Ink::Tertiary);
    const bool isLive = !c.archived_at;
    m_edit->setVisible(isLive && m_session.may("customers:update"));
    m_addHorse->setVisible(isLive && m_session.may("horses:create"));
    m_archive->setVisible(isLive && m_session.may("customers:archive"));
    m_restore->setVisible(!isLive && m_session.may("customers:archive"));
}

void CustomerDetail::showHorses()
{
    const auto horses = m_book.horsesOf(m_customer.id);
    while (auto *item = m_horses->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_horsesTitle->setText(horses.empty() ? tr("No horses yet") : tr("Horses"));
    const bool mayEdit = m_session.may("horses:update") && !m_customer.archived_at;
    for (const auto &horse : horses) {
        auto *row = new HorseRow(horse, m_book.markOf(horse.id.value));
        row->setEnabled(mayEdit);
        connect(row, &HorseRow::clicked, this, [this, horse] { Q_EMIT horseChosen(horse); });
        m_horses->addWidget(row);
    }
}

} // namespace oms
