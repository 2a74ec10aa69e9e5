// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/ground.h"

#include "server/changes/objection.h"
#include "server/orders/belonging.h"
#include "sql/orders.h"

namespace oms {

const Schema &Describe<orders::Ground>::schema()
{
    using orders::Ground;
    static const Schema schema("ground",
                               {
                                   field<&Ground::own_fitter_id>("own_fitter_id"),
                                   field<&Ground::customer_fitter_id>("customer_fitter_id"),
                                   field<&Ground::is_own_customer>("is_own_customer"),
                                   field<&Ground::fitter_region>("fitter_region"),
                                   field<&Ground::fitter_name>("fitter_name"),
                                   field<&Ground::customer_name>("customer_name"),
                                   field<&Ground::horse_name>("horse_name"),
                                   field<&Ground::factory_name>("factory_name"),
                                   field<&Ground::actor_name>("actor_name"),
                                   field<&Ground::currency>("currency"),
                                   field<&Ground::deposit_basis_points>("deposit_basis_points"),
                                   field<&Ground::stamp>("stamp"),
                                   field<&Ground::is_taken>("is_taken"),
                                   field<&Ground::unknown>("unknown"),
                               });
    return schema;
}

} // namespace oms

namespace oms::orders {

namespace {

//! Identities that are not of what is live.
class Strangers {
public:
    explicit Strangers(const Catalogue &catalogue)
        : m_catalogue(catalogue)
    { }

    template<class AnyId>
    void look(Texts &strangers, const std::optional<AnyId> &id) const
    {
        if (id && !m_catalogue.find(*id))
            strangers.push_back(id->toString());
    }

private:
    const Catalogue &m_catalogue;
};

} // namespace

Ground groundOf(Work &work, const Order *before, const Order &wanted, bool makesOwn)
{
    const bool isNew = !before;
    const auto country = wanted.ship_to ? std::optional(wanted.ship_to->address.country_code) : std::nullopt;
    return work.db.one<Ground>(sql::orders::ground, work.actor.id, makesOwn, wanted.id, isNew, wanted.fitter_id,
                               isNew || before->fitter_id != wanted.fitter_id, wanted.customer_id,
                               isNew || before->customer_id != wanted.customer_id, wanted.horse_id, wanted.factory_id,
                               wanted.region_code, country, wanted.copied_from_id, wanted.repaired_unit_id);
}

Result<void> settle(const Actor &actor, const Ground &ground, Order &order)
{
    const auto reach = actor.reachOf(Permission::OrdersCreate);
    if (reach == Scope::Assigned) {
        if (!ground.own_fitter_id || (order.fitter_id && *order.fitter_id != *ground.own_fitter_id))
            return notYours("fitter_id", "must be yourself");
        order.fitter_id = ground.own_fitter_id;
    }
    if (reach == Scope::Own) {
        if (!ground.is_own_customer.value_or(false))
            return notYours("customer_id", "must be yourself");
        if (order.fitter_id && order.fitter_id != ground.customer_fitter_id)
            return notYours("fitter_id", "must be your own fitter");
        order.fitter_id = ground.customer_fitter_id;
    }
    if (reach == Scope::Assigned && order.customer_id && ground.customer_fitter_id != order.fitter_id)
        return refuseField("customer_id", "unknown", "is not one of your customers");
    if (!order.fitter_id)
        order.fitter_id = ground.customer_fitter_id;
    if (!order.fitter_id)
        return refuseField("fitter_id", "required", "must be given");
    if (reach != Scope::All && order.region_code && order.region_code != ground.fitter_region)
        return notYours("region_code", "must be your own region");
    if (!order.region_code)
        order.region_code = ground.fitter_region;
    if (!order.region_code)
        return refuseField("fitter_id", "unknown", "does not exist");
    return {};
}

Result<void> admit(const Ground &ground)
{
    std::vector<Objection> objections;
    if (ground.is_taken)
        objections.push_back({"id", "duplicate"});
    for (const auto &field : ground.unknown)
        objections.push_back({field, "unknown"});
    return heed(objections);
}

Result<void> checkChoices(Session &db, const Catalogue &catalogue, const Configuration &chosen)
{
    const Strangers look(catalogue);
    Texts models;
    Texts leathers;
    Texts colours;
    Texts options;
    Texts values;
    Texts extras;
    look.look(models, chosen.model_id);
    look.look(leathers, chosen.leather_type_id);
    look.look(colours, chosen.leather_colour_id);
    for (const auto &selection : chosen.selections) {
        look.look(options, std::optional(selection.option_id));
        look.look(values, selection.option_value_id);
        look.look(leathers, selection.leather_type_id);
        look.look(colours, selection.colour_id);
    }
    for (const auto &extra : chosen.extras)
        look.look(extras, std::optional(extra.extra_id));
    if (models.empty() && leathers.empty() && colours.empty() && options.empty() && values.empty() && extras.empty())
        return {};
    return heed(db.all<Objection>(sql::orders::unknownChoices, models, leathers, colours, options, values, extras));
}

} // namespace oms::orders
