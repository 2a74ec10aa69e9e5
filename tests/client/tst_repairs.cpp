// SPDX-License-Identifier: GPL-3.0-or-later
// Repairs: the desk of orders, with nothing but repairs on it.
#include "client/accessibility.h"
#include "client/app/pagedeck.h"
#include "client/colleague.h"
#include "client/finding.h"
#include "client/grab.h"
#include "client/liveserver.h"
#include "client/orderdetail/orderdetail.h"
#include "client/ordereditor/ordereditor.h"
#include "client/person.h"
#include "shared/orders/orderlist.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTabBar>
#include <QTableView>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

class TestRepairs : public QObject {
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
        window().deck().go(u"repairs"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_person->program().replica()->status().isComplete, patience);
    }
    void cleanupTestCase()
    {
        m_person.reset();
        m_admin.reset();
        m_server.reset();
    }

    void nothingButRepairsIsListed()
    {
        auto *tabs = named<QTabBar>(page(), u"Views"_s);
        QVERIFY(tabs);
        const auto repairs = m_admin->total<OrderRow>(u"/api/v1/orders"_s, u"kind=repair&limit=1"_s);
        QVERIFY(repairs > 0);
        const auto showsAll = [&] {
            for (int tab = 0; tab < tabs->count(); ++tab)
                if (tabs->tabText(tab).startsWith(u"All"_s))
                    tabs->setCurrentIndex(tab);
            return list() && list()->model()->rowCount() == int(repairs);
        };
        QTRY_VERIFY_WITH_TIMEOUT(showsAll(), patience);
        const auto labels = page().findChildren<QLabel *>();
        const auto saysAll = [&](const QLabel *label) { return label->text() == u"%1 of %1"_s.arg(repairs); };
        QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), saysAll));
        QVERIFY(named<QAbstractButton>(page(), u"New repair"_s));
        QCOMPARE(unnamed(page()).join(u", "_s), QString());
        list()->selectRow(0);
        list()->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(shown<OrderDetail>(window()), patience);
        grab(window(), u"09-repairs-light"_s);
        window().commands().action(Command::ThemeDark)->trigger();
        grab(window(), u"09-repairs-dark"_s);
        window().commands().action(Command::ThemeLight)->trigger();
    }

    void whatIsBegunHereIsARepair()
    {
        QVERIFY(list());
        list()->setFocus();
        window().commands().action(Command::NewRecord)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(shown<OrderEditor>(window()), patience);
        auto *kind = named<QComboBox>(page(), u"Kind"_s);
        QVERIFY(kind);
        QCOMPARE(kind->currentText(), u"Repair"_s);
    }

private:
    MainWindow &window() { return m_person->window(); }
    QWidget &page() { return *window().deck().currentPage(); }
    QTableView *list() { return shown<QTableView>(window()); }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Colleague> m_admin;
    std::unique_ptr<Person> m_person;
};

QTEST_MAIN(TestRepairs)
#include "tst_repairs.moc"
