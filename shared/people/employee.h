// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/ids.h"
#include "shared/core/schema.h"

namespace oms {

//! Somebody who builds saddles at a factory: named at steps and shipments.
struct Employee {
    EmployeeId id;
    FactoryId factory_id;
    std::string name;
};
template<>
struct Describe<Employee> {
    static const Schema &schema();
};

} // namespace oms
