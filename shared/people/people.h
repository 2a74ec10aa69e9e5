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

//! A builder of saddles.
struct Factory {
    FactoryId id;
    std::string code;
    std::string name;
    std::optional<std::string> email;
    std::optional<std::string> phone;
    std::optional<Address> address;
    bool is_active = true;
};

template<>
struct Describe<Factory> {
    static const Schema &schema();
};

//! Decides currency, price list and default factory.
struct Region {
    RegionCode code = RegionCode::Eu;
    std::string name;
    std::string currency;
};

template<>
struct Describe<Region> {
    static const Schema &schema();
};

struct Country {
    std::string code; //!< ISO 3166-1 alpha-2
    std::string name; //!< English; the client shows the operating system's
    RegionCode region_code = RegionCode::Eu;
};

template<>
struct Describe<Country> {
    static const Schema &schema();
};

} // namespace oms
