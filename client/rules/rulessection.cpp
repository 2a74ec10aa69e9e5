// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/rules/rulessection.h"

#include "client/catalogue/rulewords.h"
#include "client/models/schematext.h"
#include "client/rules/rulepane.h"

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
    : ListSection(context, parent)
    , m_table(columns(), records(), this)
{
    build(m_table, makeRulePane(m_book, this),
          {.kind = u"option_rule"_s,
           .title = tr("Rules"),
           .filterHint = tr("Filter by option, value, model…"),
           .newRecord = tr("New rule"),
           .icon = u"scale"_s,
           .nothing = tr("No rules yet"),
           .nothingText = tr("A rule says what goes together: which choice needs another, or goes without it."),
           .noneFits = tr("No rule fits"),
           .counted = [](int shown, int total) {
               return shown == total ? tr("%Ln rule(s)", nullptr, total)
                                     : tr("%1 of %Ln rule(s)", nullptr, total).arg(shown);
           }});
}

void RulesSection::fill()
{
    const auto catalogue = m_book.catalogue();
    std::vector<RuleRow> rows;
    for (const auto &rule : catalogue->document().option_rules)
        rows.push_back({rule, ruleSentence(rule, *catalogue), rulePlace(rule, *catalogue)});
    m_table.setRecords(std::move(rows));
}

bool RulesSection::mayMake() const
{
    return m_book.mayWrite();
}

} // namespace oms
