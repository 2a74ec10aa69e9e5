// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/visit.h"
#include "server/changes/edit.h"
#include "shared/users/account.h"
#include "shared/users/user.h"

//! What people do with their own account.
namespace oms::auth {

//! Changes the actor's own name and language at once; a new e-mail address only when the link sent to it has been
//! followed. Roles are not among the fields that can be changed.
//! Refuses: Stale, Invalid, Conflict (the address belongs to somebody else).
Result<Profile> changeProfile(Work &work, const Edit &edit);

//! The link in the mail to the new address. Refuses Gone; Conflict when somebody else has taken the address meanwhile.
Result<void> confirmEmail(Visit &visit, const EmailConfirmation &request);

//! Ends all other sessions of the person. Refuses Invalid for a wrong old password or a new one that breaks the rule
//! (passwordrule.h), TooMany as login does.
Result<void> changePassword(Visit &visit, const Actor &actor, const PasswordChange &request);

//! Sends a link if there is such an account, with an address; says nothing either way. Refuses TooMany.
Result<void> forgotPassword(Visit &visit, const PasswordForgotten &request);

//! The link in the mail, good for 30 minutes and once: the old password and all sessions end. Refuses Gone, Invalid.
Result<void> resetPassword(Visit &visit, const PasswordReset &request);

//! The link in the mail to a new account, which could not sign in before. Refuses Gone, Invalid (no password yet).
Result<void> activate(Visit &visit, const Activation &request);

} // namespace oms::auth
