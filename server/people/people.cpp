// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/people.h"

#include "server/database/scoped.h"
#include "sql/factories.h"
#include "sql/fitters.h"
#include "sql/places.h"
#include "sql/visiblepeople.h"

namespace oms::people {

namespace visible = sql::visiblepeople;

namespace {

const Statement &reachableFitters(const Actor &actor)
{
    return actor.reachOf(Permission::FittersRead) == Scope::All ? visible::all : visible::ownFitter;
}

//! A supplier reaches the factories that they work for.
const Statement &reachableFactories(const Actor &actor)
{
    return actor.reachOf(Permission::FactoriesRead) == Scope::All ? visible::all : visible::ownFactories;
}

} // namespace

std::optional<FitterId> fitterOf(Session &db, UserId account)
{
    const auto found = db.value(sql::fitters::ofAccount, account);
    if (!found)
        return {};
    return FitterId {*Uuid::parse(*found)};
}

const ListQuery &fitterListing()
{
    static const ListQuery query(sql::fitters::list);
    return query;
}

Result<ListPage<Fitter>> listFitters(Session &db, const Actor &actor, const ListRequest &request)
{
    return fitterListing().page<Fitter>(db, reachableFitters(actor), {actor.id}, request);
}

Result<Fitter> findFitter(Session &db, const Actor &actor, FitterId id)
{
    auto fitter = db.optional<Fitter>(scoped(sql::fitters::find, reachableFitters(actor)), actor.id, id);
    if (!fitter)
        return refuse(ErrorCode::NotFound, "There is no such fitter");
    return std::move(*fitter);
}

const ListQuery &factoryListing()
{
    static const ListQuery query(sql::factories::list);
    return query;
}

Result<ListPage<Factory>> listFactories(Session &db, const Actor &actor, const ListRequest &request)
{
    return factoryListing().page<Factory>(db, reachableFactories(actor), {actor.id}, request);
}

Result<Factory> findFactory(Session &db, const Actor &actor, FactoryId id)
{
    auto factory = db.optional<Factory>(scoped(sql::factories::find, reachableFactories(actor)), actor.id, id);
    if (!factory)
        return refuse(ErrorCode::NotFound, "There is no such factory");
    return std::move(*factory);
}

std::vector<Country> countries(Session &db)
{
    return db.all<Country>(sql::places::countries);
}

std::vector<Region> regions(Session &db)
{
    return db.all<Region>(sql::places::regions);
}

} // namespace oms::people
