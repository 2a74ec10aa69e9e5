// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/catalogue/catalogue.h"

namespace oms {

//! One line of what a factory reads: "Knee Roll", "Large"; "Loops", "Elastic, contrast Red".
struct SpecLine {
    std::string title;
    std::string text;
    bool isOnLabel = false; //!< also on the workshop's label
};

struct SpecGroup {
    OptionGroup group = OptionGroup::General; //!< General has no heading
    std::vector<SpecLine> lines;
};

//! What the factory will read, in the order of print (domain.md 4): model and leather first, in General; what is not
//! answered is left out, and so are groups without a line. Extras close the list, in Accessory.
std::vector<SpecGroup> specOf(const Configuration &configuration, const Catalogue &catalogue);

} // namespace oms
