// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/catalogue/catalogue.h"

#include <QString>

namespace oms {

//! "Mono flap needs Facing-Front: None", in the person's language; what is not picked yet is "…".
QString ruleSentence(const OptionRule &rule, const Catalogue &catalogue);
//! Where it holds: "Every model", "Mono flap", "Larkspur Sonata D".
QString rulePlace(const OptionRule &rule, const Catalogue &catalogue);

} // namespace oms
