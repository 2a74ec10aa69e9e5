// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/desk.h"

#include "shared/core/json.h"
#include "shared/sync/units.h"

namespace oms::simulation {

using namespace sync;

namespace {

constexpr auto epoch = Instant(std::chrono::microseconds(1'790'000'000'000'000));

Refusal unavailable()
{
    return {ErrorCode::Unavailable, "No answer", {}, 0};
}

template<Described T>
std::optional<T> shown(MemoryStore &store, const Uuid &id)
{
    const auto record = store.find({std::string(schemaOf<T>().name()), id});
    if (!record)
        return {};
    return fromJson<T>(record->view ? *record->view : *record->base, Purpose::Trusted).value();
}

} // namespace

Instant Desk::DeskClock::wall() const
{
    return epoch + now + std::chrono::microseconds(++reads);
}

Instant Desk::serverTime() const
{
    return epoch + clock.now;
}

Desk::Desk(ModelServer &server, Person owner, std::uint64_t seed)
    : person(std::move(owner))
    , chance(seed)
    , m_server(server)
{ }

void Desk::start()
{
    wake.reset();
    engine = std::make_unique<SyncEngine>(store, clock, chance, "desk");
    tell(event::Started {});
}

bool Desk::tell(const Event &event)
{
    std::vector<Event> events {event};
    bool isTaken = true;
    for (std::size_t i = 0; i < events.size(); ++i) {
        Effects answers;
        try {
            answers = engine->handle(Event(events[i]));
        } catch (const StoreError &) {
            isTaken = false;
            continue;
        }
        for (const auto &effect : answers) {
            if (const auto *at = std::get_if<effect::WakeAt>(&effect))
                wake = at->steady;
            else if (const auto *registering = std::get_if<effect::Register>(&effect))
                events.push_back(answer(*registering));
            else if (const auto *pull = std::get_if<effect::Pull>(&effect))
                events.push_back(answer(*pull));
            else if (const auto *push = std::get_if<effect::Push>(&effect))
                events.push_back(answer(*push));
            effects.push_back(effect);
        }
    }
    return isTaken;
}

void Desk::goOnline(bool isNowOnline)
{
    isOnline = isNowOnline;
    if (isOnline)
        sync();
}

void Desk::wait(std::chrono::milliseconds time)
{
    const auto end = clock.now + time;
    while (wake && *wake <= end) {
        clock.now = std::max(clock.now, *wake);
        wake.reset();
        tell(event::Tick {});
    }
    clock.now = end;
}

std::optional<Refusal> Desk::obstacle() const
{
    return isOnline ? refusal : unavailable();
}

Event Desk::answer(const effect::Register &asked)
{
    if (auto refused = obstacle())
        return event::Registered {tl::make_unexpected(*refused)};
    return event::Registered {m_server.registerDevice(person, asked.request)};
}

Event Desk::answer(const effect::Pull &asked)
{
    if (auto refused = obstacle())
        return event::Pulled {tl::make_unexpected(*refused)};
    auto pulled = m_server.pull(person, asked.request, serverTime());
    if (pulled && changeAnswer)
        changeAnswer(*pulled);
    return event::Pulled {std::move(pulled)};
}

Event Desk::answer(const effect::Push &asked)
{
    auto refused = obstacle();
    if (!refused && refusePush)
        refused = refusePush(asked.request);
    if (refused)
        return event::Pushed {tl::make_unexpected(*refused)};
    auto pushed = m_server.push(person, asked.request, serverTime());
    if (std::exchange(isAnswerLost, false))
        return event::Pushed {tl::make_unexpected(unavailable())};
    return event::Pushed {std::move(pushed)};
}

std::optional<Customer> Desk::customer(const CustomerId &id)
{
    return shown<Customer>(store, id.value);
}

std::optional<Horse> Desk::horse(const HorseId &id)
{
    return shown<Horse>(store, id.value);
}

Wish Desk::editOf(const CustomerId &id, const std::function<void(Customer &)> &change)
{
    const auto base = customer(id).value();
    auto mine = base;
    change(mine);
    return {"customer.edit", id.value, base.version, editsBetween(base, mine), {}};
}

std::vector<OutboxRow> Desk::rows(OutboxState state)
{
    return store.outbox({state});
}

Yard::Yard()
{
    for (auto *person : {&anna, &bo}) {
        Fitter fitter;
        fitter.id = FitterId {chance.identity()};
        fitter.name = person == &anna ? "Anna" : "Bo";
        *person = {UserId {chance.identity()}, fitter.name, fitter.id};
        server.data().fitters[fitter.id.value] = fitter;
        server.mark("fitter", fitter.id.value);
    }
    office = {UserId {chance.identity()}, "Office", {}};
    ingrid = addCustomer("Ingrid", anna);
}

CustomerId Yard::addCustomer(const std::string &name, const Person &fitter)
{
    Customer customer;
    customer.id = CustomerId {chance.identity()};
    customer.name = name;
    customer.fitter_id = fitter.fitter;
    server.data().customers[customer.id.value] = customer;
    server.mark("customer", customer.id.value);
    return customer.id;
}

HorseId Yard::addHorse(const std::string &name, const CustomerId &customer)
{
    Horse horse;
    horse.id = HorseId {chance.identity()};
    horse.name = name;
    horse.customer_id = customer;
    server.data().horses[horse.id.value] = horse;
    server.mark("horse", horse.id.value);
    return horse.id;
}

void Yard::change(const CustomerId &id, const std::function<void(Customer &)> &change)
{
    auto &customer = server.data().customers.at(id.value);
    change(customer);
    ++customer.version;
    server.mark("customer", id.value);
}

std::string createBody(const Schema &schema, const void *record)
{
    JsonWriter json;
    json.beginObject();
    for (const auto &field : schema.fields())
        if (field.rules.access == Access::ReadWrite || field.rules.access == Access::CreateOnly)
            json.key(field.name).field(field, record);
    return json.endObject().take();
}

} // namespace oms::simulation
