// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to an order, over HTTP: addresses, versions, repetitions, bytes.
#include "server/auth/crypto.h"
#include "tests/support/show.h"
#include "tests/support/site.h"

#include <QTest>

using namespace oms;
using test::Site;

class TestOrderParts : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Site> m_site;
    std::string m_anna, m_sue, m_sam;
    const std::string m_order = "01900000-0000-7000-8000-0000000000a1";
    const std::string m_other = "01900000-0000-7000-8000-0000000000a2";

    std::string at(const std::string &part) const { return "/api/v1/orders/" + m_order + "/" + part; }
    Site::Reply post(const std::string &token, const std::string &target, const std::string &body)
    {
        return m_site->post(target, body).as(token).reply();
    }

private Q_SLOTS:
    //! One order of Anna's, of 1000.00 EUR, that Sam's factory builds.
    void initTestCase()
    {
        m_site = std::make_unique<Site>();
        m_site->account("anna", {"FITTER"});
        m_site->account("sue", {"SUPERVISOR"});
        m_site->account("sam", {"SUPPLIER"});
        m_anna = m_site->tokenOf("anna");
        m_sue = m_site->tokenOf("sue");
        m_sam = m_site->tokenOf("sam");
        m_site->postgres.run(R"(
INSERT INTO factory (id, code, name) VALUES (gen_random_uuid(), 'F1', 'Hillside');
INSERT INTO factory_user (factory_id, user_id) SELECT f.id, u.id FROM factory f, app_user u WHERE u.username = 'sam';
INSERT INTO fitter (id, user_id, name, region_code) SELECT gen_random_uuid(), id, 'Anna', 'EU' FROM app_user
 WHERE username = 'anna';
INSERT INTO customer (id, fitter_id, name) SELECT gen_random_uuid(), id, 'Zoe' FROM fitter;
INSERT INTO horse (id, customer_id, name) SELECT gen_random_uuid(), id, 'Bella' FROM customer;
INSERT INTO sales_order (id, number, status, fitter_id, customer_id, horse_id, factory_id, region_code, currency,
                         total_minor, is_priced, promised_date, released_at, approved_at, status_at, created_at, updated_at)
SELECT o::uuid, n, 'approved', c.fitter_id, c.id, h.id, f.id, 'EU', 'EUR', 100000, true, '2026-09-01', d, d, d, d, d
  FROM customer c, horse h, factory f,
       (VALUES ('01900000-0000-7000-8000-0000000000a1', 1, timestamptz '2025-01-01T12:00:00Z'),
               ('01900000-0000-7000-8000-0000000000a2', 2, '2025-01-01T12:00:00Z')) AS t (o, n, d)
)");
    }
    void cleanupTestCase() { m_site.reset(); }

    void aCommentIsTrimmedAndFollowed()
    {
        const auto made = post(m_anna, at("comments"), R"({"audience":"all","body":"  When?  "})");
        QCOMPARE(made.status(), 201);
        QCOMPARE(made.text("body"), std::string("When?"));
        const auto address = "/api/v1/comments/" + made.text("id");
        QCOMPARE(made.response.header("location"), std::string_view(address));
        QCOMPARE(post(m_anna, at("comments"), R"({"audience":"all","body":" \n "})").outcome(),
                 std::string("required"));
        QCOMPARE(m_site->patch(address, R"({"body":"Now?"})").as(m_anna).reply().status(), 428);
        QCOMPARE(m_site->patch(address, R"({"body":"Now?"})").as(m_anna).seen(1).reply().text("body"),
                 std::string("Now?"));
        QCOMPARE(m_site->patch(address, R"({"body":"Then?"})").as(m_anna).seen(1).reply().status(), 412);
        QCOMPARE(m_site->remove(address).as(m_anna).seen(1).reply().status(), 412);
        QCOMPARE(m_site->remove(address).as(m_anna).reply().status(), 204);
        QCOMPARE(m_site->get(at("comments")).as(m_sue).reply().size("data"), 0);
    }

    void aPaymentThatIsSentTwiceIsPaidOnce()
    {
        const std::string body = R"({"kind":"deposit","amount_minor":30000,"received_at":"2026-05-01T09:00:00Z"})";
        for (int i = 0; i < 2; ++i)
            QCOMPARE(m_site->post(at("payments"), body).as(m_sue).header("idempotency-key", "k1").reply().status(),
                     201);
        const auto order = m_site->get("/api/v1/orders/" + m_order).as(m_anna).reply();
        QCOMPARE(order.text("amounts.paid_minor"), std::string("30000"));
        QCOMPARE(order.text("amounts.balance_minor"), std::string("70000"));
        QCOMPARE(m_site->get(at("payments")).as(m_sam).reply().status(), 403);
        QVERIFY(m_site->get(at("history")).as(m_sue).reply().response.body.find("30000") != std::string::npos);
        QVERIFY(m_site->get(at("history")).as(m_sam).reply().response.body.find("30000") == std::string::npos);
    }

    void theAddressSaysToWhomItBelongs()
    {
        const std::string comment = "{\"audience\":\"all\",\"body\":\"x";
        QCOMPARE(post(m_anna, at("comments"), comment + "\",\"order_id\":\"" + m_other + "\"}").outcome(),
                 std::string("other_parent"));
        QCOMPARE(post(m_anna, at("comments"), comment + "\",\"order_id\":\"" + m_order + "\"}").status(), 201);
    }

    void theBytesComeByTheAttachment()
    {
        const std::string bytes(2000, '\xfe');
        const auto hash = crypto::toHex(crypto::sha256(bytes));
        const auto announced = "\"media_type\":\"image/jpeg\",\"size\":2000,\"sha256\":\"" + hash + "\"}";
        const auto made = post(m_anna, at("attachments"), "{\"file_name\":\"gauche é.jpg\"," + announced);
        QCOMPARE(made.status(), 201);
        const auto content = "/api/v1/attachments/" + made.text("id") + "/content";
        QCOMPARE(m_site->get(content).as(m_sam).reply().status(), 404);
        QCOMPARE(post(m_anna, "/api/v1/blobs", "{" + announced).status(), 200);
        QCOMPARE(Site::Asking(*m_site, http::Method::Patch, "/api/v1/blobs/" + hash)
                     .as(m_anna)
                     .header("upload-offset", "0")
                     .bytes(bytes)
                     .reply()
                     .status(),
                 200);
        const auto whole = m_site->get(content).as(m_sam).reply();
        QCOMPARE(whole.status(), 200);
        QVERIFY(whole.response.body == bytes);
        QCOMPARE(whole.response.header("content-disposition"),
                 std::string_view("attachment; filename*=UTF-8''gauche%20%C3%A9.jpg"));
        const auto part = m_site->get(content).as(m_sam).header("range", "bytes=0-9").reply();
        QCOMPARE(part.status(), 206);
        QCOMPARE(part.response.body.size(), std::size_t(10));
        QCOMPARE(m_site->get("/api/v1/blobs/" + hash).as(m_sam).reply().status(), 404); // it is not theirs
    }

    void measuringABuiltOrderIsTheOffices()
    {
        const std::string body =
            R"({"taken_at":"2026-05-01T09:00:00Z","values":[{"type_code":"wither_height","value_num":165}]})";
        QCOMPARE(post(m_anna, at("measurements"), body).status(), 403);
        QCOMPARE(post(m_sue, at("measurements"), body).status(), 201);
        QCOMPARE(m_site->get("/api/v1/orders/" + m_order).as(m_sue).reply().text("status"), std::string("changed"));
        QCOMPARE(m_site->get(at("measurements")).as(m_sam).reply().text("data.0.values.0.value_num"),
                 std::string("165"));
    }

    // D16
    void openingAnOrderClearsItsMark()
    {
        const auto unread = [&] {
            return m_site->get("/api/v1/orders?unread=true").as(m_anna).reply().text("meta.total");
        };
        QCOMPARE(m_site->post(at("seen")).as(m_anna).reply().status(), 204);
        QCOMPARE(m_site->post("/api/v1/orders/" + m_other + "/seen").as(m_anna).reply().status(), 204);
        QCOMPARE(unread(), std::string("0"));
        m_site->now += std::chrono::minutes(1);
        QCOMPARE(post(m_sue, at("comments"), R"({"audience":"all","body":"Look"})").status(), 201);
        QCOMPARE(unread(), std::string("1"));
    }
};

QTEST_GUILESS_MAIN(TestOrderParts)
#include "tst_orderparts.moc"
