// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/sidethreads.h"
#include "shared/core/result.h"

#include <string>

namespace oms {

//! A password as the database keeps it.
struct PasswordHash {
    std::string text; //!< with its salt, in the algorithm's own form
    std::string scheme; //!< algorithm and cost: "argon2id/2/19456"; empty for an account without a password
};

//! What one hash costs. The defaults are OWASP's for argon2id: about 19 ms of a core.
struct PasswordCost {
    unsigned passes = 2;
    std::size_t kibibytes = 19 * 1024;
};

//! Argon2id on threads of its own, so that it never holds an event loop: a fiber is suspended meanwhile; outside a
//! fiber (omsctl, tests) the caller does the work itself. Thread-safe. Lives longer than every event-loop thread.
class Passwords {
public:
    explicit Passwords(PasswordCost cost = {}, unsigned threads = 2, std::size_t queueLimit = 32);

    //! Refuses Unavailable when the queue is full.
    Result<PasswordHash> hash(const std::string &password);
    //! Takes as long for an account without a password, or for none at all, as for a wrong password.
    Result<bool> verify(const std::string &password, const PasswordHash &stored);
    //! Made with another algorithm or cost than today's.
    bool isOutdated(const PasswordHash &stored) const { return stored.scheme != m_scheme; }

private:
    std::string hashNow(const std::string &password) const;

    PasswordCost m_cost;
    std::string m_scheme;
    std::string m_dummy; //!< the hash of nothing anyone knows
    SideThreads m_threads;
};

} // namespace oms
