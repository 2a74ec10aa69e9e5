// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/changes/audit.h"
#include "server/customers/customers.h"
#include "server/customers/horses.h"
#include "server/database/scoped.h"
#include "sql/audit.h"
#include "sql/changes.h"
#include "support/outcome.h"
#include "support/statements.h"
#include "support/yard.h"

#include <QTest>

using namespace oms;
using test::outcome;

//! H05: every change writes one row, reads write none, and a change whose row cannot be written does not happen.
class TestAudit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_yard = std::make_unique<test::Yard>(); }
    void cleanupTestCase() { m_yard.reset(); }
    void init()
    {
        m_yard->postgres.run("DELETE FROM audit_log; DELETE FROM horse; DELETE FROM customer; DELETE FROM address");
    }

    void aNewRecordIsKeptWhole()
    {
        const auto at = *parseInstant("2026-05-04T10:00:00.5Z");
        const auto bo = add("Bo", at);
        const auto row = onlyRow();
        QCOMPARE(row.action + ' ' + row.entity, std::string("create customer"));
        QVERIFY(row.entity_id == bo.id.value);
        QVERIFY(row.at == at);
        QVERIFY(row.actor_user_id == m_yard->annaTheFitter.id);
        QCOMPARE(row.actor_name.value_or("") + ' ' + row.role.value_or(""), std::string("anna FITTER"));
        QCOMPARE(row.request_id.value_or("") + ", " + row.client.value_or(""), std::string("request-1, a test"));
        QVERIFY(!row.before);
        const auto after = fromJson<Customer>(row.after.value(), Purpose::Trusted);
        QCOMPARE(after->name + ' ' + after->fitter_name.value_or(""), std::string("Bo Anna Whitfield"));
    }

    void aChangeKeepsOnlyWhatDiffers()
    {
        const auto bo = add("Bo");
        QCOMPARE(
            outcome(change(
                bo,
                R"({"email":"bo@example.com","name":"Bo","address":{"line1":"1 Lane","city":"Bath","country_code":"GB"}})")),
            std::string("fine"));
        const auto row = newestRow();
        QCOMPARE(row.action, std::string("change"));
        QCOMPARE(compact(*row.before), std::string(R"({"email":null,"address":null,"version":1})"));
        QCOMPARE(
            compact(*row.after),
            std::string(
                R"({"email":"bo@example.com","address":{"city":"Bath","line1":"1 Lane","line2":null,"state":null,"postal_code":null,"country_code":"GB"},"version":2})"));
    }

    void everyKindOfChangeWritesOneRow()
    {
        const auto bo = add("Bo");
        Horse horse;
        horse.customer_id = bo.id;
        horse.name = "Bella";
        const auto bella =
            m_yard->as(m_yard->supervisor, [&](Work &work) { return horses::create(work, horse); }).value();
        m_yard->as(m_yard->supervisor, [&](Work &work) {
            return horses::change(work, bella.id, {1, R"({"height_cm":150})"});
        });
        m_yard->as(m_yard->supervisor, [&](Work &work) { return horses::archive(work, bella.id, 2); });
        m_yard->as(m_yard->supervisor, [&](Work &work) { return horses::restore(work, bella.id, 3); });
        m_yard->as(m_yard->supervisor,
                   [&](Work &work) { return customers::assignFitter(work, bo.id, 1, m_yard->ben); });
        m_yard->as(m_yard->supervisor, [&](Work &work) { return customers::archive(work, bo.id, 2); });
        m_yard->as(m_yard->supervisor, [&](Work &work) { return customers::restore(work, bo.id, 3); });
        QCOMPARE(history(),
                 std::string("create customer, create horse, change horse, archive horse, restore horse, "
                             "change customer, archive customer, restore customer"));
        customers::find(m_yard->reading(), m_yard->supervisor, bo.id);
        QVERIFY(customers::list(m_yard->reading(), m_yard->supervisor, {}));
        QCOMPARE(m_yard->value("SELECT count(*) FROM audit_log"), std::string("8"));
    }

    void aBatchWritesARowForEach()
    {
        CustomerBatch batch;
        batch.customers.resize(3);
        for (auto &customer : batch.customers)
            customer.name = "Bo";
        QVERIFY(m_yard->as(m_yard->supervisor, [&](Work &work) { return customers::createAll(work, batch); }));
        QCOMPARE(history(), std::string("create customer, create customer, create customer"));
    }

    void aRefusedChangeLeavesNothing()
    {
        const auto bo = add("Bo");
        QCOMPARE(outcome(change(bo, R"({"email":"nobody"})")), std::string("invalid: email invalid_email"));
        QCOMPARE(history(), std::string("create customer"));
    }

    void withoutItsAuditRowAChangeDoesNotHappen()
    {
        m_yard->postgres.run("ALTER TABLE audit_log ADD CONSTRAINT broken CHECK (action <> 'create') NOT VALID");
        QVERIFY_EXCEPTION_THROWN(add("Bo"), DatabaseError);
        m_yard->postgres.run("ALTER TABLE audit_log DROP CONSTRAINT broken");
        QCOMPARE(m_yard->value("SELECT count(*) FROM customer"), std::string("0"));
    }

    void theLogIsReadNewestFirstAndPageByPage()
    {
        for (int i = 0; i < 7; ++i)
            add("Bo " + std::to_string(i));
        ListRequest request;
        request.limit = 3;
        Texts names;
        for (;;) {
            const auto page = audit::list(m_yard->reading(), request).value();
            QCOMPARE(page.total, std::int64_t(7));
            for (const auto &row : page.data)
                names.push_back(fromJson<Customer>(row.after.value(), Purpose::Trusted)->name);
            if (page.nextCursor.empty())
                break;
            request.cursor = ListCursor::parse(page.nextCursor);
        }
        QVERIFY((names == Texts {"Bo 6", "Bo 5", "Bo 4", "Bo 3", "Bo 2", "Bo 1", "Bo 0"}));
    }

    void theLogIsFiltered()
    {
        const auto bo = add("Bo", *parseInstant("2026-05-04T10:00:00Z"));
        const auto mo = add("Mo", *parseInstant("2026-06-04T10:00:00Z"));
        change(mo, R"({"notes":"x"})");
        const auto count = [this](std::map<std::string, std::string, std::less<>> query) {
            return audit::list(m_yard->reading(), audit::listing().parse(query).value())->total;
        };
        QCOMPARE(count({}), 3);
        QCOMPARE(count({{"entity", "customer"}, {"entity_id", mo.id.toString()}}), 2);
        QCOMPARE(count({{"action", "create"}, {"entity_id", bo.id.toString()}}), 1);
        QCOMPARE(count({{"actor", m_yard->annaTheFitter.id.toString()}}), 2);
        QCOMPARE(count({{"actor", m_yard->supervisor.id.toString()}}), 1);
        QCOMPARE(count({{"from", "2026-06-04T10:00:00Z"}}), 2);
        QCOMPARE(count({{"to", "2026-06-04T10:00:00Z"}}), 1);
        QCOMPARE(count({{"entity", "horse"}}), 0);
        QVERIFY(!audit::listing().parse({{"from", "yesterday"}}));
    }

    void everyStatementFitsTheSchema()
    {
        const Statement *visible[] = {&unscoped};
        QCOMPARE(test::refusedStatements(m_yard->database(), sql::audit::statements, visible), std::string());
        QCOMPARE(test::refusedStatements(m_yard->database(), sql::changes::statements), std::string());
    }

private:
    Customer add(std::string name, Instant at = now())
    {
        Customer customer;
        customer.name = std::move(name);
        return m_yard
            ->as(
                m_yard->annaTheFitter, [&](Work &work) { return customers::create(work, customer); }, at)
            .value();
    }
    Result<Customer> change(const Customer &seen, const std::string &json)
    {
        return m_yard->as(m_yard->supervisor, [&](Work &work) {
            return customers::change(work, seen.id, {seen.version, json});
        });
    }
    AuditEntry newestRow() { return audit::list(m_yard->reading(), {}).value().data.front(); }
    AuditEntry onlyRow()
    {
        const auto page = audit::list(m_yard->reading(), {}).value();
        if (page.total != 1)
            throw std::logic_error("not one row");
        return page.data.front();
    }
    std::string history()
    {
        return m_yard->value("SELECT string_agg(action || ' ' || entity, ', ' ORDER BY at, id) FROM audit_log");
    }
    //! As PostgreSQL keeps it, without blanks.
    static std::string compact(std::string json)
    {
        std::string text;
        for (std::size_t i = 0; i < json.size(); ++i)
            if (json[i] != ' ' || (i > 0 && json[i - 1] != ':' && json[i - 1] != ','))
                text += json[i];
        return text;
    }

    std::unique_ptr<test::Yard> m_yard;
};

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
