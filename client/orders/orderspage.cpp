// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orders/orderspage.h"

#include "client/app/preferences.h"
#include "client/models/schematext.h"
#include "client/orderbook/books.h"
#include "client/orderbook/orderwords.h"
#include "client/orderdetail/orderdetail.h"
#include "client/ordereditor/ordereditor.h"
#include "client/printing/printing.h"
#include "client/widgets/errorbar.h"
#include "client/widgets/listdetail.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostFound = 8; //!< in the command palette

// Addresses besides an order's identity.
const QString filterPrefix = u"filter:"_s;
const QString newPrefix = u"new"_s;
const QString editPrefix = u"edit:"_s;
const QString customerPrefix = u"customer:"_s;
const QString horsePrefix = u"horse:"_s;

} // namespace

Page *OrdersPage::make(const PageContext &context, QWidget *parent)
{
    return new OrdersPage(context, {"orders", tr("Orders"), std::nullopt}, parent);
}

Page *OrdersPage::makeRepairs(const PageContext &context, QWidget *parent)
{
    return new OrdersPage(context, {"repairs", tr("Repairs"), OrderKind::Repair}, parent);
}

OrdersPage::OrdersPage(const PageContext &context, const OrderBrowser::Preset &preset, QWidget *parent)
    : Page(parent)
    , m_books(*context.books)
    , m_session(context.session)
    , m_preferences(context.preferences)
    , m_replica(*context.replica)
    , m_book(context.books->orders())
    , m_preset(preset)
    , m_browser(new OrderBrowser(*context.books, m_session, m_preferences, m_replica, preset))
    , m_detail(new OrderDetail(*context.books, m_session, m_preferences))
    , m_error(new ErrorBar)
    , m_faces(new QStackedWidget)
{
    m_split = new ListDetail(buildList(), m_detail);
    m_faces->addWidget(m_split);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_faces);
    const auto split = m_preferences.value(m_session.profileId, QLatin1StringView(preset.id) + u"/split"_s);
    m_split->restoreState(split.toByteArray());
    connectBrowser();
    connectDetail();
    showLock();
}

QWidget *OrdersPage::buildList()
{
    auto *side = new QWidget;
    auto *list = new QVBoxLayout(side);
    list->setContentsMargins({});
    list->setSpacing(0);
    auto *errors = new QVBoxLayout;
    errors->setContentsMargins(20, 0, 20, 0);
    errors->addWidget(m_error);
    list->addLayout(errors);
    list->addWidget(m_browser, 1);
    return side;
}

OrdersPage::~OrdersPage()
{
    m_preferences.setValue(m_session.profileId, QLatin1StringView(m_preset.id) + u"/split"_s, m_split->saveState());
}

void OrdersPage::connectBrowser()
{
    connect(m_browser, &OrderBrowser::chosen, this, &OrdersPage::choose);
    connect(m_browser, &OrderBrowser::opened, this, [this](const Uuid &id) {
        choose(id);
        m_split->showDetail();
    });
    connect(m_browser, &OrderBrowser::createWanted, this, [this] { createFor({}); });
    connect(m_browser, &OrderBrowser::printWanted, this,
            [this] { openPrinting(m_book, m_preferences, m_browser->picked(), {}, this); });
    connect(m_browser, &OrderBrowser::pickedChanged, this, [this] {
        if (std::exchange(m_hasPicked, m_browser->table().takenCount() > 0) != m_hasPicked)
            Q_EMIT commandsChanged();
    });
    connect(&m_book, &OrderBook::removed, this, &OrdersPage::lost);
    connect(&m_replica, &Replica::statusChanged, this, &OrdersPage::showLock);
    connect(m_error, &ErrorBar::acted, &m_replica, &Replica::syncNow);
}

void OrdersPage::connectDetail()
{
    connect(m_detail, &OrderDetail::commandsChanged, this, &Page::commandsChanged);
    connect(m_detail, &OrderDetail::wanted, this, &Page::wanted);
    connect(m_detail, &OrderDetail::editWanted, this, [this](const Order &order) { edit(order.id); });
    connect(m_detail, &OrderDetail::duplicateWanted, this, [this](const Order &order) { create(duplicateOf(order)); });
    connect(m_detail, &OrderDetail::printWanted, this,
            [this](const Order &order) { openPrinting(m_book, m_preferences, {order.id}, {}, this); });
}

QString OrdersPage::title() const
{
    return isEditing() ? m_editor->title() : m_preset.title;
}

void OrdersPage::activate(const QString &recordId)
{
    if (recordId.startsWith(filterPrefix))
        return leaveEditor(), m_browser->showText(recordId.mid(filterPrefix.size()));
    if (recordId == newPrefix || recordId.startsWith(newPrefix + u':'))
        return createFor(recordId.mid(newPrefix.size() + 1));
    if (recordId.startsWith(editPrefix)) {
        if (const auto id = Uuid::parse(recordId.mid(editPrefix.size()).toStdString()))
            edit({*id});
        return;
    }
    const auto id = Uuid::parse(recordId.toStdString());
    if (!id || (isEditing() && !m_editor->mayLeave()))
        return;
    leaveEditor();
    m_browser->reveal({*id});
    choose(*id);
}

bool OrdersPage::isEditing() const
{
    return m_editor && m_faces->currentWidget() == m_editor;
}

bool OrdersPage::openEditor()
{
    if (isEditing() && !m_editor->mayLeave())
        return false;
    if (!m_editor) {
        m_editor = new OrderEditor(m_books, m_session, m_preferences);
        m_faces->addWidget(m_editor);
        connect(m_editor, &OrderEditor::commandsChanged, this, &Page::commandsChanged);
        connect(m_editor, &OrderEditor::wanted, this, &Page::wanted);
        connect(m_editor, &OrderEditor::left, this, &OrdersPage::leaveEditor);
        connect(m_editor, &OrderEditor::saved, this, [this](const OrderId &id) {
            leaveEditor();
            m_browser->reveal(id);
            choose(id.value);
        });
    }
    m_faces->setCurrentWidget(m_editor);
    return true;
}

void OrdersPage::leaveEditor()
{
    if (!isEditing())
        return;
    m_faces->setCurrentWidget(m_split);
    m_browser->list().takeFocus();
    Q_EMIT commandsChanged();
}

void OrdersPage::create(const Order &seed)
{
    if (!m_browser->mayCreate() || !openEditor())
        return;
    auto order = seed;
    if (m_preset.kind)
        order.kind = *m_preset.kind;
    m_editor->create(std::move(order));
    Q_EMIT commandsChanged();
}

void OrdersPage::createFor(const QString &what)
{
    Order seed;
    const auto idAfter = [&](const QString &prefix) {
        return what.startsWith(prefix) ? Uuid::parse(what.mid(prefix.size()).toStdString()) : std::nullopt;
    };
    if (const auto customer = idAfter(customerPrefix))
        seed.customer_id = CustomerId {*customer};
    if (const auto horse = idAfter(horsePrefix)) {
        seed.horse_id = HorseId {*horse};
        if (const auto *known = m_books.customers().horse({*horse}))
            seed.customer_id = known->customer_id;
    }
    create(seed);
}

void OrdersPage::edit(const OrderId &id)
{
    m_book.read(id, this, [this](const std::optional<Kept<Order>> &kept) {
        if (!kept || !m_book.mayChange(kept->record) || !openEditor())
            return;
        m_editor->edit(kept->record);
        Q_EMIT commandsChanged();
    });
}

bool OrdersPage::mayLeave()
{
    return !isEditing() || m_editor->mayLeave();
}

void OrdersPage::choose(const Uuid &id)
{
    const auto row = m_book.find({id});
    if (!row)
        return;
    m_shown = row->id;
    m_detail->show(row->id);
    Q_EMIT commandsChanged();
    Q_EMIT opened(QString::fromStdString(id.toString()), numberText(*row));
}

//! It is no longer this person's to see.
void OrdersPage::lost(const OrderId &id)
{
    if (m_shown != id)
        return;
    m_shown.reset();
    m_detail->clear();
    m_browser->list().clearCurrent();
    Q_EMIT commandsChanged();
}

void OrdersPage::showLock()
{
    if (std::exchange(m_isLocked, m_replica.isLocked()) == m_replica.isLocked())
        return;
    m_error->clear();
    if (m_isLocked)
        m_error->say(tr("This computer has not spoken to the server for 14 days. Sign in to see your orders again; "
                        "what you saved here is kept."),
                     tr("Sign in"));
}

std::vector<CommandOffer> OrdersPage::commands()
{
    if (isEditing())
        return m_editor->commands();
    auto offers = m_browser->commands();
    if (m_browser->mayCreate())
        offers.push_back({Command::NewRecord, m_browser->newText(), [this] { createFor({}); }});
    if (m_shown)
        for (auto &offer : m_detail->commands())
            offers.push_back(std::move(offer));
    if (m_shown || m_hasPicked) // what is picked goes before what is looked at
        for (auto &offer : printOffers(m_book, m_preferences, this, [this] {
                 return m_hasPicked ? m_browser->picked() : m_shown ? std::vector {*m_shown} : std::vector<OrderId> {};
             }))
            offers.push_back(std::move(offer));
    return offers;
}

void OrdersPage::search(const QString &text, const PaletteAnswer &answer)
{
    if (m_preset.kind) // the page of all orders finds them too
        return;
    const SearchQuery query(text);
    SearchIndex index;
    std::vector<PaletteEntry> found;
    for (const auto &row : m_book.rows()) {
        const auto who = toQString(row->customer_name.value_or(""));
        index.clear();
        index.set(0, numberText(*row) + u'\n' + who + u'\n' + toQString(row->serial_no.value_or("")));
        if (!index.matches(0, query))
            continue;
        QStringList what {who, saddleText(*row), statusText(row->status, readerOf(m_session))};
        what.removeAll(QString());
        const auto id = QString::fromStdString(row->id.toString());
        found.push_back({PaletteEntry::Kind::Record,
                         tr("Order %1").arg(numberText(*row)),
                         what.join(u" · "_s),
                         u"package"_s,
                         {},
                         [this, id] { Q_EMIT wanted(u"orders"_s, id); }});
        if (found.size() == mostFound)
            break;
    }
    answer(std::move(found));
}

bool OrdersPage::countsRepairs(const OrderBook &, const BookRow &row, Date)
{
    return row.kind == OrderKind::Repair && isOpen(row.status);
}

} // namespace oms
