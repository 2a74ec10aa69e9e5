// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/catalogue/extra.h"
#include "shared/catalogue/leather.h"
#include "shared/catalogue/option.h"
#include "shared/catalogue/preset.h"
#include "shared/pricing/pricelist.h"

#include <memory>
#include <span>

namespace oms {

//! The whole catalogue as one document: what GET /api/v1/catalogue answers and what a laptop keeps. Archived records
//! and drafts of price lists are not part of it; toward suppliers price lists and tax rates are empty.
struct CatalogueDocument {
    std::vector<Brand> brands;
    std::vector<Model> models;
    std::vector<LeatherType> leather_types;
    std::vector<Colour> colours;
    std::vector<Option> options;
    std::vector<OptionValue> option_values;
    std::vector<OptionRule> option_rules;
    std::vector<Preset> presets;
    std::vector<Extra> extras;
    std::vector<PriceList> price_lists; //!< published
    std::vector<TaxRate> tax_rates;
};

template<>
struct Describe<CatalogueDocument> {
    static const Schema &schema();
};

//! A document, indexed once for everything that configuration and pricing ask. Immutable: any thread may read it; a new
//! document makes a new one. Pointers and spans live as long as it does.
class Catalogue {
public:
    explicit Catalogue(CatalogueDocument document);
    ~Catalogue();
    Catalogue(const Catalogue &) = delete;
    Catalogue &operator=(const Catalogue &) = delete;

    //! Each list in the order that people see: by sort, then name; options by group first.
    const CatalogueDocument &document() const;

    //! Null when there is none.
    const Brand *find(BrandId id) const;
    const Model *find(ModelId id) const;
    const LeatherType *find(LeatherTypeId id) const;
    const Colour *find(ColourId id) const;
    const Option *find(OptionId id) const;
    const OptionValue *find(OptionValueId id) const;
    const OptionRule *find(OptionRuleId id) const;
    const Preset *find(PresetId id) const;
    const Extra *find(ExtraId id) const;
    const PriceList *find(PriceListId id) const;

    //! All of them, whether offered or not.
    std::span<const OptionValue *const> valuesOf(OptionId option) const;
    std::span<const Model *const> modelsOf(BrandId brand) const;
    //! Active rules that may concern a choice: those that speak of the option, of any of its values or of the model.
    std::span<const OptionRule *const> rulesAbout(OptionId option) const;

    //! Options that the model has at least one allowed, active value of, or that are answered in words; in print order.
    std::span<const Option *const> optionsOf(ModelId model) const;
    //! Active values that the model allows for an option, in the model's order.
    std::span<const OptionValue *const> allowedValues(ModelId model, OptionId option) const;
    bool isAllowed(ModelId model, OptionValueId value) const;
    const OptionValue *defaultValue(ModelId model, OptionId option) const;

    //! The published list of a region that is good on a day; null when there is none.
    const PriceList *priceList(RegionCode region, Date on) const;
    //! Null when there is no such price: which is not the same as 0.
    const MinorUnits *price(PriceListId list, const PriceKey &key) const;
    //! Of the region's rates on a day, their sum; nothing when none is known.
    std::optional<BasisPoints> taxRate(RegionCode region, Date on) const;

private:
    struct Index;
    std::unique_ptr<const Index> m_index;
};

using CataloguePtr = std::shared_ptr<const Catalogue>;

//! True for what may be put on a new order: an active model of an active brand.
bool isOffered(const Catalogue &catalogue, const Model &model);

//! Something of the catalogue that uses something else of it.
struct Use {
    std::string_view entity; //!< of the user: "model", "option_rule", "preset", "price_list", …
    Uuid id;
};
//! Where a record is used ("where-used"); `entity` as in schemas: "leather_type".
std::vector<Use> usesOf(const Catalogue &catalogue, std::string_view entity, const Uuid &id);

} // namespace oms
