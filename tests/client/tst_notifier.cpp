// SPDX-License-Identifier: GPL-3.0-or-later
// What comes up while somebody looks elsewhere: the real server, colleagues at work.
#include "client/app/connectionstatus.h"
#include "client/app/notifier.h"
#include "client/colleague.h"
#include "client/seat.h"
#include "shared/orders/orderlist.h"

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

OrderCommand because(const char *why)
{
    OrderCommand command;
    command.reason = why;
    return command;
}

} // namespace

class TestNotifier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<LiveServer>();
        m_colleague = std::make_unique<Colleague>(m_server->url(), m_server->account(u"ADMIN"_s));
    }
    void init()
    {
        m_isWanted = true;
        m_notices.clear();
    }
    void cleanup()
    {
        m_notifier.reset();
        m_seat.reset();
    }
    void cleanupTestCase()
    {
        m_colleague.reset();
        m_server.reset();
    }

    void whatWaitsForApprovalIsSaidAndLeadsThere()
    {
        sitDown(u"SUPERVISOR"_s);
        const auto order = letCome();
        QTRY_COMPARE_WITH_TIMEOUT(m_notices.size(), std::size_t(1), patience);
        const auto &notice = m_notices.front();
        QVERIFY2(notice.title.startsWith(QString::number(*order.number)), qPrintable(notice.title));
        QVERIFY(!notice.title.contains(QString::fromStdString(order.customer_name.value_or("?"))));
        QCOMPARE(notice.text, u"Waits for your approval."_s);
        QCOMPARE(notice.page, u"approvals"_s);
        QCOMPARE(notice.record, QString::fromStdString(order.id.toString()));
    }

    void whatIDidMyselfIsNotSaid()
    {
        sitDown(u"SUPERVISOR"_s);
        const auto mine = m_seat->whole(m_seat->rowIn(OrderStatus::Ordered)->id);
        const auto held = m_seat->act(*mine, OrderAction::Hold, because("The leather is late"));
        QVERIFY(held);
        QVERIFY(m_seat->act(*held, OrderAction::Resume));
        const auto theirs = letCome(*mine->number); // by then mine has come back as well
        QTRY_COMPARE_WITH_TIMEOUT(m_notices.size(), std::size_t(1), patience);
        QCOMPARE(m_notices.front().record, QString::fromStdString(theirs.id.toString()));
    }

    void aBurstIsOneMessage()
    {
        sitDown(u"SUPERVISOR"_s);
        const auto first = hold();
        const auto second = hold();
        const auto one = resume(first);
        const auto other = resume(second);
        QTRY_VERIFY_WITH_TIMEOUT(!m_notices.empty(), patience);
        QCOMPARE(m_notices.size(), std::size_t(1));
        QCOMPARE(m_notices.front().page, u"inbox"_s);
        for (const auto &order : {one, other})
            QVERIFY(m_notices.front().text.contains(QString::number(*order.number)));
    }

    void aFactoryIsToldToStop()
    {
        sitDown(u"SUPPLIER"_s);
        OrderRowPtr mine;
        for (const auto &row : m_seat->book().rows())
            if (row->status == OrderStatus::Production1 && row->factory_id
                && m_seat->session.worksFor(*row->factory_id))
                mine = row;
        QVERIFY(mine);
        m_colleague->act(onServer(mine->id), OrderAction::Hold, because("The customer thinks again"));
        QTRY_COMPARE_WITH_TIMEOUT(m_notices.size(), std::size_t(1), patience);
        QCOMPARE(m_notices.front().page, u"production"_s);
        QCOMPARE(m_notices.front().text, u"Stop: it is on hold."_s);
    }

    //! Neither when the settings say no, nor when the person has come back in the meantime.
    void whoDoesNotWantThemHasNone()
    {
        sitDown(u"SUPERVISOR"_s);
        m_isWanted = false;
        const auto unwanted = letCome();
        QTRY_COMPARE_WITH_TIMEOUT(m_seat->book().find(unwanted.id)->status, OrderStatus::Ordered, patience);
        m_isWanted = true;
        const auto wanted = letCome(*unwanted.number);
        QTRY_COMPARE_WITH_TIMEOUT(m_notices.size(), std::size_t(1), patience);
        QCOMPARE(m_notices.front().record, QString::fromStdString(wanted.id.toString()));
    }

    void aRefusedChangeNeedsTheirDecision()
    {
        sitDown(u"SUPERVISOR"_s);
        m_status.setCounts(1, 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_notices.size(), std::size_t(1), patience);
        QCOMPARE(m_notices.front().page, u"sync"_s);
        m_status.setCounts(0, 0);
    }

private:
    void sitDown(const QString &role)
    {
        m_seat = std::make_unique<Seat>(*m_server, role);
        m_notifier = std::make_unique<Notifier>(m_seat->book(), m_status, [this] { return m_isWanted; });
        connect(m_notifier.get(), &Notifier::noticed, this, [this](const Notice &one) { m_notices.push_back(one); });
    }
    Order onServer(const OrderId &id)
    {
        return m_colleague->read<Order>(u"/api/v1/orders/"_s + QString::fromStdString(id.toString()));
    }
    //! Another order than that stops waiting for approval, and this computer knows.
    OrderId hold(int notThis = 0)
    {
        for (const auto &row : m_colleague->list<OrderRow>(u"/api/v1/orders"_s, u"status=ordered&limit=3"_s)) {
            if (row.number == notThis)
                continue;
            m_colleague->act(onServer(row.id), OrderAction::Hold, because("A question"));
            const auto isHere = [&] { return m_seat->book().find(row.id)->status == OrderStatus::OnHold; };
            m_seat->computer.replica().syncNow();
            if (!QTest::qWaitFor(isHere, patience))
                break;
            return row.id;
        }
        throw std::runtime_error("no order waits");
    }
    Order resume(const OrderId &id)
    {
        m_colleague->act(onServer(id), OrderAction::Resume);
        return onServer(id);
    }
    //! It comes to wait for approval, by somebody else.
    Order letCome(int notThis = 0) { return resume(hold(notThis)); }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Colleague> m_colleague;
    std::unique_ptr<Seat> m_seat;
    std::unique_ptr<Notifier> m_notifier;
    ConnectionStatus m_status;
    std::vector<Notice> m_notices;
    bool m_isWanted = true;
};

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
