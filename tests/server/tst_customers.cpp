// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/customers/customers.h"
#include "sql/addresses.h"
#include "sql/customers.h"
#include "sql/visible.h"
#include "support/outcome.h"
#include "support/statements.h"
#include "support/yard.h"

#include <QTest>

using namespace oms;
using test::outcome;

namespace {

Customer named(std::string name, std::optional<FitterId> fitter = {})
{
    Customer customer;
    customer.name = std::move(name);
    customer.fitter_id = fitter;
    return customer;
}

Customer withEmail(Customer customer, std::string email)
{
    customer.email = std::move(email);
    return customer;
}

} // namespace

class TestCustomers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_yard = std::make_unique<test::Yard>(); }
    void cleanupTestCase() { m_yard.reset(); }
    void init() { m_yard->clear(); }

    // E01
    void aCustomerIsStoredWithAllThatIsKnown()
    {
        auto customer = named("Zoë O'Neill; DROP TABLE customer", m_yard->anna);
        customer.id = makeId<CustomerId>();
        customer.company = "<b>Mill & Sons</b>";
        customer.email = "zoe@example.com";
        customer.phone = "+44 (0)20 7946 0958 ext. 12";
        customer.mobile = "07700 900123";
        customer.address = Address {"Mill Lane 1", "Flat 2", "Bath", "Somerset", "BA1 1AA", "GB"};
        customer.status = CustomerStatus::Pending;
        customer.preferred_language = "nl";
        customer.notes = "line\nline ' \" \\ \t 馬";
        const auto at = *parseInstant("2026-05-04T10:00:00.123456Z");
        const auto created = m_yard->as(
            m_yard->supervisor, [&](Work &work) { return customers::create(work, customer); }, at);
        QCOMPARE(outcome(created), std::string("fine"));
        const auto found = customers::find(m_yard->reading(), m_yard->supervisor, customer.id);
        QCOMPARE(toJson(*found), toJson(*created));
        customer.fitter_name = "Anna Whitfield";
        customer.created_at = customer.updated_at = at;
        QCOMPARE(toJson(*created), toJson(customer)); // E10: stored and shown as typed
        QCOMPARE(m_yard->value("SELECT created_by = updated_by FROM customer"), std::string("t"));
    }

    void aNameIsEnough()
    {
        const auto created = add(m_yard->supervisor, named("Bo"));
        QVERIFY(!created.id.value.isNil());
        QCOMPARE(created.id.value.version(), 7);
        QCOMPARE(created.version, 1);
        QVERIFY(created.status == CustomerStatus::Active);
        QVERIFY(!created.fitter_id && !created.email && !created.address);
    }

    void theIdentityIsVersionSevenAndNew()
    {
        auto customer = named("Bo");
        customer.id = CustomerId {*Uuid::parse("0192f0c1-2b3a-4abc-8def-0123456789ab")};
        QCOMPARE(attempt(m_yard->supervisor, customer), std::string("invalid: id not_version_7"));
        customer.id = add(m_yard->supervisor, named("Bo")).id;
        QCOMPARE(attempt(m_yard->supervisor, customer), std::string("conflict: id duplicate"));
    }

    void whatItRefersToMustExist()
    {
        auto customer = named("Bo", makeId<FitterId>());
        customer.address = Address {"1 Lane", {}, "Nowhere", {}, {}, "XX"};
        QCOMPARE(attempt(m_yard->supervisor, customer),
                 std::string("invalid: fitter_id unknown, address.country_code unknown"));
        m_yard->postgres.run("UPDATE fitter SET is_active = false");
        QCOMPARE(attempt(m_yard->supervisor, named("Bo", m_yard->anna)), std::string("invalid: fitter_id unknown"));
    }

    // E02
    void anEmailIsUniqueWithinOneFitter()
    {
        add(m_yard->supervisor, withEmail(named("Bo", m_yard->anna), "bo@example.com"));
        QCOMPARE(attempt(m_yard->supervisor, withEmail(named("Mo", m_yard->anna), "BO@example.com")),
                 std::string("conflict: email duplicate"));
        QCOMPARE(attempt(m_yard->supervisor, withEmail(named("Mo", m_yard->ben), "bo@example.com")),
                 std::string("fine"));
        const auto free = add(m_yard->supervisor, withEmail(named("Jo"), "bo@example.com"));
        QCOMPARE(assign(free, m_yard->ben), std::string("conflict: email duplicate"));
        const auto other = add(m_yard->supervisor, withEmail(named("Flo", m_yard->anna), "flo@example.com"));
        QCOMPARE(patch(m_yard->supervisor, other, R"({"email":"bo@example.com"})"),
                 std::string("conflict: email duplicate"));
        QCOMPARE(patch(m_yard->supervisor, other, R"({"email":"FLO@example.com"})"), std::string("fine"));
    }

    void twoAtTheSameMomentCannotTakeTheSameEmail()
    {
        const auto first = m_yard->database().begin();
        Work work(*first, m_yard->supervisor, now(), {});
        QVERIFY(customers::create(work, withEmail(named("Bo", m_yard->anna), "bo@example.com")));
        const auto second = m_yard->database().begin();
        Work late(*second, m_yard->supervisor, now(), {});
        QVERIFY(second->value({"lock_timeout", "SET LOCAL lock_timeout = '50ms'"}) == std::nullopt);
        QVERIFY_EXCEPTION_THROWN((void)customers::create(late, withEmail(named("Mo", m_yard->anna), "bo@example.com")),
                                 DatabaseError);
        first->commit();
        QCOMPARE(m_yard->value("SELECT count(*) FROM customer"), std::string("1"));
    }

    // E03
    void aChangeTouchesOnlyItsFields()
    {
        auto customer = named("Bo", m_yard->anna);
        customer.phone = "01632 960001";
        customer.address = Address {"1 Mill Lane", "Flat 2", "Bath", {}, {}, "GB"};
        const auto before = add(m_yard->supervisor, customer);
        const auto after = m_yard->as(m_yard->supervisor, [&](Work &work) {
            return customers::change(work, before.id, {1, R"({"email":" bo@example.com ","phone":""})"});
        });
        QCOMPARE(outcome(after), std::string("fine"));
        QCOMPARE(after->email.value_or(""), std::string("bo@example.com"));
        QVERIFY(!after->phone);
        QVERIFY(after->address == before.address);
        QCOMPARE(after->version, 2);
        QVERIFY(after->updated_at > before.updated_at && after->created_at == before.created_at);
    }

    void anAddressIsReplacedAsAWholeOrRemoved()
    {
        auto customer = named("Bo");
        customer.address = Address {"1 Mill Lane", "Flat 2", "Bath", "Somerset", "BA1 1AA", "GB"};
        const auto before = add(m_yard->supervisor, customer);
        QCOMPARE(
            patch(m_yard->supervisor, before, R"({"address":{"line1":"Weg 3","city":"Ermelo","country_code":"NL"}})"),
            std::string("fine"));
        QVERIFY((read(before.id).address == Address {"Weg 3", {}, "Ermelo", {}, {}, "NL"}));
        QCOMPARE(patch(m_yard->supervisor, read(before.id), R"({"address":null})"), std::string("fine"));
        QVERIFY(!read(before.id).address);
        QCOMPARE(m_yard->value("SELECT count(*) FROM address"), std::string("0"));
    }

    void aStaleChangeIsRefused()
    {
        const auto seen = add(m_yard->supervisor, named("Bo"));
        QCOMPARE(patch(m_yard->supervisor, seen, R"({"notes":"one"})"), std::string("fine"));
        QCOMPARE(patch(m_yard->supervisor, seen, R"({"notes":"two"})"), std::string("stale"));
        QCOMPARE(read(seen.id).notes, std::string("one"));
    }

    void aChangeThatChangesNothingWritesNothing()
    {
        auto customer = named("Bo", m_yard->anna);
        customer.address = Address {"1 Mill Lane", {}, "Bath", {}, {}, "GB"};
        const auto seen = add(m_yard->supervisor, customer);
        QCOMPARE(patch(m_yard->supervisor, seen, R"({"name":" Bo ","email":"","address":{"line1":"1 Mill Lane",
                       "city":"Bath","country_code":"GB"}})"),
                 std::string("fine"));
        QCOMPARE(assign(seen, m_yard->anna), std::string("fine"));
        QCOMPARE(toJson(read(seen.id)), toJson(seen));
        QCOMPARE(m_yard->value("SELECT count(*) FROM audit_log"), std::string("1"));
    }

    // I8: two people, two units: both stay. Two people, one unit: theirs stays until somebody decides.
    void unitsThatOthersLeftAloneAreMerged()
    {
        const auto seen = add(m_yard->supervisor, named("Bo", m_yard->anna));
        QCOMPARE(patch(m_yard->supervisor, seen, R"({"notes":"rides on Mondays","phone":"01632 960001"})"),
                 std::string("fine"));
        auto mine = seen;
        mine.email = "bo@example.com";
        mine.phone = "01632 960002";
        const auto units = sync::editsBetween(seen, mine);
        Merging merging {units};
        const auto after = m_yard->as(m_yard->annaTheFitter,
                                      [&](Work &work) { return customers::change(work, seen.id, Edit(merging)); });
        QCOMPARE(outcome(after), std::string("fine"));
        QCOMPARE(after->email.value_or(""), std::string("bo@example.com"));
        QCOMPARE(after->phone.value_or(""), std::string("01632 960001"));
        QCOMPARE(after->notes, std::string("rides on Mondays"));
        QCOMPARE(after->version, 3);
        QCOMPARE(merging.conflicts.size(), std::size_t(1));
        QCOMPARE(merging.conflicts.front().theirs, std::string(R"({"phone":"01632 960001"})"));
    }

    void whoeverSawNoVersionIsContentWhenItIsSo()
    {
        const auto customer = add(m_yard->supervisor, named("Bo"));
        const auto without = [&](auto act) {
            return outcome(
                m_yard->as(m_yard->supervisor, [&](Work &work) { return act(work, customer.id, std::nullopt); }));
        };
        for (int i = 0; i < 2; ++i)
            QCOMPARE(without(customers::archive), std::string("fine"));
        for (int i = 0; i < 2; ++i)
            QCOMPARE(without(customers::restore), std::string("fine"));
        QCOMPARE(m_yard->value("SELECT string_agg(action, ' ' ORDER BY at) FROM audit_log"),
                 std::string("create archive restore"));
    }

    void aBadChangeNamesItsFields()
    {
        const auto seen = add(m_yard->supervisor, named("Bo"));
        QCOMPARE(patch(m_yard->supervisor, seen, R"({"email":"nobody","version":3,"nmae":"x","name":" "})"),
                 std::string("invalid: version read_only, nmae unknown_field, name required, email invalid_email"));
        QCOMPARE(patch(m_yard->supervisor, seen, "[]"), std::string("malformed"));
    }

    void theOfficeAssignsFitters()
    {
        const auto customer = add(m_yard->supervisor, named("Bo", m_yard->anna));
        QCOMPARE(assign(customer, m_yard->ben), std::string("fine"));
        QCOMPARE(read(customer.id).fitter_name.value_or(""), std::string("Ben Hoekstra"));
        QCOMPARE(assign(read(customer.id), std::nullopt), std::string("fine"));
        QVERIFY(!read(customer.id).fitter_id);
        QCOMPARE(assign(read(customer.id), makeId<FitterId>()), std::string("invalid: fitter_id unknown"));
        QCOMPARE(assign(customer, m_yard->anna), std::string("stale"));
    }

    void theCustomerOfAFitterWhoLeftCanStillBeChanged()
    {
        const auto customer = add(m_yard->supervisor, named("Bo", m_yard->anna));
        m_yard->postgres.run("UPDATE fitter SET is_active = false, archived_at = now()");
        QCOMPARE(patch(m_yard->supervisor, customer, R"({"notes":"x"})"), std::string("fine"));
    }

    // E04
    void anArchivedCustomerIsKeptAndComesBack()
    {
        const auto customer = add(m_yard->supervisor, withEmail(named("Bo", m_yard->anna), "bo@example.com"));
        QCOMPARE(archive(customer), std::string("fine"));
        const auto archived = read(customer.id);
        QVERIFY(archived.archived_at.has_value());
        QCOMPARE(archived.version, 2);
        QCOMPARE(archive(archived), std::string("conflict: archived_at archived"));
        QCOMPARE(patch(m_yard->supervisor, archived, R"({"notes":"x"})"),
                 std::string("conflict: archived_at archived"));
        QCOMPARE(attempt(m_yard->supervisor, withEmail(named("Mo", m_yard->anna), "bo@example.com")),
                 std::string("fine"));
        QCOMPARE(restore(archived), std::string("conflict: email duplicate"));
        m_yard->postgres.run("UPDATE customer SET email = 'mo@example.com' WHERE name = 'Mo'");
        QCOMPARE(restore(customer), std::string("stale"));
        QCOMPARE(restore(archived), std::string("fine"));
        QVERIFY(!read(customer.id).archived_at);
        QCOMPARE(restore(read(customer.id)), std::string("conflict: archived_at not_archived"));
        QCOMPARE(m_yard->value("SELECT archived_by FROM customer WHERE name = 'Bo'"), std::string("null"));
    }

    void anUnknownCustomerIsNotFound()
    {
        const auto nobody = named("Nobody");
        QVERIFY(!customers::find(m_yard->reading(), m_yard->admin, makeId<CustomerId>()));
        QCOMPARE(patch(m_yard->admin, nobody, "{}"), std::string("not_found"));
        QCOMPARE(archive(nobody), std::string("not_found"));
        QCOMPARE(restore(nobody), std::string("not_found"));
        QCOMPARE(assign(nobody, m_yard->anna), std::string("not_found"));
    }

    // B05
    void aFitterSeesAndChangesOnlyTheirOwn()
    {
        const auto mine = add(m_yard->supervisor, named("Bo", m_yard->anna));
        const auto other = add(m_yard->supervisor, named("Mo", m_yard->ben));
        const auto nobodys = add(m_yard->supervisor, named("Jo"));
        QCOMPARE(look(m_yard->annaTheFitter, mine), std::string("fine"));
        QCOMPARE(look(m_yard->annaTheFitter, other), std::string("not_found"));
        QCOMPARE(look(m_yard->annaTheFitter, nobodys), std::string("not_found"));
        QCOMPARE(patch(m_yard->annaTheFitter, mine, R"({"notes":"x"})"), std::string("fine"));
        QCOMPARE(patch(m_yard->annaTheFitter, other, R"({"notes":"x"})"), std::string("not_found"));
        const auto changed = read(mine.id);
        QCOMPARE(patch(m_yard->annaTheFitter, changed, R"({"fitter_id":null})"),
                 std::string("forbidden: fitter_id forbidden"));
        QCOMPARE(patch(m_yard->annaTheFitter, changed, "{\"fitter_id\":\"" + m_yard->ben.toString() + "\"}"),
                 std::string("forbidden: fitter_id forbidden"));
        QCOMPARE(patch(m_yard->annaTheFitter, changed, "{\"fitter_id\":\"" + m_yard->anna.toString() + "\"}"),
                 std::string("fine"));
    }

    void aFittersNewCustomerIsTheirOwn()
    {
        QVERIFY(add(m_yard->annaTheFitter, named("Bo")).fitter_id == m_yard->anna);
        QVERIFY(add(m_yard->annaTheFitter, named("Mo", m_yard->anna)).fitter_id == m_yard->anna);
        QCOMPARE(attempt(m_yard->annaTheFitter, named("Jo", m_yard->ben)),
                 std::string("forbidden: fitter_id forbidden"));
        m_yard->postgres.run("UPDATE fitter SET is_active = false");
        QCOMPARE(attempt(m_yard->annaTheFitter, named("Jo")), std::string("forbidden: fitter_id forbidden"));
    }

    void aCustomerWithAnAccountSeesThemself()
    {
        const auto zoe = add(m_yard->supervisor, named("Zoe", m_yard->anna));
        const auto other = add(m_yard->supervisor, named("Bo", m_yard->anna));
        m_yard->postgres.run("UPDATE customer SET user_id = '" + m_yard->zoeTheCustomer.id.toString()
                             + "' WHERE name = 'Zoe'");
        QCOMPARE(look(m_yard->zoeTheCustomer, zoe), std::string("fine"));
        QCOMPARE(look(m_yard->zoeTheCustomer, other), std::string("not_found"));
    }

    void withoutReachNothingIsThere()
    {
        QCOMPARE(look(m_yard->supplier, add(m_yard->supervisor, named("Bo"))), std::string("not_found"));
        QCOMPARE(customers::integrity(m_yard->reading(), m_yard->supplier).customers, 0);
    }

    // E05
    void aBatchIsStoredAsAWhole()
    {
        const auto created = addAll({named("Bo"), withEmail(named("Mo", m_yard->anna), "mo@example.com"), named("Jo")});
        QCOMPARE(outcome(created), std::string("fine"));
        QCOMPARE(created->size(), std::size_t(3));
        QCOMPARE(created->at(1).fitter_name.value_or(""), std::string("Anna Whitfield"));
        QCOMPARE(m_yard->value("SELECT count(*) FROM customer"), std::string("3"));
    }

    void aBatchWithOneBadCustomerStoresNone()
    {
        QCOMPARE(outcome(addAll({named("Bo"), withEmail(named("Mo", m_yard->anna), "x@example.com"),
                                 withEmail(named("Jo", m_yard->anna), "X@example.com")})),
                 std::string("conflict: customers.2.email duplicate"));
        QCOMPARE(outcome(addAll({named("Bo"), named("Mo", makeId<FitterId>())})),
                 std::string("invalid: customers.1.fitter_id unknown"));
        QCOMPARE(outcome(addAll({})), std::string("invalid: customers out_of_range"));
        QCOMPARE(outcome(addAll(std::vector(101, named("Bo")))), std::string("invalid: customers out_of_range"));
        QCOMPARE(m_yard->value("SELECT count(*) FROM customer"), std::string("0"));
        QCOMPARE(outcome(addAll(std::vector(100, named("Bo")))), std::string("fine"));
    }

    void theIntegrityReportCountsWhatIsMissing()
    {
        add(m_yard->supervisor, withEmail(named("Bo", m_yard->anna), "bo@example.com"));
        add(m_yard->supervisor, named("Mo", m_yard->anna));
        auto phoned = named("Jo");
        phoned.mobile = "07700 900123";
        add(m_yard->supervisor, phoned);
        archive(add(m_yard->supervisor, named("Gone")));
        const auto report = [this](const Actor &actor) {
            return toJson(customers::integrity(m_yard->reading(), actor));
        };
        const auto expected = [](int all, int fitter, int email, int contact) {
            return toJson(CustomerIntegrity {all, 0, fitter, email, contact});
        };
        QCOMPARE(report(m_yard->supervisor), expected(3, 1, 2, 1));
        QCOMPARE(report(m_yard->annaTheFitter), expected(2, 0, 1, 1));
        QCOMPARE(report(m_yard->benTheFitter), expected(0, 0, 0, 0));
    }

    void everyStatementFitsTheSchema()
    {
        QCOMPARE(test::refusedStatements(m_yard->database(), sql::customers::statements, sql::visible::statements),
                 std::string());
        QCOMPARE(test::refusedStatements(m_yard->database(), sql::addresses::statements), std::string());
    }

private:
    Customer add(const Actor &actor, const Customer &customer)
    {
        return m_yard->as(actor, [&](Work &work) { return customers::create(work, customer); }).value();
    }
    Result<std::vector<Customer>> addAll(std::vector<Customer> batch)
    {
        return m_yard->as(m_yard->supervisor,
                          [&](Work &work) { return customers::createAll(work, CustomerBatch {batch}); });
    }
    std::string attempt(const Actor &actor, const Customer &customer)
    {
        return outcome(m_yard->as(actor, [&](Work &work) { return customers::create(work, customer); }));
    }
    std::string patch(const Actor &actor, const Customer &seen, const std::string &json)
    {
        return outcome(m_yard->as(actor, [&](Work &work) {
            return customers::change(work, seen.id, {seen.version, json});
        }));
    }
    std::string assign(const Customer &seen, std::optional<FitterId> fitter)
    {
        return outcome(m_yard->as(m_yard->supervisor, [&](Work &work) {
            return customers::assignFitter(work, seen.id, seen.version, fitter);
        }));
    }
    std::string archive(const Customer &seen)
    {
        return outcome(m_yard->as(m_yard->supervisor,
                                  [&](Work &work) { return customers::archive(work, seen.id, seen.version); }));
    }
    std::string restore(const Customer &seen)
    {
        return outcome(m_yard->as(m_yard->supervisor,
                                  [&](Work &work) { return customers::restore(work, seen.id, seen.version); }));
    }
    Customer read(CustomerId id) { return customers::find(m_yard->reading(), m_yard->supervisor, id).value(); }
    std::string look(const Actor &actor, const Customer &customer)
    {
        return outcome(customers::find(m_yard->reading(), actor, customer.id));
    }

    std::unique_ptr<test::Yard> m_yard;
};

QTEST_GUILESS_MAIN(TestCustomers)
#include "tst_customers.moc"
