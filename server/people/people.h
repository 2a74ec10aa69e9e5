// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/actor.h"
#include "server/database/listquery.h"
#include "shared/people/people.h"

//! Fitters, factories, and where people are. Whoever reaches only themselves finds only themselves.
namespace oms::people {

//! The active fitter behind an account.
std::optional<FitterId> fitterOf(Session &db, UserId account);

//! With the number of their live customers, zero included. The list refuses: Invalid (a cursor of another list).
const ListQuery &fitterListing();
Result<ListPage<Fitter>> listFitters(Session &db, const Actor &actor, const ListRequest &request);
//! Refuses: NotFound.
Result<Fitter> findFitter(Session &db, const Actor &actor, FitterId id);

const ListQuery &factoryListing();
Result<ListPage<Factory>> listFactories(Session &db, const Actor &actor, const ListRequest &request);
//! Refuses: NotFound.
Result<Factory> findFactory(Session &db, const Actor &actor, FactoryId id);

std::vector<Country> countries(Session &db); //!< by name
std::vector<Region> regions(Session &db); //!< in the order of the price lists

} // namespace oms::people
