// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody has a number, a saddle or a horse before them: the real server, the whole program.
#include "client/accessibility.h"
#include "client/app/pagedeck.h"
#include "client/colleague.h"
#include "client/find/findpage.h"
#include "client/finding.h"
#include "client/grab.h"
#include "client/liveserver.h"
#include "client/person.h"
#include "shared/orders/orderlist.h"

#include <QTableView>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

class TestFind : public QObject {
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
    }
    void init()
    {
        window().deck().go(u"find"_s);
        QTRY_VERIFY_WITH_TIMEOUT(field(), patience);
        field()->clear();
    }
    void cleanupTestCase()
    {
        m_person.reset();
        m_admin.reset();
        m_server.reset();
    }

    void nothingIsShownBeforeSomethingIsTyped() { QCOMPARE(list()->model()->rowCount(), 0); }

    void aSerialNumberLeadsToItsOrder()
    {
        const auto shipped = m_admin->list<OrderRow>(u"/api/v1/orders"_s, u"status=completed&limit=20"_s);
        const auto found = std::find_if(shipped.begin(), shipped.end(), [](const auto &row) { return row.serial_no; });
        QVERIFY(found != shipped.end());
        const auto typed = QString::fromStdString(*found->serial_no).toLower();
        QTRY_VERIFY_WITH_TIMEOUT((field()->clear(), field()->setText(typed), list()->model()->rowCount() > 0),
                                 patience);
        const auto number = QString::number(*found->number);
        QCOMPARE(list()->currentIndex().siblingAtColumn(0).data().toString(), number);
        grab(window(), u"24-find-light"_s);
        QTest::keyClick(field(), Qt::Key_Return); // on to the list
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_COMPARE(window().deck().currentId(), u"orders"_s);
        QCOMPARE(window().deck().history().current()->record, QString::fromStdString(found->id.toString()));
    }

    //! With and without its accents.
    void aHorseIsFoundByHowItSounds()
    {
        const auto all = m_admin->list<OrderRow>(u"/api/v1/orders"_s, u"limit=100"_s);
        const auto found = std::find_if(all.begin(), all.end(), [](const auto &row) {
            return row.horse_name == std::optional<std::string>("Señor");
        });
        QVERIFY(found != all.end());
        QTRY_VERIFY_WITH_TIMEOUT((field()->clear(), field()->setText(u"senor"_s), list()->model()->rowCount() > 0),
                                 patience);
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            QCOMPARE(list()->model()->index(row, 1).data().toString(), u"Señor"_s);
    }

    void whatIsNowhereSaysSo()
    {
        field()->setText(u"no such thing"_s);
        QCOMPARE(list()->model()->rowCount(), 0);
        QCOMPARE(unnamed(*window().deck().currentPage()).join(u", "_s), QString());
    }

private:
    MainWindow &window() { return m_person->window(); }
    QLineEdit *field()
    {
        return named<QLineEdit>(*window().deck().currentPage(), u"Number, serial number, horse or customer"_s);
    }
    QTableView *list() { return window().deck().currentPage()->findChild<QTableView *>(); }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Colleague> m_admin;
    std::unique_ptr<Person> m_person;
};

QTEST_MAIN(TestFind)
#include "tst_find.moc"
