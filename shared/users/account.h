// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/schema.h"

//! What people send and see around their own account, beside signing in (user.h).
namespace oms {

struct PasswordChange {
    std::string old_password;
    std::string new_password;
};

template<>
struct Describe<PasswordChange> {
    static const Schema &schema();
};

//! Asks for a link by mail. The answer is the same whether the account exists or not.
struct PasswordForgotten {
    std::string username; //!< or the e-mail address
};

template<>
struct Describe<PasswordForgotten> {
    static const Schema &schema();
};

struct PasswordReset {
    std::string token;
    std::string new_password;
};

template<>
struct Describe<PasswordReset> {
    static const Schema &schema();
};

//! Confirms a new account; whoever was invited without a password chooses one here.
struct Activation {
    std::string token;
    std::optional<std::string> new_password;
};

template<>
struct Describe<Activation> {
    static const Schema &schema();
};

struct EmailConfirmation {
    std::string token;
};

template<>
struct Describe<EmailConfirmation> {
    static const Schema &schema();
};

//! One sign-in on one device, as its owner sees it.
struct DeviceSession {
    SessionId id;
    std::optional<std::string> device; //!< what the person called the computer
    std::optional<std::string> client; //!< program and version
    std::string address;
    Instant created_at;
    Instant last_seen_at;
    Instant expires_at;
    bool is_current = false;
};

template<>
struct Describe<DeviceSession> {
    static const Schema &schema();
};

} // namespace oms
