// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/configuration/configuration.h"

namespace oms {

//! A saved bundle of choices that fills a configuration.
struct Preset {
    PresetId id;
    std::string name; //!< unique within its model, or among those of all models
    std::optional<ModelId> model_id; //!< nothing: for every model
    std::vector<Selection> values;
    bool is_active = true;
    int sort = 0;
    int version = 1;
    Instant created_at;
    Instant updated_at;
    std::optional<Instant> archived_at;
};

template<>
struct Describe<Preset> {
    static const Schema &schema();
};

} // namespace oms
