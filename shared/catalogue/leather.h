// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/ids.h"
#include "shared/core/schema.h"

//! Leathers and colours (domain.md 3). A leather is offered in the colours that it names.
namespace oms {

enum class LeatherFinish { Smooth, Grain, Textured, Printed, Patent };
template<>
struct Choices<LeatherFinish> {
    static constexpr std::array<std::string_view, 5> codes {"smooth", "grain", "textured", "printed", "patent"};
};

struct LeatherType {
    LeatherTypeId id;
    std::string code; //!< unique
    std::string name; //!< unique
    LeatherFinish finish = LeatherFinish::Smooth;
    std::vector<ColourId> colours; //!< offered
    bool is_active = true;
    int sort = 0;
    int version = 1;
    Instant created_at;
    Instant updated_at;
    std::optional<Instant> archived_at;
};

template<>
struct Describe<LeatherType> {
    static const Schema &schema();
};

struct Colour {
    ColourId id;
    std::string name; //!< unique
    std::optional<std::string> rgb; //!< "#5a3825", for a swatch
    bool is_active = true;
    int version = 1;
    Instant created_at;
    Instant updated_at;
    std::optional<Instant> archived_at;
};

template<>
struct Describe<Colour> {
    static const Schema &schema();
};

} // namespace oms
