// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/catalogue/sections.h"
#include "client/models/recordtable.h"

namespace oms {

class Button;
class ErrorBar;
class FilterField;
class ListDetail;
class ListView;
class RecordPane;

//! A rule as the list has it: put into words once.
struct RuleRow {
    OptionRule rule;
    QString sentence;
    QString place;
};

//! "Rules" in the catalogue: what goes together, as sentences, and the editor of the one that is chosen.
class RulesSection : public CatalogueSection {
    Q_OBJECT

public:
    RulesSection(const SectionContext &context, QWidget *parent);

    static CatalogueSection *make(const SectionContext &context, QWidget *parent)
    {
        return new RulesSection(context, parent);
    }

    void activate(const Uuid &record) override;
    bool mayLeave() override;
    std::vector<CommandOffer> commands() override;

private:
    QWidget *buildList();
    void fill();
    void show(const Uuid &rule);
    void begin();
    void showOnline();

    CatalogueBook &m_book;
    RecordTable<RuleRow> m_table;
    ListView *m_list;
    FilterField *m_filter;
    Button *m_new;
    RecordPane *m_pane;
    ListDetail *m_split;
};

} // namespace oms
