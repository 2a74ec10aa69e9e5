// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/catalogue/catalogue.h"

//! What can be said against a record without asking the database; and its lists in the order in which they are kept,
//! so that the same thing said otherwise is no change.
namespace oms::catalogue {

template<Described T>
void arrange(T &)
{ }
void arrange(Model &model);

template<Described T>
std::vector<FieldError> faultsOf(const T &)
{
    return {};
}
std::vector<FieldError> faultsOf(const Model &model);
std::vector<FieldError> faultsOf(const LeatherType &leather);
std::vector<FieldError> faultsOf(const OptionRule &rule);
std::vector<FieldError> faultsOf(const Preset &preset);

} // namespace oms::catalogue
