// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/access/permissions.h"
#include "shared/core/schema.h"

namespace oms {

//! An account, as head office sees it.
struct User {
    UserId id;
    std::string username;
    std::string full_name;
    std::optional<std::string> email;
    std::string locale = "en";
    Texts roles; //!< role codes, at least one
    bool is_blocked = false;
    bool must_change_password = false;
    std::optional<Instant> last_login_at;
    int version = 1;
    Instant created_at;
    Instant updated_at;
    std::optional<Instant> archived_at;
};

template<>
struct Describe<User> {
    static const Schema &schema();
};

//! A new account. Without a password the person is invited by mail and chooses one.
struct NewUser {
    std::optional<UserId> id; //!< made by the server when absent
    std::string username;
    std::string full_name;
    std::optional<std::string> email;
    std::string locale = "en";
    Texts roles;
    std::optional<std::string> password;
};

template<>
struct Describe<NewUser> {
    static const Schema &schema();
};

//! A password set by an administrator.
struct NewPassword {
    std::string password;
    bool must_change_password = false;
};

template<>
struct Describe<NewPassword> {
    static const Schema &schema();
};

//! Who is signed in: what login and /auth/me answer.
struct Profile {
    UserId id;
    std::string username;
    std::string full_name;
    std::optional<std::string> email;
    std::string locale = "en";
    Texts roles;
    Texts permissions; //!< "customers:read" with its reach: "customers:read:assigned"
    std::optional<std::string> pending_email; //!< asked for, not confirmed yet
    std::optional<FitterId> fitter_id; //!< that this person is
    Texts factory_ids; //!< that this person works for
    bool must_change_password = false;
    int version = 1;
};

template<>
struct Describe<Profile> {
    static const Schema &schema();
};

struct LoginRequest {
    std::string username; //!< or the e-mail address
    std::string password;
    std::optional<std::string> device; //!< what the person calls this computer, for the list of sessions
};

template<>
struct Describe<LoginRequest> {
    static const Schema &schema();
};

//! The answer to login and refresh.
struct Tokens {
    std::string access_token; //!< JWT, 15 minutes
    std::string refresh_token; //!< single use, see sync.md 6
    int expires_in = 0; //!< seconds
    Profile user;
};

template<>
struct Describe<Tokens> {
    static const Schema &schema();
};

//! `nonce` is stored by the client before it asks: the same pair may be sent again when the answer was lost.
struct RefreshRequest {
    std::string refresh_token;
    std::string nonce;
};

template<>
struct Describe<RefreshRequest> {
    static const Schema &schema();
};

} // namespace oms
