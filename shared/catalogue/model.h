// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/people/people.h"

//! Brands and their models (domain.md 3, 4). `sort` is the place in lists; 0 on create: the server gives the next one.
namespace oms {

struct Brand {
    BrandId id;
    std::string name; //!< unique
    std::optional<std::string> mail_style; //!< the house style of its mails
    bool is_active = true;
    int sort = 0;
    int version = 1;
    Instant created_at;
    Instant updated_at;
    std::optional<Instant> archived_at;
};

template<>
struct Describe<Brand> {
    static const Schema &schema();
};

enum class Discipline { Jumping, Dressage, AllPurpose, Eventing, Other };
template<>
struct Choices<Discipline> {
    static constexpr std::array<std::string_view, 5> codes {"jumping", "dressage", "all_purpose", "eventing", "other"};
};

enum class FlapKind { Double, Mono };
template<>
struct Choices<FlapKind> {
    static constexpr std::array<std::string_view, 2> codes {"double", "mono"};
};

enum class ModelState {
    Pending, //!< being prepared: the office's alone
    Active,
    Inactive, //!< not offered now
    Discontinued, //!< never again; old orders still show it
};
template<>
struct Choices<ModelState> {
    static constexpr std::array<std::string_view, 4> codes {"pending", "active", "inactive", "discontinued"};
};

//! Who builds a model for a region.
struct ModelFactory {
    RegionCode region_code = RegionCode::Eu; //!< once in a model
    FactoryId factory_id;
};

template<>
struct Describe<ModelFactory> {
    static const Schema &schema();
};

//! A saddle as the catalogue has it, with all that is allowed on it. Only an active one of an active brand is ordered.
struct Model {
    ModelId id;
    BrandId brand_id;
    std::string name; //!< unique within the brand's live models
    Discipline discipline = Discipline::Other;
    FlapKind flap_kind = FlapKind::Double;
    ModelState state = ModelState::Pending;
    bool is_customisable = true; //!< false: the default values, and no others
    int sort = 0;
    std::vector<ModelFactory> factories;
    std::vector<LeatherTypeId> leathers; //!< allowed for the saddle, in their order here
    std::vector<OptionValueId> values; //!< allowed, in their order here within an option
    std::vector<OptionValueId> default_values; //!< of `values`; at most one of an option
    std::vector<ExtraId> extras; //!< offered
    int version = 1;
    Instant created_at;
    Instant updated_at;
    std::optional<Instant> archived_at;
};

template<>
struct Describe<Model> {
    static const Schema &schema();
};

} // namespace oms
