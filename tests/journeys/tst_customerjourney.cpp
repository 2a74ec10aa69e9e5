// SPDX-License-Identifier: GPL-3.0-or-later
// Journeys E01 to E05, E09, E10, B05 and H05 of the acceptance scenarios, over HTTP.
#include "shared/customers/customer.h"
#include "tests/support/show.h"
#include "tests/support/site.h"

#include <QTest>
#include <algorithm>
#include <set>

using namespace oms;
using namespace oms::test;

namespace {

const std::string customers = "/api/v1/customers";
const std::string horses = "/api/v1/horses";

//! JSON that can be read here: ` stands for the quotation mark.
std::string quoted(std::string json)
{
    std::replace(json.begin(), json.end(), '`', '"');
    return json;
}

} // namespace

class CustomerJourney : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Site> m_site;
    std::string m_office; //!< access tokens
    std::string m_admin;
    std::string m_anna;
    FitterId m_annaId;
    FitterId m_benId;

    FitterId fitter(const std::string &name, const User &account)
    {
        const auto id = makeId<FitterId>();
        m_site->postgres.run("INSERT INTO fitter (id, user_id, name, region_code) VALUES ('" + id.toString() + "', '"
                             + account.id.toString() + "', '" + name + "', 'GB')");
        return id;
    }
    std::string count(const std::string &from)
    {
        const auto query = "SELECT count(*) FROM " + from;
        return m_site->postgres.database().reading().value({query.c_str(), query.c_str()}).value();
    }
    Site::Reply add(const std::string &json) { return m_site->post(customers, json).as(m_office).reply(); }
    Site::Reply list(const std::string &query) { return m_site->get(customers + query).as(m_office).reply(); }
    //! The names of a list, "Bo, Mo".
    static std::string namesIn(const Site::Reply &reply)
    {
        std::string names;
        for (const auto &record : jsonAt(reply.response.body, "data").toArray())
            names += (names.empty() ? "" : ", ") + record.toObject()[QStringLiteral("name")].toString().toStdString();
        return names;
    }
    static std::string at(const Site::Reply &record) { return customers + '/' + record.text("id"); }
    static std::string ofFitter(const FitterId &id) { return quoted("`fitter_id`:`") + id.toString() + '"'; }

private Q_SLOTS:
    void initTestCase()
    {
        m_site = std::make_unique<Site>();
        m_site->account("sue", {"SUPERVISOR"});
        m_site->account("root", {"ADMIN"});
        m_annaId = fitter("Anna Whitfield", m_site->account("anna", {"FITTER"}));
        m_benId = fitter("Ben Hoekstra", m_site->account("ben", {"FITTER"}));
        m_office = m_site->tokenOf("sue");
        m_admin = m_site->tokenOf("root");
        m_anna = m_site->tokenOf("anna");
    }
    void cleanupTestCase() { m_site.reset(); }
    void init()
    {
        m_site->postgres.run("DELETE FROM horse; DELETE FROM customer; DELETE FROM address; DELETE FROM audit_log");
    }

    void e01CustomersAreAddedReadListedAndSearched()
    {
        const auto minimal = add(quoted("{`name`:`Bo`}"));
        QCOMPARE(minimal.status(), 201);
        QCOMPARE(std::string(minimal.response.header("location")), at(minimal));
        QVERIFY(minimal.response.header("etag").starts_with("\"1-"));
        const auto full = add(quoted("{`id`:`0192f0c1-2b3a-7abc-8def-0123456789ab`,`name`:` Zoë O'Neill `,"
                                     "`company`:`Mill & Sons`,`email`:`zoe@example.com`,`mobile`:``,`status`:`pending`,"
                                     "`address`:{`line1`:`1 Mill Lane`,`city`:`Malmö`,`country_code`:`SE`},")
                              + ofFitter(m_annaId) + '}');
        QCOMPARE(full.status(), 201);
        QCOMPARE(full.text("id"), std::string("0192f0c1-2b3a-7abc-8def-0123456789ab"));
        QCOMPARE(full.text("name"), std::string("Zoë O'Neill"));
        QVERIFY(jsonAt(full.response.body, "mobile").isNull());
        const auto detail = m_site->get(at(full)).as(m_office).reply();
        QCOMPARE(detail.status(), 200);
        QCOMPARE(detail.response.body, full.response.body);
        const std::string tag(detail.response.header("etag"));
        QCOMPARE(m_site->get(at(full)).as(m_office).header("if-none-match", tag).reply().status(), 304);

        QCOMPARE(namesIn(list("")), std::string("Bo, Zoë O'Neill"));
        QCOMPARE(list("").text("meta.total"), std::string("2"));
        QCOMPARE(namesIn(list("?sort=-name&limit=1")), std::string("Zoë O'Neill"));
        QCOMPARE(namesIn(list("?q=MALMO")), std::string("Zoë O'Neill"));
        QCOMPARE(namesIn(list("?country=SE&status=pending&has_horses=false")), std::string("Zoë O'Neill"));
        QCOMPARE(namesIn(list("?without_fitter=true")), std::string("Bo"));
    }

    void e01BadRequestsNameWhatIsWrong()
    {
        QCOMPARE(add(quoted("{`name`:`Bo`,`email`:`nobody`}")).outcome(), std::string("invalid_email"));
        QCOMPARE(add(quoted("{`name`:` `}")).outcome(), std::string("required"));
        QCOMPARE(add(quoted("{`name`:`Bo`,`nmae`:`x`}")).text("errors.0.field"), std::string("nmae"));
        QCOMPARE(add(quoted("{`name`:`Bo`,`version`:3}")).outcome(), std::string("read_only"));
        QCOMPARE(add("{").status(), 400);
        QCOMPARE(count("customer"), std::string("0"));
        for (const auto *query : {"?colour=red", "?sort=password", "?limit=101", "?limit=0", "?page=0", "?page=x",
                                  "?status=angry", "?fitter=7", "?archived=maybe", "?cursor=x", "?q=a&q=b"}) {
            const auto reply = list(query);
            QVERIFY2(reply.status() == 422, query);
            QVERIFY2(!reply.text("errors.0.field").empty(), query);
        }
        QVERIFY(list("?q=%00").status() < 500 && list("?q=%ff").status() == 400);
    }

    void pagesCoverTheListOnce()
    {
        for (int i = 0; i < 7; ++i)
            QCOMPARE(add(quoted("{`name`:`Bo ") + std::to_string(i % 3) + "\"}").status(), 201);
        std::set<std::string> seen;
        std::string cursor;
        for (int page = 1; page <= 4; ++page) {
            const auto byNumber = list("?limit=2&page=" + std::to_string(page));
            const auto byCursor = list("?limit=2" + (cursor.empty() ? "" : "&cursor=" + cursor));
            QCOMPARE(byNumber.text("meta.total_pages"), std::string("4"));
            QCOMPARE(byNumber.size("data"), page < 4 ? 2 : 1);
            QVERIFY(jsonAt(byNumber.response.body, "data") == jsonAt(byCursor.response.body, "data"));
            for (const auto &record : jsonAt(byNumber.response.body, "data").toArray())
                QVERIFY(seen.insert(record.toObject()[QStringLiteral("id")].toString().toStdString()).second);
            cursor = byCursor.text("meta.next_cursor");
        }
        QCOMPARE(seen.size(), std::size_t(7));
        QVERIFY(cursor.empty());
    }

    void aRepeatedCreateIsOneCustomer()
    {
        const auto once = [this] {
            return m_site->post(customers, quoted("{`name`:`Bo`}"))
                .as(m_office)
                .header("idempotency-key", "k1")
                .reply();
        };
        const auto first = once();
        QCOMPARE(first.status(), 201);
        QCOMPARE(once().response.body, first.response.body);
        QCOMPARE(count("customer"), std::string("1"));
    }

    void e02AnEmailIsUniqueWithinAFitter()
    {
        const auto with = [this](const FitterId &fitter) {
            return add(quoted("{`name`:`Bo`,`email`:`bo@example.com`,") + ofFitter(fitter) + '}');
        };
        QCOMPARE(with(m_annaId).status(), 201);
        const auto again = with(m_annaId);
        QCOMPARE(again.status(), 409);
        QCOMPARE(again.text("errors.0.field"), std::string("email"));
        QCOMPARE(with(m_benId).status(), 201);
    }

    void e03ChangesTouchOnlyTheirFieldsAndKnowTheirVersion()
    {
        const auto bo = add(quoted("{`name`:`Bo`,`phone`:`01632 960001`}"));
        QCOMPARE(m_site->patch(at(bo), quoted("{`email`:`bo@example.com`}")).as(m_office).reply().status(), 428);
        const auto changed = m_site->patch(at(bo), quoted("{`email`:`bo@example.com`}")).as(m_office).seen(1).reply();
        QCOMPARE(changed.status(), 200);
        QCOMPARE(changed.text("phone") + ' ' + changed.text("version"), std::string("01632 960001 2"));
        QCOMPARE(m_site->patch(at(bo), quoted("{`notes`:`late`}")).as(m_office).seen(1).reply().status(), 412);
        const auto given =
            m_site->post(at(bo) + "/fitter", '{' + ofFitter(m_annaId) + '}').as(m_office).seen(2).reply();
        QCOMPARE(given.text("fitter_name"), std::string("Anna Whitfield"));
        const auto taken = m_site->patch(at(bo), quoted("{`fitter_id`:null}")).as(m_office).seen(3).reply();
        QVERIFY(jsonAt(taken.response.body, "fitter_id").isNull());
        QCOMPARE(namesIn(list("?without_fitter=true")), std::string("Bo"));
        QCOMPARE(m_site->post(at(bo) + "/fitter", quoted("{`fitter_id`:`") + makeUuid().toString() + "\"}")
                     .as(m_office)
                     .seen(4)
                     .reply()
                     .status(),
                 422);
    }

    void e04ArchivedIsKeptUnknownIs404MalformedIs422()
    {
        const auto bo = add(quoted("{`name`:`Bo`}"));
        QCOMPARE(m_site->post(horses, quoted("{`name`:`Bella`,`customer_id`:`") + bo.text("id") + "\"}")
                     .as(m_office)
                     .reply()
                     .status(),
                 201);
        QCOMPARE(m_site->post(at(bo) + "/archive").as(m_office).reply().status(), 428);
        QCOMPARE(m_site->post(at(bo) + "/archive").as(m_office).seen(1).reply().status(), 200);
        QCOMPARE(namesIn(list("")), std::string());
        QCOMPARE(namesIn(list("?archived=true")), std::string("Bo"));
        QCOMPARE(namesIn(m_site->get(at(bo) + "/horses").as(m_office).reply()), std::string("Bella"));
        QCOMPARE(m_site->post(at(bo) + "/restore").as(m_office).seen(2).reply().text("version"), std::string("3"));
        QCOMPARE(namesIn(list("")), std::string("Bo"));
        QCOMPARE(m_site->get(customers + '/' + makeUuid().toString()).as(m_office).reply().status(), 404);
        for (const auto *id : {"7", "abc", "%27", "0192f0c1-2b3a-7abc-8def-0123456789ag"})
            QCOMPARE(m_site->get(customers + '/' + id).as(m_office).reply().status(), 422);
        QCOMPARE(m_site->remove(at(bo)).as(m_office).reply().status(), 405);
    }

    void e05CountsBatchAndIntegrity()
    {
        const auto batch = m_site
                               ->post(customers + "/bulk",
                                      quoted("{`customers`:[{`name`:`Bo`,") + ofFitter(m_annaId)
                                          + quoted("},{`name`:`Mo`,`email`:`mo@example.com`}]}"))
                               .as(m_office)
                               .reply();
        QCOMPARE(batch.status(), 201);
        QCOMPARE(namesIn(batch), std::string("Bo, Mo"));
        const auto bad =
            m_site->post(customers + "/bulk", quoted("{`customers`:[{`name`:`Jo`},{`name`:``,`email`:`x`}]}"))
                .as(m_office)
                .reply();
        QCOMPARE(bad.status(), 422);
        QCOMPARE(bad.text("errors.0.field"), std::string("customers.1.name"));
        QCOMPARE(count("customer"), std::string("2"));
        const auto fitters = m_site->get("/api/v1/fitters").as(m_office).reply();
        QCOMPARE(namesIn(fitters), std::string("Anna Whitfield, Ben Hoekstra"));
        QCOMPARE(fitters.text("data.0.customer_count") + fitters.text("data.1.customer_count"), std::string("10"));
        QCOMPARE(m_site->get(customers + "/integrity").as(m_office).reply().response.body,
                 quoted("{`customers`:2,`without_name`:0,`without_fitter`:1,`without_email`:1,`without_contact`:1}"));
    }

    void e09PhonesOfAnyLengthAndEmailsThatAreValid()
    {
        for (const auto *phone : {"+44 (0)20 7946 0958 ext. 1234", "001-555-0100-123 x 45", "+49 (0)30 23125-100"})
            QCOMPARE(add(quoted("{`name`:`Bo`,`phone`:`") + phone + "\"}").text("phone"), std::string(phone));
        QCOMPARE(add(quoted("{`name`:`Bo`,`phone`:`call me`}")).status(), 422);
        QVERIFY(jsonAt(add(quoted("{`name`:`Bo`,`email`:`  `}")).response.body, "email").isNull());
        QCOMPARE(count("customer WHERE email = ''"), std::string("0"));
    }

    void e10TextIsStoredAndShownAsTyped()
    {
        const std::string nasty = "Robert'); DROP TABLE customer;-- <script>alert(1)</script> \\ ${x} {{y}} %s 馬";
        JsonWriter json;
        const auto body = json.beginObject().member("name", nasty).member("notes", nasty).endObject().take();
        const auto stored = add(body);
        QCOMPARE(stored.text("name"), nasty);
        QCOMPARE(m_site->get(at(stored)).as(m_office).reply().text("notes"), nasty);
        QCOMPARE(namesIn(list("?q=%3Cscript%3E")), nasty);
        QVERIFY(stored.response.header("content-type").starts_with("application/json"));
    }

    void b05AFitterReachesOnlyTheirOwn()
    {
        const auto mine = add(quoted("{`name`:`Mine`,") + ofFitter(m_annaId) + '}');
        const auto other = add(quoted("{`name`:`Other`,") + ofFitter(m_benId) + '}');
        const auto asAnna = [this](const std::string &target) { return m_site->get(target).as(m_anna).reply(); };
        for (const auto &query : {std::string(), "?fitter=" + m_annaId.toString(), std::string("?q=e")}) {
            QCOMPARE(namesIn(asAnna(customers + query)), std::string("Mine"));
            QCOMPARE(asAnna(customers + query).text("meta.total"), std::string("1"));
        }
        QCOMPARE(asAnna(customers + "?fitter=" + m_benId.toString()).text("meta.total"), std::string("0"));
        QCOMPARE(asAnna(customers + "?without_fitter=true").text("meta.total"), std::string("0"));
        QCOMPARE(asAnna(at(other)).status(), 404);
        QCOMPARE(asAnna(at(other) + "/horses").status(), 404);
        QCOMPARE(m_site->patch(at(other), "{}").as(m_anna).seen(1).reply().status(), 404);
        QCOMPARE(m_site->patch(at(mine), '{' + ofFitter(m_benId) + '}').as(m_anna).seen(1).reply().status(), 403);
        QCOMPARE(
            m_site->post(customers, quoted("{`name`:`New`,") + ofFitter(m_benId) + '}').as(m_anna).reply().status(),
            403);
        QCOMPARE(m_site->post(customers, quoted("{`name`:`New`}")).as(m_anna).reply().text("fitter_id"),
                 m_annaId.toString());
        QCOMPARE(m_site->post(at(mine) + "/archive").as(m_anna).seen(1).reply().status(), 403);
        QCOMPARE(asAnna(customers + "/integrity").text("customers"), std::string("2"));
    }

    void h05EveryChangeIsAuditedAndReadsAreNot()
    {
        const auto bo = add(quoted("{`name`:`Bo`}"));
        m_site->patch(at(bo), quoted("{`phone`:`01632 960001`}")).as(m_office).seen(1).reply();
        m_site->patch(at(bo), quoted("{`phone`:`nonsense`}")).as(m_office).seen(2).reply();
        m_site->get(at(bo)).as(m_office).reply();
        list("?q=bo");
        m_site->post(at(bo) + "/archive").as(m_office).seen(2).reply();
        const auto log = m_site->get("/api/v1/audit?entity=customer&entity_id=" + bo.text("id")).as(m_admin).reply();
        QCOMPARE(log.text("meta.total"), std::string("3"));
        QCOMPARE(log.text("data.0.action") + ' ' + log.text("data.1.action") + ' ' + log.text("data.2.action"),
                 std::string("archive change create"));
        QCOMPARE(log.text("data.1.actor_name"), std::string("sue Test"));
        QVERIFY(jsonAt(log.response.body, "data.1.before.phone").isNull());
        QCOMPARE(log.text("data.1.after.phone"), std::string("01632 960001"));
        QVERIFY(jsonAt(log.response.body, "data.1.after.name").isUndefined());
        QVERIFY(!log.text("data.1.request_id").empty());
        QCOMPARE(m_site->get("/api/v1/audit").as(m_office).reply().status(), 403);
        QCOMPARE(count("audit_log"), std::string("3"));
    }

    void h05AChangeWithoutItsAuditRowDoesNotHappen()
    {
        m_site->postgres.run("ALTER TABLE audit_log ADD CONSTRAINT broken CHECK (false) NOT VALID");
        const auto reply = add(quoted("{`name`:`Bo`}"));
        m_site->postgres.run("ALTER TABLE audit_log DROP CONSTRAINT broken");
        QCOMPARE(reply.status(), 500);
        QVERIFY(reply.response.body.find("broken") == std::string::npos); // the reason is in the log, not in the answer
        QCOMPARE(count("customer"), std::string("0"));
    }

    void horsesAreKeptWithTheirCustomers()
    {
        const auto bo = add(quoted("{`name`:`Bo`,") + ofFitter(m_annaId) + '}');
        const auto json = quoted("{`name`:`Bella`,`breed`:`Connemara`,`sex`:`mare`,`height_cm`:148,`customer_id`:`")
            + bo.text("id") + "\"}";
        const auto bella = m_site->post(horses, json).as(m_anna).reply();
        QCOMPARE(bella.status(), 201);
        QCOMPARE(bella.text("customer_name"), std::string("Bo"));
        QCOMPARE(m_site->post(horses, json).as(m_anna).reply().status(), 409);
        const auto path = horses + '/' + bella.text("id");
        QCOMPARE(m_site->patch(path, quoted("{`height_cm`:150}")).as(m_anna).seen(1).reply().text("height_cm"),
                 std::string("150"));
        QCOMPARE(m_site->post(path + "/archive").as(m_anna).seen(2).reply().status(), 403);
        QCOMPARE(m_site->post(path + "/archive").as(m_office).seen(2).reply().status(), 200);
        QCOMPARE(namesIn(m_site->get(horses).as(m_office).reply()), std::string());
        QCOMPARE(m_site->post(path + "/restore").as(m_office).seen(3).reply().status(), 200);
        QCOMPARE(namesIn(m_site->get(at(bo) + "/horses?sort=-height_cm").as(m_anna).reply()), std::string("Bella"));
        QCOMPARE(m_site->get(at(bo)).as(m_anna).reply().text("horse_names"), std::string("Bella"));
    }

    void vocabularyIsForEverybodySignedIn()
    {
        QCOMPARE(m_site->get("/api/v1/countries").as(m_anna).reply().size("data"), 249);
        QCOMPARE(m_site->get("/api/v1/regions").as(m_anna).reply().size("data"), 7);
        QCOMPARE(m_site->get("/api/v1/countries").reply().status(), 401);
        QCOMPARE(namesIn(m_site->get("/api/v1/fitters").as(m_anna).reply()), std::string("Anna Whitfield"));
        QCOMPARE(m_site->get("/api/v1/factories").as(m_anna).reply().status(), 403);
    }
};

QTEST_GUILESS_MAIN(CustomerJourney)
#include "tst_customerjourney.moc"
