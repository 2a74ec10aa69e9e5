// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/catalogue/sections.h"
#include "client/models/recordtable.h"

namespace oms {

class Button;
class ErrorBar;
class ListDetail;
class ListView;
class RecordPane;

//! "Tax rates" in the catalogue: of every region, with the days on which they hold, and the editor of the chosen one.
class TaxRatesSection : public CatalogueSection {
    Q_OBJECT

public:
    TaxRatesSection(const SectionContext &context, QWidget *parent);

    static CatalogueSection *make(const SectionContext &context, QWidget *parent)
    {
        return new TaxRatesSection(context, parent);
    }

    void activate(const Uuid &record) override;
    bool mayLeave() override;
    std::vector<CommandOffer> commands() override;

private:
    QWidget *buildList();
    void fill();
    void show(const Uuid &rate);
    void begin();
    void showOnline();

    CatalogueBook &m_book;
    RecordTable<TaxRate> m_table;
    ListView *m_list;
    Button *m_new;
    RecordPane *m_pane;
    ListDetail *m_split;
};

} // namespace oms
