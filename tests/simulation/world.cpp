// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world.h"

#include <cstdio>

namespace oms::simulation {

using namespace sync;
using namespace std::chrono_literals;

namespace {

constexpr auto epoch = Instant(std::chrono::microseconds(1'790'000'000'000'000));

//! A group counts as one: it cannot be divided.
std::size_t partsOf(const PushRequest &request)
{
    std::set<Uuid> parts;
    for (const auto &mutation : request.mutations)
        parts.insert(mutation.group.value_or(mutation.id.value));
    return parts.size();
}

Refusal unavailable()
{
    return {ErrorCode::Unavailable, "No answer", {}, 0};
}

} // namespace

Instant LaptopClock::wall() const
{
    return epoch + m_world + offset + std::chrono::microseconds(++m_reads); // no two moments are one
}

World::World(std::uint64_t seed, const Options &options)
    : m_options(options)
    , m_chance(seed)
    , m_server(m_chance, options.serverFlaw)
{ }

void World::trace(const Laptop *laptop, const std::string &what) const
{
    if (m_options.isTraced)
        std::fprintf(stderr, "%9.3f %-8s %s\n", double(m_now.count()) / 1000, laptop ? laptop->name.c_str() : "",
                     what.c_str());
}

void World::trace(const Laptop &laptop, const Effect &effect) const
{
    if (!m_options.isTraced)
        return;
    if (const auto *wake = std::get_if<effect::WakeAt>(&effect))
        trace(&laptop, "  wakes in " + std::to_string((wake->steady - laptop.clock.steady()).count()) + " ms");
    else if (const auto *pull = std::get_if<effect::Pull>(&effect))
        for (const auto &scope : pull->request.scopes)
            trace(&laptop, "  pulls " + scope.scope + " from " + std::to_string(scope.cursor));
    else if (const auto *push = std::get_if<effect::Push>(&effect))
        for (const auto &mutation : push->request.mutations)
            trace(&laptop,
                  "  pushes " + std::to_string(mutation.seq) + ' ' + mutation.kind + ' ' + mutation.id.toString());
    else if (std::holds_alternative<effect::StatusChanged>(effect))
        trace(&laptop,
              "  is " + std::to_string(int(laptop.engine->status().phase)) + ' ' + laptop.engine->status().trouble + ' '
                  + laptop.engine->status().notice.value_or(""));
}

void World::after(Milliseconds delay, std::function<void()> happening)
{
    m_queue.emplace(m_now + delay, std::move(happening));
}

void World::runUntil(Milliseconds end)
{
    while (!m_queue.empty() && m_queue.begin()->first <= end) {
        m_now = m_queue.begin()->first;
        const auto happening = std::move(m_queue.begin()->second);
        m_queue.erase(m_queue.begin());
        happening();
    }
    m_now = end;
}

Instant World::serverTime() const
{
    return epoch + m_now;
}

void World::start(Laptop &laptop)
{
    ++laptop.run;
    laptop.wake.reset();
    laptop.store.breakNoMore();
    if (m_isChaos)
        laptop.clock.offset = std::chrono::hours(m_chance.between(-9600, 9600)); // 400 days
    laptop.clock.steadyOffset = within(0, 1'000'000);
    laptop.engine = std::make_unique<SyncEngine>(laptop.store, laptop.clock, m_chance, "simulation", m_options.flaw);
    trace(&laptop, "starts");
    deliver(laptop, event::Started {});
    if (!m_isChaos && laptop.store.tables().state.isPaused)
        deliver(laptop, event::Paused {false});
}

void World::crash(Laptop &laptop)
{
    trace(&laptop, "crashes");
    ++m_outcome.crashes;
    laptop.engine.reset();
    laptop.store.breakNoMore();
    ++laptop.run;
    if (laptop.image && m_chance.happens(0.2))
        setBackDisk(laptop);
    after(within(100, 60'000), [this, &laptop] {
        if (!laptop.engine)
            start(laptop);
    });
}

//! What was done since then is gone with the disk, but for what the server has.
void World::setBackDisk(Laptop &laptop)
{
    trace(&laptop, "has its disk set back");
    laptop.store.restore(laptop.image->first);
    laptop.ledger = laptop.image->second;
    laptop.image.reset();
    laptop.isRestored = true;
}

//! False: the program is gone, or the disk refused it.
bool World::deliver(Laptop &laptop, const Event &event)
{
    if (!laptop.engine)
        return false;
    if (m_isChaos && m_chance.happens(0.02))
        laptop.store.breakAfter(int(m_chance.below(60)),
                                m_chance.happens(0.5) ? MemoryStore::Fault::Crash : MemoryStore::Fault::Error);
    if (m_options.isTraced)
        trace(&laptop, "event " + std::to_string(event.index()));
    try {
        const auto effects = laptop.engine->handle(event);
        laptop.store.breakNoMore();
        keepLedger(laptop);
        const auto *pulled = std::get_if<event::Pulled>(&event);
        if (pulled && pulled->result && !pulled->result->complete)
            checkFamilies(laptop);
        enact(laptop, effects);
        return true;
    } catch (const Crash &) {
        keepLedger(laptop);
        crash(laptop);
    } catch (const StoreError &) {
        trace(&laptop, "has a full disk");
        laptop.store.breakNoMore();
        const auto before = laptop.ledger.size();
        keepLedger(laptop);
        if (laptop.ledger.size() != before)
            violated(laptop.name + ": something was stored although the disk refused");
    }
    return false;
}

void World::keepLedger(Laptop &laptop)
{
    for (const auto &[id, row] : laptop.store.tables().outbox)
        laptop.ledger.insert({row.mutation.at, row.mutation.entity_id, row.mutation.kind});
}

void World::enact(Laptop &laptop, const Effects &effects)
{
    const auto run = laptop.run;
    for (const auto &effect : effects) {
        trace(laptop, effect);
        if (const auto *wake = std::get_if<effect::WakeAt>(&effect)) {
            const auto at = wake->steady - laptop.clock.steadyOffset;
            laptop.wake = at;
            after(std::max(at - m_now, 0ms), [this, &laptop, run, at] {
                if (laptop.run == run && laptop.wake == at) {
                    laptop.wake.reset();
                    deliver(laptop, event::Tick {});
                }
            });
        } else if (const auto *registering = std::get_if<effect::Register>(&effect)) {
            ask(
                laptop,
                [this, &laptop, request = registering->request]() -> Event {
                    return event::Registered {m_server.registerDevice(laptop.person, request)};
                },
                [](Refusal refusal) -> Event { return event::Registered {tl::make_unexpected(std::move(refusal))}; });
        } else if (const auto *pulling = std::get_if<effect::Pull>(&effect)) {
            ask(
                laptop,
                [this, &laptop, request = pulling->request]() -> Event {
                    return event::Pulled {m_server.pull(laptop.person, request, serverTime())};
                },
                [](Refusal refusal) -> Event { return event::Pulled {tl::make_unexpected(std::move(refusal))}; });
        } else if (const auto *pushing = std::get_if<effect::Push>(&effect)) {
            ask(
                laptop,
                [this, &laptop, request = pushing->request]() -> Event {
                    if (partsOf(request) > m_mostAtOnce)
                        return event::Pushed {refuse(ErrorCode::TooLarge, "Too much at once")};
                    const bool isCut = m_isChaos && m_chance.happens(0.1);
                    const auto most = isCut ? m_chance.below(request.mutations.size() + 1) : mostMutations;
                    auto answer = m_server.push(laptop.person, request, serverTime(), most);
                    poke();
                    return event::Pushed {isCut ? tl::make_unexpected(unavailable()) : std::move(answer)};
                },
                [](Refusal refusal) -> Event { return event::Pushed {tl::make_unexpected(std::move(refusal))}; });
        }
    }
}

std::optional<Refusal> World::hindrance(const Laptop &laptop)
{
    if (!laptop.isOnline || m_isServerDown || (m_isChaos && m_chance.happens(0.08)))
        return unavailable();
    if (!laptop.isSignedIn)
        return Refusal {ErrorCode::Unauthenticated, "Sign in again", {}, 0};
    if (m_isChaos && m_chance.happens(0.02))
        return Refusal {ErrorCode::TooMany, "Too many", {}, int(m_chance.between(1, 30))};
    if (laptop.isTooOld)
        return Refusal {ErrorCode::TooOld, "Too old", {{"protocol", "too_old", "", {}}}, 0};
    if (m_isChaos && m_chance.happens(0.01))
        return Refusal {ErrorCode::Internal, "A bug", {}, 0};
    return {};
}

void World::ask(Laptop &laptop, const Serve &serve, const Refuse &refuse)
{
    const auto run = laptop.run;
    ++m_underWay;
    const auto isSlow = m_isChaos && m_chance.happens(0.1);
    if (auto refusal = hindrance(laptop)) {
        after(within(1, isSlow ? 20'000 : 500),
              [this, &laptop, run, event = refuse(std::move(*refusal))] { answer(laptop, run, event); });
        return;
    }
    const bool isLost = m_isChaos && m_chance.happens(0.06);
    after(within(1, isSlow ? 10'000 : 300), [=, this, &laptop] {
        auto event = serve();
        after(within(1, isSlow ? 10'000 : 300), [=, this, &laptop, event = std::move(event)] {
            answer(laptop, run, isLost ? refuse(unavailable()) : event);
        });
    });
    if (m_isChaos && m_chance.happens(0.05)) // a proxy sends it a second time, perhaps much later
        after(within(1, 60'000), [serve] { std::ignore = serve(); });
}

void World::answer(Laptop &laptop, int run, const Event &event)
{
    --m_underWay;
    if (laptop.run == run)
        deliver(laptop, event);
}

void World::poke()
{
    if (!m_isChaos)
        return;
    m_server.publish();
    for (auto &laptop : m_laptops)
        if (laptop->isOnline && m_chance.happens(0.4))
            after(within(1, 2000),
                  [this, &laptop = *laptop, head = m_server.head()] { deliver(laptop, event::Poked {head}); });
}

//! Everything works again; nobody does anything.
void World::goQuiet()
{
    trace(nullptr, "-- quiet");
    m_isChaos = false;
    m_isServerDown = false;
    m_server.deferring = 0;
    for (auto &[id, device] : m_server.data().devices)
        device.isRevoked = false;
    for (auto &laptop : m_laptops) {
        laptop->isOnline = true;
        laptop->isSignedIn = true;
        laptop->isTooOld = false;
        laptop->store.breakNoMore();
        if (laptop->store.tables().state.isPaused)
            deliver(*laptop, event::Paused {false});
    }
    runUntil(m_now + 15min);
}

Outcome World::run()
{
    prepare();
    for (int i = 0; i < m_options.actions; ++i) {
        runUntil(m_now + within(10, m_chance.happens(0.1) ? 120'000 : 6'000));
        act();
    }
    goQuiet();
    checkAll("after quiet");
    constexpr int mostRounds = 40; // edits of one field that wait for each other are decided one after the other
    for (int round = 0; round < mostRounds && decideAll(round > 5); ++round) {
        runUntil(m_now + 3min);
        checkAll("after decisions " + std::to_string(round));
        if (!m_outcome.violations.empty())
            break;
    }
    for (auto &laptop : m_laptops)
        if (laptop->engine && !laptop->engine->attention().empty())
            violated(laptop->name + ": decisions never end");
    for (const auto &text : m_server.violations())
        violated(text);
    for (auto &laptop : m_laptops)
        m_outcome.saved += laptop->ledger.size();
    return std::move(m_outcome);
}

Outcome simulate(std::uint64_t seed, const Options &options)
{
    try {
        return World(seed, options).run();
    } catch (const std::exception &error) {
        return {{std::string("thrown: ") + error.what()}, 0, 0, 0};
    }
}

} // namespace oms::simulation
