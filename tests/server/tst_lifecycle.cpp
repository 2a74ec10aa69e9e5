// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/cluster.h"
#include "tests/support/postgres.h"
#include "tests/support/program.h"

#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace {

using oms::test::patience;
using oms::test::Program;

//! The whole answer to a GET; empty when nobody answers.
QByteArray get(quint16 port, const QByteArray &path)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(patience))
        return {};
    socket.write("GET " + path + " HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n");
    while (socket.waitForReadyRead(patience)) { }
    return socket.readAll();
}

QStringList database(const std::string &dsn)
{
    return {QStringLiteral("OMS_DATABASE_URL=") + QString::fromStdString(dsn)};
}

} // namespace

//! The program itself, from its first line to its exit code.
class LifecycleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void migratesAnEmptyDatabaseAndSaysThatItIsReady()
    {
        const oms::test::TestDatabase empty(oms::test::TestDatabase::Schema::Empty);
        Program program({}, database(empty.dsn()));
        const auto port = program.port();
        QCOMPARE(program.lineWith(QStringLiteral("ready ")), QStringLiteral("ready http://127.0.0.1:%1").arg(port));
        QVERIFY(get(port, "/health/ready").startsWith("HTTP/1.1 200"));
        program.send(SIGTERM);
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(get(port, "/health/live"), QByteArray());
    }

    void livesButIsNotReadyWhileTheDatabaseIsAway()
    {
        Program program({}, {QStringLiteral("OMS_DATABASE_URL=host=/nowhere dbname=oms")});
        const auto port = program.port();
        QVERIFY(!program.lineWith(QStringLiteral("Waiting for the database")).isEmpty());
        QVERIFY(get(port, "/health/live").startsWith("HTTP/1.1 200"));
        const auto answer = get(port, "/health/ready");
        QVERIFY2(answer.startsWith("HTTP/1.1 503"), answer.constData());
        program.send(SIGINT);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY2(!program.said().contains(u"ready http"), qPrintable(program.said()));
    }

    void bringsItsOwnPostgresAndLeavesNothingBehindWhenKilled()
    {
        const QTemporaryDir folder;
        const auto directory = folder.path().toStdString();
        {
            Program program({QStringLiteral("--data"), folder.path()});
            const auto port = program.port();
            QVERIFY(!program.lineWith(QStringLiteral("ready ")).isEmpty());
            QVERIFY(get(port, "/health/ready").startsWith("HTTP/1.1 200")); // what is ready answers at once
            QVERIFY(oms::Cluster::dsnOfRunning(directory));
            Program second({QStringLiteral("--data"), folder.path()});
            QCOMPARE(second.exitCode(), 1);
            QVERIFY(second.errors().contains(u"Another server is using"));
            program.send(SIGKILL);
            program.exitCode();
            QTRY_VERIFY_WITH_TIMEOUT(!oms::Cluster::dsnOfRunning(directory), patience);
        }
        {
            Program again({QStringLiteral("--data"), folder.path()});
            QVERIFY(!again.lineWith(QStringLiteral("ready ")).isEmpty());
            again.send(SIGTERM);
            QCOMPARE(again.exitCode(), 0);
        }
        QVERIFY(!oms::Cluster::dsnOfRunning(directory));
        oms::Cluster::erase(directory);
    }

    void refusesToStartWithASlipInASetting()
    {
        Program program({}, {QStringLiteral("OMS_LISTN=x")});
        QCOMPARE(program.exitCode(), 2);
        QCOMPARE(program.errors(),
                 QStringLiteral("oms-server: environment: there is no setting OMS_LISTN; did you mean OMS_LISTEN?\n"));
    }

    void aPortInUseIsAClearError()
    {
        const oms::test::TestDatabase migrated;
        Program first({}, database(migrated.dsn()));
        const auto port = first.port();
        Program second({QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(port)},
                       database(migrated.dsn()));
        QCOMPARE(second.exitCode(), 1);
        QVERIFY2(second.errors().contains(QString::number(port)), qPrintable(second.errors()));
    }
};

QTEST_GUILESS_MAIN(LifecycleTest)
#include "tst_lifecycle.moc"
