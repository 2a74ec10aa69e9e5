// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/demo/chance.h"
#include "shared/configuration/rules.h"

#include <unordered_map>

namespace oms::demo {

//! Configurations that may be ordered as they are: what validate() finds nothing against. Asking takes long, so each
//! model has some that are usual, which differ by colour and extras only.
class SaddleChooser {
public:
    SaddleChooser(const Catalogue &catalogue, std::uint64_t seed);

    //! Of an offered model.
    Configuration some(Chance &chance);
    //! Of a model that was offered once: it has nothing against it but that.
    Configuration old(Chance &chance);
    //! Another one of the same model; one or two answers differ.
    Configuration varied(const Configuration &from, int changes, Chance &chance);
    //! As people leave drafts: some answers are missing.
    Configuration unfinished(const Configuration &from, Chance &chance);

private:
    static constexpr std::size_t basesOfAModel = 4;
    static constexpr std::size_t usualOfAModel = 24;

    bool isGood(const Configuration &configuration) const;
    Configuration base(const Model &model, Chance &chance) const;
    const std::vector<Configuration> &usualOf(const Model &model);
    Configuration of(const std::vector<const Model *> &models, Chance &chance);
    void changeOption(Configuration &configuration, const Option &option, Chance &chance) const;
    void leaveOut(Configuration &configuration) const;
    void changeLeather(Configuration &configuration, Chance &chance) const;
    void chooseExtras(Configuration &configuration, const Model &model, Chance &chance) const;

    const Catalogue &m_catalogue;
    const std::uint64_t m_seed;
    std::vector<const Model *> m_offered; //!< popular ones more than once
    std::vector<const Model *> m_past;
    std::unordered_map<ModelId, std::vector<Configuration>> m_usual;
};

} // namespace oms::demo
