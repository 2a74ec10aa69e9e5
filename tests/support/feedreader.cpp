// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/feedreader.h"

#include "server/sync/projections.h"
#include "sql/feedreader.h"
#include "tests/support/jsonpath.h"

namespace oms::test {

namespace {

struct Expected {
    std::string entity;
    Uuid id;
    int version = 0;
};

} // namespace

} // namespace oms::test

namespace oms {

template<>
struct Describe<test::Expected> {
    static const Schema &schema()
    {
        static const Schema schema("expected",
                                   {field<&test::Expected::entity>("entity"), field<&test::Expected::id>("id"),
                                    field<&test::Expected::version>("version")});
        return schema;
    }
};

} // namespace oms

namespace oms::test {

using namespace sync;

namespace {

//! What the tables say, by SQL that knows nothing of the feed.
std::vector<Expected> expectedIn(Session &db, const FeedScope &scope)
{
    switch (scope.kind) {
    case ScopeKind::Office:
        return db.all<Expected>(sql::feedreader::office);
    case ScopeKind::Fitter:
        return db.all<Expected>(sql::feedreader::fitter, scope.ref);
    case ScopeKind::Customer:
        return db.all<Expected>(sql::feedreader::customer, scope.ref);
    case ScopeKind::Released:
        return db.all<Expected>(sql::feedreader::factory, std::nullopt);
    case ScopeKind::Factory:
        return db.all<Expected>(sql::feedreader::factory, scope.ref);
    default:
        return db.all<Expected>(sql::feedreader::person, scope.ref);
    }
}

FeedReader::Records recordsIn(Session &db, const FeedScope &scope)
{
    std::map<std::string, std::vector<Uuid>> ids;
    FeedReader::Records records;
    for (const auto &expected : expectedIn(db, scope)) {
        ids[expected.entity].push_back(expected.id);
        records[{expected.entity, expected.id}].version = expected.version;
    }
    for (const auto &[entity, all] : ids)
        for (auto &body : bodiesOf(db, scope, entity, all))
            records[{entity, body.id}].body = std::move(body.json);
    return records;
}

std::string nameOf(const FeedReader::Key &key)
{
    return key.first + ' ' + key.second.toString();
}

} // namespace

FeedReader::FeedReader(BlockingDatabase &database, const Actor &actor)
    : m_database(database)
    , m_actor(actor)
    , m_device(makeId<DeviceId>())
{
    const auto transaction = database.begin();
    transaction->execute(sql::feedreader::addDevice, m_device, actor.id);
    transaction->commit();
}

PullRequest FeedReader::request() const
{
    PullRequest request;
    request.protocol = protocolVersion;
    request.schema = 1;
    request.device = m_device;
    request.limit = limit;
    if (!head.stamp.isNil())
        request.stamp = head;
    for (const auto &[scope, stream] : m_scopes)
        request.scopes.push_back({scope, stream.cursor});
    return request;
}

Result<PullAnswer> FeedReader::pull()
{
    return pull(request());
}

Result<PullAnswer> FeedReader::pull(const PullRequest &request)
{
    auto answer = sync::pull(m_database, m_actor, request, now());
    if (!answer)
        return answer;
    std::size_t changes = 0;
    bool hasMore = false;
    for (const auto &gone : answer->removed)
        m_scopes.erase(gone.scope);
    for (const auto &page : answer->scopes) {
        changes += page.changes.size();
        hasMore = hasMore || page.more;
        take(page);
    }
    if (changes > std::size_t(request.limit))
        complain("more changes than were asked for");
    if (answer->complete == hasMore)
        complain("complete and more contradict each other");
    head = answer->head;
    if (answer->complete)
        checkFamilies();
    return answer;
}

void FeedReader::catchUp()
{
    for (;;) {
        const auto answer = pull();
        if (!answer)
            return complain("refused: " + answer.error().detail);
        if (answer->complete)
            return;
    }
}

void FeedReader::take(const ScopePage &page)
{
    auto &stream = m_scopes[page.scope];
    if (page.from == 0 && stream.cursor != 0) // begin anew
        stream = {};
    else if (page.from != stream.cursor)
        complain(page.scope + " goes on elsewhere than where it was left");
    auto last = page.from;
    for (const auto &change : page.changes) {
        if (change.seq <= last || change.seq > page.to)
            complain("numbers out of order in " + page.scope);
        last = change.seq;
        take(page.scope, stream, change);
    }
    stream.cursor = page.to;
}

void FeedReader::take(const std::string &scope, Stream &stream, const Change &change)
{
    if (change.op == ChangeOp::Remove) {
        if (!change.why)
            complain("a removal without a reason");
        stream.records.erase({change.entity, change.id});
        return;
    }
    look(scope, change);
    stream.records[{change.entity, change.id}] = {change.version, change.body.value_or("")};
}

//! Is it ours to see?
void FeedReader::look(const std::string &scope, const Change &change)
{
    const auto owner = scope.substr(scope.find(':') + 1);
    const auto body = change.body.value_or("");
    if (body.empty())
        complain("a put without a body: " + nameOf({change.entity, change.id}));
    const bool isAnothers = scope.starts_with("fitter:") && change.entity == "customer"
        && (textAt(body, "fitter_id") != owner || !textAt(body, "archived_at").empty());
    if (isAnothers)
        complain("seen in " + scope + ": " + body);
    if (scope.starts_with("customer:") && change.entity == "customer" && textAt(body, "id") != owner)
        complain("seen in " + scope + ": " + body);
    if (scope.starts_with("fitter:") && change.entity == "order" && textAt(body, "fitter_id") != owner)
        complain("seen in " + scope + ": " + body);
    if (scope.starts_with("factory:") && change.entity == "order" && textAt(body, "factory_id") != owner)
        complain("seen in " + scope + ": " + body);
    if (scope.starts_with("person:") && change.entity == "attention" && textAt(body, "author") != owner)
        complain("seen in " + scope + ": " + body);
}

//! Whatever is complete has the customer of each horse.
void FeedReader::checkFamilies()
{
    for (const auto &[scope, stream] : m_scopes)
        for (const auto &[key, held] : stream.records)
            if (key.first == "horse"
                && !stream.records.contains({"customer", *Uuid::parse(textAt(held.body, "customer_id"))}))
                complain("a horse without its customer in " + scope + ": " + held.body);
}

Texts FeedReader::scopes() const
{
    Texts names;
    for (const auto &[name, stream] : m_scopes)
        names.push_back(name);
    return names;
}

std::string FeedReader::difference(const std::string &scope)
{
    std::string lines;
    const auto &held = m_scopes[scope].records;
    const auto expected = recordsIn(m_database.reading(), scopeNamed(scope).value());
    for (const auto &[key, record] : expected) {
        const auto found = held.find(key);
        if (found == held.end())
            lines += "missing: " + nameOf(key) + '\n';
        else if (found->second != record)
            lines += "stale: " + nameOf(key) + ' ' + found->second.body + " for " + record.body + '\n';
    }
    for (const auto &[key, record] : held)
        if (!expected.contains(key))
            lines += "extra: " + nameOf(key) + '\n';
    return lines;
}

} // namespace oms::test
