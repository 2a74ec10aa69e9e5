// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/people.h"

#include "server/auth/scoped.h"
#include "sql/factories.h"
#include "sql/fitters.h"
#include "sql/places.h"

namespace oms::people {

namespace {

//! A fitter reaches themself, a supplier the factory that they work for.
constexpr Visibility fitterVisibility {&sql::fitters::visibleAll, &sql::fitters::visibleOwn, &sql::fitters::visibleOwn};
constexpr Visibility factoryVisibility {&sql::factories::visibleAll, &sql::factories::visibleOwn,
                                        &sql::factories::visibleOwn};

} // namespace

std::optional<FitterId> fitterOf(Session &db, UserId account)
{
    const auto found = db.value(sql::fitters::ofAccount, account);
    if (!found)
        return {};
    return FitterId {*Uuid::parse(*found)};
}

Result<Fitter> findFitter(Session &db, const Actor &actor, FitterId id)
{
    auto fitter = db.optional<Fitter>(
        scoped(sql::fitters::find, fitterVisibility, actor.reachOf(Permission::FittersRead)), actor.id, id);
    if (!fitter)
        return refuse(ErrorCode::NotFound, "There is no such fitter");
    return std::move(*fitter);
}

Result<Factory> findFactory(Session &db, const Actor &actor, FactoryId id)
{
    auto factory = db.optional<Factory>(
        scoped(sql::factories::find, factoryVisibility, actor.reachOf(Permission::FactoriesRead)), actor.id, id);
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
