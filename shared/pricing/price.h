// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/configuration/rules.h"

//! What a saddle costs. One pure function for client and server (domain.md 5); docs/decisions/0012 says what it adds.
namespace oms {

//! In the order of the breakdown. The first three are computed from the configuration, Tax from all the others.
enum class ChargeKind {
    Saddle,
    Options,
    Extras,
    TradeIn, //!< ≤ 0, after tax: the old saddle pays a part
    Discount, //!< ≤ 0
    Fitting,
    CallFee,
    Girth,
    Shipping,
    Tax,
    Additional, //!< with a description; may be there more than once
};
template<>
struct Choices<ChargeKind> {
    static constexpr std::array<std::string_view, 11> codes {"saddle",   "options", "extras",    "trade_in",
                                                             "discount", "fitting", "call_fee",  "girth",
                                                             "shipping", "tax",     "additional"};
};

struct Charge {
    ChargeKind kind = ChargeKind::Additional;
    MinorUnits amount_minor = 0;
    std::optional<std::string> description;

    bool operator==(const Charge &) const = default;
};

template<>
struct Describe<Charge> {
    static const Schema &schema();
};

//! Refuses: Invalid, at "charges.N.…": a kind that is computed or there twice, the wrong sign, an additional one
//! without a description, an amount beyond mostMinorUnits.
Result<void> checkCharges(std::span<const Charge> charges);

//! One priced thing. Its tax is rounded half-even here, and nowhere else.
struct PriceLine {
    ChargeKind charge = ChargeKind::Saddle; //!< that it adds to
    std::optional<Slot> slot; //!< of the configuration; nothing for a charge that a person entered
    std::string label; //!< "Kestrel CC, Vienna calf", "Knee roll: Large", "Loops: contrast"
    int quantity = 1;
    std::optional<MinorUnits> unit_minor; //!< absent: the list has no price for it
    MinorUnits amount_minor = 0; //!< quantity × unit
    MinorUnits tax_minor = 0;

    bool operator==(const PriceLine &) const = default;
};

template<>
struct Describe<PriceLine> {
    static const Schema &schema();
};

struct Breakdown {
    PriceListId price_list_id;
    std::string currency;
    std::vector<PriceLine> lines; //!< saddle, options in print order, extras, charges as given
    std::vector<Charge> charges; //!< one per kind but additional; those that are computed always, others when given
    BasisPoints tax_basis_points = 0;
    MinorUnits net_minor = 0; //!< Σ charges but tax
    MinorUnits tax_minor = 0;
    MinorUnits total_minor = 0; //!< Σ charges
    bool is_complete = true; //!< false: some line has no price, or there is no model; not a total to order by

    bool operator==(const Breakdown &) const = default;
};

template<>
struct Describe<Breakdown> {
    static const Schema &schema();
};

//! Prices what is chosen, complete or not; what the list has no price for is a line without one. `charges` have passed
//! checkCharges(). Words are free; a leather not yet chosen makes a saddle without a price; a quantity counts as 0
//! … 99. The order of choosing does not matter. `tax` is the region's rate unless head office says otherwise.
Breakdown price(const Configuration &configuration, const Catalogue &catalogue, const PriceList &list,
                std::span<const Charge> charges, BasisPoints tax);

//! What POST /api/v1/price takes and answers.
struct PriceQuestion {
    Configuration configuration;
    RegionCode region_code = RegionCode::Eu;
    std::optional<Date> on; //!< today when absent
    std::vector<Charge> charges;
    std::optional<BasisPoints> tax_basis_points; //!< the region's when absent
};

template<>
struct Describe<PriceQuestion> {
    static const Schema &schema();
};

//! A Finding as it travels.
struct FindingReport {
    Slot slot;
    FindingCode code = FindingCode::Missing;
    std::string why;
    Texts arguments;
    std::optional<OptionRuleId> rule_id;
    std::optional<Slot> nearest_slot;
    std::optional<std::string> nearest_value; //!< as text; absent: the slot is emptied
};

template<>
struct Describe<FindingReport> {
    static const Schema &schema();
};

FindingReport reportOf(const Finding &finding);

struct PriceAnswer {
    Breakdown breakdown;
    std::vector<FindingReport> findings; //!< why it cannot be ordered as it is; empty = it can
};

template<>
struct Describe<PriceAnswer> {
    static const Schema &schema();
};

} // namespace oms
