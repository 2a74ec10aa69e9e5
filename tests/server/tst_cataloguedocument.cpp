// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/site.h"

#include <QEventLoop>
#include <QTest>

using namespace oms;

//! The catalogue over HTTP: the whole of it in one document, and its records.
class CatalogueDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_site = std::make_unique<test::Site>();
        m_site->account("office", {"ADMIN"});
        m_site->account("anna", {"FITTER"});
        m_site->account("sam", {"SUPPLIER"});
    }
    void cleanupTestCase() { m_site.reset(); }
    void init()
    {
        m_site->postgres.run("TRUNCATE brand, leather_type, colour, option, extra, preset, option_rule, price_list, "
                             "tax_rate CASCADE");
        m_brand = made("/api/v1/brands", "{\"name\":\"Larkspur\"}");
        m_model = made("/api/v1/models", "{\"name\":\"Sonata\",\"state\":\"active\",\"brand_id\":\"" + m_brand + "\"}");
        made("/api/v1/models", "{\"name\":\"Prelude\",\"brand_id\":\"" + m_brand + "\"}");
    }

    void theDocumentHoldsAllThatIsLive()
    {
        const auto answer = catalogue("office");
        QCOMPARE(answer.status(), 200);
        for (const char *list : {"brands", "leather_types", "colours", "options", "option_values", "option_rules",
                                 "presets", "extras", "price_lists", "tax_rates"})
            QVERIFY2(test::jsonAt(answer.response.body, list).isArray(), list);
        QCOMPARE(answer.text("models.1.name"), std::string("Prelude"));
        const auto prelude = answer.text("models.1.id");
        QCOMPARE(m_site->post("/api/v1/models/" + prelude + "/archive").as(token("office")).seen(1).reply().status(),
                 200);
        QCOMPARE(catalogue("office").size("models"), 1);
    }

    void itIsInTheOrderThatPeopleSee()
    {
        made("/api/v1/brands", "{\"name\":\"Bramley\",\"sort\":1}");
        made("/api/v1/options", "{\"name\":\"Panel\",\"group_code\":\"PANEL\"}");
        made("/api/v1/options", "{\"name\":\"Tree\",\"sort\":9}");
        made("/api/v1/options", "{\"name\":\"Billets\",\"sort\":8}");
        const auto answer = catalogue("office");
        QCOMPARE(answer.text("brands.0.name"), std::string("Bramley"));
        QCOMPARE(answer.text("options.0.name"), std::string("Billets"));
        QCOMPARE(answer.text("options.2.name"), std::string("Panel"));
    }

    void whoHasItAlreadyIsToldSo()
    {
        const auto tag = std::string(catalogue("office").response.header("etag"));
        QVERIFY(!tag.empty());
        const auto again = ask("office").header("if-none-match", tag).reply();
        QCOMPARE(again.status(), 304);
        QVERIFY(again.response.body.empty());
        QCOMPARE(std::string(again.response.header("etag")), tag);
        QCOMPARE(ask("office").header("if-none-match", "W/" + tag).reply().status(), 304);
        QCOMPARE(ask("office").header("if-none-match", "\"other\"").reply().status(), 200);
    }

    void itIsPackedForWhoUnpacks()
    {
        for (int i = 0; i < 20; ++i)
            made("/api/v1/colours", "{\"name\":\"Colour " + std::to_string(i) + "\"}");
        const auto plain = catalogue("office");
        for (const char *encoding : {"gzip", "zstd"}) {
            const auto packed = ask("office").header("accept-encoding", encoding).reply();
            QCOMPARE(std::string(packed.response.header("content-encoding")), std::string(encoding));
            QVERIFY(packed.response.body.size() < plain.response.body.size() / 2);
            QCOMPARE(std::string(packed.response.header("vary")), std::string("Accept-Encoding"));
            QCOMPARE(
                ask("office").header("if-none-match", std::string(packed.response.header("etag"))).reply().status(),
                304);
        }
        QVERIFY(plain.response.header("content-encoding").empty());
    }

    void aWriteThroughAnotherServerIsSeenAtOnce()
    {
        const auto before = std::string(catalogue("anna").response.header("etag"));
        const auto changed = m_site->patch("/api/v1/models/" + m_model, "{\"name\":\"Sonata II\"}")
                                 .as(token("office"))
                                 .seen(1)
                                 .at(1)
                                 .reply();
        QCOMPARE(changed.status(), 200);
        const auto after = ask("anna").header("if-none-match", before).reply();
        QCOMPARE(after.status(), 200);
        QCOMPARE(after.text("models.0.name"), std::string("Sonata II"));
        QCOMPARE(ask("anna").at(1).reply().text("models.0.name"), std::string("Sonata II"));
    }

    void soIsOneByAnotherProgram()
    {
        for (const char *script : {"UPDATE brand SET name = 'Elsewhere'", "UPDATE model SET sort = 70",
                                   "INSERT INTO tax_rate (id, region_code, code, percent_basis_points, valid_from)"
                                   " VALUES ('01900000-0000-7000-8000-000000000001', 'EU', 'VAT', 2100, '2026-01-01')",
                                   "DELETE FROM tax_rate"}) {
            const auto before = std::string(catalogue("office").response.header("etag"));
            m_site->postgres.run(script);
            QVERIFY2(ask("office").header("if-none-match", before).reply().status() == 200, script);
        }
    }

    void whatIsTakenBackIsNoWrite()
    {
        const auto before = std::string(catalogue("office").response.header("etag"));
        QCOMPARE(m_site->post("/api/v1/brands", "{\"name\":\"larkspur\"}").as(token("office")).reply().outcome(),
                 std::string("duplicate"));
        QCOMPARE(ask("office").header("if-none-match", before).reply().status(), 304);
    }

    void itIsKeptForAnHourAtMost()
    {
        QCOMPARE(catalogue("office").text("brands.0.name"), std::string("Larkspur"));
        // As nobody ever would: behind the back of what tells of changes.
        m_site->postgres.run("ALTER TABLE brand DISABLE TRIGGER catalogue_epoch; UPDATE brand SET name = 'Quietly';"
                             "ALTER TABLE brand ENABLE TRIGGER catalogue_epoch");
        m_site->now += std::chrono::minutes(59);
        m_tokens.clear(); // they have expired
        QCOMPARE(catalogue("office").text("brands.0.name"), std::string("Larkspur"));
        m_site->now += std::chrono::minutes(2);
        m_tokens.clear();
        QCOMPARE(catalogue("office").text("brands.0.name"), std::string("Quietly"));
    }

    void manyAtOnceGetTheSame()
    {
        made("/api/v1/colours", "{\"name\":\"Black\"}"); // nothing is kept that is current
        std::vector<test::Site::Reply> replies;
        QEventLoop loop;
        for (int i = 0; i < 30; ++i)
            ask(i % 3 == 0 ? "anna" : "office").send([&](test::Site::Reply reply) {
                replies.push_back(std::move(reply));
                if (replies.size() == 30)
                    loop.quit();
            });
        if (replies.size() < 30)
            loop.exec();
        for (const auto &reply : replies)
            QCOMPARE(reply.text("colours.0.name"), std::string("Black"));
    }

    void aFailureWhileReadingConcernsNobodyLater()
    {
        m_site->postgres.run("ALTER TABLE preset RENAME TO preset_away; UPDATE brand SET sort = 5");
        QCOMPARE(catalogue("office").status(), 500);
        m_site->postgres.run("ALTER TABLE preset_away RENAME TO preset");
        QCOMPARE(catalogue("office").status(), 200);
    }

    // domain.md 7
    void everybodySeesWhatTheyMay()
    {
        m_site->postgres.run(
            "INSERT INTO extra (id, code, name, sort) VALUES ('01900000-0000-7000-8000-000000000002', 'C', 'Cover', 1);"
            "INSERT INTO price_list (id, region_code, name, valid_from) VALUES"
            " ('01900000-0000-7000-8000-000000000003', 'EU', '2026', '2026-01-01'),"
            " ('01900000-0000-7000-8000-000000000004', 'EU', '2027', '2027-01-01');"
            "INSERT INTO price_extra SELECT id, '01900000-0000-7000-8000-000000000002', 4711 FROM price_list;"
            "UPDATE price_list SET state = 'published' WHERE name = '2026';"
            "INSERT INTO tax_rate (id, region_code, code, percent_basis_points, valid_from)"
            " VALUES ('01900000-0000-7000-8000-000000000001', 'EU', 'VAT', 2100, '2026-01-01')");
        const auto office = catalogue("office");
        QCOMPARE(office.size("models"), 2);
        QCOMPARE(office.size("price_lists"), 1); // a draft is not part of it
        QCOMPARE(office.text("price_lists.0.currency"), std::string("EUR"));
        QCOMPARE(office.text("price_lists.0.prices.0.amount_minor"), std::string("4711"));
        QCOMPARE(office.text("price_lists.0.price_count"), std::string("1"));
        QCOMPARE(office.size("tax_rates"), 1);
        const auto anna = catalogue("anna");
        QCOMPARE(anna.size("models"), 1); // what is pending is the office's
        QCOMPARE(anna.size("price_lists"), 1);
        const auto sam = catalogue("sam");
        QCOMPARE(sam.size("models"), 1);
        QVERIFY(sam.size("price_lists") == 0 && sam.size("tax_rates") == 0);
        QVERIFY(sam.response.body.find("4711") == std::string::npos);
        QCOMPARE(m_site->get("/api/v1/catalogue").reply().status(), 401);
    }

    void oddRequestsAreRefused_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("an unknown field") << "/api/v1/brands"
                                          << "{\"name\":\"A\",\"colour\":\"red\"}"
                                          << "unknown_field";
        QTest::newRow("no name") << "/api/v1/brands"
                                 << "{}"
                                 << "required";
        QTest::newRow("a wrong type") << "/api/v1/brands"
                                      << "{\"name\":7}"
                                      << "wrong_type";
        QTest::newRow("no identity") << "/api/v1/models"
                                     << "{\"name\":\"A\",\"brand_id\":\"Larkspur\"}"
                                     << "wrong_type";
        QTest::newRow("a list of no identities") << "/api/v1/leather-types"
                                                 << "{\"code\":\"A\",\"name\":\"A\",\"colours\":[\"red\"]}"
                                                 << "out_of_range";
        QTest::newRow("an unknown choice") << "/api/v1/options"
                                           << "{\"name\":\"A\",\"kind\":\"maybe\"}"
                                           << "unknown_choice";
        QTest::newRow("a sequence below 0") << "/api/v1/brands"
                                            << "{\"name\":\"A\",\"sort\":-1}"
                                            << "too_small";
        QTest::newRow("a swatch") << "/api/v1/colours"
                                  << "{\"name\":\"A\",\"rgb\":\"red\"}"
                                  << "invalid_colour";
        QTest::newRow("an identity of chance") << "/api/v1/brands"
                                               << "{\"name\":\"A\",\"id\":\"0192f0c1-2b3a-4abc-8def-0123456789ab\"}"
                                               << "not_version_7";
        QTest::newRow("not JSON") << "/api/v1/brands"
                                  << "{\"name\":"
                                  << "malformed";
        const auto endless = std::string("{\"name\":\"") + std::string(1'100'000, 'a') + "\"}";
        QTest::newRow("a body without end") << "/api/v1/brands" << QString::fromStdString(endless) << "too_large";
    }
    void oddRequestsAreRefused()
    {
        QFETCH(QString, target);
        QFETCH(QString, body);
        QFETCH(QString, expected);
        const auto reply = m_site->post(target.toStdString(), body.toStdString()).as(token("office")).reply();
        QCOMPARE(QString::fromStdString(reply.outcome()), expected);
    }

    void aHugeListIsRefusedWithoutHarm()
    {
        std::string values;
        for (int i = 0; i < 20'000; ++i)
            values += (i == 0 ? "\"" : ",\"") + makeUuid().toString() + '"';
        const auto reply = m_site
                               ->post("/api/v1/models",
                                      "{\"name\":\"A\",\"brand_id\":\"" + m_brand + "\",\"values\":[" + values + "]}")
                               .as(token("office"))
                               .reply();
        QCOMPARE(reply.status(), 422);
        QVERIFY(reply.size("errors") <= 100);
    }

    void nextSequenceCountsWithinItsParent()
    {
        const auto next = [this](const std::string &of) {
            return m_site->get("/api/v1/" + of).as(token("office")).reply();
        };
        QCOMPARE(next("models/next-sequence").text("sort"), std::string("3"));
        QCOMPARE(next("models/next-sequence?brand=" + m_brand).text("sort"), std::string("3"));
        QCOMPARE(next("models/next-sequence?brand=" + makeUuid().toString()).text("sort"), std::string("1"));
        QCOMPARE(next("extras/next-sequence").text("sort"), std::string("1"));
        QCOMPARE(next("options/next-sequence?group_code=PANEL").text("sort"), std::string("1"));
        QCOMPARE(next("options/next-sequence?group_code=HOOF").outcome(), std::string("unknown_choice"));
        QCOMPARE(next("models/next-sequence?brand=x").outcome(), std::string("wrong_type"));
        QCOMPARE(next("brands/next-sequence?brand=x").status(), 422);
        QCOMPARE(next("colours/next-sequence").status(), 422); // no order: an identity is expected
    }

    void whatIsMadeTwiceIsThereOnce()
    {
        const auto ask = [this] {
            return m_site->post("/api/v1/brands", "{\"name\":\"Falconer\"}")
                .as(token("office"))
                .header("idempotency-key", "one")
                .reply();
        };
        QCOMPARE(ask().status(), 201);
        const auto again = ask();
        QCOMPARE(again.status(), 201);
        QCOMPARE(m_site->get("/api/v1/brands").as(token("office")).reply().size("data"), 2);
    }

private:
    const std::string &token(const std::string &name)
    {
        auto &token = m_tokens[name];
        if (token.empty())
            token = m_site->tokenOf(name);
        return token;
    }
    test::Site::Asking ask(const std::string &name) { return m_site->get("/api/v1/catalogue").as(token(name)); }
    test::Site::Reply catalogue(const std::string &name) { return ask(name).reply(); }
    //! The identity of a new record.
    std::string made(const std::string &collection, const std::string &body)
    {
        const auto reply = m_site->post(collection, body).as(token("office")).reply();
        if (reply.status() != 201)
            qFatal("%s: %s", collection.c_str(), reply.response.body.c_str());
        return reply.text("id");
    }

    std::unique_ptr<test::Site> m_site;
    std::map<std::string, std::string> m_tokens;
    std::string m_brand;
    std::string m_model;
};

QTEST_GUILESS_MAIN(CatalogueDocumentTest)
#include "tst_cataloguedocument.moc"
