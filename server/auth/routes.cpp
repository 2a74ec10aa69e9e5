// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/routes.h"

#include "server/auth/account.h"
#include "server/auth/login.h"
#include "server/auth/sessions.h"
#include "server/http/listing.h"
#include "server/http/performing.h"

namespace oms::auth {

namespace {

using http::Answer;
using http::Call;
using http::Endpoint;
using http::Method;
using http::Needs;
using http::RateClass;

Result<Answer> nothingOr(const Result<void> &result)
{
    if (!result)
        return passOn(result);
    return Answer::nothing();
}

//! An endpoint for somebody at the door: `act` gets the visit and the body, and answers a record or nothing.
template<Described Body, class Act>
http::Perform visit(Passwords &passwords, Act act)
{
    return http::onBody<Body>([&passwords, act](Call &call, const Body &body) -> Result<Answer> {
        auto visit = visitOf(call, passwords);
        const auto result = act(visit, body);
        if constexpr (std::is_same_v<decltype(result), const Result<void>>)
            return nothingOr(result);
        else
            return http::answerWith(result);
    });
}

template<Described Body>
Endpoint publicPost(std::string_view path, std::string_view summary, http::Perform perform)
{
    return {.method = Method::Post,
            .path = path,
            .needs = Needs::nothing(),
            .summary = summary,
            .perform = std::move(perform),
            .takes = &schemaOf<Body>(),
            .successStatus = 204,
            .rate = RateClass::SignIn};
}

void addSignIn(http::Router &router, Passwords &passwords)
{
    auto signIn = publicPost<LoginRequest>("/api/v1/auth/login", "Sign in by user name or e-mail address",
                                           visit<LoginRequest>(passwords, login));
    signIn.answers = &schemaOf<Tokens>();
    signIn.successStatus = 200;
    router.add(std::move(signIn));

    auto again = publicPost<RefreshRequest>("/api/v1/auth/refresh", "Get new tokens for a refresh token",
                                            visit<RefreshRequest>(passwords, refresh));
    again.answers = &schemaOf<Tokens>();
    again.successStatus = 200;
    again.rate = RateClass::Ordinary; // 500 laptops wake up at once behind one address; tokens cannot be guessed
    router.add(std::move(again));

    router.add(publicPost<PasswordForgotten>("/api/v1/auth/password/forgot", "Ask for a link to choose a new password",
                                             visit<PasswordForgotten>(passwords, forgotPassword)));
    router.add(publicPost<PasswordReset>("/api/v1/auth/password/reset", "Choose a new password by the link in the mail",
                                         visit<PasswordReset>(passwords, resetPassword)));
    router.add(publicPost<Activation>("/api/v1/auth/activate", "Confirm a new account by the link in the mail",
                                      visit<Activation>(passwords, activate)));
    router.add(publicPost<EmailConfirmation>("/api/v1/auth/email/confirm",
                                             "Confirm a new e-mail address by the link in the mail",
                                             visit<EmailConfirmation>(passwords, confirmEmail)));
}

void addProfile(http::Router &router)
{
    router.add(
        {.method = Method::Get,
         .path = "/api/v1/auth/me",
         .needs = Permission::ProfileReadOwn,
         .summary = "Who is signed in, with roles and permissions",
         .perform = [](Call &call) -> Result<Answer> { return Answer::of(profileOf(call.reading(), call.actor().id)); },
         .answers = &schemaOf<Profile>()});
    router.add({.method = Method::Patch,
                .path = "/api/v1/auth/me",
                .needs = Permission::ProfileUpdateOwn,
                .summary = "Change one's own name, language or (by a link in a mail) e-mail address",
                .perform = [](Call &call) -> Result<Answer> {
                    const auto seen = call.seenVersion();
                    if (!seen)
                        return passOn(seen);
                    return http::answerWith(changeProfile(call.work(), {*seen, call.request().body}));
                },
                .takes = &schemaOf<Profile>(),
                .purpose = Purpose::Change,
                .answers = &schemaOf<Profile>(),
                .checksVersion = true});
}

void addPassword(http::Router &router, Passwords &passwords)
{
    router.add({.method = Method::Post,
                .path = "/api/v1/auth/password",
                .needs = Permission::ProfileUpdateOwn,
                .summary = "Change one's own password; all other sessions end",
                .perform = http::onBody<PasswordChange>([&passwords](Call &call, const PasswordChange &wanted) {
                    auto visit = visitOf(call, passwords);
                    return nothingOr(changePassword(visit, call.actor(), wanted));
                }),
                .takes = &schemaOf<PasswordChange>(),
                .successStatus = 204,
                .rate = RateClass::SignIn});
}

void addSessions(http::Router &router)
{
    router.add({.method = Method::Post,
                .path = "/api/v1/auth/logout",
                .needs = Needs::signIn(),
                .summary = "End this session",
                .perform = [](Call &call) -> Result<Answer> {
                    return nothingOr(endSession(call.work(), call.actor().session, "signed_out"));
                },
                .successStatus = 204});
    router.add(
        {.method = Method::Get,
         .path = "/api/v1/auth/sessions",
         .needs = Permission::ProfileReadOwn,
         .summary = "One's own sessions, the last used first",
         .perform =
             [](Call &call) { return http::answerWhole(liveSessions(call.reading(), call.actor(), call.now())); },
         .answers = &schemaOf<DeviceSession>(),
         .answersList = true});
    router.add({.method = Method::Delete,
                .path = "/api/v1/auth/sessions/{id}",
                .needs = Permission::ProfileUpdateOwn,
                .summary = "End one of one's own sessions",
                .perform = http::onRecord<SessionId>(
                    [](Call &call, SessionId id) { return nothingOr(endSession(call.work(), id, "revoked")); }),
                .successStatus = 204});
}

} // namespace

Visit visitOf(http::Call &call, Passwords &passwords)
{
    return {call.database(), passwords, call.now(), call.origin(), call.request().peer};
}

void addRoutes(http::Router &router, Passwords &passwords)
{
    addSignIn(router, passwords);
    addProfile(router);
    addPassword(router, passwords);
    addSessions(router);
}

} // namespace oms::auth
