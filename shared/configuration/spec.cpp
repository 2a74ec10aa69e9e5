// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/configuration/spec.h"

#include "shared/configuration/rules.h"

#include <algorithm>

namespace oms {

namespace {

template<class T>
std::string nameOf(const T *record)
{
    return record ? record->name : "Unknown";
}

class SpecWriter {
public:
    SpecWriter(const Configuration &configuration, const Catalogue &catalogue)
        : m_configuration(canonical(configuration))
        , m_catalogue(catalogue)
    {
        for (std::size_t i = 0; i < Choices<OptionGroup>::codes.size(); ++i)
            m_groups.push_back({static_cast<OptionGroup>(i), {}});
    }

    std::vector<SpecGroup> run()
    {
        addSaddle();
        for (const auto &option : m_catalogue.document().options)
            for (const auto &selection : m_configuration.selections)
                if (selection.option_id == option.id)
                    addAnswer(option, selection);
        for (const auto &extra : m_configuration.extras)
            add(OptionGroup::Accessory, nameOf(m_catalogue.find(extra.extra_id)),
                extra.quantity == 1 ? "1" : std::to_string(extra.quantity), false);
        std::erase_if(m_groups, [](const SpecGroup &group) { return group.lines.empty(); });
        return std::move(m_groups);
    }

private:
    void add(OptionGroup group, std::string title, std::string text, bool isOnLabel)
    {
        m_groups[std::size_t(group)].lines.push_back({std::move(title), std::move(text), isOnLabel});
    }

    void addSaddle()
    {
        if (const auto *model = m_configuration.model_id ? m_catalogue.find(*m_configuration.model_id) : nullptr)
            add(OptionGroup::General, "Model", nameOf(m_catalogue.find(model->brand_id)) + ' ' + model->name, true);
        if (!m_configuration.leather_type_id)
            return;
        auto leather = nameOf(m_catalogue.find(*m_configuration.leather_type_id));
        if (m_configuration.leather_colour_id)
            leather += ", " + nameOf(m_catalogue.find(*m_configuration.leather_colour_id));
        add(OptionGroup::General, "Leather", std::move(leather), true);
    }

    void addAnswer(const Option &option, const Selection &selection)
    {
        std::string text;
        const auto join = [&text](const std::string &part) { text += (text.empty() ? "" : ", ") + part; };
        if (selection.option_value_id)
            join(nameOf(m_catalogue.find(*selection.option_value_id)));
        if (selection.leather_type_id)
            join(nameOf(m_catalogue.find(*selection.leather_type_id)));
        const auto colour = selection.colour_id ? nameOf(m_catalogue.find(*selection.colour_id)) : std::string();
        if (selection.is_contrast)
            join(colour.empty() ? "contrast" : "contrast " + colour);
        else if (!colour.empty())
            join(colour);
        if (selection.text && !selection.text->empty())
            join('"' + *selection.text + '"');
        if (!text.empty())
            add(option.group_code, option.name, std::move(text), option.show_on_label);
    }

    Configuration m_configuration;
    const Catalogue &m_catalogue;
    std::vector<SpecGroup> m_groups;
};

} // namespace

std::vector<SpecGroup> specOf(const Configuration &configuration, const Catalogue &catalogue)
{
    return SpecWriter(configuration, catalogue).run();
}

} // namespace oms
