// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prices/quoting.h"

namespace oms::prices {

namespace {

constexpr std::size_t mostSelections = 500; // of what a saddle never has a tenth of
constexpr std::size_t mostExtras = 200;
constexpr std::size_t mostCharges = 100;

Result<void> checkSize(std::string_view field, std::size_t count, std::size_t most)
{
    if (count <= most)
        return {};
    return refuseField(std::string(field), "out_of_range", "must be at most " + std::to_string(most));
}

Result<void> check(const Actor &actor, const PriceQuestion &question)
{
    if (auto fine = checkSize("configuration.selections", question.configuration.selections.size(), mostSelections);
        !fine)
        return fine;
    if (auto fine = checkSize("configuration.extras", question.configuration.extras.size(), mostExtras); !fine)
        return fine;
    if (auto fine = checkSize("charges", question.charges.size(), mostCharges); !fine)
        return fine;
    if (question.tax_basis_points && actor.reachOf(Permission::PricesRead) != Scope::All)
        return refuse(ErrorCode::Forbidden, "Only head office decides on another tax",
                      {{"tax_basis_points", "forbidden", "is decided by head office"}});
    return checkCharges(question.charges);
}

} // namespace

Result<PriceAnswer> quote(const Catalogue &catalogue, const Actor &actor, const PriceQuestion &question, Date today)
{
    if (auto fine = check(actor, question); !fine)
        return passOn(fine);
    const auto day = question.on.value_or(today);
    const auto *list = catalogue.priceList(question.region_code, day);
    if (!list)
        return refuse(ErrorCode::Conflict,
                      "No published price list of region " + std::string(codeOf(question.region_code)) + " holds on "
                          + toIso(day),
                      {{"region_code", "no_price_list", "has no published price list on that day"}});
    const auto tax = question.tax_basis_points ? *question.tax_basis_points
                                               : catalogue.taxRate(question.region_code, day).value_or(0);
    PriceAnswer answer {.breakdown = price(question.configuration, catalogue, *list, question.charges, tax),
                        .findings = {}};
    for (const auto &finding : validate(question.configuration, catalogue))
        answer.findings.push_back(reportOf(finding));
    return answer;
}

} // namespace oms::prices
