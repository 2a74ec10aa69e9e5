// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/models/recordtable.h"
#include "client/rules/listsection.h"

namespace oms {

//! A preset as the list has it.
struct PresetRow {
    Preset preset;
    QString place; //!< its model, or every model
    int conflicts = 0; //!< of its choices with the rules and the catalogue as they are now
};

//! "Presets" in the catalogue: saved bundles of choices, and the editor of the one that is chosen.
class PresetsSection : public ListSection {
    Q_OBJECT

public:
    PresetsSection(const SectionContext &context, QWidget *parent);

    static CatalogueSection *make(const SectionContext &context, QWidget *parent)
    {
        return new PresetsSection(context, parent);
    }

private:
    void fill() override;
    bool mayMake() const override;

    RecordTable<PresetRow> m_table;
};

} // namespace oms
