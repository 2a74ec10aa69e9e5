// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/people/address.h"

namespace oms {

enum class RegionCode { Us, Eu, Gb, Ca, Au, Nl, De };
template<>
struct Choices<RegionCode> {
    static constexpr std::array<std::string_view, 7> codes {"US", "EU", "GB", "CA", "AU", "NL", "DE"};
};

//! An independent saddle fitter: the one who visits, measures, configures and orders.
struct Fitter {
    FitterId id;
    std::optional<UserId> user_id;
    std::string name;
    std::optional<std::string> email;
    std::optional<std::string> phone;
    std::optional<Address> address;
    RegionCode region_code = RegionCode::Eu;
    bool is_active = true;
    int customer_count = 0; //!< live customers
};

template<>
struct Describe<Fitter> {
    static const Schema &schema();
};

} // namespace oms
