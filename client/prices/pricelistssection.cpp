// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/prices/pricelistssection.h"

#include "client/catalogue/recordname.h"
#include "client/models/days.h"
#include "client/models/schematext.h"
#include "client/prices/newdraft.h"
#include "client/prices/sheetpage.h"
#include "client/widgets/button.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/errorbar.h"
#include "client/widgets/label.h"
#include "client/widgets/listview.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PriceListsSection)
};

std::pair<QString, Tone> stateOf(const PriceList &list)
{
    const auto today = dateOf(QDate::currentDate());
    if (list.state == PriceListState::Draft)
        return {Words::tr("Draft"), Tone::Amber};
    if (list.valid_from > today)
        return {Words::tr("To come"), Tone::Blue};
    if (list.valid_to && *list.valid_to <= today)
        return {Words::tr("Past"), Tone::Neutral};
    return {Words::tr("Holds now"), Tone::Green};
}

std::vector<Column<PriceList>> columns()
{
    return {
        {.title = Words::tr("Region"),
         .look = CellLook::Secondary,
         .text = [](const PriceList &list) { return regionText(list.region_code); },
         .number = [](const PriceList &list) { return std::int64_t(list.region_code); },
         .width = 190},
        {.title = Words::tr("Name"),
         .look = CellLook::Strong,
         .text = [](const PriceList &list) { return toQString(list.name); },
         .width = 0},
        {.title = Words::tr("State"),
         .look = CellLook::Pill,
         .text = [](const PriceList &list) { return stateOf(list).first; },
         .tone = [](const PriceList &list) { return stateOf(list).second; },
         .width = 110},
        {.title = Words::tr("From"),
         .text = [](const PriceList &list) { return dayText(list.valid_from); },
         .number = [](const PriceList &list) { return std::int64_t(list.valid_from.time_since_epoch().count()); },
         .width = 100},
        {.title = Words::tr("Until"),
         .look = CellLook::Secondary,
         .text =
             [](const PriceList &list) {
                 return list.valid_to ? dayText(*list.valid_to - std::chrono::days(1)) : QString();
             },
         .width = 100},
        {.title = Words::tr("Prices"),
         .look = CellLook::Figure,
         .text = [](const PriceList &list) { return QLocale().toString(list.price_count); },
         .number = [](const PriceList &list) { return std::int64_t(list.price_count); },
         .width = 80},
        {.title = Words::tr("Currency"),
         .look = CellLook::Secondary,
         .text = [](const PriceList &list) { return toQString(list.currency); },
         .width = 90},
    };
}

Records<PriceList> records()
{
    return {
        .id = [](const PriceList &list) { return list.id.value; },
        .searchText = [](const PriceList &list) { return toQString(list.name) + u'\n' + regionText(list.region_code); },
        .sentence =
            [](const PriceList &list) {
                return u"%1, %2, %3"_s.arg(toQString(list.name), regionText(list.region_code), stateOf(list).first);
            }};
}

} // namespace

PriceListsSection::PriceListsSection(const SectionContext &context, QWidget *parent)
    : CatalogueSection(parent)
    , m_book(context.book)
    , m_api(context.book.api())
    , m_table(columns(), records(), this)
    , m_list(new ListView(m_table, tr("Price lists")))
    , m_new(new Button(tr("New price list"), u"plus"_s, ButtonKind::Primary))
    , m_bar(new ErrorBar)
    , m_sheet(new prices::SheetPage(m_book, m_api))
    , m_stack(new QStackedWidget)
{
    m_stack->addWidget(buildOverview());
    m_stack->addWidget(m_sheet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    connect(m_list, &ListView::opened, this, &PriceListsSection::open);
    connect(m_new, &QPushButton::clicked, this, [this] { begin(nullptr); });
    connect(m_sheet, &prices::SheetPage::left, this, [this] {
        m_sheet->save();
        m_stack->setCurrentIndex(0);
        m_list->takeFocus();
        load();
        Q_EMIT commandsChanged();
    });
    connect(m_sheet, &prices::SheetPage::stored, this, [this](PriceList list) {
        list.prices.clear();
        m_table.upsert(std::move(list));
    });
    connect(m_sheet, &prices::SheetPage::archived, this, [this](const PriceList &list) {
        std::erase_if(m_lists, [&](const PriceList &one) { return one.id == list.id; });
        m_table.remove(list.id.value);
    });
    connect(m_sheet, &prices::SheetPage::copyWanted, this, [this](const PriceList &list) { begin(&list); });
    connect(&m_book, &CatalogueBook::changed, this, [this] {
        if (m_stack->currentIndex() == 0)
            load();
    });
    connect(&m_book, &CatalogueBook::onlineChanged, this, [this] {
        showOnline();
        load();
    });
    showOnline();
    load();
}

QWidget *PriceListsSection::buildOverview()
{
    auto *page = new QWidget;
    auto *header = new QHBoxLayout;
    header->setContentsMargins(20, 14, 20, 10);
    header->addWidget(new Label(tr("Price lists"), TextSize::Title, QFont::DemiBold));
    header->addStretch();
    header->addWidget(m_new);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(m_bar);
    column->addWidget(m_list, 1);
    m_list->setEmptyState(new EmptyState(u"banknote"_s, tr("No price lists yet"),
                                         tr("Each region has its own. A draft is filled in, then published.")),
                          new EmptyState(u"search-x"_s, tr("Nothing fits"), {}));
    m_list->setCounted([](int, int total) { return Words::tr("%Ln price list(s)", nullptr, total); });
    m_list->setHint(tr("Enter opens"));
    m_list->sortBy(0);
    return page;
}

//! What this computer keeps at once; the server's word, with drafts, when it comes.
void PriceListsSection::load()
{
    if (m_lists.empty() || !m_book.isOnline()) {
        m_lists = m_book.catalogue()->document().price_lists;
        m_table.setRecords(m_lists);
    }
    if (!m_book.isOnline())
        return;
    m_api.lists(this, [this](const Result<Listing<PriceList>> &lists) {
        if (!lists)
            return m_bar->say(refusalText(lists.error()));
        m_bar->clear();
        m_lists = lists->data;
        m_table.setRecords(m_lists);
        if (m_wanted != Uuid {})
            open(std::exchange(m_wanted, {}));
    });
}

void PriceListsSection::showOnline()
{
    m_new->setVisible(m_book.mayWritePrices());
    m_new->setEnabled(m_book.isOnline());
    m_new->setToolTip(m_book.isOnline() ? QString() : tr("The catalogue is changed online only."));
}

void PriceListsSection::activate(const Uuid &record)
{
    if (record != Uuid {})
        open(record);
}

//! A published one from this computer, a draft from the server.
void PriceListsSection::open(const Uuid &id)
{
    if (const auto *list = m_book.catalogue()->find(PriceListId {id}))
        return show(*list);
    if (!m_book.isOnline())
        return m_bar->say(tr("A draft is the server's: it is opened online only."), {}, ErrorBar::Kind::Notice);
    m_api.open(PriceListId {id}, this, [this](const Result<PriceList> &list) {
        if (!list)
            return m_bar->say(refusalText(list.error()));
        show(*list);
    });
}

void PriceListsSection::show(const PriceList &list)
{
    const auto *open = m_sheet->sheet();
    if (open && open->list().id == list.id && open->isDirty())
        return m_stack->setCurrentWidget(m_sheet);
    if (!mayLeave())
        return;
    m_sheet->open(list);
    m_stack->setCurrentWidget(m_sheet);
    Q_EMIT commandsChanged();
}

void PriceListsSection::begin(const PriceList *from)
{
    auto *dialog = new prices::NewDraftDialog(m_api, m_lists, from, this);
    connect(dialog, &prices::NewDraftDialog::made, this, [this](const PriceList &draft) {
        m_lists.push_back(draft);
        m_table.upsert(draft);
        show(draft);
    });
    dialog->open();
}

//! Saved by itself within seconds; only what the server has not taken keeps the person here.
bool PriceListsSection::mayLeave()
{
    if (!m_sheet->isDirty())
        return true;
    m_sheet->save();
    if (m_book.isOnline())
        return true; // it is on its way, and the sheet stays as it is
    m_stack->setCurrentWidget(m_sheet);
    m_sheet->warn();
    return false;
}

std::vector<CommandOffer> PriceListsSection::commands()
{
    if (m_stack->currentWidget() != m_sheet)
        return {};
    return {{Command::Save, {}, [this] { m_sheet->save(); }}};
}

} // namespace oms
