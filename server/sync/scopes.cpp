// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/scopes.h"

#include "server/orders/visible.h"
#include "sql/feed.h"

#include <algorithm>
#include <array>

namespace oms {

namespace {

//! The records that an account stands for.
struct Selves {
    std::optional<FitterId> fitter;
    std::optional<CustomerId> customer;
    std::vector<FactoryId> factories;
    bool has_all_released = false; //!< factories see each other's orders
};

} // namespace

template<>
struct Describe<Selves> {
    static const Schema &schema()
    {
        static const Schema schema("selves",
                                   {field<&Selves::fitter>("fitter"), field<&Selves::customer>("customer"),
                                    field<&Selves::factories>("factories"),
                                    field<&Selves::has_all_released>("has_all_released")});
        return schema;
    }
};

} // namespace oms

namespace oms::sync {

namespace {

//! Those of which there is one for each fitter, customer, factory or person.
bool hasOwner(ScopeKind kind)
{
    constexpr std::array owned {ScopeKind::Fitter, ScopeKind::Customer, ScopeKind::Factory, ScopeKind::Person};
    return std::find(owned.begin(), owned.end(), kind) != owned.end();
}

//! A stream brings customers with their horses, their orders and what those cost.
Scope reachOf(const Actor &actor)
{
    auto reach = Scope::All;
    for (const auto permission : {Permission::CustomersRead, Permission::HorsesRead, Permission::OrdersRead,
                                  Permission::OrdersPrices, Permission::PaymentsRead})
        reach = std::min(reach, actor.reachOf(permission));
    return reach == Scope::All && actor.reachOf(Permission::FittersRead) != Scope::All ? Scope::None : reach;
}

void addFactoryScopes(const Selves &selves, std::vector<FeedScope> &scopes)
{
    if (selves.factories.empty())
        return;
    if (selves.has_all_released)
        return scopes.push_back({ScopeKind::Released, {}});
    for (const auto &factory : selves.factories)
        scopes.push_back({ScopeKind::Factory, factory.value});
}

} // namespace

std::string nameOf(const FeedScope &scope)
{
    std::string name(codeOf(scope.kind));
    if (hasOwner(scope.kind))
        name += ':' + scope.ref.toString();
    return name;
}

std::optional<FeedScope> scopeNamed(std::string_view name)
{
    const auto colon = name.find(':');
    const auto kind = fromCode<ScopeKind>(name.substr(0, colon));
    if (!kind || hasOwner(*kind) != (colon != std::string_view::npos))
        return {};
    if (colon == std::string_view::npos)
        return FeedScope {*kind, {}};
    const auto ref = Uuid::parse(name.substr(colon + 1));
    if (!ref)
        return {};
    return FeedScope {*kind, *ref};
}

std::vector<FeedScope> scopesOf(Session &db, const Actor &actor)
{
    std::vector<FeedScope> scopes;
    const auto reach = reachOf(actor);
    const bool isFactory = orders::isFactoryView(actor) && actor.may(Permission::OrdersRead);
    if (reach == Scope::All) {
        scopes.push_back({ScopeKind::Office, {}});
    } else if (reach != Scope::None || isFactory) {
        const auto selves = db.one<Selves>(sql::feed::scopesOf, actor.id);
        if (reach == Scope::Assigned && selves.fitter)
            scopes.push_back({ScopeKind::Fitter, selves.fitter->value});
        if (reach == Scope::Own && selves.customer)
            scopes.push_back({ScopeKind::Customer, selves.customer->value});
        if (isFactory)
            addFactoryScopes(selves, scopes);
    }
    if (actor.may(Permission::CatalogueRead))
        scopes.push_back({ScopeKind::Catalogue, {}});
    if (actor.may(Permission::PricesRead))
        scopes.push_back({ScopeKind::Prices, {}});
    scopes.push_back({ScopeKind::Person, actor.id.value});
    return scopes;
}

} // namespace oms::sync
