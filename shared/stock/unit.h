// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/people/address.h"

//! Saddles that exist, and where they are kept (domain.md 3: stock).
namespace oms {

enum class UnitOwner { Company, Fitter, Customer };
template<>
struct Choices<UnitOwner> {
    static constexpr std::array<std::string_view, 3> codes {"company", "fitter", "customer"};
};

enum class UnitState { Available, Reserved, OnTrial, Sold, InRepair, Scrapped };
template<>
struct Choices<UnitState> {
    static constexpr std::array<std::string_view, 6> codes {"available", "reserved",  "on_trial",
                                                            "sold",      "in_repair", "scrapped"};
};

//! Which part of the stock a person asks for.
enum class StockScope {
    My, //!< what the fitter who asks has; nobody else has any
    Available, //!< of the company and of other fitters, to be had
    All, //!< not for fitters; a factory's own
};
template<>
struct Choices<StockScope> {
    static constexpr std::array<std::string_view, 3> codes {"my", "available", "all"};
};

//! One saddle with its serial number. Made and moved by what happens to orders.
struct SaddleUnit {
    SaddleUnitId id;
    std::string serial_no;
    ModelId model_id;
    std::string brand_name; //!< joined
    std::string model_name; //!< joined
    std::optional<LeatherTypeId> leather_type_id;
    std::optional<std::string> leather_name; //!< joined
    std::optional<int> seat_size_q4; //!< quarter inches
    std::optional<OrderId> order_id; //!< that it was built for; absent in what other fitters have
    std::optional<int> order_number; //!< joined
    UnitOwner owner_kind = UnitOwner::Company;
    std::optional<FitterId> owner_fitter_id;
    std::optional<std::string> owner_fitter_name; //!< joined
    std::optional<WarehouseId> warehouse_id;
    std::optional<std::string> warehouse_name; //!< joined
    UnitState state = UnitState::Available;
    bool is_demo = false;
    bool is_sponsored = false;
    int version = 1;
    Instant created_at;
    Instant updated_at;
};
template<>
struct Describe<SaddleUnit> {
    static const Schema &schema();
};

//! A place where the company keeps saddles.
struct Warehouse {
    WarehouseId id;
    std::string code;
    std::string name;
    std::optional<Address> address; //!< absent until head office has entered it
    std::optional<std::string> phone;
    std::optional<std::string> email;
    bool is_active = true;
    int unit_count = 0; //!< saddles that are there
};
template<>
struct Describe<Warehouse> {
    static const Schema &schema();
};

} // namespace oms
