// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/session.h"

namespace oms::auth {

//! Somebody tries a password. Wrong ones are counted three ways: for the account at this address, for this address,
//! and for the account from everywhere. The last one does not hold where the account has been used before: so a
//! stranger who guesses elsewhere keeps nobody out of the own office.
struct Attempt {
    std::string account; //!< the user's id, or what was typed when there is none
    std::string address;
    bool isAddressKnown = false; //!< this account has signed in there before
};

//! Counts the attempt as a wrong one, before anyone looks at the password, so that trying many at once gains nothing.
//! Commit it; roll back when it refuses: TooMany with the seconds to wait, 1, 2, 4 … 60 after five (for an address
//! twenty) wrong ones.
Result<void> countAttempt(Transaction &db, const Attempt &attempt, Instant now);
//! The same in a transaction of its own.
Result<void> countAttempt(Database &db, const Attempt &attempt, Instant now);

//! The password was right: nothing is held against the account here.
void forgiveAttempts(Session &db, const Attempt &attempt, Instant now);

} // namespace oms::auth
