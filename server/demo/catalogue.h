// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/demo/size.h"
#include "shared/catalogue/catalogue.h"

//! An invented catalogue (domain.md 4, 9): brands, models, leathers, the options in their print order, rules, presets,
//! extras, seven price lists with predecessors of some, tax rates. Pure, in a library of its own (oms_demo_catalogue),
//! so that tests and benches of `shared` and of the client can have it without a server.
namespace oms::demo {

//! The same for the same arguments, on every machine and day. Its identities satisfy isDemo(). `factories` build the
//! models, by turns; none: one that no table has.
CatalogueDocument makeCatalogue(Size size, std::uint64_t seed = usualSeed,
                                const std::vector<FactoryId> &factories = {});

} // namespace oms::demo
