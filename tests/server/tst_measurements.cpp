// SPDX-License-Identifier: GPL-3.0-or-later
// What was measured: in range, at the right horse, as it was once a factory builds by it.
#include "orderyard.h"
#include "server/orders/measurements.h"
#include "server/orders/measurementtypes.h"
#include "shared/core/json.h"
#include "support/outcome.h"

#include <QTest>

using namespace oms;
using test::outcome;

class TestMeasurements : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::OrderYard> m_yard;

    MeasurementSet visit(std::optional<OrderId> order, int witherHeight = 165) const
    {
        MeasurementSet set;
        set.horse_id = m_yard->bella;
        set.order_id = order;
        set.taken_at = *parseInstant("2026-05-01T09:00:00Z");
        set.values = {{"wither_height", witherHeight, {}}, {"back_profile", {}, "curved"}};
        return set;
    }
    Result<MeasurementSet> add(const Actor &actor, const MeasurementSet &set)
    {
        return m_yard->as(actor, [&](Work &work) { return measurements::create(work, set); });
    }
    std::string edit(const Actor &actor, const MeasurementSet &set, const std::string &fields)
    {
        return outcome(m_yard->as(actor, [&](Work &work) {
            return measurements::change(work, set.id, {set.version, fields});
        }));
    }
    std::string archive(const Actor &actor, const MeasurementSet &set, std::optional<int> seen = {})
    {
        return outcome(m_yard->as(actor, [&](Work &work) { return measurements::archive(work, set.id, seen); }));
    }

private Q_SLOTS:
    void initTestCase() { m_yard = std::make_unique<test::OrderYard>(); }
    void cleanupTestCase() { m_yard.reset(); }
    void init() { m_yard->clearOrders(); }

    void aVisitIsKeptAsItWasMeasured()
    {
        const auto order = m_yard->order(OrderStatus::Draft);
        const auto made = add(m_yard->annaTheFitter, visit(order));
        QCOMPARE(outcome(made), std::string("fine"));
        QCOMPARE(made->taken_by_name.value_or(""), std::string("anna"));
        QCOMPARE(made->values.size(), std::size_t(2));
        QCOMPARE(made->values.front().value_text.value_or(""), std::string("curved")); // by code
        const auto ofOrder = measurements::of(m_yard->reading(), m_yard->supervisor, order);
        QCOMPARE(toJson(ofOrder->front()), toJson(*made));
        QVERIFY(add(m_yard->annaTheFitter, visit({}, 150)));
        QCOMPARE(measurements::of(m_yard->reading(), m_yard->annaTheFitter, m_yard->bella)->size(), std::size_t(2));
        QCOMPARE(measurements::of(m_yard->reading(), m_yard->annaTheFitter, order)->size(), std::size_t(1));
        QCOMPARE(outcome(measurements::of(m_yard->reading(), m_yard->benTheFitter, m_yard->bella)),
                 std::string("not_found"));
        QCOMPARE(m_yard->of(order, "status || version"), std::string("draft1"));
    }

    void theHorseOfTheOrderNeedNotBeSaid()
    {
        auto set = visit(m_yard->order(OrderStatus::Draft));
        set.horse_id = {};
        QVERIFY(add(m_yard->annaTheFitter, set)->horse_id == m_yard->bella);
        m_yard->set(*set.order_id, "horse_id = NULL");
        QCOMPARE(outcome(add(m_yard->annaTheFitter, set)), std::string("invalid: horse_id required"));
        set.horse_id = m_yard->bella; // of the order's customer
        QCOMPARE(outcome(add(m_yard->annaTheFitter, set)), std::string("fine"));
        set.horse_id = makeId<HorseId>();
        QCOMPARE(outcome(add(m_yard->annaTheFitter, set)), std::string("invalid: horse_id other_horse"));
        set.order_id.reset();
        QCOMPARE(outcome(add(m_yard->annaTheFitter, set)), std::string("not_found: horse_id unknown"));
    }

    void whatCannotBeMeasuredIsRefused()
    {
        QCOMPARE(outcome(add(m_yard->annaTheFitter, visit({}, 9))),
                 std::string("invalid: values.0.value_num out_of_range"));
        auto future = visit({});
        future.taken_at = now() + std::chrono::hours(48);
        QCOMPARE(outcome(add(m_yard->annaTheFitter, future)), std::string("invalid: taken_at in_future"));
        auto twice = visit({});
        twice.id = makeId<MeasurementSetId>();
        QVERIFY(add(m_yard->annaTheFitter, twice));
        QCOMPARE(outcome(add(m_yard->annaTheFitter, twice)), std::string("conflict: id duplicate"));
        QCOMPARE(outcome(add(m_yard->benTheFitter, visit({}))), std::string("not_found: horse_id unknown"));
        QCOMPARE(outcome(add(m_yard->supplier, visit(m_yard->order(OrderStatus::Approved)))), std::string("not_found"));
    }

    void anArchivedHorseIsNotMeasured()
    {
        const auto made = add(m_yard->annaTheFitter, visit({}));
        m_yard->postgres.run("UPDATE horse SET archived_at = now()");
        QCOMPARE(outcome(add(m_yard->annaTheFitter, visit({}))), std::string("conflict: archived_at archived"));
        QCOMPARE(edit(m_yard->annaTheFitter, *made, R"({"notes":"x"})"), std::string("conflict: archived_at archived"));
    }

    void aSetIsMendedUntilItsOrderIsApproved()
    {
        const auto order = m_yard->order(OrderStatus::Draft);
        const auto made = add(m_yard->annaTheFitter, visit(order));
        QCOMPARE(edit(m_yard->annaTheFitter, *made, R"({"values":[{"type_code":"wither_height","value_num":170}]})"),
                 std::string("fine"));
        QCOMPARE(m_yard->value("SELECT string_agg(type_code || value_num, ',') FROM measurement_value"),
                 std::string("wither_height170"));
        QCOMPARE(edit(m_yard->annaTheFitter, *made, R"({"notes":"late"})"), std::string("stale"));
        m_yard->set(order, "status = 'approved', released_at = now()");
        auto current = *made;
        current.version = 2;
        QCOMPARE(edit(m_yard->supervisor, current, R"({"notes":"late"})"),
                 std::string("conflict: order_id order_released"));
        QCOMPARE(archive(m_yard->supervisor, current), std::string("conflict: order_id order_released"));
        QCOMPARE(edit(m_yard->benTheFitter, current, R"({"notes":"mine"})"), std::string("not_found"));
    }

    void measuringAnOrderThatHasBeenOrderedChangesIt()
    {
        const auto order = m_yard->order(OrderStatus::Ordered);
        auto set = visit(order);
        set.notes = "fatter now";
        QCOMPARE(outcome(add(m_yard->annaTheFitter, set)), std::string("fine"));
        QCOMPARE(m_yard->of(order, "status || version"), std::string("changed2"));
        QCOMPARE(m_yard->value("SELECT kind || ' ' || action || ' ' || from_status || ' ' || to_status || ' ' || text "
                               "|| ' ' || (data #>> '{differences,0,after}') FROM order_event"),
                 std::string("edit change ordered changed fatter now 165"));
        QCOMPARE(m_yard->value("SELECT string_agg(type, ',') FROM outbox_event"), std::string("order.changed"));
        QCOMPARE(m_yard->value("SELECT string_agg(entity || ':' || action, ',' ORDER BY entity) FROM audit_log"),
                 std::string("measurement_set:create,order:change"));
        QVERIFY(add(m_yard->annaTheFitter, visit(order, 166)));
        QCOMPARE(m_yard->of(order, "status || version"), std::string("changed2"));
    }

    // 8 and 9 of the table of transitions.
    void whoMayMeasureAnewFollowsTheWorkflow_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<std::string>("fitter");
        QTest::addColumn<std::string>("office");
        QTest::addColumn<std::string>("withoutNotes");
        const auto row = [](OrderStatus status, const char *fitter, const char *office, const char *withoutNotes) {
            QTest::newRow(std::string(codeOf(status)).c_str())
                << int(status) << std::string(fitter) << std::string(office) << std::string(withoutNotes);
        };
        const auto *const released = "forbidden: order_id order_released";
        row(OrderStatus::Draft, "fine", "fine", "fine");
        row(OrderStatus::Ordered, "fine", "fine", "fine");
        row(OrderStatus::Changed, "fine", "fine", "fine");
        row(OrderStatus::Approved, released, "fine", "fine");
        row(OrderStatus::Production1, released, "fine", "fine");
        row(OrderStatus::Production2, released, "fine", "invalid: notes required");
        row(OrderStatus::OnHold, released, "conflict: status transition", "conflict: status transition");
        row(OrderStatus::Completed, released, "conflict: status transition", "conflict: status transition");
    }
    void whoMayMeasureAnewFollowsTheWorkflow()
    {
        QFETCH(int, status);
        const auto state = static_cast<OrderStatus>(status);
        auto set = visit(m_yard->order(state));
        QTEST(outcome(add(m_yard->supervisor, set)), "withoutNotes");
        set.order_id = m_yard->order(state);
        set.notes = "measured anew";
        QTEST(outcome(add(m_yard->annaTheFitter, set)), "fitter");
        set.order_id = m_yard->order(state);
        QTEST(outcome(add(m_yard->supervisor, set)), "office");
    }

    void whatIsBeingBuiltByTheOldOnesIsBrokenOff()
    {
        const auto order = m_yard->order(OrderStatus::Production1);
        m_yard->postgres.run("INSERT INTO production_step (id, order_id, step, started_at) VALUES "
                             "(gen_random_uuid(), '"
                             + order.toString() + "', 'P1', '2026-05-03T12:00:00Z')");
        QVERIFY(add(m_yard->supervisor, visit(order)));
        QCOMPARE(m_yard->value("SELECT count(*) FROM production_step WHERE finished_at IS NULL"), std::string("0"));
        QCOMPARE(m_yard->of(order, "approved_at IS NULL AND released_at IS NOT NULL"), std::string("t"));
    }

    void whatWasMeasuredByMistakeIsHidden()
    {
        const auto made = add(m_yard->annaTheFitter, visit({}));
        QCOMPARE(archive(m_yard->annaTheFitter, *made, 4), std::string("stale"));
        QCOMPARE(archive(m_yard->annaTheFitter, *made, 1), std::string("fine"));
        QCOMPARE(archive(m_yard->annaTheFitter, *made), std::string("fine"));
        QVERIFY(measurements::of(m_yard->reading(), m_yard->annaTheFitter, m_yard->bella)->empty());
        QCOMPARE(m_yard->value("SELECT string_agg(action, ',' ORDER BY action) FROM audit_log"),
                 std::string("archive,create"));
    }

    void theTypesAreSaidWithTheirRanges()
    {
        const auto types = orders::describedMeasurementTypes();
        QCOMPARE(types.size(), measurementTypes().size());
        QCOMPARE(
            toJson(types.front()),
            std::string(R"({"code":"wither_height","subject":"horse","label":"Wither height","unit":"cm","min":70,)"
                        R"("max":210,"words":[],"pair":null})"));
    }
};

QTEST_GUILESS_MAIN(TestMeasurements)
#include "tst_measurements.moc"
