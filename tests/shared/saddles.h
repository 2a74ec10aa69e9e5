// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "inventedcatalogues.h"
#include "shared/configuration/configuration.h"

#include <algorithm>

namespace oms::test {

//! Configurations for such catalogues; the same for the same seed.
class Saddles : public InventedCatalogues {
public:
    using InventedCatalogues::InventedCatalogues;

    //! Mostly of what there is; `wild` percent of it is garbage.
    Configuration configuration(const CatalogueDocument &document, int wild)
    {
        Configuration made;
        if (!chance(8))
            made.model_id = any(document.models, wild);
        if (!chance(20))
            made.leather_type_id = any(document.leather_types, wild);
        if (!chance(30))
            made.leather_colour_id = any(document.colours, wild);
        for (const auto &option : document.options)
            for (int position = 1; position <= option.max_count + (chance(wild) ? 1 : 0); ++position)
                if (!chance(30))
                    made.selections.push_back(selection(document, option, position, wild));
        if (chance(wild)) // garbage, or something twice
            made.selections.push_back(selection(document, oneOf(document.options), upTo(3) - 1, 100));
        if (chance(wild) && !made.selections.empty()) {
            made.selections.push_back(oneOf(made.selections));
            made.selections.back().option_value_id = any(document.option_values, wild);
        }
        for (const auto &extra : document.extras)
            if (chance(40))
                made.extras.push_back({extra.id, chance(wild) ? upTo(300) - 100 : 1 + upTo(4)});
        if (chance(wild))
            made.extras.push_back({any(document.extras, wild), 1});
        return shuffled(std::move(made));
    }

    Configuration shuffled(Configuration configuration)
    {
        std::shuffle(configuration.selections.begin(), configuration.selections.end(), m_engine);
        std::shuffle(configuration.extras.begin(), configuration.extras.end(), m_engine);
        return configuration;
    }

private:
    Selection selection(const CatalogueDocument &document, const Option &option, int position, int wild)
    {
        Selection made;
        made.option_id = chance(wild / 3) ? id<OptionId>() : option.id;
        made.position = chance(wild / 3) ? upTo(20) - 5 : position;
        std::vector<OptionValueId> values;
        for (const auto &value : document.option_values)
            if (value.option_id == option.id || chance(wild / 3))
                values.push_back(value.id);
        if (!values.empty() && !chance(10))
            made.option_value_id = chance(wild / 3) ? id<OptionValueId>() : oneOf(values);
        if (chance(20 + wild / 3))
            made.leather_type_id = any(document.leather_types, wild);
        if (chance(20 + wild / 3))
            made.colour_id = any(document.colours, wild);
        made.is_contrast = chance(15);
        if (chance(option.kind == OptionKind::Text ? 80 : 10 + wild / 3))
            made.text = text(wild);
        return made;
    }

    std::string text(int wild)
    {
        if (!chance(wild))
            return "LB";
        const std::vector<std::string> pieces {"ä", " ", "\n", "\x01", "字", "x", "\xF0\x9F\x90\xB4", "\""};
        std::string made;
        for (int i = upTo(150); i > 0; --i)
            made += oneOf(pieces);
        return made;
    }
};

} // namespace oms::test
