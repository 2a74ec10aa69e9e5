// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/catalogue/cataloguebook.h"
#include "client/prices/priceapi.h"
#include "client/prices/pricegrid.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;

namespace oms {
class Button;
class Chip;
class ErrorBar;
class FilterField;
class Label;
class Pill;
} // namespace oms

namespace oms::prices {

//! One price list as a grid, beside the list that it replaces and, when wanted, those of the other regions. A draft is
//! saved by itself when typing pauses; what is not saved yet stays while the program runs.
class SheetPage : public QWidget {
    Q_OBJECT

public:
    SheetPage(CatalogueBook &book, PriceApi &api, QWidget *parent = nullptr);

    //! With all its prices.
    void open(const PriceList &list);
    const PriceSheet *sheet() const { return m_sheet.get(); }
    bool isDirty() const { return m_sheet && m_sheet->isDirty(); }
    void save();
    //! Says above the grid that something is not saved.
    void warn();

Q_SIGNALS:
    void left(); //!< back to all lists
    void stored(const oms::PriceList &list); //!< the server has it so
    void copyWanted(const oms::PriceList &list);
    void archived(const oms::PriceList &list);

private:
    QWidget *buildHeader();
    QWidget *buildTools();
    void follow();
    void showTitle();
    void showColumns();
    void showRows();
    void showState();
    void typed();
    void saved(const Result<PriceList> &list, const std::vector<PriceCell> &sent);
    //! `why` is said above the grid.
    void readAnew(const QString &why);
    const PriceList *replaced() const;
    void raise();
    void exportTo(const QString &format);
    void importFrom();
    void importBytes(const std::string &bytes, bool isDry);
    //! Once nothing waits to be saved.
    void onceSaved(void (SheetPage::*act)());
    void change();
    void archive();
    void publish();

    CatalogueBook &m_book;
    PriceApi &m_api;
    CataloguePtr m_catalogue; //!< its lists are columns
    std::unique_ptr<PriceSheet> m_sheet;
    std::vector<std::unique_ptr<PriceSheet>> m_others;
    PriceGridModel m_model;
    PriceGrid *m_grid;
    Label *m_title;
    Label *m_subtitle;
    Pill *m_state;
    ErrorBar *m_bar;
    FilterField *m_filter;
    QButtonGroup *m_kinds;
    Chip *m_regions;
    Label *m_saving;
    Button *m_change;
    Button *m_archive;
    Button *m_raise;
    Button *m_import;
    Button *m_publish;
    Button *m_copy;
    QTimer m_pause;
    std::function<void()> m_act = [] {}; //!< of the bar's button
    bool m_isSaving = false;
    void (SheetPage::*m_next)() = nullptr; //!< as soon as it is saved
};

} // namespace oms::prices
