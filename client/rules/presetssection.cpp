// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/rules/presetssection.h"

#include "client/catalogue/recordname.h"
#include "client/models/schematext.h"
#include "client/rules/presetconflicts.h"
#include "client/rules/presetpane.h"
#include "client/widgets/button.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/filterfield.h"
#include "client/widgets/label.h"
#include "client/widgets/listdetail.h"
#include "client/widgets/listview.h"

#include <QBoxLayout>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PresetsSection)
};

QString stateText(const PresetRow &row)
{
    if (!row.preset.is_active)
        return Words::tr("Inactive");
    return row.conflicts > 0 ? Words::tr("%Ln conflict(s)", nullptr, row.conflicts) : Words::tr("Active");
}

Tone stateTone(const PresetRow &row)
{
    if (!row.preset.is_active)
        return Tone::Neutral;
    return row.conflicts > 0 ? Tone::Amber : Tone::Green;
}

std::vector<Column<PresetRow>> columns()
{
    return {
        {.title = Words::tr("Preset"),
         .look = CellLook::Strong,
         .text = [](const PresetRow &row) { return toQString(row.preset.name); },
         .width = 0},
        {.title = Words::tr("Model"),
         .look = CellLook::Secondary,
         .text = [](const PresetRow &row) { return row.place; },
         .width = 110},
        {.title = Words::tr("State"), .look = CellLook::Pill, .text = stateText, .tone = stateTone, .width = 95},
    };
}

Records<PresetRow> records()
{
    return {
        .id = [](const PresetRow &row) { return row.preset.id.value; },
        .searchText = [](const PresetRow &row) { return toQString(row.preset.name) + u'\n' + row.place; },
        .sentence =
            [](const PresetRow &row) {
                return toQString(row.preset.name) + u", "_s + row.place + u", "_s + stateText(row);
            },
    };
}

} // namespace

PresetsSection::PresetsSection(const SectionContext &context, QWidget *parent)
    : CatalogueSection(parent)
    , m_book(context.book)
    , m_table(columns(), records(), this)
    , m_list(new ListView(m_table, tr("Presets")))
    , m_filter(new FilterField(tr("Filter by name, model…")))
    , m_new(new Button(tr("New preset"), u"plus"_s, ButtonKind::Primary))
    , m_pane(makePresetPane(m_book, this))
    , m_split(new ListDetail(buildList(), m_pane))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_split);
    connect(m_filter, &QLineEdit::textChanged, &m_table, &TableModel::setFilter);
    connect(m_filter, &FilterField::left, m_list, &ListView::takeFocus);
    connect(m_list, &ListView::typed, this, [this](const QString &text) {
        m_filter->setFocus();
        m_filter->insert(text);
    });
    connect(m_list, &ListView::chosen, this, &PresetsSection::show);
    connect(m_list, &ListView::opened, this, &PresetsSection::show);
    connect(m_new, &QPushButton::clicked, this, &PresetsSection::begin);
    connect(m_pane, &RecordPane::wanted, this, [this](const CataloguePlace &place) {
        place.kind == u"preset"_s ? activate(place.id) : Q_EMIT wanted(place.kind, place.id);
    });
    connect(m_pane, &RecordPane::commandsChanged, this, &CatalogueSection::commandsChanged);
    connect(&m_book, &CatalogueBook::changed, this, &PresetsSection::fill);
    connect(&m_book, &CatalogueBook::onlineChanged, this, &PresetsSection::showOnline);
    m_split->favourDetail();
    m_pane->hide(); // until there is something to show
    fill();
    showOnline();
}

QWidget *PresetsSection::buildList()
{
    auto *side = new QWidget;
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(new Label(tr("Presets"), TextSize::Title, QFont::DemiBold));
    top->addStretch();
    top->addWidget(m_new);
    auto *header = new QVBoxLayout;
    header->setContentsMargins(20, 14, 20, 10);
    header->setSpacing(10);
    header->addLayout(top);
    header->addWidget(m_filter);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(m_list, 1);
    auto *nothing = new EmptyState(u"list-checks"_s, tr("No presets yet"),
                                   tr("A preset answers many questions at once, for one model or for all."));
    auto *noneFits = new EmptyState(u"search-x"_s, tr("No preset fits"), tr("Fewer letters find more."));
    m_list->setEmptyState(nothing, noneFits);
    m_list->setCounted([](int shown, int total) {
        return shown == total ? Words::tr("%Ln preset(s)", nullptr, total)
                              : Words::tr("%1 of %Ln preset(s)", nullptr, total).arg(shown);
    });
    return side;
}

void PresetsSection::fill()
{
    const auto catalogue = m_book.catalogue();
    std::vector<PresetRow> rows;
    for (const auto &preset : catalogue->document().presets)
        rows.push_back({preset,
                        preset.model_id ? nameOf(*catalogue, "model", preset.model_id->value) : tr("Every model"),
                        int(conflictsOf(preset, *catalogue).size())});
    m_table.setRecords(std::move(rows));
    m_list->setLoading(m_book.isFilling());
    if (isVisible())
        showFirst();
}

void PresetsSection::showOnline()
{
    m_new->setVisible(m_book.mayWritePresets());
    m_new->setEnabled(m_book.isOnline());
    m_new->setToolTip(m_book.isOnline() ? QString() : tr("The catalogue is changed online only."));
}

void PresetsSection::activate(const Uuid &record)
{
    if (record == Uuid {})
        return showFirst();
    m_list->setCurrent(record);
    show(record);
}

//! Rather than nothing.
void PresetsSection::showFirst()
{
    if (m_pane->isHidden() && m_table.rowCount() > 0) {
        m_list->setCurrent(m_table.idAt(0));
        m_pane->setVisible(m_pane->open(m_table.idAt(0)));
    }
}

void PresetsSection::show(const Uuid &preset)
{
    if (!m_pane->open(preset))
        return;
    m_pane->show();
    m_split->showDetail();
}

void PresetsSection::begin()
{
    m_list->clearCurrent();
    m_pane->begin({});
    m_pane->show();
    m_split->showDetail();
}

bool PresetsSection::mayLeave()
{
    if (m_pane->drafts().empty())
        return true;
    m_pane->warn();
    return false;
}

std::vector<CommandOffer> PresetsSection::commands()
{
    return m_pane->isHidden() ? std::vector<CommandOffer> {} : m_pane->commands();
}

} // namespace oms
