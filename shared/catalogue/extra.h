// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/ids.h"
#include "shared/core/schema.h"

namespace oms {

enum class ExtraCategory { Service, Accessory, Cover, Care };
template<>
struct Choices<ExtraCategory> {
    static constexpr std::array<std::string_view, 4> codes {"service", "accessory", "cover", "care"};
};

//! An accessory or a service with a price, offered with the models that name it.
struct Extra {
    ExtraId id;
    std::string code; //!< unique
    std::string name;
    std::string description;
    ExtraCategory category = ExtraCategory::Accessory;
    bool is_active = true;
    int sort = 0;
    int version = 1;
    Instant created_at;
    Instant updated_at;
    std::optional<Instant> archived_at;
};

template<>
struct Describe<Extra> {
    static const Schema &schema();
};

} // namespace oms
