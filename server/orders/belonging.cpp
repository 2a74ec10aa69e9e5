// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/belonging.h"

#include "shared/core/json.h"
#include "sql/orders.h"

#include <algorithm>

namespace oms {

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

} // namespace

tl::unexpected<Refusal> notYours(std::string field, std::string message)
{
    return refuse(ErrorCode::Forbidden, "This is not yours to decide",
                  {{std::move(field), "forbidden", std::move(message)}});
}

RegionTerms termsOf(Session &db, RegionCode region)
{
    return db.one<RegionTerms>(sql::orders::terms, region);
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
            return notYours(std::string(name), "is decided by head office");
    }
    if (before && before->fitter_id != wanted.fitter_id)
        return notYours("fitter_id", "is changed by head office");
    return {};
}

Result<void> checkCustomer(const Actor &actor, const Ground &ground, const Order &before, const Order &wanted)
{
    const auto reach = actor.reachOf(Permission::OrdersUpdate);
    if (reach == Scope::All || before.customer_id == wanted.customer_id)
        return {};
    if (reach == Scope::Own)
        return notYours("customer_id", "must be yourself");
    if (wanted.customer_id && ground.customer_fitter_id != wanted.fitter_id)
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

} // namespace oms::orders
