// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <string>

//! One mail to one address, by SMTP (libcurl; docs/decisions/0015). Blocks its thread, at most half a minute.
namespace oms::outbox {

struct Mailbox {
    std::string url; //!< "smtp://host:587", "smtps://host:465"; USER:PASSWORD@ where the host wants it
    std::string from; //!< an address
    bool isTlsRequired = true; //!< of smtp://: STARTTLS or nothing; else where the host offers it
    std::string authorities = {}; //!< path of a PEM file; empty: the system's
};

struct Mail {
    std::string id; //!< becomes the Message-ID
    std::string to;
    std::string subject;
    std::string text;
    std::string html;
};

enum class Delivery {
    Sent,
    Later, //!< nobody there, or the host is busy: try again
    Never, //!< the host does not take it: no such address
};
struct Delivered {
    Delivery delivery = Delivery::Later;
    std::string why; //!< of the host's answer; holds neither password nor text
};
//! Any thread. Comes back soon (Later) once `isStopping`.
Delivered deliver(const Mailbox &mailbox, const Mail &mail, const std::atomic<bool> &isStopping);

} // namespace oms::outbox
