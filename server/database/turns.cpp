// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/turns.h"

#include "server/database/fiber.h"

namespace oms {

bool Turns::waitForOther(const std::string &what)
{
    auto *fiber = Fiber::current();
    if (!fiber)
        return false;
    {
        const std::lock_guard lock(m_mutex);
        const auto [entry, isFirst] = m_waiting.try_emplace({std::this_thread::get_id(), what});
        if (isFirst)
            return false;
        entry->second.push_back(fiber);
    }
    fiber->suspend();
    return true;
}

void Turns::done(const std::string &what)
{
    std::vector<Fiber *> waiting;
    {
        const std::lock_guard lock(m_mutex);
        if (auto entry = m_waiting.extract({std::this_thread::get_id(), what}))
            waiting = std::move(entry.mapped());
    }
    for (auto *fiber : waiting)
        fiber->resume();
}

} // namespace oms
