// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/simulation/memorystore.h"
#include "tests/simulation/modelserver.h"

#include <memory>

namespace oms::simulation {

//! One person's laptop whose requests are answered at once, for stories that go step by step.
class Desk {
public:
    Desk(ModelServer &server, Person person, std::uint64_t seed = 1);

    void start(); //!< also after a crash
    //! Delivers it and answers what the engine asks, until it asks nothing more. False: the store refused it.
    bool tell(const sync::Event &event);
    bool submit(const sync::Wish &wish) { return tell(sync::event::Submitted {{wish}}); }
    void goOnline(bool isOnline = true);
    //! Lets so much time pass; timers ring.
    void wait(std::chrono::milliseconds time);
    void sync() { tell(sync::event::SyncNow {}); }

    std::optional<Customer> customer(const CustomerId &id);
    std::optional<Horse> horse(const HorseId &id);
    sync::Wish editOf(const CustomerId &id, const std::function<void(Customer &)> &change);
    std::vector<sync::OutboxRow> rows(sync::OutboxState state);
    const sync::SyncStatus &status() const { return engine->status(); }
    std::vector<sync::Attention> attention() { return engine->attention(); }
    template<class Effect>
    std::size_t count() const
    {
        return std::size_t(std::count_if(effects.begin(), effects.end(),
                                         [](const auto &e) { return std::holds_alternative<Effect>(e); }));
    }

    Person person;
    MemoryStore store;
    std::unique_ptr<sync::SyncEngine> engine;
    Chance chance;
    bool isOnline = true;
    bool isAnswerLost = false; //!< of the next push only
    std::optional<Refusal> refusal; //!< instead of every answer
    std::function<std::optional<Refusal>(const sync::PushRequest &)> refusePush;
    std::function<void(sync::PullAnswer &)> changeAnswer; //!< of pulls
    sync::Effects effects; //!< of everything since they were cleared
    std::optional<std::chrono::milliseconds> wake;

private:
    struct DeskClock : sync::Clock {
        Instant wall() const override;
        std::chrono::milliseconds steady() const override { return now; }
        std::chrono::milliseconds now {1000};
        mutable int reads = 0;
    };
    std::optional<Refusal> obstacle() const;
    sync::Event answer(const sync::effect::Register &asked);
    sync::Event answer(const sync::effect::Pull &asked);
    sync::Event answer(const sync::effect::Push &asked);

    ModelServer &m_server;

public:
    DeskClock clock;
    Instant serverTime() const;
};

//! A server with two fitters and an office, and one customer of the first fitter.
struct Yard {
    Yard();
    CustomerId addCustomer(const std::string &name, const Person &fitter);
    HorseId addHorse(const std::string &name, const CustomerId &customer);
    //! Somebody in a browser.
    void change(const CustomerId &id, const std::function<void(Customer &)> &change);
    const Customer &at(const CustomerId &id) const { return server.data().customers.at(id.value); }

    Chance chance {99};
    ModelServer server {chance, ServerFlaw::None};
    Person anna;
    Person bo;
    Person office;
    CustomerId ingrid;
};

//! What a form sends of a new record.
std::string createBody(const Schema &schema, const void *record);
template<Described T>
std::string createBody(const T &record)
{
    return createBody(schemaOf<T>(), &record);
}

} // namespace oms::simulation
