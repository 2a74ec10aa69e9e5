// SPDX-License-Identifier: GPL-3.0-or-later
// B06, B07: who sees which saddles in stock, and where they are kept.
#include "tests/support/show.h"
#include "tests/support/site.h"

#include <QTest>

using namespace oms;
using test::Site;

class TestStock : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Site> m_site;
    std::map<std::string, std::string> m_tokens;

    Site::Reply ask(const std::string &who, const std::string &query)
    {
        return m_site->get("/api/v1/stock" + query).as(m_tokens[who]).reply();
    }
    //! The serial numbers, or what was refused.
    std::string seenBy(const std::string &who, const std::string &query)
    {
        const auto reply = ask(who, query);
        if (reply.status() != 200)
            return std::to_string(reply.status());
        std::string serials;
        for (int i = 0; i < reply.size("data"); ++i)
            serials += (serials.empty() ? "" : " ") + reply.text(("data." + std::to_string(i) + ".serial_no").c_str());
        return serials;
    }
    void addFitter(const std::string &name)
    {
        m_site->postgres.run("INSERT INTO fitter (id, user_id, name, region_code) SELECT gen_random_uuid(), id, "
                             "username, 'EU' FROM app_user WHERE username = '"
                             + name + "'");
    }

private Q_SLOTS:
    //! L1 is the company's in the Dutch warehouse, built for order 7 by Sam's factory; A1 Anna's; B1 and B2 Ben's, of
    //! which B2 is sold to a customer.
    void initTestCase()
    {
        m_site = std::make_unique<Site>();
        for (const auto &[name, role] : std::initializer_list<std::pair<const char *, const char *>> {
                 {"anna", "FITTER"}, {"ben", "FITTER"}, {"sam", "SUPPLIER"}, {"sue", "SUPERVISOR"}, {"zoe", "USER"}}) {
            m_site->account(name, {role});
            m_tokens[name] = m_site->tokenOf(name);
        }
        addFitter("anna");
        addFitter("ben");
        m_site->postgres.run(R"(
INSERT INTO factory (id, code, name) VALUES (gen_random_uuid(), 'F1', 'Hillside');
INSERT INTO factory_user (factory_id, user_id) SELECT f.id, u.id FROM factory f, app_user u WHERE u.username = 'sam';
INSERT INTO brand (id, name, sort) VALUES (gen_random_uuid(), 'Larkspur', 1);
INSERT INTO model (id, brand_id, name, sort) SELECT gen_random_uuid(), id, 'Sonata', 1 FROM brand;
INSERT INTO sales_order (id, number, kind, status, fitter_id, factory_id, region_code, currency, warehouse_id, status_at,
                         created_at, updated_at)
SELECT gen_random_uuid(), 7, 'stock', 'in_inventory', f.id, (SELECT id FROM factory), 'EU', 'EUR',
       '01900000-0000-7000-8000-000000000003', now(), now(), now() FROM fitter f WHERE f.name = 'ben';
INSERT INTO saddle_unit (id, serial_no, model_id, order_id, owner_kind, owner_fitter_id, warehouse_id, state, is_demo,
                         created_at, updated_at)
SELECT gen_random_uuid(), serial, (SELECT id FROM model), CASE serial WHEN 'L1' THEN (SELECT id FROM sales_order) END,
       kind, (SELECT id FROM fitter WHERE name = owner),
       CASE serial WHEN 'L1' THEN '01900000-0000-7000-8000-000000000003'::uuid END, state, serial = 'A1', now(), now()
  FROM (VALUES ('L1', 'company', NULL, 'available'), ('A1', 'fitter', 'anna', 'available'),
               ('B1', 'fitter', 'ben', 'available'), ('B2', 'customer', NULL, 'sold')) AS t (serial, kind, owner, state)
)");
    }
    void cleanupTestCase() { m_site.reset(); }

    void everybodySeesTheirPartOfTheStock_data()
    {
        QTest::addColumn<std::string>("none");
        QTest::addColumn<std::string>("my");
        QTest::addColumn<std::string>("available");
        QTest::addColumn<std::string>("all");
        const auto row = [](const char *who, std::string none, std::string my, std::string available, std::string all) {
            QTest::newRow(who) << none << my << available << all;
        };
        row("anna", "A1", "A1", "B1 L1", "403");
        row("ben", "B1", "B1", "A1 L1", "403");
        row("sue", "", "", "A1 B1 L1", "A1 B1 B2 L1");
        row("sam", "", "", "L1", "L1");
        row("zoe", "403", "403", "403", "403");
    }
    void everybodySeesTheirPartOfTheStock()
    {
        const std::string who = QTest::currentDataTag();
        QTEST(seenBy(who, "?sort=serial_no"), "none");
        QTEST(seenBy(who, "?sort=serial_no&scope=my"), "my");
        QTEST(seenBy(who, "?sort=serial_no&scope=available"), "available");
        QTEST(seenBy(who, "?sort=serial_no&scope=all"), "all");
    }

    void aFilterWidensNothing()
    {
        const auto ben = ask("sue", "?scope=all&serial_no=B1").text("data.0.owner_fitter_id");
        QCOMPARE(seenBy("anna", "?scope=my&fitter=" + ben), std::string());
        QCOMPARE(ask("anna", "?scope=my").text("meta.total"), std::string("1"));
        QCOMPARE(ask("anna", "?scope=theirs").outcome(), std::string("unknown_choice"));
        QCOMPARE(ask("sue", "?scope=all&state=lost").outcome(), std::string("unknown_choice"));
        QCOMPARE(ask("sue", "?scope=all&colour=red").status(), 422);
    }

    void whatIsAskedForIsFound()
    {
        QCOMPARE(seenBy("sue", "?scope=all&q=sonata%20dutch"), std::string());
        QCOMPARE(seenBy("sue", "?scope=all&q=sonata%20nether"), std::string("L1"));
        QCOMPARE(seenBy("sue", "?scope=all&state=sold"), std::string("B2"));
        QCOMPARE(seenBy("sue", "?scope=all&demo=true"), std::string("A1"));
        QCOMPARE(seenBy("sue", "?scope=all&warehouse=01900000-0000-7000-8000-000000000003"), std::string("L1"));
    }

    void anOrderOfAnotherFitterIsNotTold()
    {
        QCOMPARE(ask("sue", "?scope=all&serial_no=L1").text("data.0.order_number"), std::string("7"));
        const auto offered = ask("anna", "?scope=available&serial_no=L1");
        QCOMPARE(offered.text("data.0.warehouse_name"), std::string("Warehouse Netherlands"));
        QVERIFY(offered.response.body.find("\"order_number\":null") != std::string::npos);
        QVERIFY(offered.response.body.find("\"order_id\":null") != std::string::npos);
    }

    //! A supplier names their own people, the office anybody's, a fitter nobody; who has left is no longer offered.
    void employeesAreThoseOfOnesOwnFactories()
    {
        m_site->postgres.run(R"(
INSERT INTO factory (id, code, name) VALUES (gen_random_uuid(), 'OTHER', 'Other yard');
INSERT INTO factory_employee (id, factory_id, name, is_active)
SELECT gen_random_uuid(), f.id, CASE f.code WHEN 'OTHER' THEN 'Zara' ELSE who END, who <> 'Gone'
  FROM factory f, (VALUES ('Ada'), ('Gone')) AS w (who) WHERE f.code <> 'OTHER' OR who = 'Ada';
)");
        const auto names = [&](const char *who) {
            const auto reply = m_site->get("/api/v1/employees").as(m_tokens[who]).reply();
            return reply.text("meta.total") + ' ' + reply.text("data.0.name");
        };
        QCOMPARE(names("sam"), std::string("1 Ada"));
        QCOMPARE(names("sue"), std::string("2 Ada"));
        QCOMPARE(names("anna").substr(0, 1), std::string("0"));
        QCOMPARE(m_site->get("/api/v1/employees").as(m_tokens["zoe"]).reply().status(), 403);
    }

    // B07
    void warehousesAreNotForFitters()
    {
        const auto places = [&](const char *who) {
            return m_site->get("/api/v1/warehouses").as(m_tokens[who]).reply();
        };
        QCOMPARE(places("anna").status(), 403);
        QCOMPARE(places("zoe").status(), 403);
        QCOMPARE(places("sam").status(), 200);
        const auto all = places("sue");
        QCOMPARE(all.size("data"), 3);
        QCOMPARE(all.text("data.0.code") + all.text("data.0.unit_count"), std::string("NL1"));
        QCOMPARE(m_site->get("/api/v1/users").as(m_tokens["anna"]).reply().status(), 403);
        QCOMPARE(m_site->get("/api/v1/audit").as(m_tokens["anna"]).reply().status(), 403);
        QCOMPARE(m_site->get("/api/v1/customers").as(m_tokens["anna"]).reply().status(), 200);
    }
};

QTEST_GUILESS_MAIN(TestStock)
#include "tst_stock.moc"
