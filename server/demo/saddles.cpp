// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/saddles.h"

#include <algorithm>

namespace oms::demo {

namespace {

template<class T>
const T &pick(std::span<const T> from, Chance &chance)
{
    return from[chance.below(from.size())];
}

//! What people have stamped on a plate.
std::string words(Chance &chance)
{
    return chance.fill(chance.permille(600) ? "@.@." : chance.permille(500) ? "@@@" : "@.@. 20##");
}

std::vector<const Colour *> coloursOf(const Catalogue &catalogue, const std::optional<LeatherTypeId> &leather)
{
    std::vector<const Colour *> colours;
    const auto *found = leather ? catalogue.find(*leather) : nullptr;
    for (const auto &id : found ? found->colours : std::vector<ColourId> {})
        if (const auto *colour = catalogue.find(id); colour && colour->is_active)
            colours.push_back(colour);
    return colours;
}

} // namespace

SaddleChooser::SaddleChooser(const Catalogue &catalogue, std::uint64_t seed)
    : m_catalogue(catalogue)
    , m_seed(seed)
{
    for (const auto &model : catalogue.document().models) {
        if (model.leathers.empty() || model.state == ModelState::Pending)
            continue;
        if (!isOffered(catalogue, model)) {
            m_past.push_back(&model);
            continue;
        }
        const auto popularity = m_offered.size() < 12 ? 4U : 1U;
        m_offered.insert(m_offered.end(), popularity, &model);
    }
}

bool SaddleChooser::isGood(const Configuration &configuration) const
{
    for (const auto &finding : validate(configuration, m_catalogue))
        if (finding.slot != modelSlot() || finding.code != FindingCode::Inactive)
            return false;
    return true;
}

Configuration SaddleChooser::some(Chance &chance)
{
    return of(m_offered, chance);
}

Configuration SaddleChooser::old(Chance &chance)
{
    return of(m_past.empty() ? m_offered : m_past, chance);
}

Configuration SaddleChooser::of(const std::vector<const Model *> &models, Chance &chance)
{
    const auto &model = *models[chance.below(models.size())];
    auto chosen = chance.pick(usualOf(model));
    const auto colours = coloursOf(m_catalogue, chosen.leather_type_id);
    if (!colours.empty()) // no rule speaks of the saddle's own colour
        chosen.leather_colour_id = colours[chance.below(colours.size())]->id;
    chooseExtras(chosen, model, chance);
    return chosen;
}

const std::vector<Configuration> &SaddleChooser::usualOf(const Model &model)
{
    auto &usual = m_usual[model.id];
    if (usual.empty()) {
        Chance chance(m_seed + std::uint64_t(&model - m_catalogue.document().models.data()));
        std::vector<Configuration> bases;
        while (bases.size() < basesOfAModel)
            bases.push_back(base(model, chance));
        while (usual.size() < usualOfAModel)
            usual.push_back(varied(bases[usual.size() % basesOfAModel], chance.between(1, 4), chance));
    }
    return usual;
}

//! The model's defaults, and some value where something is missing.
Configuration SaddleChooser::base(const Model &model, Chance &chance) const
{
    auto made = defaultsOf(model, m_catalogue);
    made = put(made, leatherSlot(), chance.pick(model.leathers).value);
    for (int rounds = 0; rounds < 100; ++rounds) {
        const auto findings = validate(made, m_catalogue);
        const auto wrong = std::find_if(findings.begin(), findings.end(),
                                        [](const Finding &finding) { return finding.slot.kind != SlotKind::Model; });
        if (wrong == findings.end())
            break;
        if (wrong->slot.part == SlotPart::Text) {
            made = put(made, wrong->slot, words(chance));
            continue;
        }
        std::vector<Value> allowed;
        for (const auto &offer : choices(wrong->slot, made, m_catalogue))
            if (!offer.refused)
                allowed.push_back(offer.value);
        made = put(made, wrong->slot, allowed.empty() ? Value() : chance.pick(allowed));
    }
    leaveOut(made);
    return canonical(std::move(made));
}

//! Nobody answers everything: what need not be answered is left to the factory (domain.md 9 counts 23 options an order).
void SaddleChooser::leaveOut(Configuration &configuration) const
{
    const auto before = configuration.selections;
    for (const auto &selection : before) {
        auto without = put(configuration, optionSlot(selection.option_id, selection.position), {});
        if (isGood(without))
            configuration = std::move(without);
    }
}

void SaddleChooser::changeLeather(Configuration &configuration, Chance &chance) const
{
    if (chance.permille(500))
        configuration = put(std::move(configuration), leatherSlot(),
                            chance.pick(m_catalogue.find(*configuration.model_id)->leathers).value);
    const auto colours = coloursOf(m_catalogue, configuration.leather_type_id);
    if (!colours.empty())
        configuration = put(std::move(configuration), leatherSlot(SlotPart::Colour),
                            colours[chance.below(colours.size())]->id.value);
}

void SaddleChooser::changeOption(Configuration &configuration, const Option &option, Chance &chance) const
{
    if (option.kind == OptionKind::Text) {
        configuration = put(std::move(configuration), optionSlot(option.id, 1, SlotPart::Text), words(chance));
        return;
    }
    const auto values = m_catalogue.allowedValues(*configuration.model_id, option.id);
    if (values.empty())
        return;
    const auto &value = *pick(values, chance);
    configuration = put(std::move(configuration), optionSlot(option.id), value.id.value);
    if (value.asks_text)
        configuration = put(std::move(configuration), optionSlot(option.id, 1, SlotPart::Text), words(chance));
    const auto colours = coloursOf(m_catalogue, value.leather_type_id);
    if (value.asks_colour && !colours.empty())
        configuration = put(std::move(configuration), optionSlot(option.id, 1, SlotPart::Colour),
                            colours[chance.below(colours.size())]->id.value);
    if (option.allows_contrast && chance.permille(250)) {
        const auto &all = m_catalogue.document().colours;
        configuration = put(std::move(configuration), optionSlot(option.id, 1, SlotPart::Contrast), true);
        configuration = put(std::move(configuration), optionSlot(option.id, 1, SlotPart::Colour),
                            all[chance.below(all.size())].id.value);
    }
}

//! Takes the changes one by one, all at once first: mostly nothing speaks against them.
Configuration SaddleChooser::varied(const Configuration &from, int changes, Chance &chance)
{
    const auto options = m_catalogue.optionsOf(*from.model_id);
    auto made = from;
    changeLeather(made, chance);
    if (!isGood(made))
        made = from;
    auto last = made;
    for (int i = 0; i < changes; ++i)
        changeOption(made, *pick(options, chance), chance);
    if (isGood(made))
        return canonical(std::move(made));
    for (int i = 0; i < changes; ++i) {
        made = last;
        changeOption(made, *pick(options, chance), chance);
        if (isGood(made))
            last = std::move(made);
    }
    return canonical(std::move(last));
}

Configuration SaddleChooser::unfinished(const Configuration &from, Chance &chance)
{
    auto left = from;
    if (chance.permille(100))
        return {};
    if (chance.permille(200))
        left.leather_colour_id.reset();
    for (int missing = chance.between(1, 12); missing > 0 && !left.selections.empty(); --missing)
        left.selections.erase(left.selections.begin() + std::ptrdiff_t(chance.below(left.selections.size())));
    return left;
}

void SaddleChooser::chooseExtras(Configuration &configuration, const Model &model, Chance &chance) const
{
    if (model.extras.empty() || !chance.permille(550))
        return;
    for (int count = chance.between(1, 3); count > 0; --count)
        configuration = put(std::move(configuration), extraSlot(chance.pick(model.extras)),
                            Value(std::int64_t(chance.permille(900) ? 1 : 2)));
    configuration = canonical(std::move(configuration));
}

} // namespace oms::demo
