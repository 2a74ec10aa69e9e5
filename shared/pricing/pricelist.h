// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/money.h"
#include "shared/people/people.h"

//! Seven regional price lists (domain.md 5). A draft is edited; a published list never is: a later one replaces it.
namespace oms {

enum class PriceKind {
    ModelLeather, //!< base price: model and leather
    OptionValue,
    OptionContrast, //!< surcharge for an option in a contrasting colour
    Extra,
};
template<>
struct Choices<PriceKind> {
    static constexpr std::array<std::string_view, 4> codes {"model_leather", "option_value", "option_contrast",
                                                            "extra"};
};

//! What a price is of. `leather_type_id` belongs to ModelLeather alone.
struct PriceKey {
    PriceKind kind = PriceKind::ModelLeather;
    Uuid subject_id; //!< model, option value, option or extra
    std::optional<LeatherTypeId> leather_type_id;

    auto operator<=>(const PriceKey &) const = default;
};

struct PriceCell {
    PriceKind kind = PriceKind::ModelLeather;
    Uuid subject_id;
    std::optional<LeatherTypeId> leather_type_id;
    std::optional<MinorUnits> amount_minor; //!< 0 is a price; absent only in PriceChanges, to take one away

    PriceKey key() const { return {kind, subject_id, leather_type_id}; }
    bool operator==(const PriceCell &) const = default;
};

template<>
struct Describe<PriceCell> {
    static const Schema &schema();
};

enum class PriceListState { Draft, Published };
template<>
struct Choices<PriceListState> {
    static constexpr std::array<std::string_view, 2> codes {"draft", "published"};
};

struct PriceList {
    PriceListId id;
    RegionCode region_code = RegionCode::Eu;
    std::string currency; //!< the region's
    std::string name;
    Date valid_from;
    std::optional<Date> valid_to; //!< the first day on which it is no longer good; set when its successor is published
    PriceListState state = PriceListState::Draft;
    std::vector<PriceCell> prices; //!< by key; empty in lists of price lists
    int price_count = 0;
    int version = 1;
    Instant created_at;
    Instant updated_at;
    std::optional<Instant> archived_at;
};

template<>
struct Describe<PriceList> {
    static const Schema &schema();
};

//! Null when the list has no such price. Quick when `prices` are by key, as in every list of a Catalogue.
const MinorUnits *priceIn(const PriceList &list, const PriceKey &key);

//! A new draft: with the prices of another list, raised or lowered by some basis points and rounded to whole `step`s.
struct PriceListWish {
    PriceListId id;
    RegionCode region_code = RegionCode::Eu;
    std::string name;
    Date valid_from;
    std::optional<PriceListId> copy_of;
    BasisPoints raise = 0; //!< -5000 … 10000
    MinorUnits step = 1; //!< 1 … 100000: 100 rounds to whole units of most currencies
};

template<>
struct Describe<PriceListWish> {
    static const Schema &schema();
};

//! Cells of a draft to be set, or taken away where the amount is absent. All or none.
struct PriceChanges {
    static constexpr std::size_t most = 20'000;
    std::vector<PriceCell> cells; //!< a key once
};

template<>
struct Describe<PriceChanges> {
    static const Schema &schema();
};

//! One line of what publishing would change.
struct PriceDifference {
    PriceKey key;
    std::optional<MinorUnits> before;
    std::optional<MinorUnits> after;
};

//! By key; cells that are the same are left out.
std::vector<PriceDifference> differences(const PriceList &before, const PriceList &after);

struct TaxRate {
    TaxRateId id;
    RegionCode region_code = RegionCode::Eu;
    std::string code; //!< "VAT", "GST"
    BasisPoints percent_basis_points = 0; //!< 0 … 10000
    Date valid_from;
    std::optional<Date> valid_to; //!< the first day on which it no longer holds
    int version = 1;
    Instant created_at;
    Instant updated_at;
    std::optional<Instant> archived_at;
};

template<>
struct Describe<TaxRate> {
    static const Schema &schema();
};

} // namespace oms
