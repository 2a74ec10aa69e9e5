// SPDX-License-Identifier: GPL-3.0-or-later
// What is new, worked off like mail: the real server, the whole program.
#include "client/accessibility.h"
#include "client/app/pagedeck.h"
#include "client/colleague.h"
#include "client/finding.h"
#include "client/grab.h"
#include "client/inbox/inboxpage.h"
#include "client/liveserver.h"
#include "client/person.h"

#include <QTableView>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

class TestInbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressForPictures();
        m_server = std::make_unique<LiveServer>();
        m_admin = std::make_unique<Colleague>(m_server->url(), m_server->account(u"ADMIN"_s));
        m_person = std::make_unique<Person>();
        m_person->startAs(m_server->url(), m_server->accountFile(), u"SUPERVISOR"_s);
        window().resize(1440, 900);
        window().deck().go(u"inbox"_s);
        QTRY_VERIFY_WITH_TIMEOUT(list(), patience);
    }
    void cleanupTestCase()
    {
        m_person.reset();
        m_admin.reset();
        m_server.reset();
    }

    //! It comes by itself, is read by looking at it, stays until it is put away, and does not come back.
    void whatOthersDoComesByItselfAndIsPutAway()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_person->program().replica()->status().isComplete, patience);
        if (auto *all = named<QAbstractButton>(page(), u"All done"_s); all->isEnabled())
            QTest::mouseClick(all, Qt::LeftButton);
        const auto orders = m_admin->list<OrderRow>(u"/api/v1/orders"_s, u"status=production_1&limit=5"_s);
        QVERIFY(!orders.empty());
        const auto number = QString::number(*orders.front().number);
        const auto path = u"/api/v1/orders/"_s + QString::fromStdString(orders.front().id.toString());
        auto order = m_admin->read<Order>(path);
        order.internal_note = "Look at this";
        m_admin->change(path, order, {"internal_note"});
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(number) >= 0, patience);
        list()->selectRow(rowOf(number));
        grab(window(), u"11-inbox-light"_s);
        QVERIFY(rowOf(number) >= 0); // looked at, still there
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_E);
        QTRY_VERIFY(rowOf(number) < 0);
        QCOMPARE(unnamed(page()).join(u", "_s), QString());
    }

private:
    MainWindow &window() { return m_person->window(); }
    QWidget &page() { return *window().deck().currentPage(); }
    QTableView *list() { return page().findChild<QTableView *>(); }
    int rowOf(const QString &number)
    {
        const auto &model = *list()->model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data().toString().startsWith(number))
                return row;
        return -1;
    }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Colleague> m_admin;
    std::unique_ptr<Person> m_person;
};

QTEST_MAIN(TestInbox)
#include "tst_inbox.moc"
