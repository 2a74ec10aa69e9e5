// SPDX-License-Identifier: GPL-3.0-or-later
// Orders as a computer keeps them: the real server, a real replica, no windows.
#include "client/app/session.h"
#include "client/colleague.h"
#include "client/computer.h"
#include "client/liveserver.h"
#include "client/orderbook/books.h"

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = Computer::patience;

//! Somebody's computer with its books, everything there.
struct Desk {
    Desk(const LiveServer &server, const QString &role)
        : computer(server.url(), server.account(role))
    {
        for (const auto &code : computer.me().roles)
            session.roles.append(QString::fromStdString(code));
        for (const auto &code : computer.me().permissions)
            session.permissions.append(QString::fromStdString(code));
        session.fitter = computer.me().fitter_id;
        session.factories = computer.me().factory_ids;
        computer.startAndFill();
        books.emplace(session, computer.replica(), computer.api());
        QTRY_VERIFY_WITH_TIMEOUT(!book().rows().empty() && !book().catalogue()->document().models.empty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!book().isLoading(), patience);
    }

    OrderBook &book() { return books->orders(); }
    OrderRowPtr rowIn(OrderStatus status)
    {
        for (const auto &row : book().rows())
            if (row->status == status && !row->archived_at)
                return row;
        return nullptr;
    }
    std::optional<Order> whole(const OrderId &id)
    {
        std::optional<std::optional<Kept<Order>>> read;
        book().read(id, &receiver, [&](std::optional<Kept<Order>> kept) { read = std::move(kept); });
        if (!QTest::qWaitFor([&] { return read.has_value(); }, patience) || !*read)
            return {};
        return (*read)->record;
    }
    Result<Order> act(const Order &order, OrderAction action, const OrderCommand &command = {})
    {
        std::optional<Result<Order>> ended;
        book().act(order, action, command, &receiver, [&](Result<Order> result) { ended = std::move(result); });
        if (!QTest::qWaitFor([&] { return ended.has_value(); }, patience))
            return refuse(ErrorCode::Unavailable, "no answer");
        return *ended;
    }

    Session session;
    QObject receiver;
    Computer computer;
    std::optional<Books> books;
};

QString pathOf(const OrderId &id)
{
    return u"/api/v1/orders/"_s + QString::fromStdString(id.toString());
}

} // namespace

class TestOrderBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<LiveServer>();
        m_admin = std::make_unique<Colleague>(m_server->url(), m_server->account(u"ADMIN"_s));
    }
    void cleanupTestCase()
    {
        m_admin.reset();
        m_server.reset();
    }

    //! Names come from the office's own customers and catalogue; nothing that the server's list says is missing.
    void aRowSaysWhatTheServersListSays()
    {
        Desk desk(*m_server, u"SUPERVISOR"_s);
        const auto listed = m_admin->list<OrderRow>(u"/api/v1/orders"_s, u"limit=100"_s);
        QCOMPARE(listed.size(), 100);
        for (const auto &there : listed) {
            const auto here = desk.book().find(there.id);
            QVERIFY(here);
            QCOMPARE(here->number, there.number);
            QCOMPARE(here->customer_name, there.customer_name);
            QCOMPARE(here->horse_name, there.horse_name);
            QCOMPARE(here->fitter_name, there.fitter_name);
            QCOMPARE(here->factory_name, there.factory_name);
            QCOMPARE(here->country_code, there.country_code);
            QCOMPARE(here->brand_name, there.brand_name);
            QCOMPARE(here->model_name, there.model_name);
            QCOMPARE(here->leather_name, there.leather_name);
            QCOMPARE(here->seat_size_q4, there.seat_size_q4);
            QCOMPARE(here->balance_minor, there.balance_minor);
            QCOMPARE(here->promised_date, there.promised_date);
            QCOMPARE(here->status, there.status);
        }
    }

    //! The answer is on the screen when the call ends, and stays when the feed brings it.
    void whatTheOfficeDecidesIsThereAtOnce()
    {
        Desk desk(*m_server, u"SUPERVISOR"_s);
        const auto row = desk.rowIn(OrderStatus::Approved);
        QVERIFY(row);
        const auto order = desk.whole(row->id);
        QVERIFY(order);
        QVERIFY(!OrderBook::mayWait(*order, OrderAction::Hold));
        OrderCommand command;
        command.reason = "The leather is late";
        const auto held = desk.act(*order, OrderAction::Hold, command);
        QVERIFY2(held, held ? "" : held.error().detail.c_str());
        QCOMPARE(desk.book().find(row->id)->status, OrderStatus::OnHold);
        QVERIFY(!desk.book().isUnread(row->id)); // it was this person
        QTRY_COMPARE_WITH_TIMEOUT(desk.whole(row->id)->version, held->version, patience);
        QCOMPARE(desk.book().find(row->id)->status, OrderStatus::OnHold);
    }

    void aRefusalOfTheServerIsHandedOnAndNothingChanges()
    {
        Desk desk(*m_server, u"SUPERVISOR"_s);
        const auto row = desk.rowIn(OrderStatus::Approved);
        QVERIFY(row);
        auto order = *desk.whole(row->id);
        order.version += 1; // another one than the server's
        OrderCommand command;
        command.reason = "Why not";
        const auto held = desk.act(order, OrderAction::Hold, command);
        QVERIFY(!held);
        QCOMPARE(held.error().code, ErrorCode::Stale);
        QCOMPARE(desk.book().find(row->id)->status, OrderStatus::Approved);
    }

    //! A factory reads its own orders without a price or a customer's contact, and may advance them.
    void aFactoryAdvancesWhatItBuilds()
    {
        Desk desk(*m_server, u"SUPPLIER"_s);
        for (const auto &row : desk.book().rows()) {
            QVERIFY(!row->total_minor && !row->balance_minor);
            QVERIFY(factoryWord(row->status, true));
        }
        const auto &rows = desk.book().rows();
        const auto own = [&](const OrderRowPtr &row) {
            return row->status == OrderStatus::Approved
                && row->factory_id->toString() == desk.session.factories.front();
        };
        const auto found = std::find_if(rows.begin(), rows.end(), own);
        QVERIFY(found != rows.end());
        const auto row = *found;
        const auto order = *desk.whole(row->id);
        const auto offered = desk.book().offered(order);
        QVERIFY(std::any_of(offered.begin(), offered.end(),
                            [](const auto &one) { return one.action == OrderAction::Advance; }));
        QVERIFY(std::none_of(offered.begin(), offered.end(),
                             [](const auto &one) { return one.action == OrderAction::Approve; }));
        QVERIFY(!desk.book().mayChange(order)); // it builds; it does not edit
        const auto advanced = desk.act(order, OrderAction::Advance);
        QVERIFY(advanced);
        QCOMPARE(advanced->status, OrderStatus::Production1);
        QTRY_VERIFY_WITH_TIMEOUT(desk.computer.isUpToDate(), patience);
        QCOMPARE(m_admin->read<Order>(pathOf(row->id)).status, OrderStatus::Production1);
    }

    //! What somebody else does is news until it has been opened.
    void whatOthersDoIsNewsUntilItIsOpened()
    {
        Desk desk(*m_server, u"SUPERVISOR"_s);
        const auto row = desk.rowIn(OrderStatus::Production2);
        QVERIFY(row);
        desk.book().markSeen(row->id);
        QVERIFY(!desk.book().isUnread(row->id));
        auto order = m_admin->read<Order>(pathOf(row->id));
        order.internal_note = "Somebody else was here";
        m_admin->change(pathOf(row->id), order, {"internal_note"});
        QTRY_VERIFY_WITH_TIMEOUT(desk.book().isUnread(row->id), patience);
        desk.book().markSeen(row->id);
        QVERIFY(!desk.book().isUnread(row->id));
    }

    //! A comment is with its order at once, before the server knows of it.
    void aPartIsWithItsOrderAtOnce()
    {
        Desk desk(*m_server, u"SUPERVISOR"_s);
        const auto row = desk.rowIn(OrderStatus::Production3);
        QVERIFY(row);
        QSignalSpy changed(&desk.book(), &OrderBook::partsChanged);
        OrderComment comment;
        comment.id = makeId<OrderCommentId>();
        comment.order_id = row->id;
        comment.audience = Audience::Internal;
        comment.body = "Ask for the girth";
        desk.book().add(comment, &desk.receiver, [](const Result<bool> &saved) { QVERIFY(saved); });
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
        std::optional<OrderParts> parts;
        desk.book().readParts(row->id, &desk.receiver, [&](OrderParts read) { parts = std::move(read); });
        QTRY_VERIFY_WITH_TIMEOUT(parts, patience);
        QVERIFY(std::any_of(parts->comments.begin(), parts->comments.end(),
                            [&](const auto &kept) { return kept.record.body == comment.body; }));
    }

private:
    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Colleague> m_admin;
};

QTEST_GUILESS_MAIN(TestOrderBook)
#include "tst_orderbook.moc"
