// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/rules/presetssection.h"

#include "client/catalogue/recordname.h"
#include "client/models/schematext.h"
#include "client/rules/presetpane.h"
#include "shared/configuration/conflicts.h"

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
    : ListSection(context, parent)
    , m_table(columns(), records(), this)
{
    build(m_table, makePresetPane(m_book, this),
          {.kind = u"preset"_s,
           .title = tr("Presets"),
           .filterHint = tr("Filter by name, model…"),
           .newRecord = tr("New preset"),
           .icon = u"list-checks"_s,
           .nothing = tr("No presets yet"),
           .nothingText = tr("A preset answers many questions at once, for one model or for all."),
           .noneFits = tr("No preset fits"),
           .counted = [](int shown, int total) {
               return shown == total ? tr("%Ln preset(s)", nullptr, total)
                                     : tr("%1 of %Ln preset(s)", nullptr, total).arg(shown);
           }});
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
}

bool PresetsSection::mayMake() const
{
    return m_book.mayWritePresets();
}

} // namespace oms
