// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulation.h"

#include <QTest>

using namespace oms;
using namespace oms::simulation;

namespace {

constexpr std::uint64_t seeds = 500;
constexpr std::uint64_t mostSeedsOfAFlaw = 300;

QByteArray joined(const Texts &texts)
{
    QByteArray all;
    for (const auto &text : texts)
        all += "\n  " + QByteArray::fromStdString(text);
    return all;
}

//! The first seed that shows the flaw, or nothing.
std::optional<std::uint64_t> seedThatFinds(const Options &options)
{
    for (std::uint64_t seed = 1; seed <= mostSeedsOfAFlaw; ++seed)
        if (!simulate(seed, options).violations.empty())
            return seed;
    return {};
}

} // namespace

class TestSyncSimulation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRunEndsWithEverybodyHavingTheSame()
    {
        if (qEnvironmentVariableIsSet("OMS_SIM_SEED")) {
            const auto seed = qEnvironmentVariable("OMS_SIM_SEED").toULongLong();
            const auto outcome = simulate(seed, {.isTraced = true});
            QVERIFY2(outcome.violations.empty(), joined(outcome.violations).constData());
            return;
        }
        const auto sum = simulateMany(1, seeds);
        qInfo(
            "seeds 1 to %llu: %zu changes saved, %zu crashes, %zu decisions; OMS_SIM_SEED=n replays one and tells all",
            static_cast<unsigned long long>(seeds), sum.saved, sum.crashes, sum.decisions);
        for (const auto &failure : sum.failures)
            qWarning("OMS_SIM_SEED=%llu%s", static_cast<unsigned long long>(failure.seed),
                     joined(failure.violations).constData());
        QVERIFY(sum.failures.empty());
    }

    void aPlantedBugIsFound_data()
    {
        QTest::addColumn<int>("flaw");
        QTest::addColumn<int>("serverFlaw");
        using enum sync::Flaw;
        const auto client = [](const char *name, sync::Flaw flaw) { QTest::newRow(name) << int(flaw) << 0; };
        client("sends under a new identity after a lost answer", NoDedupe);
        client("stores the cursor before the rows", CursorBeforeRows);
        client("drops what was refused with 4xx", DropOnRefusal);
        client("keeps the overlay after a rejection", OverlayAfterReject);
        client("does not arm the timer of retries again", TimerNotRearmed);
        client("keeps the children of what left", ChildrenIgnored);
        client("shows half a round", HalfPulledShown);
        const auto server = [](const char *name, ServerFlaw flaw) { QTest::newRow(name) << 0 << int(flaw); };
        server("server: numbers in the order of writing", ServerFlaw::SequenceCursor);
        server("server: children stay in the scope", ServerFlaw::ExitIgnoresChildren);
        server("server: does again what is sent again", ServerFlaw::NoDedupe);
    }

    void aPlantedBugIsFound()
    {
        QFETCH(int, flaw);
        QFETCH(int, serverFlaw);
        const auto seed = seedThatFinds({.flaw = sync::Flaw(flaw), .serverFlaw = ServerFlaw(serverFlaw)});
        QVERIFY2(seed, "no seed shows it");
        qInfo("found by seed %llu", static_cast<unsigned long long>(*seed));
    }

    void aRunIsRepeatable()
    {
        const auto first = simulate(7);
        const auto second = simulate(7);
        QCOMPARE(first.saved, second.saved);
        QCOMPARE(first.crashes, second.crashes);
        QCOMPARE(first.decisions, second.decisions);
    }
};

QTEST_GUILESS_MAIN(TestSyncSimulation)
#include "tst_syncsimulation.moc"
