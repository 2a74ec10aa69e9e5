// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/cataloguepage.h"

#include "client/app/icons.h"
#include "client/app/preferences.h"
#include "client/catalogue/panes.h"
#include "client/catalogue/sections.h"
#include "client/catalogue/treeview.h"
#include "client/models/schematext.h"
#include "client/models/searchindex.h"
#include "client/orderbook/books.h"
#include "client/widgets/button.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/errorbar.h"
#include "client/widgets/filterfield.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <functional>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

const QString splitKey = u"catalogue/split"_s;
constexpr int treeWidth = 320;
constexpr int smallestTree = 240;
constexpr int smallestPane = 420;
constexpr std::size_t mostFound = 8; //!< in the command palette

const SectionRow *sectionOf(const QString &kind)
{
    for (const auto &row : sections())
        if (kind == QLatin1String(row.id) || (!row.entity.empty() && kind == toQString(row.entity)))
            return &row;
    return nullptr;
}

//! The first thing in it that takes the keyboard.
void focusFirst(QWidget &pane)
{
    for (auto *next = pane.nextInFocusChain(); next != &pane; next = next->nextInFocusChain())
        if (pane.isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus))
            return next->setFocus(Qt::TabFocusReason);
}

} // namespace

CataloguePage::CataloguePage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_session(context.session)
    , m_context {m_session, context.api, context.replica, context.preferences}
    , m_book(context.books->catalogue())
    , m_filter(new FilterField(tr("Filter the catalogue…")))
    , m_tree(new CatalogueTreeView)
    , m_note(new ErrorBar)
    , m_split(new QSplitter(Qt::Horizontal))
    , m_stack(new QStackedWidget)
    , m_overview(new EmptyState(u"book-open"_s, {}, {}))
{
    m_stack->addWidget(m_overview);
    m_stack->setMinimumWidth(smallestPane);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->addWidget(buildLeft());
    m_split->addWidget(m_stack);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({treeWidth, 3 * treeWidth});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_split);
    m_split->restoreState(m_context.preferences.value(m_session.profileId, splitKey).toByteArray());
    connectTree();
    connect(&m_book, &CatalogueBook::changed, this, &CataloguePage::showTree);
    connect(&m_book, &CatalogueBook::onlineChanged, this, &CataloguePage::showNote);
    connect(m_overview, &EmptyState::acted, this, [this] { create(kindOfNew(), m_place); });
    showTree();
}

CataloguePage::~CataloguePage()
{
    m_context.preferences.setValue(m_session.profileId, splitKey, m_split->saveState());
    // they use this page, which goes before its widgets
    for (const auto &[kind, pane] : m_panes)
        delete pane;
    for (const auto &[id, section] : m_sections)
        delete section;
}

QWidget *CataloguePage::buildLeft()
{
    auto *side = new QWidget;
    side->setMinimumWidth(smallestTree);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_tree, 1);
    m_tree->setModel(&m_model);
    m_tree->setAccessibleName(title());
    return side;
}

QWidget *CataloguePage::buildHeader()
{
    auto *header = new QWidget;
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(16, 14, 12, 10);
    column->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(new Label(title(), TextSize::Title, QFont::DemiBold));
    top->addStretch();
    if (m_book.mayWrite() && !paneRows().empty()) {
        m_new = new Button(tr("New"), u"plus"_s, ButtonKind::Primary);
        auto *menu = new QMenu(m_new);
        // not setMenu(): its arrow is not ours
        connect(m_new, &Button::clicked, menu, [this, menu] {
            fillNewMenu(*menu);
            menu->popup(m_new->mapToGlobal(QPoint(0, m_new->height() + 4)));
        });
        top->addWidget(m_new);
    }
    column->addLayout(top);
    column->addWidget(m_filter);
    column->addWidget(m_note);
    return header;
}

void CataloguePage::connectTree()
{
    connect(m_filter, &QLineEdit::textChanged, this, &CataloguePage::filter);
    connect(m_filter, &FilterField::left, this, [this] {
        if (const auto first = m_model.firstFit(); m_model.isFiltered() && first.isValid())
            m_tree->setCurrentIndex(first);
        m_tree->setFocus();
    });
    connect(m_tree, &CatalogueTreeView::typed, this, [this](const QString &text) {
        m_filter->setFocus();
        m_filter->insert(text);
    });
    connect(m_tree, &CatalogueTreeView::rowOpened, this, [this](const QModelIndex &index) {
        if (const auto *node = CatalogueTreeModel::nodeAt(index);
            node && !node->place.isRecord() && !node->children.empty())
            return m_tree->setExpanded(index, !m_tree->isExpanded(index));
        focusFirst(*m_stack->currentWidget());
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const auto *node = CatalogueTreeModel::nodeAt(index);
        if (node && !m_isChoosing)
            chosen(node->place);
    });
}

QString CataloguePage::title() const
{
    return tr("Catalogue");
}

//! Rows that were open stay open, the chosen one chosen.
void CataloguePage::showTree()
{
    QStringList open;
    const std::function<void(const QModelIndex &)> note = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_model.rowCount(parent); ++row)
            if (const auto index = m_model.index(row, 0, parent); m_tree->isExpanded(index)) {
                open << CatalogueTreeModel::nodeAt(index)->place.toText();
                note(index);
            }
    };
    const bool isFirst = m_model.isEmpty();
    note({});
    m_isChoosing = true;
    auto tree = treeOf(m_book);
    markDrafts(*tree);
    m_model.setTree(std::move(tree));
    for (const auto &text : open)
        m_tree->expand(m_model.indexOf(CataloguePlace::fromText(text)));
    if (isFirst || m_place.kind.isEmpty())
        m_tree->expand(m_model.index(0, 0));
    if (m_model.isFiltered())
        m_tree->expandAll();
    m_isChoosing = false;
    choose(m_place);
    if (m_stack->currentWidget() == m_overview)
        showOverview(m_place);
    showNote();
}

void CataloguePage::markDrafts(TreeNode &tree) const
{
    for (auto &child : tree.children) {
        const auto pane = m_panes.find(child->place.kind);
        if (child->place.isRecord() && pane != m_panes.end()) {
            const auto drafts = pane->second->drafts();
            if (std::find(drafts.begin(), drafts.end(), child->place.id) != drafts.end()) {
                child->state = tr("Not saved");
                child->tone = Tone::Blue;
            }
        }
        markDrafts(*child);
    }
}

void CataloguePage::showNote()
{
    if (m_new)
        m_new->setEnabled(m_book.isOnline());
    if (m_book.mayWrite() && !m_book.isOnline())
        m_note->say(tr("The catalogue is changed online only. You can read everything."), {}, ErrorBar::Kind::Notice);
    else
        m_note->clear();
    Q_EMIT commandsChanged();
}

void CataloguePage::filter(const QString &text)
{
    m_isChoosing = true;
    m_model.setFilter(text);
    if (m_model.isFiltered())
        m_tree->expandAll();
    else
        m_tree->expand(m_model.index(0, 0));
    m_isChoosing = false;
    choose(m_place);
}

//! Without telling: the tree follows what is shown.
void CataloguePage::choose(const CataloguePlace &place)
{
    m_isChoosing = true;
    const auto index = m_model.indexOf(place);
    if (index.isValid()) {
        for (auto parent = index.parent(); parent.isValid(); parent = parent.parent())
            m_tree->expand(parent);
        m_tree->setCurrentIndex(index);
        const bool isSeen = m_tree->viewport()->rect().contains(m_tree->visualRect(index));
        m_tree->scrollTo(index, isSeen ? QTreeView::EnsureVisible : QTreeView::PositionAtCenter);
    } else {
        m_tree->setCurrentIndex({});
    }
    m_isChoosing = false;
}

void CataloguePage::chosen(const CataloguePlace &place)
{
    if (place == m_place)
        return;
    if (!show(place))
        return choose(m_place); // the section has said why
    if (place.isRecord() || sectionOf(place.kind))
        Q_EMIT opened(place.toText(), m_tree->currentIndex().data().toString());
}

void CataloguePage::go(const CataloguePlace &place)
{
    if (m_model.isFiltered() && !m_model.indexOf(place).isValid())
        m_filter->clear();
    if (!show(place))
        return;
    choose(m_place);
    const auto *shown = currentPane();
    Q_EMIT opened(place.toText(), shown ? shown->title() : m_tree->currentIndex().data().toString());
}

void CataloguePage::activate(const QString &recordId)
{
    if (!recordId.isEmpty()) {
        const auto place = CataloguePlace::fromText(recordId);
        if (show(place))
            choose(m_place);
    } else {
        m_tree->setFocus();
    }
}

bool CataloguePage::show(const CataloguePlace &place)
{
    if (auto *section = currentSection(); section && m_place != place && !section->mayLeave())
        return false;
    if (const auto *row = sectionOf(place.kind); row && row->isFor(m_book)) {
        m_place = {QString::fromLatin1(row->id), {}, {}};
        return showSection(*row, place.id);
    }
    m_place = place;
    if (auto *editor = place.isRecord() ? pane(place.kind) : nullptr; editor && editor->open(place.id))
        m_stack->setCurrentWidget(editor);
    else
        showOverview(place);
    offerNew();
    return true;
}

bool CataloguePage::showSection(const SectionRow &row, const Uuid &record)
{
    auto &section = m_sections[QString::fromLatin1(row.id)];
    if (!section) {
        section = row.make({m_book, m_context}, m_stack);
        m_stack->addWidget(section);
        connect(section, &CatalogueSection::wanted, this, [this](const QString &entity, const Uuid &id) {
            go({entity, id, {}});
        });
        connect(section, &CatalogueSection::commandsChanged, this, &Page::commandsChanged);
    }
    m_stack->setCurrentWidget(section);
    section->activate(record);
    offerNew();
    return true;
}

void CataloguePage::showOverview(const CataloguePlace &place)
{
    m_stack->setCurrentWidget(m_overview);
    const auto *row = paneRowOf(kindOfNew());
    const auto action = row && m_book.mayWrite() && m_book.isOnline() ? titleOf(*row) : QString();
    const auto index = m_model.indexOf(place);
    if (m_context.replica->isLocked())
        m_overview->setWords(tr("Sign in to see the catalogue"),
                             tr("This computer has not spoken to the server for 14 days."));
    else if (m_book.isFilling())
        m_overview->setWords(tr("Nothing fetched yet"),
                             tr("The catalogue will be here when the server has been reached."));
    else if (m_model.isEmpty())
        m_overview->setWords(tr("The catalogue is empty"), tr("It begins with a brand and its first model."), action);
    else
        m_overview->setWords(index.isValid() ? index.data().toString() : tr("Nothing chosen"),
                             tr("Choose something at the left to see what it is and where it is used."), action);
}

RecordPane *CataloguePage::pane(const QString &kind)
{
    const auto *row = paneRowOf(kind);
    if (!row)
        return nullptr;
    auto &pane = m_panes[kind];
    if (!pane) {
        pane = row->make(m_book, m_stack);
        m_stack->addWidget(pane);
        connect(pane, &RecordPane::wanted, this, &CataloguePage::go);
        connect(pane, &RecordPane::newWanted, this, &CataloguePage::create);
        connect(pane, &RecordPane::draftsChanged, this, &CataloguePage::showTree);
        connect(pane, &RecordPane::commandsChanged, this, &Page::commandsChanged);
    }
    return pane;
}

RecordPane *CataloguePage::currentPane() const
{
    return qobject_cast<RecordPane *>(m_stack->currentWidget());
}

CatalogueSection *CataloguePage::currentSection() const
{
    return qobject_cast<CatalogueSection *>(m_stack->currentWidget());
}

//! What "New" most likely means where the person is.
QString CataloguePage::kindOfNew() const
{
    if (m_place.kind == u"brand"_s)
        return m_place.isRecord() ? u"model"_s : u"brand"_s;
    if (m_place.kind == u"option"_s)
        return m_place.isRecord() ? u"option_value"_s : u"option"_s;
    if (paneRowOf(m_place.kind))
        return m_place.kind;
    return m_book.catalogue()->document().brands.empty() ? u"brand"_s : u"model"_s;
}

void CataloguePage::create(const QString &kind, const CataloguePlace &from)
{
    auto *editor = m_book.mayWrite() && m_book.isOnline() ? pane(kind) : nullptr;
    if (!editor || (currentSection() && !currentSection()->mayLeave()))
        return;
    editor->begin(from);
    m_stack->setCurrentWidget(editor);
    m_place = {}; // nothing in the tree yet
    choose(m_place);
    offerNew();
}

void CataloguePage::fillNewMenu(QMenu &menu)
{
    menu.clear();
    const auto likely = kindOfNew();
    for (const auto &row : paneRows()) {
        const auto kind = toQString(row.entity);
        const bool isWithinOption = m_place.isRecord() && m_place.kind.startsWith(u"option"_s);
        if (kind == u"option_value"_s && !isWithinOption)
            continue; // of which option?
        auto *action = menu.addAction(titleOf(row), this, [this, kind] { create(kind, m_place); });
        if (kind == likely)
            menu.setActiveAction(action);
    }
}

void CataloguePage::offerNew()
{
    Q_EMIT commandsChanged();
}

std::vector<CommandOffer> CataloguePage::commands()
{
    std::vector<CommandOffer> offers {
        {Command::Filter, {}, [this] { m_filter->setFocus(); }},
        {Command::Refresh, {}, [this] { m_context.replica->syncNow(); }},
    };
    const auto *row = paneRowOf(kindOfNew());
    if (row && m_book.mayWrite())
        offers.push_back(
            {Command::NewRecord, titleOf(*row), [this] { create(kindOfNew(), m_place); }, m_book.isOnline()});
    if (auto *editor = currentPane())
        for (auto &offer : editor->commands())
            offers.push_back(std::move(offer));
    if (auto *section = currentSection())
        for (auto &offer : section->commands())
            offers.push_back(std::move(offer));
    return offers;
}

void CataloguePage::search(const QString &text, const PaletteAnswer &answer)
{
    const SearchQuery query(text);
    SearchIndex index;
    std::vector<PaletteEntry> found;
    const std::function<void(const TreeNode &, const QString &)> look = [&](const TreeNode &node, const QString &path) {
        for (const auto &child : node.children) {
            index.clear();
            index.set(0, child->title);
            if (found.size() < mostFound && (child->place.isRecord() || sectionOf(child->place.kind))
                && index.matches(0, query))
                found.push_back({PaletteEntry::Kind::Record,
                                 child->title,
                                 path,
                                 child->icon.isEmpty() ? u"book-open"_s : child->icon,
                                 {},
                                 [this, place = child->place.toText()] { Q_EMIT wanted(u"catalogue"_s, place); }});
            look(*child, child->title);
        }
    };
    look(*treeOf(m_book), title());
    answer(std::move(found));
}

bool CataloguePage::mayLeave()
{
    for (const auto &[id, section] : m_sections)
        if (!section->mayLeave()) {
            go({id, {}, {}});
            return false;
        }
    for (const auto &[kind, pane] : m_panes) {
        const auto drafts = pane->drafts();
        if (drafts.empty())
            continue;
        if (drafts.front() == Uuid {})
            create(kind, {});
        else
            go({kind, drafts.front(), {}});
        pane->warn();
        return false;
    }
    return true;
}

} // namespace oms
