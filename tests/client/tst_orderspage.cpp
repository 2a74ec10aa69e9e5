// SPDX-License-Identifier: GPL-3.0-or-later
// The list of orders as a person meets it: the whole program, the real server, the small demonstration data.
#include "client/accessibility.h"
#include "client/app/pagedeck.h"
#include "client/colleague.h"
#include "client/grab.h"
#include "client/liveserver.h"
#include "client/models/schematext.h"
#include "client/models/tablemodel.h"
#include "client/person.h"
#include "client/widgets/recordlist.h"
#include "shared/orders/orderlist.h"

#include <QTabBar>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

class TestOrdersPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressForPictures();
        QApplication::setQuitOnLastWindowClosed(false);
        m_server = std::make_unique<LiveServer>();
        m_admin = std::make_unique<Colleague>(m_server->url(), m_server->account(u"ADMIN"_s));
    }

    void init()
    {
        m_person = std::make_unique<Person>();
        m_person->choose(Appearance::Light);
    }
    void cleanup() { m_person.reset(); }

    //! docs/pictures; first, before anything is changed.
    void pictures()
    {
        for (const auto &[appearance, name] :
             {std::pair {Appearance::Light, u"orders-light"_s}, {Appearance::Dark, u"orders-dark"_s}}) {
            m_person->choose(appearance);
            comeIn();
            list()->setFocus();
            QTest::keyClick(list(), Qt::Key_Down);
            grab(window(), name);
        }
    }

    void everyViewShowsWhatTheServerCounts()
    {
        comeIn();
        QCOMPARE(rows(),
                 count(u"status_group=pending"_s) + count(u"status_group=in_progress"_s)
                     + count(u"status=shipped_to_fitter,shipped_to_customer,in_inventory,on_trial"_s));
        show(u"Awaiting approval"_s);
        QCOMPARE(rows(), count(u"work_list=to-approve"_s));
        show(u"In production"_s);
        QCOMPARE(rows(), count(u"status=approved,production_1,production_2,production_3,on_hold"_s));
        show(u"All"_s);
        QCOMPARE(rows(), count({}));
    }

    void theListNarrowsWhileOneTypes()
    {
        comeIn();
        show(u"All"_s);
        const int all = rows();
        const auto wanted = cell(all / 2, 0);
        list()->setFocus();
        QTest::keyClicks(list(), wanted); // on the list: goes on to the filter
        QTRY_VERIFY_WITH_TIMEOUT(rows() >= 1 && rows() < 5, patience);
        QCOMPARE(filter()->text(), wanted);
        QTest::keyClicks(filter(), u"zzzz"_s);
        QCOMPARE(rows(), 0);
        Person::press(window(), u"Clear the filter"_s);
        QCOMPARE(rows(), all);
    }

    void thePaletteFindsAnOrderByItsNumber()
    {
        comeIn();
        show(u"All"_s);
        const auto number = cell(3, 0);
        std::vector<PaletteEntry> found;
        window().deck().currentPage()->search(number, [&](auto entries) { found = std::move(entries); });
        QVERIFY(!found.empty());
        QVERIFY(found.front().title.endsWith(number));
        found.front().run();
        QCOMPARE(cell(list()->currentIndex().row(), 0), number);
    }

    void everythingHasANameForAScreenReader()
    {
        comeIn();
        QCOMPARE(unnamed(window()), QStringList());
    }

private:
    void comeIn(const QString &role = u"SUPERVISOR"_s)
    {
        m_person->startAs(m_server->url(), m_server->accountFile(), role);
        window().resize(1440, 900);
        window().deck().go(u"orders"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown<RecordList>(window()) && rows() > 0, patience);
    }

    int count(const QString &query)
    {
        return int(m_admin->total<OrderRow>(u"/api/v1/orders"_s, u"limit=1&"_s + query));
    }

    MainWindow &window() { return m_person->window(); }
    RecordList *list() { return shown<RecordList>(window()); }
    QLineEdit *filter() { return named<QLineEdit>(window(), u"Filter by customer, horse, serial…"_s); }
    int rows() { return list() ? list()->model()->rowCount() : 0; }
    QString cell(int row, int column) { return list()->model()->index(row, column).data().toString(); }

    void show(const QString &view)
    {
        auto *tabs = named<QTabBar>(window(), u"Views"_s);
        QVERIFY(tabs);
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i).startsWith(view))
                return tabs->setCurrentIndex(i);
        QFAIL(qPrintable(view));
    }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Colleague> m_admin;
    std::unique_ptr<Person> m_person;
};

QTEST_MAIN(TestOrdersPage)
#include "tst_orderspage.moc"
