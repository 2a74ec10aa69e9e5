// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/logging.h"

#include <QLoggingCategory>
#include <QTest>
#include <thread>

using namespace std::chrono_literals;

namespace {

const oms::Instant moment = oms::parseInstant("2026-06-11T16:02:00.125Z").value();

oms::RequestLog someRequest()
{
    return {"GET", "/api/v1/customers/{id}", 200, 3062us, 812, "01976-r", "01976-u"};
}

std::string withDoubleQuotes(std::string json)
{
    std::replace(json.begin(), json.end(), '\'', '"');
    return json;
}

std::string contentOf(std::FILE *file)
{
    std::rewind(file);
    std::string text(1 << 20, '\0');
    text.resize(std::fread(text.data(), 1, text.size(), file));
    return text;
}

} // namespace

class LoggingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsOneJsonLine()
    {
        QCOMPARE(oms::logLine(oms::LogFormat::Json, moment, someRequest()),
                 withDoubleQuotes("{'time':'2026-06-11T16:02:00.125Z','level':'info','category':'oms.request',"
                                  "'method':'GET','route':'/api/v1/customers/{id}','status':200,'ms':3.062,"
                                  "'bytes':812,'request_id':'01976-r','user_id':'01976-u'}\n"));
    }

    void aRequestReadsAsALineForPeople()
    {
        QCOMPARE(oms::logLine(oms::LogFormat::Human, moment, someRequest()),
                 std::string("16:02:00.125 GET /api/v1/customers/{id} 200 3.062 ms 812 B 01976-r by 01976-u\n"));
    }

    void aRequestWithoutRouteOrPersonSaysSo()
    {
        auto request = someRequest();
        request.route = {};
        request.userId = {};
        QCOMPARE(oms::logLine(oms::LogFormat::Human, oms::parseInstant("2026-06-11T16:02:00Z").value(), request),
                 std::string("16:02:00.000 GET (no route) 200 3.062 ms 812 B 01976-r\n"));
        QVERIFY(oms::logLine(oms::LogFormat::Json, moment, request).find("user_id") == std::string::npos);
    }

    void aMessageCannotForgeALine()
    {
        const auto json = oms::logLine(oms::LogFormat::Json, moment, oms::LogLevel::Error, "oms.http", "a\n\"b\"");
        QCOMPARE(json,
                 withDoubleQuotes("{'time':'2026-06-11T16:02:00.125Z','level':'error','category':'oms.http',"
                                  "'message':'a\\n\\'b\\''}\n"));
        QCOMPARE(oms::logLine(oms::LogFormat::Human, moment, oms::LogLevel::Error, "oms.http", "a\nb"),
                 std::string("16:02:00.125 error oms.http: a\n    b\n"));
    }

    void linesOfThreadsDoNotMixAndTheLevelHolds()
    {
        static const QLoggingCategory category("oms.test");
        std::FILE *file = std::tmpfile();
        oms::startLogging(oms::LogLevel::Info, oms::LogFormat::Json, file);
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([] {
                for (int line = 0; line < 200; ++line) {
                    qCInfo(category, "a message of some length, number %d", line);
                    qCDebug(category, "never seen");
                    oms::logRequest(someRequest());
                }
            });
        for (auto &thread : threads)
            thread.join();
        qInstallMessageHandler(nullptr);
        const auto lines = QString::fromStdString(contentOf(file)).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 1600);
        for (const auto &line : lines)
            QVERIFY2(line.startsWith(u"{\"time\"") && line.endsWith(u'}'), qPrintable(line));
    }

    void warningsOnlyMeansNoRequestLines()
    {
        std::FILE *file = std::tmpfile();
        oms::startLogging(oms::LogLevel::Warning, oms::LogFormat::Human, file);
        oms::logRequest(someRequest());
        qWarning("attention");
        qInstallMessageHandler(nullptr);
        const auto text = contentOf(file);
        QVERIFY2(text.ends_with(" warning default: attention\n"), text.c_str());
        QCOMPARE(std::count(text.begin(), text.end(), '\n'), 1);
    }
};

QTEST_GUILESS_MAIN(LoggingTest)
#include "tst_logging.moc"
