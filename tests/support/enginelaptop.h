// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/json.h"
#include "shared/sync/engine.h"
#include "shared/sync/units.h"

#include <deque>
#include <random>

namespace oms::test {

//! Time that goes on when the test says so.
class TestClock : public sync::Clock {
public:
    Instant wall() const override { return start + skew + elapsed; }
    std::chrono::milliseconds steady() const override { return elapsed; }

    Instant start = now();
    std::chrono::hours skew {0};
    std::chrono::milliseconds elapsed {0};
};

class TestRandomness : public sync::Randomness {
public:
    explicit TestRandomness(std::uint64_t seed)
        : m_random(seed)
    { }
    Uuid identity() override;
    double fraction() override { return double(m_random() >> 11) * 0x1p-53; }

private:
    std::mt19937_64 m_random;
};

//! A person's laptop without screens: the engine over a store, speaking JSON with a server by `ask`. What the engine
//! wants done is done at once, one thing after the other.
class EngineLaptop {
public:
    //! POSTs `body`; the answer's body, or the refusal of a problem document. A lost answer is Unavailable.
    using Ask = std::function<Result<std::string>(const std::string &path, const std::string &body)>;

    EngineLaptop(sync::Store &store, TestClock &clock, std::uint64_t seed, Ask ask);

    //! Switched on, or on again after a crash.
    void start() { happen(sync::event::Started {}); }
    void happen(const sync::Event &event);
    //! Time goes on to the next moment at which the engine wants to be woken.
    void wait();
    //! Goes on until nothing waits for the server and everything has been pulled; false after `most` wakings.
    bool settle(int most = 200);

    template<Described T>
    Uuid create(const T &record)
    {
        const auto id = m_random.identity();
        auto identified = record;
        identified.id.value = id;
        JsonWriter json;
        json.beginObject().member("id", id);
        for (const auto &field : schemaOf<T>().fields())
            if (field.rules.access != Access::ReadOnly && field.name != "id")
                json.key(field.name).field(field, &identified);
        submit(
            {.kind = std::string(schemaOf<T>().name()) + ".create", .entity_id = id, .args = json.endObject().take()});
        return id;
    }
    template<Described T>
    void edit(const Uuid &id, const std::function<void(T &)> &change)
    {
        const auto seen = view<T>(id).value();
        auto wanted = seen;
        change(wanted);
        submit({.kind = std::string(schemaOf<T>().name()) + ".edit",
                .entity_id = id,
                .seen = seen.version,
                .units = sync::editsBetween(seen, wanted)});
    }
    void submit(sync::Wish wish) { happen(sync::event::Submitted {{std::move(wish)}}); }
    //! "mine", "theirs": of every unit of a conflict; what was refused is given up.
    void decide(const sync::Attention &item, std::string_view whose);

    //! The record as the screen shows it.
    template<Described T>
    std::optional<T> view(const Uuid &id)
    {
        const auto record = m_store.find({std::string(schemaOf<T>().name()), id});
        if (!record || (!record->view && !record->base))
            return {};
        return fromJson<T>(record->view ? *record->view : *record->base, Purpose::Trusted).value();
    }

    sync::SyncStatus status() const { return m_engine->status(); }
    std::vector<sync::Attention> attention() { return m_engine->attention(); }
    sync::Store &store() { return m_store; }
    bool isWiped() const { return m_isWiped; }

    sync::SyncEngine &engine() { return *m_engine; }

private:
    void perform(sync::Effects &&effects);
    template<Described Answer, class Happened, class Request>
    void ask(const std::string &path, const Request &request);

    sync::Store &m_store;
    TestClock &m_clock;
    TestRandomness m_random;
    Ask m_ask;
    std::unique_ptr<sync::SyncEngine> m_engine;
    std::deque<sync::Event> m_events;
    std::optional<std::chrono::milliseconds> m_wakeAt;
    bool m_isWiped = false;
};

} // namespace oms::test
