// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/demo/size.h"
#include "shared/access/permissions.h"
#include "shared/catalogue/catalogue.h"
#include "shared/customers/customer.h"
#include "shared/people/people.h"
#include "shared/users/user.h"

#include <cstdint>

namespace oms::demo {

struct Employee {
    Uuid id;
    FactoryId factory_id;
    std::string name;
};

//! What the generator makes, before it is written. The same for the same size and seed, on every machine and day.
struct Dataset {
    std::vector<User> users; //!< without passwords: nobody signs in with them
    std::vector<Fitter> fitters;
    std::vector<Factory> factories;
    std::vector<std::pair<FactoryId, UserId>> factoryUsers;
    std::vector<Employee> employees;
    std::vector<Customer> customers;
    std::vector<std::pair<CustomerId, UserId>> customerUsers; //!< who may see their own records
    std::vector<Horse> horses;
    CatalogueDocument catalogue;
};

Dataset generate(Size size, std::uint64_t seed);

//! The user names of the accounts that people sign in with.
std::string accountName(Role role);
//! A second fitter's, to see that one fitter does not see another's customers.
inline constexpr std::string_view secondFitterName = "demo-fitter-2";

//! True for every identity that the generator makes: `…-7de0-8de0-de0…`.
bool isDemo(const Uuid &id);

} // namespace oms::demo
