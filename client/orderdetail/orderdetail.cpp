// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderdetail/orderdetail.h"

#include "client/app/icons.h"
#include "client/app/preferences.h"
#include "client/app/session.h"
#include "client/customers/customertable.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"
#include "client/orderdetail/activitytab.h"
#include "client/orderdetail/carryout.h"
#include "client/orderdetail/filestab.h"
#include "client/orderdetail/fittab.h"
#include "client/orderdetail/moneytab.h"
#include "client/orderdetail/orderwindow.h"
#include "client/orderdetail/saddletab.h"
#include "client/orderdetail/stepper.h"
#include "client/orderdetail/summarytab.h"
#include "client/widgets/button.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/flowlayout.h"
#include "client/widgets/label.h"
#include "client/widgets/pill.h"
#include "client/widgets/scrollpane.h"
#include "client/widgets/toast.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMetaMethod>
#include <QStackedWidget>
#include <QTabBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

const auto tabKey = u"order_tab"_s;
constexpr std::size_t mostButtons = 3; //!< the rest is in a menu

//! Who sees which tab is said here.
struct TabRow {
    const char *title; //!< context "OrderDetail"
    std::string_view permission; //!< empty: whoever sees the order
    DetailTab *(*make)(OrderBook &book, QWidget *parent);
};

template<class Tab>
DetailTab *make(OrderBook &book, QWidget *parent)
{
    return new Tab(book, parent);
}

constexpr TabRow tabs[] = {
    {QT_TRANSLATE_NOOP("OrderDetail", "Summary"), "", make<SummaryTab>},
    {QT_TRANSLATE_NOOP("OrderDetail", "Saddle"), "", make<SaddleTab>},
    {QT_TRANSLATE_NOOP("OrderDetail", "Fit"), "", make<FitTab>},
    {QT_TRANSLATE_NOOP("OrderDetail", "Money"), "orders:prices", make<MoneyTab>},
    {QT_TRANSLATE_NOOP("OrderDetail", "Files"), "", make<FilesTab>},
    {QT_TRANSLATE_NOOP("OrderDetail", "Activity"), "", make<ActivityTab>},
};

//! What lies on the usual way comes first; what leaves it goes into the menu.
bool isUsual(OrderAction action)
{
    switch (action) {
    case OrderAction::Cancel:
    case OrderAction::Correct:
    case OrderAction::Reopen:
    case OrderAction::Return:
    case OrderAction::StepBack:
    case OrderAction::PutIntoInventory:
    case OrderAction::WithdrawApproval:
        return false;
    default:
        return true;
    }
}

//! What a person must do elsewhere first; what the action's own form asks for is no hindrance.
QStringList hindrances(const OrderBook &book, const OfferedAction &offered)
{
    QStringList words;
    const bool mayWaive = book.session().reachOf("payments:record") == Scope::All;
    constexpr Guard elsewhere[] = {Guard::Configured,   Guard::Priced,           Guard::CustomerNamed,
                                   Guard::FactoryKnown, Guard::CustomerHasEmail, Guard::StepFinished,
                                   Guard::ShipTo,       Guard::KeptInStock,      Guard::NothingBegun};
    for (const auto guard : elsewhere)
        if (offered.missing.contains(guard))
            words << guardText(guard);
    for (const auto guard : {Guard::DepositMet, Guard::BalanceSettled})
        if (!mayWaive && offered.missing.contains(guard))
            words << guardText(guard);
    return words;
}

} // namespace

OrderDetail::OrderDetail(Books &books, const Session &session, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_books(books)
    , m_book(books.orders())
    , m_session(session)
    , m_preferences(preferences)
    , m_faces(new QStackedWidget)
    , m_number(new Label({}, TextSize::Title, QFont::DemiBold))
    , m_status(new Pill)
    , m_flame(new IconLabel(u"flame"_s, Ink::Bad))
    , m_subtitle(new Label({}, TextSize::Body, QFont::Normal, Ink::Secondary))
    , m_markIcon(new IconLabel(u"cloud"_s))
    , m_mark(new Label({}, TextSize::Small, QFont::Normal, Ink::Secondary))
    , m_stepper(new Stepper)
    , m_more(Button::iconOnly(u"ellipsis"_s, tr("More"), this))
    , m_actions(new FlowLayout(nullptr, 8, 8))
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
{
    auto *face = new QWidget;
    auto *column = new QVBoxLayout(face);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    m_faces->addWidget(
        new EmptyState(u"package"_s, tr("No order chosen"), tr("Choose one in the list to see it here.")));
    m_faces->addWidget(face);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_faces);
    buildTabs();
    follow();
}

OrderDetail::~OrderDetail()
{
    for (const auto &window : m_windows)
        delete window.data();
}

QWidget *OrderDetail::buildHeader()
{
    auto *header = new QWidget;
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(20, 14, 20, 8);
    column->setSpacing(8);
    auto *first = new QHBoxLayout;
    first->setSpacing(10);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_flame->setToolTip(tr("Urgent"));
    first->addWidget(m_number);
    first->addWidget(m_status);
    first->addWidget(m_flame);
    first->addStretch();
    first->addWidget(m_more);
    column->addLayout(first);
    m_subtitle->setElided(true);
    column->addWidget(m_subtitle);
    auto *mark = new QHBoxLayout;
    mark->setSpacing(6);
    mark->addWidget(m_markIcon);
    mark->addWidget(m_mark, 1);
    column->addLayout(mark);
    column->addWidget(m_stepper);
    column->addLayout(m_actions);
    return header;
}

void OrderDetail::buildTabs()
{
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the order"));
    for (const auto &row : tabs) {
        if (!row.permission.empty() && !m_session.may(row.permission))
            continue;
        auto *tab = row.make(m_book, this);
        connect(tab, &DetailTab::wanted, this, &OrderDetail::wanted);
        m_made.push_back(tab);
        m_stack->addWidget(scrolling(tab));
        m_tabs->addTab(tr(row.title));
    }
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &OrderDetail::showTab);
    m_tabs->setCurrentIndex(m_preferences.value(m_session.profileId, tabKey, 0).toInt());
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { m_preferences.setValue(m_session.profileId, tabKey, tab); });
}

void OrderDetail::follow()
{
    connect(&m_book, &OrderBook::loaded, this, [this] {
        if (m_id)
            read();
    });
    connect(&m_book, &OrderBook::changed, this, [this](const OrderRowPtr &row) {
        if (m_id == row->id)
            read();
    });
    connect(&m_book, &OrderBook::partsChanged, this, [this](const OrderId &id) {
        if (m_id == id)
            showParts();
    });
    connect(&m_book, &OrderBook::removed, this, [this](const OrderId &id) {
        if (m_id == id)
            clear();
    });
    connect(&m_book, &OrderBook::onlineChanged, this, [this] {
        if (m_order)
            showActions();
    });
}

void OrderDetail::show(const OrderId &id)
{
    if (m_id != id) {
        m_order.reset();
        m_parts = {};
    }
    m_id = id;
    read();
    m_book.markSeen(id);
}

void OrderDetail::clear()
{
    m_id.reset();
    m_order.reset();
    m_faces->setCurrentIndex(0);
    Q_EMIT commandsChanged();
}

void OrderDetail::read()
{
    m_book.read(*m_id, this, [this, id = *m_id](const std::optional<Kept<Order>> &kept) {
        if (m_id == id)
            take(kept);
    });
}

void OrderDetail::take(const std::optional<Kept<Order>> &kept)
{
    if (!kept)
        return clear();
    m_order = kept->record;
    showHeader(kept->mark);
    showActions();
    m_faces->setCurrentIndex(1);
    showParts();
    Q_EMIT commandsChanged();
}

void OrderDetail::showHeader(RecordMark mark)
{
    const auto &order = *m_order;
    m_number->setText(numberText(order));
    m_status->setState(statusText(order.status, readerOf(m_session), order.released_at.has_value()),
                       statusTone(order.status));
    m_flame->setVisible(order.is_urgent);
    QStringList who;
    for (const auto &name : {order.customer_name, order.horse_name})
        if (name)
            who << toQString(*name);
    m_subtitle->setText(who.isEmpty() ? kindText(order.kind) : who.join(u" · "_s));
    m_markIcon->setVisible(mark != RecordMark::None);
    m_mark->setVisible(mark != RecordMark::None);
    m_markIcon->setIcon(QString::fromLatin1(markIcon(mark)), mark == RecordMark::NeedsYou ? Ink::Bad : Ink::Secondary);
    m_mark->setText(markText(mark));
    m_stepper->show(order);
}

void OrderDetail::showActions()
{
    while (auto *item = m_actions->takeAt(0)) {
        if (auto *button = item->widget())
            button->deleteLater();
        delete item;
    }
    auto offered = m_book.offered(*m_order);
    std::stable_partition(offered.begin(), offered.end(), [](const auto &one) { return isUsual(one.action); });
    auto *more = new QMenu(this);
    for (const auto &one : offered) {
        auto why = hindrances(m_book, one);
        if (!OrderBook::mayWait(*m_order, one.action) && !m_book.isOnline())
            why << tr("This needs a network.");
        const auto run = [this, action = one.action] { carryOut(m_book, *m_order, action, this); };
        if (isUsual(one.action) && std::size_t(m_actions->count()) < mostButtons) {
            const bool isFirst = m_actions->count() == 0;
            auto *button = new Button(actionText(one.action), QString::fromLatin1(actionIcon(one.action)),
                                      isFirst ? ButtonKind::Primary : ButtonKind::Plain);
            button->setEnabled(why.isEmpty());
            button->setToolTip(why.join(u'\n'));
            button->setAccessibleDescription(why.join(u' '));
            connect(button, &Button::clicked, this, run);
            m_actions->addWidget(button);
        } else {
            auto *action =
                more->addAction(icon(QString::fromLatin1(actionIcon(one.action))), actionText(one.action), this, run);
            action->setEnabled(why.isEmpty());
            action->setToolTip(why.join(u'\n'));
        }
    }
    if (!more->isEmpty())
        more->addSeparator();
    addCommonActions(*more);
    more->setParent(m_more, more->windowFlags());
    more->setToolTipsVisible(true);
    delete m_more->menu();
    m_more->setMenu(more);
}

//! What everybody can do with every order. What the screen around does not take up is not offered.
void OrderDetail::addCommonActions(QMenu &menu)
{
    using Wanted = void (OrderDetail::*)(const Order &);
    const auto offer = [&](const char *iconName, const QString &text, Wanted wanted) {
        if (isSignalConnected(QMetaMethod::fromSignal(wanted)))
            menu.addAction(icon(QString::fromLatin1(iconName)), text, this, [this, wanted] {
                Q_EMIT(this->*wanted)(*m_order);
            });
    };
    if (m_book.mayChange(*m_order))
        offer("pencil", tr("Edit…"), &OrderDetail::editWanted);
    if (m_session.may("orders:create"))
        offer("copy-plus", tr("Duplicate…"), &OrderDetail::duplicateWanted);
    offer("printer", tr("Print…"), &OrderDetail::printWanted);
    if (!qobject_cast<OrderWindow *>(window()))
        menu.addAction(icon(u"external-link"_s), tr("Open in its own window"), this, &OrderDetail::openWindow);
    const auto number = numberText(*m_order);
    menu.addAction(icon(u"copy"_s), tr("Copy %1", "an order's number").arg(number), this,
                   [this, number] { copy(number, tr("%1 copied.").arg(number)); });
    menu.addAction(icon(u"link"_s), tr("Copy link"), this, [this] { copy(link(), tr("Link copied.")); });
}

void OrderDetail::openWindow()
{
    std::erase_if(m_windows, [](const auto &window) { return window.isNull(); });
    for (const auto &window : m_windows)
        if (const auto &shown = window->detail().order(); shown && shown->id == m_order->id) {
            window->raise();
            return window->activateWindow();
        }
    auto *window = new OrderWindow(m_books, m_session, m_preferences, m_order->id);
    m_windows.emplace_back(window);
    // What it wants of the main window happens there.
    connect(&window->detail(), &OrderDetail::wanted, this, [this](const QString &page, const QString &record) {
        this->window()->activateWindow();
        Q_EMIT wanted(page, record);
    });
    for (const auto signal : {&OrderDetail::editWanted, &OrderDetail::duplicateWanted, &OrderDetail::printWanted})
        if (isSignalConnected(QMetaMethod::fromSignal(signal)))
            connect(&window->detail(), signal, this, [this, signal](const Order &order) {
                this->window()->activateWindow();
                Q_EMIT(this->*signal)(order);
            });
    window->QWidget::show();
}

void OrderDetail::copy(const QString &text, const QString &said)
{
    QGuiApplication::clipboard()->setText(text);
    Toast::show(this, said);
}

//! As every computer of this server's people opens it.
QString OrderDetail::link() const
{
    return u"oms://%1/orders/%2"_s.arg(m_session.serverAddress, QString::fromStdString(m_order->id.toString()));
}

void OrderDetail::showParts()
{
    m_book.readParts(*m_id, this, [this, id = *m_id](OrderParts parts) {
        if (m_id != id || !m_order)
            return;
        m_parts = std::move(parts);
        showTab();
    });
}

//! Only the one in front: the others when they come there.
void OrderDetail::showTab()
{
    const auto current = std::size_t(m_tabs->currentIndex());
    if (m_order && current < m_made.size())
        m_made[current]->show(*m_order, m_parts);
}

std::vector<CommandOffer> OrderDetail::commands()
{
    std::vector<CommandOffer> offers;
    const bool isEditable = isSignalConnected(QMetaMethod::fromSignal(&OrderDetail::editWanted));
    if (m_order && isEditable && m_book.mayChange(*m_order))
        offers.push_back(
            {Command::EditRecord, tr("Edit %1").arg(numberText(*m_order)), [this] { Q_EMIT editWanted(*m_order); }});
    if (m_order && isSignalConnected(QMetaMethod::fromSignal(&OrderDetail::printWanted)))
        offers.push_back({Command::Print, {}, [this] { Q_EMIT printWanted(*m_order); }});
    if (m_order) {
        offers.push_back(
            {Command::OpenWindow, tr("Open %1 in its own window").arg(numberText(*m_order)), [this] { openWindow(); }});
        offers.push_back({Command::CopyLink, {}, [this] { copy(link(), tr("Link copied.")); }});
    }
    return offers;
}

} // namespace oms
