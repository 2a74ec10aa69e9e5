// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/catalogue/sections.h"
#include "client/models/recordtable.h"

namespace oms {

class Button;
class FilterField;
class ListDetail;
class ListView;
class RecordPane;

//! A preset as the list has it.
struct PresetRow {
    Preset preset;
    QString place; //!< its model, or every model
    int conflicts = 0; //!< of its choices with the rules and the catalogue as they are now
};

//! "Presets" in the catalogue: saved bundles of choices, and the editor of the one that is chosen.
class PresetsSection : public CatalogueSection {
    Q_OBJECT

public:
    PresetsSection(const SectionContext &context, QWidget *parent);

    static CatalogueSection *make(const SectionContext &context, QWidget *parent)
    {
        return new PresetsSection(context, parent);
    }

    CatalogueBook &book() const { return m_book; }
    void activate(const Uuid &record) override;
    bool mayLeave() override;
    std::vector<CommandOffer> commands() override;

private:
    QWidget *buildList();
    void fill();
    void show(const Uuid &preset);
    void begin();
    void showOnline();
    void showFirst();

    CatalogueBook &m_book;
    RecordTable<PresetRow> m_table;
    ListView *m_list;
    FilterField *m_filter;
    Button *m_new;
    RecordPane *m_pane;
    ListDetail *m_split;
};

} // namespace oms
