// SPDX-License-Identifier: GPL-3.0-or-later
// The text by which order lists are narrowed.
#include "client/orders/filtertext.h"

#include <QTest>

using namespace oms;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Date day = std::chrono::sys_days(std::chrono::year(2026) / 6 / 15);

const Uuid robyn = *Uuid::parse("0198a000-0000-7000-8000-000000000001");
const Uuid maria = *Uuid::parse("0198a000-0000-7000-8000-000000000002");
const Uuid merlin = *Uuid::parse("0198a000-0000-7000-8000-000000000003");

class Names : public FilterNames {
public:
    const std::vector<Named> &namesOf(FilterKey key) const override
    {
        static const std::vector<Named> fitters {{maria, u"Maria Grant"_s}, {robyn, u"Robyn Leslie"_s}};
        static const std::vector<Named> models {{merlin, u"Merlin"_s}};
        static const std::vector<Named> none;
        return key == FilterKey::Fitter ? fitters : key == FilterKey::Model ? models : none;
    }
    Reader reader() const override { return who; }

    Reader who = Reader::House;
};

QString said(const FilterTerm &term)
{
    const auto words = wordsOf(term, Names(), day);
    return (words.name + u' ' + words.value).trimmed();
}

FilterReading read(const QString &text)
{
    return readFilter(text, Names(), day);
}

} // namespace

class TestFilterText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void theExampleOfTheBriefIsRead()
    {
        const auto reading = read(u"status:p2 due:<14d fitter:leslie -urgent sonata black"_s);
        QCOMPARE(reading.troubles, QStringList());
        QCOMPARE(reading.filter.status, Texts {"production_2"});
        QCOMPARE(reading.filter.promised_to, std::optional(day + std::chrono::days(14)));
        QVERIFY(!reading.filter.promised_from); // what is late is due as well
        QCOMPARE(reading.filter.fitter, std::vector {FitterId {robyn}});
        QCOMPARE(reading.filter.urgent, std::optional(false));
        QCOMPARE(reading.words, u"sonata black"_s);
    }

    void termsAndWordsComeBackAsText()
    {
        const auto text = u"status:p2,hold fitter:\"Robyn Leslie\" -urgent sonata"_s;
        const auto reading = read(text);
        QCOMPARE(textOf(reading.terms, reading.words), text);
        QCOMPARE(read(textOf(reading.terms, reading.words)).terms, reading.terms);
    }

    void statesAreKnownByCodeShortWordAndLabel()
    {
        for (const auto *text : {"status:production_2", "status:production-2", "status:p2", "status:P2",
                                 "status:\"In production P2\"", "STATUS:p2"})
            QCOMPARE(read(QString::fromLatin1(text)).filter.status, Texts {"production_2"});
        QCOMPARE(read(u"status:production"_s).filter.status, (Texts {"production_1", "production_2", "production_3"}));
    }

    void aMinusTurnsAStatusRound()
    {
        const auto filter = read(u"-status:cancelled,completed"_s).filter;
        QCOMPARE(filter.status.size(), orderStatusCount - 2);
        QVERIFY(std::find(filter.status.begin(), filter.status.end(), "cancelled") == filter.status.end());
    }

    void workListsAndSeatsAreRead()
    {
        QCOMPARE(read(u"work:overdue"_s).filter.work_list, std::optional(WorkList::Overdue));
        QCOMPARE(read(u"work:to-approve"_s).filter.work_list, std::optional(WorkList::ToApprove));
        QCOMPARE(read(u"seat:17½,\"17 1/2\""_s).filter.seat_size.size(), 2u);
        QCOMPARE(read(u"country:nl"_s).filter.country, std::optional<std::string>("NL"));
    }

    void daysGoWithTheCalendar_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("from"); // days from today; 999 = none
        QTest::addColumn<int>("to");
        QTest::newRow("due within") << u"due:<14d"_s << 999 << 14;
        QTest::newRow("due later") << u"due:>2w"_s << 14 << 999;
        QTest::newRow("one day") << u"due:2026-06-20"_s << 5 << 5;
        QTest::newRow("before") << u"due:<2026-06-20"_s << 999 << 4;
        QTest::newRow("after") << u"due:>2026-06-20"_s << 6 << 999;
        QTest::newRow("between") << u"due:2026-06-16..2026-06-18"_s << 1 << 3;
        QTest::newRow("from") << u"due:2026-06-16.."_s << 1 << 999;
        QTest::newRow("today") << u"due:today"_s << 0 << 0;
        QTest::newRow("this week") << u"due:week"_s << 0 << 6; // 15 June 2026 is a Monday
        QTest::newRow("this month") << u"due:month"_s << -14 << 15;
    }
    void daysGoWithTheCalendar()
    {
        QFETCH(QString, text);
        QFETCH(int, from);
        QFETCH(int, to);
        const auto reading = read(text);
        QCOMPARE(reading.troubles, QStringList());
        const auto at = [](int days) {
            return days == 999 ? std::nullopt : std::optional(day + std::chrono::days(days));
        };
        QCOMPARE(reading.filter.promised_from, at(from));
        QCOMPARE(reading.filter.promised_to, at(to));
    }

    void whatIsPastIsLookedBackOn()
    {
        QCOMPARE(read(u"ordered:<14d"_s).filter.ordered_from, std::optional(day - std::chrono::days(14)));
        QCOMPARE(read(u"ordered:>30d"_s).filter.ordered_to, std::optional(day - std::chrono::days(30)));
    }

    void whatCannotBeReadIsSaidAndNotApplied_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("trouble");
        QTest::newRow("key") << u"colour:red"_s << u"There is no filter called “colour”."_s;
        QTest::newRow("status") << u"status:flying"_s << u"“flying” is no Status that is known here."_s;
        QTest::newRow("name") << u"fitter:nobody"_s << u"“nobody” is no Fitter that is known here."_s;
        QTest::newRow("seat") << u"seat:99"_s << u"“99” is no Seat size that is known here."_s;
        QTest::newRow("backwards") << u"due:2026-07-01..2026-06-01"_s << QString();
        QTest::newRow("day") << u"due:soon"_s << QString();
        QTest::newRow("minus") << u"-due:today"_s << u"“Due” cannot be turned round with a minus."_s;
    }
    void whatCannotBeReadIsSaidAndNotApplied()
    {
        QFETCH(QString, text);
        QFETCH(QString, trouble);
        const auto reading = read(text + u" sonata"_s);
        QCOMPARE(reading.troubles.size(), 1);
        if (!trouble.isEmpty())
            QCOMPARE(reading.troubles.front(), trouble);
        QCOMPARE(reading.words, u"sonata"_s);
        QVERIFY(reading.filter.status.empty() && reading.filter.fitter.empty() && !reading.filter.promised_to);
    }

    void aTermThatIsStillBeingTypedIsNoTrouble()
    {
        const auto reading = read(u"sonata status:"_s);
        QCOMPARE(reading.troubles, QStringList());
        QCOMPARE(reading.words, u"sonata"_s);
        QVERIFY(reading.terms.empty());
    }

    void aFilterThatCameWithoutTextGetsOne()
    {
        OrderFilter filter;
        filter.status = {"production_2", "on_hold"};
        filter.fitter = {FitterId {robyn}};
        filter.promised_to = day;
        filter.urgent = false;
        filter.work_list = WorkList::TrialsDue;
        const auto text = textOf(termsOf(filter, Names()), {});
        const auto again = read(text);
        QCOMPARE(again.troubles, QStringList());
        QCOMPARE(again.filter.status, filter.status);
        QCOMPARE(again.filter.fitter, filter.fitter);
        QCOMPARE(again.filter.promised_to, filter.promised_to);
        QCOMPARE(again.filter.urgent, filter.urgent);
        QCOMPARE(again.filter.work_list, filter.work_list);
    }

    void chipsSayItInWords()
    {
        QCOMPARE(said({FilterKey::Status, u"p2,hold"_s}), u"Status is In production P2, On hold"_s);
        QCOMPARE(said({FilterKey::Status, u"cancelled"_s, true}), u"Status is not Cancelled"_s);
        QCOMPARE(said({FilterKey::Due, u"<14d"_s}), u"Due within 14 day(s)"_s);
        QCOMPARE(said({FilterKey::Ordered, u"<30d"_s}), u"Ordered in the last 30 day(s)"_s);
        QCOMPARE(said({FilterKey::Fitter, u"\"Robyn Leslie\""_s}), u"Fitter is Robyn Leslie"_s);
        QCOMPARE(said({FilterKey::Urgent, {}}), u"Urgent"_s);
        QCOMPARE(said({FilterKey::Urgent, {}, true}), u"Not Urgent"_s);
    }

    void aFactoryReadsAndFiltersInItsOwnWords()
    {
        Names names;
        names.who = Reader::Factory;
        const auto reading = readFilter(u"status:\"In production\""_s, names, day);
        QCOMPARE(reading.filter.status, (Texts {"production_1", "production_2", "production_3"}));
        QCOMPARE(readFilter(u"status:draft"_s, names, day).troubles.size(), 1); // it never sees one
        QCOMPARE(readFilter(u"customer:maud"_s, names, day).troubles.size(), 1);
    }
};

QTEST_MAIN(TestFilterText)
#include "tst_filtertext.moc"
