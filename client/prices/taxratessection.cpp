// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/prices/taxratessection.h"

#include "client/catalogue/recordname.h"
#include "client/models/days.h"
#include "client/models/moneytext.h"
#include "client/models/schematext.h"
#include "client/prices/taxratepane.h"
#include "client/widgets/button.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/label.h"
#include "client/widgets/listdetail.h"
#include "client/widgets/listview.h"

#include <QBoxLayout>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TaxRatesSection)
};

std::pair<QString, Tone> stateOf(const TaxRate &rate)
{
    const auto today = dateOf(QDate::currentDate());
    if (rate.valid_from > today)
        return {Words::tr("To come"), Tone::Blue};
    if (rate.valid_to && *rate.valid_to <= today)
        return {Words::tr("Past"), Tone::Neutral};
    return {Words::tr("Holds now"), Tone::Green};
}

std::vector<Column<TaxRate>> columns()
{
    return {
        {.title = Words::tr("Region"),
         .look = CellLook::Strong,
         .text = [](const TaxRate &rate) { return regionText(rate.region_code); },
         .number = [](const TaxRate &rate) { return std::int64_t(rate.region_code); },
         .width = 0},
        {.title = Words::tr("Tax"), .text = [](const TaxRate &rate) { return toQString(rate.code); }, .width = 80},
        {.title = Words::tr("Percent"),
         .look = CellLook::Figure,
         .text = [](const TaxRate &rate) { return percentText(rate.percent_basis_points); },
         .number = [](const TaxRate &rate) { return std::int64_t(rate.percent_basis_points); },
         .width = 80},
        {.title = Words::tr("State"),
         .look = CellLook::Pill,
         .text = [](const TaxRate &rate) { return stateOf(rate).first; },
         .tone = [](const TaxRate &rate) { return stateOf(rate).second; },
         .width = 96},
        {.title = Words::tr("From"),
         .text = [](const TaxRate &rate) { return dayText(rate.valid_from); },
         .number = [](const TaxRate &rate) { return std::int64_t(rate.valid_from.time_since_epoch().count()); },
         .width = 78},
        {.title = Words::tr("Until"),
         .look = CellLook::Secondary,
         .text =
             [](const TaxRate &rate) {
                 return rate.valid_to ? dayText(*rate.valid_to - std::chrono::days(1)) : QString();
             },
         .width = 78},
    };
}

QString sentenceOf(const TaxRate &rate)
{
    return QStringList {regionText(rate.region_code), toQString(rate.code), percentText(rate.percent_basis_points),
                        stateOf(rate).first}
        .join(u", "_s);
}

Records<TaxRate> records()
{
    return {.id = [](const TaxRate &rate) { return rate.id.value; }, .searchText = sentenceOf, .sentence = sentenceOf};
}

} // namespace

TaxRatesSection::TaxRatesSection(const SectionContext &context, QWidget *parent)
    : CatalogueSection(parent)
    , m_book(context.book)
    , m_table(columns(), records(), this)
    , m_list(new ListView(m_table, tr("Tax rates")))
    , m_new(new Button(tr("New tax rate"), u"plus"_s, ButtonKind::Primary))
    , m_pane(makeTaxRatePane(m_book, this))
    , m_split(new ListDetail(buildList(), m_pane))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_split);
    connect(m_list, &ListView::chosen, this, &TaxRatesSection::show);
    connect(m_list, &ListView::opened, this, &TaxRatesSection::show);
    connect(m_new, &QPushButton::clicked, this, &TaxRatesSection::begin);
    connect(m_pane, &RecordPane::wanted, this, [this](const CataloguePlace &place) {
        place.kind == u"tax_rate"_s ? activate(place.id) : Q_EMIT wanted(place.kind, place.id);
    });
    connect(m_pane, &RecordPane::commandsChanged, this, &CatalogueSection::commandsChanged);
    connect(&m_book, &CatalogueBook::changed, this, &TaxRatesSection::fill);
    connect(&m_book, &CatalogueBook::onlineChanged, this, &TaxRatesSection::showOnline);
    m_list->sortBy(0);
    fill();
    showOnline();
}

QWidget *TaxRatesSection::buildList()
{
    auto *side = new QWidget;
    auto *header = new QHBoxLayout;
    header->setContentsMargins(20, 14, 20, 10);
    header->addWidget(new Label(tr("Tax rates"), TextSize::Title, QFont::DemiBold));
    header->addStretch();
    header->addWidget(m_new);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(m_list, 1);
    m_list->setEmptyState(new EmptyState(u"percent"_s, tr("No tax rates yet"),
                                         tr("Without one, prices in a region are shown without tax.")),
                          nullptr);
    m_list->setCounted([](int, int total) { return Words::tr("%Ln tax rate(s)", nullptr, total); });
    return side;
}

void TaxRatesSection::fill()
{
    m_table.setRecords(m_book.catalogue()->document().tax_rates);
    m_list->setLoading(m_book.isFilling());
}

void TaxRatesSection::showOnline()
{
    m_new->setVisible(m_book.mayWritePrices());
    m_new->setEnabled(m_book.isOnline());
    m_new->setToolTip(m_book.isOnline() ? QString() : tr("The catalogue is changed online only."));
}

void TaxRatesSection::activate(const Uuid &record)
{
    if (record != Uuid {}) {
        m_list->setCurrent(record);
        return show(record);
    }
    if (!m_list->current() && m_table.rowCount() > 0) {
        m_list->setCurrent(m_table.idAt(0));
        m_pane->open(m_table.idAt(0));
    }
}

void TaxRatesSection::show(const Uuid &rate)
{
    if (m_pane->open(rate))
        m_split->showDetail();
}

void TaxRatesSection::begin()
{
    m_list->clearCurrent();
    m_pane->begin({});
    m_split->showDetail();
}

bool TaxRatesSection::mayLeave()
{
    if (m_pane->drafts().empty())
        return true;
    m_pane->warn();
    return false;
}

std::vector<CommandOffer> TaxRatesSection::commands()
{
    return m_pane->commands();
}

} // namespace oms
