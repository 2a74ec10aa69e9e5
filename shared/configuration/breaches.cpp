// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/configuration/judgement.h"

#include <algorithm>

namespace oms::judgement {

namespace {

void excluded(const OptionRule &rule, const Situation &situation, std::vector<Breach> &breaches)
{
    for (const auto &answer : situation.answers)
        if (answer.option == rule.then_option_id && (!rule.then_value_id || answer.value == rule.then_value_id))
            breaches.push_back({&rule, answer.position, false});
}

void needed(const OptionRule &rule, const Option &option, const Situation &situation, std::vector<Breach> &breaches)
{
    const Answer *first = nullptr;
    for (const auto &answer : situation.answers) {
        if (answer.option != option.id)
            continue;
        if (!rule.then_value_id || answer.value == rule.then_value_id)
            return;
        if (!first)
            first = &answer;
    }
    const auto free = situation.freePosition(option);
    if (free && !situation.model) // nobody knows yet what will be asked
        return;
    breaches.push_back({&rule, free ? *free : first->position, free.has_value()});
}

} // namespace

bool applies(const OptionRule &rule, const Situation &situation)
{
    const auto *model = situation.model;
    if (rule.model_id && (!model || model->id != *rule.model_id))
        return false;
    if (rule.flap_kind && (!model || model->flap_kind != *rule.flap_kind))
        return false;
    if (!rule.if_value_id)
        return true;
    const auto &answers = situation.answers;
    return std::any_of(answers.begin(), answers.end(),
                       [&rule](const Answer &a) { return a.value == rule.if_value_id; });
}

bool isForbidden(OptionId option, const Situation &situation)
{
    const auto rules = situation.catalogue.rulesAbout(option);
    return std::any_of(rules.begin(), rules.end(), [&](const OptionRule *rule) {
        return rule->kind == RuleKind::Excludes && rule->then_option_id == option && !rule->then_value_id
            && applies(*rule, situation);
    });
}

void breachesOf(const OptionRule &rule, const Situation &situation, std::vector<Breach> &breaches)
{
    if (!rule.is_active || !applies(rule, situation))
        return;
    const auto *option = situation.catalogue.find(rule.then_option_id);
    if (!option || !situation.asks(*option)) // nobody can answer it: a rule about it says nothing
        return;
    if (rule.kind == RuleKind::Excludes)
        excluded(rule, situation, breaches);
    else if (option->max_count > 0)
        needed(rule, *option, situation, breaches);
}

std::vector<Breach> breachesOf(const Situation &situation)
{
    std::vector<Breach> breaches;
    for (const auto &rule : situation.catalogue.document().option_rules)
        breachesOf(rule, situation, breaches);
    return breaches;
}

} // namespace oms::judgement
