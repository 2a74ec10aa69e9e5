// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/json.h"
#include "support/show.h"
#include "tests/simulation/desk.h"

#include <QTest>

using namespace oms;
using namespace oms::sync;
using namespace oms::simulation;

namespace {

using Phase = SyncStatus::Phase;

Decision conflictDecision(const Attention &item, bool takeMine)
{
    const auto result = fromJson<MutationResult>(item.result, Purpose::Trusted).value();
    Decision decision {item.id, Decision::Choice::Decide, {}, {}};
    for (const auto &conflict : result.conflicts)
        decision.units.push_back({conflict.unit, takeMine ? conflict.mine : conflict.theirs});
    return decision;
}

std::function<void(Customer &)> named(const std::string &name)
{
    return [name](Customer &customer) { customer.name = name; };
}
std::function<void(Customer &)> withPhone(const std::string &phone)
{
    return [phone](Customer &customer) { customer.phone = phone; };
}

Wish creation(Chance &chance, const std::string &name, const std::string &email = {})
{
    Customer customer;
    customer.id = CustomerId {chance.identity()};
    customer.name = name;
    if (!email.empty())
        customer.email = email;
    return {"customer.create", customer.id.value, {}, {}, createBody(customer)};
}

Wish horseFor(Chance &chance, const Uuid &customer)
{
    Horse horse;
    horse.id = HorseId {chance.identity()};
    horse.customer_id = CustomerId {customer};
    horse.name = "Bonfire";
    return {"horse.create", horse.id.value, {}, {}, createBody(horse)};
}

Texts eventsOf(Desk &desk, const MutationId &id)
{
    Texts events;
    for (const auto &entry : desk.store.journal(100))
        if (entry.mutation == id)
            events.insert(events.begin(), entry.event);
    return events;
}

//! Anna and the office have both changed Ingrid's name, and Anna's came second.
struct TwoOnOneField : Yard {
    TwoOnOneField()
    {
        laptop.start();
        desk.start();
        laptop.goOnline(false);
        change(ingrid, named("Theirs"));
        laptop.submit(laptop.editOf(ingrid, [](Customer &customer) {
            customer.name = "Mine";
            customer.phone = "+31 6 1234";
        }));
    }
    Desk laptop {server, anna, 1};
    Desk desk {server, office, 2};
};

} // namespace

class TestSyncEngine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSavedOfflineArrivesOnceOnReturn()
    {
        Yard yard;
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        QCOMPARE(laptop.status().phase, Phase::UpToDate);
        QVERIFY(laptop.status().isComplete);
        laptop.goOnline(false);
        QVERIFY(laptop.submit(laptop.editOf(yard.ingrid, named("One"))));
        QVERIFY(laptop.submit(laptop.editOf(yard.ingrid, named("Two"))));
        QCOMPARE(laptop.customer(yard.ingrid)->name, "Two");
        QCOMPARE(laptop.status().waiting, 2U);
        QCOMPARE(laptop.status().phase, Phase::Offline);
        QCOMPARE(yard.at(yard.ingrid).name, "Ingrid");
        laptop.goOnline();
        QCOMPARE(yard.at(yard.ingrid).name, "Two");
        QCOMPARE(yard.at(yard.ingrid).version, 3);
        QCOMPARE(laptop.status().waiting, 0U);
        QCOMPARE(laptop.status().phase, Phase::UpToDate);
        QCOMPARE(laptop.rows(OutboxState::Settled).size(), 2U);
        QVERIFY(!laptop.store.find({"customer", yard.ingrid.value})->view);
        QCOMPARE(eventsOf(laptop, laptop.rows(OutboxState::Settled)[0].mutation.id),
                 (Texts {"saved", "sent", "applied"}));
    }

    void aLostAnswerIsAskedForAgain()
    {
        Yard yard;
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        laptop.isAnswerLost = true;
        laptop.submit(laptop.editOf(yard.ingrid, named("Once")));
        QCOMPARE(laptop.rows(OutboxState::Waiting).size(), 1U);
        QCOMPARE(yard.at(yard.ingrid).version, 2);
        laptop.wait(std::chrono::seconds(2));
        QCOMPARE(laptop.rows(OutboxState::Settled).size(), 1U);
        QCOMPARE(yard.at(yard.ingrid).version, 2);
    }

    void aNewRecordShowsBeforeTheServerKnowsIt()
    {
        Yard yard;
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        laptop.goOnline(false);
        const auto customer = creation(laptop.chance, "Nova");
        QVERIFY(laptop.tell(event::Submitted {{customer}}));
        const auto horse = horseFor(laptop.chance, customer.entity_id);
        QVERIFY(laptop.submit(horse));
        QCOMPARE(laptop.customer(CustomerId {customer.entity_id})->name, "Nova");
        QCOMPARE(laptop.horse(HorseId {horse.entity_id})->customer_id.value, customer.entity_id);
        const auto waiting = laptop.rows(OutboxState::Waiting);
        QCOMPARE(waiting[1].mutation.needs, Texts {waiting[0].mutation.id.toString()});
        laptop.goOnline();
        QVERIFY(yard.server.data().horses.contains(horse.entity_id));
        QCOMPARE(laptop.status().waiting, 0U);
    }

    void reassignedWhileEdited()
    {
        Yard yard;
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        laptop.goOnline(false);
        laptop.submit(laptop.editOf(yard.ingrid, withPhone("+31 6 1234")));
        yard.change(yard.ingrid, [&](Customer &customer) { customer.fitter_id = yard.bo.fitter; });
        laptop.goOnline();
        QVERIFY(!laptop.customer(yard.ingrid));
        QCOMPARE(laptop.attention().size(), 1U);
        QVERIFY(laptop.attention()[0].mutation.find("+31 6 1234") != std::string::npos);
        QVERIFY(laptop.tell(event::Decided {{laptop.attention()[0].id, Decision::Choice::Discard, {}, {}}}));
        QVERIFY(laptop.attention().empty());
        QCOMPARE(laptop.status().needsYou, 0U);
        QVERIFY(!yard.at(yard.ingrid).phone);
    }

    void theParentWasArchived()
    {
        Yard yard;
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        laptop.goOnline(false);
        const auto horse = horseFor(laptop.chance, yard.ingrid.value);
        laptop.submit(horse);
        yard.change(yard.ingrid, [](Customer &customer) { customer.archived_at = now(); });
        laptop.goOnline();
        QVERIFY(!laptop.customer(yard.ingrid));
        QVERIFY(!laptop.horse(HorseId {horse.entity_id}));
        QCOMPARE(laptop.attention().size(), 1U);
        QCOMPARE(laptop.attention()[0].kind, AttentionKind::Rejected);
        QCOMPARE(laptop.status().waiting, 0U);
    }

    void twoPeopleOnOneFieldKeepBothValues()
    {
        TwoOnOneField yard;
        yard.laptop.goOnline();
        yard.desk.sync();
        const auto shown = yard.laptop.customer(yard.ingrid);
        QCOMPARE(shown->name, "Theirs");
        QCOMPARE(shown->phone, std::optional<std::string>("+31 6 1234")); // the other unit is done
        QCOMPARE(yard.laptop.attention().size(), 1U);
        QCOMPARE(yard.desk.attention().size(), 1U);
        const auto item = yard.laptop.attention()[0];
        QVERIFY(item.mutation.find("Mine") != std::string::npos);
        QVERIFY(item.result.find("Theirs") != std::string::npos);
    }

    void whoDecidesForMineSendsItAgain()
    {
        TwoOnOneField yard;
        yard.laptop.goOnline();
        const auto item = yard.laptop.attention()[0];
        QVERIFY(yard.laptop.tell(event::Decided {conflictDecision(item, true)}));
        QCOMPARE(yard.at(yard.ingrid).name, "Mine");
        yard.desk.sync();
        QVERIFY(yard.desk.attention().empty());
        QVERIFY(yard.laptop.attention().empty());
        QCOMPARE(yard.laptop.rows(OutboxState::Closed).size(), 1U);
        QCOMPARE(eventsOf(yard.laptop, item.id), (Texts {"saved", "sent", "conflict", "resolved"}));
    }

    void whoDecidesForTheirsSendsOnlyThat()
    {
        TwoOnOneField yard;
        yard.laptop.goOnline();
        const auto version = yard.at(yard.ingrid).version;
        QVERIFY(yard.laptop.tell(event::Decided {conflictDecision(yard.laptop.attention()[0], false)}));
        QCOMPARE(yard.at(yard.ingrid).name, "Theirs");
        QCOMPARE(yard.at(yard.ingrid).version, version);
        QVERIFY(yard.laptop.attention().empty());
    }

    void aDecisionOfTheOfficeClosesTheItemOfItsAuthor()
    {
        TwoOnOneField yard;
        yard.laptop.goOnline();
        yard.desk.sync();
        QVERIFY(yard.desk.tell(event::Decided {conflictDecision(yard.desk.attention()[0], true)}));
        QCOMPARE(yard.at(yard.ingrid).name, "Mine");
        yard.laptop.sync();
        QVERIFY(yard.laptop.attention().empty());
        QCOMPARE(yard.laptop.rows(OutboxState::NeedsYou).size(), 0U);
        QCOMPARE(yard.laptop.customer(yard.ingrid)->name, "Mine");
    }

    void whatIsNotDecidedIsRefused()
    {
        TwoOnOneField yard;
        yard.laptop.goOnline();
        auto decision = conflictDecision(yard.laptop.attention()[0], true);
        QVERIFY(yard.laptop.engine->check(decision));
        decision.units.clear();
        QCOMPARE(yard.laptop.engine->check(decision).error().code, ErrorCode::Invalid);
        decision.item = MutationId {yard.chance.identity()};
        QCOMPARE(yard.laptop.engine->check(decision).error().code, ErrorCode::NotFound);
    }

    void aLaterEditOfTheSameFieldWaitsForTheDecision()
    {
        TwoOnOneField yard;
        yard.laptop.submit(yard.laptop.editOf(yard.ingrid, named("Mine too")));
        const auto later = yard.laptop.rows(OutboxState::Waiting)[1].mutation.id;
        yard.laptop.goOnline();
        QCOMPARE(yard.laptop.rows(OutboxState::Blocked).size(), 1U);
        QCOMPARE(yard.laptop.status().waiting, 1U);
        yard.laptop.tell(event::Decided {conflictDecision(yard.laptop.attention()[0], true)});
        QCOMPARE(yard.at(yard.ingrid).name, "Mine too");
        QVERIFY(!yard.laptop.store.outboxRow(later)); // it went under a new identity
        QCOMPARE(yard.laptop.status().waiting, 0U);
    }

    void aRefusedCreateTakesItsDependentsAlongWhenItIsFixed()
    {
        Yard yard;
        yard.change(yard.ingrid, [](Customer &customer) { customer.email = "taken@example.org"; });
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        laptop.goOnline(false);
        auto customer = creation(laptop.chance, "Nova", "taken@example.org");
        const auto horse = horseFor(laptop.chance, customer.entity_id);
        laptop.submit(customer);
        laptop.submit(horse);
        laptop.goOnline();
        QCOMPARE(laptop.attention().size(), 1U);
        QCOMPARE(laptop.rows(OutboxState::Blocked).size(), 1U);
        QVERIFY(!laptop.customer(CustomerId {customer.entity_id}));
        auto fixed = fromJson<Customer>(*customer.args).value();
        fixed.email = "free@example.org";
        customer.args = createBody(fixed);
        QVERIFY(laptop.tell(event::Decided {{laptop.attention()[0].id, Decision::Choice::Fix, {}, customer}}));
        QCOMPARE(yard.at(CustomerId {customer.entity_id}).email, std::optional<std::string>("free@example.org"));
        QVERIFY(yard.server.data().horses.contains(horse.entity_id));
        QVERIFY(laptop.attention().empty());
        QCOMPARE(laptop.status().waiting, 0U);
    }

    void aDiscardedCreateLeavesItsDependentsToThePerson()
    {
        Yard yard;
        yard.change(yard.ingrid, [](Customer &customer) { customer.email = "taken@example.org"; });
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        laptop.goOnline(false);
        const auto customer = creation(laptop.chance, "Nova", "taken@example.org");
        laptop.submit(customer);
        laptop.submit(horseFor(laptop.chance, customer.entity_id));
        laptop.goOnline();
        laptop.tell(event::Decided {{laptop.attention()[0].id, Decision::Choice::Discard, {}, {}}});
        QCOMPARE(laptop.attention().size(), 1U);
        QVERIFY(laptop.attention()[0].mutation.find("Bonfire") != std::string::npos);
        QCOMPARE(laptop.rows(OutboxState::Blocked).size(), 0U);
        laptop.tell(event::Decided {{laptop.attention()[0].id, Decision::Choice::Discard, {}, {}}});
        QVERIFY(laptop.attention().empty());
    }

    void severalHappenTogetherOrNotAtAll()
    {
        Yard yard;
        const auto other = yard.addCustomer("Other", yard.anna);
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        laptop.goOnline(false);
        yard.change(other, named("Theirs"));
        laptop.tell(event::Submitted {{laptop.editOf(yard.ingrid, named("One")), laptop.editOf(other, named("Two"))}});
        laptop.goOnline();
        QCOMPARE(yard.at(yard.ingrid).name, "Ingrid");
        QCOMPARE(yard.at(other).name, "Theirs");
        QCOMPARE(laptop.attention().size(), 1U);
        laptop.tell(event::Decided {conflictDecision(laptop.attention()[0], true)});
        QCOMPARE(yard.at(yard.ingrid).name, "One");
        QCOMPARE(yard.at(other).name, "Two");
        QCOMPARE(laptop.status().waiting, 0U);
    }

    void twoLaptopsOfOnePersonBecomeOne()
    {
        Yard yard;
        Desk one(yard.server, yard.anna, 1);
        Desk other(yard.server, yard.anna, 2);
        one.start();
        other.start();
        one.goOnline(false);
        one.submit(one.editOf(yard.ingrid, withPhone("+31 6 1111")));
        other.submit(other.editOf(yard.ingrid, named("From the other")));
        one.goOnline();
        other.sync();
        QCOMPARE(yard.at(yard.ingrid).name, "From the other");
        QCOMPARE(yard.at(yard.ingrid).phone, std::optional<std::string>("+31 6 1111"));
        QCOMPARE(toJson(*one.customer(yard.ingrid)), toJson(*other.customer(yard.ingrid)));
    }

    void whatTheRulesForbidIsRefusedBeforeItIsSaved()
    {
        Yard yard;
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        auto wish = laptop.editOf(yard.ingrid, named("Fine"));
        QVERIFY(laptop.engine->check(wish));
        wish.units[0].mine = "{\"name\":\"\"}";
        QCOMPARE(laptop.engine->check(wish).error().errors[0].field, "name");
        wish.entity_id = laptop.chance.identity();
        QCOMPARE(laptop.engine->check(wish).error().code, ErrorCode::NotFound);
        QVERIFY(!laptop.engine->check(Wish {"customer.paint", yard.ingrid.value, {}, {}, {}}));
        QVERIFY(!laptop.engine->check(Wish {"attention.resolve", yard.ingrid.value, {}, {}, "{\"choice\":\"mine\"}"}));
        QVERIFY(!laptop.engine->check(Wish {"customer.create", laptop.chance.identity(), {}, {}, "{}"}));
        const auto customer = creation(laptop.chance, "Nova");
        QVERIFY(laptop.engine->check({customer, {"customer.archive", customer.entity_id, {}, {}, {}}}));
        const std::vector<Wish> many(51, Wish {"customer.archive", yard.ingrid.value, {}, {}, {}});
        QCOMPARE(laptop.engine->check(many).error().code, ErrorCode::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TestSyncEngine)
#include "tst_syncengine.moc"
