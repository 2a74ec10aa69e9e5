// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/passwords.h"
#include "shared/core/schema.h"

namespace oms {

//! An account with what sign-in must know of it and nobody else may see.
struct AccountRow {
    UserId id;
    std::string username;
    std::string full_name;
    std::optional<std::string> email;
    std::string locale;
    std::string password_hash;
    std::string hash_scheme;
    bool is_blocked = false;
    bool is_confirmed = false;
    bool is_address_known = false; //!< has signed in from this address before

    PasswordHash hash() const { return {password_hash, hash_scheme}; }
    //! What its password must not be.
    std::vector<std::string_view> names() const
    {
        return {username, full_name, email ? std::string_view(*email) : std::string_view(username)};
    }
};

template<>
struct Describe<AccountRow> {
    static const Schema &schema();
};

} // namespace oms
