// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/sync/surroundings.h"

namespace oms::sync {

//! When the next request may and shall go. Memory only: after a start everything is tried at once.
class Schedule {
public:
    using Time = std::chrono::milliseconds; //!< of the steady clock

    explicit Schedule(Surroundings &around);

    void failed(int retryAfterSeconds = 0); //!< wait with full jitter, longer each time
    void deferred(); //!< the same for sending only
    void answered();
    void sent(); //!< all of it
    void networkUp(); //!< from one second again; what the server asked for is honoured still
    void now(); //!< a person asks
    //! No use in asking soon, but once in a while.
    void rest();

    void wantPull() { m_wantsPull = true; }
    void pulling() { m_wantsPull = false; }
    void pulled(); //!< everything is here: the next one in about a minute

    bool mayAsk() const;
    bool mayPush() const;
    bool shallPull() const;
    bool isFailing() const { return m_failures > 0; }
    //! The next moment at which something may be due.
    Time next(bool hasWaiting) const;

private:
    Time jitter(int failures);

    Surroundings &m_around;
    int m_failures = 0;
    int m_deferrals = 0;
    Time m_askAt {};
    Time m_retryAfter {};
    Time m_pushAt {};
    Time m_pollAt {};
    bool m_wantsPull = true;
};

} // namespace oms::sync
