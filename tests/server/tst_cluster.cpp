// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/blocking.h"
#include "server/database/cluster.h"
#include "sql/probe.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace oms;

//! The built-in PostgreSQL, from nothing to its recovery.
class ClusterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        Cluster::erase(m_folder->path().toStdString());
        m_folder.reset();
    }

    void startsFromNothingAndKeepsItsData()
    {
        {
            Cluster cluster(options());
            cluster.start();
            BlockingDatabase database(cluster.dsn());
            database.runScript(sql::probe::createNotes.text);
            QCOMPARE(write(database, "kept"), 1);
            cluster.stop();
            QVERIFY(!cluster.isRunning());
            QVERIFY(!database.isReachable());
        }
        Cluster again(options());
        again.start();
        QCOMPARE(BlockingDatabase(again.dsn()).reading().value(sql::probe::countNotes).value_or(""), std::string("1"));
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
        database.runScript(sql::probe::createNotes.text);
        QCOMPARE(write(database, "kept"), 1);
        cluster.kill();
        cluster.start();
        QCOMPARE(database.reading().value(sql::probe::countNotes).value_or(""), std::string("1"));
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
        auto wanted = options();
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
    ClusterOptions options() const { return {.directory = m_folder->path().toStdString(), .isFast = true}; }

    static std::int64_t write(BlockingDatabase &database, const char *text)
    {
        auto transaction = database.begin();
        const auto written = transaction->execute(sql::probe::addNote, text);
        transaction->commit();
        return written;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ClusterTest)
#include "tst_cluster.moc"
