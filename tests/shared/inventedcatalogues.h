// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/catalogue/catalogue.h"

#include <random>

namespace oms::test {

//! Catalogues for property tests: small, so that everything meets everything, and with whatever a real one can hold,
//! inactive and dangling things included. The same for the same seed.
class InventedCatalogues {
public:
    explicit InventedCatalogues(std::uint32_t seed)
        : m_engine(seed)
    { }

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_engine); }
    bool chance(int percent) { return upTo(99) < percent; }
    template<class T>
    const T &oneOf(const std::vector<T> &all) //!< not of none
    {
        return all[static_cast<std::size_t>(upTo(static_cast<int>(all.size()) - 1))];
    }
    template<class AnyId>
    AnyId id()
    {
        std::array<std::uint8_t, 16> bytes {};
        for (auto &byte : bytes)
            byte = static_cast<std::uint8_t>(upTo(255));
        return AnyId {Uuid(bytes)};
    }

    CatalogueDocument catalogue()
    {
        CatalogueDocument document;
        materials(document);
        for (int i = 0, count = 3 + upTo(4); i < count; ++i)
            option(document, i);
        for (int i = 0; i < 2; ++i) {
            Extra extra;
            extra.id = id<ExtraId>();
            extra.name = extra.code = "Extra " + std::to_string(i);
            extra.is_active = chance(85);
            document.extras.push_back(extra);
        }
        for (int i = 0; i < 3; ++i)
            model(document, i);
        for (int i = 0, count = upTo(8); i < count; ++i)
            rule(document);
        document.price_lists.push_back(priceList(document));
        return document;
    }

    PriceList priceList(const CatalogueDocument &document)
    {
        PriceList list;
        list.id = id<PriceListId>();
        list.currency = "EUR";
        list.name = "List";
        list.state = PriceListState::Published;
        const auto add = [&](PriceKind kind, const Uuid &subject, std::optional<LeatherTypeId> leather = {}) {
            if (!chance(10))
                list.prices.push_back({kind, subject, leather, chance(20) ? 0 : upTo(500'000)});
        };
        for (const auto &model : document.models)
            for (const auto &leather : document.leather_types)
                add(PriceKind::ModelLeather, model.id.value, leather.id);
        for (const auto &value : document.option_values)
            add(PriceKind::OptionValue, value.id.value);
        for (const auto &option : document.options)
            add(PriceKind::OptionContrast, option.id.value);
        for (const auto &extra : document.extras)
            add(PriceKind::Extra, extra.id.value);
        return list;
    }

protected:
    template<class T>
    auto any(const std::vector<T> &all, int wild) -> decltype(T::id)
    {
        return chance(wild) || all.empty() ? id<decltype(T::id)>() : oneOf(all).id;
    }

    std::mt19937 m_engine;

private:
    void materials(CatalogueDocument &document)
    {
        for (int i = 0; i < 4; ++i) {
            Colour colour;
            colour.id = id<ColourId>();
            colour.name = "Colour " + std::to_string(i);
            colour.is_active = chance(85);
            document.colours.push_back(colour);
        }
        for (int i = 0; i < 3; ++i) {
            LeatherType leather;
            leather.id = id<LeatherTypeId>();
            leather.name = leather.code = "Leather " + std::to_string(i);
            leather.is_active = chance(85);
            leather.sort = i;
            for (const auto &colour : document.colours)
                if (chance(50))
                    leather.colours.push_back(colour.id);
            document.leather_types.push_back(leather);
        }
        for (int i = 0; i < 2; ++i) {
            Brand brand;
            brand.id = id<BrandId>();
            brand.name = "Brand " + std::to_string(i);
            brand.is_active = chance(90);
            document.brands.push_back(brand);
        }
    }

    void option(CatalogueDocument &document, int number)
    {
        Option option;
        option.id = id<OptionId>();
        option.group_code = static_cast<OptionGroup>(upTo(5));
        option.name = "Option " + std::to_string(number);
        option.kind = chance(15) ? OptionKind::Text : chance(20) ? OptionKind::SeatSize : OptionKind::Choice;
        option.is_required = chance(60);
        option.max_count = chance(20) ? 2 + upTo(1) : 1;
        option.allows_contrast = chance(30);
        option.is_active = chance(90);
        option.sort = number;
        document.options.push_back(option);
        for (int i = 0, count = 1 + upTo(3); i < count && option.kind != OptionKind::Text; ++i) {
            OptionValue value;
            value.id = id<OptionValueId>();
            value.option_id = option.id;
            value.name = "Value " + std::to_string(i);
            if (option.kind == OptionKind::SeatSize)
                value.numeric_value = 60 + 2 * i;
            value.asks_colour = chance(20);
            value.asks_leather = chance(20);
            value.asks_text = chance(15);
            value.is_active = chance(85);
            value.sort = i;
            document.option_values.push_back(value);
        }
    }

    void model(CatalogueDocument &document, int number)
    {
        Model model;
        model.id = id<ModelId>();
        model.brand_id = any(document.brands, 3);
        model.name = "Model " + std::to_string(number);
        model.flap_kind = chance(50) ? FlapKind::Mono : FlapKind::Double;
        model.state = chance(80) ? ModelState::Active : static_cast<ModelState>(upTo(3));
        model.is_customisable = chance(85);
        for (const auto &leather : document.leather_types)
            if (chance(70))
                model.leathers.push_back(leather.id);
        for (const auto &option : document.options) {
            bool hasDefault = false;
            for (const auto &value : document.option_values) {
                if (value.option_id != option.id || chance(25))
                    continue;
                model.values.push_back(value.id);
                if (!hasDefault && chance(40)) {
                    model.default_values.push_back(value.id);
                    hasDefault = true;
                }
            }
        }
        for (const auto &extra : document.extras)
            if (chance(70))
                model.extras.push_back(extra.id);
        document.models.push_back(model);
    }

    void rule(CatalogueDocument &document)
    {
        OptionRule rule;
        rule.id = id<OptionRuleId>();
        rule.kind = chance(50) ? RuleKind::Requires : RuleKind::Excludes;
        if (chance(20))
            rule.model_id = any(document.models, 5);
        if (chance(20))
            rule.flap_kind = chance(50) ? FlapKind::Mono : FlapKind::Double;
        if (!document.option_values.empty() && (chance(80) || (!rule.model_id && !rule.flap_kind)))
            rule.if_value_id = any(document.option_values, 3);
        else if (!rule.model_id)
            rule.flap_kind = FlapKind::Mono;
        rule.then_option_id = any(document.options, 3);
        std::vector<OptionValueId> values;
        for (const auto &value : document.option_values)
            if (value.option_id == rule.then_option_id)
                values.push_back(value.id);
        if (!values.empty() && chance(80))
            rule.then_value_id = oneOf(values);
        rule.is_active = chance(90);
        document.option_rules.push_back(rule);
    }
};

} // namespace oms::test
