// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/json.h"
#include "shared/sync/units.h"
#include "tests/simulation/desk.h"
#include "tests/simulation/world.h"

#include <algorithm>

namespace oms::simulation {

using namespace sync;
using namespace std::chrono_literals;

namespace {

template<Described T>
T recordOf(const StoredRecord &stored)
{
    return fromJson<T>(stored.view ? *stored.view : stored.base.value_or("{}"), Purpose::Trusted).value();
}

bool isArchived(const StoredRecord &record)
{
    return record.key.entity == "customer" ? recordOf<Customer>(record).archived_at.has_value()
                                           : recordOf<Horse>(record).archived_at.has_value();
}

} // namespace

std::string World::phone()
{
    return "+31 6 " + std::to_string(1000 + ++m_phones);
}

std::string World::email()
{
    return "rider" + std::to_string(m_chance.below(12)) + "@example.org";
}

std::vector<StoredRecord> World::shown(Laptop &laptop, std::string_view entity)
{
    std::vector<StoredRecord> records;
    for (const auto &[key, record] : laptop.store.tables().records)
        if (key.entity == entity && !isArchived(record))
            records.push_back(record);
    return records;
}

void World::prepare()
{
    auto &data = m_server.data();
    for (int i = 0; i < 2; ++i) {
        Fitter fitter;
        fitter.id = FitterId {m_chance.identity()};
        fitter.name = "Fitter " + std::to_string(i);
        data.fitters[fitter.id.value] = fitter;
        m_server.mark("fitter", fitter.id.value);
        m_people.push_back({UserId {m_chance.identity()}, fitter.name, fitter.id});
    }
    m_people.push_back({UserId {m_chance.identity()}, "Office", {}});
    for (int i = 0; i < 8; ++i) {
        Customer customer;
        customer.id = CustomerId {m_chance.identity()};
        customer.name = "Rider " + std::to_string(i);
        customer.fitter_id = m_people[m_chance.below(2)].fitter;
        data.customers[customer.id.value] = customer;
        m_server.mark("customer", customer.id.value);
        Horse horse;
        horse.id = HorseId {m_chance.identity()};
        horse.customer_id = customer.id;
        horse.name = "Horse " + std::to_string(i);
        data.horses[horse.id.value] = horse;
        m_server.mark("horse", horse.id.value);
    }
    m_server.pageSize = int(m_chance.between(2, 30));
    m_mostAtOnce = m_chance.happens(0.3) ? std::size_t(m_chance.between(1, 6)) : mostMutations;
    m_server.deferring = m_chance.happens(0.5) ? 0.05 : 0;
    const std::pair<const char *, std::size_t> owners[] = {{"anna-1", 0}, {"anna-2", 0}, {"bo", 1}, {"office", 2}};
    for (const auto &[name, owner] : owners)
        m_laptops.push_back(std::make_unique<Laptop>(name, m_people[owner], m_now));
    for (auto &laptop : m_laptops)
        start(*laptop);
    runUntil(5s);
}

void World::act()
{
    auto &laptop = *m_laptops[m_chance.below(m_laptops.size())];
    const auto dice = m_chance.below(100);
    if (dice < 30)
        edit(laptop);
    else if (dice < 37)
        create(laptop);
    else if (dice < 40)
        createTogether(laptop);
    else if (dice < 44)
        editTogether(laptop);
    else if (dice < 49)
        archive(laptop);
    else if (dice < 62)
        writeOnTheWeb();
    else if (dice < 70)
        decideOne(laptop);
    else if (dice < 78)
        laptop.isOnline = !laptop.isOnline;
    else if (dice < 82)
        press(laptop);
    else if (dice < 85)
        crash(laptop);
    else if (dice < 87)
        trouble(laptop);
    else if (dice < 89)
        m_isServerDown = !m_isServerDown;
    else if (dice < 91)
        forgetTombstones();
    else if (dice < 93)
        laptop.image = {laptop.store.tables(), laptop.ledger};
    else if (dice < 96)
        m_backup = m_server.data();
    else if (m_backup && m_chance.happens(0.3)) {
        trace(nullptr, "the server is set back");
        m_server.data() = *std::exchange(m_backup, {});
        m_wasServerSetBack = true;
    }
    if (laptop.isOnline && laptop.isSignedIn && m_chance.happens(0.1))
        deliver(laptop, event::NetworkUp {});
}

//! What the office does to a computer, or to its person.
void World::trouble(Laptop &laptop)
{
    const auto dice = m_chance.below(5);
    if (dice < 2)
        laptop.isSignedIn = !laptop.isSignedIn;
    else if (dice == 2)
        laptop.isTooOld = !laptop.isTooOld;
    else if (dice == 3) {
        const auto &id = laptop.store.tables().state.device;
        const auto device = id ? m_server.data().devices.find(*id) : m_server.data().devices.end();
        if (device != m_server.data().devices.end())
            device->second.isRevoked = !device->second.isRevoked;
    } else if (laptop.name == "bo") { // becomes one of the office, or a fitter again: other scopes
        trace(&laptop, laptop.person.fitter ? "joins the office" : "is a fitter again");
        laptop.person.fitter = laptop.person.fitter ? std::nullopt : m_people[1].fitter;
    }
}

//! The server keeps them for a month more, so that nobody is in the middle of a round; and whoever was
//! away so long as not to notice that it was set back has nothing of that time any longer.
void World::forgetTombstones()
{
    const auto isAtRest = [](const auto &laptop) {
        const auto &tables = laptop->store.tables();
        return tables.staged.empty() && tables.state.restarting.empty();
    };
    if (m_wasServerSetBack || m_underWay > 0 || !std::all_of(m_laptops.begin(), m_laptops.end(), isAtRest))
        return;
    trace(nullptr, "tombstones are forgotten");
    m_server.forgetTombstones();
}

//! The buttons of the Sync centre.
void World::press(Laptop &laptop)
{
    const Event buttons[] = {event::SyncNow {},    event::Paused {true}, event::Paused {false},
                             event::Redownload {}, event::Verify {},     event::SignedIn {}};
    deliver(laptop, buttons[m_chance.below(std::size(buttons))]);
}

void World::submit(Laptop &laptop, std::vector<Wish> wishes)
{
    if (!laptop.engine || !laptop.engine->check(wishes))
        return;
    for (const auto &wish : wishes)
        trace(&laptop, wish.kind + ' ' + wish.entity_id.toString());
    deliver(laptop, event::Submitted {std::move(wishes)});
}

std::optional<Wish> World::someEdit(Laptop &laptop)
{
    if (m_chance.happens(0.3)) {
        const auto horses = shown(laptop, "horse");
        if (horses.empty())
            return {};
        const auto base = recordOf<Horse>(m_chance.oneOf(horses));
        auto mine = base;
        mine.breed = "Breed " + std::to_string(m_chance.below(4));
        if (m_chance.happens(0.5))
            mine.notes = "Notes " + phone();
        return Wish {"horse.edit", base.id.value, base.version, editsBetween(base, mine), {}};
    }
    const auto customers = shown(laptop, "customer");
    if (customers.empty())
        return {};
    const auto base = recordOf<Customer>(m_chance.oneOf(customers));
    auto mine = base;
    const auto dice = m_chance.below(10);
    if (dice < 5)
        mine.phone = phone();
    if (dice > 3)
        mine.name = "Name " + std::to_string(m_chance.below(5));
    if (dice > 7)
        mine.email = email();
    if (dice == 2 || (dice == 3 && !laptop.person.fitter))
        mine.fitter_id = m_people[m_chance.below(2)].fitter;
    return Wish {"customer.edit", base.id.value, base.version, editsBetween(base, mine), {}};
}

void World::edit(Laptop &laptop)
{
    if (auto wish = someEdit(laptop))
        submit(laptop, {*wish});
}

void World::editTogether(Laptop &laptop)
{
    std::vector<Wish> wishes;
    for (int i = 0; i < 3; ++i)
        if (auto wish = someEdit(laptop))
            if (std::none_of(wishes.begin(), wishes.end(),
                             [&](const auto &w) { return w.entity_id == wish->entity_id; }))
                wishes.push_back(std::move(*wish));
    if (!wishes.empty())
        submit(laptop, std::move(wishes));
}

Wish World::newCustomer(Laptop &laptop)
{
    Customer customer;
    customer.id = CustomerId {m_chance.identity()};
    customer.name = "New " + std::to_string(m_chance.below(1000));
    customer.email = email();
    if (!laptop.person.fitter && m_chance.happens(0.7))
        customer.fitter_id = m_people[m_chance.below(2)].fitter;
    return {"customer.create", customer.id.value, {}, {}, createBody(customer)};
}

Wish World::newHorse(const Uuid &customer)
{
    Horse horse;
    horse.id = HorseId {m_chance.identity()};
    horse.customer_id = CustomerId {customer};
    horse.name = "Foal " + std::to_string(m_chance.below(1000));
    return {"horse.create", horse.id.value, {}, {}, createBody(horse)};
}

void World::create(Laptop &laptop)
{
    const auto customers = shown(laptop, "customer");
    if (customers.empty() || m_chance.happens(0.4))
        return submit(laptop, {newCustomer(laptop)});
    submit(laptop, {newHorse(m_chance.oneOf(customers).key.id)});
}

void World::createTogether(Laptop &laptop)
{
    auto customer = newCustomer(laptop);
    auto horse = newHorse(customer.entity_id);
    submit(laptop, {std::move(customer), std::move(horse)});
}

void World::archive(Laptop &laptop)
{
    const std::string entity = m_chance.happens(0.5) ? "customer" : "horse";
    std::vector<StoredRecord> all;
    for (const auto &[key, record] : laptop.store.tables().records)
        if (key.entity == entity)
            all.push_back(record);
    if (all.empty())
        return;
    const auto &record = m_chance.oneOf(all);
    submit(laptop, {{entity + (isArchived(record) ? ".restore" : ".archive"), record.key.id, {}, {}, {}}});
}

//! Somebody in a browser; between beginning and committing others come.
void World::writeOnTheWeb()
{
    if (m_isServerDown || m_server.data().customers.empty())
        return;
    const auto begun = m_server.beginWrite();
    const auto fitter = m_people[m_chance.below(2)].fitter;
    const auto dice = m_chance.below(10);
    after(within(0, 5000), [=, this] {
        m_server.commitWrite(
            [&](ModelServer &server) {
                auto &customers = server.data().customers;
                auto at = std::next(customers.begin(), std::ptrdiff_t(m_chance.below(customers.size())));
                auto &customer = at->second;
                if (dice < 4)
                    customer.phone = phone();
                else if (dice < 6)
                    customer.name = "Name " + std::to_string(m_chance.below(5));
                else if (dice < 8)
                    customer.fitter_id = fitter;
                else if (customer.archived_at)
                    customer.archived_at.reset();
                else
                    customer.archived_at = serverTime();
                ++customer.version;
                server.mark("customer", at->first);
            },
            begun);
        trace(nullptr, "somebody writes on the web");
        poke();
    });
}

void World::decideOne(Laptop &laptop)
{
    if (!laptop.engine)
        return;
    const auto items = laptop.engine->attention();
    if (!items.empty())
        decide(laptop, m_chance.oneOf(items), false);
}

bool World::decideAll(bool isGivingUp)
{
    bool isAny = false;
    for (auto &laptop : m_laptops) {
        if (!laptop->engine)
            continue;
        for (const auto &item : laptop->engine->attention()) {
            isAny = true;
            decide(*laptop, item, isGivingUp);
        }
    }
    return isAny;
}

std::optional<Wish> World::fixFor(Laptop &laptop, const Mutation &mutation)
{
    if (mutation.kind == "customer.create") {
        auto customer = fromJson<Customer>(mutation.args.value_or("{}"));
        if (!customer)
            return {};
        customer->email = "fixed" + std::to_string(++m_phones) + "@example.org";
        return Wish {mutation.kind, mutation.entity_id, {}, {}, createBody(*customer)};
    }
    if (mutation.kind != "customer.edit")
        return {};
    const auto &records = laptop.store.tables().records;
    const auto found = records.find({mutation.entity, mutation.entity_id});
    if (found == records.end())
        return {};
    const auto base = recordOf<Customer>(found->second);
    auto mine = base;
    mine.phone = phone();
    return Wish {mutation.kind, mutation.entity_id, base.version, editsBetween(base, mine), {}};
}

void World::decide(Laptop &laptop, const Attention &item, bool isGivingUp)
{
    if (!laptop.engine)
        return;
    auto mutation = fromJson<Mutation>(item.mutation, Purpose::Trusted);
    auto result = fromJson<MutationResult>(item.result, Purpose::Trusted);
    if (!mutation || !result)
        return violated(laptop.name + ": an item cannot be read");
    Decision decision {item.id, Decision::Choice::Discard, {}, {}};
    if (!isGivingUp && item.kind == AttentionKind::Conflict && m_chance.happens(0.8)) {
        decision.choice = Decision::Choice::Decide;
        for (const auto &conflict : result->conflicts)
            decision.units.push_back({conflict.unit, m_chance.happens(0.5) ? conflict.mine : conflict.theirs});
    } else if (!isGivingUp && m_chance.happens(0.6)) {
        decision.fixed = fixFor(laptop, *mutation);
        if (decision.fixed)
            decision.choice = Decision::Choice::Fix;
    }
    if (!laptop.engine->check(decision))
        return;
    ++m_outcome.decisions;
    trace(&laptop, "decides " + item.id.toString() + ' ' + mutation->kind + ' ' + mutation->entity_id.toString());
    deliver(laptop, event::Decided {std::move(decision)});
}

} // namespace oms::simulation
