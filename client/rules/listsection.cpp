// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/rules/listsection.h"

#include "client/catalogue/recordpane.h"
#include "client/models/tablemodel.h"
#include "client/widgets/button.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/filterfield.h"
#include "client/widgets/label.h"
#include "client/widgets/listdetail.h"

#include <QBoxLayout>

namespace oms {

using namespace Qt::StringLiterals;

ListSection::ListSection(const SectionContext &context, QWidget *parent)
    : CatalogueSection(parent)
    , m_book(context.book)
{ }

void ListSection::build(TableModel &table, RecordPane *pane, const Words &words)
{
    m_table = &table;
    m_pane = pane;
    m_split = new ListDetail(buildList(table, words), pane);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_split);
    connect(m_list, &ListView::chosen, this, &ListSection::show);
    connect(m_list, &ListView::opened, this, &ListSection::show);
    connect(m_new, &QPushButton::clicked, this, &ListSection::begin);
    connect(m_pane, &RecordPane::wanted, this, [this, kind = words.kind](const CataloguePlace &place) {
        place.kind == kind ? activate(place.id) : Q_EMIT wanted(place.kind, place.id);
    });
    connect(m_pane, &RecordPane::commandsChanged, this, &CatalogueSection::commandsChanged);
    connect(&m_book, &CatalogueBook::changed, this, &ListSection::refill);
    connect(&m_book, &CatalogueBook::onlineChanged, this, &ListSection::showOnline);
    m_split->favourDetail();
    m_pane->hide(); // until there is something to show
    refill();
    showOnline();
}

QWidget *ListSection::buildList(TableModel &table, const Words &words)
{
    m_list = new ListView(table, words.title);
    m_new = new Button(words.newRecord, u"plus"_s, ButtonKind::Primary);
    auto *filter = new FilterField(words.filterHint);
    connect(filter, &QLineEdit::textChanged, &table, &TableModel::setFilter);
    connect(filter, &FilterField::left, m_list, &ListView::takeFocus);
    connect(m_list, &ListView::typed, filter, [filter](const QString &text) {
        filter->setFocus();
        filter->insert(text);
    });
    m_list->setEmptyState(new EmptyState(words.icon, words.nothing, words.nothingText),
                          new EmptyState(u"search-x"_s, words.noneFits, tr("Fewer letters find more.")));
    m_list->setCounted(words.counted);
    auto *side = new QWidget;
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(new Label(words.title, TextSize::Title, QFont::DemiBold));
    top->addStretch();
    top->addWidget(m_new);
    auto *header = new QVBoxLayout;
    header->setContentsMargins(20, 14, 20, 10);
    header->setSpacing(10);
    header->addLayout(top);
    header->addWidget(filter);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(m_list, 1);
    return side;
}

void ListSection::refill()
{
    fill();
    m_list->setLoading(m_book.isFilling());
    if (isVisible())
        showFirst();
}

void ListSection::showOnline()
{
    m_new->setVisible(mayMake());
    m_new->setEnabled(m_book.isOnline());
    m_new->setToolTip(m_book.isOnline() ? QString() : tr("The catalogue is changed online only."));
}

void ListSection::activate(const Uuid &record)
{
    if (record == Uuid {})
        return showFirst();
    m_list->setCurrent(record);
    show(record);
}

//! Rather than nothing.
void ListSection::showFirst()
{
    if (m_pane->isHidden() && m_table->rowCount() > 0) {
        m_list->setCurrent(m_table->idAt(0));
        m_pane->setVisible(m_pane->open(m_table->idAt(0)));
    }
}

void ListSection::show(const Uuid &record)
{
    if (!m_pane->open(record))
        return;
    m_pane->show();
    m_split->showDetail();
}

void ListSection::begin()
{
    m_list->clearCurrent();
    m_pane->begin({});
    m_pane->show();
    m_split->showDetail();
}

bool ListSection::mayLeave()
{
    if (m_pane->drafts().empty())
        return true;
    m_pane->warn();
    return false;
}

std::vector<CommandOffer> ListSection::commands()
{
    return m_pane->isHidden() ? std::vector<CommandOffer> {} : m_pane->commands();
}

} // namespace oms
