// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers beside the sections, as others work: the real server, the whole program.
#include "client/app/pagedeck.h"
#include "client/app/sidebar.h"
#include "client/colleague.h"
#include "client/finding.h"
#include "client/liveserver.h"
#include "client/person.h"
#include "client/widgets/navbutton.h"
#include "shared/orders/orderlist.h"

#include <QTableView>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

class TestPageCounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<LiveServer>();
        m_admin = std::make_unique<Colleague>(m_server->url(), m_server->account(u"ADMIN"_s));
    }
    void cleanup() { m_person.reset(); }
    void cleanupTestCase()
    {
        m_admin.reset();
        m_server.reset();
    }

    //! What the number says is what the page shows; it follows what others do, while another page is in front.
    void whatWaitsForApprovalIsCounted()
    {
        comeIn(u"SUPERVISOR"_s);
        QTRY_VERIFY_WITH_TIMEOUT(countOf(u"Approvals"_s) > 0, patience);
        window().deck().go(u"approvals"_s);
        QTRY_VERIFY_WITH_TIMEOUT(list() && list()->model()->rowCount() == countOf(u"Approvals"_s), patience);
        QCOMPARE(wordsOf(u"Approvals"_s), u"%1 to approve"_s.arg(countOf(u"Approvals"_s)));
        window().deck().go(u"customers"_s);
        const int before = countOf(u"Approvals"_s);
        OrderCommand why;
        why.reason = "The leather is late";
        m_admin->act(first(u"ordered"_s), OrderAction::Hold, why);
        QTRY_COMPARE_WITH_TIMEOUT(countOf(u"Approvals"_s), before - 1, patience);
    }

    void whatOthersDoIsCountedUntilItIsRead()
    {
        comeIn(u"SUPERVISOR"_s);
        const int before = countOf(u"Inbox"_s);
        auto order = first(u"production_2"_s);
        order.internal_note = "Count this";
        m_admin->change(pathOf(order), order, {"internal_note"});
        QTRY_COMPARE_WITH_TIMEOUT(countOf(u"Inbox"_s), before + 1, patience);
        window().deck().go(u"orders"_s, QString::fromStdString(order.id.toString()));
        QTRY_COMPARE_WITH_TIMEOUT(countOf(u"Inbox"_s), before, patience);
    }

    //! Late is what is late on the board; no number stands for none.
    void lateOnesOnTheBoardAreCounted()
    {
        comeIn(u"SUPERVISOR"_s);
        const auto late = m_admin->total<OrderRow>(u"/api/v1/orders"_s, u"work_list=overdue&limit=1"_s);
        QVERIFY(late > 0);
        QTRY_COMPARE_WITH_TIMEOUT(countOf(u"Production"_s), int(late), patience);
    }

    void aFactoryIsToldWhatItHasToConfirm()
    {
        comeIn(u"SUPPLIER"_s);
        QTRY_VERIFY_WITH_TIMEOUT(countOf(u"Workshop"_s) > 0, patience);
        const int before = countOf(u"Workshop"_s);
        window().deck().go(u"fulfilment"_s);
        auto *on = named<QAbstractButton>(window(), u"Confirm and begin P1"_s);
        QTRY_VERIFY_WITH_TIMEOUT((on = named<QAbstractButton>(window(), u"Confirm and begin P1"_s)), patience);
        on->click();
        QTRY_COMPARE_WITH_TIMEOUT(countOf(u"Workshop"_s), before - 1, patience);
    }

private:
    void comeIn(const QString &role)
    {
        m_person = std::make_unique<Person>();
        m_person->startAs(m_server->url(), m_server->accountFile(), role);
        QTRY_VERIFY_WITH_TIMEOUT(m_person->program().replica()->status().isComplete, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!wordsOf(u"Repairs"_s).isEmpty() || !wordsOf(u"Workshop"_s).isEmpty(), patience);
    }
    static QString pathOf(const Order &order)
    {
        return u"/api/v1/orders/"_s + QString::fromStdString(order.id.toString());
    }
    Order first(const QString &status)
    {
        const auto orders = m_admin->list<OrderRow>(u"/api/v1/orders"_s, u"limit=1&status="_s + status);
        return m_admin->read<Order>(u"/api/v1/orders/"_s + QString::fromStdString(orders.at(0).id.toString()));
    }
    QString wordsOf(const QString &section)
    {
        auto *button = named<NavButton>(window(), section);
        return button ? button->accessibleDescription() : QString();
    }
    int countOf(const QString &section) { return wordsOf(section).section(u' ', 0, 0).toInt(); }
    MainWindow &window() { return m_person->window(); }
    QTableView *list() { return window().deck().currentPage()->findChild<QTableView *>(); }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Colleague> m_admin;
    std::unique_ptr<Person> m_person;
};

QTEST_MAIN(TestPageCounts)
#include "tst_pagecounts.moc"
