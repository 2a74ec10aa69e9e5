// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/pricing/price.h"

#include <set>

namespace oms {

namespace {

bool isComputed(ChargeKind kind)
{
    return kind == ChargeKind::Saddle || kind == ChargeKind::Options || kind == ChargeKind::Extras
        || kind == ChargeKind::Tax;
}

bool isReduction(ChargeKind kind)
{
    return kind == ChargeKind::TradeIn || kind == ChargeKind::Discount;
}

void checkAmount(const Charge &charge, const std::string &path, std::vector<FieldError> &errors)
{
    const auto add = [&](std::string code, std::string message) {
        errors.push_back({path + "amount_minor", std::move(code), std::move(message)});
    };
    const auto amount = charge.amount_minor;
    if (amount > mostMinorUnits)
        add("too_large", "is more than an amount may be");
    else if (amount < -mostMinorUnits)
        add("too_small", "is less than an amount may be");
    else if (isReduction(charge.kind) && amount > 0)
        add("positive", "lowers the price: must be 0 or less");
    else if (!isReduction(charge.kind) && amount < 0)
        add("negative", "must be 0 or more");
}

bool isBlankText(const std::optional<std::string> &text)
{
    return !text || text->find_first_not_of(" \t\r\n") == std::string::npos;
}

} // namespace

Result<void> checkCharges(std::span<const Charge> charges)
{
    std::vector<FieldError> errors;
    std::set<ChargeKind> seen;
    for (std::size_t i = 0; i < charges.size(); ++i) {
        const auto &charge = charges[i];
        const auto path = "charges." + std::to_string(i) + '.';
        if (isComputed(charge.kind))
            errors.push_back({path + "kind", "computed", "is computed and cannot be given"});
        else if (charge.kind != ChargeKind::Additional && !seen.insert(charge.kind).second)
            errors.push_back({path + "kind", "duplicate", "is there twice"});
        if (charge.kind == ChargeKind::Additional && isBlankText(charge.description))
            errors.push_back({path + "description", "required", "must be given"});
        checkAmount(charge, path, errors);
    }
    if (!errors.empty())
        return refuse(ErrorCode::Invalid, "Some charges are not as they must be.", std::move(errors));
    return {};
}

} // namespace oms
