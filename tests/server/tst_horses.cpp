// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/customers/customers.h"
#include "server/customers/horses.h"
#include "sql/horses.h"
#include "sql/visible.h"
#include "support/outcome.h"
#include "support/statements.h"
#include "support/yard.h"

#include <QTest>

using namespace oms;
using test::outcome;

class TestHorses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_yard = std::make_unique<test::Yard>(); }
    void cleanupTestCase() { m_yard.reset(); }
    void init()
    {
        m_yard->clear();
        m_bo = owner("Bo", m_yard->anna);
    }

    void aHorseIsStoredWithAllThatIsKnown()
    {
        auto horse = of(m_bo, "Ábel");
        horse.id = makeId<HorseId>();
        horse.breed = "Welsh Cob (Section D)";
        horse.sex = HorseSex::Gelding;
        horse.birth_year = 2015;
        horse.height_cm = 152;
        horse.notes = "<i>bites</i>";
        const auto at = *parseInstant("2026-05-04T10:00:00Z");
        const auto created = m_yard->as(
            m_yard->supervisor, [&](Work &work) { return horses::create(work, horse); }, at);
        QCOMPARE(outcome(created), std::string("fine"));
        horse.customer_name = "Bo";
        horse.created_at = horse.updated_at = at;
        QCOMPARE(toJson(*created), toJson(horse));
        QCOMPARE(toJson(*horses::find(m_yard->reading(), m_yard->supervisor, horse.id)), toJson(horse));
    }

    void theCustomerShowsTheirLiveHorses()
    {
        const auto bella = add(of(m_bo, "Bella"));
        add(of(m_bo, "Ábel"));
        QCOMPARE(owned(), std::string("2: Bella, Ábel"));
        QCOMPARE(patch(m_yard->supervisor, bella, R"({"name":"Arabella"})"), std::string("fine"));
        QCOMPARE(owned(), std::string("2: Arabella, Ábel"));
        QCOMPARE(archive(read(bella.id)), std::string("fine"));
        QCOMPARE(owned(), std::string("1: Ábel"));
        QCOMPARE(restore(read(bella.id)), std::string("fine"));
        QCOMPARE(owned(), std::string("2: Arabella, Ábel"));
        QCOMPARE(read(m_bo).version, 1); // what a customer's horses are called is no change of the customer
    }

    void aNameIsUniqueAmongTheLiveHorsesOfACustomer()
    {
        const auto bella = add(of(m_bo, "Bella"));
        QCOMPARE(attempt(m_yard->supervisor, of(m_bo, "Bella")), std::string("conflict: name duplicate"));
        QCOMPARE(attempt(m_yard->supervisor, of(owner("Mo", m_yard->anna), "Bella")), std::string("fine"));
        const auto star = add(of(m_bo, "Star"));
        QCOMPARE(patch(m_yard->supervisor, star, R"({"name":" Bella "})"), std::string("conflict: name duplicate"));
        QCOMPARE(archive(bella), std::string("fine"));
        QCOMPARE(patch(m_yard->supervisor, star, R"({"name":"Bella"})"), std::string("fine"));
        QCOMPARE(restore(read(bella.id)), std::string("conflict: name duplicate"));
    }

    void aHorseStaysWithItsCustomer()
    {
        const auto bella = add(of(m_bo, "Bella"));
        const auto mo = owner("Mo", m_yard->anna);
        QCOMPARE(patch(m_yard->supervisor, bella, "{\"customer_id\":\"" + mo.toString() + "\"}"),
                 std::string("invalid: customer_id read_only"));
    }

    void theCustomerMustBeThereAndLive()
    {
        QCOMPARE(attempt(m_yard->supervisor, of(makeId<CustomerId>(), "Bella")),
                 std::string("not_found: customer_id unknown"));
        m_yard->postgres.run("UPDATE customer SET archived_at = now()");
        QCOMPARE(attempt(m_yard->supervisor, of(m_bo, "Bella")), std::string("conflict: customer_id parent_archived"));
    }

    void aFitterReachesTheHorsesOfTheirCustomers() // B05
    {
        const auto bella = add(of(m_bo, "Bella"));
        const auto mo = owner("Mo", m_yard->ben);
        const auto other = add(of(mo, "Star"));
        const auto look = [this](const Actor &actor, const Horse &horse) {
            return outcome(horses::find(m_yard->reading(), actor, horse.id));
        };
        QCOMPARE(look(m_yard->annaTheFitter, bella), std::string("fine"));
        QCOMPARE(look(m_yard->annaTheFitter, other), std::string("not_found"));
        QCOMPARE(look(m_yard->supplier, bella), std::string("not_found"));
        QCOMPARE(patch(m_yard->annaTheFitter, bella, R"({"height_cm":160})"), std::string("fine"));
        QCOMPARE(patch(m_yard->annaTheFitter, other, R"({"height_cm":160})"), std::string("not_found"));
        QCOMPARE(attempt(m_yard->annaTheFitter, of(m_bo, "Flicka")), std::string("fine"));
        QCOMPARE(attempt(m_yard->annaTheFitter, of(mo, "Flicka")), std::string("not_found: customer_id unknown"));
    }

    void aStaleOrLateChangeIsRefused()
    {
        const auto seen = add(of(m_bo, "Bella"));
        QCOMPARE(patch(m_yard->supervisor, seen, R"({"notes":"one"})"), std::string("fine"));
        QCOMPARE(patch(m_yard->supervisor, seen, R"({"notes":"two"})"), std::string("stale"));
        QCOMPARE(archive(seen), std::string("stale"));
        QCOMPARE(archive(read(seen.id)), std::string("fine"));
        QCOMPARE(archive(read(seen.id)), std::string("conflict: archived_at archived"));
        QCOMPARE(patch(m_yard->supervisor, read(seen.id), R"({"notes":"two"})"),
                 std::string("conflict: archived_at archived"));
        QCOMPARE(restore(seen), std::string("stale"));
        QCOMPARE(restore(read(seen.id)), std::string("fine"));
        QCOMPARE(restore(read(seen.id)), std::string("conflict: archived_at not_archived"));
    }

    void aChangeThatChangesNothingWritesNothing()
    {
        const auto seen = add(of(m_bo, "Bella"));
        const auto rows = m_yard->value("SELECT count(*) FROM audit_log");
        QCOMPARE(patch(m_yard->supervisor, seen, R"({"name":" Bella ","breed":"  "})"), std::string("fine"));
        QCOMPARE(read(seen.id).version, 1);
        QCOMPARE(m_yard->value("SELECT count(*) FROM audit_log"), rows);
    }

    void anUnknownHorseIsNotFound()
    {
        const Horse nobody = of(m_bo, "Nobody");
        QCOMPARE(outcome(horses::find(m_yard->reading(), m_yard->admin, makeId<HorseId>())), std::string("not_found"));
        QCOMPARE(patch(m_yard->admin, nobody, "{}"), std::string("not_found"));
        QCOMPARE(archive(nobody), std::string("not_found"));
        QCOMPARE(restore(nobody), std::string("not_found"));
    }

    void factsStayInTheirRange()
    {
        const auto bella = add(of(m_bo, "Bella"));
        QCOMPARE(patch(m_yard->supervisor, bella, R"({"height_cm":16,"birth_year":1850,"sex":"cow"})"),
                 std::string("invalid: sex unknown_choice, birth_year too_small, height_cm too_small"));
    }

    void everyStatementFitsTheSchema()
    {
        QCOMPARE(test::refusedStatements(m_yard->database(), sql::horses::statements, sql::visible::statements),
                 std::string());
    }

private:
    static Horse of(CustomerId customer, std::string name)
    {
        Horse horse;
        horse.customer_id = customer;
        horse.name = std::move(name);
        return horse;
    }
    CustomerId owner(std::string name, FitterId fitter)
    {
        Customer customer;
        customer.name = std::move(name);
        customer.fitter_id = fitter;
        return m_yard->as(m_yard->supervisor, [&](Work &work) { return customers::create(work, customer); })->id;
    }
    Horse add(const Horse &horse)
    {
        return m_yard->as(m_yard->supervisor, [&](Work &work) { return horses::create(work, horse); }).value();
    }
    std::string attempt(const Actor &actor, const Horse &horse)
    {
        return outcome(m_yard->as(actor, [&](Work &work) { return horses::create(work, horse); }));
    }
    std::string patch(const Actor &actor, const Horse &seen, const std::string &json)
    {
        return outcome(m_yard->as(actor, [&](Work &work) {
            return horses::change(work, seen.id, {seen.version, json});
        }));
    }
    std::string archive(const Horse &seen)
    {
        return outcome(
            m_yard->as(m_yard->supervisor, [&](Work &work) { return horses::archive(work, seen.id, seen.version); }));
    }
    std::string restore(const Horse &seen)
    {
        return outcome(
            m_yard->as(m_yard->supervisor, [&](Work &work) { return horses::restore(work, seen.id, seen.version); }));
    }
    Horse read(HorseId id) { return horses::find(m_yard->reading(), m_yard->supervisor, id).value(); }
    Customer read(CustomerId id) { return customers::find(m_yard->reading(), m_yard->supervisor, id).value(); }
    std::string owned()
    {
        const auto customer = read(m_bo);
        return std::to_string(customer.horse_count) + ": " + customer.horse_names.value_or("");
    }

    std::unique_ptr<test::Yard> m_yard;
    CustomerId m_bo;
};

QTEST_GUILESS_MAIN(TestHorses)
#include "tst_horses.moc"
