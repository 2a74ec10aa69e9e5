// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/addresses.h"

#include "sql/addresses.h"

namespace oms::people {

Param saveAddress(Session &db, const Uuid &party, const std::optional<Address> &address)
{
    if (!address)
        return std::nullopt;
    db.post(sql::addresses::save,
            {party, address->line1, address->line2, address->city, address->state, address->postal_code,
             address->country_code});
    return party;
}

void removeAddress(Session &db, const Uuid &party)
{
    db.post(sql::addresses::remove, {party});
}

} // namespace oms::people
