// SPDX-License-Identifier: GPL-3.0-or-later
// D01 to D05, D09, D11, D14, D18, B05, B08, B09, F05 of the acceptance scenarios, at the business functions.
#include "tests/support/orderdesk.h"
#include "tests/support/outcome.h"

#include <QTest>

using namespace oms;
using namespace oms::test;

class OrdersTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OrderDesk> m_desk;

    Result<Order> find(const Actor &actor, OrderId id) { return orders::find(m_desk->yard.reading(), actor, id); }
    //! As if the workflow had brought it there.
    void stand(const Order &order, const std::string &status, const std::string &more = {})
    {
        m_desk->yard.postgres.run("UPDATE sales_order SET status = '" + status
                                  + "', number = coalesce(number, nextval('order_number')::integer), promised_date = "
                                    "'2026-09-01'"
                                  + more + " WHERE id = '" + order.id.toString() + "'");
    }

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<OrderDesk>(); }
    void cleanupTestCase() { m_desk.reset(); }

    void aFittersDraftIsTheirOwnAndPriced()
    {
        const auto order = m_desk->draft();
        QCOMPARE(order.fitter_id, std::optional(m_desk->yard.anna));
        QCOMPARE(order.status, OrderStatus::Draft);
        QVERIFY(!order.number);
        QCOMPARE(order.customer_name, std::optional<std::string>("Zoë Brandt"));
        QCOMPARE(order.horse_name, std::optional<std::string>("Bo"));
        QCOMPARE(order.configuration, m_desk->saddle());
        QVERIFY(order.amounts && order.amounts->is_complete);
        QCOMPARE(order.amounts->saddle_minor, OrderDesk::base);
        QCOMPARE(order.amounts->options_minor, 4 * OrderDesk::each);
        QCOMPARE(order.amounts->total_minor, MinorUnits(254'000));
        QCOMPARE(order.amounts->deposit_minor, MinorUnits(76'200)); // 30 %
        QCOMPARE(m_desk->value("SELECT seat_size_q4 FROM sales_order WHERE id = '" + order.id.toString() + "'"), "68");
        QCOMPARE(
            m_desk->value("SELECT sum(amount_minor) FROM order_charge WHERE order_id = '" + order.id.toString() + "'"),
            "254000");
    }

    void anEmptyDraftIsFine()
    {
        const auto order = m_desk->draft(Order());
        QCOMPARE(order.amounts->total_minor, MinorUnits(0));
        QVERIFY(!order.amounts->is_complete);
        QVERIFY(order.configuration.selections.empty());
    }

    void whatIsWrongIsNamedAndNothingIsStored_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<std::function<void(Order &)>>("spoil");
        const auto row = [](const char *name, const char *outcome, std::function<void(Order &)> spoil) {
            QTest::newRow(name) << QString::fromLatin1(outcome) << spoil;
        };
        row("another's customer", "invalid: customer_id unknown",
            [this](Order &order) { order.customer_id = m_desk->max; });
        row("another fitter", "forbidden: fitter_id forbidden",
            [this](Order &order) { order.fitter_id = m_desk->yard.ben; });
        row("a horse of nobody", "invalid: horse_id unknown", [](Order &order) { order.horse_id = makeId<HorseId>(); });
        row("a model of nobody", "invalid: configuration.model_id unknown",
            [](Order &order) { order.configuration.model_id = makeId<ModelId>(); });
        row("an option of nobody", "invalid: configuration unknown",
            [](Order &order) { order.configuration.selections.front().option_id = makeId<OptionId>(); });
        row("a deadline without hurry", "invalid: deadline not_urgent",
            [](Order &order) { order.deadline = *parseDate("2026-07-01"); });
        row("a charge that is computed", "invalid: charges.0.kind computed", [](Order &order) {
            order.charges = {{ChargeKind::Saddle, 1, {}}};
        });
        row("a discount beyond the limit", "invalid: charges.0.amount_minor beyond_limit", [](Order &order) {
            order.charges = {{ChargeKind::Discount, -25'401, {}}};
        });
        row("what the office promises", "forbidden: promised_date forbidden",
            [](Order &order) { order.promised_date = *parseDate("2026-07-01"); });
        row("an identity that is no version 7", "invalid: id not_version_7",
            [](Order &order) { order.id.value = *Uuid::parse("01900000-0000-4000-8000-00000000fac1"); });
    }
    void whatIsWrongIsNamedAndNothingIsStored()
    {
        QFETCH(QString, outcome);
        QFETCH(std::function<void(Order &)>, spoil);
        const auto before = m_desk->value("SELECT count(*) FROM sales_order");
        auto wish = m_desk->wish();
        spoil(wish);
        QCOMPARE(test::outcome(m_desk->tryCreate(m_desk->yard.annaTheFitter, wish)), outcome.toStdString());
        QCOMPARE(m_desk->value("SELECT count(*) FROM sales_order"), before);
    }

    void aChangeKeepsTheRest()
    {
        const auto order = m_desk->draft();
        const auto changed =
            m_desk->tryChange(m_desk->yard.annaTheFitter, order, R"({"fitter_reference":"R1","is_urgent":true})")
                .value();
        QCOMPARE(changed.fitter_reference, "R1");
        QVERIFY(changed.is_urgent);
        QCOMPARE(changed.configuration, order.configuration);
        QCOMPARE(changed.version, order.version + 1);
        QCOMPARE(outcome(m_desk->tryChange(m_desk->yard.annaTheFitter, order, R"({"fitter_reference":"R2"})")),
                 "stale");
    }

    void aSaddleChangedInTwoPlacesKeepsBoth()
    {
        const auto order = m_desk->draft();
        auto mine = order;
        auto theirs = order;
        mine.configuration =
            put(order.configuration, optionSlot(m_desk->catalogue.treeSize.id), m_desk->catalogue.narrow.id.value);
        theirs.configuration =
            put(order.configuration, optionSlot(m_desk->catalogue.plate.id, 1, SlotPart::Text), std::string("Beauty"));
        const auto edits = [&](const Order &wanted) { return sync::editsBetween(order, wanted); };
        const auto send = [&](const std::vector<sync::UnitEdit> &units, Merging &merging) {
            Q_UNUSED(units)
            return m_desk->as(m_desk->yard.annaTheFitter,
                              [&](Work &work) { return orders::change(work, order.id, Edit(merging)); });
        };
        const auto first = edits(theirs);
        Merging one {first};
        QVERIFY(send(first, one));
        const auto second = edits(mine);
        Merging two {second};
        const auto merged = send(second, two).value();
        QVERIFY(two.conflicts.empty());
        QCOMPARE(valueAt(merged.configuration, optionSlot(m_desk->catalogue.treeSize.id)),
                 Value(m_desk->catalogue.narrow.id.value));
        QCOMPARE(valueAt(merged.configuration, optionSlot(m_desk->catalogue.plate.id, 1, SlotPart::Text)),
                 Value(std::string("Beauty")));
    }

    void whoSeesWhat()
    {
        const auto order = m_desk->draft();
        const auto &yard = m_desk->yard;
        QVERIFY(find(yard.annaTheFitter, order.id));
        QVERIFY(find(yard.supervisor, order.id));
        QVERIFY(find(yard.zoeTheCustomer, order.id));
        QCOMPARE(outcome(find(yard.benTheFitter, order.id)), "not_found");
        QCOMPARE(outcome(find(yard.supplier, order.id)), "not_found"); // not released
        stand(order, "approved", ", released_at = now(), approved_at = now()");
        const auto seen = find(yard.supplier, order.id).value();
        QVERIFY(!seen.amounts && seen.charges.empty() && !seen.trade_in && !seen.ship_to && !seen.price_list_id);
        QCOMPARE(seen.customer_name, std::optional<std::string>("Zoë Brandt"));
        QCOMPARE(seen.configuration, m_desk->saddle());
    }

    void aSuppliersScopeCanBeItsOwnFactory()
    {
        const auto order = m_desk->draft();
        stand(order, "approved", ", released_at = now()"); // of no factory
        QVERIFY(find(m_desk->yard.supplier, order.id));
        m_desk->yard.postgres.run("UPDATE app_setting SET value = 'own_factory' WHERE key = 'orders.supplier_scope'");
        QCOMPARE(outcome(find(m_desk->yard.supplier, order.id)), "not_found");
        m_desk->yard.postgres.run("UPDATE app_setting SET value = 'all' WHERE key = 'orders.supplier_scope'");
    }

    void aFactorySeesExactlyTheStatesThatItHasAWordFor()
    {
        const auto order = m_desk->draft();
        for (std::size_t i = 0; i < orderStatusCount; ++i) {
            const auto status = static_cast<OrderStatus>(i);
            m_desk->yard.postgres.run("ALTER TABLE sales_order DISABLE TRIGGER ALL");
            stand(order, std::string(codeOf(status)),
                  std::string(", released_at = now(), cancel_reason = 'x', resume_status = ")
                      + (status == OrderStatus::OnHold ? "'ordered'" : "NULL") + ", warehouse_id = "
                      + (status == OrderStatus::InInventory ? "(SELECT id FROM warehouse LIMIT 1)" : "NULL"));
            QCOMPARE(find(m_desk->yard.supplier, order.id).has_value(), factoryWord(status, true).has_value());
        }
    }

    void aControlledChangeOfAPlacedOrderIsToldAndUndoesTheApproval()
    {
        const auto order = m_desk->draft();
        stand(order, "approved", ", released_at = now(), approved_at = now()");
        auto current = m_desk->current(order.id);
        QCOMPARE(outcome(m_desk->tryChange(m_desk->yard.annaTheFitter, current, R"({"special_instructions":"soft"})")),
                 "forbidden: action forbidden");
        const auto changed =
            m_desk->tryChange(m_desk->yard.supervisor, current, R"({"special_instructions":"soft"})").value();
        QCOMPARE(changed.status, OrderStatus::Changed);
        QVERIFY(!changed.approved_at);
        const auto of = " WHERE order_id = '" + order.id.toString() + "' AND action = 'change'";
        QCOMPARE(m_desk->value("SELECT data->'differences'->0->>'after' FROM order_event" + of), "soft");
        QCOMPARE(m_desk->value("SELECT payload->'differences'->0->>'field' FROM outbox_event WHERE aggregate = '"
                               + order.id.toString() + "'"),
                 "special_instructions");
    }

    void whatItCostsIsNotToldToTheFactory()
    {
        const auto order = m_desk->draft();
        stand(order, "approved", ", released_at = now(), approved_at = now()");
        const auto current = m_desk->current(order.id);
        QVERIFY(m_desk->tryChange(m_desk->yard.supervisor, current,
                                  R"({"charges":[{"kind":"discount","amount_minor":-5000}]})"));
        const auto of = " WHERE order_id = '" + order.id.toString() + "' AND data->>'differences' LIKE '%50.00%'";
        QCOMPARE(m_desk->value("SELECT string_agg(audience, ' ') FROM order_event" + of), "fitter");
    }

    void aReferenceOfAPlacedOrderChangesNoState()
    {
        const auto order = m_desk->draft();
        stand(order, "ordered");
        const auto changed =
            m_desk->tryChange(m_desk->yard.annaTheFitter, m_desk->current(order.id), R"({"fitter_reference":"R1"})")
                .value();
        QCOMPARE(changed.status, OrderStatus::Ordered);
    }

    void aPlacedOrderKeepsItsPriceList()
    {
        const auto order = m_desk->draft();
        stand(order, "ordered");
        m_desk->yard.postgres.run("UPDATE price_list SET valid_to = '2026-05-01'"); // no list holds any longer
        const auto changed =
            m_desk
                ->tryChange(m_desk->yard.annaTheFitter, m_desk->current(order.id), R"({"special_instructions":"soft"})")
                .value();
        QCOMPARE(changed.price_list_id, std::optional(m_desk->list));
        QCOMPARE(changed.amounts->total_minor, order.amounts->total_minor);
        m_desk->yard.postgres.run("UPDATE price_list SET valid_to = NULL");
    }

    void aDuplicateIsANewDraftOfTheSameSaddle()
    {
        const auto order = m_desk->draft();
        stand(order, "completed", ", serial_no = 'L26-1', paid_minor = total_minor, completed_at = now()");
        const auto copy =
            m_desk->as(m_desk->yard.annaTheFitter, [&](Work &work) { return orders::duplicate(work, order.id); })
                .value();
        QVERIFY(copy.id != order.id && !copy.number && !copy.serial_no);
        QCOMPARE(copy.status, OrderStatus::Draft);
        QCOMPARE(copy.configuration, order.configuration);
        QCOMPARE(copy.amounts->paid_minor, MinorUnits(0));
        QCOMPARE(copy.copied_from_id, std::optional(order.id));
    }

    void onlyDraftsAreAFittersToArchive()
    {
        const auto act = [this](const Actor &actor, OrderId id, auto function) {
            return outcome(m_desk->as(actor, [&](Work &work) { return function(work, id, std::nullopt); }));
        };
        const auto draft = m_desk->draft();
        QCOMPARE(act(m_desk->yard.annaTheFitter, draft.id, orders::archive), "fine");
        const auto placed = m_desk->draft();
        stand(placed, "ordered");
        QCOMPARE(act(m_desk->yard.annaTheFitter, placed.id, orders::archive), "forbidden");
        QCOMPARE(act(m_desk->yard.supervisor, placed.id, orders::archive), "conflict: status open");
        QCOMPARE(act(m_desk->yard.supervisor, draft.id, orders::restore), "not_found"); // an admin's
        QCOMPARE(act(m_desk->yard.admin, draft.id, orders::restore), "fine");
    }

    void anOrderIsReadAsItIsKnown()
    {
        auto wish = m_desk->wish();
        wish.charges = {{ChargeKind::Fitting, 12'500, {}}, {ChargeKind::Additional, 900, "Flocking \"soft\"\n"}};
        wish.trade_in = {{"An old saddle", "X-1", 20'000, m_desk->at + std::chrono::microseconds(120'300)}};
        wish.ship_to = {{"Zoë", {}, {}, "+31 6 1234", {}}};
        wish.ship_to->address.line1 = "Straße 1";
        wish.ship_to->address.city = "Köln";
        wish.ship_to->address.country_code = "DE";
        wish.internal_note = "Careful";
        const auto made = m_desk->tryCreate(m_desk->yard.supervisor, wish);
        QCOMPARE(outcome(made), "fine");
        const auto &order = *made;
        stand(order, "approved", ", released_at = now(), serial_no = 'L26'");
        const auto id = "'" + order.id.toString() + "'";
        m_desk->yard.postgres.run(
            "INSERT INTO production_step (id, order_id, step, started_at, finished_at, employee_id, result, note)"
            " VALUES (gen_random_uuid(), "
            + id + ", 'P1', '2026-06-01 10:00:00.5Z', '2026-06-02Z', NULL, 'fail', 'Torn'), (gen_random_uuid(), " + id
            + ", 'P1', NULL, NULL, NULL, NULL, NULL)");
        m_desk->yard.postgres.run("INSERT INTO shipment (id, order_id, leg, shipped_at, expected_at) VALUES"
                                  " (gen_random_uuid(), "
                                  + id + ", 'to_fitter', '2026-06-03 10:00:00.000001Z', '2026-06-04')");
        for (const auto &actor : {m_desk->yard.supervisor, m_desk->yard.annaTheFitter, m_desk->yard.supplier,
                                  m_desk->yard.zoeTheCustomer}) {
            const auto known = find(actor, order.id).value();
            const auto read = orders::read(m_desk->yard.reading(), actor, order.id).value();
            QCOMPARE(read.json, toJson(known));
            QCOMPARE(read.version, std::optional<std::int64_t>(known.version));
        }
        QVERIFY(!orders::read(m_desk->yard.reading(), m_desk->yard.benTheFitter, order.id));
    }

    void everyChangeLeavesOneAuditRow()
    {
        const auto rows = [this](OrderId id) {
            return m_desk->value("SELECT string_agg(action, ' ' ORDER BY action) FROM audit_log WHERE entity_id = '"
                                 + id.toString() + "'");
        };
        const auto order = m_desk->draft();
        QCOMPARE(rows(order.id), "create");
        QVERIFY(m_desk->tryChange(m_desk->yard.annaTheFitter, order, R"({"fitter_reference":""})")); // as it was
        QCOMPARE(rows(order.id), "create");
        QVERIFY(m_desk->tryChange(m_desk->yard.annaTheFitter, order, R"({"fitter_reference":"R1"})"));
        QCOMPARE(rows(order.id), "change create");
    }

    void aCustomerMakesTheirOwnAndNobodyElses()
    {
        auto wish = m_desk->wish();
        const auto own = m_desk->tryCreate(m_desk->yard.zoeTheCustomer, wish).value();
        QCOMPARE(own.fitter_id, std::optional(m_desk->yard.anna));
        wish.customer_id = m_desk->max;
        wish.horse_id.reset();
        QCOMPARE(outcome(m_desk->tryCreate(m_desk->yard.zoeTheCustomer, wish)), "forbidden: customer_id forbidden");
        stand(own, "ordered");
        QCOMPARE(outcome(m_desk->tryChange(m_desk->yard.zoeTheCustomer, m_desk->current(own.id),
                                           R"({"fitter_reference":"mine"})")),
                 "forbidden: status forbidden");
    }
};

QTEST_GUILESS_MAIN(OrdersTest)
#include "tst_orders.moc"
