// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/page.h"
#include "client/app/session.h"
#include "client/catalogue/cataloguebook.h"
#include "client/catalogue/cataloguetree.h"

#include <map>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace oms {

class Button;
class CatalogueSection;
class CatalogueTreeView;
class EmptyState;
class ErrorBar;
class FilterField;
class RecordPane;
struct SectionRow;

//! The catalogue: at the left everything that is offered, at the right the chosen record or section.
class CataloguePage : public Page {
    Q_OBJECT

public:
    CataloguePage(const PageContext &context, QWidget *parent);
    ~CataloguePage() override;

    static Page *make(const PageContext &context, QWidget *parent) { return new CataloguePage(context, parent); }

    QString title() const override;
    //! A place as text: "model/0190…", "prices".
    void activate(const QString &recordId) override;
    std::vector<CommandOffer> commands() override;
    void search(const QString &text, const PaletteAnswer &answer) override;
    bool mayLeave() override;

    CatalogueBook &book() { return m_book; }

private:
    QWidget *buildLeft();
    QWidget *buildHeader();
    void connectTree();
    void showTree();
    void markDrafts(TreeNode &tree) const;
    void showNote();
    void filter(const QString &text);
    void chosen(const CataloguePlace &place);
    //! Chooses it in the tree and shows it.
    void go(const CataloguePlace &place);
    bool show(const CataloguePlace &place);
    bool showSection(const SectionRow &row, const Uuid &record);
    void showOverview(const CataloguePlace &place);
    void choose(const CataloguePlace &place);
    void create(const QString &kind, const CataloguePlace &from);
    void offerNew();
    void fillNewMenu(QMenu &menu);
    RecordPane *pane(const QString &kind);
    RecordPane *currentPane() const;
    CatalogueSection *currentSection() const;
    QString kindOfNew() const;

    Session m_session;
    PageContext m_context;
    CatalogueBook &m_book;
    CatalogueTreeModel m_model;
    CataloguePlace m_place;
    std::map<QString, RecordPane *> m_panes;
    std::map<QString, CatalogueSection *> m_sections;
    FilterField *m_filter;
    CatalogueTreeView *m_tree;
    Button *m_new = nullptr;
    ErrorBar *m_note;
    QSplitter *m_split;
    QStackedWidget *m_stack;
    EmptyState *m_overview;
    bool m_isChoosing = false;
};

} // namespace oms
