// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/enginelaptop.h"

namespace oms::test {

using namespace std::chrono_literals;

Uuid TestRandomness::identity()
{
    std::array<std::uint8_t, 10> bytes;
    for (auto &byte : bytes)
        byte = std::uint8_t(m_random());
    return Uuid::version7(std::int64_t(m_random() >> 20), bytes);
}

EngineLaptop::EngineLaptop(sync::Store &store, TestClock &clock, std::uint64_t seed, Ask ask)
    : m_store(store)
    , m_clock(clock)
    , m_random(seed)
    , m_ask(std::move(ask))
    , m_engine(std::make_unique<sync::SyncEngine>(store, clock, m_random, "oms test"))
{ }

void EngineLaptop::happen(const sync::Event &event)
{
    m_events.push_back(event);
    while (!m_events.empty()) {
        const auto next = std::move(m_events.front());
        m_events.pop_front();
        perform(m_engine->handle(next));
    }
}

template<Described Answer, class Happened, class Request>
void EngineLaptop::ask(const std::string &path, const Request &request)
{
    auto body = m_ask("/api/v1/sync/" + path, toJson(request));
    if (!body) {
        m_events.push_back(Happened {passOn(body)});
        return;
    }
    m_events.push_back(Happened {fromJson<Answer>(*body, Purpose::Trusted)});
}

void EngineLaptop::perform(sync::Effects &&effects)
{
    for (const auto &effect : effects) {
        if (const auto *registration = std::get_if<sync::effect::Register>(&effect)) {
            auto request = registration->request;
            request.name = "a laptop";
            auto body = m_ask("/api/v1/sync/devices", toJson(request));
            m_events.push_back(sync::event::Registered {body ? Result<bool>(true) : passOn(body)});
        } else if (const auto *pull = std::get_if<sync::effect::Pull>(&effect)) {
            ask<sync::PullAnswer, sync::event::Pulled>("pull", pull->request);
        } else if (const auto *push = std::get_if<sync::effect::Push>(&effect)) {
            ask<sync::PushAnswer, sync::event::Pushed>("push", push->request);
        } else if (const auto *wake = std::get_if<sync::effect::WakeAt>(&effect)) {
            m_wakeAt = wake->steady;
        } else if (std::holds_alternative<sync::effect::Wiped>(effect)) {
            m_isWiped = true;
        }
    }
}

void EngineLaptop::decide(const sync::Attention &item, std::string_view whose)
{
    sync::Decision decision {.item = item.id, .choice = sync::Decision::Choice::Discard};
    if (item.kind == sync::AttentionKind::Conflict) {
        decision.choice = sync::Decision::Choice::Decide;
        const auto result = fromJson<sync::MutationResult>(item.result, Purpose::Trusted).value();
        for (const auto &conflict : result.conflicts)
            decision.units.push_back({conflict.unit, whose == "mine" ? conflict.mine : conflict.theirs});
    }
    happen(sync::event::Decided {std::move(decision)});
}

void EngineLaptop::wait()
{
    if (m_wakeAt)
        m_clock.elapsed = std::max(m_clock.elapsed, *m_wakeAt);
    m_wakeAt.reset();
    happen(sync::event::Tick {});
}

bool EngineLaptop::settle(int most)
{
    happen(sync::event::SyncNow {});
    for (int i = 0; i < most; ++i) {
        const auto now = status();
        const bool isWaiting = !m_store.outbox({sync::OutboxState::Waiting, sync::OutboxState::Accepted}).empty();
        if (now.phase == sync::SyncStatus::Phase::UpToDate && !isWaiting)
            return true;
        wait();
    }
    return false;
}

} // namespace oms::test
