// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/json.h"
#include "shared/sync/engineparts.h"
#include "shared/sync/records.h"

namespace oms::sync {

namespace {

constexpr std::size_t mostTold = 500; // records by name; beyond that the screens read everything
constexpr int pageSize = 500;

} // namespace

void SyncEngine::Parts::plan()
{
    if (!m_isStarted || m_isWiped || m_asked != Request::None)
        return;
    safely([this] {
        const auto state = around.store.state();
        if (!state.isPaused)
            ask(state);
    });
    if (m_asked == Request::None && schedule.isFailing())
        wakeAt(true);
}

//! One request at a time: registering, then sending, then fetching.
void SyncEngine::Parts::ask(StoredState state)
{
    const bool hasWaiting = outbox.hasWaiting();
    if (!schedule.mayAsk())
        return wakeAt(hasWaiting);
    if (!state.device) {
        state.device = DeviceId {around.random.identity()};
        around.store.transact([&] { around.store.setState(state); });
    }
    if (!state.isRegistered)
        askRegister(state);
    else if (hasWaiting && schedule.mayPush())
        askPush(state);
    else if (schedule.shallPull())
        askPull(state);
    else
        wakeAt(hasWaiting);
}

void SyncEngine::Parts::wakeAt(bool hasWaiting)
{
    if (around.flaw == Flaw::TimerNotRearmed && schedule.isFailing())
        return;
    std::erase_if(effects, [](const auto &effect) { return std::holds_alternative<effect::WakeAt>(effect); });
    effects.push_back(effect::WakeAt {schedule.next(hasWaiting)});
}

void SyncEngine::Parts::askRegister(const StoredState &state)
{
    const auto waiting = around.store.outbox({OutboxState::Waiting});
    const auto next = waiting.empty() ? state.next_seq : waiting.front().mutation.seq;
    effects.push_back(effect::Register {{*state.device, {}, m_app, next}});
    m_asked = Request::Register;
}

void SyncEngine::Parts::askPull(const StoredState &state)
{
    PullRequest request;
    request.protocol = protocolVersion;
    request.device = *state.device;
    request.stamp = state.stamp;
    request.schema = schemaVersion;
    if (m_poked > (state.stamp ? state.stamp->to_seq : 0))
        request.min_seq = m_poked;
    request.limit = pageSize;
    request.scopes = around.store.scopes();
    request.verify = m_isVerifying;
    effects.push_back(effect::Pull {std::move(request)});
    m_hasAskedVerify = m_isVerifying;
    m_isOutdated = false;
    m_asked = Request::Pull;
    schedule.pulling();
}

void SyncEngine::Parts::askPush(const StoredState &state)
{
    auto batch = outbox.batch();
    around.store.transact([&] {
        for (const auto &mutation : batch)
            if (!m_sentBefore.contains(mutation.id))
                outbox.note(mutation.id, "sent", "{}");
    });
    m_sentBefore.clear();
    for (const auto &mutation : batch)
        m_sentBefore.insert(mutation.id);
    effects.push_back(effect::Push {{protocolVersion, *state.device, batch}});
    m_sent = std::move(batch);
    m_asked = Request::Push;
}

void SyncEngine::Parts::finish()
{
    if (m_touched.size() > mostTold || m_isEverything)
        effects.push_back(effect::RecordsChanged {{}, true});
    else if (!m_touched.empty())
        effects.push_back(effect::RecordsChanged {{m_touched.begin(), m_touched.end()}, false});
    const auto before = status;
    status.notice = m_notice;
    try {
        const auto state = around.store.state();
        count(state);
        status.phase = state.isPaused && !m_isWiped ? Phase::Paused : phase();
    } catch (const StoreError &error) {
        if (error.kind() == StoreError::Kind::Damaged)
            throw;
        m_trouble = error.what();
        status.phase = Phase::Offline;
    }
    status.trouble = m_trouble;
    if (status != before)
        effects.push_back(effect::StatusChanged {});
}

void SyncEngine::Parts::count(const StoredState &state)
{
    status.last_contact = state.last_contact;
    status.isComplete = status.isComplete || arrival.isComplete(state);
    if (!m_isCountOld)
        return;
    status.waiting = around.store.countOutbox(OutboxState::Waiting) + around.store.countOutbox(OutboxState::Blocked);
    status.needsYou = decisions.count();
    m_isCountOld = false;
}

SyncStatus::Phase SyncEngine::Parts::phase() const
{
    if (m_isWiped)
        return Phase::Revoked;
    if (m_hold)
        return *m_hold;
    if (schedule.isFailing() || !m_isStarted)
        return Phase::Offline;
    const bool isMoving = m_asked == Request::Push || m_asked == Request::Register || m_isBehind;
    return isMoving ? Phase::Working : Phase::UpToDate;
}

} // namespace oms::sync
