// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/catalogue/sections.h"
#include "client/models/recordtable.h"
#include "client/prices/priceapi.h"

class QStackedWidget;

namespace oms {

class Button;
class ErrorBar;
class ListView;

namespace prices {
class SheetPage;
} // namespace prices

//! "Price lists" in the catalogue: all of them, and each as a grid. Published ones are read without a network; drafts
//! are the server's.
class PriceListsSection : public CatalogueSection {
    Q_OBJECT

public:
    PriceListsSection(const SectionContext &context, QWidget *parent);

    static CatalogueSection *make(const SectionContext &context, QWidget *parent)
    {
        return new PriceListsSection(context, parent);
    }

    void activate(const Uuid &record) override;
    bool mayLeave() override;
    std::vector<CommandOffer> commands() override;

private:
    QWidget *buildOverview();
    void load();
    void show(const PriceList &list);
    void open(const Uuid &id);
    void begin(const PriceList *from);
    void showOnline();

    CatalogueBook &m_book;
    prices::PriceApi m_api;
    std::vector<PriceList> m_lists; //!< with drafts when the server said so; without prices
    RecordTable<PriceList> m_table;
    ListView *m_list;
    Button *m_new;
    ErrorBar *m_bar;
    prices::SheetPage *m_sheet;
    QStackedWidget *m_stack;
    Uuid m_wanted; //!< to be opened once it is known
};

} // namespace oms
