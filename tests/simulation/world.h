// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/simulation/memorystore.h"
#include "tests/simulation/simulation.h"

#include <memory>

namespace oms::simulation {

using Milliseconds = std::chrono::milliseconds;

//! What a laptop believes about time.
class LaptopClock : public sync::Clock {
public:
    explicit LaptopClock(const Milliseconds &world)
        : m_world(world)
    { }
    Instant wall() const override;
    Milliseconds steady() const override { return m_world + steadyOffset; }

    std::chrono::hours offset {0};
    Milliseconds steadyOffset {0};

private:
    const Milliseconds &m_world;
    mutable std::int64_t m_reads = 0;
};

//! What a person did and was told to be saved.
struct Intention {
    Instant at;
    Uuid record;
    std::string kind;
    auto operator<=>(const Intention &) const = default;
};

struct Laptop {
    Laptop(std::string laptopName, Person owner, const Milliseconds &world)
        : name(std::move(laptopName))
        , person(std::move(owner))
        , clock(world)
    { }

    std::string name;
    Person person;
    LaptopClock clock;
    MemoryStore store;
    std::unique_ptr<sync::SyncEngine> engine;
    int run = 0; //!< counts starts: what belongs to an earlier one is void
    std::optional<Milliseconds> wake;
    bool isOnline = true;
    bool isSignedIn = true;
    bool isTooOld = false;
    bool isRestored = false; //!< its disk was set back
    std::set<Intention> ledger;
    std::optional<std::pair<MemoryStore::Tables, std::set<Intention>>> image;
};

class World {
public:
    World(std::uint64_t seed, const Options &options);
    Outcome run();

private:
    // time
    void after(Milliseconds delay, std::function<void()> happening);
    void runUntil(Milliseconds end);
    Instant serverTime() const;
    Milliseconds within(std::int64_t least, std::int64_t most) { return Milliseconds(m_chance.between(least, most)); }

    // laptops
    void start(Laptop &laptop);
    void crash(Laptop &laptop);
    bool deliver(Laptop &laptop, const sync::Event &event);
    void enact(Laptop &laptop, const sync::Effects &effects);
    void keepLedger(Laptop &laptop);
    void setBackDisk(Laptop &laptop);

    // network
    using Serve = std::function<sync::Event()>;
    using Refuse = std::function<sync::Event(Refusal)>;
    void ask(Laptop &laptop, const Serve &serve, const Refuse &refuse);
    void answer(Laptop &laptop, int run, const sync::Event &event);
    std::optional<Refusal> hindrance(const Laptop &laptop);
    void poke();

    // people (people.cpp)
    void act();
    void submit(Laptop &laptop, std::vector<sync::Wish> wishes);
    void edit(Laptop &laptop);
    void create(Laptop &laptop);
    void createTogether(Laptop &laptop);
    void editTogether(Laptop &laptop);
    void archive(Laptop &laptop);
    void decide(Laptop &laptop, const sync::Attention &item, bool isGivingUp);
    std::optional<sync::Wish> fixFor(Laptop &laptop, const sync::Mutation &mutation);
    void decideOne(Laptop &laptop);
    bool decideAll(bool isGivingUp);
    void writeOnTheWeb();
    std::optional<sync::Wish> someEdit(Laptop &laptop);
    sync::Wish newCustomer(Laptop &laptop);
    sync::Wish newHorse(const Uuid &customer);
    std::vector<sync::StoredRecord> shown(Laptop &laptop, std::string_view entity);
    std::string phone();
    std::string email();
    void press(Laptop &laptop);
    void forgetTombstones();
    void trouble(Laptop &laptop);

    // oracles (oracles.cpp)
    void checkAll(const std::string &when);
    void checkRecords(Laptop &laptop);
    std::string placesOf(const Laptop &laptop, const sync::RecordKey &key) const;
    void checkOutbox(Laptop &laptop);
    void checkViews(Laptop &laptop);
    void checkNothingTwice();
    void checkFamilies(const Laptop &laptop);
    void violated(const std::string &what);

    void prepare();
    void goQuiet();
    void trace(const Laptop *laptop, const std::string &what) const;
    void trace(const Laptop &laptop, const sync::Effect &effect) const;

    Options m_options;
    Chance m_chance;
    ModelServer m_server;
    Milliseconds m_now {0};
    std::multimap<Milliseconds, std::function<void()>> m_queue;
    std::vector<std::unique_ptr<Laptop>> m_laptops;
    std::vector<Person> m_people;
    std::optional<ModelServer::Data> m_backup;
    bool m_isChaos = true;
    bool m_isServerDown = false;
    bool m_wasServerSetBack = false;
    std::size_t m_mostAtOnce = sync::mostMutations;
    int m_phones = 0;
    int m_underWay = 0; //!< requests
    std::string m_when;
    Outcome m_outcome;
};

} // namespace oms::simulation
