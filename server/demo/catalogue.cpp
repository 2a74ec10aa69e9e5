// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/catalogue.h"

#include "server/demo/cataloguenumbers.h"
#include "server/demo/catalogueprices.h"
#include "server/demo/cataloguewords.h"
#include "server/demo/chance.h"

#include <algorithm>
#include <map>

namespace oms::demo {

namespace {

constexpr std::size_t fullModels = 100;
constexpr std::size_t fullLeathers = 69;

class CatalogueMaker {
public:
    CatalogueMaker(Size size, std::uint64_t seed, const std::vector<FactoryId> &factories)
        : m_size(size)
        , m_chance(seed)
        , m_factories(factories)
    {
        if (m_factories.empty())
            m_factories.push_back(m_numbers.next<FactoryId>());
    }

    CatalogueDocument run()
    {
        addBrands();
        addColours();
        addLeathers();
        addOptions();
        addExtras();
        addModels();
        addRules();
        addPresets();
        addPriceLists(m_data, m_costs, m_numbers);
        addTaxRates(m_data, m_numbers);
        return std::move(m_data);
    }

private:
    template<class T>
    T made()
    {
        T record;
        record.id = m_numbers.next<decltype(record.id)>();
        record.created_at = record.updated_at = catalogueDay;
        return record;
    }

    bool isFull() const { return m_size == Size::Full; }

    void addBrands()
    {
        for (const auto &words : brandWords()) {
            auto brand = made<Brand>();
            brand.name = words.name;
            brand.sort = int(m_data.brands.size()) + 1;
            m_data.brands.push_back(std::move(brand));
        }
    }

    void addColours()
    {
        for (const auto &words : colourWords()) {
            auto colour = made<Colour>();
            colour.name = words.name;
            colour.rgb = words.rgb;
            m_colours[words.name] = colour.id;
            m_data.colours.push_back(std::move(colour));
        }
    }

    void addLeather(std::string code, std::string name, LeatherFinish finish, int dollars, std::string_view colours)
    {
        auto leather = made<LeatherType>();
        leather.code = std::move(code);
        leather.name = std::move(name);
        leather.finish = finish;
        leather.sort = int(m_data.leather_types.size()) + 1;
        leather.is_active = leather.sort % 23 != 0;
        while (!colours.empty()) {
            const auto comma = std::min(colours.find(','), colours.size());
            leather.colours.push_back(m_colours.at(colours.substr(0, comma)));
            colours.remove_prefix(std::min(comma + 1, colours.size()));
        }
        m_costs.leathers[leather.id] = dollars;
        m_data.leather_types.push_back(std::move(leather));
    }

    void addLeathers()
    {
        for (const auto &words : leatherWords())
            addLeather(std::string(words.code), std::string(words.name), words.finish, words.dollars, words.colours);
        for (const auto family : familyWords()) {
            for (const std::size_t kindOf : {0U, 1U, 2U, 5U, 6U}) { // smooth, calf, buffalo, grain, deer
                const auto &like = leatherWords()[kindOf];
                if (!isFull() || m_data.leather_types.size() == fullLeathers)
                    return;
                const auto kind = like.name.substr(like.name.find(' ') + 1);
                addLeather(std::string(family.substr(0, 3)) + std::string(like.code),
                           std::string(family) + ' ' + std::string(kind), like.finish,
                           like.dollars + 10 * m_chance.between(0, 12), like.colours);
            }
        }
    }

    void addOptions()
    {
        for (const auto &words : optionWords())
            addOption(words);
        if (isFull())
            for (const auto &words : moreOptionWords())
                addOption(words);
    }

    void addOption(const OptionWords &words)
    {
        auto option = made<Option>();
        option.group_code = words.group;
        option.name = words.name;
        option.kind = words.kind;
        option.is_required = words.isRequired;
        option.max_count = words.mostCount;
        option.allows_contrast = words.contrastDollars >= 0;
        option.show_on_label = words.isOnLabel;
        option.help = words.help;
        option.sort = int(m_data.options.size()) + 1;
        if (option.allows_contrast)
            m_costs.contrasts[option.id] = words.contrastDollars;
        for (const auto &value : words.values)
            addValue(option, value);
        if (option.kind == OptionKind::Leather)
            for (const auto &leather : m_data.leather_types)
                addLeatherValue(option, leather, words.leatherPercent);
        m_data.options.push_back(std::move(option));
    }

    OptionValue &newValue(const Option &option, std::string_view name, int dollars)
    {
        auto value = made<OptionValue>();
        value.option_id = option.id;
        value.name = name;
        value.sort = int(m_data.option_values.size()) + 1;
        m_costs.values[value.id] = dollars;
        m_values[{option.name, value.name}] = value.id;
        return m_data.option_values.emplace_back(std::move(value));
    }

    void addValue(const Option &option, const ValueWords &words)
    {
        auto &value = newValue(option, words.name, words.dollars);
        if (words.measure >= 0)
            value.numeric_value = words.measure;
        if (option.kind == OptionKind::Colour)
            value.colour_id = m_colours.at(words.name);
        value.asks_text = words.asksText;
        if (words.isDefault)
            m_defaults.push_back(value.id);
    }

    void addLeatherValue(const Option &option, const LeatherType &leather, int percent)
    {
        auto &value = newValue(option, leather.name, m_costs.leathers.at(leather.id) * percent / 100);
        value.leather_type_id = leather.id;
        value.asks_colour = true;
        value.is_active = leather.is_active;
    }

    void addExtras()
    {
        for (const auto &words : extraWords()) {
            auto extra = made<Extra>();
            extra.code = words.code;
            extra.name = words.name;
            extra.description = words.description;
            extra.category = words.category;
            extra.sort = int(m_data.extras.size()) + 1;
            m_costs.extras[extra.id] = words.dollars;
            m_data.extras.push_back(std::move(extra));
        }
    }

    void addModels()
    {
        for (const auto &words : modelWords())
            addModel(words, std::string(words.name));
        for (std::size_t i = 0; isFull() && m_data.models.size() < fullModels; ++i)
            addOneMore(i);
    }

    //! "Kestrel Pro", "Aria Light Mono": a series of the discipline and a line.
    void addOneMore(std::size_t number)
    {
        static constexpr std::array disciplines {Discipline::Dressage, Discipline::Jumping, Discipline::AllPurpose,
                                                 Discipline::Eventing};
        const auto discipline = disciplines[number % disciplines.size()];
        const auto series = seriesWords(discipline);
        const auto round = number / disciplines.size();
        const bool isMono = discipline != Discipline::AllPurpose && m_chance.permille(350);
        const auto name = std::string(series[round % series.size()]) + ' '
            + std::string(lineWords()[(round / series.size()) % lineWords().size()]) + (isMono ? " Mono" : "");
        const bool isTaken = std::any_of(m_data.models.begin(), m_data.models.end(),
                                         [&](const Model &model) { return model.name == name; });
        if (isTaken)
            return;
        const std::size_t brand = discipline == Discipline::Dressage ? 0 : discipline == Discipline::AllPurpose ? 2 : 1;
        const auto state = number % 17 == 3 ? ModelState::Discontinued
            : number % 29 == 7              ? ModelState::Inactive
            : number % 41 == 11             ? ModelState::Pending
                                            : ModelState::Active;
        addModel({brand,
                  {},
                  discipline,
                  isMono ? FlapKind::Mono : FlapKind::Double,
                  state,
                  2'600 + 50 * m_chance.between(0, 50)},
                 name);
    }

    void addModel(const ModelWords &words, std::string name)
    {
        auto model = made<Model>();
        model.brand_id = m_data.brands[words.brand].id;
        model.name = std::move(name);
        model.discipline = words.discipline;
        model.flap_kind = words.flap;
        model.state = words.state;
        model.sort = int(m_data.models.size()) + 1;
        for (std::size_t i = 0; i < Choices<RegionCode>::codes.size(); ++i)
            model.factories.push_back(
                {static_cast<RegionCode>(i), m_factories[(words.brand + i) % m_factories.size()]});
        for (const auto &leather : m_data.leather_types)
            if (leather.is_active && (leather.finish == LeatherFinish::Smooth || leather.finish == LeatherFinish::Grain)
                && (leather.sort <= 9 || m_chance.permille(150)))
                model.leathers.push_back(leather.id);
        for (const auto &extra : m_data.extras)
            if (m_chance.permille(850))
                model.extras.push_back(extra.id);
        allowValues(model);
        m_costs.models[model.id] = words.dollars;
        m_data.models.push_back(std::move(model));
    }

    //! Every value that suits its discipline; of leathers those of the saddle, and all for what is only trimmed.
    void allowValues(Model &model)
    {
        const bool isDressage = model.discipline == Discipline::Dressage;
        for (const auto &value : m_data.option_values) {
            const auto length = value.numeric_value.value_or(0);
            const bool isFlapLength = length >= 300;
            const bool suits = !isFlapLength || (isDressage ? length > 375 : length < 400);
            const auto &leathers = model.leathers;
            const bool isOfTheSaddle = !value.leather_type_id
                || std::find(leathers.begin(), leathers.end(), *value.leather_type_id) != leathers.end()
                || m_costs.values.at(value.id) < 110;
            if (value.is_active && suits && isOfTheSaddle)
                model.values.push_back(value.id);
        }
        const auto forced = model.name == "Merlin XC" ? m_values.at({"Outer Reinforcement", "Yes"}) : OptionValueId();
        for (const auto &value : m_defaults)
            if (forced.value.isNil() || value != m_values.at({"Outer Reinforcement", "No"}))
                model.default_values.push_back(value);
        if (!forced.value.isNil())
            model.default_values.push_back(forced);
    }

    const Option &option(std::string_view name) const
    {
        return *std::find_if(m_data.options.begin(), m_data.options.end(),
                             [=](const Option &one) { return one.name == name; });
    }

    std::optional<ModelId> modelNamed(std::string_view name) const
    {
        if (name.empty())
            return {};
        return std::find_if(m_data.models.begin(), m_data.models.end(),
                            [=](const Model &one) { return one.name == name; })
            ->id;
    }

    void addRules()
    {
        for (const auto &words : ruleWords()) {
            auto rule = made<OptionRule>();
            rule.kind = words.kind;
            rule.model_id = modelNamed(words.model);
            rule.flap_kind = words.flap;
            if (!words.ifOption.empty())
                rule.if_value_id = m_values.at({std::string(words.ifOption), std::string(words.ifValue)});
            rule.then_option_id = option(words.thenOption).id;
            if (!words.thenValue.empty())
                rule.then_value_id = m_values.at({std::string(words.thenOption), std::string(words.thenValue)});
            rule.message = words.message;
            m_data.option_rules.push_back(std::move(rule));
        }
    }

    void addPresets()
    {
        for (const auto &words : presetWords()) {
            auto preset = made<Preset>();
            preset.name = words.name;
            preset.model_id = modelNamed(words.model);
            preset.sort = int(m_data.presets.size()) + 1;
            for (auto rest = words.choices; !rest.empty();) {
                const auto end = std::min(rest.find("; "), rest.size());
                const auto equals = rest.find('=');
                const std::string name(rest.substr(0, equals));
                const std::string value(rest.substr(equals + 1, end - equals - 1));
                preset.values.push_back({option(name).id, 1, m_values.at({name, value})});
                rest.remove_prefix(std::min(end + 2, rest.size()));
            }
            m_data.presets.push_back(std::move(preset));
        }
    }

    const Size m_size;
    Chance m_chance;
    std::vector<FactoryId> m_factories;
    CatalogueNumbers m_numbers;
    CatalogueDocument m_data;
    CatalogueCosts m_costs;
    std::map<std::string_view, ColourId> m_colours;
    std::map<std::pair<std::string, std::string>, OptionValueId> m_values; //!< by the names of option and value
    std::vector<OptionValueId> m_defaults;
};

} // namespace

CatalogueDocument makeCatalogue(Size size, std::uint64_t seed, const std::vector<FactoryId> &factories)
{
    return CatalogueMaker(size, seed, factories).run();
}

} // namespace oms::demo
