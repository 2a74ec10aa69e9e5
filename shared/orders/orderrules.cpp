// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/orders/order.h"

#include <set>

namespace oms {

namespace {

constexpr std::size_t mostSelections = 500; // of what a saddle never has a tenth of
constexpr std::size_t mostExtras = 200;
constexpr std::size_t mostCharges = 100;

std::optional<FieldError> tooMany(std::string field, std::size_t count, std::size_t most)
{
    if (count <= most)
        return {};
    return FieldError {
        std::move(field), "out_of_range", "must be at most " + std::to_string(most), {std::to_string(most)}};
}

//! Of a place that is answered twice nobody knows which answer is meant.
void checkOnce(const Configuration &chosen, std::vector<FieldError> &errors)
{
    std::set<std::pair<Uuid, int>> answered;
    for (std::size_t i = 0; i < chosen.selections.size(); ++i)
        if (!answered.emplace(chosen.selections[i].option_id.value, chosen.selections[i].position).second)
            errors.push_back({"configuration.selections." + std::to_string(i), "duplicate", "is there twice"});
    std::set<Uuid> extras;
    for (std::size_t i = 0; i < chosen.extras.size(); ++i)
        if (!extras.insert(chosen.extras[i].extra_id.value).second)
            errors.push_back({"configuration.extras." + std::to_string(i), "duplicate", "is there twice"});
}

} // namespace

Result<void> checkOrder(const Order &order)
{
    std::vector<FieldError> errors;
    for (auto &&trouble : {tooMany("configuration.selections", order.configuration.selections.size(), mostSelections),
                           tooMany("configuration.extras", order.configuration.extras.size(), mostExtras),
                           tooMany("charges", order.charges.size(), mostCharges)})
        if (trouble)
            errors.push_back(*trouble);
    if (errors.empty())
        checkOnce(order.configuration, errors);
    if (order.deadline && !order.is_urgent)
        errors.push_back({"deadline", "not_urgent", "belongs to an urgent order"});
    if (order.horse_id && !order.customer_id)
        errors.push_back({"horse_id", "no_customer", "belongs to a customer, who is missing"});
    for (std::size_t i = 0; i < order.charges.size(); ++i)
        if (order.charges[i].kind == ChargeKind::TradeIn)
            errors.push_back({"charges." + std::to_string(i) + ".kind", "not_taken", "is given by the trade-in"});
    if (!errors.empty())
        return refuse(ErrorCode::Invalid, "The order cannot be right", std::move(errors));
    return checkCharges(chargesOf(order));
}

MinorUnits requiredDeposit(OrderKind kind, MinorUnits total, BasisPoints basisPoints)
{
    const bool isPaid = kind == OrderKind::Sale || kind == OrderKind::Repair;
    return isPaid && total > 0 ? partOf(total, basisPoints) : 0;
}

bool isOverdue(const Order &order, Date today)
{
    return isAtWork(order.status) && order.promised_date && *order.promised_date < today;
}

Order duplicateOf(const Order &order)
{
    Order copy;
    copy.kind = order.kind;
    copy.fitter_id = order.fitter_id;
    copy.customer_id = order.customer_id;
    copy.horse_id = order.horse_id;
    copy.region_code = order.region_code;
    copy.fitter_reference = order.fitter_reference;
    copy.special_instructions = order.special_instructions;
    copy.configuration = order.configuration;
    copy.saddle_note = order.saddle_note;
    copy.charges = order.charges;
    copy.ship_to = order.ship_to;
    copy.copied_from_id = order.id;
    return copy;
}

} // namespace oms
