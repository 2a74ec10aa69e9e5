// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orders/orderspage.h"

#include "client/app/preferences.h"
#include "client/models/schematext.h"
#include "client/orderbook/books.h"
#include "client/orderbook/orderwords.h"
#include "client/orders/orderviews.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/errorbar.h"
#include "client/widgets/filterfield.h"
#include "client/widgets/label.h"
#include "client/widgets/listview.h"

#include <QBoxLayout>
#include <QTabBar>
#include <algorithm>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostFound = 8; //!< in the command palette

constexpr OrdersPreset everyOrder {"orders", QT_TRANSLATE_NOOP("OrdersPage", "Orders"), std::nullopt};

} // namespace

Page *OrdersPage::make(const PageContext &context, QWidget *parent)
{
    return new OrdersPage(context, everyOrder, parent);
}

OrdersPage::OrdersPage(const PageContext &context, const OrdersPreset &preset, QWidget *parent)
    : Page(parent)
    , m_session(context.session)
    , m_preferences(context.preferences)
    , m_replica(*context.replica)
    , m_book(context.books->orders())
    , m_preset(preset)
    , m_table(makeOrderTable(m_book))
    , m_tabs(new QTabBar)
    , m_filter(new FilterField(tr("Filter by customer, horse, serial…")))
    , m_list(new ListView(*m_table, title()))
    , m_error(new ErrorBar)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHeader());
    auto *errors = new QVBoxLayout;
    errors->setContentsMargins(20, 0, 20, 0);
    errors->addWidget(m_error);
    column->addLayout(errors);
    column->addWidget(m_list, 1);
    buildEmptyStates();
    connectBook();
    m_list->sortBy(0, Qt::DescendingOrder);
    showView(0);
    showLock();
    m_table->setRecords(m_book.rows());
    m_list->setLoading(m_book.isLoading());
}

OrdersPage::~OrdersPage() = default;

QWidget *OrdersPage::buildHeader()
{
    auto *header = new QWidget;
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(20, 14, 16, 12);
    column->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(new Label(title(), TextSize::Title, QFont::DemiBold));
    for (const auto &view : builtInViews(readerOf(m_session)))
        m_tabs->addTab(tr(view.title));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Views"));
    top->addWidget(m_tabs);
    top->addStretch();
    column->addLayout(top);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_filter->setFixedWidth(240);
    row->addWidget(m_filter);
    row->addStretch();
    column->addLayout(row);
    connect(m_tabs, &QTabBar::currentChanged, this, &OrdersPage::showView);
    connect(m_filter, &QLineEdit::textChanged, m_table.get(),
            [this](const QString &text) { m_table->setFilter(text); });
    connect(m_filter, &FilterField::left, m_list, &ListView::takeFocus);
    return header;
}

void OrdersPage::buildEmptyStates()
{
    m_list->setCounted([this](int shown, int total) { return counted(shown, total); });
    m_list->setHint(tr("J K move · Enter opens · type to filter"));
    auto *nothing = new EmptyState(u"package"_s, {}, {});
    const auto tellWhy = [this, nothing] {
        const bool isFetched = m_replica.status().isComplete;
        nothing->setWords(isFetched ? tr("No orders yet") : tr("Nothing fetched yet"),
                          isFetched ? tr("Orders will be here as soon as there are some.")
                                    : tr("Orders will be here when the server has been reached."));
    };
    connect(&m_replica, &Replica::statusChanged, nothing, tellWhy);
    tellWhy();
    auto *noneFits = new EmptyState(u"list-filter"_s, tr("No order fits"),
                                    tr("No order of this view matches the filter."), tr("Clear the filter"));
    connect(noneFits, &EmptyState::acted, m_filter, &QLineEdit::clear);
    m_list->setEmptyState(nothing, noneFits);
}

void OrdersPage::connectBook()
{
    connect(&m_book, &OrderBook::loaded, this, [this] { m_table->setRecords(m_book.rows()); });
    connect(&m_book, &OrderBook::changed, this, [this](const OrderRowPtr &row) { m_table->upsert(row); });
    connect(&m_book, &OrderBook::removed, this, [this](const OrderId &id) { m_table->remove(id.value); });
    connect(&m_book, &OrderBook::unreadChanged, this, [this](const OrderId &id) {
        if (const auto row = m_book.find(id))
            m_table->upsert(row);
    });
    connect(&m_book, &OrderBook::loadingChanged, m_list, &ListView::setLoading);
    connect(&m_replica, &Replica::statusChanged, this, &OrdersPage::showLock);
    connect(m_error, &ErrorBar::acted, &m_replica, &Replica::syncNow);
    connect(m_list, &ListView::chosen, this, &OrdersPage::choose);
    connect(m_list, &ListView::typed, this, [this](const QString &text) {
        m_filter->setFocus();
        m_filter->insert(text);
    });
}

QString OrdersPage::title() const
{
    return tr(m_preset.title);
}

void OrdersPage::activate(const QString &recordId)
{
    if (const auto id = Uuid::parse(recordId.toStdString())) {
        m_list->setCurrent(*id);
        choose(*id);
    }
}

void OrdersPage::showView(int view)
{
    m_view = builtInViews(readerOf(m_session))[std::size_t(std::max(0, view))].filter();
    if (m_preset.kind)
        m_view = withKind(m_view, *m_preset.kind);
    narrow();
}

void OrdersPage::narrow()
{
    m_table->setCondition(
        [filter = m_view, now = today()](const OrderRowPtr &row) { return passes(*row, filter, now); });
}

void OrdersPage::choose(const Uuid &id)
{
    if (const auto row = m_book.find({id}))
        Q_EMIT opened(QString::fromStdString(id.toString()), numberText(*row));
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

QString OrdersPage::counted(int shown, int total) const
{
    return shown == total ? tr("%Ln order(s)", nullptr, total)
                          : tr("%1 of %Ln order(s)", nullptr, total).arg(QLocale().toString(shown));
}

std::vector<CommandOffer> OrdersPage::commands()
{
    return {
        {Command::Filter, {}, [this] { m_filter->setFocus(); }},
        {Command::Refresh, {}, [this] { m_replica.syncNow(); }},
    };
}

void OrdersPage::search(const QString &text, const PaletteAnswer &answer)
{
    const SearchQuery query(text);
    SearchIndex index;
    std::vector<PaletteEntry> found;
    for (const auto &row : m_book.rows()) {
        const auto who = toQString(row->customer_name.value_or(""));
        index.clear();
        index.set(0, numberText(*row) + u'\n' + who + u'\n' + toQString(row->serial_no.value_or("")));
        if (!index.matches(0, query))
            continue;
        const QStringList what {who, saddleText(*row), statusText(row->status, readerOf(m_session))};
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

} // namespace oms
