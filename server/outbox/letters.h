// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/outbox/facts.h"

namespace oms::outbox {

struct Letter {
    Reader to;
    std::string subject;
    std::string text;
    std::string html;
    bool has_secret = false; //!< a link that lets somebody in
};

//! The mails that an event becomes: each to one address, in its reader's language and the brand's style. None when it
//! concerns nobody any more (a comment taken back, a link that has been replaced) or nobody who has an address. Throws
//! DatabaseError, and std::logic_error for an event that nobody has written words for.
std::vector<Letter> lettersOf(Session &db, const Event &event, const std::string &publicUrl, Instant now);

} // namespace oms::outbox
