// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/catalogue/tickmodel.h"
#include "shared/catalogue/catalogue.h"

//! What can be allowed, from the catalogue.
namespace oms {

std::vector<TickGroup> colourGroups(const Catalogue &catalogue);
std::vector<TickGroup> leatherGroups(const Catalogue &catalogue);
//! One group an option, in print order; options that are answered in words have nothing to allow.
std::vector<TickGroup> valueGroups(const Catalogue &catalogue);
std::vector<TickGroup> extraGroups(const Catalogue &catalogue);

template<class AnyId>
std::vector<Uuid> uuidsOf(const std::vector<AnyId> &ids)
{
    std::vector<Uuid> plain;
    plain.reserve(ids.size());
    for (const auto &id : ids)
        plain.push_back(id.value);
    return plain;
}

template<class AnyId>
std::vector<AnyId> idsOf(const std::vector<Uuid> &plain)
{
    std::vector<AnyId> ids;
    ids.reserve(plain.size());
    for (const auto &id : plain)
        ids.push_back({id});
    return ids;
}

} // namespace oms
