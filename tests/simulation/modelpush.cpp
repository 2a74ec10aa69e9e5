// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/json.h"
#include "shared/sync/units.h"
#include "tests/simulation/modelserver.h"

#include <algorithm>

namespace oms::simulation {

using namespace sync;

namespace {

MutationResult done(const Mutation &mutation, Verdict verdict, std::optional<int> version)
{
    return {mutation.id, verdict, version, {}, {}, {}, {}};
}

MutationResult rejected(const Mutation &mutation, std::string code)
{
    MutationResult result {mutation.id, Verdict::Rejected, {}, {}, {}, {}, {}};
    result.problem = MutationProblem {std::move(code), "The server does not want it", "[]"};
    return result;
}

MutationResult blocked(const Mutation &mutation)
{
    return {mutation.id, Verdict::Blocked, {}, {}, {}, {}, {}};
}

bool isFine(const MutationResult &result)
{
    return result.status == Verdict::Applied || result.status == Verdict::Merged || result.status == Verdict::Noop;
}

std::string contentOf(Mutation mutation)
{
    mutation.seq = 0;
    return toJson(mutation);
}

} // namespace

bool ModelServer::mayTouch(const Person &person, const RecordKey &key) const
{
    const auto scopes = scopesOf(key);
    const auto mine = scopesOf(person);
    return std::any_of(mine.begin(), mine.end(), [&](const auto &scope) { return scopes.contains(scope); });
}

bool ModelServer::isTaken(const Customer &customer) const
{
    return customer.email && std::any_of(m_data.customers.begin(), m_data.customers.end(), [&](const auto &entry) {
               return entry.first != customer.id.value && !entry.second.archived_at
                   && entry.second.email == customer.email;
           });
}

MutationResult ModelServer::create(const Person &person, const Mutation &mutation, Instant now)
{
    if (m_data.customers.contains(mutation.entity_id) || m_data.horses.contains(mutation.entity_id))
        return rejected(mutation, "exists");
    if (mutation.entity == "customer") {
        auto customer = fromJson<Customer>(mutation.args.value_or("{}"));
        if (!customer)
            return rejected(mutation, "invalid");
        customer->id = CustomerId {mutation.entity_id};
        customer->created_at = customer->updated_at = now;
        if (person.fitter)
            customer->fitter_id = person.fitter;
        if (isTaken(*customer))
            return rejected(mutation, "duplicate");
        m_data.customers[mutation.entity_id] = *customer;
    } else {
        auto horse = fromJson<Horse>(mutation.args.value_or("{}"));
        if (!horse)
            return rejected(mutation, "invalid");
        horse->id = HorseId {mutation.entity_id};
        horse->created_at = horse->updated_at = now;
        const auto parent = m_data.customers.find(horse->customer_id.value);
        if (parent == m_data.customers.end() || !mayTouch(person, {"customer", parent->first}))
            return rejected(mutation, "not_found");
        if (parent->second.archived_at)
            return rejected(mutation, "archived");
        m_data.horses[mutation.entity_id] = *horse;
    }
    mark(mutation.entity, mutation.entity_id);
    return done(mutation, Verdict::Applied, 1);
}

MutationResult ModelServer::edit(const Person &person, const Mutation &mutation)
{
    const RecordKey key {mutation.entity, mutation.entity_id};
    if (!mayTouch(person, key))
        return rejected(mutation, "not_found");
    const bool isCustomer = key.entity == "customer";
    auto &archivedAt = isCustomer ? m_data.customers.at(key.id).archived_at : m_data.horses.at(key.id).archived_at;
    if (archivedAt)
        return rejected(mutation, "archived");
    const auto reassigns = std::any_of(mutation.units.begin(), mutation.units.end(),
                                       [](const auto &edit) { return edit.unit == "fitter"; });
    if (person.fitter && reassigns)
        return rejected(mutation, "forbidden");
    Customer customer = isCustomer ? m_data.customers.at(key.id) : Customer();
    Horse horse = isCustomer ? Horse() : m_data.horses.at(key.id);
    void *object = isCustomer ? static_cast<void *>(&customer) : &horse;
    const auto merged = merge(isCustomer ? schemaOf<Customer>() : schemaOf<Horse>(), object, mutation.units);
    if (!merged)
        return rejected(mutation, "invalid");
    if (isCustomer && isTaken(customer))
        return rejected(mutation, "duplicate");
    auto &version = isCustomer ? customer.version : horse.version;
    const bool isLate = mutation.seen && *mutation.seen < version;
    if (merged->isChanged) {
        ++version;
        mark(key.entity, key.id);
        if (isCustomer)
            m_data.customers[key.id] = customer;
        else
            m_data.horses[key.id] = horse;
    }
    auto result = done(mutation,
                       !merged->isChanged ? Verdict::Noop
                           : isLate       ? Verdict::Merged
                                          : Verdict::Applied,
                       version);
    if (!merged->conflicts.empty()) {
        result.status = Verdict::Conflict;
        result.conflicts = merged->conflicts;
    }
    return result;
}

MutationResult ModelServer::archive(const Person &person, const Mutation &mutation, Instant now)
{
    const RecordKey key {mutation.entity, mutation.entity_id};
    if (!mayTouch(person, key))
        return rejected(mutation, "not_found");
    const bool isArchiving = kindRow(mutation.kind)->act == Act::Archive;
    const auto change = [&](auto &record) {
        if (record.archived_at.has_value() == isArchiving)
            return done(mutation, Verdict::Noop, record.version);
        if (isArchiving)
            record.archived_at = now;
        else
            record.archived_at.reset();
        ++record.version;
        mark(key.entity, key.id);
        return done(mutation, Verdict::Applied, record.version);
    };
    return key.entity == "customer" ? change(m_data.customers.at(key.id)) : change(m_data.horses.at(key.id));
}

MutationResult ModelServer::resolve(const Person &person, const Mutation &mutation)
{
    const auto found = m_data.items.find(mutation.entity_id);
    if (found == m_data.items.end() || !found->second.isOpen)
        return done(mutation, Verdict::Noop, {});
    if (person.fitter && found->second.attention.author != person.id)
        return rejected(mutation, "forbidden");
    found->second.isOpen = false;
    mark("attention", mutation.entity_id);
    return done(mutation, Verdict::Applied, ++found->second.attention.version);
}

MutationResult ModelServer::apply(const Person &person, const Mutation &mutation, Instant now)
{
    switch (kindRow(mutation.kind)->act) {
    case Act::Create:
        return create(person, mutation, now);
    case Act::Edit:
        return edit(person, mutation);
    case Act::Archive:
    case Act::Restore:
        return archive(person, mutation, now);
    case Act::Command:
        return rejected(mutation, "unknown_kind"); // there are no orders in the model
    case Act::Resolve:
        break;
    }
    return resolve(person, mutation);
}

bool ModelServer::isBlocked(const Mutation &mutation, const DeviceId &device) const
{
    for (const auto &need : mutation.needs) {
        const auto known = m_data.known.find(MutationId {*Uuid::parse(need)});
        if (known == m_data.known.end() || !isFine(known->second.result))
            return true;
    }
    return std::any_of(m_data.items.begin(), m_data.items.end(), [&](const auto &entry) {
        const auto &item = entry.second;
        return item.isOpen && item.device == device && item.about == RecordKey {mutation.entity, mutation.entity_id}
        && std::any_of(mutation.units.begin(), mutation.units.end(),
                       [&](const auto &edit) { return item.units.contains(edit.unit); });
    });
}

//! Stores the result, and an item of attention where a person is needed.
void ModelServer::keep(const Person &person, const Mutation &mutation, const DeviceId &device,
                       const MutationResult &result, Instant now)
{
    m_data.known[mutation.id] = {mutation, person.id, result};
    const bool needsPerson = result.status == Verdict::Conflict || result.status == Verdict::Rejected;
    if (!needsPerson || kindRow(mutation.kind)->act == Act::Resolve)
        return;
    OpenItem item;
    item.attention = {mutation.id,
                      result.status == Verdict::Conflict ? AttentionKind::Conflict : AttentionKind::Rejected,
                      person.id,
                      person.name,
                      toJson(mutation),
                      "about",
                      toJson(result),
                      1,
                      now};
    item.device = device;
    item.about = {mutation.entity, mutation.entity_id};
    if (result.status == Verdict::Conflict)
        for (const auto &conflict : result.conflicts)
            item.units.insert(conflict.unit);
    else
        for (const auto &edit : mutation.units)
            item.units.insert(edit.unit);
    m_data.items[mutation.id.value] = std::move(item);
    mark("attention", mutation.id.value);
}

//! One transaction: all of them, or none.
std::vector<MutationResult> ModelServer::pushTogether(const Person &person, std::span<const Mutation> group,
                                                      const DeviceId &device, Instant now)
{
    const auto before = group.size() > 1 ? std::optional(m_data) : std::nullopt;
    std::vector<MutationResult> results;
    for (const auto &mutation : group) {
        if (m_data.known.contains(mutation.id))
            m_violations.push_back("done twice: " + mutation.kind + ' ' + mutation.id.toString());
        auto result = isBlocked(mutation, device) ? blocked(mutation) : apply(person, mutation, now);
        const bool isGood = isFine(result);
        results.push_back(std::move(result));
        if (!isGood)
            break;
        m_data.known[mutation.id] = {mutation, person.id, results.back()};
    }
    if (before && (results.size() < group.size() || !isFine(results.back()))) {
        auto culprit = std::move(results.back());
        culprit.version.reset();
        m_data = *before;
        results.clear();
        for (const auto &mutation : group)
            results.push_back(mutation.id == culprit.id ? culprit : blocked(mutation));
    }
    for (std::size_t i = 0; i < group.size(); ++i)
        keep(person, group[i], device, results[i], now);
    return results;
}

Result<PushAnswer> ModelServer::push(const Person &person, const PushRequest &request, Instant now, std::size_t most)
{
    if (const auto admitted = admit(person, request.device); !admitted)
        return passOn(admitted);
    PushAnswer answer;
    const std::span<const Mutation> all(request.mutations);
    for (std::size_t begin = 0, end = 0; begin < all.size() && answer.results.size() < most; begin = end) {
        auto &device = m_data.devices.at(request.device);
        for (end = begin + 1; all[begin].group && end < all.size() && all[end].group == all[begin].group;)
            ++end;
        const auto group = all.subspan(begin, end - begin);
        bool isKnown = false;
        for (const auto &mutation : group) {
            const auto known = m_data.known.find(mutation.id);
            if (known == m_data.known.end() || m_flaw == ServerFlaw::NoDedupe)
                continue;
            isKnown = true;
            if (contentOf(known->second.mutation) != contentOf(mutation) || known->second.user != person.id)
                return refuse(ErrorCode::Conflict, "The identity is taken", {{"id", "reused", "", {}}});
            if (mutation.seq == device.last_seq + 1)
                device.last_seq = mutation.seq;
            answer.results.push_back(known->second.result);
        }
        if (isKnown)
            continue;
        const auto first = group.front().seq;
        if (first > device.last_seq + 1)
            return refuse(ErrorCode::Conflict, "A number is missing",
                          {{"seq", "sequence_gap", "", {std::to_string(device.last_seq + 1)}}});
        if (first <= device.last_seq && m_flaw != ServerFlaw::NoDedupe)
            return refuse(ErrorCode::Conflict, "The number is used", {{"device", "forked", "", {}}});
        if (m_chance.happens(deferring)) {
            answer.results.push_back({group.front().id, Verdict::Deferred, {}, {}, {}, {}, {}});
            break;
        }
        for (auto &result : pushTogether(person, group, request.device, now))
            answer.results.push_back(std::move(result));
        auto &counted = m_data.devices.at(request.device).last_seq; // a rolled back group has moved the devices
        counted = std::max(counted, group.back().seq);
    }
    answer.last_seq = m_data.devices.at(request.device).last_seq;
    answer.server_time = now;
    return answer;
}

} // namespace oms::simulation
