// SPDX-License-Identifier: GPL-3.0-or-later
// Who may change what of an order, and what an order is never without (D02, D05, D11, B05, B09).
#include "shared/core/json.h"
#include "tests/support/orderdesk.h"
#include "tests/support/outcome.h"

#include <QTest>

using namespace oms;
using namespace oms::test;

class OrderEditsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OrderDesk> m_desk;

    const Actor &anna() { return m_desk->yard.annaTheFitter; }
    const Actor &office() { return m_desk->yard.supervisor; }
    const Actor &zoe() { return m_desk->yard.zoeTheCustomer; }

    std::string edited(const Actor &actor, const Order &order, const std::string &fields, OrderCommand command = {})
    {
        return outcome(m_desk->tryChange(actor, m_desk->current(order.id), fields, std::move(command)));
    }
    //! As if the workflow had brought it there.
    Order placed(const std::string &status, const std::string &more = {}, Order wish = {})
    {
        const auto order = m_desk->draft(wish.customer_id ? std::move(wish) : m_desk->wish());
        m_desk->yard.postgres.run("UPDATE sales_order SET status = '" + status
                                  + "', number = nextval('order_number')::integer, promised_date = '2026-09-01', "
                                    "factory_id = '"
                                  + m_desk->factory.toString() + '\'' + more + " WHERE id = '" + order.id.toString()
                                  + "'");
        return m_desk->current(order.id);
    }
    static std::string json(std::string_view name, const std::string &value)
    {
        return JsonWriter().beginObject().member(name, value).endObject().take();
    }
    static std::string chargesJson(MinorUnits discount)
    {
        return R"({"charges":[{"kind":"fitting","amount_minor":1000},{"kind":"discount","amount_minor":)"
            + std::to_string(-discount) + "}]}";
    }
    static OrderCommand because(std::string reason)
    {
        OrderCommand command;
        command.reason = std::move(reason);
        return command;
    }

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<OrderDesk>(); }
    void cleanupTestCase() { m_desk.reset(); }

    void whatIsAnsweredToAMakerIsWhatIsThere()
    {
        auto wish = m_desk->wish();
        wish.provisional = "A-12";
        wish.is_urgent = true;
        wish.deadline = *parseDate("2026-08-01");
        wish.special_instructions = "Soft, \"please\"";
        wish.saddle_note = "Mind the buckle";
        wish.configuration.extras = {{m_desk->catalogue.cover.id, 2}};
        wish.charges = {{ChargeKind::Shipping, 2'000, {}}, {ChargeKind::Additional, 500, "Felt, {thick}"}};
        wish.trade_in = TradeIn {"Old", "X1", 1'000, {}};
        wish.ship_to = Recipient {.name = "Ada Grove", .company = {}, .address = {}, .phone = {}, .email = {}};
        wish.ship_to->address.line1 = "1 Mill Lane";
        wish.ship_to->address.city = "York";
        wish.ship_to->address.country_code = "GB";
        const auto byFitter = m_desk->tryCreate(anna(), wish).value();
        wish.fitter_id = m_desk->yard.anna;
        wish.factory_id = m_desk->factory;
        wish.internal_note = "Late payer";
        wish.copied_from_id = byFitter.id;
        const auto byOffice = m_desk->tryCreate(office(), wish).value();
        for (const auto &[actor, made] : {std::pair(&anna(), byFitter), std::pair(&office(), byOffice)}) {
            const auto found = orders::find(m_desk->yard.reading(), *actor, made.id).value();
            QCOMPARE(toJson(made), toJson(found));
        }
        QVERIFY(byOffice.factory_name && byOffice.created_by_name);
        const auto audited = m_desk->value("SELECT after ->> 'special_instructions' FROM audit_log WHERE entity_id = '"
                                           + byFitter.id.toString() + "'");
        QCOMPARE(audited, wish.special_instructions);
    }

    void noDraftIsGivenACustomerOfAnotherFitter()
    {
        const auto order = m_desk->draft();
        const auto max = JsonWriter()
                             .beginObject()
                             .member("customer_id", m_desk->max.toString())
                             .key("horse_id")
                             .raw("null")
                             .endObject()
                             .take();
        QCOMPARE(edited(anna(), order, max), "invalid: customer_id unknown");
        QCOMPARE(edited(zoe(), order, max), "forbidden: customer_id forbidden");
        QCOMPARE(edited(office(), order, max), "fine");
    }

    void aFitterMayLeaveTheCustomerOpen()
    {
        const auto order = m_desk->draft();
        QCOMPARE(edited(anna(), order, R"({"customer_id":null,"horse_id":null})"), "fine");
        QCOMPARE(edited(anna(), order, json("customer_id", m_desk->zoe.toString())), "fine");
    }

    void aCustomerEditsTheirOwnDraftsAlone()
    {
        QCOMPARE(edited(zoe(), m_desk->draft(), R"({"special_instructions":"soft"})"), "fine");
        QCOMPARE(edited(zoe(), placed("ordered"), R"({"special_instructions":"soft"})"), "forbidden: action forbidden");
        Order others;
        others.customer_id = m_desk->max;
        const auto order = m_desk->tryCreate(m_desk->yard.benTheFitter, others).value();
        QCOMPARE(edited(zoe(), order, R"({"special_instructions":"soft"})"), "not_found");
        QCOMPARE(edited(anna(), order, R"({"special_instructions":"soft"})"), "not_found");
    }

    void theOfficesFieldsAreTheOffices_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("tax") << "tax_basis_points"
                             << "100";
        QTest::newRow("promise") << "promised_date"
                                 << "\"2026-09-02\"";
        QTest::newRow("note") << "internal_note"
                              << "\"late payer\"";
        QTest::newRow("region") << "region_code"
                                << "\"US\"";
        QTest::newRow("serial") << "serial_no"
                                << "\"L26-1\"";
    }
    void theOfficesFieldsAreTheOffices()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        const auto name = field.toStdString();
        const auto order = m_desk->draft();
        const auto fields = "{\"" + name + "\":" + value.toStdString() + '}';
        QCOMPARE(edited(anna(), order, fields), "forbidden: " + name + " forbidden");
        QCOMPARE(edited(zoe(), order, fields), "forbidden: " + name + " forbidden");
        QCOMPARE(edited(office(), order, fields), "fine");
    }

    void aFittersOrdersAreOfTheirOwnRegion()
    {
        auto wish = m_desk->wish();
        wish.region_code = RegionCode::Us;
        QCOMPARE(outcome(m_desk->tryCreate(anna(), wish)), "forbidden: region_code forbidden");
        wish.fitter_id = m_desk->yard.anna;
        QCOMPARE(m_desk->tryCreate(office(), wish).value().currency, "USD");
        wish.region_code = m_desk->draft().region_code;
        QVERIFY(m_desk->tryCreate(anna(), wish));
    }

    void whatAPlacedOrderIsNeverWithoutIsNamed()
    {
        const auto approved = placed("approved", ", released_at = now(), approved_at = now()");
        QCOMPARE(edited(office(), approved, R"({"promised_date":null})"), "invalid: promised_date required");
        QCOMPARE(edited(office(), approved, R"({"factory_id":null})"), "invalid: factory_id required");
        QCOMPARE(edited(office(), approved, R"({"customer_id":null,"horse_id":null})"),
                 "invalid: customer_id required");
        QCOMPARE(edited(office(), approved, R"({"region_code":"US"})"), "invalid: region_code fixed");
        auto stock = m_desk->wish();
        const auto ordered = placed("ordered", ", kind = 'stock', customer_id = NULL, horse_id = NULL", stock);
        QCOMPARE(edited(office(), ordered, R"({"kind":"sale"})"), "invalid: customer_id required");
    }

    void anOrderIsAlwaysSomebodysSomewhere()
    {
        const auto order = m_desk->draft();
        const auto after = m_desk->tryChange(office(), order, R"({"fitter_id":null,"region_code":null})").value();
        QCOMPARE(after.fitter_id, order.fitter_id);
        QCOMPARE(after.region_code, order.region_code);
    }

    void somethingPaidFixesTheCurrency()
    {
        const auto order = m_desk->draft();
        m_desk->yard.postgres.run("UPDATE sales_order SET paid_minor = 100 WHERE id = '" + order.id.toString() + "'");
        QCOMPARE(edited(office(), order, R"({"region_code":"US"})"), "invalid: region_code fixed");
    }

    void anOrderIsNotMadeCheaperThanWhatIsPaid()
    {
        const auto order = placed("ordered", ", paid_minor = total_minor");
        QCOMPARE(edited(office(), order, chargesJson(10'000)), "invalid: amounts.total_minor below_paid");
    }

    void oneAnswerGivenTwiceIsRefusedByItsPlace()
    {
        auto wish = m_desk->wish();
        wish.configuration.selections.push_back(wish.configuration.selections.front());
        QCOMPARE(outcome(m_desk->tryCreate(anna(), wish)), "invalid: configuration.selections.1 duplicate");
    }

    void theOrderOfChoosingIsNoChange()
    {
        const auto order = m_desk->draft();
        auto turned = order;
        std::reverse(turned.configuration.selections.begin(), turned.configuration.selections.end());
        const auto &field = *schemaOf<Order>().find("configuration");
        const auto fields = JsonWriter().beginObject().key("configuration").field(field, &turned).endObject().take();
        QCOMPARE(m_desk->tryChange(anna(), order, fields).value().version, order.version);
    }

    void aFittersDiscountStaysWithinTheLimit()
    {
        const auto order = m_desk->draft();
        QCOMPARE(edited(anna(), order, chargesJson(25'400)), "fine"); // 10 % of 254 000
        QCOMPARE(edited(anna(), order, chargesJson(25'401)), "invalid: charges.1.amount_minor beyond_limit");
        QCOMPARE(edited(anna(), order, R"({"trade_in":{"description":"Old","agreed_minor":127001}})"),
                 "invalid: trade_in.agreed_minor beyond_limit");
        QCOMPARE(edited(anna(), order, R"({"trade_in":{"description":"Old","agreed_minor":127000}})"), "fine");
    }

    void aCheaperSaddleHasALowerLimit()
    {
        const auto order = m_desk->draft();
        QCOMPARE(edited(anna(), order, chargesJson(25'400)), "fine");
        auto current = m_desk->current(order.id);
        current.configuration = put(current.configuration, optionSlot(m_desk->catalogue.seatLeather.id), {});
        const auto &field = *schemaOf<Order>().find("configuration");
        const auto cheaper = JsonWriter().beginObject().key("configuration").field(field, &current).endObject().take();
        QCOMPARE(edited(anna(), order, cheaper), "invalid: charges.1.amount_minor beyond_limit");
    }

    void whatTheOfficeHasGivenStays()
    {
        const auto order = m_desk->draft();
        QCOMPARE(edited(office(), order, chargesJson(100'000)), "fine");
        QCOMPARE(edited(anna(), order, R"({"fitter_reference":"R1"})"), "fine");
        QCOMPARE(edited(anna(), order, chargesJson(90'000)), "fine");
        QCOMPARE(edited(anna(), order, chargesJson(90'001)), "invalid: charges.1.amount_minor beyond_limit");
        const auto copy = m_desk->as(anna(), [&](Work &work) { return orders::duplicate(work, order.id); }).value();
        QCOMPARE(copy.charges, (std::vector<Charge> {{ChargeKind::Fitting, 1'000, {}}})); // and is not given again
    }

    void aChangeWhileTheCustomerDecidesTakesTheQuestionBack()
    {
        const auto order = placed("awaiting_confirmation");
        m_desk->yard.postgres.run(
            "INSERT INTO client_confirmation (id, order_id, token_hash, sent_to, sent_at, expires_at, config_digest) "
            "VALUES (gen_random_uuid(), '"
            + order.id.toString() + "', '\\x01', 'zoe@example.org', now(), now() + interval '14 days', 'x')");
        const auto changed = m_desk->tryChange(anna(), order, R"({"special_instructions":"soft"})").value();
        QCOMPARE(changed.status, OrderStatus::Draft);
        QCOMPARE(
            m_desk->value("SELECT decision FROM client_confirmation WHERE order_id = '" + order.id.toString() + "'"),
            "withdrawn");
    }

    void whereAChangeIsPossible_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("fitter");
        QTest::addColumn<QString>("supervisor");
        const auto *fitterNot = "forbidden: action forbidden";
        QTest::newRow("ordered") << "ordered"
                                 << "fine"
                                 << "fine";
        QTest::newRow("approved") << "approved" << fitterNot << "fine";
        QTest::newRow("P1") << "production_1" << fitterNot << "fine";
        QTest::newRow("P2") << "production_2" << fitterNot << "invalid: reason required";
        QTest::newRow("P3") << "production_3" << fitterNot << "invalid: reason required";
        QTest::newRow("shipped") << "shipped_to_fitter"
                                 << "conflict: status transition"
                                 << "conflict: status transition";
        QTest::newRow("completed") << "completed"
                                   << "conflict: status transition"
                                   << "conflict: status transition";
    }
    void whereAChangeIsPossible()
    {
        QFETCH(QString, status);
        QFETCH(QString, fitter);
        QFETCH(QString, supervisor);
        const auto order = placed(status.toStdString(), ", released_at = now(), approved_at = now()");
        const std::string fields = R"({"special_instructions":"soft"})";
        QCOMPARE(edited(office(), order, fields), supervisor.toStdString());
        const auto another = placed(status.toStdString(), ", released_at = now(), approved_at = now()");
        QCOMPARE(edited(anna(), another, fields), fitter.toStdString());
    }

    void aLateChangeSaysWhy()
    {
        const auto order = placed("production_2", ", released_at = now(), approved_at = now()");
        QCOMPARE(edited(office(), order, R"({"special_instructions":"soft"})", because("The rider fell")), "fine");
        const auto of = " WHERE order_id = '" + order.id.toString() + '\'';
        QCOMPARE(m_desk->value("SELECT text || ' ' || from_status || ' ' || to_status FROM order_event" + of
                               + " AND action = 'change'"),
                 "The rider fell production_2 changed");
        QCOMPARE(m_desk->value("SELECT payload ->> 'reason' FROM outbox_event WHERE aggregate = '" + order.id.toString()
                               + "'"),
                 "The rider fell");
    }

    void noAddressGoesOutWithTheStop()
    {
        const auto order = placed("approved", ", released_at = now(), approved_at = now()");
        QCOMPARE(
            edited(
                office(), order,
                R"({"ship_to":{"name":"Ada Grove","address":{"line1":"1 Mill Lane","city":"York","country_code":"GB"}}})"),
            "fine");
        const auto mail = m_desk->value("SELECT payload ->> 'differences' FROM outbox_event WHERE aggregate = '"
                                        + order.id.toString() + "'");
        QVERIFY2(mail.find("ship_to") != mail.npos && mail.find("Mill Lane") == mail.npos, mail.c_str());
    }

    void thatATradeInHasArrivedIsKeptAndChangesNoState()
    {
        auto wish = m_desk->wish();
        wish.trade_in = TradeIn {"Old", "X1", 1'000, {}};
        const auto order = placed("ordered", "", wish);
        QCOMPARE(edited(office(), order,
                        R"({"trade_in":{"description":"Old","serial":"X1","agreed_minor":1000,)"
                        R"("received_at":"2026-05-01T10:00:00Z"}})"),
                 "fine");
        const auto after = m_desk->current(order.id);
        QCOMPARE(after.status, OrderStatus::Ordered);
        QVERIFY(after.trade_in->received_at);
    }
};

QTEST_GUILESS_MAIN(OrderEditsTest)
#include "tst_orderedits.moc"
