// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/handlers.h"
#include "tests/support/laptop.h"
#include "tests/support/show.h"
#include "tests/support/stable.h"

#include <QTest>

using namespace oms;
using namespace oms::test;

//! What becomes of pushed mutations, over HTTP and against PostgreSQL.
class PushTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Stable> m_stable;

    Stable &stable() { return *m_stable; }

private Q_SLOTS:
    void initTestCase() { m_stable = std::make_unique<Stable>(); }
    void cleanupTestCase() { m_stable.reset(); }
    void init() { m_stable->clear(); }

    void eachKindIsApplied()
    {
        auto laptop = stable().officeLaptop();
        const auto bo = makeId<CustomerId>();
        const auto bella = makeId<HorseId>();
        QCOMPARE(laptop.verdicts({laptop.create("customer.create", bo, R"({"name":"Bo"})"),
                                  laptop.create("horse.create", bella, stable().horseOf(bo, "Bella"))}),
                 "applied applied");
        auto customer = stable().customer(bo);
        auto changed = customer;
        changed.phone = "01632 960001";
        auto horse = stable().horse(bella);
        auto grown = horse;
        grown.height_cm = 165;
        QCOMPARE(laptop.verdicts({laptop.edit(customer, changed), laptop.edit(horse, grown),
                                  laptop.act("horse.archive", bella), laptop.act("horse.restore", bella),
                                  laptop.act("customer.archive", bo), laptop.act("customer.restore", bo)}),
                 "applied applied applied applied applied applied");
        QCOMPARE(stable().customer(bo).phone.value_or(""), "01632 960001");
        QCOMPARE(stable().customer(bo).version, 4);
        QCOMPARE(stable().horse(bella).height_cm.value_or(0), 165);
        QCOMPARE(stable().value("SELECT last_seq FROM device"), "8");
    }

    void everyKindHasOneWhoAppliesIt()
    {
        for (const auto &row : sync::kinds())
            QVERIFY(sync::handlerOf(row.kind));
    }

    // Exactly one audit row, which says which mutation, from which device.
    void theAuditSaysWhoFromWhichDevice()
    {
        auto laptop = stable().annasLaptop();
        const auto id = makeId<CustomerId>();
        const auto create = laptop.create("customer.create", id, R"({"name":"Bo"})");
        laptop.push({create});
        auto wanted = stable().customer(id);
        wanted.notes = "kicks";
        const auto edit = laptop.edit(stable().customer(id), wanted);
        laptop.push({edit});
        laptop.push({edit});
        QCOMPARE(
            stable().value("SELECT string_agg(action || ' ' || client, '; ' ORDER BY at, action DESC) FROM audit_log "
                           "WHERE entity = 'customer'"),
            "create OMS 0.1 on Linux, Anna's laptop; change OMS 0.1 on Linux, Anna's laptop");
        for (const auto &mutation : {create, edit})
            QCOMPARE(
                stable().value("SELECT count(*) FROM audit_log WHERE request_id = '" + mutation.id.toString() + "'"),
                "1");
    }

    void twoUnitsMerge()
    {
        auto laptop = stable().annasLaptop();
        const auto seen = stable().addCustomer("Bo");
        stable().change(seen, R"({"phone":"01632 960001"})");
        auto mine = seen;
        mine.email = "bo@example.com";
        const auto reply = laptop.push({laptop.edit(seen, mine)});
        QCOMPARE(Laptop::verdictsOf(reply), "merged");
        QCOMPARE(reply.text("results.0.version"), "3");
        const auto now = stable().customer(seen.id);
        QCOMPARE(now.phone.value_or(""), "01632 960001");
        QCOMPARE(now.email.value_or(""), "bo@example.com");
    }

    // I8: both values are kept until a person decides.
    void twoPeopleOnOneFieldIsAConflict()
    {
        auto laptop = stable().annasLaptop();
        const auto seen = stable().addCustomer("Bo");
        stable().change(seen, R"({"phone":"01632 960001"})");
        auto mine = seen;
        mine.phone = "01632 960002";
        mine.notes = "kicks";
        const auto edit = laptop.edit(seen, mine);
        const auto reply = laptop.push({edit});
        QCOMPARE(Laptop::verdictsOf(reply), "conflict");
        QCOMPARE(reply.text("results.0.conflicts.0.unit"), "phone");
        QCOMPARE(reply.text("results.0.conflicts.0.mine.phone"), "01632 960002");
        QCOMPARE(reply.text("results.0.conflicts.0.theirs.phone"), "01632 960001");
        QCOMPARE(reply.text("results.0.theirs_by"), "sue Test");
        QVERIFY(!reply.text("results.0.theirs_at").empty());
        const auto now = stable().customer(seen.id);
        QCOMPARE(now.phone.value_or(""), "01632 960001");
        QCOMPARE(now.notes, "kicks"); // the other unit
        QCOMPARE(stable().value("SELECT kind || ' ' || about || ' ' || array_to_string(units, ',') FROM attention"),
                 "conflict Bo phone");
        QCOMPARE(stable().value("SELECT mutation ->> 'id' FROM attention"), edit.id.toString());
    }

    void whatIsSoAlreadyIsNothing()
    {
        auto laptop = stable().officeLaptop();
        const auto seen = stable().addCustomer("Bo");
        stable().change(seen, R"({"phone":"01632 960001"})");
        auto mine = seen;
        mine.phone = "01632 960001";
        QCOMPARE(laptop.verdicts({laptop.edit(seen, mine), laptop.act("customer.restore", seen.id)}), "noop noop");
        QCOMPARE(stable().customer(seen.id).version, 2);
        QCOMPARE(stable().value("SELECT count(*) FROM audit_log WHERE entity = 'customer'"), "2");
        QCOMPARE(laptop.verdicts({laptop.act("customer.archive", seen.id), laptop.act("customer.archive", seen.id)}),
                 "applied noop");
    }

    void aBrokenRuleIsRejectedAndKeptForThePerson()
    {
        auto laptop = stable().annasLaptop();
        const auto create = laptop.create("customer.create", makeId<CustomerId>(), R"({"name":"Bo","email":"nobody"})");
        const auto reply =
            laptop.push({create, laptop.create("customer.create", makeId<CustomerId>(), R"({"nmae":"x"})")});
        QCOMPARE(Laptop::verdictsOf(reply), "rejected:invalid_email rejected:unknown_field");
        QCOMPARE(reply.text("results.0.problem.errors.0.field"), "email");
        QCOMPARE(stable().value("SELECT about FROM attention WHERE id = '" + create.id.toString() + "'"), "Bo");
        QCOMPARE(stable().value("SELECT mutation -> 'args' ->> 'email' FROM attention WHERE about = 'Bo'"), "nobody");
        QCOMPARE(stable().value("SELECT last_seq FROM device"), "2");
        QCOMPARE(stable().value("SELECT count(*) FROM customer"), "0");
    }

    void anUnknownKindIsRejected()
    {
        auto laptop = stable().officeLaptop();
        const auto never = laptop.act("customer.sell", makeId<CustomerId>());
        auto later = laptop.create("customer.create", makeId<CustomerId>(), R"({"name":"Bo"})");
        later.kind_version = 2;
        auto wrong = laptop.act("customer.archive", makeId<HorseId>());
        wrong.entity = "horse";
        QCOMPARE(laptop.verdicts({never, later, wrong}),
                 "rejected:unknown_kind rejected:unknown_kind rejected:not_the_same");
    }

    void aMutationWithoutWhatItNeedsIsRejected()
    {
        auto laptop = stable().officeLaptop();
        const auto bo = stable().addCustomer("Bo");
        const std::vector bare {laptop.act("customer.create", makeId<CustomerId>()), laptop.act("customer.edit", bo.id),
                                laptop.act("attention.resolve", bo.id), laptop.act("customer.archive", CustomerId {})};
        QCOMPARE(laptop.verdicts(bare), "rejected:required rejected:required rejected:required rejected:required");
        const auto other = laptop.create("customer.create", makeId<CustomerId>(),
                                         body({{"name", "Bo"}, {"id", makeId<CustomerId>().toString()}}));
        auto needy = laptop.act("customer.archive", bo.id);
        needy.needs = {"yesterday"};
        QCOMPARE(laptop.verdicts({other, needy}), "rejected:not_the_same rejected:wrong_type");
    }

    void theRoleIsAskedWhenItIsApplied()
    {
        auto laptop = stable().annasLaptop();
        const auto seen = stable().addCustomer("Bo");
        auto mine = seen;
        mine.notes = "kicks";
        const auto edit = laptop.edit(seen, mine);
        const auto archive = laptop.act("customer.archive", seen.id);
        // Past the triggers: whoever has just passed the door is still taken for what they were.
        stable().site.postgres.run("SET session_replication_role = replica; "
                                   "UPDATE user_role SET role_code = 'USER' WHERE role_code = 'FITTER'");
        QCOMPARE(laptop.verdicts({edit, archive}), "rejected:forbidden rejected:forbidden");
        QCOMPARE(stable().customer(seen.id).notes, "");
        const auto late = laptop.edit(seen, mine);
        stable().site.postgres.run("UPDATE user_session SET ended_at = now(), end_reason = 'revoked'; "
                                   "SET session_replication_role = DEFAULT");
        QCOMPARE(laptop.push({late}).status(), 401);
        QCOMPARE(stable().value("SELECT last_seq FROM device"), "2");
    }

    void aCustomerGivenToAnotherFitterIsNotFound()
    {
        auto laptop = stable().annasLaptop();
        const auto seen = stable().addCustomer("Bo");
        stable().site.postgres.run("SELECT publish_changes()"); // Anna's laptop has it
        stable().change(seen, "{\"fitter_id\":\"" + stable().ben.toString() + "\"}");
        auto mine = seen;
        mine.notes = "kicks";
        const auto reply = laptop.push({laptop.edit(seen, mine)});
        QCOMPARE(Laptop::verdictsOf(reply), "rejected:not_found");
        QCOMPARE(reply.text("results.0.theirs_by"), "sue Test");
        QCOMPARE(stable().value("SELECT kind || ' ' || about || ' ' || array_to_string(units, ',') FROM attention"),
                 "rejected Bo notes");
        QCOMPARE(stable().customer(seen.id).notes, "");
    }

    void whoeverNeverHadARecordIsToldNothingOfIt()
    {
        auto laptop = stable().bensLaptop();
        const auto seen = stable().addCustomer("Bo");
        stable().site.postgres.run("SELECT publish_changes()");
        auto mine = seen;
        mine.notes = "kicks";
        const auto reply = laptop.push({laptop.edit(seen, mine)});
        QCOMPARE(Laptop::verdictsOf(reply), "rejected:not_found");
        QCOMPARE(reply.text("results.0.theirs_by"), "");
        QCOMPARE(stable().value("SELECT about FROM attention"), "");
    }

    void anArchivedRecordTakesNothing()
    {
        auto laptop = stable().annasLaptop();
        const auto bo = stable().addCustomer("Bo");
        stable().act(bo, "archive");
        auto mine = bo;
        mine.notes = "kicks";
        const auto reply =
            laptop.push({laptop.edit(bo, mine),
                         laptop.create("horse.create", makeId<HorseId>(), stable().horseOf(bo.id, "Bella"))});
        QCOMPARE(Laptop::verdictsOf(reply), "rejected:archived rejected:parent_archived");
        QCOMPARE(reply.text("results.0.theirs_by"), "sue Test");
        QCOMPARE(reply.text("results.1.problem.errors.0.field"), "customer_id");
        QCOMPARE(stable().value("SELECT string_agg(about, ', ' ORDER BY about) FROM attention"), "Bella, Bo");
    }

    // I4
    void whatFollowsARejectedOneIsBlocked()
    {
        auto laptop = stable().annasLaptop();
        const auto id = makeId<CustomerId>();
        const auto create = laptop.create("customer.create", id, R"({"name":"Bo","email":"nobody"})");
        auto horse = laptop.create("horse.create", makeId<HorseId>(), stable().horseOf(id, "Bella"));
        horse.needs = {create.id.toString()};
        auto edit = laptop.act("horse.restore", HorseId {horse.entity_id});
        edit.needs = {horse.id.toString()};
        QCOMPARE(laptop.verdicts({create, horse, edit}), "rejected:invalid_email blocked blocked");
        QCOMPARE(stable().value("SELECT count(*) FROM attention"), "1"); // one thing to decide

        const auto decision = laptop.resolve(create.id, "fixed");
        const auto fixed = laptop.create("customer.create", id, R"({"name":"Bo","email":"bo@example.com"})");
        auto again = laptop.create("horse.create", HorseId {horse.entity_id}, stable().horseOf(id, "Bella"));
        again.needs = {fixed.id.toString()};
        QCOMPARE(laptop.verdicts({decision, fixed, again}), "applied applied applied");
        QCOMPARE(stable().value("SELECT name FROM horse"), "Bella");
    }

    void aUnitThatWaitsBlocksFurtherEditsOfTheSameDevice()
    {
        auto laptop = stable().annasLaptop();
        auto other = stable().annasLaptop();
        const auto seen = stable().addCustomer("Bo");
        stable().change(seen, R"({"phone":"01632 960001"})");
        auto mine = seen;
        mine.phone = "01632 960002";
        const auto first = laptop.edit(seen, mine);
        auto second = mine;
        second.phone = "01632 960003";
        auto notes = mine;
        notes.notes = "kicks";
        QCOMPARE(laptop.verdicts({first, laptop.edit(mine, second), laptop.edit(mine, notes)}),
                 "conflict blocked merged");
        auto phone = stable().customer(seen.id);
        phone.phone = "01632 960004";
        QCOMPARE(other.verdicts({other.edit(stable().customer(seen.id), phone)}), "applied"); // another device may
        const auto current = stable().customer(seen.id);
        QCOMPARE(laptop.verdicts({laptop.resolve(first.id, "mine"), laptop.edit(current, second)}), "applied applied");
        QCOMPARE(stable().customer(seen.id).phone.value_or(""), "01632 960003");
    }

    void aDecisionAndItsEditHappenTogether()
    {
        auto laptop = stable().annasLaptop();
        const auto seen = stable().addCustomer("Bo");
        stable().change(seen, R"({"phone":"01632 960001"})");
        auto mine = seen;
        mine.phone = "01632 960002";
        const auto first = laptop.edit(seen, mine);
        QCOMPARE(laptop.verdicts({first}), "conflict");
        const auto current = stable().customer(seen.id);
        auto decided = current;
        decided.phone = mine.phone;
        // Whichever comes first: the edit is not blocked by what the group closes.
        QCOMPARE(laptop.verdicts(Laptop::together({laptop.edit(current, decided), laptop.resolve(first.id, "mine")})),
                 "applied applied");
        QCOMPARE(stable().customer(seen.id).phone.value_or(""), "01632 960002");
        QCOMPARE(stable().value("SELECT choice FROM attention"), "mine");
    }

    void aGroupHappensTogetherOrNotAtAll()
    {
        auto laptop = stable().annasLaptop();
        const auto id = makeId<CustomerId>();
        const auto create = laptop.create("customer.create", id, R"({"name":"Bo"})");
        auto bella = laptop.create("horse.create", makeId<HorseId>(), stable().horseOf(id, "Bella"));
        bella.needs = {create.id.toString()};
        const auto twin = laptop.create("horse.create", makeId<HorseId>(), stable().horseOf(id, "Bella"));
        const auto last = laptop.create("horse.create", makeId<HorseId>(), stable().horseOf(id, "Star"));
        const auto group = Laptop::together({create, bella, twin, last});
        QCOMPARE(laptop.verdicts(group), "blocked blocked rejected:duplicate blocked");
        QCOMPARE(stable().value("SELECT count(*) FROM customer"), "0");
        QCOMPARE(stable().value("SELECT count(*) FROM audit_log WHERE entity IN ('customer', 'horse')"), "0");
        QCOMPARE(stable().value("SELECT last_seq FROM device"), "4");
        QCOMPARE(laptop.verdicts(group), "blocked blocked rejected:duplicate blocked");

        const auto again = laptop.create("customer.create", id, R"({"name":"Bo"})");
        auto horse = laptop.create("horse.create", makeId<HorseId>(), stable().horseOf(id, "Bella"));
        horse.needs = {again.id.toString()};
        QCOMPARE(laptop.verdicts(Laptop::together({again, horse})), "applied applied");
    }

    void aConflictInAGroupAppliesNothing()
    {
        auto laptop = stable().annasLaptop();
        const auto bo = stable().addCustomer("Bo");
        const auto mo = stable().addCustomer("Mo");
        stable().change(bo, R"({"phone":"01632 960001"})");
        auto mine = bo;
        mine.phone = "01632 960002";
        mine.notes = "kicks";
        auto other = mo;
        other.notes = "bites";
        const auto reply = laptop.push(Laptop::together({laptop.edit(mo, other), laptop.edit(bo, mine)}));
        QCOMPARE(Laptop::verdictsOf(reply), "blocked conflict");
        QCOMPARE(reply.text("results.1.theirs_by"), "sue Test");
        QCOMPARE(stable().customer(mo.id).notes, "");
        QCOMPARE(stable().customer(bo.id).notes, "");
    }
};

QTEST_GUILESS_MAIN(PushTest)
#include "tst_push.moc"
