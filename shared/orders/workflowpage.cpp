// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/orders/workflow.h"

namespace oms {

namespace {

template<class Set, class Enum = OrderStatus>
std::string wordsOf(Set set, std::size_t count)
{
    std::string words;
    for (std::size_t i = 0; i < count; ++i) {
        if (!set.contains(static_cast<Enum>(i)))
            continue;
        words += words.empty() ? "" : ", ";
        words += codeOf(static_cast<Enum>(i));
    }
    return words.empty() ? "–" : words;
}

std::string statesIn(StatusSet set)
{
    return set == StatusSet::all() ? "any" : wordsOf(set, orderStatusCount);
}

std::string targetOf(const Transition &row)
{
    switch (row.target) {
    case Target::NextStep:
        return "the next step";
    case Target::PreviousStep:
        return "the step before";
    case Target::Resume:
        return "where it was held";
    case Target::Given:
        return "said by the person: " + statesIn(row.allowed);
    case Target::Fixed:
        break;
    }
    return statesIn(row.allowed);
}

std::string orDash(std::optional<FactoryWord> word)
{
    return word ? std::string(codeOf(*word)) : "hidden";
}

std::string line(std::initializer_list<std::string_view> cells)
{
    std::string text = "|";
    for (const auto cell : cells)
        text.append(" ").append(cell).append(" |");
    return text + '\n';
}

std::string states()
{
    std::string text = line({"State", "Label", "Group", "Coarse word", "Factory", "Factory, once released"})
        + "|---|---|---|---|---|---|\n";
    for (std::size_t i = 0; i < orderStatusCount; ++i) {
        const auto &row = describe(static_cast<OrderStatus>(i));
        text += line({codeOf(row.status), row.label, codeOf(row.group), row.word ? codeOf(*row.word) : "–",
                      orDash(row.factory), orDash(row.factoryOnceReleased)});
    }
    return text;
}

std::string transitions()
{
    std::string text = line({"Action", "From", "To", "Who", "Needs", "Offline"}) + "|---|---|---|---|---|---|\n";
    for (const auto &row : workflow())
        text += line({codeOf(row.action), statesIn(row.from), targetOf(row),
                      wordsOf<Parties, Party>(row.parties, Choices<Party>::codes.size()),
                      wordsOf<Guards, Guard>(row.guards, Choices<Guard>::codes.size()),
                      row.mayWait ? "may wait" : "online only"});
    return text;
}

std::string needs()
{
    std::string text = line({"Need", "Field", "Otherwise it"}) + "|---|---|---|\n";
    for (std::size_t i = 0; i < Choices<Guard>::codes.size(); ++i) {
        const auto &row = describe(static_cast<Guard>(i));
        text += line({codeOf(row.guard), row.field, row.message});
    }
    return text;
}

} // namespace

std::string workflowPage()
{
    return "# The life of an order\n\nDrawn from `shared/orders/workflow.cpp` by `tst_workflow` "
           "(`OMS_UPDATE_GOLDEN=1`); "
           "do not edit.\n\n## States\n\n"
        + states() + "\n## Transitions\n\n" + transitions() + "\n## Needs\n\n" + needs();
}

} // namespace oms
