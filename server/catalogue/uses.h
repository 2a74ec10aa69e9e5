// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/work.h"
#include "shared/catalogue/catalogue.h"

namespace oms::catalogue {

//! Somebody who uses a record of the catalogue.
struct NamedUse {
    std::string entity; //!< as in schemas: "model", "price_list", …
    Uuid id;
    std::string name; //!< as people know it
};

} // namespace oms::catalogue

template<>
struct oms::Describe<oms::catalogue::NamedUse> {
    static const Schema &schema();
};

namespace oms::catalogue {

inline constexpr int mostUses = 1000;

//! By entity and name, the first `mostUses`. What has not been offered yet, and prices, are for who reaches all.
std::vector<NamedUse> usesOf(Session &db, const Schema &entity, const Uuid &id, Scope reach);

//! Refuses: Conflict, naming up to five users: what is used is deactivated, not archived.
Result<void> checkUnused(Work &work, const Schema &entity, const Uuid &id);

} // namespace oms::catalogue
