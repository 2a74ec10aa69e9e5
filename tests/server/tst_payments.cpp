// SPDX-License-Identifier: GPL-3.0-or-later
// D06: what is paid adds up, stays within the total, and is told to whoever may know.
#include "orderyard.h"
#include "server/orders/payments.h"
#include "server/orders/timeline.h"
#include "shared/core/json.h"
#include "support/outcome.h"

#include <QTest>

using namespace oms;
using test::outcome;

namespace {

Payment of(OrderId order, MinorUnits amount, PaymentKind kind = PaymentKind::Deposit)
{
    Payment payment;
    payment.order_id = order;
    payment.kind = kind;
    payment.amount_minor = amount;
    payment.received_at = *parseInstant("2026-05-03T09:00:00Z");
    return payment;
}

} // namespace

class TestPayments : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::OrderYard> m_yard;

    Result<Payment> pay(const Actor &actor, const Payment &payment)
    {
        return m_yard->as(actor, [&](Work &work) { return payments::create(work, payment); });
    }

private Q_SLOTS:
    void initTestCase() { m_yard = std::make_unique<test::OrderYard>(); }
    void cleanupTestCase() { m_yard.reset(); }
    void init() { m_yard->clearOrders(); }

    void anotherDepositAddsToTheFirst()
    {
        const auto order = m_yard->order();
        auto first = of(order, 30000);
        first.reference = "bank 17";
        first.method = PaymentMethod::Card;
        const auto made = pay(m_yard->supervisor, first);
        QCOMPARE(outcome(made), std::string("fine"));
        QCOMPARE(made->currency, std::string("EUR"));
        QCOMPARE(made->recorded_by_name.value_or(""), std::string("sue"));
        QCOMPARE(outcome(pay(m_yard->supervisor, of(order, 20000))), std::string("fine"));
        QCOMPARE(m_yard->of(order, "paid_minor"), std::string("50000"));
        QCOMPARE(m_yard->of(order, "version"), std::string("3"));
        const auto listed = payments::of(m_yard->reading(), m_yard->annaTheFitter, order);
        QCOMPARE(listed->size(), std::size_t(2));
        QCOMPARE(toJson(listed->front()), toJson(*made));
    }

    void nobodyPaysMoreThanIsOpenNorLessThanNothing()
    {
        const auto order = m_yard->order();
        QCOMPARE(outcome(pay(m_yard->supervisor, of(order, 100001))), std::string("invalid: amount_minor too_large"));
        QCOMPARE(outcome(pay(m_yard->supervisor, of(order, -1))), std::string("invalid: amount_minor wrong_sign"));
        QCOMPARE(outcome(pay(m_yard->supervisor, of(order, 0))), std::string("invalid: amount_minor wrong_sign"));
        QVERIFY(pay(m_yard->supervisor, of(order, 60000)));
        QCOMPARE(outcome(pay(m_yard->supervisor, of(order, 40001, PaymentKind::Balance))),
                 std::string("invalid: amount_minor too_large"));
        QVERIFY(pay(m_yard->supervisor, of(order, 40000, PaymentKind::Balance)));
        QCOMPARE(m_yard->of(order, "total_minor - paid_minor"), std::string("0"));
        QCOMPARE(m_yard->value("SELECT count(*) FROM payment"), std::string("2"));
    }

    void aRefundGivesBackWhatWasPaid()
    {
        const auto order = m_yard->order();
        QVERIFY(pay(m_yard->supervisor, of(order, 5000)));
        QCOMPARE(outcome(pay(m_yard->supervisor, of(order, -5001, PaymentKind::Refund))),
                 std::string("invalid: amount_minor too_large"));
        QCOMPARE(outcome(pay(m_yard->supervisor, of(order, 5000, PaymentKind::Refund))),
                 std::string("invalid: amount_minor wrong_sign"));
        QVERIFY(pay(m_yard->supervisor, of(order, -5000, PaymentKind::Refund)));
        QCOMPARE(m_yard->of(order, "paid_minor"), std::string("0"));
    }

    void twoAtTheSameMomentDoNotPayTwice()
    {
        const auto order = m_yard->order();
        const auto first = m_yard->database().begin();
        Work work(*first, m_yard->supervisor, now(), {});
        QVERIFY(payments::create(work, of(order, 80000)));
        const auto second = m_yard->database().begin();
        Work late(*second, m_yard->supervisor, now(), {});
        QVERIFY(second->value({"lock_timeout", "SET LOCAL lock_timeout = '50ms'"}) == std::nullopt);
        QVERIFY_EXCEPTION_THROWN((void)payments::create(late, of(order, 80000)), DatabaseError);
        first->commit();
        QCOMPARE(outcome(pay(m_yard->supervisor, of(order, 80000))), std::string("invalid: amount_minor too_large"));
    }

    void aFitterRecordsDepositsOfTheirOwn()
    {
        const auto own = m_yard->order();
        const auto other = m_yard->orderOf(m_yard->ben);
        QCOMPARE(outcome(pay(m_yard->annaTheFitter, of(own, 30000))), std::string("fine"));
        QCOMPARE(outcome(pay(m_yard->annaTheFitter, of(own, 100, PaymentKind::Balance))),
                 std::string("forbidden: kind forbidden"));
        QCOMPARE(outcome(pay(m_yard->annaTheFitter, of(other, 30000))), std::string("not_found"));
        QCOMPARE(outcome(pay(m_yard->supplier, of(own, 30000))), std::string("not_found"));
        QCOMPARE(outcome(payments::of(m_yard->reading(), m_yard->annaTheFitter, other)), std::string("not_found"));
        QVERIFY(payments::of(m_yard->reading(), m_yard->zoeTheCustomer, own));
    }

    void aClosedOrderTakesWhatIsLeftToSettle_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<std::string>("deposit");
        QTest::addColumn<std::string>("balance");
        QTest::addColumn<std::string>("refund");
        const auto closed = std::string("conflict: status closed");
        const auto fine = std::string("fine");
        QTest::newRow("ordered") << int(OrderStatus::Ordered) << fine << fine << fine;
        QTest::newRow("shipped") << int(OrderStatus::ShippedToFitter) << fine << fine << fine;
        QTest::newRow("completed") << int(OrderStatus::Completed) << closed << fine << fine;
        QTest::newRow("cancelled") << int(OrderStatus::Cancelled) << closed << closed << fine;
    }
    void aClosedOrderTakesWhatIsLeftToSettle()
    {
        QFETCH(int, status);
        const auto order = m_yard->order(static_cast<OrderStatus>(status));
        m_yard->set(order, "paid_minor = 50000");
        QTEST(outcome(pay(m_yard->supervisor, of(order, 1000))), "deposit");
        QTEST(outcome(pay(m_yard->supervisor, of(order, 1000, PaymentKind::Balance))), "balance");
        QTEST(outcome(pay(m_yard->supervisor, of(order, -1000, PaymentKind::Refund))), "refund");
    }

    void whatCannotBeIsRefused()
    {
        const auto order = m_yard->order();
        auto future = of(order, 100);
        future.received_at = now() + std::chrono::hours(30);
        QCOMPARE(outcome(pay(m_yard->supervisor, future)), std::string("invalid: received_at in_future"));
        auto twice = of(order, 100);
        twice.id = makeId<PaymentId>();
        QVERIFY(pay(m_yard->supervisor, twice));
        QCOMPARE(outcome(pay(m_yard->supervisor, twice)), std::string("conflict: id duplicate"));
        m_yard->set(order, "archived_at = now()");
        QCOMPARE(outcome(pay(m_yard->supervisor, of(order, 100))), std::string("conflict: archived_at archived"));
        const auto unpriced = m_yard->order();
        m_yard->set(unpriced, "is_priced = false");
        QCOMPARE(outcome(pay(m_yard->supervisor, of(unpriced, 100))), std::string("invalid: amount_minor no_price"));
    }

    // H05
    void aPaymentLeavesAuditTimelineAndMail()
    {
        const auto order = m_yard->order(OrderStatus::Approved);
        const auto made = pay(m_yard->supervisor, of(order, 30000));
        QCOMPARE(m_yard->value("SELECT string_agg(action || ' ' || entity || ' ' || (after ->> 'amount_minor'), ',') "
                               "FROM audit_log"),
                 std::string("create payment 30000"));
        QCOMPARE(m_yard->value("SELECT string_agg(type || ' ' || (payload ->> 'payment_id'), ',') FROM outbox_event"),
                 "payment.received " + made->id.toString());
        const auto paid = [&](const Actor &actor) {
            int count = 0;
            const auto events = orders::history(m_yard->reading(), actor, order);
            for (const auto &event : *events)
                count += event.kind == OrderEventKind::Payment;
            return count;
        };
        QCOMPARE(paid(m_yard->supervisor), 1);
        QCOMPARE(paid(m_yard->annaTheFitter), 1);
        QCOMPARE(paid(m_yard->zoeTheCustomer), 1);
        QCOMPARE(paid(m_yard->supplier), 0);
    }
};

QTEST_GUILESS_MAIN(TestPayments)
#include "tst_payments.moc"
