// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/json.h"
#include "shared/sync/overlay.h"
#include "shared/sync/surroundings.h"
#include "tests/simulation/world.h"

#include <algorithm>

namespace oms::simulation {

using namespace sync;

namespace {

constexpr std::size_t mostViolations = 8;

std::string named(const RecordKey &key)
{
    return key.entity + ' ' + key.id.toString();
}

} // namespace

void World::violated(const std::string &what)
{
    trace(nullptr, "VIOLATION " + what);
    if (m_outcome.violations.size() < mostViolations)
        m_outcome.violations.push_back(m_when.empty() ? what : m_when + ": " + what);
}

void World::checkAll(const std::string &when)
{
    m_when = when;
    for (auto &laptop : m_laptops) {
        if (!laptop->engine) {
            violated(laptop->name + ": is not running");
            continue;
        }
        checkRecords(*laptop);
        checkOutbox(*laptop);
        checkViews(*laptop);
    }
    checkNothingTwice();
    m_when.clear();
}

//! For whoever reads a failure: where the record is in the feed, and where the laptop believes it to be.
std::string World::placesOf(const Laptop &laptop, const RecordKey &key) const
{
    std::string text;
    const auto feed = m_server.data().feed.find(key);
    if (feed != m_server.data().feed.end())
        for (const auto &[scope, place] : feed->second)
            text += ' ' + scope + (place.op == ChangeOp::Put ? " put " : " remove ") + std::to_string(place.seq);
    const auto places = laptop.store.tables().places.find(key);
    text += "; here in";
    if (places != laptop.store.tables().places.end())
        for (const auto &scope : places->second)
            text += ' ' + scope;
    return text;
}

//! Every client equals the server's projection for its scopes, and holds nothing besides.
void World::checkRecords(Laptop &laptop)
{
    const auto expected = m_server.projection(laptop.person);
    const auto &records = laptop.store.tables().records;
    for (const auto &[key, shown] : expected) {
        const auto found = records.find(key);
        if (found == records.end() || !found->second.base)
            violated(laptop.name + ": misses " + named(key));
        else if (found->second.version != shown.first || *found->second.base != shown.second)
            violated(laptop.name + ": has another " + named(key));
    }
    for (const auto &[key, record] : records) {
        if (record.base && !expected.contains(key))
            violated(laptop.name + ": keeps what it may not see, " + named(key) + placesOf(laptop, key));
        if (record.view)
            violated(laptop.name + ": shows something else than the server has, " + named(key));
    }
    if (!laptop.store.tables().staged.empty())
        violated(laptop.name + ": has pages that are not shown");
}

//! Every queue has drained or stands in Needs attention, and what was typed is somewhere.
void World::checkOutbox(Laptop &laptop)
{
    const auto &outbox = laptop.store.tables().outbox;
    std::map<Intention, const OutboxRow *> rows;
    for (const auto &[id, row] : outbox)
        rows[{row.mutation.at, row.mutation.entity_id, row.mutation.kind}] = &row;
    for (const auto &intention : laptop.ledger)
        if (!rows.contains(intention))
            violated(laptop.name + ": lost " + intention.kind + ' ' + intention.record.toString());
    const auto items = laptop.engine->attention();
    for (const auto &[id, row] : outbox) {
        const auto name = row.mutation.kind + ' ' + id.toString();
        const auto known = m_server.data().known.find(id);
        const bool isDone = known != m_server.data().known.end() && sync::isDone(known->second.result.status);
        const bool isListed =
            std::any_of(items.begin(), items.end(), [&id = id](const auto &item) { return item.id == id; });
        if (row.state == OutboxState::Waiting)
            violated(laptop.name + ": still waits, " + name);
        else if (row.state == OutboxState::Accepted)
            violated(laptop.name + ": never settled, " + name);
        else if (row.state == OutboxState::Settled && !isDone)
            violated(laptop.name + ": acknowledged and lost, " + name);
        else if (row.state == OutboxState::NeedsYou && !isListed)
            violated(laptop.name + ": needs a person and is not listed, " + name);
        else if (row.state == OutboxState::Blocked && items.empty())
            violated(laptop.name + ": blocked by nothing, " + name);
    }
    const auto &status = laptop.engine->status();
    if (status.phase != SyncStatus::Phase::UpToDate || status.needsYou != items.size())
        violated(laptop.name + ": says that it is not up to date: " + status.trouble);
}

//! What is shown can be computed again from what is kept (I5).
void World::checkViews(Laptop &laptop)
{
    Surroundings around {laptop.store, laptop.clock, m_chance, m_options.flaw};
    const auto before = laptop.store.tables().records;
    laptop.store.transact([&] {
        for (const auto &[key, record] : before)
            layOver(around, key);
    });
    for (const auto &[key, record] : before) {
        const auto &now = laptop.store.tables().records;
        const auto found = now.find(key);
        if (found == now.end() || found->second.view != record.view)
            violated(laptop.name + ": shows what cannot be computed again, " + named(key));
    }
}

//! One intention takes effect once, under whatever identity it was sent.
void World::checkNothingTwice()
{
    std::map<std::pair<UserId, Intention>, int> effects;
    for (const auto &[id, known] : m_server.data().known)
        if (known.result.status != Verdict::Blocked)
            ++effects[{known.user, {known.mutation.at, known.mutation.entity_id, known.mutation.kind}}];
    const bool isAnyRestored =
        std::any_of(m_laptops.begin(), m_laptops.end(), [](const auto &laptop) { return laptop->isRestored; });
    for (const auto &[intention, count] : effects)
        if (count > 1 && !isAnyRestored)
            violated("done twice: " + intention.second.kind + ' ' + intention.second.record.toString());
}

//! No half-pulled screen: a snapshot of the server never holds a horse without its customer.
void World::checkFamilies(const Laptop &laptop)
{
    const auto &records = laptop.store.tables().records;
    for (const auto &[key, record] : records) {
        if (key.entity != "horse" || !record.base)
            continue;
        const auto horse = fromJson<Horse>(*record.base, Purpose::Trusted);
        const auto customer = records.find({"customer", horse->customer_id.value});
        if (customer == records.end() || !customer->second.base)
            violated(laptop.name + ": shows a horse without its customer, " + named(key));
    }
}

} // namespace oms::simulation
