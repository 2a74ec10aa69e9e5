// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/schema.h"
#include "support/show.h"

#include <QTest>
#include <set>
#include <unordered_set>

using namespace oms;

class TestUuid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void versionSevenBeginsWithItsMilliseconds()
    {
        const std::array<std::uint8_t, 10> random {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff};
        QCOMPARE(Uuid::version7(0x0123456789ab, random).toString(),
                 std::string("01234567-89ab-7fff-bfff-ffffffffffff"));
        QCOMPARE(Uuid::version7(1, std::array<std::uint8_t, 10> {}).toString(),
                 std::string("00000000-0001-7000-8000-000000000000"));
    }

    void textGoesThereAndBack()
    {
        const auto id = makeUuid();
        QVERIFY(Uuid::parse(id.toString()) == id);
        QVERIFY(Uuid::parse("0192F0C1-2B3A-7ABC-8DEF-0123456789AB")
                == Uuid::parse("0192f0c1-2b3a-7abc-8def-0123456789ab"));
    }

    void onlyTheCanonicalFormIsRead_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::newRow("empty") << std::string();
        QTest::newRow("short") << std::string("0192f0c1-2b3a-7abc-8def-0123456789a");
        QTest::newRow("long") << std::string("0192f0c1-2b3a-7abc-8def-0123456789abc");
        QTest::newRow("braces") << std::string("{192f0c1-2b3a-7abc-8def-0123456789ab}");
        QTest::newRow("no dashes") << std::string("0192f0c12b3a7abc8def0123456789ab0000");
        QTest::newRow("dash elsewhere") << std::string("0192f0c12-b3a-7abc-8def-0123456789ab");
        QTest::newRow("not hexadecimal") << std::string("0192f0c1-2b3a-7abc-8def-0123456789ag");
        QTest::newRow("blank in front") << std::string(" 192f0c1-2b3a-7abc-8def-0123456789ab");
        QTest::newRow("quote") << std::string("0192f0c1-2b3a-7abc-8def-0123456789a'");
        QTest::newRow("NUL") << std::string("0192f0c1-2b3a-7abc-8def-0123456789a\0", 36);
    }
    void onlyTheCanonicalFormIsRead()
    {
        QFETCH(std::string, text);
        QVERIFY(!Uuid::parse(text));
    }

    void newOnesAreUniqueAndOfTheirTime()
    {
        std::set<Uuid> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(makeUuid());
        QCOMPARE(seen.size(), std::size_t(1000));
        const auto text = seen.begin()->toString();
        QCOMPARE(text[14], '7');
        QVERIFY(std::string("89ab").find(text[19]) != std::string::npos);
    }

    void laterOnesSortAfterEarlierOnes()
    {
        auto before = makeUuid();
        for (int i = 0; i < 10'000; ++i) {
            const auto id = makeUuid();
            QVERIFY(before < id);
            before = id;
        }
    }

    void identitiesOfDifferentKindsDoNotMix()
    {
        static_assert(!std::is_convertible_v<CustomerId, HorseId>);
        static_assert(!std::is_constructible_v<CustomerId, HorseId>);
        const auto id = makeId<CustomerId>();
        QVERIFY((std::unordered_set<CustomerId> {id, id}.size() == 1));
        QVERIFY(CustomerId().value.isNil());
    }
};

QTEST_GUILESS_MAIN(TestUuid)
#include "tst_uuid.moc"
