// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/users/account.h"

namespace oms {

namespace {

FieldRules password(std::string_view title)
{
    return {.required = true, .title = title, .maxLength = 256, .format = Format::Secret};
}

constexpr FieldRules token {.required = true, .maxLength = 128, .format = Format::Secret};

} // namespace

const Schema &Describe<PasswordChange>::schema()
{
    static const Schema schema("password_change",
                               {
                                   field<&PasswordChange::old_password>("old_password", password("Old password")),
                                   field<&PasswordChange::new_password>("new_password", password("New password")),
                               });
    return schema;
}

const Schema &Describe<PasswordForgotten>::schema()
{
    static const Schema schema(
        "password_forgotten",
        {
            field<&PasswordForgotten::username>("username",
                                                {.required = true, .title = "User name or e-mail", .maxLength = 254}),
        });
    return schema;
}

const Schema &Describe<PasswordReset>::schema()
{
    static const Schema schema("password_reset",
                               {
                                   field<&PasswordReset::token>("token", token),
                                   field<&PasswordReset::new_password>("new_password", password("New password")),
                               });
    return schema;
}

const Schema &Describe<Activation>::schema()
{
    static const Schema schema(
        "activation",
        {
            field<&Activation::token>("token", token),
            field<&Activation::new_password>("new_password",
                                             {.title = "Password", .maxLength = 256, .format = Format::Secret}),
        });
    return schema;
}

const Schema &Describe<EmailConfirmation>::schema()
{
    static const Schema schema("email_confirmation", {field<&EmailConfirmation::token>("token", token)});
    return schema;
}

const Schema &Describe<DeviceSession>::schema()
{
    constexpr auto readOnly = Access::ReadOnly;
    static const Schema schema(
        "session",
        {
            field<&DeviceSession::id>("id", {.access = readOnly}),
            field<&DeviceSession::device>("device", {.access = readOnly, .title = "Device"}),
            field<&DeviceSession::client>("client", {.access = readOnly, .title = "Program"}),
            field<&DeviceSession::address>("address", {.access = readOnly, .title = "Address"}),
            field<&DeviceSession::created_at>("created_at", {.access = readOnly, .title = "Signed in"}),
            field<&DeviceSession::last_seen_at>("last_seen_at", {.access = readOnly, .title = "Last seen"}),
            field<&DeviceSession::expires_at>("expires_at", {.access = readOnly, .title = "Ends"}),
            field<&DeviceSession::is_current>("is_current", {.access = readOnly, .title = "This one"}),
        });
    return schema;
}

} // namespace oms
