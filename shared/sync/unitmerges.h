// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/schema.h"

#include <optional>
#include <string>

//! Units that people change part by part: a saddle's configuration slot by slot. They travel whole and are brought
//! together by their parts.
namespace oms::sync {

struct PartsMerged {
    std::string merged; //!< with what only one side has changed; where both have, theirs
    std::string mine; //!< the same, but where both have, mine
    bool isConflict = false; //!< the two differ
};

//! All three and the result are JSON objects of the unit, as in UnitEdit. Nothing for a unit that has no parts.
std::optional<PartsMerged> mergeParts(const Schema &schema, std::string_view unit, std::string_view base,
                                      std::string_view mine, std::string_view theirs);

} // namespace oms::sync
