// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/customers/customerspage.h"

#include "client/app/preferences.h"
#include "client/customers/customerdetail.h"
#include "client/customers/customereditor.h"
#include "client/customers/customertable.h"
#include "client/customers/horseeditor.h"
#include "client/models/schematext.h"
#include "client/orderbook/books.h"
#include "client/widgets/button.h"
#include "client/widgets/chip.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/errorbar.h"
#include "client/widgets/filterfield.h"
#include "client/widgets/label.h"
#include "client/widgets/listdetail.h"
#include "client/widgets/listview.h"
#include "client/widgets/toast.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QStackedWidget>
#include <algorithm>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

const QString columnsKey = u"customers/columns"_s;
const QString splitKey = u"customers/split"_s;
constexpr std::size_t mostFound = 8; //!< in the command palette

//! The views above the list. The first is where one begins.
struct ViewRow {
    const char *title;
    bool (*shows)(const Customer &);
};

constexpr ViewRow views[] = {
    {QT_TRANSLATE_NOOP("CustomersPage", "Current"), [](const Customer &c) { return !c.archived_at; }},
    {QT_TRANSLATE_NOOP("CustomersPage", "Without fitter"),
     [](const Customer &c) { return !c.archived_at && !c.fitter_id; }},
    {QT_TRANSLATE_NOOP("CustomersPage", "Archived"), [](const Customer &c) { return c.archived_at.has_value(); }},
};

} // namespace

CustomersPage::CustomersPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_session(context.session)
    , m_preferences(context.preferences)
    , m_replica(*context.replica)
    , m_book(context.books->customers())
    , m_table(makeCustomerTable([this](const Uuid &id) { return m_book.markOf(id); }))
    , m_filter(new FilterField(tr("Filter by name, horse, town, phone…")))
    , m_views(new QButtonGroup(this))
    , m_list(new ListView(*m_table, tr("Customers")))
    , m_error(new ErrorBar)
    , m_panes(new QStackedWidget)
    , m_nothingChosen(new EmptyState(u"user-round"_s, tr("No customer chosen"),
                                     tr("Choose one in the list to see its horses and how to reach them.")))
    , m_detail(new CustomerDetail(m_book, m_session))
    , m_customerEditor(new CustomerEditor(m_book, m_session))
    , m_horseEditor(new HorseEditor(m_book, m_session))
{
    m_split = new ListDetail(buildList(), buildDetail());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_split);
    m_split->restoreState(m_preferences.value(m_session.profileId, splitKey).toByteArray());
    m_list->restoreColumns(m_preferences.value(m_session.profileId, columnsKey).toByteArray());
    if (m_session.may("orders:read"))
        addOrders(context.books->orders());
    connectBook();
    connectEditors();
    m_table->sort(0, Qt::AscendingOrder);
    showView(0);
    showLock();
    m_table->setRecords(m_book.customers());
    m_list->setLoading(m_book.isLoading());
}

CustomersPage::~CustomersPage()
{
    m_preferences.setValue(m_session.profileId, splitKey, m_split->saveState());
    m_preferences.setValue(m_session.profileId, columnsKey, m_list->saveColumns());
}

void CustomersPage::addOrders(OrderBook &orders)
{
    m_detail->addOrders(orders);
    connect(m_detail, &CustomerDetail::orderChosen, this,
            [this](const OrderId &id) { Q_EMIT wanted(u"orders"_s, QString::fromStdString(id.toString())); });
    connect(m_detail, &CustomerDetail::orderWanted, this, [this] {
        Q_EMIT wanted(u"orders"_s, u"new:customer:"_s + QString::fromStdString(m_detail->customer().id.toString()));
    });
}

QWidget *CustomersPage::buildList()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHeader());
    auto *errors = new QVBoxLayout;
    errors->setContentsMargins(20, 0, 20, 0);
    errors->addWidget(m_error);
    column->addLayout(errors);
    column->addWidget(m_list, 1);
    m_list->setCounted([this](int shown, int) { return counted(shown); });
    m_list->setHint(tr("J K move · Enter opens · type to filter"));
    auto *nothing = new EmptyState(u"users"_s, {}, {});
    connect(nothing, &EmptyState::acted, this, &CustomersPage::create);
    const auto tellWhy = [this, nothing] {
        const bool isFetched = m_replica.status().isComplete;
        nothing->setWords(isFetched ? tr("No customers yet") : tr("Nothing fetched yet"),
                          isFetched ? tr("Customers and their horses will be here.")
                                    : tr("Customers and their horses will be here when the server has been reached."),
                          m_session.may("customers:create") ? tr("New customer") : QString());
    };
    connect(&m_replica, &Replica::statusChanged, nothing, tellWhy);
    tellWhy();
    auto *noneFits = new EmptyState(u"list-filter"_s, tr("Nobody fits"),
                                    tr("No customer matches what you typed in this view."), tr("Clear the filter"));
    connect(noneFits, &EmptyState::acted, m_filter, &QLineEdit::clear);
    m_list->setEmptyState(nothing, noneFits);
    return side;
}

QWidget *CustomersPage::buildHeader()
{
    auto *header = new QWidget;
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(20, 14, 16, 12);
    column->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->addWidget(new Label(title(), TextSize::Title, QFont::DemiBold));
    top->addStretch();
    if (m_session.may("customers:create")) {
        auto *add = new Button(tr("New customer"), u"plus"_s, ButtonKind::Primary);
        connect(add, &QPushButton::clicked, this, &CustomersPage::create);
        top->addWidget(add);
    }
    column->addLayout(top);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_filter->setMinimumWidth(300);
    row->addWidget(m_filter);
    for (int view = 0; view < int(std::size(views)); ++view) {
        auto *chip = new Chip(tr(views[view].title), {}, Chip::Kind::Choice);
        chip->setCheckable(true);
        chip->setChecked(view == 0);
        m_views->addButton(chip, view);
        row->addWidget(chip);
    }
    row->addStretch();
    column->addLayout(row);
    connect(m_views, &QButtonGroup::idClicked, this, &CustomersPage::showView);
    connect(m_filter, &QLineEdit::textChanged, m_table.get(),
            [this](const QString &text) { m_table->setFilter(text); });
    connect(m_filter, &FilterField::left, m_list, &ListView::takeFocus);
    return header;
}

QWidget *CustomersPage::buildDetail()
{
    for (auto *pane : std::initializer_list<QWidget *> {m_nothingChosen, m_detail, m_customerEditor, m_horseEditor})
        m_panes->addWidget(pane);
    m_panes->setMinimumWidth(380);
    return m_panes;
}

void CustomersPage::connectBook()
{
    connect(&m_book, &CustomerBook::loaded, this, [this] { m_table->setRecords(m_book.customers()); });
    connect(&m_book, &CustomerBook::changed, this, [this](const Customer &customer) { m_table->upsert(customer); });
    connect(&m_book, &CustomerBook::loadingChanged, m_list, &ListView::setLoading);
    connect(&m_book, &CustomerBook::removed, this, &CustomersPage::lost);
    connect(&m_replica, &Replica::statusChanged, this, &CustomersPage::showLock);
    connect(m_error, &ErrorBar::acted, &m_replica, &Replica::syncNow);
    connect(m_list, &ListView::chosen, this, &CustomersPage::choose);
    connect(m_list, &ListView::opened, this, &CustomersPage::open);
    connect(m_list, &ListView::typed, this, [this](const QString &text) {
        m_filter->setFocus();
        m_filter->insert(text);
    });
}

void CustomersPage::connectEditors()
{
    connect(m_detail, &CustomerDetail::editWanted, this, &CustomersPage::edit);
    connect(m_detail, &CustomerDetail::archiveWanted, this, &CustomersPage::archive);
    connect(m_detail, &CustomerDetail::restoreWanted, this, &CustomersPage::restore);
    connect(m_detail, &CustomerDetail::horseWanted, this, &CustomersPage::addHorse);
    connect(m_detail, &CustomerDetail::horseChosen, this, [this](const Horse &horse) {
        m_horseEditor->edit(horse);
        showPane(m_horseEditor);
    });
    for (auto *pane : std::initializer_list<EditorPane *> {m_customerEditor, m_horseEditor}) {
        connect(pane, &EditorPane::left, this, &CustomersPage::leaveEditor);
        connect(pane, &EditorPane::dirtyChanged, this, &Page::commandsChanged);
    }
    connect(m_customerEditor, &CustomerEditor::saved, this, &CustomersPage::savedCustomer);
    connect(m_horseEditor, &HorseEditor::saved, this, &CustomersPage::leaveEditor);
    connect(m_horseEditor, &HorseEditor::archived, this, [this](const Horse &horse) {
        leaveEditor();
        Toast::show(this, tr("%1 archived").arg(toQString(horse.name)),
                    [this, horse] { m_book.restore(horse, this, [](const Result<Horse> &) {}); });
    });
}

QString CustomersPage::title() const
{
    return tr("Customers & horses");
}

void CustomersPage::activate(const QString &recordId)
{
    const auto id = Uuid::parse(recordId.toStdString());
    if (!id || editor())
        return;
    m_list->setCurrent(*id);
    choose(*id);
}

//! Of those in this view: archived ones are not missing from the current ones.
QString CustomersPage::counted(int shown) const
{
    const auto &view = views[std::max(0, m_views->checkedId())];
    const auto &all = m_book.customers();
    const int total = int(std::count_if(all.begin(), all.end(), view.shows));
    return shown == total ? tr("%Ln customer(s)", nullptr, total)
                          : tr("%1 of %Ln customer(s)", nullptr, total).arg(QLocale().toString(shown));
}

void CustomersPage::showView(int view)
{
    m_table->setCondition(views[view].shows);
}

void CustomersPage::choose(const Uuid &id)
{
    const auto *customer = m_book.find(id);
    if (!customer || (editor() && editor()->isDirty()))
        return; // what is being typed stays in front
    m_detail->show(*customer);
    showPane(m_detail);
    Q_EMIT opened(QString::fromStdString(id.toString()), toQString(customer->name));
}

void CustomersPage::open(const Uuid &id)
{
    choose(id);
    m_split->showDetail();
}

//! It is no longer this person's to see. What is being typed stays: it can still be saved, and is decided elsewhere.
void CustomersPage::lost(const CustomerId &customer)
{
    m_table->remove(customer.value);
    if (m_panes->currentWidget() != m_detail || m_detail->customer().id != customer)
        return;
    m_list->clearCurrent();
    showPane(m_nothingChosen);
}

void CustomersPage::showLock()
{
    if (m_isLocked == m_replica.isLocked())
        return;
    m_isLocked = m_replica.isLocked();
    m_error->clear();
    if (m_isLocked)
        m_error->say(tr("This computer has not spoken to the server for 14 days. Sign in to see your customers again; "
                        "what you saved here is kept."),
                     tr("Sign in"));
}

void CustomersPage::showPane(QWidget *pane)
{
    m_panes->setCurrentWidget(pane);
    if (pane != m_detail && pane != m_nothingChosen)
        m_split->showDetail();
    Q_EMIT commandsChanged();
}

EditorPane *CustomersPage::editor() const
{
    return qobject_cast<EditorPane *>(m_panes->currentWidget());
}

void CustomersPage::leaveEditor()
{
    const auto current = m_list->current();
    const auto *customer = current ? m_book.find(*current) : nullptr;
    if (customer)
        m_detail->show(*customer);
    showPane(customer ? static_cast<QWidget *>(m_detail) : m_nothingChosen);
    m_list->takeFocus();
}

void CustomersPage::create()
{
    if (editor() && editor()->isDirty())
        return editor()->cancel();
    m_customerEditor->create();
    showPane(m_customerEditor);
}

void CustomersPage::edit()
{
    m_customerEditor->edit(m_detail->customer());
    showPane(m_customerEditor);
}

void CustomersPage::addHorse()
{
    m_horseEditor->create(m_detail->customer());
    showPane(m_horseEditor);
}

void CustomersPage::archive()
{
    m_book.archive(m_detail->customer(), this, [this](const Result<Customer> &archived) {
        if (!archived)
            return m_error->say(refusalText(archived.error()));
        Toast::show(this, tr("%1 archived").arg(toQString(archived->name)),
                    [this, customer = *archived] { m_book.restore(customer, this, [](const Result<Customer> &) {}); });
        Q_EMIT commandsChanged();
    });
}

void CustomersPage::restore()
{
    m_book.restore(m_detail->customer(), this, [this](const Result<Customer> &restored) {
        if (!restored)
            return m_error->say(refusalText(restored.error()));
        Toast::show(this, tr("%1 restored").arg(toQString(restored->name)));
        Q_EMIT commandsChanged();
    });
}

void CustomersPage::savedCustomer(const Customer &customer)
{
    m_list->setCurrent(customer.id.value);
    m_detail->show(customer);
    showPane(m_detail);
    m_list->takeFocus();
    Toast::show(this, tr("%1 saved").arg(toQString(customer.name)));
}

std::vector<CommandOffer> CustomersPage::commands()
{
    std::vector<CommandOffer> offers {
        {Command::Filter, {}, [this] { m_filter->setFocus(); }},
        {Command::Refresh, {}, [this] { m_replica.syncNow(); }},
    };
    const auto offer = [&](Command command, const QString &words, auto run, bool may) {
        if (may)
            offers.push_back({command, words, run});
    };
    const bool isDetail = m_panes->currentWidget() == m_detail;
    const bool isArchived = isDetail && m_detail->customer().archived_at.has_value();
    offer(
        Command::NewRecord, tr("New customer"), [this] { create(); }, m_session.may("customers:create"));
    offer(
        Command::NewRelated, tr("Add horse"), [this] { addHorse(); },
        isDetail && !isArchived && m_session.may("horses:create"));
    offer(
        Command::EditRecord, tr("Edit customer"), [this] { edit(); },
        isDetail && !isArchived && m_session.may("customers:update"));
    offer(
        Command::Archive, tr("Archive customer"), [this] { archive(); },
        isDetail && !isArchived && m_session.may("customers:archive"));
    offer(
        Command::Restore, tr("Restore customer"), [this] { restore(); },
        isArchived && m_session.may("customers:archive"));
    offer(
        Command::Save, {}, [this] { editor()->save(); }, editor() != nullptr);
    return offers;
}

void CustomersPage::search(const QString &text, const PaletteAnswer &answer)
{
    const SearchQuery query(text);
    SearchIndex index;
    std::vector<PaletteEntry> found;
    for (const auto &customer : m_book.customers()) {
        index.clear();
        index.set(0, toQString(customer.name) + u'\n' + toQString(customer.horse_names.value_or("")));
        if (!index.matches(0, query))
            continue;
        const auto id = customer.id.value;
        found.push_back(
            {PaletteEntry::Kind::Person, toQString(customer.name), placeOf(customer), u"user-round"_s, {}, [this, id] {
                 Q_EMIT wanted(u"customers"_s, QString::fromStdString(id.toString()));
             }});
        if (found.size() == mostFound)
            break;
    }
    answer(std::move(found));
}

bool CustomersPage::mayLeave()
{
    if (!editor() || !editor()->isDirty())
        return true;
    editor()->cancel(); // says that it is not saved
    return false;
}

} // namespace oms
