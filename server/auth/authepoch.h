// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/session.h"

#include <cstdint>
#include <exception>
#include <vector>

namespace oms {

class Fiber;

//! The count of changes after which somebody may do more or less than before (table auth_epoch), as it stood at some
//! moment after the question. Requests that ask while a read is on its way share the next one: under load one small
//! read answers many requests. One per event-loop thread.
class AuthEpoch {
public:
    AuthEpoch() = default;
    AuthEpoch(const AuthEpoch &) = delete;
    AuthEpoch &operator=(const AuthEpoch &) = delete;

    //! Throws DatabaseError.
    std::int64_t current(Database &db);

private:
    struct Question {
        Fiber *fiber;
        std::int64_t epoch = 0;
        std::exception_ptr failure;
        bool isLeading = false; //!< woken to read for the others
    };
    std::int64_t readFor(Question &leader, Database &db);
    void wakeNext();

    bool m_isReading = false;
    std::vector<Question *> m_waiting;
};

} // namespace oms
