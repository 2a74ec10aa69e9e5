// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/pricing/price.h"

#include <algorithm>

namespace oms {

namespace {

constexpr int mostPieces = 99;

//! True for what tax is paid on: all but the old saddle, which pays a part.
bool isTaxed(ChargeKind kind)
{
    return kind != ChargeKind::TradeIn && kind != ChargeKind::Tax;
}

std::string_view nameOf(ChargeKind kind)
{
    switch (kind) {
    case ChargeKind::Saddle:
        return "Saddle";
    case ChargeKind::Options:
        return "Options";
    case ChargeKind::Extras:
        return "Extras";
    case ChargeKind::TradeIn:
        return "Trade-in";
    case ChargeKind::Discount:
        return "Discount";
    case ChargeKind::Fitting:
        return "Fitting and evaluation";
    case ChargeKind::CallFee:
        return "Call fee";
    case ChargeKind::Girth:
        return "Girth";
    case ChargeKind::Shipping:
        return "Shipping";
    case ChargeKind::Tax:
        return "Tax";
    case ChargeKind::Additional:
        break;
    }
    return "Additional";
}

struct Pricing {
    const Catalogue &catalogue;
    const PriceList &list;
    BasisPoints tax;
    Breakdown breakdown {};

    void add(PriceLine line)
    {
        if (line.unit_minor)
            line.amount_minor = line.quantity * *line.unit_minor;
        else
            breakdown.is_complete = false;
        if (isTaxed(line.charge))
            line.tax_minor = partOf(line.amount_minor, tax);
        breakdown.lines.push_back(std::move(line));
    }
    void addPriced(ChargeKind charge, const Slot &slot, std::string label, int quantity, const MinorUnits *unit)
    {
        add({.charge = charge,
             .slot = slot,
             .label = std::move(label),
             .quantity = quantity,
             .unit_minor = unit ? std::optional(*unit) : std::nullopt});
    }

    void saddle(const Configuration &configuration);
    void options(const Configuration &configuration);
    void option(const Selection &selection);
    void extras(const Configuration &configuration);
    void charges(std::span<const Charge> charges);
    void sum(std::span<const Charge> charges);
};

void Pricing::saddle(const Configuration &configuration)
{
    if (!configuration.model_id) {
        breakdown.is_complete = false;
        return;
    }
    auto label = textOf(modelSlot(), configuration.model_id->value, catalogue);
    const MinorUnits *unit = nullptr;
    if (configuration.leather_type_id) {
        label += ", " + textOf(leatherSlot(), configuration.leather_type_id->value, catalogue);
        unit = priceIn(list, {PriceKind::ModelLeather, configuration.model_id->value, configuration.leather_type_id});
    }
    addPriced(ChargeKind::Saddle, modelSlot(), std::move(label), 1, unit);
}

void Pricing::option(const Selection &selection)
{
    const auto slot = optionSlot(selection.option_id, selection.position);
    const auto title = titleOf(slot, catalogue);
    if (selection.option_value_id) {
        const auto &id = selection.option_value_id->value;
        addPriced(ChargeKind::Options, slot, title + ": " + textOf(slot, id, catalogue), 1,
                  priceIn(list, {PriceKind::OptionValue, id, {}}));
    }
    if (selection.is_contrast)
        addPriced(ChargeKind::Options, optionSlot(selection.option_id, selection.position, SlotPart::Contrast),
                  title + ": contrast", 1, priceIn(list, {PriceKind::OptionContrast, selection.option_id.value, {}}));
}

void Pricing::options(const Configuration &configuration)
{
    const auto place = [this](const Selection &selection) {
        const auto *option = catalogue.find(selection.option_id);
        return option ? option - catalogue.document().options.data() : PTRDIFF_MAX;
    };
    auto selections = configuration.selections; // canonical: stays so within an option
    std::stable_sort(selections.begin(), selections.end(),
                     [&place](const Selection &a, const Selection &b) { return place(a) < place(b); });
    for (const auto &selection : selections)
        option(selection);
}

void Pricing::extras(const Configuration &configuration)
{
    const auto place = [this](const ExtraSelection &selection) {
        const auto *extra = catalogue.find(selection.extra_id);
        return extra ? extra - catalogue.document().extras.data() : PTRDIFF_MAX;
    };
    auto chosen = configuration.extras;
    std::stable_sort(chosen.begin(), chosen.end(),
                     [&place](const ExtraSelection &a, const ExtraSelection &b) { return place(a) < place(b); });
    for (const auto &extra : chosen) {
        const auto slot = extraSlot(extra.extra_id);
        addPriced(ChargeKind::Extras, slot, titleOf(slot, catalogue), std::clamp(extra.quantity, 0, mostPieces),
                  priceIn(list, {PriceKind::Extra, extra.extra_id.value, {}}));
    }
}

void Pricing::charges(std::span<const Charge> charges)
{
    for (const auto &charge : charges)
        add({.charge = charge.kind,
             .slot = {},
             .label = charge.description.value_or(std::string(nameOf(charge.kind))),
             .quantity = 1,
             .unit_minor = charge.amount_minor});
}

void Pricing::sum(std::span<const Charge> given)
{
    MinorUnits saddle = 0;
    MinorUnits options = 0;
    MinorUnits extras = 0;
    for (const auto &line : breakdown.lines) {
        breakdown.net_minor += line.amount_minor;
        breakdown.tax_minor += line.tax_minor;
        if (line.charge == ChargeKind::Saddle)
            saddle += line.amount_minor;
        else if (line.charge == ChargeKind::Options)
            options += line.amount_minor;
        else if (line.charge == ChargeKind::Extras)
            extras += line.amount_minor;
    }
    breakdown.total_minor = breakdown.net_minor + breakdown.tax_minor;
    breakdown.charges = {{ChargeKind::Saddle, saddle, {}},
                         {ChargeKind::Options, options, {}},
                         {ChargeKind::Extras, extras, {}},
                         {ChargeKind::Tax, breakdown.tax_minor, {}}};
    breakdown.charges.insert(breakdown.charges.end(), given.begin(), given.end());
    std::stable_sort(breakdown.charges.begin(), breakdown.charges.end(),
                     [](const Charge &a, const Charge &b) { return a.kind < b.kind; });
}

} // namespace

Breakdown price(const Configuration &given, const Catalogue &catalogue, const PriceList &list,
                std::span<const Charge> charges, BasisPoints tax)
{
    const auto configuration = canonical(given);
    Pricing pricing {catalogue, list, tax};
    pricing.breakdown.price_list_id = list.id;
    pricing.breakdown.currency = list.currency;
    pricing.breakdown.tax_basis_points = tax;
    pricing.saddle(configuration);
    pricing.options(configuration);
    pricing.extras(configuration);
    pricing.charges(charges);
    pricing.sum(charges);
    return std::move(pricing.breakdown);
}

FindingReport reportOf(const Finding &finding)
{
    FindingReport report;
    report.slot = finding.slot;
    report.code = finding.code;
    report.why = finding.why;
    report.arguments = finding.arguments;
    report.rule_id = finding.rule;
    if (finding.nearest) {
        report.nearest_slot = finding.nearest->slot;
        if (!isNull(finding.nearest->value))
            report.nearest_value = toText(finding.nearest->value);
    }
    return report;
}

} // namespace oms
