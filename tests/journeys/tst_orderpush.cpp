// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/orderfield.h"
#include "tests/support/laptop.h"
#include "tests/support/show.h"

#include <QTest>

using namespace oms;
using namespace oms::test;

//! What becomes of what is pushed about orders (sync.md 4), over HTTP and against PostgreSQL.
class OrderPush : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OrderField> m_field;

    OrderField &field() { return *m_field; }
    Site &site() { return field().site(); }
    std::string value(const std::string &query) { return field().value(query); }
    Laptop annas() { return {site(), field().prices.fitter, "Anna's laptop"}; }
    Laptop bens() { return {site(), m_ben, "Ben's laptop"}; }
    Laptop sams() { return {site(), field().prices.supplier, "Sam's computer"}; }
    Laptop sues() { return {site(), field().prices.supervisor, "Sue's computer"}; }

    static sync::Mutation command(Laptop &laptop, const std::string &action, const Uuid &order,
                                  const std::string &args = "{}", std::optional<int> seen = {})
    {
        auto made = laptop.mutation("order." + action, order);
        made.args = quoted(args);
        made.seen = seen;
        return made;
    }
    static sync::Mutation about(Laptop &laptop, const std::string &kind, const Uuid &order, const std::string &rest)
    {
        auto made = laptop.mutation(kind, makeUuid());
        made.args = quoted("{`order_id`:`" + order.toString() + "`," + rest + "}");
        return made;
    }
    static sync::Mutation comment(Laptop &laptop, const Uuid &order, const std::string &audience)
    {
        return about(laptop, "order_comment.create", order, "`audience`:`" + audience + "`,`body`:`Hello`");
    }
    static sync::Mutation payment(Laptop &laptop, const Uuid &order, const std::string &kind, int amount)
    {
        return about(laptop, "payment.create", order,
                     "`kind`:`" + kind + "`,`method`:`cash`,`received_at`:`2026-06-01T10:00:00Z`,`amount_minor`:"
                         + std::to_string(amount));
    }
    static sync::Mutation file(Laptop &laptop, const Uuid &order, const std::string &kind)
    {
        return about(laptop, "attachment.create", order,
                     "`kind`:`" + kind + "`,`file_name`:`a.jpg`,`media_type`:`image/jpeg`,`size`:10,`sha256`:`"
                         + std::string(64, 'a') + '`');
    }
    sync::Mutation measurements(Laptop &laptop, const Uuid &order)
    {
        return about(
            laptop, "measurement_set.create", order,
            "`horse_id`:`" + m_horse.toString()
                + "`,`taken_at`:`2026-06-01T09:00:00Z`,`values`:[{`type_code`:`back_length`,`value_num`:420}]");
    }
    //! Anna's, of Zoë and Bo.
    Uuid draft(Laptop &laptop)
    {
        const auto customer = makeUuid();
        m_horse = makeUuid();
        auto zoe = laptop.mutation("customer.create", customer);
        zoe.args = quoted("{`name`:`Zoë Brandt`}");
        auto bo = laptop.mutation("horse.create", m_horse);
        bo.args = quoted("{`name`:`Bo`,`customer_id`:`" + customer.toString() + "`}");
        auto made = laptop.mutation("order.create", makeUuid());
        made.args = quoted("{`provisional`:`A-1`,`customer_id`:`" + customer.toString() + "`,`horse_id`:`"
                           + m_horse.toString() + "`,`configuration`:" + toJson(OrderField::saddle()) + '}');
        const auto verdicts = laptop.verdicts({zoe, bo, made});
        return verdicts == "applied applied applied" ? made.entity_id : Uuid();
    }
    Uuid ordered(Laptop &laptop)
    {
        const auto id = draft(laptop);
        laptop.push(
            {command(laptop, "submit", id, "{`expected_status`:`draft`}"), payment(laptop, id, "deposit", 80'000)});
        return id;
    }
    Uuid approved(Laptop &laptop)
    {
        const auto id = ordered(laptop);
        site()
            .post("/api/v1/orders/" + id.toString() + "/approve", quoted("{`promised_date`:`2026-09-01`}"))
            .as(field().prices.supervisor)
            .seen(version(id))
            .reply();
        return id;
    }
    int version(const Uuid &id)
    {
        return std::stoi(value("SELECT version FROM sales_order WHERE id = '" + id.toString() + "'"));
    }
    std::string status(const Uuid &id)
    {
        return value("SELECT status FROM sales_order WHERE id = '" + id.toString() + "'");
    }

    std::string m_ben;
    Uuid m_horse;

private Q_SLOTS:
    void initTestCase()
    {
        m_field = std::make_unique<OrderField>();
        site().account("ben", {"FITTER"});
        site().postgres.run(
            "INSERT INTO fitter (id, user_id, name, region_code) SELECT "
            "'01900000-0000-7000-8000-00000000f002', id, 'Ben', 'EU' FROM app_user WHERE username = 'ben'");
        m_ben = site().tokenOf("ben");
    }
    void cleanupTestCase() { m_field.reset(); }

    void whatBelongsToAnOrderIsTakenOnce()
    {
        auto anna = annas();
        const auto id = ordered(anna);
        const std::vector all {comment(anna, id, "fitter_factory"), measurements(anna, id), file(anna, id, "photo")};
        const auto first = anna.push(all);
        QCOMPARE(Laptop::verdictsOf(first), "applied applied applied");
        QCOMPARE(anna.push(all).response.body == first.response.body, true); // an answer that was lost is given again
        for (const char *table : {"order_comment", "measurement_set", "attachment", "payment"})
            QCOMPARE(value(std::string("SELECT count(*) FROM ") + table + " WHERE order_id = '" + id.toString() + '\''),
                     "1");
        QCOMPARE(value("SELECT paid_minor FROM sales_order WHERE id = '" + id.toString() + '\''), "80000");
    }

    //! A view is made in the stable and found at home; nobody changes another person's.
    void aSavedViewIsItsOwners()
    {
        auto anna = annas();
        auto made = anna.mutation("saved_view.create", makeUuid());
        made.args = quoted("{`name`:`My trials`,`filter`:{`status`:[`on_trial`]},`sort`:`due_back`}");
        auto renamed = anna.mutation("saved_view.edit", made.entity_id);
        renamed.units = {{"name", R"({"name":"My trials"})", R"({"name":"Trials"})"}};
        QCOMPARE(anna.verdicts({made, renamed}), "applied applied");
        const auto where = " FROM saved_view WHERE id = '" + made.entity_id.toString() + '\'';
        QCOMPARE(value("SELECT name || ' ' || (filter ->> 'status')" + where), R"(Trials ["on_trial"])");
        auto ben = bens();
        auto taken = ben.mutation("saved_view.archive", made.entity_id);
        QCOMPARE(ben.verdicts({taken}), "rejected:not_found");
        auto gone = anna.mutation("saved_view.archive", made.entity_id);
        QCOMPARE(anna.verdicts({gone}), "applied");
        QCOMPARE(value("SELECT archived_at IS NOT NULL" + where), "t");
    }

    void eachDoesWhatIsTheirs()
    {
        auto anna = annas();
        auto sam = sams();
        const auto id = approved(anna);
        QCOMPARE(status(id), "approved");
        QCOMPARE(anna.verdicts({payment(anna, id, "balance", 1'000), comment(anna, id, "internal"),
                                comment(anna, id, "factory")}),
                 "rejected:forbidden rejected:forbidden rejected:forbidden");
        QCOMPARE(sam.verdicts({payment(sam, id, "deposit", 1'000), file(sam, id, "document"),
                               comment(sam, id, "fitter"), comment(sam, id, "factory"), file(sam, id, "photo")}),
                 "rejected:forbidden rejected:forbidden rejected:forbidden applied applied");
        auto edit = sam.mutation("order.edit", id);
        edit.units = {{"special_instructions", R"({"special_instructions":""})", R"({"special_instructions":"x"})"}};
        QCOMPARE(sam.verdicts({edit}), "rejected:forbidden");
        auto sue = sues();
        QCOMPARE(sue.verdicts({payment(sue, id, "balance", 1'000), comment(sue, id, "internal")}), "applied applied");
    }

    void ofOthersNothingIsToBeHad()
    {
        auto anna = annas();
        auto ben = bens();
        auto sam = sams();
        const auto id = ordered(anna);
        for (auto *laptop : {&ben, &sam}) {
            const auto reply = laptop->push({comment(*laptop, id, "all"), file(*laptop, id, "photo")});
            QCOMPARE(Laptop::verdictsOf(reply), "rejected:not_found rejected:not_found");
            QVERIFY(reply.response.body.find("1001") == std::string::npos);
        }
        auto edit = ben.mutation("order.edit", id);
        edit.units = {{"special_instructions", R"({"special_instructions":""})", R"({"special_instructions":"x"})"}};
        const auto reply =
            ben.push({edit, command(ben, "cancel", id, "{`expected_status`:`ordered`,`reason`:`late`}")});
        QCOMPARE(Laptop::verdictsOf(reply), "rejected:not_found blocked"); // the edit stands before it
        QCOMPARE(value("SELECT string_agg(DISTINCT about, ',') FROM attention a JOIN app_user u ON u.id = a.author "
                       "WHERE u.username = 'ben'"),
                 "");
        QCOMPARE(status(id), "ordered");
    }

    void anActionSaysWhatThePersonSaw()
    {
        auto anna = annas();
        const auto id = ordered(anna);
        QCOMPARE(anna.verdicts({command(anna, "cancel", id, "{`reason`:`late`}")}), "rejected:required");
        QCOMPARE(value("SELECT about FROM attention ORDER BY created_at DESC, id DESC LIMIT 1"),
                 value("SELECT number FROM sales_order WHERE id = '" + id.toString() + '\''));
        site().postgres.run("UPDATE attention SET resolved_at = now(), resolved_by = author, choice = 'discarded'");
        QCOMPARE(anna.verdicts({command(anna, "cancel", id, "{`expected_status`:`draft`,`reason`:`late`}")}),
                 "rejected:moved_on");
        // Nothing more is done to it before somebody has looked.
        QCOMPARE(anna.verdicts({command(anna, "cancel", id, "{`expected_status`:`ordered`,`reason`:`late`}")}),
                 "blocked");
        site().postgres.run("UPDATE attention SET resolved_at = now(), resolved_by = author, choice = 'discarded' "
                            "WHERE resolved_at IS NULL");
        QCOMPARE(anna.verdicts({command(anna, "cancel", id, "{`expected_status`:`ordered`,`reason`:`late`}")}),
                 "applied");
        QCOMPARE(status(id), "cancelled");
    }

    void aFactoryAdvancesTheVersionThatItSaw()
    {
        auto anna = annas();
        auto sam = sams();
        const auto id = approved(anna);
        const auto seen = version(id);
        QCOMPARE(sam.verdicts({command(sam, "advance", id, "{`expected_status`:`approved`}")}), "rejected:required");
        site().postgres.run("UPDATE attention SET resolved_at = now(), resolved_by = author, choice = 'discarded' "
                            "WHERE resolved_at IS NULL");
        QCOMPARE(sam.verdicts({command(sam, "advance", id, "{`expected_status`:`approved`}", seen - 1)}),
                 "rejected:stale");
        site().postgres.run("UPDATE attention SET resolved_at = now(), resolved_by = author, choice = 'discarded' "
                            "WHERE resolved_at IS NULL");
        // Three in a row without a network: their own versions they have seen.
        QCOMPARE(sam.verdicts({command(sam, "advance", id, "{`expected_status`:`approved`}", seen),
                               command(sam, "advance", id, "{`expected_status`:`production_1`}", seen),
                               command(sam, "advance", id, "{`expected_status`:`production_2`}", seen)}),
                 "applied applied applied");
        QCOMPARE(status(id), "production_3");
    }

    void theOfficesDecisionsAreNotPushed()
    {
        auto anna = annas();
        auto sue = sues();
        const auto id = ordered(anna);
        for (const char *action : {"approve", "reject", "hold", "correct"})
            QCOMPARE(sue.verdicts({command(sue, action, id, "{`expected_status`:`ordered`,`reason`:`so`}")}),
                     "rejected:unknown_kind");
        QCOMPARE(status(id), "ordered");
    }

    void whatWasMeasuredForAnApprovedOrderStays()
    {
        auto anna = annas();
        const auto id = ordered(anna);
        auto set = measurements(anna, id);
        auto wrong = anna.mutation("measurement_set.edit", set.entity_id);
        wrong.units = {{"notes", R"({"notes":""})", R"({"notes":"Left first"})"}};
        QCOMPARE(anna.verdicts({set, wrong}), "applied applied");
        site()
            .post("/api/v1/orders/" + id.toString() + "/approve", quoted("{`promised_date`:`2026-09-01`}"))
            .as(field().prices.supervisor)
            .seen(version(id))
            .reply();
        QCOMPARE(status(id), "approved");
        auto late = anna.mutation("measurement_set.edit", set.entity_id);
        late.units = {{"notes", R"({"notes":"Left first"})", R"({"notes":"Right first"})"}};
        QCOMPARE(anna.verdicts({late}), "rejected:order_released");
        QCOMPARE(value("SELECT about FROM attention WHERE id = '" + late.id.toString() + '\''), "Bo");
    }

    void anOrderIsNumberedOnceHoweverOftenItIsSent()
    {
        auto anna = annas();
        const auto id = draft(anna);
        const auto submit = command(anna, "submit", id, "{`expected_status`:`draft`}");
        QCOMPARE(anna.verdicts({submit}), "applied");
        const auto number = value("SELECT number FROM sales_order WHERE id = '" + id.toString() + '\'');
        QCOMPARE(anna.verdicts({submit}), "applied");
        QCOMPARE(value("SELECT number FROM sales_order WHERE id = '" + id.toString() + '\''), number);
        QCOMPARE(
            value("SELECT count(*) FROM order_event WHERE action = 'submit' AND order_id = '" + id.toString() + '\''),
            "1");
        QCOMPARE(value("SELECT count(*) FROM outbox_event WHERE type = 'order.submitted' AND aggregate = '"
                       + id.toString() + '\''),
                 "1");
    }
};

QTEST_GUILESS_MAIN(OrderPush)
#include "tst_orderpush.moc"
