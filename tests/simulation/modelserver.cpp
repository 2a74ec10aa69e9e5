// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/modelserver.h"

#include "shared/core/json.h"
#include "shared/sync/records.h"

#include <algorithm>

namespace oms::simulation {

using namespace sync;

namespace {

const std::string office = "office";

std::string scopeOf(const FitterId &fitter)
{
    return "fitter:" + fitter.toString();
}
std::string scopeOf(const UserId &user)
{
    return "person:" + user.toString();
}

template<class Map>
const typename Map::mapped_type *find(const Map &map, const Uuid &id)
{
    const auto found = map.find(id);
    return found == map.end() ? nullptr : &found->second;
}

std::string written(std::string_view entity, const void *object)
{
    JsonWriter json;
    json.beginObject();
    for (const auto &field : bodySchema(entity).fields())
        json.key(field.name).field(field, object);
    return json.endObject().take();
}

} // namespace

ModelServer::ModelServer(Chance &chance, ServerFlaw flaw)
    : m_chance(chance)
    , m_flaw(flaw)
{ }

Texts ModelServer::scopesOf(const Person &person) const
{
    return {person.fitter ? scopeOf(*person.fitter) : office, scopeOf(person.id)};
}

std::set<std::string> ModelServer::scopesOf(const RecordKey &key) const
{
    std::set<std::string> scopes;
    const auto addCustomer = [&](const Customer &customer) {
        scopes.insert(office);
        if (customer.fitter_id && !customer.archived_at)
            scopes.insert(scopeOf(*customer.fitter_id));
    };
    if (key.entity == "customer") {
        if (const auto *customer = find(m_data.customers, key.id))
            addCustomer(*customer);
    } else if (key.entity == "horse") {
        if (const auto *horse = find(m_data.horses, key.id)) {
            scopes.insert(office);
            if (!horse->archived_at)
                addCustomer(m_data.customers.at(horse->customer_id.value));
        }
    } else if (key.entity == "fitter") {
        if (m_data.fitters.contains(key.id))
            scopes = {office, scopeOf(FitterId {key.id})};
    } else if (const auto *item = find(m_data.items, key.id); item && item->isOpen) {
        scopes = {office, scopeOf(item->attention.author)};
    }
    return scopes;
}

std::string ModelServer::body(const RecordKey &key) const
{
    if (key.entity == "customer")
        return written(key.entity, &m_data.customers.at(key.id));
    if (key.entity == "horse")
        return written(key.entity, &m_data.horses.at(key.id));
    if (key.entity == "fitter")
        return written(key.entity, &m_data.fitters.at(key.id));
    return written(key.entity, &m_data.items.at(key.id).attention);
}

int ModelServer::versionOf(const RecordKey &key) const
{
    if (key.entity == "customer")
        return m_data.customers.at(key.id).version;
    if (key.entity == "horse")
        return m_data.horses.at(key.id).version;
    return key.entity == "fitter" ? 0 : m_data.items.at(key.id).attention.version;
}

ModelServer::Shown ModelServer::projection(const Person &person) const
{
    std::set<RecordKey> all;
    for (const auto &[id, record] : m_data.customers)
        all.insert({"customer", id});
    for (const auto &[id, record] : m_data.horses)
        all.insert({"horse", id});
    for (const auto &[id, record] : m_data.fitters)
        all.insert({"fitter", id});
    for (const auto &[id, record] : m_data.items)
        all.insert({"attention", id});
    Shown shown;
    const auto mine = scopesOf(person);
    for (const auto &key : all) {
        const auto scopes = scopesOf(key);
        if (std::any_of(mine.begin(), mine.end(), [&](const auto &scope) { return scopes.contains(scope); }))
            shown[key] = {versionOf(key), body(key)};
    }
    return shown;
}

std::set<RecordKey> ModelServer::withChildren(const std::set<RecordKey> &marks) const
{
    auto all = marks;
    if (m_flaw != ServerFlaw::ExitIgnoresChildren)
        for (const auto &[id, horse] : m_data.horses)
            if (marks.contains({"customer", horse.customer_id.value}))
                all.insert({"horse", id});
    return all;
}

void ModelServer::place(const RecordKey &key, std::int64_t seq)
{
    const auto now = scopesOf(key);
    auto &places = m_data.feed[key];
    for (const auto &scope : now)
        places[scope] = {seq ? seq : ++m_data.last_seq, ChangeOp::Put, {}};
    for (auto &[scope, place] : places)
        if (place.op == ChangeOp::Put && !now.contains(scope))
            place = {seq ? seq : ++m_data.last_seq, ChangeOp::Remove, RemovalReason::Left};
}

bool ModelServer::publish()
{
    if (m_data.marks.empty())
        return false;
    for (const auto &key : withChildren(std::exchange(m_data.marks, {})))
        place(key, 0);
    m_data.batches[m_data.last_seq] = m_chance.identity();
    return true;
}

std::int64_t ModelServer::beginWrite()
{
    return m_flaw == ServerFlaw::SequenceCursor ? ++m_data.last_seq : 0;
}

void ModelServer::commitWrite(const std::function<void(ModelServer &)> &write, std::int64_t begun)
{
    auto others = std::exchange(m_data.marks, {});
    write(*this);
    if (m_flaw == ServerFlaw::SequenceCursor) {
        for (const auto &key : withChildren(std::exchange(m_data.marks, {})))
            place(key, begun);
        m_data.batches[m_data.last_seq] = m_chance.identity();
    }
    m_data.marks.merge(others);
}

void ModelServer::forgetTombstones()
{
    for (auto &[key, places] : m_data.feed)
        for (auto place = places.begin(); place != places.end();) {
            if (place->second.op == ChangeOp::Remove) {
                m_data.horizon = std::max(m_data.horizon, place->second.seq);
                place = places.erase(place);
            } else {
                ++place;
            }
        }
}

ScopePage ModelServer::page(const std::string &scope, std::int64_t cursor, bool verify)
{
    std::vector<Change> changes;
    std::vector<VerifiedRecord> all;
    for (const auto &[key, places] : m_data.feed) {
        const auto found = places.find(scope);
        if (found == places.end())
            continue;
        const auto &place = found->second;
        if (place.op == ChangeOp::Put)
            all.push_back({key.entity, key.id, versionOf(key)});
        if (place.seq <= cursor)
            continue;
        Change change {place.seq, key.entity, key.id, place.op, {}, 0, {}};
        if (place.op == ChangeOp::Remove) {
            change.why = place.why;
        } else {
            change.version = versionOf(key);
            change.body = body(key);
            if (!scopesOf(key).contains(scope))
                m_violations.push_back("sent outside of its scope: " + key.entity + ' ' + key.id.toString());
        }
        changes.push_back(std::move(change));
    }
    std::sort(changes.begin(), changes.end(), [](const auto &a, const auto &b) { return a.seq < b.seq; });
    ScopePage page {scope, cursor, m_data.last_seq, false, std::move(changes), {}, {}, {}};
    const auto removals = std::count_if(page.changes.begin(), page.changes.end(),
                                        [](const auto &change) { return change.op == ChangeOp::Remove; });
    if (removals > 20)
        page.bulk_reason = "left";
    if (page.changes.size() > std::size_t(pageSize)) {
        page.changes.resize(std::size_t(pageSize));
        page.to = page.changes.back().seq;
        page.more = true;
    }
    if (verify) {
        page.count = std::int64_t(all.size());
        page.hash = digest(std::move(all));
    }
    return page;
}

Result<ModelServer::Device *> ModelServer::admit(const Person &person, const DeviceId &id)
{
    const auto found = m_data.devices.find(id);
    if (found == m_data.devices.end())
        return refuse(ErrorCode::NotFound, "This computer is not registered", {{"device", "unknown", "", {}}});
    if (found->second.user != person.id)
        return refuse(ErrorCode::Conflict, "Another person's computer", {{"device", "forked", "", {}}});
    if (found->second.isToWipe)
        return refuse(ErrorCode::Forbidden, "To be wiped", {{"device", "wipe", "", {}}});
    if (found->second.isRevoked)
        return refuse(ErrorCode::Forbidden, "Shut out", {{"device", "revoked", "", {}}});
    return &found->second;
}

Result<bool> ModelServer::registerDevice(const Person &person, const DeviceRegistration &request)
{
    const auto found = m_data.devices.find(request.id);
    if (found != m_data.devices.end())
        if (auto device = admit(person, request.id); !device)
            return passOn(device);
    auto &device = m_data.devices[request.id];
    device.user = person.id;
    device.last_seq = std::max(device.last_seq, request.next_seq - 1);
    return true;
}

Result<PullAnswer> ModelServer::pull(const Person &person, const PullRequest &request, Instant now)
{
    if (auto device = admit(person, request.device); !device)
        return passOn(device);
    if (request.stamp) {
        const auto found = m_data.batches.find(request.stamp->to_seq);
        const bool isOld = request.stamp->to_seq < m_data.horizon;
        if (!isOld && (found == m_data.batches.end() || found->second != request.stamp->stamp))
            return refuse(ErrorCode::Conflict, "The history is another one", {{"stamp", "history_diverged", "", {}}});
    }
    publish();
    const bool isStale = !request.stamp || request.stamp->to_seq < m_data.horizon;
    PullAnswer answer;
    answer.complete = true;
    const auto mine = scopesOf(person);
    for (const auto &scope : mine) {
        const auto known = std::find_if(request.scopes.begin(), request.scopes.end(),
                                        [&](const auto &cursor) { return cursor.scope == scope; });
        if (known == request.scopes.end())
            answer.added.push_back(scope);
        const bool isNew = known == request.scopes.end() || isStale;
        auto changes = page(scope, isNew ? 0 : known->cursor, request.verify);
        answer.complete = answer.complete && !changes.more;
        if (!changes.changes.empty() || changes.to != changes.from || request.verify || changes.from == 0)
            answer.scopes.push_back(std::move(changes));
    }
    for (const auto &cursor : request.scopes)
        if (std::find(mine.begin(), mine.end(), cursor.scope) == mine.end())
            answer.removed.push_back({cursor.scope, "left"});
    answer.head = {m_data.batches.rbegin()->first, m_data.batches.rbegin()->second};
    answer.server_time = now;
    return answer;
}

} // namespace oms::simulation
