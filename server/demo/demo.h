// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/demoaccounts.h"
#include "server/database/blocking.h"
#include "server/demo/size.h"

#include <filesystem>

//! Demonstration data (domain.md 9): invented people, customers and horses, the same for the same seed. Its records are
//! recognised by their identities (is_demo() of 0023_demo.sql), so that it can be taken away without touching others.
namespace oms::demo {

//! What load() found or did.
struct Loaded {
    bool isNew = false; //!< the data was not there before
    std::vector<DemoAccount> accounts; //!< with new passwords; empty when they were there before
    std::filesystem::path accountsFile;
};

//! Writes the data in one transaction unless demonstration data is there already, whatever its size and seed; then
//! gives some of their accounts a password and writes `directory`/demo-accounts.json, unless that file is there and the
//! data is not new. To be called at every start. Throws DatabaseError, std::runtime_error.
Result<Loaded> load(BlockingDatabase &database, Passwords &passwords, const std::filesystem::path &directory, Size size,
                    std::uint64_t seed = usualSeed);

//! Removes the demonstration data and nothing else. Refuses: Conflict when other records depend on it (a customer of a
//! demonstration fitter, a change by a demonstration account); then nothing is removed. The accounts' file goes as
//! well.
Result<void> clear(BlockingDatabase &database, const std::filesystem::path &directory);

} // namespace oms::demo
