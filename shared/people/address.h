// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/schema.h"

namespace oms {

//! A postal address as people write it; only the country is coded (ISO 3166-1 alpha-2).
struct Address {
    std::string line1;
    std::optional<std::string> line2;
    std::string city;
    std::optional<std::string> state;
    std::optional<std::string> postal_code;
    std::string country_code;

    bool operator==(const Address &) const = default;
};

template<>
struct Describe<Address> {
    static const Schema &schema();
};

} // namespace oms
