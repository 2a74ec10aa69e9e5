// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/users/user.h"

namespace oms {

const Schema &Describe<User>::schema()
{
    static const Schema schema(
        "user",
        {
            field<&User::id>("id", {.access = Access::CreateOnly}),
            field<&User::username>("username", {.required = true, .title = "User name", .maxLength = 60}),
            field<&User::full_name>("full_name", {.required = true, .title = "Full name", .maxLength = 200}),
            field<&User::email>("email", {.title = "E-mail", .maxLength = 254, .format = Format::Email}),
            field<&User::locale>("locale", {.title = "Language", .maxLength = 5, .format = Format::Locale}),
            field<&User::roles>("roles", {.required = true, .title = "Roles"}),
            field<&User::is_blocked>("is_blocked", {.title = "Blocked"}),
            field<&User::must_change_password>("must_change_password", {.access = Access::ReadOnly}),
            field<&User::last_login_at>("last_login_at", {.access = Access::ReadOnly, .title = "Last seen"}),
            field<&User::version>("version", {.access = Access::ReadOnly}),
            field<&User::created_at>("created_at", {.access = Access::ReadOnly, .title = "Created"}),
            field<&User::updated_at>("updated_at", {.access = Access::ReadOnly, .title = "Changed"}),
            field<&User::archived_at>("archived_at", {.access = Access::ReadOnly, .title = "Archived"}),
        });
    return schema;
}

const Schema &Describe<NewUser>::schema()
{
    static const Schema schema(
        "new_user",
        {
            field<&NewUser::id>("id"),
            field<&NewUser::username>("username", {.required = true, .title = "User name", .maxLength = 60}),
            field<&NewUser::full_name>("full_name", {.required = true, .title = "Full name", .maxLength = 200}),
            field<&NewUser::email>("email", {.title = "E-mail", .maxLength = 254, .format = Format::Email}),
            field<&NewUser::locale>("locale", {.title = "Language", .maxLength = 5, .format = Format::Locale}),
            field<&NewUser::roles>("roles", {.required = true, .title = "Roles"}),
            field<&NewUser::password>(
                "password",
                {.access = Access::WriteOnly, .title = "Password", .maxLength = 256, .format = Format::Secret}),
        });
    return schema;
}

const Schema &Describe<NewPassword>::schema()
{
    static const Schema schema(
        "new_password",
        {
            field<&NewPassword::password>("password",
                                          {.required = true,
                                           .access = Access::WriteOnly,
                                           .title = "Password",
                                           .maxLength = 256,
                                           .format = Format::Secret}),
            field<&NewPassword::must_change_password>("must_change_password", {.title = "Must choose a new one"}),
        });
    return schema;
}

const Schema &Describe<Profile>::schema()
{
    static const Schema schema(
        "profile",
        {
            field<&Profile::id>("id", {.access = Access::ReadOnly}),
            field<&Profile::username>("username", {.access = Access::ReadOnly, .title = "User name"}),
            field<&Profile::full_name>("full_name", {.required = true, .title = "Full name", .maxLength = 200}),
            field<&Profile::email>("email", {.title = "E-mail", .maxLength = 254, .format = Format::Email}),
            field<&Profile::locale>("locale", {.title = "Language", .maxLength = 5, .format = Format::Locale}),
            field<&Profile::roles>("roles", {.access = Access::ReadOnly}),
            field<&Profile::permissions>("permissions", {.access = Access::ReadOnly}),
            field<&Profile::pending_email>("pending_email", {.access = Access::ReadOnly}),
            field<&Profile::fitter_id>("fitter_id", {.access = Access::ReadOnly}),
            field<&Profile::factory_ids>("factory_ids", {.access = Access::ReadOnly}),
            field<&Profile::must_change_password>("must_change_password", {.access = Access::ReadOnly}),
            field<&Profile::version>("version", {.access = Access::ReadOnly}),
        });
    return schema;
}

const Schema &Describe<LoginRequest>::schema()
{
    static const Schema schema(
        "login",
        {
            field<&LoginRequest::username>("username",
                                           {.required = true, .title = "User name or e-mail", .maxLength = 254}),
            field<&LoginRequest::password>(
                "password", {.required = true, .title = "Password", .maxLength = 256, .format = Format::Secret}),
            field<&LoginRequest::device>("device", {.title = "Device", .maxLength = 120}),
        });
    return schema;
}

const Schema &Describe<Tokens>::schema()
{
    static const Schema schema(
        "tokens",
        {
            field<&Tokens::access_token>("access_token", {.access = Access::ReadOnly, .format = Format::Secret}),
            field<&Tokens::refresh_token>("refresh_token", {.access = Access::ReadOnly, .format = Format::Secret}),
            field<&Tokens::expires_in>("expires_in", {.access = Access::ReadOnly}),
            field<&Tokens::user>("user", {.access = Access::ReadOnly}),
        });
    return schema;
}

const Schema &Describe<RefreshRequest>::schema()
{
    static const Schema schema("refresh",
                               {
                                   field<&RefreshRequest::refresh_token>(
                                       "refresh_token", {.required = true, .maxLength = 128, .format = Format::Secret}),
                                   field<&RefreshRequest::nonce>("nonce", {.required = true, .maxLength = 64}),
                               });
    return schema;
}

} // namespace oms
