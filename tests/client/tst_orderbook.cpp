// SPDX-License-Identifier: GPL-3.0-or-later
// Orders as a computer keeps them: the real server, a real replica, no windows.
#include "client/colleague.h"
#include "client/orderbook/orderpath.h"
#include "client/seat.h"

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = Computer::patience;

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
        Seat seat(*m_server, u"SUPERVISOR"_s);
        const auto listed = m_admin->list<OrderRow>(u"/api/v1/orders"_s, u"limit=100"_s);
        QCOMPARE(listed.size(), 100);
        for (const auto &there : listed) {
            const auto here = seat.book().find(there.id);
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
        Seat seat(*m_server, u"SUPERVISOR"_s);
        const auto row = seat.rowIn(OrderStatus::Approved);
        QVERIFY(row);
        const auto order = seat.whole(row->id);
        QVERIFY(order);
        QVERIFY(!OrderBook::mayWait(*order, OrderAction::Hold));
        OrderCommand command;
        command.reason = "The leather is late";
        const auto held = seat.act(*order, OrderAction::Hold, command);
        QVERIFY2(held, held ? "" : held.error().detail.c_str());
        QCOMPARE(seat.book().find(row->id)->status, OrderStatus::OnHold);
        QVERIFY(!seat.book().isUnread(row->id)); // it was this person
        QTRY_COMPARE_WITH_TIMEOUT(seat.whole(row->id)->version, held->version, patience);
        QCOMPARE(seat.book().find(row->id)->status, OrderStatus::OnHold);
    }

    void aRefusalOfTheServerIsHandedOnAndNothingChanges()
    {
        Seat seat(*m_server, u"SUPERVISOR"_s);
        const auto row = seat.rowIn(OrderStatus::Approved);
        QVERIFY(row);
        auto order = *seat.whole(row->id);
        order.version += 1; // another one than the server's
        OrderCommand command;
        command.reason = "Why not";
        const auto held = seat.act(order, OrderAction::Hold, command);
        QVERIFY(!held);
        QCOMPARE(held.error().code, ErrorCode::Stale);
        QCOMPARE(seat.book().find(row->id)->status, OrderStatus::Approved);
    }

    //! A factory reads its own orders without a price or a customer's contact, and may advance them.
    void aFactoryAdvancesWhatItBuilds()
    {
        Seat seat(*m_server, u"SUPPLIER"_s);
        for (const auto &row : seat.book().rows()) {
            QVERIFY(!row->total_minor && !row->balance_minor);
            QVERIFY(factoryWord(row->status, true));
        }
        const auto &rows = seat.book().rows();
        const auto own = [&](const OrderRowPtr &row) {
            return row->status == OrderStatus::Approved
                && row->factory_id->toString() == seat.session.factories.front();
        };
        const auto found = std::find_if(rows.begin(), rows.end(), own);
        QVERIFY(found != rows.end());
        const auto row = *found;
        const auto order = *seat.whole(row->id);
        const auto offered = seat.book().offered(order);
        QVERIFY(std::any_of(offered.begin(), offered.end(),
                            [](const auto &one) { return one.action == OrderAction::Advance; }));
        QVERIFY(std::none_of(offered.begin(), offered.end(),
                             [](const auto &one) { return one.action == OrderAction::Approve; }));
        QVERIFY(!seat.book().mayChange(order)); // it builds; it does not edit
        const auto advanced = seat.act(order, OrderAction::Advance);
        QVERIFY(advanced);
        QCOMPARE(advanced->status, OrderStatus::Production1);
        QTRY_VERIFY_WITH_TIMEOUT(seat.computer.isUpToDate(), patience);
        QCOMPARE(m_admin->read<Order>(pathOf(row->id)).status, OrderStatus::Production1);
    }

    //! What somebody else does is news until it has been opened.
    void whatOthersDoIsNewsUntilItIsOpened()
    {
        Seat seat(*m_server, u"SUPERVISOR"_s);
        const auto row = seat.rowIn(OrderStatus::Production2);
        QVERIFY(row);
        seat.book().markSeen(row->id);
        QVERIFY(!seat.book().isUnread(row->id));
        auto order = m_admin->read<Order>(pathOf(row->id));
        order.internal_note = "Somebody else was here";
        m_admin->change(pathOf(row->id), order, {"internal_note"});
        QTRY_VERIFY_WITH_TIMEOUT(seat.book().isUnread(row->id), patience);
        seat.book().markSeen(row->id);
        QVERIFY(!seat.book().isUnread(row->id));
    }

    //! A comment is with its order at once, before the server knows of it.
    void aPartIsWithItsOrderAtOnce()
    {
        Seat seat(*m_server, u"SUPERVISOR"_s);
        const auto row = seat.rowIn(OrderStatus::Production3);
        QVERIFY(row);
        QSignalSpy changed(&seat.book(), &OrderBook::partsChanged);
        OrderComment comment;
        comment.id = makeId<OrderCommentId>();
        comment.order_id = row->id;
        comment.audience = Audience::Internal;
        comment.body = "Ask for the girth";
        seat.book().add(comment, &seat.receiver, [](const Result<bool> &saved) { QVERIFY(saved); });
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
        std::optional<OrderParts> parts;
        seat.book().readParts(row->id, &seat.receiver, [&](OrderParts read) { parts = std::move(read); });
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
