// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/time.h"
#include "support/show.h"

#include <QTest>
#include <rapidcheck.h>

using namespace oms;
using namespace std::chrono;

class TestTime : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isWrittenInUtcWithAFractionOnlyWhereThereIsOne()
    {
        const Instant noon = sys_days(2026y / June / 11) + 16h + 2min;
        QCOMPARE(toIso(noon), std::string("2026-06-11T16:02:00Z"));
        QCOMPARE(toIso(noon + 125ms), std::string("2026-06-11T16:02:00.125Z"));
        QCOMPARE(toIso(noon + 1us), std::string("2026-06-11T16:02:00.000001Z"));
        QCOMPARE(toIso(Instant() - 1us), std::string("1969-12-31T23:59:59.999999Z"));
        QCOMPARE(toIso(Date(2024y / February / 29)), std::string("2024-02-29"));
    }

    void isReadAsRfc3339AndAsPostgresWritesIt_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("iso");
        QTest::newRow("Z") << std::string("2026-06-11T16:02:00Z") << std::string("2026-06-11T16:02:00Z");
        QTest::newRow("small letters") << std::string("2026-06-11t16:02:00z") << std::string("2026-06-11T16:02:00Z");
        QTest::newRow("offset") << std::string("2026-06-11T16:02:00+02:00") << std::string("2026-06-11T14:02:00Z");
        QTest::newRow("behind") << std::string("2026-06-11T22:30:00-05:30") << std::string("2026-06-12T04:00:00Z");
        QTest::newRow("PostgreSQL") << std::string("2026-06-11 16:02:00.125+00")
                                    << std::string("2026-06-11T16:02:00.125Z");
        QTest::newRow("below a microsecond")
            << std::string("2026-06-11T16:02:00.1234567Z") << std::string("2026-06-11T16:02:00.123456Z");
    }
    void isReadAsRfc3339AndAsPostgresWritesIt()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, iso);
        const auto instant = parseInstant(text);
        QVERIFY(instant.has_value());
        QCOMPARE(toIso(*instant), iso);
    }

    void anythingElseIsNoTime_data()
    {
        QTest::addColumn<std::string>("text");
        for (const auto *text :
             {"", "2026-06-11", "2026-06-11T16:02Z", "2026-06-11T16:02:00", "2026-06-11T24:00:00Z",
              "2026-06-11T16:60:00Z", "2026-06-11T16:02:60Z", "2026-06-11T16:02:00.Z", "2026-06-11T16:02:00ZZ",
              "2026-06-11T16:02:00+24:00", "2026-06-11T16:02:00+02:60", " 2026-06-11T16:02:00Z", "2026-6-11T16:02:00Z",
              "2026-02-30T00:00:00Z", "infinity", "now", "+2026-06-11T16:02:00Z", "2026-06-11T16:02:00+-1:00"})
            QTest::newRow(text) << std::string(text);
    }
    void anythingElseIsNoTime()
    {
        QFETCH(std::string, text);
        QVERIFY(!parseInstant(text));
    }

    void onlyDaysThatExistAreDays()
    {
        QVERIFY(parseDate("2024-02-29"));
        for (const auto *text : {"2025-02-29", "2025-13-01", "2025-00-10", "2025-01-00", "2025-04-31", "0000-01-01",
                                 "2025-01-01Z", "20250101", "25-01-01", "", "٢٠٢٥-01-01"})
            QVERIFY2(!parseDate(text), text);
    }

    void everyMomentComesBack()
    {
        QVERIFY(rc::check("write, read", [] {
            // From year 1 to year 9999, as PostgreSQL and four digits allow.
            const auto seconds = *rc::gen::inRange<std::int64_t>(-62135596800, 253402300800);
            const auto microseconds = *rc::gen::inRange<std::int64_t>(0, 1000000);
            const Instant moment {std::chrono::microseconds(seconds * 1000000 + microseconds)};
            RC_ASSERT(parseInstant(toIso(moment)) == moment);
        }));
    }

    void everyDayComesBack()
    {
        QVERIFY(rc::check("write, read", [] {
            const Date day {days(*rc::gen::inRange(-719162, 2932896))};
            RC_ASSERT(parseDate(toIso(day)) == day);
        }));
    }
};

QTEST_GUILESS_MAIN(TestTime)
#include "tst_time.moc"
