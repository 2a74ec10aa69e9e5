// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/passwords.h"
#include "server/changes/edit.h"
#include "server/changes/work.h"
#include "server/database/listquery.h"
#include "shared/users/user.h"

//! Accounts, as head office keeps them (domain.md 3, 7). Three things hold throughout: nobody gives a role that reaches
//! further than the own ones or touches an account that does (else: Forbidden); somebody is left who can manage
//! accounts and roles (else: Conflict); what changes here counts from the account's next request on.
namespace oms::users {

//! Filters, orders and paging of list().
const ListQuery &listing();
//! Live accounts unless the filter `archived` says otherwise.
Result<ListPage<User>> list(Session &db, ListRequest request);

//! Refuses: NotFound.
Result<User> find(Session &db, UserId id);
std::optional<User> findByUsername(Session &db, std::string_view username);

//! Adds an account. It can sign in at once when it has a password, unless new accounts must be confirmed (setting
//! auth.confirm_accounts); whoever has no password, or must confirm, gets a link by mail.
//! Refuses: Invalid (roles, user name, password rule; neither password nor e-mail address), Conflict (user name or
//! e-mail address is another's), Forbidden.
Result<User> create(Work &work, const NewUser &wanted, const std::optional<PasswordHash> &password);
//! What is wrong with the password itself, before it is hashed: Invalid.
Result<void> checkPassword(std::string_view password, const NewUser &user);

//! Refuses: NotFound, Stale, Invalid, Conflict, Forbidden. A blocked account's sessions end.
Result<User> change(Work &work, UserId id, const Edit &edit);
Result<User> setBlocked(Work &work, UserId id, bool isBlocked);

//! Hides the account and ends its sessions; what it did stays. Refuses: NotFound, Stale, Conflict, Forbidden.
Result<User> archive(Work &work, UserId id, int seenVersion);
//! Refuses: NotFound, Stale, Conflict (is not archived; its e-mail address has been taken meanwhile), Forbidden.
Result<User> restore(Work &work, UserId id, int seenVersion);

//! Another person's password, good at once; the account's sessions end. Refuses: NotFound, Forbidden.
Result<void> setPassword(Work &work, UserId id, const PasswordHash &password, bool mustChange);
//! Ends all the account's sessions. Refuses: NotFound, Forbidden.
Result<void> signOut(Work &work, UserId id);

} // namespace oms::users
