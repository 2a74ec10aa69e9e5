// SPDX-License-Identifier: GPL-3.0-or-later
// D13 of the acceptance scenarios: one action on many orders.
#include "tests/support/orderdesk.h"
#include "tests/support/outcome.h"

#include <QTest>

using namespace oms;
using namespace oms::test;

namespace {

OrderCommand because(std::string reason)
{
    OrderCommand command;
    command.reason = std::move(reason);
    return command;
}

} // namespace

class OrderBulkTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OrderDesk> m_desk;

    Order ordered()
    {
        const auto draft = m_desk->draft();
        return m_desk
            ->as(m_desk->yard.annaTheFitter,
                 [&](Work &work) { return orders::act(work, draft.id, OrderAction::Submit, draft.version, {}); })
            .value();
    }

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<OrderDesk>(); }
    void cleanupTestCase() { m_desk.reset(); }

    void manyAtOnceAreAllOrNone()
    {
        const auto fine = ordered();
        const auto draft = m_desk->draft();
        BulkCommand wanted;
        wanted.action = OrderAction::Hold;
        wanted.command = because("The leather is late");
        wanted.orders = {{fine.id, fine.version}, {draft.id, draft.version}};
        const auto run = [&] {
            return m_desk->as(m_desk->yard.supervisor, [&](Work &work) { return orders::bulk(work, wanted); }).value();
        };
        const auto refused = run();
        QVERIFY(!refused.is_done);
        QCOMPARE(refused.orders.size(), std::size_t(1)); // that would have been done
        QCOMPARE(refused.refusals.size(), std::size_t(1));
        QCOMPARE(refused.refusals.front().id, draft.id);
        QCOMPARE(refused.refusals.front().code, "conflict");
        QVERIFY(refused.refusals.front().errors.find("\"transition\"") != std::string::npos);
        QCOMPARE(m_desk->current(fine.id).status, OrderStatus::Ordered);

        const auto other = ordered();
        wanted.orders = {{fine.id, fine.version}, {other.id, std::nullopt}};
        wanted.dry_run = true;
        QVERIFY(!run().is_done);
        QCOMPARE(m_desk->current(fine.id).status, OrderStatus::Ordered);
        wanted.dry_run = false;
        const auto done = run();
        QVERIFY(done.is_done && done.refusals.empty());
        QCOMPARE(m_desk->current(fine.id).status, OrderStatus::OnHold);
        QCOMPARE(m_desk->current(other.id).status, OrderStatus::OnHold);
        QCOMPARE(m_desk->value("SELECT text FROM order_event WHERE action = 'hold' AND order_id = '"
                               + other.id.toString() + "'"),
                 "The leather is late");
        QCOMPARE(run().refusals.front().code, "stale"); // nobody acts twice upon what they saw once
    }

    void whatMakesNoSenseForManyIsRefused()
    {
        const auto order = ordered();
        const auto run = [&](const BulkCommand &wanted) {
            return outcome(m_desk->as(m_desk->yard.supervisor, [&](Work &work) { return orders::bulk(work, wanted); }));
        };
        BulkCommand wanted;
        QCOMPARE(run(wanted), "invalid: orders required");
        wanted.orders = {{order.id, {}}, {order.id, {}}};
        QCOMPARE(run(wanted), "invalid: orders repeated");
        wanted.orders.resize(BulkCommand::most + 1);
        QCOMPARE(run(wanted), "invalid: orders too_long");
        wanted.orders = {{order.id, {}}};
        wanted.command.serial_no = "L26-1";
        QCOMPARE(run(wanted), "invalid: command.serial_no not_taken");
        wanted.command = {};
        wanted.action = OrderAction::Correct;
        QCOMPARE(run(wanted), "forbidden: action forbidden");
    }
};

QTEST_GUILESS_MAIN(OrderBulkTest)
#include "tst_orderbulk.moc"
