// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/session.h"
#include "server/outbox/smtp.h"

#include <atomic>
#include <string>

//! From an event to mails that have been delivered, one step at a time. Any number of servers may do it at once. Every
//! step blocks, so it is for a thread of its own. Throws DatabaseError.
namespace oms::outbox {

//! What is older than that is not mailed any more: nobody wants last year's mails when mail is set up at last.
inline constexpr auto longestWait = std::chrono::days(7);

//! The next event becomes mails, in one transaction. One that cannot be written is tried again later, eight times.
//! False when none was due.
bool expandNext(Database &database, const std::string &publicUrl, Instant now);

enum class Sending { Nothing, Sent, Failed, GivenUp };
//! Delivers the next mail that is due. What fails is tried again later and given up (dead) after eight times, or at
//! once when the host will not take it. At least once: a server that ends between the host's yes and our note repeats.
Sending deliverNext(Database &database, const Mailbox &mailbox, Instant now, const std::atomic<bool> &isStopping);

//! What has arrived and is old (setting mail.keep_days), and the links in what nobody has been able to deliver.
void forget(Database &database, Instant now);

} // namespace oms::outbox
