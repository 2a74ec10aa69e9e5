// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/customers/customer.h"
#include "tests/support/laptop.h"

namespace oms::test {

//! A site with an office (sue), the fitters Anna and Ben, and their laptops: what tests of working offline begin with.
//! Customers are Anna's.
class Stable {
public:
    Stable();

    //! As at first: the people, and nothing that they did.
    void clear();

    Laptop annasLaptop() { return {site, annasToken, "Anna's laptop"}; }
    Laptop bensLaptop() { return {site, bensToken, "Ben's laptop"}; }
    Laptop officeLaptop() { return {site, officeToken, "The office's computer"}; }

    // By the office, online.
    Customer addCustomer(const std::string &name);
    Site::Reply change(const Customer &seen, std::string json);
    Site::Reply act(const Customer &seen, const std::string &what);
    Customer customer(CustomerId id);
    Horse horse(HorseId id);

    //! Of a new horse, as JSON.
    static std::string horseOf(CustomerId owner, std::string_view name);

    //! The same push by Anna on so many servers at the same moment: the results that each answered.
    std::vector<std::string> together(int count, const std::string &request);

    //! The first value that this SQL finds, for looking behind the API.
    std::string value(const std::string &query);

    Site site;
    FitterId anna;
    FitterId ben;
    std::string annasToken;
    std::string bensToken;
    std::string officeToken;

private:
    FitterId fitter(const std::string &name, const User &account);
    template<Described T>
    T read(const std::string &target);
};

} // namespace oms::test
