// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/configuration/reach.h"

#include <algorithm>

namespace oms {

namespace {

bool asks(const Catalogue &catalogue, ModelId model, OptionId option)
{
    const auto options = catalogue.optionsOf(model);
    return std::any_of(options.begin(), options.end(), [=](const Option *one) { return one->id == option; });
}

bool isChosen(const Configuration &configuration, OptionValueId value)
{
    return std::any_of(configuration.selections.begin(), configuration.selections.end(),
                       [=](const Selection &selection) { return selection.option_value_id == value; });
}

} // namespace

bool reaches(const OptionRule &rule, const Model &model, const Catalogue &catalogue)
{
    return (!rule.model_id || *rule.model_id == model.id) && (!rule.flap_kind || *rule.flap_kind == model.flap_kind)
        && (!rule.if_value_id || catalogue.isAllowed(model.id, *rule.if_value_id))
        && asks(catalogue, model.id, rule.then_option_id);
}

std::vector<const Model *> modelsUnder(const OptionRule &rule, const Catalogue &catalogue)
{
    std::vector<const Model *> models;
    for (const auto &model : catalogue.document().models)
        if (reaches(rule, model, catalogue))
            models.push_back(&model);
    return models;
}

RuleVoice voiceOf(const OptionRule &rule, const Configuration &configuration, const std::vector<Finding> &findings)
{
    const bool isBroken =
        std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) { return finding.rule == rule.id; });
    if (isBroken)
        return RuleVoice::Broken;
    return !rule.if_value_id || isChosen(configuration, *rule.if_value_id) ? RuleVoice::Holds : RuleVoice::Silent;
}

} // namespace oms
