// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/attempts.h"

#include "server/auth/crypto.h"
#include "sql/auth.h"

#include <algorithm>

namespace oms::auth {

namespace {

constexpr int allowedForAccount = 5;
constexpr int allowedForAddress = 20; //!< many people may share one

struct Subjects {
    std::string pair;
    std::string address;
    std::string account;
};

//! A line break ends each part: it can stand in none of them.
Subjects subjectsOf(const Attempt &attempt)
{
    const auto hashed = [](const std::string &text) { return crypto::toHex(crypto::sha256(text)); };
    return {hashed("pair\n" + attempt.account + '\n' + attempt.address), hashed("address\n" + attempt.address),
            hashed("account\n" + attempt.account)};
}

} // namespace

Result<void> countAttempt(Transaction &db, const Attempt &attempt, Instant now)
{
    const auto subjects = subjectsOf(attempt);
    Texts counted {subjects.pair, subjects.address};
    Texts allowed {std::to_string(allowedForAccount), std::to_string(allowedForAddress)};
    if (!attempt.isAddressKnown) {
        counted.push_back(subjects.account);
        allowed.push_back(std::to_string(allowedForAccount));
    }
    const auto rows = db.run(sql::auth::countAttempt, {Param(counted), Param(allowed), Param(now)});
    if (rows->size() == counted.size())
        return {};
    const auto wait = db.value(sql::auth::attemptWait, counted, now);
    Refusal refusal {ErrorCode::TooMany, "Too many wrong passwords. Please wait a moment."};
    refusal.retryAfterSeconds = std::max(1, std::stoi(wait.value_or("1")));
    return tl::make_unexpected(std::move(refusal));
}

Result<void> countAttempt(Database &db, const Attempt &attempt, Instant now)
{
    const auto transaction = db.begin();
    auto counted = countAttempt(*transaction, attempt, now);
    if (counted)
        transaction->commit();
    return counted;
}

void forgiveAttempts(Session &db, const Attempt &attempt, Instant now)
{
    const auto subjects = subjectsOf(attempt);
    Texts forgiven {subjects.pair};
    if (!attempt.isAddressKnown)
        forgiven.push_back(subjects.account);
    db.post(sql::auth::forgetAttempts, {Param(forgiven)});
    db.post(sql::auth::takeBackAttempt, {Param(subjects.address)});
    db.post(sql::auth::dropOldAttempts, {Param(now)});
}

} // namespace oms::auth
