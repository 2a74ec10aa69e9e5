// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/configuration/rules.h"

namespace oms {

//! A rule can ever speak on a model: its conditions fit, what it asks for can be chosen there.
bool reaches(const OptionRule &rule, const Model &model, const Catalogue &catalogue);
//! The live models that it reaches, in the order of the catalogue.
std::vector<const Model *> modelsUnder(const OptionRule &rule, const Catalogue &catalogue);

//! What a rule that reaches the model says of a saddle.
enum class RuleVoice {
    Broken, //!< one of `findings` is its
    Holds,
    Silent, //!< what it is about is not chosen
};
RuleVoice voiceOf(const OptionRule &rule, const Configuration &configuration, const std::vector<Finding> &findings);

} // namespace oms
