// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a shipment; and E06, a customer's orders at a glance.
#include "orderyard.h"
#include "server/orders/shipments.h"
#include "server/orders/summary.h"
#include "shared/core/json.h"
#include "support/outcome.h"

#include <QTest>

using namespace oms;
using test::outcome;

class TestShipments : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::OrderYard> m_yard;

    ShipmentId shipped(OrderId order, const std::string &leg)
    {
        const auto id = makeId<ShipmentId>();
        m_yard->postgres.run("INSERT INTO shipment (id, order_id, leg, shipped_at) VALUES ('" + id.toString() + "', '"
                             + order.toString() + "', '" + leg + "', '2026-05-10T12:00:00Z')");
        return id;
    }
    std::string change(const Actor &actor, ShipmentId id, const std::string &fields, std::optional<int> seen = {})
    {
        return outcome(m_yard->as(actor, [&](Work &work) { return shipments::change(work, id, seen, fields); }));
    }
    std::string totalsFor(const Actor &actor)
    {
        const auto summary = orders::summaryOf(m_yard->reading(), actor, m_yard->zoe);
        return summary ? toJson(*summary) : outcome(summary);
    }

private Q_SLOTS:
    void initTestCase() { m_yard = std::make_unique<test::OrderYard>(); }
    void cleanupTestCase() { m_yard.reset(); }
    void init() { m_yard->clearOrders(); }

    void whoSentItSaysHowItTravels()
    {
        const auto order = m_yard->order(OrderStatus::ShippedToFitter);
        const auto id = shipped(order, "to_fitter");
        const auto *const tracking = R"({"carrier":"DHL","tracking":"JJD 1","expected_at":"2026-05-14"})";
        QCOMPARE(change(m_yard->annaTheFitter, id, tracking), std::string("forbidden: carrier forbidden"));
        QCOMPARE(change(m_yard->benTheFitter, id, tracking), std::string("not_found"));
        QCOMPARE(change(m_yard->supplier, id, tracking, 1), std::string("fine"));
        QCOMPARE(change(m_yard->supplier, id, tracking, 1), std::string("stale"));
        QCOMPARE(m_yard->of(order, "version"), std::string("2"));
        QCOMPARE(change(m_yard->supplier, id, tracking, 2), std::string("fine")); // changes nothing
        QCOMPARE(m_yard->of(order, "version"), std::string("2"));
        QCOMPARE(change(m_yard->annaTheFitter, id, R"({"delivered_at":"2026-05-13T08:00:00Z"})"), std::string("fine"));
        const auto listed = shipments::of(m_yard->reading(), m_yard->zoeTheCustomer, order);
        QCOMPARE(listed->front().tracking.value_or(""), std::string("JJD 1"));
        QVERIFY(listed->front().delivered_at.has_value());
        QCOMPARE(m_yard->value("SELECT string_agg(kind || ' ' || text, ',' ORDER BY text) FROM order_event"),
                 std::string("shipment changed,shipment delivered"));
        QCOMPARE(m_yard->value("SELECT count(*) FROM audit_log WHERE entity = 'shipment'"), std::string("2"));
    }

    void aFitterFollowsWhatTheFitterHasSent()
    {
        const auto order = m_yard->order(OrderStatus::ShippedToCustomer);
        QCOMPARE(change(m_yard->annaTheFitter, shipped(order, "to_customer"), R"({"tracking":"1Z"})"),
                 std::string("fine"));
    }

    void aShipmentStaysWhatItWasSentAs()
    {
        const auto order = m_yard->order(OrderStatus::ShippedToFitter);
        const auto id = shipped(order, "to_fitter");
        QCOMPARE(change(m_yard->supervisor, id, R"({"leg":"return","shipped_at":"2026-05-11T12:00:00Z"})"),
                 std::string("invalid: leg read_only, shipped_at read_only"));
        QCOMPARE(change(m_yard->supervisor, id, R"({"delivered_at":"2026-05-09T12:00:00Z"})"),
                 std::string("invalid: delivered_at out_of_range"));
        QCOMPARE(change(m_yard->supervisor, id, R"({"delivered_at":"2199-05-09T12:00:00Z"})"),
                 std::string("invalid: delivered_at out_of_range"));
        m_yard->set(order, "archived_at = now()");
        QCOMPARE(change(m_yard->supervisor, id, R"({"carrier":"DHL"})"), std::string("conflict: archived_at archived"));
    }

    // E06
    void aCustomersOrdersAtAGlance()
    {
        QCOMPARE(totalsFor(m_yard->supervisor),
                 std::string(R"({"count":0,"open_count":0,"last_order_id":null,"last_order_number":null,)"
                             R"("last_order_at":null,"totals":[]})"));
        m_yard->order(OrderStatus::Completed);
        m_yard->order(OrderStatus::Cancelled);
        const auto pounds = m_yard->orderOf(m_yard->ben);
        m_yard->set(pounds, "currency = 'GBP', paid_minor = 500, ordered_at = '2026-05-05T12:00:00Z', number = 77");
        const auto hidden = m_yard->order();
        m_yard->set(hidden, "archived_at = now()");
        const auto tail = std::string(R"({"currency":"EUR","count":1,"total_minor":100000,"paid_minor":0})");
        const auto all = totalsFor(m_yard->supervisor);
        QVERIFY2(all.starts_with(R"({"count":3,"open_count":1,"last_order_id":")" + pounds.toString()
                                 + R"(","last_order_number":77,"last_order_at":"2026-05-05T12:00:00Z")"),
                 all.c_str());
        QVERIFY2(all.ends_with(R"("totals":[)" + tail
                               + R"(,{"currency":"GBP","count":1,"total_minor":100000,"paid_minor":500}]})"),
                 all.c_str());
        QVERIFY(totalsFor(m_yard->annaTheFitter).starts_with(R"({"count":2,"open_count":0)"));
        QVERIFY(totalsFor(m_yard->zoeTheCustomer).starts_with(R"({"count":3)"));
        QCOMPARE(totalsFor(m_yard->benTheFitter), std::string("not_found"));
        QCOMPARE(totalsFor(m_yard->supplier), std::string("not_found"));
    }
};

QTEST_GUILESS_MAIN(TestShipments)
#include "tst_shipments.moc"
