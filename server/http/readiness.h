// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <mutex>
#include <string>

namespace oms::http {

//! Where the program stands between start and stop. Written by the life cycle, read by every thread.
class Readiness {
public:
    enum class Phase { Starting, Ready, Draining };

    Phase phase() const { return m_phase.load(std::memory_order_acquire); }
    //! One English sentence for people: "The database is being migrated".
    std::string reason() const
    {
        const std::lock_guard lock(m_mutex);
        return m_reason;
    }
    void set(Phase phase, std::string reason = {})
    {
        const std::lock_guard lock(m_mutex);
        m_reason = std::move(reason);
        m_phase.store(phase, std::memory_order_release);
    }

private:
    std::atomic<Phase> m_phase {Phase::Starting};
    mutable std::mutex m_mutex;
    std::string m_reason = "The server is starting";
};

} // namespace oms::http
