// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/catalogue/catalogue.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace oms {

namespace {

template<class T>
using ById = std::unordered_map<Uuid, const T *>;

template<class T>
ById<T> indexed(const std::vector<T> &records)
{
    ById<T> index;
    index.reserve(records.size());
    for (const auto &record : records)
        index.emplace(record.id.value, &record);
    return index;
}

template<class T>
const T *found(const ById<T> &index, const Uuid &id)
{
    const auto at = index.find(id);
    return at == index.end() ? nullptr : at->second;
}

constexpr auto bySort = [](const auto &a, const auto &b) {
    return std::tie(a.sort, a.name, a.id) < std::tie(b.sort, b.name, b.id);
};
constexpr auto byKey = [](const PriceCell &a, const PriceCell &b) { return a.key() < b.key(); };

//! Each list in the order that people see.
CatalogueDocument arranged(CatalogueDocument document)
{
    std::sort(document.brands.begin(), document.brands.end(), bySort);
    std::sort(document.models.begin(), document.models.end(), bySort);
    std::sort(document.leather_types.begin(), document.leather_types.end(), bySort);
    std::sort(document.colours.begin(), document.colours.end(),
              [](const Colour &a, const Colour &b) { return std::tie(a.name, a.id) < std::tie(b.name, b.id); });
    std::sort(document.options.begin(), document.options.end(), [](const Option &a, const Option &b) {
        return std::tie(a.group_code, a.sort, a.name, a.id) < std::tie(b.group_code, b.sort, b.name, b.id);
    });
    std::sort(document.option_values.begin(), document.option_values.end(), bySort);
    std::sort(document.option_rules.begin(), document.option_rules.end(),
              [](const OptionRule &a, const OptionRule &b) { return a.id < b.id; });
    std::sort(document.presets.begin(), document.presets.end(), bySort);
    std::sort(document.extras.begin(), document.extras.end(), bySort);
    std::sort(document.price_lists.begin(), document.price_lists.end(), [](const PriceList &a, const PriceList &b) {
        return std::tie(a.region_code, a.valid_from, a.id) < std::tie(b.region_code, b.valid_from, b.id);
    });
    for (auto &list : document.price_lists)
        if (!std::is_sorted(list.prices.begin(), list.prices.end(), byKey))
            std::stable_sort(list.prices.begin(), list.prices.end(), byKey);
    std::sort(document.tax_rates.begin(), document.tax_rates.end(), [](const TaxRate &a, const TaxRate &b) {
        return std::tie(a.region_code, a.valid_from, a.code, a.id)
            < std::tie(b.region_code, b.valid_from, b.code, b.id);
    });
    return document;
}

//! What one model allows, by the place of the option and of the value in the document.
struct ModelChoices {
    std::vector<const Option *> options;
    std::vector<std::vector<const OptionValue *>> allowed;
    std::vector<const OptionValue *> defaults;
    std::vector<bool> isAllowed;
};

template<class T>
std::span<const T *const> spanOf(const std::unordered_map<Uuid, std::vector<const T *>> &lists, const Uuid &id)
{
    const auto at = lists.find(id);
    if (at == lists.end())
        return {};
    return at->second;
}

} // namespace

struct Catalogue::Index {
    explicit Index(CatalogueDocument &&given);

    ModelChoices choicesOf(const Model &model) const;
    std::size_t placeOf(const Option &option) const
    {
        return static_cast<std::size_t>(&option - document.options.data());
    }
    std::size_t placeOf(const OptionValue &value) const
    {
        return static_cast<std::size_t>(&value - document.option_values.data());
    }
    const ModelChoices *choicesOf(ModelId model) const
    {
        const auto at = models.find(model.value);
        return at == models.end() ? nullptr : &choices[static_cast<std::size_t>(at->second - document.models.data())];
    }

    const CatalogueDocument document;
    const ById<Brand> brands {indexed(document.brands)};
    const ById<Model> models {indexed(document.models)};
    const ById<LeatherType> leathers {indexed(document.leather_types)};
    const ById<Colour> colours {indexed(document.colours)};
    const ById<Option> options {indexed(document.options)};
    const ById<OptionValue> values {indexed(document.option_values)};
    const ById<OptionRule> rules {indexed(document.option_rules)};
    const ById<Preset> presets {indexed(document.presets)};
    const ById<Extra> extras {indexed(document.extras)};
    const ById<PriceList> lists {indexed(document.price_lists)};
    std::unordered_map<Uuid, std::vector<const OptionValue *>> valuesByOption;
    std::unordered_map<Uuid, std::vector<const Model *>> modelsByBrand;
    std::unordered_map<Uuid, std::vector<const OptionRule *>> rulesByOption;
    std::vector<ModelChoices> choices; //!< in the order of the document's models
};

Catalogue::Index::Index(CatalogueDocument &&given)
    : document(arranged(std::move(given)))
{
    for (const auto &value : document.option_values)
        valuesByOption[value.option_id.value].push_back(&value);
    for (const auto &model : document.models)
        modelsByBrand[model.brand_id.value].push_back(&model);
    for (const auto &rule : document.option_rules) {
        if (!rule.is_active)
            continue;
        rulesByOption[rule.then_option_id.value].push_back(&rule);
        const auto *condition = rule.if_value_id ? found(values, rule.if_value_id->value) : nullptr;
        if (condition && condition->option_id != rule.then_option_id)
            rulesByOption[condition->option_id.value].push_back(&rule);
    }
    choices.reserve(document.models.size());
    for (const auto &model : document.models)
        choices.push_back(choicesOf(model));
}

ModelChoices Catalogue::Index::choicesOf(const Model &model) const
{
    ModelChoices made;
    made.allowed.resize(document.options.size());
    made.defaults.resize(document.options.size());
    made.isAllowed.resize(document.option_values.size());
    for (const auto &id : model.values) {
        const auto *value = found(values, id.value);
        const auto *option = value ? found(options, value->option_id.value) : nullptr;
        if (!option || option->kind == OptionKind::Text || made.isAllowed[placeOf(*value)])
            continue;
        made.isAllowed[placeOf(*value)] = true;
        if (value->is_active)
            made.allowed[placeOf(*option)].push_back(value);
    }
    for (const auto &id : model.default_values) {
        const auto *value = found(values, id.value);
        const auto *option = value ? found(options, value->option_id.value) : nullptr;
        if (option && value->is_active && made.isAllowed[placeOf(*value)] && !made.defaults[placeOf(*option)])
            made.defaults[placeOf(*option)] = value;
    }
    for (const auto &option : document.options)
        if (option.is_active && (option.kind == OptionKind::Text || !made.allowed[placeOf(option)].empty()))
            made.options.push_back(&option);
    return made;
}

Catalogue::Catalogue(CatalogueDocument document)
    : m_index(std::make_unique<const Index>(std::move(document)))
{ }

Catalogue::~Catalogue() = default;

const CatalogueDocument &Catalogue::document() const
{
    return m_index->document;
}

const Brand *Catalogue::find(BrandId id) const
{
    return found(m_index->brands, id.value);
}

const Model *Catalogue::find(ModelId id) const
{
    return found(m_index->models, id.value);
}

const LeatherType *Catalogue::find(LeatherTypeId id) const
{
    return found(m_index->leathers, id.value);
}

const Colour *Catalogue::find(ColourId id) const
{
    return found(m_index->colours, id.value);
}

const Option *Catalogue::find(OptionId id) const
{
    return found(m_index->options, id.value);
}

const OptionValue *Catalogue::find(OptionValueId id) const
{
    return found(m_index->values, id.value);
}

const OptionRule *Catalogue::find(OptionRuleId id) const
{
    return found(m_index->rules, id.value);
}

const Preset *Catalogue::find(PresetId id) const
{
    return found(m_index->presets, id.value);
}

const Extra *Catalogue::find(ExtraId id) const
{
    return found(m_index->extras, id.value);
}

const PriceList *Catalogue::find(PriceListId id) const
{
    return found(m_index->lists, id.value);
}

std::span<const OptionValue *const> Catalogue::valuesOf(OptionId option) const
{
    return spanOf(m_index->valuesByOption, option.value);
}

std::span<const Model *const> Catalogue::modelsOf(BrandId brand) const
{
    return spanOf(m_index->modelsByBrand, brand.value);
}

std::span<const OptionRule *const> Catalogue::rulesAbout(OptionId option) const
{
    return spanOf(m_index->rulesByOption, option.value);
}

std::span<const Option *const> Catalogue::optionsOf(ModelId model) const
{
    const auto *choices = m_index->choicesOf(model);
    if (!choices)
        return {};
    return choices->options;
}

std::span<const OptionValue *const> Catalogue::allowedValues(ModelId model, OptionId option) const
{
    const auto *choices = m_index->choicesOf(model);
    const auto *known = find(option);
    if (!choices || !known)
        return {};
    return choices->allowed[m_index->placeOf(*known)];
}

bool Catalogue::isAllowed(ModelId model, OptionValueId value) const
{
    const auto *choices = m_index->choicesOf(model);
    const auto *known = find(value);
    return choices && known && choices->isAllowed[m_index->placeOf(*known)];
}

const OptionValue *Catalogue::defaultValue(ModelId model, OptionId option) const
{
    const auto *choices = m_index->choicesOf(model);
    const auto *known = find(option);
    return choices && known ? choices->defaults[m_index->placeOf(*known)] : nullptr;
}

const PriceList *Catalogue::priceList(RegionCode region, Date on) const
{
    const PriceList *latest = nullptr;
    for (const auto &list : m_index->document.price_lists)
        if (list.region_code == region && list.state == PriceListState::Published && list.valid_from <= on
            && (!list.valid_to || on < *list.valid_to))
            latest = &list; // they are by valid_from
    return latest;
}

const MinorUnits *Catalogue::price(PriceListId list, const PriceKey &key) const
{
    const auto *known = find(list);
    return known ? priceIn(*known, key) : nullptr;
}

std::optional<BasisPoints> Catalogue::taxRate(RegionCode region, Date on) const
{
    std::optional<BasisPoints> sum;
    for (const auto &rate : m_index->document.tax_rates)
        if (rate.region_code == region && rate.valid_from <= on && (!rate.valid_to || on < *rate.valid_to))
            sum = sum.value_or(0) + rate.percent_basis_points;
    return sum;
}

bool isOffered(const Catalogue &catalogue, const Model &model)
{
    const auto *brand = catalogue.find(model.brand_id);
    return model.state == ModelState::Active && brand && brand->is_active;
}

} // namespace oms
