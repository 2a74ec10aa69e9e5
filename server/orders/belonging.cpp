// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/belonging.h"

#include "server/changes/objection.h"
#include "shared/core/json.h"
#include "sql/orders.h"

#include <algorithm>

namespace oms::orders {

namespace {

//! What the database knows of those that an order is to belong to.
struct Belonging {
    std::optional<FitterId> own_fitter_id; //!< the actor's
    std::optional<FitterId> customer_fitter_id;
    std::optional<bool> is_own_customer;
    std::optional<RegionCode> fitter_region;
};

} // namespace

} // namespace oms::orders

namespace oms {

template<>
struct Describe<orders::Belonging> {
    static const Schema &schema()
    {
        using orders::Belonging;
        static const Schema schema("belonging",
                                   {field<&Belonging::own_fitter_id>("own_fitter_id"),
                                    field<&Belonging::customer_fitter_id>("customer_fitter_id"),
                                    field<&Belonging::is_own_customer>("is_own_customer"),
                                    field<&Belonging::fitter_region>("fitter_region")});
        return schema;
    }
};

const Schema &Describe<orders::FitterLimits>::schema()
{
    using orders::FitterLimits;
    static const Schema schema(
        "fitter_limits", {field<&FitterLimits::discount>("discount"), field<&FitterLimits::trade_in>("trade_in")});
    return schema;
}

const Schema &Describe<orders::RegionTerms>::schema()
{
    using orders::RegionTerms;
    static const Schema schema(
        "region_terms",
        {field<&RegionTerms::currency>("currency"), field<&RegionTerms::deposit_basis_points>("deposit_basis_points")});
    return schema;
}

} // namespace oms

namespace oms::orders {

namespace {

tl::unexpected<Refusal> forbidden(std::string field, std::string message)
{
    return refuse(ErrorCode::Forbidden, "This is not yours to decide",
                  {{std::move(field), "forbidden", std::move(message)}});
}

//! What head office decides (domain.md 7).
constexpr std::string_view officeFields[] = {"factory_id",    "region_code",   "tax_basis_points",
                                             "promised_date", "internal_note", "serial_no"};

bool isSame(std::string_view name, const Order &one, const Order &other)
{
    const auto &field = *schemaOf<Order>().find(name);
    return JsonWriter().field(field, &one).take() == JsonWriter().field(field, &other).take();
}

//! What a fitter has let go of the price.
struct Bargain {
    MinorUnits worth = 0; //!< of saddle, options and extras
    MinorUnits discount = 0;
    std::size_t discountLine = 0; //!< of the entered charges
    MinorUnits tradeIn = 0;
    bool isComplete = false;

    //! No worse than one that stands already; one without anything always is.
    bool isWithin(const Bargain &other) const
    {
        return (discount == 0 && tradeIn == 0)
            || (other.isComplete && worth >= other.worth && discount <= other.discount && tradeIn <= other.tradeIn);
    }
};

Bargain bargainOf(const Order &order)
{
    Bargain bargain;
    if (const auto &amounts = order.amounts) {
        bargain.worth = amounts->saddle_minor + amounts->options_minor + amounts->extras_minor;
        bargain.isComplete = amounts->is_complete;
    }
    for (std::size_t i = 0; i < order.charges.size(); ++i)
        if (order.charges[i].kind == ChargeKind::Discount) {
            bargain.discount = -order.charges[i].amount_minor;
            bargain.discountLine = i;
        }
    if (order.trade_in)
        bargain.tradeIn = order.trade_in->agreed_minor;
    return bargain;
}

Texts idsOf(const Order &order, std::optional<Uuid> (*idOf)(const Selection &))
{
    Texts ids;
    for (const auto &selection : order.configuration.selections)
        if (const auto id = idOf(selection))
            ids.push_back(id->toString());
    return ids;
}

template<class AnyId>
std::optional<Uuid> valueOf(const std::optional<AnyId> &id)
{
    return id ? std::optional(id->value) : std::nullopt;
}

template<class AnyId>
Texts with(Texts ids, const std::optional<AnyId> &id)
{
    if (id)
        ids.push_back(id->toString());
    return ids;
}

} // namespace

RegionTerms termsOf(Session &db, RegionCode region)
{
    return db.one<RegionTerms>(sql::orders::terms, region);
}

Result<void> settle(Work &work, Order &order)
{
    const auto reach = work.actor.reachOf(Permission::OrdersCreate);
    const auto found = work.db.one<Belonging>(sql::orders::belonging, order.customer_id, order.fitter_id, work.actor.id,
                                              reach == Scope::Assigned);
    if (reach == Scope::Assigned) {
        if (!found.own_fitter_id || (order.fitter_id && *order.fitter_id != *found.own_fitter_id))
            return forbidden("fitter_id", "must be yourself");
        order.fitter_id = found.own_fitter_id;
    }
    if (reach == Scope::Own) {
        if (!found.is_own_customer.value_or(false))
            return forbidden("customer_id", "must be yourself");
        if (order.fitter_id && order.fitter_id != found.customer_fitter_id)
            return forbidden("fitter_id", "must be your own fitter");
        order.fitter_id = found.customer_fitter_id;
    }
    if (reach == Scope::Assigned && order.customer_id && found.customer_fitter_id != order.fitter_id)
        return refuseField("customer_id", "unknown", "is not one of your customers");
    if (!order.fitter_id)
        order.fitter_id = found.customer_fitter_id;
    if (!order.fitter_id)
        return refuseField("fitter_id", "required", "must be given");
    if (reach != Scope::All && order.region_code && order.region_code != found.fitter_region)
        return forbidden("region_code", "must be your own region");
    if (!order.region_code)
        order.region_code = found.fitter_region;
    if (!order.region_code)
        return refuseField("fitter_id", "unknown", "does not exist");
    return {};
}

Result<void> checkReach(Work &work, const Order *before, const Order &wanted)
{
    if (work.actor.reachOf(Permission::OrdersUpdate) == Scope::All)
        return {};
    static const Order nothing;
    const auto &was = before ? *before : nothing;
    for (const auto name : officeFields) {
        const bool isSaid = before || name != "region_code"; // a new one's has just been settled
        const bool isRepairs = name == "serial_no" && wanted.kind == OrderKind::Repair;
        if (isSaid && !isRepairs && !isSame(name, was, wanted))
            return forbidden(std::string(name), "is decided by head office");
    }
    if (before && before->fitter_id != wanted.fitter_id)
        return forbidden("fitter_id", "is changed by head office");
    return {};
}

Result<void> checkCustomer(Work &work, const Order &before, const Order &wanted)
{
    const auto reach = work.actor.reachOf(Permission::OrdersUpdate);
    if (reach == Scope::All || before.customer_id == wanted.customer_id)
        return {};
    if (reach == Scope::Own)
        return forbidden("customer_id", "must be yourself");
    const auto found =
        work.db.one<Belonging>(sql::orders::belonging, wanted.customer_id, wanted.fitter_id, work.actor.id, false);
    if (wanted.customer_id && found.customer_fitter_id != wanted.fitter_id)
        return refuseField("customer_id", "unknown", "is not one of your customers");
    return {};
}

Result<void> checkLimits(Work &work, const Order *before, const Order &wanted)
{
    const auto now = bargainOf(wanted);
    const auto was = before ? bargainOf(*before) : Bargain();
    if (work.actor.reachOf(Permission::OrdersUpdate) == Scope::All || !now.isComplete || now.isWithin(was))
        return {};
    const auto limits = work.db.one<FitterLimits>(sql::orders::limits);
    if (now.discount > partOf(now.worth, limits.discount))
        return refuseField("charges." + std::to_string(now.discountLine) + ".amount_minor", "beyond_limit",
                           "is more than you may give: ask head office");
    if (now.tradeIn > partOf(now.worth, limits.trade_in))
        return refuseField("trade_in.agreed_minor", "beyond_limit", "is more than you may agree: ask head office");
    return {};
}

Result<void> admit(Work &work, const Order *before, const Order &order)
{
    const bool isNew = !before;
    const auto &chosen = order.configuration;
    const auto leathers =
        with(idsOf(order, [](const Selection &s) { return valueOf(s.leather_type_id); }), chosen.leather_type_id);
    const auto colours =
        with(idsOf(order, [](const Selection &s) { return valueOf(s.colour_id); }), chosen.leather_colour_id);
    const auto options = idsOf(order, [](const Selection &s) { return std::optional(s.option_id.value); });
    const auto values = idsOf(order, [](const Selection &s) { return valueOf(s.option_value_id); });
    Texts extras;
    for (const auto &extra : chosen.extras)
        extras.push_back(extra.extra_id.toString());
    const auto country = order.ship_to ? std::optional(order.ship_to->address.country_code) : std::nullopt;
    return heed(work.db.all<Objection>(
        sql::orders::objections, order.id, isNew, order.fitter_id, isNew || before->fitter_id != order.fitter_id,
        order.customer_id, isNew || before->customer_id != order.customer_id, order.horse_id, order.factory_id, country,
        order.copied_from_id, order.repaired_unit_id, chosen.model_id, leathers, colours, options, values, extras));
}

} // namespace oms::orders
