// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orders/orderbrowser.h"

#include "client/app/preferences.h"
#include "client/app/session.h"
#include "client/models/schematext.h"
#include "client/orderbook/books.h"
#include "client/orders/actionbar.h"
#include "client/orders/columnchooser.h"
#include "client/orders/filterbar.h"
#include "client/orders/orderexport.h"
#include "client/orders/ordersums.h"
#include "client/orders/quicklook.h"
#include "client/orders/savedviewbook.h"
#include "client/orders/savedviewmenu.h"
#include "client/widgets/button.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QMenu>
#include <QTabBar>
#include <algorithm>

namespace oms {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto countPause = 400ms; //!< the counts of saved views may come a little later than the rows

QString keyOf(const OrderBrowser::Preset &preset, const QString &view)
{
    return u"%1/views/%2"_s.arg(QLatin1StringView(preset.id), view);
}

QString viewKey(const OrderBrowser::Preset &preset)
{
    return u"%1/view"_s.arg(QLatin1StringView(preset.id));
}

} // namespace

OrderBrowser::OrderBrowser(Books &books, const Session &session, Preferences &preferences, Replica &replica,
                           const Preset &preset, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_replica(replica)
    , m_book(books.orders())
    , m_preset(preset)
    , m_names(m_book)
    , m_savedViews(new SavedViewBook(m_book, replica, this))
    , m_table(makeOrderTable(m_book))
    , m_tabs(new QTabBar)
    , m_filter(new FilterBar(m_names))
    , m_list(new ListView(*m_table, preset.title))
    , m_count(new Label({}, TextSize::Small, QFont::Normal, Ink::Secondary))
    , m_menu(new SavedViewMenu(*this, *m_savedViews))
    , m_exporter(new OrderExport(
          *m_table, *m_list, [this] { return m_preset.title + u" – "_s + view().title; }, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_list, 1);
    buildEmptyStates();
    m_countPause.setSingleShot(true);
    m_countPause.setInterval(countPause);
    m_table->setRecords(m_book.rows());
    m_list->setLoading(m_book.isLoading());
    connectBook();
    connectList();
    takeViews();
    m_savedViews->load();
}

OrderBrowser::~OrderBrowser()
{
    m_preferences.setValue(m_session.profileId, viewKey(m_preset), view().id);
}

QWidget *OrderBrowser::buildHeader()
{
    auto *header = new QWidget;
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(20, 14, 16, 12);
    column->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(new Label(m_preset.title, TextSize::Title, QFont::DemiBold));
    top->addSpacing(6);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setMinimumWidth(80);
    m_tabs->setAccessibleName(tr("Views"));
    m_tabs->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    top->addWidget(m_tabs, 1);
    auto *more = Button::iconOnly(u"chevron-down"_s, tr("Keep, share or delete views"));
    connect(more, &QPushButton::clicked, this, [this, more] { showMenu(*m_menu, more); });
    top->addWidget(more);
    top->addStretch();
    if (mayCreate()) {
        auto *add = new Button(newText(), u"plus"_s, ButtonKind::Primary);
        connect(add, &QPushButton::clicked, this, &OrderBrowser::createWanted);
        top->addWidget(add);
    }
    column->addLayout(top);
    column->addLayout(buildFilterRow());
    return header;
}

QBoxLayout *OrderBrowser::buildFilterRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_filter, 1);
    row->addWidget(m_count, 0, Qt::AlignTop);
    auto *exports = Button::iconOnly(u"download"_s, tr("Export or copy what is shown"), nullptr, ButtonKind::Plain);
    auto *columns = Button::iconOnly(u"columns-3-cog"_s, tr("Columns and rows"), nullptr, ButtonKind::Plain);
    m_count->setMinimumHeight(exports->sizeHint().height());
    m_count->setContentsMargins(6, 0, 6, 0);
    for (auto *button : {exports, columns})
        row->addWidget(button, 0, Qt::AlignTop);
    connect(exports, &QPushButton::clicked, this, [this, exports] { showMenu(*m_exporter, exports); });
    connect(columns, &QPushButton::clicked, this, [this, columns] {
        auto *chooser = new ColumnChooser(*m_table, *m_list, this);
        connect(chooser, &ColumnChooser::arranged, this, &OrderBrowser::keepLook);
        chooser->open(columns);
    });
    return row;
}

QString OrderBrowser::newText() const
{
    return m_preset.kind == OrderKind::Repair ? tr("New repair") : tr("New order");
}

void OrderBrowser::buildEmptyStates()
{
    auto *nothing = new EmptyState(u"package"_s, {}, {});
    const auto tellWhy = [this, nothing] {
        const bool isFetched = m_replica.status().isComplete;
        nothing->setWords(isFetched ? tr("No orders yet") : tr("Nothing fetched yet"),
                          isFetched ? tr("Orders will be here as soon as there are some.")
                                    : tr("Orders will be here when the server has been reached."),
                          mayCreate() ? newText() : QString());
    };
    connect(nothing, &EmptyState::acted, this, &OrderBrowser::createWanted);
    connect(&m_replica, &Replica::statusChanged, nothing, tellWhy);
    tellWhy();
    auto *noneFits = new EmptyState(u"list-filter"_s, {}, {});
    const auto tellWhyNone = [this, noneFits] {
        noneFits->setWords(m_filter->isEmpty() ? tr("Nothing here") : tr("No order fits"),
                           m_filter->isEmpty() ? tr("No order belongs to this view just now.")
                                               : tr("No order of this view matches the filter."),
                           m_filter->isEmpty() ? QString() : tr("Clear the filter"));
    };
    connect(m_filter, &FilterBar::changed, noneFits, tellWhyNone);
    tellWhyNone();
    connect(noneFits, &EmptyState::acted, m_filter, [this] {
        m_filter->clear();
        m_list->takeFocus();
    });
    m_list->setEmptyState(nothing, noneFits);
}

void OrderBrowser::connectBook()
{
    connect(&m_book, &OrderBook::loaded, this, [this] {
        m_names.forget();
        m_table->setRecords(m_book.rows());
        narrow(); // names may be known now that were not
    });
    connect(&m_book, &OrderBook::changed, this, [this](const OrderRowPtr &row) { m_table->upsert(row); });
    connect(&m_book, &OrderBook::removed, this, [this](const OrderId &id) { m_table->remove(id.value); });
    connect(&m_book, &OrderBook::unreadChanged, this, [this](const OrderId &id) {
        if (const auto row = m_book.find(id))
            m_table->upsert(row);
    });
    connect(&m_book, &OrderBook::loadingChanged, m_list, &ListView::setLoading);
    connect(m_savedViews, &SavedViewBook::changed, this, &OrderBrowser::takeViews);
}

void OrderBrowser::connectList()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (!m_showing)
            showView(tab);
    });
    connect(m_filter, &FilterBar::changed, this, [this] {
        if (!m_showing)
            narrow();
    });
    connect(m_filter, &FilterBar::left, m_list, &ListView::takeFocus);
    connect(m_list, &ListView::chosen, this, &OrderBrowser::chosen);
    connect(m_list, &ListView::opened, this, &OrderBrowser::opened);
    connect(m_list, &ListView::typed, m_filter, &FilterBar::insert);
    connect(m_list, &ListView::copyWanted, m_exporter, [this] { m_exporter->copy(false); });
    connect(m_list, &ListView::looked, this, [this](const Uuid &id) {
        if (const auto row = m_book.find({id}))
            (new QuickLook(m_book, *m_list, this))->open(*row);
    });
    connect(m_list, &ListView::arranged, this, &OrderBrowser::keepLook);
    connect(m_table.get(), &TableModel::countsChanged, &m_countPause, qOverload<>(&QTimer::start));
    connect(&m_countPause, &QTimer::timeout, this, &OrderBrowser::showTabs);
    auto *actions = new ActionBar(m_book, *m_table);
    m_list->setActionBar(actions);
    connect(actions, &ActionBar::printWanted, this, &OrderBrowser::printWanted);
    connect(m_table.get(), &TableModel::takenChanged, this, &OrderBrowser::pickedChanged);
    m_list->setHint(tr("J K move · Enter open · X select · ? keys"));
    m_list->setCounted([this](int, int) {
        showCounts();
        return sumsText(sumsOf(*m_table, false));
    });
}

bool OrderBrowser::mayCreate() const
{
    return m_session.may("orders:create");
}

//! The built-in ones, then those that people have kept. The one in front stays in front.
void OrderBrowser::takeViews()
{
    const bool isFirst = m_views.empty();
    if (isFirst) // a saved one comes a little later
        m_wanted = m_preferences.value(m_session.profileId, viewKey(m_preset)).toString();
    const auto isThere = [this](const QString &id) {
        return std::any_of(m_views.begin(), m_views.end(), [&](const auto &view) { return view.id == id; });
    };
    const auto before = isFirst ? OrderView {} : view();
    m_views = builtInViews(readerOf(m_session), m_preset.kind);
    for (auto &view : m_views)
        view.look.density = m_preferences.density();
    for (const auto &saved : m_savedViews->views()) {
        const auto layout = toQString(saved.layout);
        const auto text = filterTextFrom(layout);
        auto base = m_preset.kind ? m_views.back().base : OrderFilter {};
        m_views.push_back(
            {QString::fromStdString(saved.id.toString()), toQString(saved.name), std::move(base),
             text.isEmpty() ? textOf(termsOf(saved.filter, m_names), toQString(saved.filter.q.value_or(""))) : text,
             lookFrom(layout), saved});
    }
    for (auto &view : m_views)
        if (const auto kept = m_preferences.value(m_session.profileId, keyOf(m_preset, view.id)).toString();
            !kept.isEmpty())
            view.look = lookFrom(kept);
    const auto wanted = isThere(m_wanted) ? std::exchange(m_wanted, {}) : before.id;
    const auto found =
        std::find_if(m_views.begin(), m_views.end(), [&](const auto &view) { return view.id == wanted; });
    const int at = found == m_views.end() ? 0 : int(found - m_views.begin());
    const auto &shown = m_views[std::size_t(at)];
    const bool isOther = isFirst || shown.id != before.id || shown.text != before.text;
    m_current = at;
    showTabs();
    if (isOther)
        showView(at);
}

void OrderBrowser::showTabs()
{
    m_showing = true;
    while (m_tabs->count() > int(m_views.size()))
        m_tabs->removeTab(m_tabs->count() - 1);
    const auto day = today();
    for (int i = 0; i < int(m_views.size()); ++i) {
        const auto &view = m_views[std::size_t(i)];
        auto title = view.title;
        if (view.saved) {
            auto filter = readFilter(view.text, m_names, day).filter;
            filter.q = view.saved->filter.q;
            const auto &rows = m_book.rows();
            const auto count = std::count_if(rows.begin(), rows.end(), [&](const OrderRowPtr &row) {
                return passes(*row, filter, day) && passes(*row, view.base, day);
            });
            title = tr("%1  %2", "view, how many").arg(title, QLocale().toString(qlonglong(count)));
        }
        if (i < m_tabs->count())
            m_tabs->setTabText(i, title);
        else
            m_tabs->addTab(title);
        m_tabs->setTabIcon(i, {});
    }
    m_tabs->setCurrentIndex(m_current);
    m_showing = false;
}

void OrderBrowser::showView(int view)
{
    m_current = std::clamp(view, 0, int(m_views.size()) - 1);
    m_showing = true;
    m_filter->setText(this->view().text);
    showLook(this->view().look);
    m_showing = false;
    narrow();
}

void OrderBrowser::showLook(const ViewLook &look)
{
    const bool wasShowing = std::exchange(m_showing, true);
    m_list->setColumns(look.columns);
    m_list->setDensity(look.density);
    std::vector<SortBy> keys;
    const auto &columns = m_table->columns();
    for (const auto &key : look.sort)
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (columns[i].id == key.column)
                keys.push_back({int(i), key.order});
    m_list->sortBy(keys);
    m_showing = wasShowing;
}

OrderView OrderBrowser::now() const
{
    auto view = this->view();
    view.text = m_filter->text();
    view.look.columns = m_list->columns();
    view.look.density = m_list->density();
    view.look.sort.clear();
    for (const auto &[column, order] : m_table->sortedBy())
        view.look.sort.push_back({m_table->columns()[std::size_t(column)].id, order});
    return view;
}

void OrderBrowser::wantView(const SavedViewId &id)
{
    m_wanted = QString::fromStdString(id.toString());
}

//! A built-in view's condition is said like any other.
QString OrderBrowser::fullText() const
{
    auto base = view().base;
    base.kind.clear(); // the page's own
    QStringList parts {textOf(termsOf(base, m_names), {}), m_filter->text()};
    parts.removeAll(QString());
    return parts.join(u' ');
}

OrderFilter OrderBrowser::fullFilter() const
{
    auto filter = readFilter(fullText(), m_names, today()).filter;
    if (m_preset.kind)
        filter.kind = {std::string(codeOf(*m_preset.kind))};
    if (!m_filter->words().isEmpty())
        filter.q = m_filter->words().toStdString();
    return filter;
}

void OrderBrowser::keepLook()
{
    if (m_showing)
        return;
    auto &view = m_views[std::size_t(m_current)];
    view.look = now().look;
    m_preferences.setValue(m_session.profileId, keyOf(m_preset, view.id), layoutText(view.look, {}));
}

void OrderBrowser::narrow()
{
    auto base = view().base;
    auto more = m_filter->filter();
    if (more.archived) // whoever asks for what is put away finds it in every view
        base.archived = more.archived;
    const auto unread = std::exchange(more.unread, std::nullopt); // known to the book, not to the row
    const auto day = today();
    const auto key = toJson(base) + toJson(more) + std::to_string(day.time_since_epoch().count())
        + (!unread       ? ""
               : *unread ? "unread"
                         : "read");
    if (std::exchange(m_narrowed, key) != key) {
        m_table->setCondition([base, more, unread, day, this](const OrderRowPtr &row) {
            return passes(*row, base, day) && passes(*row, more, day)
                && (!unread || m_book.isUnread(row->id) == *unread);
        });
    }
    m_table->setFilter(m_filter->words());
}

void OrderBrowser::showCounts()
{
    const auto shown = QLocale().toString(m_table->rowCount());
    m_count->setText(tr("%1 of %2", "rows shown, rows in all").arg(shown, QLocale().toString(total())));
}

void OrderBrowser::showText(const QString &text)
{
    const auto all = std::find_if(m_views.begin(), m_views.end(), [](const auto &view) { return view.id == u"all"_s; });
    m_tabs->setCurrentIndex(int(all - m_views.begin()));
    m_filter->setText(text);
    m_list->takeFocus();
}

void OrderBrowser::reveal(const OrderId &id)
{
    if (m_table->has(id.value) && !m_table->rowOf(id.value))
        showText({});
    m_list->setCurrent(id.value);
}

template<class Source>
void OrderBrowser::showMenu(Source &source, QWidget *anchor)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    source.fill(*menu);
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 2)));
}

std::vector<OrderId> OrderBrowser::picked() const
{
    std::vector<OrderId> orders;
    for (const int row : m_table->takenRows())
        orders.push_back(m_table->shown(row)->id);
    return orders;
}

std::vector<CommandOffer> OrderBrowser::commands()
{
    return {{Command::Filter, {}, [this] { m_filter->takeFocus(); }},
            {Command::Refresh, {}, [this] { m_replica.syncNow(); }}};
}

//! All that this page could show.
int OrderBrowser::total() const
{
    if (!m_preset.kind)
        return m_table->total();
    const auto &rows = m_book.rows();
    return int(std::count_if(rows.begin(), rows.end(), [kind = *m_preset.kind](const OrderRowPtr &row) {
        return row->kind == kind && !row->archived_at;
    }));
}

} // namespace oms
