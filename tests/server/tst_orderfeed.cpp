// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/customers/customers.h"
#include "server/orders/orders.h"
#include "server/sync/feed.h"
#include "shared/core/json.h"
#include "shared/orders/comment.h"
#include "shared/orders/orderlist.h"
#include "tests/support/feedreader.h"
#include "tests/support/jsonpath.h"
#include "tests/support/orderdesk.h"

#include <QTest>

using namespace oms;
using namespace oms::test;

//! Which orders, and what of them, come down to whose laptop.
class OrderFeedTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OrderDesk> m_desk;

    OrderDesk &desk() { return *m_desk; }
    Yard &yard() { return m_desk->yard; }
    void run(const std::string &statement) { yard().postgres.run(statement.c_str()); }
    std::string idOf(const Order &order) { return '\'' + order.id.toString() + '\''; }
    std::string scopeOf(FitterId fitter) { return "fitter:" + fitter.toString(); }
    FeedReader reader(const Actor &actor)
    {
        FeedReader made(yard().database(), actor);
        made.catchUp();
        return made;
    }

    void set(const Order &order, const std::string &what)
    {
        run("UPDATE sales_order SET " + what + ", version = version + 1 WHERE id = " + idOf(order));
    }
    void release(const Order &order)
    {
        set(order,
            "status = 'approved', number = nextval('order_number'), promised_date = '2026-12-01', approved_at = now(), "
            "released_at = now(), ordered_at = now(), factory_id = '"
                + desk().factory.toString() + '\'');
    }
    std::string addComment(const Order &order, const std::string &audience)
    {
        const auto id = makeUuid().toString();
        run("INSERT INTO order_comment (id, order_id, author_id, audience, body, created_at, updated_at) VALUES ('" + id
            + "', " + idOf(order) + ", '" + yard().supervisor.id.toString() + "', '" + audience + "', 'To " + audience
            + "', now(), now())");
        return id;
    }
    void addPayment(const Order &order)
    {
        run("INSERT INTO payment (id, order_id, kind, method, amount_minor, currency, received_at, created_at) VALUES "
            "(gen_random_uuid(), "
            + idOf(order) + ", 'deposit', 'cash', 7654321, 'EUR', now(), now())");
    }
    void addMeasurements(const std::string &order)
    {
        run("INSERT INTO measurement_set (id, horse_id, order_id, taken_at, method, created_at, updated_at) VALUES "
            "(gen_random_uuid(), '"
            + desk().bo.toString() + "', " + order + ", now(), 'manual', now(), now())");
    }
    void addFile(const std::string &parent, const std::string &id, const std::string &kind)
    {
        run("INSERT INTO attachment (id, " + parent
            + ", kind, file_name, media_type, size, sha256, uploaded_by, created_at, updated_at) VALUES "
              "(gen_random_uuid(), "
            + id + ", '" + kind + "', 'the " + kind + "', 'image/jpeg', 10, sha256('x'), '"
            + yard().annaTheFitter.id.toString() + "', now(), now())");
    }
    void addChildren(const Order &order)
    {
        for (const auto &audience : Choices<Audience>::codes)
            addComment(order, std::string(audience));
        addPayment(order);
        addMeasurements(idOf(order));
        addFile("order_id", idOf(order), "photo");
        addFile("order_id", idOf(order), "document");
    }
    //! An order that has everything that a factory is not to know.
    Order secretive()
    {
        auto wish = desk().wish();
        wish.ship_to =
            Recipient {"Zoë Brandt", {}, {"Hidden Lane 7", {}, "Hushtown", {}, "H1", "GB"}, "0163296001", "hush@x.org"};
        wish.charges = {{ChargeKind::Fitting, 87'654, {}}};
        wish.trade_in = TradeIn {"An old one", {}, 123'450, {}};
        const auto made = desk().draft(wish);
        set(made,
            "internal_note = 'Whispered', deposit_waiver = 'Waived quietly', balance_waiver = 'Waived too', "
            "total_minor = 9876543, saddle_minor = 9876543, deposit_minor = 2962963");
        run("UPDATE customer SET phone = '0163296002', mobile = '0163296003', notes = 'Kicks' WHERE id = '"
            + desk().zoe.toString() + '\'');
        return made;
    }
    static std::size_t countIn(FeedReader &reader, const std::string &scope, const std::string &entity)
    {
        const auto &records = reader.in(scope);
        return std::size_t(std::count_if(records.begin(), records.end(),
                                         [&](const auto &record) { return record.first.first == entity; }));
    }
    static std::string everythingOf(FeedReader &reader)
    {
        std::string all;
        for (const auto &scope : reader.scopes())
            for (const auto &[key, held] : reader.in(scope))
                all += held.body + '\n';
        return all;
    }

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<OrderDesk>(); }
    void cleanupTestCase() { m_desk.reset(); }
    //! As the desk was at first, with nothing published.
    void init()
    {
        run("TRUNCATE sales_order, attachment, measurement_set, saved_view, blob, device, change_feed, change_mark "
            "CASCADE");
        run("UPDATE app_setting SET value = 'all' WHERE key = 'orders.supplier_scope'");
        run("UPDATE customer SET name = 'Zoë Brandt', phone = NULL, mobile = NULL, notes = '', user_id = '"
            + yard().zoeTheCustomer.id.toString() + "' WHERE id = '" + desk().zoe.toString() + '\'');
        run("INSERT INTO change_mark (entity, entity_id) SELECT entity, entity_id FROM feed_record");
    }

    void aDraftIsItsFittersCustomersAndTheOffices()
    {
        const auto draft = desk().draft();
        addChildren(draft);
        const FeedReader::Key key {"order", draft.id.value};
        auto anna = reader(yard().annaTheFitter);
        auto ben = reader(yard().benTheFitter);
        auto office = reader(yard().supervisor);
        auto zoe = reader(yard().zoeTheCustomer);
        auto factory = reader(yard().supplier);
        QVERIFY(anna.in(scopeOf(yard().anna)).contains(key));
        QVERIFY(office.in("office").contains(key));
        QVERIFY(zoe.in("customer:" + desk().zoe.toString()).contains(key));
        QVERIFY(everythingOf(ben).find(draft.id.toString()) == std::string::npos);
        QCOMPARE(factory.scopes(), (Texts {"catalogue", "person:" + yard().supplier.id.toString(), "released"}));
        QVERIFY(factory.in("released").empty());
        for (auto *one : {&anna, &ben, &office, &zoe, &factory}) {
            QCOMPARE(one->complaints(), std::string());
            for (const auto &scope : one->scopes())
                if (scope != "catalogue" && scope != "prices" && scope != "office")
                    QCOMPARE(one->difference(scope), std::string());
        }
    }

    void aLaptopHasTheOrderAsTheServerShowsIt()
    {
        const auto order = secretive();
        release(order);
        addPayment(order);
        for (const auto &[actor, scope] : {std::pair(yard().annaTheFitter, scopeOf(yard().anna)),
                                           std::pair(yard().supervisor, std::string("office"))}) {
            auto laptop = reader(actor);
            const auto held = laptop.in(scope).at({"order", order.id.value});
            auto kept = fromJson<Order>(held.body, Purpose::Trusted).value();
            auto shown = orders::find(yard().reading(), actor, order.id).value();
            QVERIFY(held.version == shown.version);
            for (auto *one : {&kept, &shown}) // whoever has the people themselves knows what they are called
                one->fitter_name = one->customer_name = one->horse_name = {};
            QCOMPARE(toJson(kept), toJson(shown));
        }
    }

    void noPriceNoAddressAndNoNoteComesToAFactory()
    {
        const auto order = secretive();
        release(order);
        addChildren(order);
        for (const std::string setting : {"all", "own_factory"}) {
            run("UPDATE app_setting SET value = '" + setting + "' WHERE key = 'orders.supplier_scope'");
            auto factory = reader(yard().supplier);
            const auto scope = setting == "all" ? std::string("released") : "factory:" + desk().factory.toString();
            const auto &records = factory.in(scope);
            const auto body = records.at({"order", order.id.value}).body;
            QCOMPARE(textAt(body, "customer_name"), std::string("Zoë Brandt"));
            QCOMPARE(textAt(body, "horse_name"), std::string("Bo"));
            QVERIFY(!textAt(body, "configuration.model_id").empty());
            const auto all = everythingOf(factory);
            for (const char *secret : {"87654", "12345", "9876543", "2962963", "7654321", "_minor", "Hidden",
                                       "Hushtown", "hush@", "01632", "zoe@", "Whispered", "Waived", "Kicks",
                                       "To internal", "To fitter\"", "the document", "price_list_id"})
                QVERIFY2(all.find(secret) == all.npos, (std::string(secret) + " in " + all).c_str());
            QCOMPARE(countIn(factory, scope, "order_comment"), std::size_t(3));
            QCOMPARE(countIn(factory, scope, "measurement_set"), std::size_t(1));
            QCOMPARE(countIn(factory, scope, "attachment"), std::size_t(1));
            QCOMPARE(countIn(factory, scope, "payment"), std::size_t(0));
            QCOMPARE(countIn(factory, scope, "customer") + countIn(factory, scope, "horse"), std::size_t(0));
            QCOMPARE(factory.difference(scope), std::string());
            QCOMPARE(factory.complaints(), std::string());
        }
    }

    void onlyTheOfficeGetsItsNotes()
    {
        const auto order = secretive();
        addChildren(order);
        auto office = reader(yard().supervisor);
        QVERIFY(everythingOf(office).find("Whispered") != std::string::npos);
        for (const auto &actor : {yard().annaTheFitter, yard().zoeTheCustomer}) {
            auto laptop = reader(actor);
            const auto all = everythingOf(laptop);
            QVERIFY(all.find(order.id.toString()) != all.npos);
            QVERIFY2(all.find("Whispered") == all.npos, all.c_str());
            QVERIFY2(all.find("To internal") == all.npos, all.c_str());
            QVERIFY2(all.find("To factory") == all.npos, all.c_str());
        }
    }

    void aFactoryGetsAnOrderWithItsChildrenAndLosesItWithThem()
    {
        const auto order = desk().draft();
        addChildren(order);
        auto factory = reader(yard().supplier);
        QVERIFY(factory.in("released").empty());
        release(order);
        factory.catchUp();
        QCOMPARE(factory.in("released").size(), std::size_t(1 + 3 + 1 + 1));
        set(order, "status = 'production_1'");
        factory.catchUp();
        QCOMPARE(factory.in("released").size(), std::size_t(6));
        set(order, "status = 'completed', completed_at = now()");
        factory.catchUp();
        QVERIFY(factory.in("released").empty());
        set(order, "status = 'shipped_to_fitter', completed_at = NULL");
        factory.catchUp();
        QCOMPARE(factory.in("released").size(), std::size_t(6));
        QCOMPARE(factory.difference("released") + factory.complaints(), std::string());
    }

    void anOrderMovesToAnotherFitterWithItsChildren()
    {
        const auto order = desk().draft();
        addChildren(order);
        auto anna = reader(yard().annaTheFitter);
        auto ben = reader(yard().benTheFitter);
        const auto hers = anna.in(scopeOf(yard().anna)).size();
        set(order, "fitter_id = '" + yard().ben.toString() + '\'');
        anna.catchUp();
        ben.catchUp();
        // She keeps the horse, and so what was measured on it.
        QCOMPARE(anna.in(scopeOf(yard().anna)).size(), hers - 1 - 3 - 1 - 2);
        QCOMPARE(countIn(anna, scopeOf(yard().anna), "measurement_set"), std::size_t(1));
        for (const char *entity : {"order", "payment", "measurement_set"})
            QCOMPARE(countIn(ben, scopeOf(yard().ben), entity), std::size_t(1));
        QCOMPARE(countIn(ben, scopeOf(yard().ben), "order_comment"), std::size_t(3));
        QCOMPARE(countIn(ben, scopeOf(yard().ben), "attachment"), std::size_t(2));
        const auto body = ben.in(scopeOf(yard().ben)).at({"order", order.id.value}).body;
        QCOMPARE(textAt(body, "customer_name"), std::string("Zoë Brandt")); // who is not his
        for (auto *one : {&anna, &ben})
            QCOMPARE(one->complaints() + one->difference(scopeOf(one == &anna ? yard().anna : yard().ben)),
                     std::string());
    }

    void whatBelongsToACustomerComesWithTheirAccount()
    {
        const auto order = desk().draft();
        addChildren(order);
        addFile("horse_id", '\'' + desk().bo.toString() + '\'', "tracing");
        run("UPDATE customer SET user_id = NULL");
        FeedReader office(yard().database(), yard().supervisor);
        office.catchUp();
        run("UPDATE customer SET user_id = '" + yard().zoeTheCustomer.id.toString() + "' WHERE id = '"
            + desk().zoe.toString() + '\'');
        auto zoe = reader(yard().zoeTheCustomer);
        const auto scope = "customer:" + desk().zoe.toString();
        // Herself and Bo; the order, one comment, the payment, the measurements, three files.
        QCOMPARE(zoe.in(scope).size(), std::size_t(2 + 1 + 1 + 1 + 1 + 3));
        QCOMPARE(zoe.difference(scope) + zoe.complaints(), std::string());
    }

    void archivedOrdersStayWithTheOffice()
    {
        const auto order = desk().draft();
        addChildren(order);
        auto anna = reader(yard().annaTheFitter);
        auto office = reader(yard().supervisor);
        QVERIFY(desk().as(yard().annaTheFitter, [&](Work &work) { return orders::archive(work, order.id, {}); }));
        anna.catchUp();
        office.catchUp();
        QCOMPARE(countIn(anna, scopeOf(yard().anna), "order"), std::size_t(0));
        QCOMPARE(countIn(anna, scopeOf(yard().anna), "payment"), std::size_t(0));
        QCOMPARE(countIn(anna, scopeOf(yard().anna), "order_comment"), std::size_t(0));
        QCOMPARE(countIn(office, "office", "order"), std::size_t(1));
        QCOMPARE(anna.difference(scopeOf(yard().anna)), std::string());
    }

    void aNewNameOfTheCustomerComesToTheFactory()
    {
        const auto order = desk().draft();
        release(order);
        auto factory = reader(yard().supplier);
        run("UPDATE customer SET name = 'Zoë Green' WHERE id = '" + desk().zoe.toString() + '\'');
        run("UPDATE factory SET name = 'Vale Saddlers'");
        factory.catchUp();
        const auto body = factory.in("released").at({"order", order.id.value}).body;
        QCOMPARE(textAt(body, "customer_name") + ", " + textAt(body, "factory_name"),
                 std::string("Zoë Green, Vale Saddlers"));
    }

    void ofFactoriesEachGetsItsOwnWhenTheOfficeSaysSo()
    {
        const auto order = desk().draft();
        release(order);
        auto factory = reader(yard().supplier);
        QCOMPARE(countIn(factory, "released", "order"), std::size_t(1));
        run("UPDATE app_setting SET value = 'own_factory' WHERE key = 'orders.supplier_scope'");
        run("INSERT INTO factory (id, code, name) VALUES ('01900000-0000-7000-8000-00000000fac2', 'F2', 'Others')");
        const auto own = "factory:" + desk().factory.toString();
        factory.catchUp();
        QCOMPARE(factory.scopes(), (Texts {"catalogue", own, "person:" + yard().supplier.id.toString()}));
        QCOMPARE(countIn(factory, own, "order"), std::size_t(1));
        set(order, "factory_id = '01900000-0000-7000-8000-00000000fac2'");
        factory.catchUp();
        QCOMPARE(countIn(factory, own, "order"), std::size_t(0));
        QCOMPARE(factory.difference(own) + factory.complaints(), std::string());
    }

    void whatWasClosedLongAgoComesToTheOfficeAsALine()
    {
        const auto old = desk().draft();
        release(old);
        set(old, "status = 'completed', completed_at = now() - interval '13 months'");
        const auto recent = desk().draft();
        release(recent);
        set(recent, "status = 'completed', completed_at = now() - interval '11 months'");
        auto office = reader(yard().supervisor);
        auto anna = reader(yard().annaTheFitter);
        const auto line = office.in("office").at({"order", old.id.value}).body;
        const auto kept = fromJson<Order>(line, Purpose::Trusted).value();
        QVERIFY(kept.is_summary);
        QCOMPARE(kept.configuration.selections.size(), std::size_t(1)); // the seat size
        QCOMPARE(kept.amounts->total_minor, desk().current(old.id).amounts->total_minor);
        const auto whole = office.in("office").at({"order", recent.id.value}).body;
        QVERIFY(line.size() < whole.size());
        QVERIFY(line.find("charges") == line.npos && line.find("shipments") == line.npos);
        QCOMPARE(fromJson<Order>(whole, Purpose::Trusted)->configuration.selections.size(), std::size_t(5));
        const auto hers = anna.in(scopeOf(yard().anna)).at({"order", old.id.value}).body;
        QCOMPARE(fromJson<Order>(hers, Purpose::Trusted)->configuration.selections.size(), std::size_t(5));
    }

    void bytesThatArriveAreToldOf()
    {
        const auto order = desk().draft();
        addFile("order_id", idOf(order), "photo");
        auto anna = reader(yard().annaTheFitter);
        const auto has = [&] {
            for (const auto &[key, held] : anna.in(scopeOf(yard().anna)))
                if (key.first == "attachment")
                    return textAt(held.body, "has_bytes");
            return std::string("none");
        };
        QCOMPARE(has(), std::string("false"));
        run("INSERT INTO blob (id, user_id, sha256, size, media_type, created_at) VALUES (gen_random_uuid(), '"
            + yard().annaTheFitter.id.toString() + "', sha256('x'), 10, 'image/jpeg', now())");
        run("UPDATE blob SET received = 10, completed_at = now()");
        anna.catchUp();
        QCOMPARE(has(), std::string("true"));
    }

    void ownViewsOfTheListComeToTheirOwner()
    {
        run("INSERT INTO saved_view (id, owner_user_id, name, filter, created_at, updated_at) VALUES "
            "(gen_random_uuid(), '"
            + yard().annaTheFitter.id.toString() + "', 'Late', '{\"overdue\": true}', now(), now())");
        auto anna = reader(yard().annaTheFitter);
        auto ben = reader(yard().benTheFitter);
        const auto own = "person:" + yard().annaTheFitter.id.toString();
        QCOMPARE(anna.in(own).size(), std::size_t(1));
        const auto body = anna.in(own).begin()->second.body;
        QCOMPARE(fromJson<SavedView>(body, Purpose::Trusted)->filter.overdue.value_or(false), true);
        QVERIFY(everythingOf(ben).find("Late") == std::string::npos);
        QCOMPARE(anna.difference(own) + anna.complaints(), std::string());
    }

    void whoMayNotSeePricesGetsNoOrdersOfTheOffice()
    {
        desk().draft();
        auto blind = yard().supervisor;
        blind.reach[std::size_t(Permission::OrdersPrices)] = Scope::None;
        auto laptop = reader(blind);
        const auto scopes = laptop.scopes();
        QVERIFY(std::find(scopes.begin(), scopes.end(), "office") == scopes.end());
    }
};

QTEST_GUILESS_MAIN(OrderFeedTest)
#include "tst_orderfeed.moc"
