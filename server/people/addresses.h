// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/session.h"
#include "shared/people/address.h"

namespace oms::people {

//! Stores the address of a party, under the party's own identity. To be called before the party itself is written.
//! Returns what the party's `address_id` becomes; a party without an address calls removeAddress() after its own write.
Param saveAddress(Session &db, const Uuid &party, const std::optional<Address> &address);
void removeAddress(Session &db, const Uuid &party);

} // namespace oms::people
