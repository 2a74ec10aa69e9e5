// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/laptop.h"
#include "tests/support/show.h"
#include "tests/support/stable.h"

#include <QTest>

using namespace oms;
using namespace oms::test;
using namespace std::chrono_literals;

//! Each mutation exactly once and in its turn, whatever the network, the disk and the database do.
class PushOnceTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Stable> m_stable;

    Stable &stable() { return *m_stable; }
    static std::string resultsOf(const Site::Reply &reply)
    {
        const auto &text = reply.response.body;
        return text.substr(text.find('['), text.rfind(']') - text.find('[') + 1);
    }

private Q_SLOTS:
    void initTestCase() { m_stable = std::make_unique<Stable>(); }
    void cleanupTestCase() { m_stable.reset(); }
    void init() { m_stable->clear(); }

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
             Laptop::together({laptop.create("horse.create", makeId<HorseId>(), stable().horseOf(bo.id, "Star")),
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
};

QTEST_GUILESS_MAIN(PushOnceTest)
#include "tst_pushonce.moc"
