// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/session.h"
#include "shared/catalogue/catalogue.h"

namespace oms::catalogue {

//! Everything live, whoever asks, with all published prices: what the server itself judges and prices orders by. Kept
//! in memory and compared with the database's stamp at every call (one row); read anew within the caller's session when
//! it has changed. Any thread. Throws DatabaseError.
CataloguePtr current(Session &db);
//! The same, when the stamp has been read along with something else.
CataloguePtr current(Session &db, const std::string &stamp);

} // namespace oms::catalogue
