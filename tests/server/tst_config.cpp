// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/config.h"
#include "server/app/nearest.h"
#include "server/app/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

namespace {

//! Sources that read like the sentence of a test.
struct Given : oms::ConfigSources {
    QTemporaryDir directory;

    Given() { environment["HOME"] = "/home/rider"; }
    std::string written(const char *name, const std::string &text) const
    {
        QFile target(directory.filePath(QString::fromUtf8(name)));
        if (!target.open(QIODevice::WriteOnly) || target.write(text.data(), qint64(text.size())) < 0)
            qFatal("cannot write %s", name);
        return target.fileName().toStdString();
    }
    void config(const std::string &text) { file = written("oms.toml", text); }
};

std::string complaintsOf(const oms::ConfigSources &sources)
{
    const auto loaded = oms::loadConfig(sources);
    std::string all;
    if (!loaded)
        for (const auto &complaint : loaded.error())
            all += complaint + "\n";
    return all;
}

bool mentions(const std::string &text, const std::string &words)
{
    if (text.find(words) != std::string::npos)
        return true;
    qWarning("\"%s\" is not in:\n%s", words.c_str(), text.c_str());
    return false;
}

} // namespace

class ConfigTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingGivenMeansTheDefaults()
    {
        const Given given;
        const auto loaded = oms::loadConfig(given);
        QVERIFY2(loaded, complaintsOf(given).c_str());
        QCOMPARE(loaded->config.listen, (oms::ListenAddress {"127.0.0.1", 8080}));
        QCOMPARE(loaded->config.dataDirectory, std::string("/home/rider/.local/share/oms"));
        QCOMPARE(loaded->config.databaseConnections, 20);
        QCOMPARE(loaded->config.drainTime, 20000ms);
        QCOMPARE(loaded->config.idleTransactionTimeout, 300000ms);
        QCOMPARE(loaded->values.at("listen").origin, std::string("default"));
    }

    void flagsWinOverEnvironmentOverFileOverDefaults()
    {
        Given given;
        given.config("listen = \"127.0.0.1:1\"\n[log]\nlevel = \"error\"\n[http]\nthreads = 3\n");
        given.environment["OMS_LISTEN"] = "127.0.0.1:2";
        given.environment["OMS_LOG"] = "warning";
        given.flags["listen"] = "127.0.0.1:3";
        const auto loaded = oms::loadConfig(given);
        QVERIFY2(loaded, complaintsOf(given).c_str());
        QCOMPARE(loaded->config.listen.port, std::uint16_t(3));
        QCOMPARE(loaded->config.logLevel, oms::LogLevel::Warning);
        QCOMPARE(loaded->config.threads, 3);
        QCOMPARE(loaded->values.at("listen").origin, std::string("flag --listen"));
        QCOMPARE(loaded->values.at("log.level").origin, std::string("environment OMS_LOG"));
        QCOMPARE(loaded->values.at("http.threads").origin, given.file + " line 5");
    }

    void aMissingFileMattersOnlyWhenSomebodyNamedIt()
    {
        Given given;
        given.file = given.directory.filePath(QStringLiteral("absent.toml")).toStdString();
        QVERIFY(mentions(complaintsOf(given), "absent.toml"));
        given.isFileNeeded = false;
        QCOMPARE(complaintsOf(given), std::string());
    }

    void unknownNamesAreRefusedWithTheNearestKnownOne()
    {
        Given given;
        given.environment["OMS_LISTN"] = "x";
        given.config("[databse]\nurl = \"postgresql://h/d\"\n");
        const auto complaints = complaintsOf(given);
        QVERIFY(mentions(complaints, "there is no setting OMS_LISTN; did you mean OMS_LISTEN?"));
        QVERIFY(mentions(complaints, "oms.toml line 2: there is no setting databse.url; did you mean database.url?"));
    }

    void aNameLikeNoOtherGetsNoAdvice()
    {
        Given given;
        given.environment["OMS_ZZZZZZZZ"] = "x";
        QCOMPARE(complaintsOf(given), std::string("environment: there is no setting OMS_ZZZZZZZZ\n"));
    }

    void environmentOfOthersIsNoneOfOurBusiness()
    {
        Given given;
        given.environment["OMSK"] = "x";
        given.environment["PATH"] = "x";
        QCOMPARE(complaintsOf(given), std::string());
    }

    void badValuesAreRefusedAllAtOnce_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("port too big") << "listen"
                                      << "127.0.0.1:65536"
                                      << "must be ADDRESS:PORT";
        QTest::newRow("port is no number") << "listen"
                                           << "127.0.0.1:http"
                                           << "must be ADDRESS:PORT";
        QTest::newRow("bare IPv6") << "listen"
                                   << "::1:80"
                                   << "must be ADDRESS:PORT";
        QTest::newRow("a name to listen on") << "listen"
                                             << "example.org:80"
                                             << "must be ADDRESS:PORT";
        QTest::newRow("not a proxy") << "http.trusted_proxies"
                                     << "10.0.0.1,proxy"
                                     << "must be addresses or networks";
        QTest::newRow("origin with a path") << "http.cors_origins"
                                            << "https://a.example/"
                                            << "must be origins";
        QTest::newRow("count too small") << "database.connections"
                                         << "1"
                                         << "must be 2 to 1000, not \"1\"";
        QTest::newRow("count with rubbish") << "http.threads"
                                            << "4x"
                                            << "must be 0 to 256";
        QTest::newRow("negative") << "http.threads"
                                  << "-1"
                                  << "must be 0 to 256";
        QTest::newRow("duration without unit") << "http.drain"
                                               << "20"
                                               << "must be 0 s to 10 min";
        QTest::newRow("duration too long") << "http.drain"
                                           << "11 min"
                                           << "must be 0 s to 10 min";
        QTest::newRow("unknown choice") << "log.format"
                                        << "jsn"
                                        << "did you mean json?";
        QTest::newRow("no such file") << "tls.cert"
                                      << "/nowhere/cert.pem"
                                      << "must be a file that the server can read";
        QTest::newRow("not a web address") << "public_url"
                                           << "ftp://x"
                                           << "must be http:// or https://";
        QTest::newRow("not a database") << "database.url"
                                        << "mysql:whatever"
                                        << "must be postgresql://";
        for (const auto *text : {"redis.example:6379", "http://redis.example", "redis://", "redis://h:70000",
                                 "redis://h/x", "redis://h/1/2", "redis://h/0?a=b", "redis://user@h"})
            QTest::addRow("not Redis: %s", text)
                << "redis.url" << text << "must be redis://USER:PASSWORD@HOST:PORT/NUMBER, rediss:// or";
    }

    void badValuesAreRefusedAllAtOnce()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(QString, complaint);
        Given given;
        given.flags[key.toStdString()] = text.toStdString();
        given.environment["OMS_DEMO"] = "tiny";
        const auto complaints = complaintsOf(given);
        QVERIFY(mentions(complaints, complaint.toStdString()));
        QVERIFY(mentions(complaints, "environment OMS_DEMO: demo must be none, small or full"));
    }

    void addressesAreReadInEveryUsualForm()
    {
        const auto listening = [](const char *text) {
            Given given;
            given.flags["listen"] = text;
            return oms::loadConfig(given)->config.listen;
        };
        QCOMPARE(listening("9000"), (oms::ListenAddress {"127.0.0.1", 9000}));
        QCOMPARE(listening("0.0.0.0:0"), (oms::ListenAddress {"0.0.0.0", 0}));
        QCOMPARE(listening("[::1]:80"), (oms::ListenAddress {"::1", 80}));
        QCOMPARE(listening("localhost:80"), (oms::ListenAddress {"127.0.0.1", 80}));
    }

    void listsComeFromCommasAndFromTomlArrays()
    {
        Given given;
        given.environment["OMS_TRUSTED_PROXIES"] = "10.0.0.1, 10.0.0.2";
        given.config("[http]\ncors_origins = [\"https://a.example\", \"https://b.example\"]\n");
        const auto loaded = oms::loadConfig(given);
        QVERIFY2(loaded, complaintsOf(given).c_str());
        QCOMPARE(loaded->config.trustedProxies, (std::vector<std::string> {"10.0.0.1", "10.0.0.2"}));
        QCOMPARE(loaded->config.corsOrigins, (std::vector<std::string> {"https://a.example", "https://b.example"}));
    }

    void aSecretMayLieInAFileOfItsOwn()
    {
        Given given;
        given.environment["OMS_DATABASE_URL_FILE"] = given.written("secret", "postgresql://oms:pw@db/oms\n");
        const auto loaded = oms::loadConfig(given);
        QVERIFY2(loaded, complaintsOf(given).c_str());
        QCOMPARE(loaded->config.databaseUrl, std::string("postgresql://oms:pw@db/oms"));
        QCOMPARE(loaded->values.at("database.url").origin, std::string("environment OMS_DATABASE_URL_FILE"));

        given.environment["OMS_DATABASE_URL"] = "postgresql://other/oms";
        QVERIFY(mentions(complaintsOf(given), "both set"));
        given.environment.erase("OMS_DATABASE_URL");
        given.environment["OMS_DATABASE_URL_FILE"] = "/nowhere";
        QVERIFY(mentions(complaintsOf(given), "OMS_DATABASE_URL_FILE: cannot read /nowhere"));
        given.environment.erase("OMS_DATABASE_URL_FILE");
        given.environment["OMS_LISTEN_FILE"] = "/nowhere";
        QVERIFY(mentions(complaintsOf(given), "there is no setting OMS_LISTEN_FILE"));
    }

    void aCertificateNeedsItsKey()
    {
        Given given;
        given.environment["OMS_TLS_CERT"] = given.written("cert.pem", "certificate");
        QVERIFY(mentions(complaintsOf(given), "tls.cert and tls.key go together"));
        given.environment["OMS_TLS_KEY"] = given.written("key.pem", "key");
        QCOMPARE(complaintsOf(given), std::string());
    }

    void brokenTomlNamesItsLine()
    {
        Given given;
        given.config("listen = \"127.0.0.1:1\"\n[log\n");
        QVERIFY(mentions(complaintsOf(given), "oms.toml line 2"));
    }

    void passwordsAreNeverShown_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("shown");
        QTest::newRow("address") << "postgresql://oms:hunter2@db:5432/oms"
                                 << "postgresql://oms:***@db:5432/oms";
        QTest::newRow("at sign") << "postgresql://oms:hun@ter2@db/oms"
                                 << "postgresql://oms:***@db/oms";
        QTest::newRow("no password") << "postgresql://oms@db/oms"
                                     << "postgresql://oms@db/oms";
        QTest::newRow("parameter") << "postgresql://db/oms?user=a&password=hunter2&x=y"
                                   << "postgresql://db/oms?user=a&password=***&x=y";
        QTest::newRow("words") << "host=db password=hunter2 user=oms"
                               << "host=db password=*** user=oms";
        QTest::newRow("quoted words") << "host=db password = 'hunter2 \\' x' user=oms"
                                      << "host=db password = *** user=oms";
    }

    void passwordsAreNeverShown()
    {
        QFETCH(QString, url);
        QFETCH(QString, shown);
        Given given;
        given.environment["OMS_DATABASE_URL"] = url.toStdString();
        const auto loaded = oms::loadConfig(given);
        QVERIFY(loaded);
        const auto text = oms::showConfig(*loaded, true);
        QVERIFY(mentions(text, "database.url = \"" + shown.toStdString() + "\"  # environment OMS_DATABASE_URL"));
        QVERIFY(text.find("hunter2") == std::string::npos);
    }

    void aPasswordOfRedisIsNeverShown()
    {
        Given given;
        for (const auto *url : {"redis://:hunter2@h", "rediss://me:hunter2@h:1/2"}) {
            given.environment["OMS_REDIS_URL"] = url;
            const auto loaded = oms::loadConfig(given);
            QVERIFY2(loaded, complaintsOf(given).c_str());
            QCOMPARE(loaded->config.redisUrl, std::string(url));
            QVERIFY(mentions(oms::showConfig(*loaded, false), ":***@h"));
            QVERIFY(oms::showConfig(*loaded, false).find("hunter2") == std::string::npos);
        }
        given.environment["OMS_REDIS_URL"] = "redis://hunter2@h"; // refused, but not repeated
        QVERIFY(mentions(complaintsOf(given), "not \"redis://***@h\""));
    }

    void whatIsShownIsAConfigurationFile()
    {
        Given given;
        given.environment["OMS_THREADS"] = "2";
        auto shown = oms::showConfig(oms::loadConfig(given).value(), true);
        Given again;
        again.config(shown);
        const auto loaded = oms::loadConfig(again);
        QVERIFY2(loaded, complaintsOf(again).c_str());
        QCOMPARE(oms::showConfig(*loaded, false), oms::showConfig(oms::loadConfig(given).value(), false));
    }

    void distanceCountsSlipsOfTheFingers()
    {
        QCOMPARE(oms::editDistance("listen", "listen"), std::size_t(0));
        QCOMPARE(oms::editDistance("lisetn", "listen"), std::size_t(1));
        QCOMPARE(oms::editDistance("", "listen"), std::size_t(6));
        QCOMPARE(oms::editDistance("kitten", "sitting"), std::size_t(3));
    }

    void theManualHoldsTheTableOfSettings()
    {
        QFile manual(QStringLiteral(OMS_SOURCE_DIR "/docs/administration.md"));
        QVERIFY(manual.open(QIODevice::ReadOnly));
        const auto text = manual.readAll().toStdString();
        if (text.find(oms::settingsReference()) == std::string::npos)
            qWarning("docs/administration.md should hold:\n%s", oms::settingsReference().c_str());
        QVERIFY(text.find(oms::settingsReference()) != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(ConfigTest)
#include "tst_config.moc"
