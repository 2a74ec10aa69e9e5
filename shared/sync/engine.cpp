// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/engine.h"

#include "shared/sync/engineparts.h"

namespace oms::sync {

SyncEngine::SyncEngine(Store &store, Clock &clock, Randomness &random, std::string app, Flaw flaw)
    : m_parts(std::make_unique<Parts>(Surroundings {store, clock, random, flaw}, std::move(app)))
{ }

SyncEngine::~SyncEngine() = default;

Effects SyncEngine::handle(const Event &event)
{
    auto &parts = *m_parts;
    parts.begin();
    std::visit([&](const auto &happened) { parts.on(happened); }, event);
    parts.plan();
    parts.finish();
    return std::move(parts.effects);
}

Result<void> SyncEngine::check(const Wish &wish)
{
    return m_parts->check({wish});
}

Result<void> SyncEngine::check(const std::vector<Wish> &wishes)
{
    return m_parts->check(wishes);
}

Result<void> SyncEngine::check(const Decision &decision)
{
    return m_parts->check(decision);
}

const SyncStatus &SyncEngine::status() const
{
    return m_parts->status;
}

std::vector<Attention> SyncEngine::attention()
{
    return m_parts->decisions.list();
}

} // namespace oms::sync
