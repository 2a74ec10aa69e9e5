// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/handlers.h"
#include "tests/support/laptop.h"
#include "tests/support/show.h"
#include "tests/support/stable.h"

#include <QTest>

using namespace oms;
using namespace oms::test;
using namespace std::chrono_literals;

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
        stable().site.postgres.run("UPDATE user_role SET role_code = 'USER' WHERE role_code = 'FITTER'; "
                                   "UPDATE auth_epoch SET epoch = epoch + 1");
        QCOMPARE(laptop.verdicts({edit, archive}), "rejected:forbidden rejected:forbidden");
        QCOMPARE(stable().customer(seen.id).notes, "");
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
        QCOMPARE(Laptop::verdictsOf(reply), "rejected:archived rejected:archived");
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
        QCOMPARE(laptop.verdicts(grouped({laptop.edit(current, decided), laptop.resolve(first.id, "mine")})),
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
        const auto group = grouped({create, bella, twin, last});
        QCOMPARE(laptop.verdicts(group), "blocked blocked rejected:duplicate blocked");
        QCOMPARE(stable().value("SELECT count(*) FROM customer"), "0");
        QCOMPARE(stable().value("SELECT count(*) FROM audit_log WHERE entity IN ('customer', 'horse')"), "0");
        QCOMPARE(stable().value("SELECT last_seq FROM device"), "4");
        QCOMPARE(laptop.verdicts(group), "blocked blocked rejected:duplicate blocked");

        const auto again = laptop.create("customer.create", id, R"({"name":"Bo"})");
        auto horse = laptop.create("horse.create", makeId<HorseId>(), stable().horseOf(id, "Bella"));
        horse.needs = {again.id.toString()};
        QCOMPARE(laptop.verdicts(grouped({again, horse})), "applied applied");
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
        const auto reply = laptop.push(grouped({laptop.edit(mo, other), laptop.edit(bo, mine)}));
        QCOMPARE(Laptop::verdictsOf(reply), "blocked conflict");
        QCOMPARE(reply.text("results.1.theirs_by"), "sue Test");
        QCOMPARE(stable().customer(mo.id).notes, "");
        QCOMPARE(stable().customer(bo.id).notes, "");
    }

    // I3
    void theSameTwiceIsDoneOnce()
    {
        auto laptop = stable().annasLaptop();
        const auto seen = stable().addCustomer("Bo");
        auto mine = seen;
        mine.notes = "kicks";
        const auto request = laptop.request(
            {laptop.create("customer.create", makeId<CustomerId>(), R"({"name":"Mo"})"), laptop.edit(seen, mine)});
        const auto first = laptop.send(request);
        QCOMPARE(Laptop::verdictsOf(first), "applied applied");
        stable().site.now += 1s;
        const auto again = laptop.send(request);
        QCOMPARE(resultsOf(again), resultsOf(first));
        QCOMPARE(stable().value("SELECT count(*) FROM customer WHERE name = 'Mo'"), "1");
        QCOMPARE(stable().customer(seen.id).version, 2);
    }

    // Wherever the answer was cut off: all that was asked is asked again, and answered as before.
    void everyVerdictIsRepeatedToTheLetter()
    {
        auto laptop = stable().annasLaptop();
        const auto bo = stable().addCustomer("Bo");
        stable().change(bo, R"({"phone":"01632 960001"})");
        auto phone = bo;
        phone.phone = "01632 960002";
        auto notes = bo;
        notes.notes = "kicks \"and\" bites\n\t\u00e9 馬";
        auto same = bo;
        same.phone = "01632 960001";
        const auto wrong = laptop.create("customer.create", makeId<CustomerId>(), R"({"name":"Mo","email":"nobody"})");
        auto needy = laptop.create("horse.create", makeId<HorseId>(), stable().horseOf(bo.id, "Bella"));
        needy.needs = {wrong.id.toString()};
        std::vector mutations {wrong,
                               needy,
                               laptop.create("customer.create", makeId<CustomerId>(), R"({"name":"Jo"})"),
                               laptop.edit(bo, same),
                               laptop.edit(bo, notes),
                               laptop.edit(bo, phone)};
        for (auto &mutation :
             grouped({laptop.create("horse.create", makeId<HorseId>(), stable().horseOf(bo.id, "Star")),
                      laptop.act("customer.archive", bo.id)}))
            mutations.push_back(mutation);
        const auto first = laptop.push(mutations);
        QCOMPARE(Laptop::verdictsOf(first),
                 "rejected:invalid_email blocked applied noop merged conflict "
                 "blocked rejected:forbidden");
        const auto rows = stable().value("SELECT count(*) FROM audit_log");
        for (std::size_t i = 0; i < mutations.size() - 1; ++i) {
            stable().site.now += 1s;
            const auto again = laptop.push({mutations.begin() + std::ptrdiff_t(i), mutations.end()});
            const auto expected = jsonAt(first.response.body, "results").toArray();
            const auto repeated = jsonAt(again.response.body, "results").toArray();
            for (qsizetype r = 0; r < repeated.size(); ++r)
                QCOMPARE(repeated[r], expected[expected.size() - repeated.size() + r]);
            QCOMPARE(again.text("last_seq"), "8");
        }
        QCOMPARE(resultsOf(laptop.push(mutations)), resultsOf(first));
        QCOMPARE(stable().value("SELECT count(*) FROM audit_log"), rows);
        QCOMPARE(stable().value("SELECT count(*) FROM attention"), "3");
    }

    void theSameOnEightConnectionsIsDoneOnce()
    {
        auto laptop = stable().annasLaptop();
        std::vector<sync::Mutation> mutations;
        for (int i = 0; i < 10; ++i)
            mutations.push_back(laptop.create("customer.create", makeId<CustomerId>(), R"({"name":"Mo"})"));
        const auto replies = stable().together(8, laptop.request(mutations));
        for (const auto &reply : replies)
            QCOMPARE(reply, replies.front());
        QVERIFY2(replies.front().starts_with("[{"), replies.front().c_str());
        QCOMPARE(stable().value("SELECT count(*) FROM customer"), "10");
        QCOMPARE(stable().value("SELECT count(*) FROM audit_log WHERE entity = 'customer'"), "10");
        QCOMPARE(stable().value("SELECT last_seq FROM device"), "10");
    }

    void otherContentUnderTheSameIdentityIsRefused()
    {
        auto laptop = stable().annasLaptop();
        auto create = laptop.create("customer.create", makeId<CustomerId>(), R"({"name":"Mo"})");
        QCOMPARE(laptop.verdicts({create}), "applied");
        create.args = R"({"name":"Jo"})";
        const auto reply = laptop.push({create});
        QCOMPARE(reply.status(), 409);
        QCOMPARE(reply.text("errors.0.field"), "id");
        QCOMPARE(reply.outcome(), "reused");
    }

    void anotherPersonsIdentityIsRefused()
    {
        auto anna = stable().annasLaptop();
        auto office = stable().officeLaptop();
        const auto create = anna.create("customer.create", makeId<CustomerId>(), R"({"name":"Mo"})");
        anna.push({create});
        QCOMPARE(office.verdicts({create}), "reused");
    }

    void aGapIsToldFromAFork()
    {
        auto laptop = stable().officeLaptop();
        const auto first = laptop.create("customer.create", makeId<CustomerId>(), R"({"name":"One"})");
        const auto second = laptop.create("customer.create", makeId<CustomerId>(), R"({"name":"Two"})");
        const auto third = laptop.create("customer.create", makeId<CustomerId>(), R"({"name":"Three"})");
        const auto gap = laptop.push({first, third});
        QCOMPARE(gap.status(), 409);
        QCOMPARE(gap.outcome(), "sequence_gap");
        QCOMPARE(gap.text("errors.0.arguments.0"), "2");
        QCOMPARE(stable().value("SELECT count(*) FROM customer"), "1"); // what came before it is done
        QCOMPARE(laptop.verdicts({first, second, third}), "applied applied applied");
        auto image = laptop.create("customer.create", makeId<CustomerId>(), R"({"name":"Other"})");
        image.seq = 2;
        QCOMPARE(laptop.verdicts({image}), "forked");
    }

    // A disk image from last week was put back: identities stay, numbers begin anew under another device.
    void aRestoredLaptopSendsAgainUnderAnotherIdentity()
    {
        auto laptop = stable().annasLaptop();
        auto first = laptop.create("customer.create", makeId<CustomerId>(), R"({"name":"One"})");
        auto second = laptop.create("customer.create", makeId<CustomerId>(), R"({"name":"Two"})");
        const auto before = laptop.push({first, second});
        QCOMPARE(Laptop::verdictsOf(before), "applied applied");

        auto unsent = laptop.create("customer.create", makeId<CustomerId>(), R"({"name":"Three"})");
        unsent.seq = 2;
        QCOMPARE(laptop.verdicts({unsent}), "forked");
        laptop.forgetIdentity();
        first.seq = 1;
        second.seq = 2;
        unsent.seq = 3;
        const auto after = laptop.push({first, second, unsent});
        QCOMPARE(Laptop::verdictsOf(after), "applied applied applied");
        QCOMPARE(after.text("last_seq"), "3");
        QCOMPARE(stable().value("SELECT count(*) FROM customer"), "3");
    }

    // A dump from yesterday was put back: the laptop says what it numbers next and sends what it kept.
    void afterARestoreOfTheServerNothingIsLost()
    {
        auto laptop = stable().annasLaptop();
        std::vector<sync::Mutation> kept;
        for (const auto *name : {"One", "Two", "Three"})
            kept.push_back(laptop.create("customer.create", makeId<CustomerId>(), body({{"name", name}})));
        QCOMPARE(laptop.verdicts(kept), "applied applied applied");
        stable().site.postgres.run(
            "DELETE FROM customer WHERE name <> 'One'; DELETE FROM mutation_result WHERE seq > 1; "
            "DELETE FROM device WHERE last_seq = 3"); // a restored server may not know it at all
        QCOMPARE(laptop.verdicts(kept), "unknown");
        laptop.registerAgain(kept.front().seq);
        QCOMPARE(laptop.verdicts({kept[1], kept[2]}), "sequence_gap");
        stable().site.postgres.run("DELETE FROM customer");
        QCOMPARE(laptop.verdicts(kept), "applied applied applied");
        QCOMPARE(stable().value("SELECT count(*) FROM customer"), "3");
    }

    void aRevokedOrWipedDeviceChangesNothing()
    {
        auto laptop = stable().annasLaptop();
        const auto create = laptop.create("customer.create", makeId<CustomerId>(), R"({"name":"One"})");
        const auto at = "/api/v1/sync/devices/" + laptop.id().toString();
        stable().site.post(at + "/revoke").as(stable().annasToken).reply();
        const auto reply = laptop.push({create});
        QCOMPARE(reply.status(), 403);
        QCOMPARE(reply.outcome(), "revoked");
        stable().site.post(at + "/wipe").as(stable().annasToken).reply();
        QCOMPARE(laptop.verdicts({create}), "wipe");
        QCOMPARE(stable().value("SELECT count(*) FROM customer"), "0");
    }

    void tooMuchOrTooOldIsRefusedAsAWhole()
    {
        auto laptop = stable().officeLaptop();
        const auto old = laptop.send(laptop.request({}, 0));
        QCOMPARE(old.status(), 426);
        QCOMPARE(old.outcome(), "too_old");
        QCOMPARE(laptop.send(laptop.request({}, 2)).outcome(), "unknown");
        std::vector<sync::Mutation> many;
        for (int i = 0; i < 51; ++i)
            many.push_back(laptop.act("customer.archive", makeId<CustomerId>()));
        QCOMPARE(laptop.push(many).status(), 413);
        many.pop_back();
        QCOMPARE(laptop.push(many).status(), 200);
        auto long_ =
            laptop.create("customer.create", makeId<CustomerId>(), "{\"notes\":\"" + std::string(270'000, 'x') + "\"}");
        QCOMPARE(laptop.push({long_}).status(), 413);
        QCOMPARE(laptop.push({}).status(), 200);
    }

    // What PostgreSQL refuses and nobody foresaw must not stand in the way of all that follow.
    void whatCannotBeStoredIsRejected()
    {
        auto laptop = stable().officeLaptop();
        stable().site.postgres.run("ALTER TABLE customer ADD CONSTRAINT odd CHECK (name <> 'Odd')");
        QCOMPARE(laptop.verdicts({laptop.create("customer.create", makeId<CustomerId>(), R"({"name":"Odd"})"),
                                  laptop.create("customer.create", makeId<CustomerId>(), R"({"name":"Even"})")}),
                 "rejected:conflict applied");
        stable().site.postgres.run("ALTER TABLE customer DROP CONSTRAINT odd");
        QCOMPARE(stable().value("SELECT kind || ' ' || about FROM attention"), "rejected Odd");
    }

    void aLockedRecordIsPutOff()
    {
        auto laptop = stable().officeLaptop();
        const auto seen = stable().addCustomer("Bo");
        auto mine = seen;
        mine.notes = "kicks";
        const std::vector mutations {laptop.create("customer.create", makeId<CustomerId>(), R"({"name":"Mo"})"),
                                     laptop.edit(seen, mine),
                                     laptop.create("customer.create", makeId<CustomerId>(), R"({"name":"Jo"})")};
        stable().site.postgres.run(
            "CREATE FUNCTION jam() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE lock_not_available; END $$; "
            "CREATE TRIGGER jam BEFORE UPDATE ON customer FOR EACH ROW EXECUTE FUNCTION jam()");
        QCOMPARE(laptop.verdicts(mutations), "applied deferred");
        QCOMPARE(stable().value("SELECT last_seq FROM device"), "1");
        stable().site.postgres.run("DROP TRIGGER jam ON customer; DROP FUNCTION jam()");
        QCOMPARE(laptop.verdicts(mutations), "applied applied applied");
    }

    void oldResultsAreForgotten()
    {
        auto laptop = stable().annasLaptop();
        laptop.push({laptop.create("customer.create", makeId<CustomerId>(), R"({"name":"Mo"})"),
                     laptop.create("customer.create", makeId<CustomerId>(), R"({"name":"Jo"})")});
        stable().site.postgres.run("UPDATE mutation_result SET at = at - interval '401 days' WHERE seq = 1");
        stable().site.now += 2min;
        laptop.push({});
        QCOMPARE(stable().value("SELECT string_agg(seq::text, ' ') FROM mutation_result"), "2");
    }

private:
    static std::vector<sync::Mutation> grouped(std::vector<sync::Mutation> mutations)
    {
        const auto group = makeUuid();
        for (auto &mutation : mutations)
            mutation.group = group;
        return mutations;
    }
    static std::string resultsOf(const Site::Reply &reply)
    {
        const auto &text = reply.response.body;
        return text.substr(text.find('['), text.rfind(']') - text.find('[') + 1);
    }
};

QTEST_GUILESS_MAIN(PushTest)
#include "tst_push.moc"
