// SPDX-License-Identifier: GPL-3.0-or-later
// Starting the program: by a link, a second time, where one was.
#include "client/app/pagedeck.h"
#include "client/liveserver.h"
#include "client/net/singleinstance.h"
#include "client/orderdetail/orderdetail.h"
#include "client/person.h"
#include "client/seat.h"
#include "client/widgets/toast.h"

#include <QProcess>
#include <QSignalSpy>
#include <thread>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

class TestArrival : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setQuitOnLastWindowClosed(false);
        m_server = std::make_unique<LiveServer>();
        Seat seat(*m_server, u"SUPERVISOR"_s);
        m_order = QString::fromStdString(seat.books->orders().rows().front()->id.toString());
    }
    void init() { m_person = std::make_unique<Person>(); }
    void cleanup() { m_person.reset(); }

    void aLinkOpensItsRecordAsSoonAsSomebodyIsThere()
    {
        m_person->start(
            {m_server->url().toString(), m_server->accountFile(), u"SUPERVISOR"_s, u"oms://orders/"_s + m_order});
        QTRY_VERIFY_WITH_TIMEOUT(m_person->program().mainWindow(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(shownOrder(), m_order, patience);
    }

    void aLinkFollowedLaterComesToTheFront()
    {
        comeIn(u"SUPERVISOR"_s);
        window().showMinimized();
        m_person->program().open(u"oms://%1/orders/%2"_s.arg(m_server->url().authority(), m_order));
        QVERIFY(!window().isMinimized());
        QTRY_COMPARE_WITH_TIMEOUT(shownOrder(), m_order, patience);
    }

    void aLinkThatLeadsNowhereSaysSo_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("words");
        QTest::newRow("nonsense") << u"oms://orders/approve"_s << u"leads nowhere"_s;
        QTest::newRow("another server") << u"oms://oms.example.com/orders/1"_s << u"another server"_s;
        QTest::newRow("not theirs") << u"oms://approvals"_s << u"not yours"_s;
        QTest::newRow("an invitation") << u"oms://connect?server=oms.example.com"_s << u"Sign out"_s;
    }

    void aLinkThatLeadsNowhereSaysSo()
    {
        QFETCH(QString, link);
        QFETCH(QString, words);
        comeIn(u"FITTER"_s);
        const auto before = window().deck().currentId();
        m_person->program().open(link);
        auto *toast = window().findChild<Toast *>();
        QVERIFY(toast);
        QVERIFY2(toast->text().contains(words), qPrintable(toast->text()));
        QCOMPARE(window().deck().currentId(), before);
    }

    void anInvitationWaitsInTheFieldUntilItIsTaken()
    {
        m_person->start();
        m_person->program().open(u"oms://connect?server=https://oms.example.com"_s);
        auto *field = named<QLineEdit>(m_person->signIn(), u"Address of another server"_s);
        QCOMPARE(field->text(), u"oms://connect?server=https://oms.example.com"_s);
        QVERIFY(m_person->program().signInWindow());
    }

    void theWindowComesBackToTheRecordEvenAfterAKill()
    {
        comeIn(u"SUPERVISOR"_s);
        window().resize(1300, 777);
        m_person->program().open(u"oms://orders/"_s + m_order);
        QTRY_COMPARE_WITH_TIMEOUT(shownOrder(), m_order, patience);
        const auto isWritten = [this] {
            QFile file(m_person->settings());
            return file.open(QIODevice::ReadOnly) && file.readAll().contains("record=" + m_order.toUtf8());
        };
        QTRY_VERIFY_WITH_TIMEOUT(isWritten(), patience); // nobody has closed anything
        m_person->startAs(m_server->url(), m_server->accountFile(), u"SUPERVISOR"_s);
        QCOMPARE(window().deck().currentId(), u"orders"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shownOrder(), m_order, patience);
        QCOMPARE(window().size(), QSize(1300, 777));
    }

    void whatWasBegunIsNoPlaceToComeBackTo()
    {
        comeIn(u"SUPERVISOR"_s);
        window().deck().go(u"orders"_s, u"new"_s);
        QVERIFY(window().leave());
        m_person->startAs(m_server->url(), m_server->accountFile(), u"SUPERVISOR"_s);
        QCOMPARE(window().deck().currentId(), u"orders"_s);
        QCOMPARE(window().deck().history().current()->record, QString());
    }

    void theSecondTellsTheFirst()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path(), u"desk"_s);
        SingleInstance other(folder.path(), u"another desk"_s);
        QVERIFY(first.isFirst() && other.isFirst());
        QSignalSpy told(&first, &SingleInstance::told);
        bool isFirst = true, isTold = false;
        std::thread caller([&] {
            SingleInstance second(folder.path(), u"desk"_s);
            isFirst = second.isFirst();
            isTold = second.tell(u"oms://orders/1\nand more"_s);
        });
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patience);
        caller.join();
        QVERIFY(!isFirst && isTold);
        QCOMPARE(told.first().first().toString(), u"oms://orders/1 and more"_s);
    }

    void theProgramRunsOnceAndSurvivesItsKilledPredecessor()
    {
        QProcess first, second, third, fourth;
        start(first);
        QTRY_COMPARE_WITH_TIMEOUT(running(), first.processId(), patience);
        start(second, {u"oms://orders/48213"_s});
        QVERIFY(second.waitForFinished(patience));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        first.kill();
        QVERIFY(first.waitForFinished(patience));
        start(third);
        QTRY_COMPARE_WITH_TIMEOUT(running(), third.processId(), patience);
        start(fourth);
        QVERIFY(fourth.waitForFinished(patience));
        QCOMPARE(fourth.exitCode(), 0);
        third.kill();
        QVERIFY(third.waitForFinished(patience));
    }

private:
    //! The program itself, as a person of its own.
    void start(QProcess &program, const QStringList &arguments = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        for (const auto *name : {"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME"})
            environment.insert(QString::fromLatin1(name), m_home.path());
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(OMS_PROGRAM), arguments);
    }
    //! The process that is the first one, and listens.
    qint64 running() const
    {
        const QDir home(m_home.path());
        QFile lock(home.filePath(home.entryList({u"oms-*.lock"_s}).value(0)));
        if (home.entryList({u"oms-*"_s}, QDir::System).isEmpty() || !lock.open(QIODevice::ReadOnly))
            return 0;
        return lock.readLine().trimmed().toLongLong();
    }

    MainWindow &window() { return m_person->window(); }
    void comeIn(const QString &role) { m_person->startAs(m_server->url(), m_server->accountFile(), role); }
    //! That the page of orders shows at the right.
    QString shownOrder()
    {
        const auto place = window().deck().history().current();
        const auto *detail = shown<OrderDetail>(window());
        return place && place->page == u"orders" && detail && detail->order()
            ? QString::fromStdString(detail->order()->id.toString())
            : QString();
    }

    QTemporaryDir m_home;
    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Person> m_person;
    QString m_order;
};

QTEST_MAIN(TestArrival)
#include "tst_arrival.moc"
