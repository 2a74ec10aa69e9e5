// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/passwords.h"
#include "server/changes/work.h"
#include "shared/core/schema.h"

#include <filesystem>

//! Accounts to try the program with: each has a password that is made up on the spot.
namespace oms::demo {

struct DemoAccount {
    Role role = Role::User;
    std::string username;
    std::string password; //!< filled by createDemoAccounts()
    std::string full_name;
    std::optional<std::string> email;
    UserId id; //!< nil: the account's, or a new one
};

//! Gives each account a new password, at once good for signing in, and makes those that are not there yet (by user
//! name). In the transaction that writes the people they belong to. Returns them with identity and password.
//! Refuses: Unavailable, and whatever users::create refuses.
Result<std::vector<DemoAccount>> createDemoAccounts(Transaction &db, Passwords &passwords,
                                                    std::vector<DemoAccount> accounts, Instant now);

//! Writes DIRECTORY/demo-accounts.json, readable by its owner only: a list of {role, username, password}. Returns its
//! path. Throws std::runtime_error when it cannot be written.
std::filesystem::path writeDemoAccounts(const std::filesystem::path &directory,
                                        const std::vector<DemoAccount> &accounts);

} // namespace oms::demo
