// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/rules/rulessection.h"

#include "client/models/schematext.h"
#include "client/rules/rulepane.h"
#include "client/rules/rulewords.h"
#include "client/widgets/button.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/filterfield.h"
#include "client/widgets/label.h"
#include "client/widgets/listdetail.h"
#include "client/widgets/listview.h"

#include <QBoxLayout>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RulesSection)
};

QString stateText(const RuleRow &row)
{
    return row.rule.is_active ? QString() : Words::tr("Inactive");
}

std::vector<Column<RuleRow>> columns()
{
    return {
        {.title = Words::tr("Rule"),
         .look = CellLook::Strong,
         .text = [](const RuleRow &row) { return row.sentence; },
         .width = 0},
        {.title = Words::tr("State"),
         .look = CellLook::Pill,
         .text = stateText,
         .tone = [](const RuleRow &) { return Tone::Neutral; },
         .width = 84},
    };
}

Records<RuleRow> records()
{
    return {
        .id = [](const RuleRow &row) { return row.rule.id.value; },
        .searchText =
            [](const RuleRow &row) {
                return QStringList {row.sentence, row.place, toQString(row.rule.message)}.join(u'\n');
            },
        .sentence =
            [](const RuleRow &row) {
                return row.rule.is_active ? row.sentence : row.sentence + u", "_s + stateText(row);
            },
    };
}

} // namespace

RulesSection::RulesSection(const SectionContext &context, QWidget *parent)
    : CatalogueSection(parent)
    , m_book(context.book)
    , m_table(columns(), records(), this)
    , m_list(new ListView(m_table, tr("Rules")))
    , m_filter(new FilterField(tr("Filter by option, value, model…")))
    , m_new(new Button(tr("New rule"), u"plus"_s, ButtonKind::Primary))
    , m_pane(makeRulePane(m_book, this))
    , m_split(new ListDetail(buildList(), m_pane))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_split);
    connect(m_filter, &QLineEdit::textChanged, &m_table, &TableModel::setFilter);
    connect(m_filter, &FilterField::left, m_list, &ListView::takeFocus);
    connect(m_list, &ListView::typed, this, [this](const QString &text) {
        m_filter->setFocus();
        m_filter->insert(text);
    });
    connect(m_list, &ListView::chosen, this, &RulesSection::show);
    connect(m_list, &ListView::opened, this, &RulesSection::show);
    connect(m_new, &QPushButton::clicked, this, &RulesSection::begin);
    connect(m_pane, &RecordPane::wanted, this, [this](const CataloguePlace &place) {
        place.kind == u"option_rule"_s ? activate(place.id) : Q_EMIT wanted(place.kind, place.id);
    });
    connect(m_pane, &RecordPane::commandsChanged, this, &CatalogueSection::commandsChanged);
    connect(&m_book, &CatalogueBook::changed, this, &RulesSection::fill);
    connect(&m_book, &CatalogueBook::onlineChanged, this, &RulesSection::showOnline);
    fill();
    showOnline();
}

QWidget *RulesSection::buildList()
{
    auto *side = new QWidget;
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(new Label(tr("Rules"), TextSize::Title, QFont::DemiBold));
    top->addStretch();
    top->addWidget(m_new);
    auto *header = new QVBoxLayout;
    header->setContentsMargins(20, 14, 20, 10);
    header->setSpacing(10);
    header->addLayout(top);
    header->addWidget(m_filter);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(m_list, 1);
    auto *nothing =
        new EmptyState(u"scale"_s, tr("No rules yet"),
                       tr("A rule says what goes together: which choice needs another, or goes without it."));
    auto *noneFits = new EmptyState(u"search-x"_s, tr("No rule fits"), tr("Fewer letters find more."));
    m_list->setEmptyState(nothing, noneFits);
    m_list->setCounted([](int shown, int total) {
        return shown == total ? Words::tr("%Ln rule(s)", nullptr, total)
                              : Words::tr("%1 of %Ln rule(s)", nullptr, total).arg(shown);
    });
    return side;
}

void RulesSection::fill()
{
    const auto catalogue = m_book.catalogue();
    std::vector<RuleRow> rows;
    for (const auto &rule : catalogue->document().option_rules)
        rows.push_back({rule, ruleSentence(rule, *catalogue), rulePlace(rule, *catalogue)});
    m_table.setRecords(std::move(rows));
    m_list->setLoading(m_book.isFilling());
}

void RulesSection::showOnline()
{
    m_new->setVisible(m_book.mayWrite());
    m_new->setEnabled(m_book.isOnline());
    m_new->setToolTip(m_book.isOnline() ? QString() : tr("The catalogue is changed online only."));
}

void RulesSection::activate(const Uuid &record)
{
    if (record != Uuid {}) {
        m_list->setCurrent(record);
        return show(record);
    }
    if (!m_list->current() && m_table.rowCount() > 0) {
        m_list->setCurrent(m_table.idAt(0));
        m_pane->open(m_table.idAt(0));
    }
}

void RulesSection::show(const Uuid &rule)
{
    if (m_pane->open(rule))
        m_split->showDetail();
}

void RulesSection::begin()
{
    m_list->clearCurrent();
    m_pane->begin({});
    m_split->showDetail();
}

bool RulesSection::mayLeave()
{
    if (m_pane->drafts().empty())
        return true;
    m_pane->warn();
    return false;
}

std::vector<CommandOffer> RulesSection::commands()
{
    return m_pane->commands();
}

} // namespace oms
