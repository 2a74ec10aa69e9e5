// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/account.h"
#include "server/auth/actors.h"
#include "server/auth/login.h"
#include "server/auth/sessions.h"
#include "server/users/administration.h"
#include "server/users/users.h"
#include "tests/support/postgres.h"
#include "tests/support/show.h"

namespace oms::test {

//! Where people sign in: a database with accounts, a clock that the test sets, the business functions as the server
//! calls them.
class Door {
public:
    static constexpr const char *password = "correct horse battery";

    TestDatabase postgres;
    Passwords passwords {{1, 64}}; // quick
    Instant now = parseInstant("2026-06-11T08:00:00Z").value();
    Actors actors {[this] { return now; }};
    std::string address = "192.0.2.1";

    Visit visit() { return {postgres.database(), passwords, now, {"request", "test/1"}, address}; }

    //! Does `act(Work &)` as `who` and commits when it succeeds.
    template<class Act>
    auto as(const Actor &who, Act act)
    {
        const auto transaction = postgres.database().begin();
        Work work(*transaction, who, now, {"request", "test/1"});
        auto result = act(work);
        if (result)
            transaction->commit();
        return result;
    }

    //! An account with Door::password and the e-mail address NAME@example.org.
    User account(const std::string &name, Texts roles = {"FITTER"})
    {
        NewUser wanted;
        wanted.username = name;
        wanted.full_name = name + " Test";
        wanted.email = name + "@example.org";
        wanted.roles = std::move(roles);
        const auto hash = passwords.hash(password).value();
        return as(users::operatorOfServer(), [&](Work &work) { return users::create(work, wanted, hash); }).value();
    }

    Result<Tokens> signIn(const std::string &name, const std::string &with = password)
    {
        auto here = visit();
        return auth::login(here, {name, with, "Laptop"});
    }
    Result<Tokens> refresh(const std::string &token, const std::string &nonce)
    {
        auto here = visit();
        return auth::refresh(here, {token, nonce});
    }
    //! Who the server takes the bearer for; null when it refuses.
    std::shared_ptr<const Actor> actor(const Tokens &tokens) { return actor(tokens.access_token); }
    std::shared_ptr<const Actor> actor(const std::string &accessToken)
    {
        return actors.authenticate(accessToken, postgres.database()).value_or(nullptr);
    }
};

//! The code of the first field error, or the word of the refusal, or "ok".
template<class T>
std::string reasonOf(const Result<T> &result)
{
    if (result)
        return "ok";
    const auto &refusal = result.error();
    return refusal.errors.empty() ? std::string(describe(refusal.code).name) : refusal.errors.front().code;
}

} // namespace oms::test
