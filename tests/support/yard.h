// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/work.h"
#include "tests/support/postgres.h"

#include <optional>

namespace oms::test {

//! A database with the people of a test in it: an office, the fitters Anna and Ben, a supplier and a customer who has
//! an account. Changes are made as the server makes them: by an actor, in a transaction that commits unless refused.
class Yard {
public:
    Yard();

    BlockingDatabase &database() { return postgres.database(); }
    Session &reading() { return database().reading(); }

    //! `perform(work)` as that actor, at `at`.
    template<class Perform>
    auto as(const Actor &actor, Perform perform, Instant at = now())
    {
        const auto transaction = database().begin();
        Work work(*transaction, actor, at, {"request-1", "a test"});
        auto result = perform(work);
        if (result)
            transaction->commit();
        return result;
    }

    //! As at first: the people, and no customer, horse or audit row. Quicker than another database.
    void clear() { postgres.run(clearing()); }

    //! The first value that this SQL finds, for looking behind the API.
    std::string value(const std::string &query);

    TestDatabase postgres;
    Actor supervisor;
    Actor admin;
    Actor annaTheFitter;
    Actor benTheFitter;
    Actor supplier;
    Actor zoeTheCustomer;
    FitterId anna;
    FitterId ben;

private:
    static const char *clearing();
    Actor account(const char *username, Role role);
    FitterId fitter(const Actor &account, const char *name);
};

} // namespace oms::test
