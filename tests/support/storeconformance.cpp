// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/storeconformance.h"

#include "shared/core/json.h"

#include <QTest>
#include <algorithm>
#include <ranges>

namespace oms::conformance {

using namespace sync;

RecordKey customer(int number)
{
    std::array<std::uint8_t, 10> random {};
    random[8] = static_cast<std::uint8_t>(number >> 8);
    random[9] = static_cast<std::uint8_t>(number & 0xff);
    return {"customer", Uuid::version7(1'780'000'000'000, random)};
}

RecordKey horse(int number)
{
    return {"horse", customer(number).id};
}

Instant moment(int second)
{
    return Instant(std::chrono::seconds(1'780'000'000 + second)) + std::chrono::microseconds(7);
}

OutboxRow edit(std::int64_t seq, const RecordKey &key, OutboxState state)
{
    return {{.id = makeId<MutationId>(),
             .seq = seq,
             .kind = key.entity + ".edit",
             .kind_version = 1,
             .entity = key.entity,
             .entity_id = key.id,
             .seen = 3,
             .units = {{"name", R"({"name":"Ingrid"})", R"({"name":"Ingrid \"Ö\" van den Berg"})"},
                       {"phone", R"({"phone":null})", R"({"phone":"+31 6 1234"})"}},
             .args = {},
             .needs = {"one", "two"},
             .group = key.id,
             .at = moment(1)},
            state,
            {},
            moment(int(seq))};
}

MutationResult conflictOver(const OutboxRow &row)
{
    return {.id = row.mutation.id,
            .status = Verdict::Conflict,
            .version = 5,
            .problem = MutationProblem {"archived", "It is archived.", R"([{"field":"name","code":"archived"}])"},
            .conflicts = {{"name", R"({"name":"Ingrid"})", R"({"name":"mine"})", R"({"name":"theirs"})"}},
            .theirs_by = "Anna",
            .theirs_at = moment(9)};
}

bool isSame(const OutboxRow &a, const OutboxRow &b)
{
    return toJson(a.mutation) == toJson(b.mutation) && a.state == b.state && a.changed_at == b.changed_at
        && a.result.has_value() == b.result.has_value() && (!a.result || toJson(*a.result) == toJson(*b.result));
}

bool isSame(const std::vector<OutboxRow> &a, const std::vector<OutboxRow> &b)
{
    return std::ranges::equal(a, b, [](const OutboxRow &x, const OutboxRow &y) { return isSame(x, y); });
}

bool isSame(const StoredRecord &a, const StoredRecord &b)
{
    return a.key == b.key && a.version == b.version && a.base == b.base && a.view == b.view;
}

namespace {

//! Of a put; without a body, of a removal.
Change change(std::int64_t seq, const RecordKey &key, int version, std::optional<std::string> body)
{
    Change made;
    made.seq = seq;
    made.entity = key.entity;
    made.id = key.id;
    made.version = version;
    if (!body) {
        made.op = ChangeOp::Remove;
        made.why = RemovalReason::Archived;
    }
    made.body = std::move(body);
    return made;
}

std::vector<RecordKey> keysOf(Store &store, std::string_view entity)
{
    std::vector<RecordKey> keys;
    store.eachRecord(entity, [&keys](StoredRecord &&record) { keys.push_back(record.key); });
    std::ranges::sort(keys);
    return keys;
}

void anEmptyStoreBeginsAtOne(Store &store)
{
    const auto state = store.state();
    QVERIFY(!state.device && !state.isRegistered && !state.stamp && !state.last_contact && !state.isPaused);
    QCOMPARE(state.next_seq, std::int64_t(1));
    QVERIFY(store.scopes().empty() && store.entities().empty() && store.journal(10).empty());
    QVERIFY(!store.find(customer(1)) && store.outbox({OutboxState::Waiting}).empty());
}

void theStateIsKept(Store &store)
{
    StoredState state;
    state.device = makeId<DeviceId>();
    state.isRegistered = true;
    state.next_seq = 41;
    state.stamp = Stamp {9'000'000'000, makeUuid()};
    state.last_contact = moment(5);
    state.isPaused = true;
    state.restarting = {"office", "person:x"};
    store.transact([&] { store.setState(state); });
    const auto kept = store.state();
    QVERIFY(kept.device == state.device && kept.isRegistered && kept.isPaused && kept.stamp == state.stamp);
    QVERIFY(kept.last_contact == state.last_contact && kept.restarting == state.restarting);
    QCOMPARE(kept.next_seq, state.next_seq);
    store.transact([&] { store.setState({}); });
    QVERIFY(!store.state().device && !store.state().stamp && store.state().restarting.empty());
}

void whatThrowsIsTakenBackWhole(Store &store)
{
    store.transact([&] { store.put({customer(1), 1, "{}", {}}); });
    struct Stop { };
    QVERIFY_EXCEPTION_THROWN(store.transact([&] {
        store.put({customer(1), 2, "{\"a\":1}", {}});
        store.put({customer(2), 1, "{}", {}});
        store.setScope({"office", 7});
        store.enter("office", customer(1));
        store.stage("office", change(1, customer(1), 1, "{}"));
        store.append(edit(1, customer(1)));
        store.note({moment(1), makeId<MutationId>(), "saved", "{}"});
        StoredState state;
        state.next_seq = 9;
        store.setState(state);
        throw Stop();
    }),
                             Stop);
    QVERIFY(isSame(*store.find(customer(1)), {customer(1), 1, "{}", {}}));
    QVERIFY(!store.find(customer(2)) && store.scopes().empty() && !store.isInAnyScope(customer(1)));
    QVERIFY(store.outbox({OutboxState::Waiting}).empty() && store.journal(9).empty());
    QCOMPARE(store.state().next_seq, std::int64_t(1));
    int staged = 0;
    store.eachStaged([&staged](const std::string &, Change &&) { ++staged; });
    QCOMPARE(staged, 0);
    store.transact([&] { store.put({customer(2), 1, "{}", {}}); }); // and it goes on
    QVERIFY(store.find(customer(2)));
}

void aTransactionSeesWhatItDid(Store &store)
{
    store.transact([&] {
        store.put({customer(1), 1, "{}", "{\"a\":2}"});
        store.enter("office", customer(1));
        store.append(edit(1, customer(1)));
        QCOMPARE(*store.find(customer(1))->view, std::string("{\"a\":2}"));
        QVERIFY(store.isInAnyScope(customer(1)));
        QCOMPARE(store.countOutbox(OutboxState::Waiting), std::size_t(1));
    });
}

void baseAndViewArePresentOrNotEachForItself(Store &store)
{
    const std::string text = "{\"note\":\"Zoë \\u0000 end\"}";
    const std::vector<StoredRecord> records {{customer(1), 4, text, "{\"v\":1}"},
                                             {customer(2), 4, text, {}},
                                             {customer(3), 0, {}, "{\"v\":3}"},
                                             {customer(4), 1, {}, {}},
                                             {customer(5), 2, "", ""}};
    store.transact([&] {
        for (const auto &record : records)
            store.put(record);
    });
    for (const auto &record : records)
        QVERIFY(isSame(*store.find(record.key), record));
    std::size_t met = 0;
    store.eachRecord("customer", [&](StoredRecord &&record) {
        const auto same = [&record](const StoredRecord &r) { return isSame(r, record); };
        met += std::size_t(std::ranges::count_if(records, same));
    });
    QCOMPARE(met, records.size());
}

void aPutReplacesAndARemoveTakesThePlacesToo(Store &store)
{
    store.transact([&] {
        store.put({customer(1), 1, "{}", "{}"});
        store.put({customer(1), 2, "{\"b\":1}", {}});
        store.enter("office", customer(1));
    });
    QVERIFY(isSame(*store.find(customer(1)), {customer(1), 2, "{\"b\":1}", {}}));
    QCOMPARE(keysOf(store, "customer").size(), std::size_t(1));
    store.transact([&] { store.remove(customer(1)); });
    QVERIFY(!store.find(customer(1)) && !store.isInAnyScope(customer(1)));
    QCOMPARE(store.countIn("office"), std::size_t(0));
    store.transact([&] { store.remove(customer(1)); }); // is no mistake
}

void entitiesAreKeptApart(Store &store)
{
    store.transact([&] {
        store.put({horse(1), 1, "{\"h\":1}", {}});
        store.put({customer(1), 1, "{\"c\":1}", {}}); // of one identity
        store.put({customer(2), 1, "{}", {}});
    });
    auto entities = store.entities();
    std::ranges::sort(entities);
    QCOMPARE(entities, (Texts {"customer", "horse"}));
    QCOMPARE(*store.find(horse(1))->base, std::string("{\"h\":1}"));
    QVERIFY(keysOf(store, "horse") == std::vector {horse(1)});
    QVERIFY(keysOf(store, "customer") == (std::vector {customer(1), customer(2)}));
    QVERIFY(keysOf(store, "saddle").empty());
    store.transact([&] { store.remove(horse(1)); });
    QCOMPARE(store.entities(), Texts {"customer"});
}

void aRecordMayStandInSeveralScopes(Store &store)
{
    store.transact([&] {
        store.enter("office", customer(1));
        store.enter("office", customer(1)); // twice is once
        store.enter("fitter:1", customer(1));
        store.enter("office", horse(2));
    });
    QCOMPARE(store.countIn("office"), std::size_t(2));
    QVERIFY(store.keysIn("office") == (std::vector {customer(1), horse(2)}));
    store.transact([&] { store.leave("office", customer(1)); });
    QVERIFY(store.isInAnyScope(customer(1)));
    store.transact([&] {
        store.leave("fitter:1", customer(1));
        store.leave("fitter:1", customer(1));
    });
    QVERIFY(!store.isInAnyScope(customer(1)) && store.isInAnyScope(horse(2)));
    QVERIFY(store.keysIn("nowhere").empty());
}

void aDroppedScopeForgetsItsCursorAndWhatItHeld(Store &store)
{
    store.transact([&] {
        store.setScope({"office", 5});
        store.setScope({"person:1", 1});
        store.setScope({"office", 9'000'000'000});
        store.enter("office", customer(1));
        store.enter("person:1", customer(2));
    });
    auto scopes = store.scopes();
    std::ranges::sort(scopes, {}, &ScopeCursor::scope);
    QVERIFY(scopes == (std::vector<ScopeCursor> {{"office", 9'000'000'000}, {"person:1", 1}}));
    store.transact([&] { store.dropScope("office"); });
    QVERIFY(store.scopes() == (std::vector<ScopeCursor> {{"person:1", 1}}));
    QVERIFY(!store.isInAnyScope(customer(1)) && store.isInAnyScope(customer(2)));
}

void changesAreStagedInOrder(Store &store)
{
    const std::vector<std::pair<std::string, Change>> changes {{"office", change(9, customer(1), 2, "{\"a\":1}")},
                                                               {"person:1", change(3, horse(1), 1, "{}")},
                                                               {"office", change(10, customer(1), 3, {})}};
    store.transact([&] {
        for (const auto &[scope, change] : changes)
            store.stage(scope, change);
    });
    std::vector<std::pair<std::string, Change>> met;
    store.eachStaged([&](const std::string &scope, Change &&change) { met.emplace_back(scope, std::move(change)); });
    QCOMPARE(met.size(), changes.size());
    for (std::size_t i = 0; i < met.size(); ++i) {
        QCOMPARE(met[i].first, changes[i].first);
        QCOMPARE(toJson(met[i].second), toJson(changes[i].second));
    }
    store.transact([&] { // as a round ends: what was staged is applied while it is read
        store.eachStaged([&](const std::string &scope, Change &&change) {
            store.put({{change.entity, change.id}, change.version, change.body, {}});
            store.enter(scope, {change.entity, change.id});
        });
        store.clearStaged();
    });
    int left = 0;
    store.eachStaged([&left](const std::string &, Change &&) { ++left; });
    QCOMPARE(left, 0);
    QCOMPARE(store.find(customer(1))->version, 3);
}

void theOutboxComesBackAsItWentIn(Store &store)
{
    auto create = edit(1, customer(1));
    create.mutation.units.clear();
    create.mutation.args = R"({"name":"Ingrid","horses":[{"name":"Luna"}],"height":1.5})";
    create.mutation.seen = {};
    create.mutation.group = {};
    create.mutation.needs.clear();
    auto decided = edit(2, customer(1), OutboxState::NeedsYou);
    decided.result = conflictOver(decided);
    store.transact([&] {
        store.append(decided);
        store.append(create);
    });
    QVERIFY(isSame(*store.outboxRow(create.mutation.id), create));
    QVERIFY(isSame(*store.outboxRow(decided.mutation.id), decided));
    QVERIFY(!store.outboxRow(makeId<MutationId>()));
    decided.state = OutboxState::Closed;
    decided.result.reset();
    decided.changed_at = moment(77);
    store.transact([&] { store.update(decided); });
    QVERIFY(isSame(*store.outboxRow(decided.mutation.id), decided));
}

void theOutboxIsReadByStateAndRecordInOrderOfSeq(Store &store)
{
    using enum OutboxState;
    const std::vector<OutboxRow> rows {edit(1, customer(1), Settled), edit(2, customer(1), Accepted),
                                       edit(3, customer(2), Waiting), edit(4, horse(1), NeedsYou),
                                       edit(5, customer(1), Waiting), edit(10, customer(1), Blocked),
                                       edit(11, customer(2), Closed)};
    store.transact([&] {
        for (const auto &row : rows | std::views::reverse)
            store.append(row);
    });
    QVERIFY(isSame(store.outbox({Waiting}), {rows[2], rows[4]}));
    QVERIFY(isSame(store.outbox({Blocked, Waiting, Accepted}), {rows[1], rows[2], rows[4], rows[5]}));
    QVERIFY(isSame(store.outbox({Waiting, Accepted, Settled, NeedsYou, Blocked, Closed}), rows));
    QVERIFY(store.outbox({}).empty());
    QVERIFY(isSame(store.outboxOf(customer(1), {Waiting, Accepted}), {rows[1], rows[4]}));
    QVERIFY(isSame(store.outboxOf(horse(1), {NeedsYou}), {rows[3]}));
    QVERIFY(store.outboxOf(horse(2), {Waiting}).empty());
    QCOMPARE(store.countOutbox(Waiting), std::size_t(2));
    QCOMPARE(store.countOutbox(NeedsYou), std::size_t(1));
}

void aRowIsReplacedUnderANewIdentity(Store &store)
{
    const auto old = edit(4, customer(1), OutboxState::Blocked);
    auto anew = old;
    anew.mutation.id = makeId<MutationId>();
    anew.mutation.seq = 9;
    anew.state = OutboxState::Waiting;
    const auto other = edit(5, customer(1));
    store.transact([&] {
        store.append(old);
        store.append(other);
        store.replace(old.mutation.id, anew);
    });
    QVERIFY(!store.outboxRow(old.mutation.id));
    QVERIFY(isSame(store.outbox({OutboxState::Waiting}), {other, anew}));
    store.transact([&] { // renumbered upwards, one after the other
        for (auto row : store.outbox({OutboxState::Waiting})) {
            row.mutation.seq += 4;
            store.replace(row.mutation.id, row);
        }
    });
    QCOMPARE(store.outboxRow(other.mutation.id)->mutation.seq, std::int64_t(9));
    QCOMPARE(store.outboxRow(anew.mutation.id)->mutation.seq, std::int64_t(13));
}

void onlyWhatIsSettledOrClosedIsForgotten(Store &store)
{
    using enum OutboxState;
    std::vector<OutboxRow> rows;
    for (auto state : {Waiting, Accepted, Settled, NeedsYou, Blocked, Closed})
        rows.push_back(edit(std::int64_t(rows.size() + 1), customer(1), state));
    store.transact([&] {
        for (const auto &row : rows)
            store.append(row);
    });
    for (const auto &row : rows) {
        try {
            store.transact([&] { store.forget(row.mutation.id); });
        } catch (const std::logic_error &) {
            // A store may say that this is a mistake; it may also just not do it.
        }
        QCOMPARE(!store.outboxRow(row.mutation.id), row.state == Settled || row.state == Closed);
    }
}

void theJournalTellsTheNewestFirst(Store &store)
{
    const auto id = makeId<MutationId>();
    store.transact([&] {
        store.note({moment(3), id, "saved", "{\"name\":\"Ö\"}"});
        store.note({moment(1), id, "sent", "{}"});
        store.note({moment(2), id, "applied", ""});
    });
    const auto lines = store.journal(2);
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines[0].event, std::string("applied"));
    QCOMPARE(lines[1].event, std::string("sent"));
    const auto all = store.journal(1000);
    QCOMPARE(all.size(), std::size_t(3));
    QCOMPARE(all[2].detail, std::string("{\"name\":\"Ö\"}"));
    QVERIFY(all[2].at == moment(3) && all[2].mutation == id);
}

struct Case {
    const char *name;
    void (*run)(Store &store);
};

#define OMS_CASE(name)                                                                                                 \
    {                                                                                                                  \
#name, name                                                                                                    \
    }
constexpr Case cases[] {
    OMS_CASE(anEmptyStoreBeginsAtOne),
    OMS_CASE(theStateIsKept),
    OMS_CASE(whatThrowsIsTakenBackWhole),
    OMS_CASE(aTransactionSeesWhatItDid),
    OMS_CASE(baseAndViewArePresentOrNotEachForItself),
    OMS_CASE(aPutReplacesAndARemoveTakesThePlacesToo),
    OMS_CASE(entitiesAreKeptApart),
    OMS_CASE(aRecordMayStandInSeveralScopes),
    OMS_CASE(aDroppedScopeForgetsItsCursorAndWhatItHeld),
    OMS_CASE(changesAreStagedInOrder),
    OMS_CASE(theOutboxComesBackAsItWentIn),
    OMS_CASE(theOutboxIsReadByStateAndRecordInOrderOfSeq),
    OMS_CASE(aRowIsReplacedUnderANewIdentity),
    OMS_CASE(onlyWhatIsSettledOrClosedIsForgotten),
    OMS_CASE(theJournalTellsTheNewestFirst),
};
#undef OMS_CASE

} // namespace

void addCases()
{
    QTest::addColumn<int>("number");
    for (int number = 0; number < int(std::size(cases)); ++number)
        QTest::newRow(cases[number].name) << number;
}

void runCase(Store &store)
{
    QFETCH(int, number);
    cases[number].run(store);
}

} // namespace oms::conformance
