// SPDX-License-Identifier: GPL-3.0-or-later
// D07, D08, D10, D12, B10 of the acceptance scenarios: what follows from each action, besides the state.
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

OrderCommand shipping(std::string serial)
{
    OrderCommand command;
    command.carrier = "Carrier";
    command.tracking = "1Z";
    command.serial_no = std::move(serial);
    command.passed = true;
    return command;
}

std::string fieldOf(const Result<Order> &result)
{
    return result || result.error().errors.empty() ? "" : result.error().errors.front().field;
}

} // namespace

class OrderActionsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OrderDesk> m_desk;

    Result<Order> tryAct(const Actor &actor, const Order &order, OrderAction action, const OrderCommand &command = {})
    {
        m_desk->at += std::chrono::minutes(1);
        return m_desk->as(actor,
                          [&](Work &work) { return orders::act(work, order.id, action, order.version, command); });
    }
    Order act(const Actor &actor, const Order &order, OrderAction action, const OrderCommand &command = {})
    {
        auto done = tryAct(actor, order, action, command);
        if (!done)
            qFatal("%s: %s", codeOf(action).data(), outcome(done).c_str());
        return m_desk->current(order.id);
    }
    void pay(const Order &order, MinorUnits amount)
    {
        m_desk->yard.postgres.run("UPDATE sales_order SET paid_minor = " + std::to_string(amount) + " WHERE id = '"
                                  + order.id.toString() + "'");
    }
    Order ordered(Order wish)
    {
        return act(m_desk->yard.annaTheFitter, m_desk->draft(std::move(wish)), OrderAction::Submit);
    }
    Order ordered() { return ordered(m_desk->wish()); }
    Order approved(Order order)
    {
        pay(order, order.amounts->deposit_minor);
        OrderCommand command;
        command.promised_date = *parseDate("2026-09-01");
        return act(m_desk->yard.supervisor, order, OrderAction::Approve, command);
    }
    Order built(Order order)
    {
        for (int step = 0; step < 3; ++step)
            order = act(m_desk->yard.supplier, order, OrderAction::Advance);
        return order;
    }
    std::string stepsOf(const Order &order)
    {
        return m_desk->value("SELECT string_agg(step || ' ' || coalesce(result, CASE WHEN started_at IS NULL THEN "
                             "'planned' WHEN finished_at IS NULL THEN 'running' ELSE 'broken off' END), ', ' ORDER BY "
                             "started_at, step) FROM production_step WHERE order_id = '"
                             + order.id.toString() + "'");
    }
    std::string mailsOf(const Order &order)
    {
        return m_desk->value("SELECT string_agg(type, ' ' ORDER BY created_at) FROM outbox_event WHERE aggregate = '"
                             + order.id.toString() + "'");
    }
    std::string unitOf(const std::string &serial)
    {
        return m_desk->value(
            "SELECT state || ' ' || owner_kind || ' ' || coalesce(w.code, '-') FROM saddle_unit u LEFT "
            "JOIN warehouse w ON w.id = u.warehouse_id WHERE serial_no = '"
            + serial + "'");
    }
    std::string lastEvent(const Order &order, const std::string &columns)
    {
        return m_desk->value("SELECT " + columns + " FROM order_event WHERE kind = 'status' AND order_id = '"
                             + order.id.toString() + "' ORDER BY at DESC LIMIT 1");
    }
    OrderCommand stored()
    {
        OrderCommand command;
        command.warehouse_id = WarehouseId {*Uuid::parse(m_desk->value("SELECT id FROM warehouse WHERE code = 'UK'"))};
        command.serial_no = "L26-" + std::to_string(++m_serial);
        return command;
    }
    int m_serial = 0;

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<OrderDesk>();
        m_desk->yard.postgres.run("INSERT INTO warehouse (id, code, name) SELECT gen_random_uuid(), 'UK', 'Yard' "
                                  "WHERE NOT EXISTS (SELECT FROM warehouse WHERE code = 'UK')");
    }
    void cleanupTestCase() { m_desk.reset(); }

    void whatIsOrderedGetsItsNumberFactoryAndPrices()
    {
        const auto first = ordered();
        const auto second = ordered();
        QVERIFY(first.number && second.number && *second.number > *first.number);
        QCOMPARE(first.status, OrderStatus::Ordered);
        QCOMPARE(first.factory_id, std::optional(m_desk->factory));
        QCOMPARE(first.price_list_id, std::optional(m_desk->list));
        QVERIFY(first.ordered_at);
        QCOMPARE(m_desk->value("SELECT name FROM order_party WHERE role = 'customer' AND order_id = '"
                               + first.id.toString() + "'"),
                 "Zoë Brandt");
        QCOMPARE(mailsOf(first), "order.submitted");
        QCOMPARE(lastEvent(first,
                           "from_status || ' ' || to_status || ' ' || (SELECT username FROM app_user u WHERE u.id "
                           "= actor_user_id)"),
                 "draft ordered anna");
        QCOMPARE(m_desk->value("SELECT action FROM audit_log WHERE entity_id = '" + first.id.toString()
                               + "' ORDER BY at DESC LIMIT 1"),
                 "submit");
    }

    void whatIsIncompleteIsNotOrderedAndEachReasonIsNamed()
    {
        auto wish = m_desk->wish();
        wish.configuration.selections.clear();
        wish.customer_id.reset();
        wish.horse_id.reset();
        const auto draft = m_desk->draft(wish);
        const auto refused = tryAct(m_desk->yard.annaTheFitter, draft, OrderAction::Submit);
        const auto words = outcome(refused);
        QVERIFY2(words.starts_with("invalid: configuration incomplete"), words.c_str());
        QVERIFY2(words.find("customer_id required") != words.npos, words.c_str());
        QVERIFY2(words.find("configuration missing") != words.npos, words.c_str());
        QVERIFY(!m_desk->current(draft.id).number);
    }

    void anotherPriceThanWasShownIsSaidAndNothingHappens()
    {
        const auto draft = m_desk->draft();
        OrderCommand command;
        command.quoted_total_minor = draft.amounts->total_minor - 1;
        const auto refused = tryAct(m_desk->yard.annaTheFitter, draft, OrderAction::Submit, command);
        QCOMPARE(outcome(refused), "conflict: quoted_total_minor price_review");
        QCOMPARE(refused.error().errors.front().arguments, (Texts {"254000", draft.currency}));
        QCOMPARE(m_desk->current(draft.id).status, OrderStatus::Draft);
        command.quoted_total_minor = draft.amounts->total_minor;
        act(m_desk->yard.annaTheFitter, draft, OrderAction::Submit, command);
    }

    void whoApprovesIsRecordedAndTheFactoryIsTold()
    {
        auto order = ordered();
        OrderCommand command;
        QCOMPARE(outcome(tryAct(m_desk->yard.supervisor, order, OrderAction::Approve)),
                 "invalid: deposit too_small, promised_date required");
        QCOMPARE(outcome(tryAct(m_desk->yard.annaTheFitter, order, OrderAction::Approve)),
                 "forbidden: action forbidden");
        command.promised_date = *parseDate("2026-09-01");
        command.deposit_waiver = "An old customer";
        command.note = "By telephone";
        order = act(m_desk->yard.supervisor, order, OrderAction::Approve, command);
        QVERIFY(order.approved_at && order.released_at);
        QCOMPARE(order.approved_by_name,
                 std::optional(m_desk->value("SELECT full_name FROM app_user WHERE username = "
                                             "'sue'")));
        QCOMPARE(stepsOf(order), "P1 planned, P2 planned, P3 planned, QC planned");
        QCOMPARE(mailsOf(order), "order.submitted order.approved");
        QCOMPARE(lastEvent(order, "text"), "By telephone");
        // What was gone without is not for factories.
        QCOMPARE(m_desk->value("SELECT audience || ' ' || text FROM order_event WHERE kind = 'payment' AND order_id = '"
                               + order.id.toString() + "'"),
                 "fitter An old customer");
    }

    void anApprovalIsTakenBackAndTheFactoryIsTold()
    {
        auto order = approved(ordered());
        order = act(m_desk->yard.supervisor, order, OrderAction::WithdrawApproval, because("The wrong one"));
        QCOMPARE(order.status, OrderStatus::Ordered);
        QVERIFY(!order.approved_at && !order.approved_by_name);
        QCOMPARE(mailsOf(order), "order.submitted order.approved order.withdrawn");
        QCOMPARE(lastEvent(order, "text"), "The wrong one");
        QCOMPARE(outcome(tryAct(m_desk->yard.supplier, order, OrderAction::Advance)), "not_found"); // out of sight
    }

    void anOrderIsBuiltShippedAndCompleted()
    {
        auto order = built(approved(ordered()));
        QCOMPARE(order.status, OrderStatus::Production3);
        QCOMPARE(stepsOf(order), "P1 pass, P2 pass, P3 running, QC planned");
        order = act(m_desk->yard.supplier, order, OrderAction::ShipToFitter, shipping("L26-90001"));
        QCOMPARE(stepsOf(order), "P1 pass, P2 pass, P3 pass, QC pass");
        QCOMPARE(order.shipments.size(), std::size_t(1));
        QCOMPARE(order.shipments.front().tracking, std::optional<std::string>("1Z"));
        QCOMPARE(unitOf("L26-90001"), "reserved company -");
        QCOMPARE(mailsOf(order), "order.submitted order.approved shipment.created");
        QCOMPARE(m_desk->value("SELECT payload->>'shipment_id' FROM outbox_event WHERE type = 'shipment.created' AND "
                               "aggregate = '"
                               + order.id.toString() + "'"),
                 order.shipments.front().id.toString());
        QCOMPARE(fieldOf(tryAct(m_desk->yard.annaTheFitter, order, OrderAction::Complete)), "balance");
        pay(order, order.amounts->total_minor);
        order = act(m_desk->yard.annaTheFitter, order, OrderAction::Complete);
        QVERIFY(order.completed_at);
        QCOMPARE(unitOf("L26-90001"), "sold customer -");
        QCOMPARE(m_desk->value("SELECT string_agg(reason, ' ' ORDER BY m.at) FROM stock_movement m WHERE order_id = '"
                               + order.id.toString() + "'"),
                 "ship-to-fitter complete");
    }

    void whatFailsTheCheckGoesBackAStep()
    {
        auto order = built(approved(ordered()));
        order = act(m_desk->yard.supplier, order, OrderAction::StepBack, because("The seat is crooked"));
        QCOMPARE(order.status, OrderStatus::Production2);
        QCOMPARE(stepsOf(order), "P1 pass, P2 pass, P3 fail, P2 running, QC planned");
        QCOMPARE(lastEvent(order, "text || ' ' || audience"), "The seat is crooked fitter_factory");
    }

    void onlyTheFactorysOwnPeopleDoItsSteps()
    {
        const auto order = approved(ordered());
        OrderCommand command;
        command.employee_id = makeId<EmployeeId>();
        QCOMPARE(outcome(tryAct(m_desk->yard.supplier, order, OrderAction::Advance, command)),
                 "invalid: employee_id unknown");
        const auto add = [&](const EmployeeId &id, const std::string &factory) {
            m_desk->yard.postgres.run("INSERT INTO factory_employee (id, factory_id, name) VALUES ('" + id.toString()
                                      + "', '" + factory + "', 'Emma')");
        };
        add(*command.employee_id, m_desk->factory.toString());
        const auto started = act(m_desk->yard.supplier, order, OrderAction::Advance, command);
        QCOMPARE(started.production_steps.front().employee_name, std::optional<std::string>("Emma"));
    }

    void aFactoryThatIsNotItsOwnMaySeeAnOrderAndNotTouchIt()
    {
        const auto order = approved(ordered());
        m_desk->yard.postgres.run("INSERT INTO factory (id, code, name) VALUES "
                                  "('0192f0c1-0000-7000-8000-0000000000f9', 'F9', 'Another')");
        m_desk->yard.postgres.run("UPDATE sales_order SET factory_id = '0192f0c1-0000-7000-8000-0000000000f9' WHERE id "
                                  "= '"
                                  + order.id.toString() + "'");
        QVERIFY(orders::find(m_desk->yard.reading(), m_desk->yard.supplier, order.id));
        QCOMPARE(outcome(tryAct(m_desk->yard.supplier, order, OrderAction::Advance)), "forbidden: action forbidden");
    }

    void aHeldOrderStopsAndGoesOn()
    {
        auto order = act(m_desk->yard.supplier, approved(ordered()), OrderAction::Advance);
        QCOMPARE(fieldOf(tryAct(m_desk->yard.supervisor, order, OrderAction::Hold)), "reason");
        order = act(m_desk->yard.supervisor, order, OrderAction::Hold, because("The horse is lame"));
        QCOMPARE(order.resume_status, std::optional(OrderStatus::Production1));
        QCOMPARE(stepsOf(order), "P1 running, P2 planned, P3 planned, QC planned");
        order = act(m_desk->yard.supervisor, order, OrderAction::Resume);
        QCOMPARE(order.status, OrderStatus::Production1);
        QCOMPARE(mailsOf(order), "order.submitted order.approved order.held order.resumed");
        QCOMPARE(m_desk->value("SELECT payload->>'reason' FROM outbox_event WHERE type = 'order.held' AND aggregate = '"
                               + order.id.toString() + "'"),
                 "The horse is lame");
    }

    void aFactoryThatNeverHeardOfAnOrderIsNotToldThatItStops()
    {
        const auto order = act(m_desk->yard.supervisor, ordered(), OrderAction::Hold, because("Ask first"));
        QCOMPARE(mailsOf(order), "order.submitted");
    }

    void cancellingNeedsAReasonAndHappensOnce()
    {
        auto order = ordered();
        QCOMPARE(fieldOf(tryAct(m_desk->yard.annaTheFitter, order, OrderAction::Cancel)), "reason");
        order = act(m_desk->yard.annaTheFitter, order, OrderAction::Cancel, because("Sold the horse"));
        QCOMPARE(order.cancel_reason, std::optional<std::string>("Sold the horse"));
        QCOMPARE(outcome(tryAct(m_desk->yard.supervisor, order, OrderAction::Cancel, because("Again"))),
                 "conflict: status transition");
        QCOMPARE(mailsOf(order), "order.submitted order.cancelled");
        // One that is built is the office's to cancel, and one that has left nobody's.
        auto late = approved(ordered());
        QCOMPARE(outcome(tryAct(m_desk->yard.annaTheFitter, late, OrderAction::Cancel, because("…"))),
                 "forbidden: action forbidden");
        late = act(m_desk->yard.supplier, built(late), OrderAction::ShipToFitter, shipping("L26-90002"));
        QCOMPARE(outcome(tryAct(m_desk->yard.supervisor, late, OrderAction::Cancel, because("…"))),
                 "conflict: status transition");
    }

    void aCancelledDraftIsNobodysBusiness()
    {
        const auto order =
            act(m_desk->yard.annaTheFitter, m_desk->draft(), OrderAction::Cancel, because("A wrong start"));
        QVERIFY(!order.number);
        QCOMPARE(mailsOf(order), "null");
    }

    void theDepositStaysWhenAReleasedOrderIsCancelled()
    {
        const auto order =
            act(m_desk->yard.supervisor, approved(ordered()), OrderAction::Cancel, because("Changed their mind"));
        QCOMPARE(lastEvent(order, "data->>'forfeits_deposit'"), "true");
    }

    void aRejectedOrderKeepsItsNumber()
    {
        auto order = ordered();
        const auto number = order.number;
        order = act(m_desk->yard.supervisor, order, OrderAction::Reject, because("Which tree?"));
        QCOMPARE(order.status, OrderStatus::Draft);
        QCOMPARE(mailsOf(order), "order.submitted order.rejected");
        order = act(m_desk->yard.annaTheFitter, order, OrderAction::Submit);
        QCOMPARE(order.number, number);
    }

    void aTrialIsWrittenDownAndEnds()
    {
        auto order =
            act(m_desk->yard.supplier, built(approved(ordered())), OrderAction::ShipToFitter, shipping("L26-90003"));
        OrderCommand command;
        command.due_back = *parseDate("2026-07-01");
        order = act(m_desk->yard.annaTheFitter, order, OrderAction::StartTrial, command);
        QCOMPARE(unitOf("L26-90003"), "on_trial company -");
        const auto trial = [&] {
            return m_desk->value("SELECT due_back || ' ' || coalesce(outcome, 'running') FROM trial WHERE order_id = '"
                                 + order.id.toString() + "'");
        };
        QCOMPARE(trial(), "2026-07-01 running");
        order = act(m_desk->yard.annaTheFitter, order, OrderAction::ReturnFromTrial);
        QCOMPARE(trial(), "2026-07-01 returned");
        QCOMPARE(unitOf("L26-90003"), "available company -");
        auto keeping = stored();
        keeping.serial_no.reset();
        order = act(m_desk->yard.supervisor, order, OrderAction::PutIntoInventory, keeping);
        QCOMPARE(unitOf("L26-90003"), "available company UK");
    }

    void aSaddleInAWarehouseIsThereUntilItIsIssued()
    {
        auto order = built(approved(ordered()));
        OrderCommand nowhere = stored();
        nowhere.warehouse_id = makeId<WarehouseId>();
        QCOMPARE(outcome(tryAct(m_desk->yard.supplier, order, OrderAction::PutIntoInventory, nowhere)),
                 "invalid: warehouse_id unknown");
        const auto command = stored();
        order = act(m_desk->yard.supplier, order, OrderAction::PutIntoInventory, command);
        QCOMPARE(unitOf(*command.serial_no), "reserved company UK");
        OrderCommand issue;
        issue.carrier = "Carrier";
        order = act(m_desk->yard.supervisor, order, OrderAction::IssueToFitter, issue);
        QCOMPARE(unitOf(*command.serial_no), "reserved company -");
        QCOMPARE(m_desk->value("SELECT string_agg(reason || coalesce(' to ' || t.code, '') || coalesce(' from ' || "
                               "f.code, ''), ', ' ORDER BY m.at) FROM stock_movement m LEFT JOIN warehouse t ON t.id = "
                               "to_warehouse_id LEFT JOIN warehouse f ON f.id = from_warehouse_id WHERE m.order_id = '"
                               + order.id.toString() + "'"),
                 "put-into-inventory to UK, issue-to-fitter from UK");
    }

    void aSaddleForStockIsTheFittersOnceItIsThere()
    {
        auto wish = m_desk->wish();
        wish.kind = OrderKind::Stock;
        wish.customer_id.reset();
        wish.horse_id.reset();
        auto order = act(m_desk->yard.supplier, built(approved(ordered(wish))), OrderAction::ShipToFitter,
                         shipping("L26-90004"));
        QCOMPARE(unitOf("L26-90004"), "available fitter -");
    }

    void aSerialNumberBelongsToOneSaddle()
    {
        const auto first =
            act(m_desk->yard.supplier, built(approved(ordered())), OrderAction::ShipToFitter, shipping("L26-90005"));
        const auto second = built(approved(ordered()));
        QCOMPARE(outcome(tryAct(m_desk->yard.supplier, second, OrderAction::ShipToFitter, shipping("l26-90005"))),
                 "conflict: serial_no duplicate");
    }

    void aRepairedSaddleStaysItsOwners()
    {
        auto sold =
            act(m_desk->yard.supplier, built(approved(ordered())), OrderAction::ShipToFitter, shipping("L26-90006"));
        pay(sold, sold.amounts->total_minor);
        sold = act(m_desk->yard.annaTheFitter, sold, OrderAction::Complete);
        auto wish = m_desk->wish();
        wish.kind = OrderKind::Repair;
        wish.repaired_unit_id =
            SaddleUnitId {*Uuid::parse(m_desk->value("SELECT id FROM saddle_unit WHERE serial_no = 'L26-90006'"))};
        auto repair = approved(ordered(wish));
        QCOMPARE(unitOf("L26-90006"), "in_repair customer -");
        repair = act(m_desk->yard.supervisor, repair, OrderAction::Cancel, because("Not worth it"));
        QCOMPARE(unitOf("L26-90006"), "sold customer -");
    }

    void aReturnIsAShipmentToo()
    {
        auto order =
            act(m_desk->yard.supplier, built(approved(ordered())), OrderAction::ShipToFitter, shipping("L26-90007"));
        order = act(m_desk->yard.annaTheFitter, order, OrderAction::Return, because("Too wide"));
        QCOMPARE(order.shipments.size(), std::size_t(2));
        QCOMPARE(order.shipments.back().leg, ShipmentLeg::Return);
        QCOMPARE(unitOf("L26-90007"), "available company -");
    }

    void aCorrectionIsMarkedAndMailsNobody()
    {
        auto order = ordered();
        auto command = because("It was typed wrongly");
        command.to = OrderStatus::Production2;
        QCOMPARE(outcome(tryAct(m_desk->yard.supervisor, order, OrderAction::Correct, command)),
                 "forbidden: action forbidden");
        QCOMPARE(fieldOf(tryAct(m_desk->yard.admin, order, OrderAction::Correct, command)), "promised_date");
        command.promised_date = *parseDate("2026-09-01");
        order = act(m_desk->yard.admin, order, OrderAction::Correct, command);
        QCOMPARE(order.status, OrderStatus::Production2);
        QCOMPARE(lastEvent(order, "is_correction || ' ' || text"), "true It was typed wrongly");
        QCOMPARE(mailsOf(order), "order.submitted");
        QCOMPARE(act(m_desk->yard.supplier, order, OrderAction::Advance).status, OrderStatus::Production3);
    }

    void aDraftThatIsCorrectedGetsWhatOrderingWouldHaveGivenIt()
    {
        auto command = because("It was on paper");
        command.to = OrderStatus::Ordered;
        const auto order = act(m_desk->yard.admin, m_desk->draft(), OrderAction::Correct, command);
        QVERIFY(order.number && order.factory_id && order.price_list_id);
        QCOMPARE(mailsOf(order), "null");
    }

    void aChangeInTheMiddleOfAStepBreaksItOff()
    {
        auto order = act(m_desk->yard.supplier, approved(ordered()), OrderAction::Advance);
        const auto changed =
            m_desk->tryChange(m_desk->yard.supervisor, order, R"({"special_instructions":"soft"})").value();
        QCOMPARE(changed.status, OrderStatus::Changed);
        QCOMPARE(stepsOf(order), "P1 broken off, P2 planned, P3 planned, QC planned");
        auto again = m_desk->current(order.id);
        again = act(m_desk->yard.supervisor, again, OrderAction::Approve);
        again = act(m_desk->yard.supplier, again, OrderAction::Advance);
        QCOMPARE(stepsOf(order), "P1 broken off, P1 running, P2 planned, P3 planned, QC planned");
    }

    void whoSawAnotherVersionIsTold()
    {
        auto order = ordered();
        order.version -= 1;
        QCOMPARE(outcome(tryAct(m_desk->yard.supervisor, order, OrderAction::Hold, because("…"))), "stale");
    }

    void whatIsNotOnesOwnIsNotFound()
    {
        const auto order = ordered();
        QCOMPARE(outcome(tryAct(m_desk->yard.benTheFitter, order, OrderAction::Cancel, because("…"))), "not_found");
        QCOMPARE(outcome(tryAct(m_desk->yard.supplier, order, OrderAction::Advance)), "not_found");
        QCOMPARE(outcome(tryAct(m_desk->yard.zoeTheCustomer, order, OrderAction::Cancel, because("…"))),
                 "forbidden: action forbidden");
    }

    void buttonsAreWhatOneMayDo()
    {
        const auto order = ordered();
        const auto buttons = [&](const Actor &actor) {
            std::string words;
            const auto offers = orders::offered(m_desk->yard.reading(), actor, order.id).value();
            for (const auto &one : offers)
                words += std::string(codeOf(one.action)) + (one.missing.isEmpty() ? " " : "… ");
            return words;
        };
        QCOMPARE(buttons(m_desk->yard.annaTheFitter), "request-confirmation cancel… ");
        QCOMPARE(buttons(m_desk->yard.supervisor), "request-confirmation approve… reject… hold… cancel… ");
        QCOMPARE(buttons(m_desk->yard.admin), "request-confirmation approve… reject… hold… cancel… correct… ");
        QCOMPARE(buttons(m_desk->yard.zoeTheCustomer), "");
        auto trainee = m_desk->yard.supervisor; // an administrator has taken a permission away from the role
        trainee.reach[static_cast<std::size_t>(Permission::OrdersApprove)] = Scope::None;
        QCOMPARE(buttons(trainee), "request-confirmation cancel… ");
        QCOMPARE(outcome(tryAct(trainee, order, OrderAction::Hold, because("…"))), "forbidden: action forbidden");
        QCOMPARE(outcome(orders::offered(m_desk->yard.reading(), m_desk->yard.supplier, order.id)), "not_found");
    }
};

QTEST_GUILESS_MAIN(OrderActionsTest)
#include "tst_orderactions.moc"
