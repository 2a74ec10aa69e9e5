// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/blocking.h"
#include "server/database/cluster.h"
#include "sql/probe.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace oms;

//! The built-in PostgreSQL, from nothing to its recovery.
class ClusterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Cluster cluster(options()); // made from nothing once; the functions start what is there
        cluster.start();
        BlockingDatabase(cluster.dsn()).runScript(sql::probe::createNotes.text);
    }
    void cleanupTestCase() { Cluster::erase(directory()); }

    void keepsItsDataOverARestart()
    {
        Cluster cluster(options());
        cluster.start();
        BlockingDatabase database(cluster.dsn());
        write(database, "kept over a restart");
        const auto notes = countNotes(database);
        cluster.stop();
        QVERIFY(!cluster.isRunning());
        QVERIFY(!database.isReachable());
        cluster.start();
        QCOMPARE(countNotes(database), notes);
    }

    void isReachedThroughAPrivateSocketOnly()
    {
        Cluster cluster(options());
        cluster.start();
        BlockingDatabase database(cluster.dsn());
        QCOMPARE(database.reading().value(sql::probe::listenAddresses).value_or("?"), std::string());
        QCOMPARE(database.reading().value(sql::probe::dataChecksums).value_or("?"), std::string("on"));
        const auto socket = database.reading().value(sql::probe::socketDirectory).value_or("?");
        QCOMPARE(std::filesystem::status(socket).permissions(), std::filesystem::perms::owner_all);
    }

    void recoversAfterACrash()
    {
        auto durable = options();
        durable.isFast = false;
        Cluster cluster(durable);
        cluster.start();
        BlockingDatabase database(cluster.dsn());
        write(database, "kept over a crash");
        const auto notes = countNotes(database);
        cluster.kill();
        cluster.start();
        QCOMPARE(countNotes(database), notes);
    }

    void nothingRunsOnWhenTheServerIsKilled()
    {
        const auto ready = m_folder.filePath(QStringLiteral("ready"));
        QProcess server;
        server.start(QStringLiteral(OMS_TEST_CLUSTER_PROGRAM), {m_folder.path()});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(ready), 30000);
        const auto postgres = processIn(m_folder.filePath(QStringLiteral("postgres/postmaster.pid")));
        server.kill(); // SIGKILL
        QVERIFY(server.waitForFinished());
        QFile::remove(ready);

        Cluster cluster(options());
        cluster.start();
        QVERIFY(cluster.process() != postgres);
        QVERIFY(!processuser::isRunningIn(postgres, cluster.data()));
        QVERIFY(BlockingDatabase(cluster.dsn()).isReachable());
    }

    void aSecondServerIsRefusedByName()
    {
        Cluster cluster(options());
        cluster.start();
        Cluster second(options());
        QVERIFY_THROWS_EXCEPTION(ClusterError, second.claim());
        QVERIFY_THROWS_EXCEPTION(ClusterError, second.start());
        QVERIFY(cluster.isRunning());
    }

    void othersFindTheRunningOne()
    {
        QCOMPARE(Cluster::dsnOfRunning(options().directory), std::optional<std::string>());
        Cluster cluster(options());
        cluster.claim();
        const auto promised = cluster.dsn();
        cluster.start();
        QCOMPARE(cluster.dsn(), promised);
        QCOMPARE(Cluster::dsnOfRunning(options().directory), std::optional(promised));
        cluster.stop();
        QCOMPARE(Cluster::dsnOfRunning(options().directory), std::optional<std::string>());
    }

    void aPidFileOfAnotherProcessIsNotBelieved()
    {
        Cluster cluster(options());
        cluster.start();
        cluster.kill();
        std::ofstream(cluster.data() / "postmaster.pid") << QCoreApplication::applicationPid() << '\n';
        cluster.start();
        QVERIFY(cluster.isRunning());
    }

    void aLongPathStillWorks()
    {
        const QTemporaryDir folder;
        ClusterOptions wanted {.directory = folder.path().toStdString(), .isFast = true};
        wanted.directory /= std::string(60, 'a');
        wanted.directory /= std::string(60, 'b');
        Cluster cluster(wanted);
        cluster.start();
        QVERIFY(BlockingDatabase(cluster.dsn()).isReachable());
        cluster.stop();
        Cluster::erase(wanted.directory);
        QVERIFY(!std::filesystem::exists(cluster.data()));
    }

private:
    std::string directory() const { return m_folder.path().toStdString(); }
    ClusterOptions options() const { return {.directory = directory(), .isFast = true}; }

    static void write(BlockingDatabase &database, const char *text)
    {
        auto transaction = database.begin();
        transaction->execute(sql::probe::addNote, text);
        transaction->commit();
    }
    static std::string countNotes(BlockingDatabase &database)
    {
        return database.reading().value(sql::probe::countNotes).value_or("");
    }
    static std::int64_t processIn(const QString &pidFile)
    {
        QFile file(pidFile);
        return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toLongLong() : 0;
    }

    const QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ClusterTest)
#include "tst_cluster.moc"
