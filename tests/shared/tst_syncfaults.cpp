// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/json.h"
#include "support/show.h"
#include "support/storeconformance.h"
#include "tests/simulation/desk.h"

#include <QTest>
#include <ranges>

using namespace oms;
using namespace oms::sync;
using namespace oms::simulation;
using namespace std::chrono_literals;

namespace {

using Phase = SyncStatus::Phase;

std::function<void(Customer &)> named(const std::string &name)
{
    return [name](Customer &customer) { customer.name = name; };
}

Refusal of(ErrorCode code, const std::string &field = {}, const std::string &word = {}, int retryAfter = 0)
{
    Refusal refusal {code, "refused", {}, retryAfter};
    if (!field.empty())
        refusal.errors.push_back({field, word, "", {}});
    return refusal;
}

std::size_t customersOn(Desk &desk)
{
    std::size_t count = 0;
    desk.store.eachRecord("customer", [&](StoredRecord &&record) { count += record.base ? 1 : 0; });
    return count;
}

template<class Asked>
std::optional<Asked> lastOf(const Desk &desk)
{
    for (const auto &effect : std::views::reverse(desk.effects))
        if (const auto *asked = std::get_if<Asked>(&effect))
            return *asked;
    return {};
}

} // namespace

class TestSyncFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theStoreInMemoryDoesWhatStoresDo_data() { conformance::addCases(); }
    void theStoreInMemoryDoesWhatStoresDo()
    {
        MemoryStore store;
        conformance::runCase(store);
    }

    void retriesAreSpreadAndNeverStop()
    {
        Yard yard;
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        laptop.goOnline(false);
        laptop.submit(laptop.editOf(yard.ingrid, named("Waiting")));
        auto longest = 0ms;
        for (int i = 0; i < 40; ++i) {
            QVERIFY(laptop.wake);
            const auto pause = *laptop.wake - laptop.clock.now;
            QVERIFY(pause <= std::min<std::chrono::milliseconds>(5min, 1s * (2LL << std::min(i, 20))));
            longest = std::max(longest, pause);
            laptop.wait(pause);
        }
        QVERIFY(longest > 60s);
        laptop.tell(event::NetworkUp {});
        QVERIFY(*laptop.wake - laptop.clock.now <= 2s);
        laptop.isOnline = true;
        laptop.wait(5min);
        QCOMPARE(yard.at(yard.ingrid).name, "Waiting");
    }

    void whatTheServerAsksToWaitIsWaited()
    {
        Yard yard;
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        laptop.refusal = of(ErrorCode::Unavailable, {}, {}, 120);
        laptop.submit(laptop.editOf(yard.ingrid, named("Later")));
        laptop.refusal.reset();
        laptop.tell(event::NetworkUp {});
        QVERIFY(*laptop.wake - laptop.clock.now >= 120s);
        laptop.wait(119s);
        QCOMPARE(yard.at(yard.ingrid).name, "Ingrid");
        laptop.wait(3s);
        QCOMPARE(yard.at(yard.ingrid).name, "Later");
    }

    void itAsksAboutOnceAMinuteAndAtEveryPoke()
    {
        Yard yard;
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        const auto pause = *laptop.wake - laptop.clock.now;
        QVERIFY(pause >= 48s && pause <= 72s);
        yard.change(yard.ingrid, named("Poked"));
        yard.server.publish();
        laptop.effects.clear();
        laptop.tell(event::Poked {yard.server.head()});
        QCOMPARE(laptop.customer(yard.ingrid)->name, "Poked");
        QCOMPARE(lastOf<effect::Pull>(laptop)->request.min_seq, std::optional(yard.server.head()));
        laptop.effects.clear();
        laptop.tell(event::Poked {yard.server.head()});
        QCOMPARE(laptop.count<effect::Pull>(), 0U);
    }

    void whoIsSignedOutGoesOnWorking()
    {
        Yard yard;
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        laptop.refusal = of(ErrorCode::Unauthenticated);
        QVERIFY(laptop.submit(laptop.editOf(yard.ingrid, named("Signed out"))));
        QCOMPARE(laptop.status().phase, Phase::NeedsSignIn);
        laptop.effects.clear();
        QVERIFY(laptop.submit(laptop.editOf(yard.ingrid, named("Twice"))));
        QCOMPARE(laptop.count<effect::Push>(), 0U);
        QVERIFY(laptop.wake);
        QCOMPARE(laptop.status().waiting, 2U);
        laptop.start(); // the program ends and begins again
        QCOMPARE(laptop.status().waiting, 2U);
        laptop.refusal.reset();
        laptop.tell(event::SignedIn {});
        QCOMPARE(laptop.status().phase, Phase::UpToDate);
        QCOMPARE(yard.at(yard.ingrid).name, "Twice");
    }

    void aProgramThatIsTooOldKeepsItsOutbox()
    {
        Yard yard;
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        laptop.refusal = of(ErrorCode::TooOld, "protocol", "too_old");
        laptop.submit(laptop.editOf(yard.ingrid, named("Old")));
        QCOMPARE(laptop.status().phase, Phase::TooOld);
        QCOMPARE(laptop.rows(OutboxState::Waiting).size(), 1U);
        laptop.refusal.reset();
        laptop.start(); // the new program
        QCOMPARE(yard.at(yard.ingrid).name, "Old");
    }

    void aRevokedComputerKeepsWhatWaits()
    {
        Yard yard;
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        auto &device = yard.server.data().devices.begin()->second;
        device.isRevoked = true;
        laptop.submit(laptop.editOf(yard.ingrid, named("Shut out")));
        QCOMPARE(laptop.status().phase, Phase::Revoked);
        QCOMPARE(laptop.status().waiting, 1U);
        device.isRevoked = false;
        laptop.wait(6min);
        QCOMPARE(yard.at(yard.ingrid).name, "Shut out");
    }

    void aWipeIsToldOnceAndNothingIsAskedAfterIt()
    {
        Yard yard;
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        yard.server.data().devices.begin()->second.isToWipe = true;
        laptop.effects.clear();
        laptop.sync();
        QCOMPARE(laptop.count<effect::Wiped>(), 1U);
        laptop.effects.clear();
        laptop.sync();
        laptop.wait(1h);
        QCOMPARE(laptop.count<effect::Pull>() + laptop.count<effect::Wiped>(), 0U);
    }

    void tooMuchAtOnceIsHalvedUntilItFits()
    {
        Yard yard;
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        laptop.goOnline(false);
        for (int i = 0; i < 60; ++i)
            laptop.submit(laptop.editOf(yard.ingrid, named("Name " + std::to_string(i))));
        std::size_t most = 0;
        laptop.refusePush = [&](const PushRequest &request) -> std::optional<Refusal> {
            most = std::max(most, request.mutations.size());
            return request.mutations.size() > 7 ? std::optional(of(ErrorCode::TooLarge)) : std::nullopt;
        };
        laptop.goOnline();
        laptop.wait(5min);
        QCOMPARE(most, 50U);
        QCOMPARE(yard.at(yard.ingrid).name, "Name 59");
        QCOMPARE(laptop.status().waiting, 0U);
    }

    void whatCannotBeSentAtAllIsThePersonsAndTheRestGoesOn()
    {
        Yard yard;
        const auto other = yard.addCustomer("Other", yard.anna);
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        laptop.goOnline(false);
        laptop.submit(laptop.editOf(yard.ingrid, named("Poison")));
        laptop.submit(laptop.editOf(other, named("Fine")));
        laptop.refusePush = [&](const PushRequest &request) -> std::optional<Refusal> {
            for (const auto &mutation : request.mutations)
                if (mutation.entity_id == yard.ingrid.value)
                    return of(ErrorCode::Invalid, "mutations.0.units", "too_long");
            return {};
        };
        laptop.goOnline();
        laptop.wait(1min);
        QCOMPARE(yard.at(other).name, "Fine");
        QCOMPARE(laptop.attention().size(), 1U);
        QVERIFY(laptop.attention()[0].mutation.find("Poison") != std::string::npos);
        QCOMPARE(laptop.attention()[0].about, "Ingrid");
        laptop.tell(event::Decided {{laptop.attention()[0].id, Decision::Choice::Discard, {}, {}}});
        QVERIFY(laptop.attention().empty());
    }

    void manyRowsGoOnlyForAReason()
    {
        Yard yard;
        std::vector<CustomerId> many;
        for (int i = 0; i < 30; ++i)
            many.push_back(yard.addCustomer("Customer " + std::to_string(i), yard.anna));
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        QCOMPARE(customersOn(laptop), 31U);
        for (const auto &id : many)
            yard.change(id, [&](Customer &customer) { customer.fitter_id = yard.bo.fitter; });
        Texts notices;
        std::size_t afterFirst = 0;
        laptop.changeAnswer = [&](PullAnswer &answer) {
            if (afterFirst == 0)
                for (auto &page : answer.scopes)
                    page.bulk_reason.reset();
            else
                notices.push_back(laptop.status().notice.value_or(""));
            if (afterFirst == 1)
                QCOMPARE(customersOn(laptop), 31U); // nothing is hidden
            ++afterFirst;
        };
        laptop.sync();
        QCOMPARE(notices, (Texts {"mass_removal", "restarted"}));
        QCOMPARE(customersOn(laptop), 1U); // the server stood by it
    }

    void manyRowsGoAtOnceWhenTheServerSaysWhy()
    {
        Yard yard;
        std::vector<CustomerId> many;
        for (int i = 0; i < 30; ++i)
            many.push_back(yard.addCustomer("Customer " + std::to_string(i), yard.anna));
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        for (const auto &id : many)
            yard.change(id, [&](Customer &customer) { customer.fitter_id = yard.bo.fitter; });
        laptop.sync();
        QCOMPARE(customersOn(laptop), 1U);
        QVERIFY(!laptop.status().notice);
    }

    void nothingIsShownBeforeARoundIsComplete()
    {
        Yard yard;
        for (int i = 0; i < 10; ++i)
            yard.addHorse("Horse", yard.addCustomer("Customer", yard.anna));
        yard.server.pageSize = 3;
        Desk laptop(yard.server, yard.anna);
        std::size_t pages = 0;
        laptop.changeAnswer = [&](PullAnswer &answer) {
            QCOMPARE(customersOn(laptop), 0U);
            QVERIFY(!laptop.status().isComplete);
            pages += answer.complete ? 0 : 1;
        };
        laptop.start();
        QVERIFY(pages > 3);
        QCOMPARE(customersOn(laptop), 11U);
        QVERIFY(laptop.status().isComplete);
    }

    void verifyingFindsWhatWasLostHere()
    {
        Yard yard;
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        laptop.tell(event::Verify {});
        QCOMPARE(laptop.status().notice, std::optional<std::string>("verified"));
        laptop.store.transact([&] { laptop.store.remove({"customer", yard.ingrid.value}); });
        laptop.tell(event::Verify {});
        QVERIFY(laptop.customer(yard.ingrid));
        laptop.tell(event::Verify {});
        QCOMPARE(laptop.status().notice, std::optional<std::string>("verified"));
    }

    void redownloadingKeepsWhatWaits()
    {
        Yard yard;
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        laptop.goOnline(false);
        laptop.submit(laptop.editOf(yard.ingrid, named("Mine")));
        laptop.tell(event::Redownload {});
        QCOMPARE(laptop.customer(yard.ingrid)->name, "Mine");
        laptop.goOnline();
        QCOMPARE(yard.at(yard.ingrid).name, "Mine");
        QCOMPARE(laptop.customer(yard.ingrid)->name, "Mine");
    }

    void aRestoredServerGetsBackWhatItHasLost()
    {
        Yard yard;
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        const auto backup = yard.server.data();
        laptop.submit(laptop.editOf(yard.ingrid, named("After the backup")));
        QCOMPARE(yard.at(yard.ingrid).name, "After the backup");
        yard.server.data() = backup;
        laptop.effects.clear();
        laptop.sync();
        laptop.wait(2min);
        QCOMPARE(yard.at(yard.ingrid).name, "After the backup");
        QCOMPARE(yard.at(yard.ingrid).version, 2);
        QCOMPARE(laptop.status().phase, Phase::UpToDate);
    }

    void aRestoredLaptopGetsANewNumber()
    {
        Yard yard;
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        const auto image = laptop.store.tables();
        const auto device = laptop.store.state().device;
        laptop.submit(laptop.editOf(yard.ingrid, named("Before")));
        laptop.store.restore(image);
        laptop.isOnline = false;
        laptop.start();
        const auto other = yard.addCustomer("Other", yard.anna);
        Q_UNUSED(other)
        laptop.submit(laptop.editOf(yard.ingrid, [](Customer &customer) { customer.phone = "+31 6 9"; }));
        laptop.goOnline();
        laptop.wait(1min);
        QVERIFY(laptop.store.state().device != device);
        QCOMPARE(yard.at(yard.ingrid).name, "Before");
        QCOMPARE(yard.at(yard.ingrid).phone, std::optional<std::string>("+31 6 9"));
        QCOMPARE(laptop.status().waiting, 0U);
    }

    void whatWasSalvagedIsShownAndSent()
    {
        Yard yard;
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        laptop.goOnline(false);
        Customer customer;
        customer.id = CustomerId {laptop.chance.identity()};
        customer.name = "Nova";
        laptop.submit({"customer.create", customer.id.value, {}, {}, createBody(customer)});
        laptop.submit(laptop.editOf(yard.ingrid, named("Salvaged")));
        MemoryStore::Tables saved; // the records are gone, and so is the device
        saved.outbox = laptop.store.tables().outbox;
        saved.state.next_seq = 3;
        laptop.store.restore(saved);
        laptop.start();
        QCOMPARE(laptop.customer(customer.id)->name, "Nova");
        QCOMPARE(laptop.status().waiting, 2U);
        laptop.goOnline();
        QCOMPARE(yard.at(customer.id).name, "Nova");
        QCOMPARE(yard.at(yard.ingrid).name, "Salvaged");
        QCOMPARE(laptop.customer(yard.ingrid)->name, "Salvaged");
    }

    void whatIsSettledIsForgottenAfterAFortnight()
    {
        Yard yard;
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        laptop.submit(laptop.editOf(yard.ingrid, named("Done")));
        laptop.wait(24h * 13);
        QCOMPARE(laptop.rows(OutboxState::Settled).size(), 1U);
        laptop.wait(24h * 2);
        QCOMPARE(laptop.rows(OutboxState::Settled).size(), 0U);
    }

    void pausingStopsEverythingAndNothingIsLost()
    {
        Yard yard;
        Desk laptop(yard.server, yard.anna);
        laptop.start();
        laptop.tell(event::Paused {true});
        laptop.submit(laptop.editOf(yard.ingrid, named("Paused")));
        laptop.wait(10min);
        QCOMPARE(laptop.status().phase, Phase::Paused);
        QCOMPARE(yard.at(yard.ingrid).name, "Ingrid");
        laptop.tell(event::Paused {false});
        QCOMPARE(yard.at(yard.ingrid).name, "Paused");
    }

    void everyAccessToTheDiskMayFail_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("the disk refuses") << int(MemoryStore::Fault::Error);
        QTest::newRow("the program is killed") << int(MemoryStore::Fault::Crash);
    }

    //! Fails the i-th access for every i, until a run has none left to fail.
    void everyAccessToTheDiskMayFail()
    {
        QFETCH(int, fault);
        int failed = 0;
        for (bool hasFailed = true; hasFailed; ++failed) {
            Yard yard;
            yard.server.pageSize = 1;
            Desk laptop(yard.server, yard.anna);
            laptop.store.breakAfter(failed, MemoryStore::Fault(fault));
            const auto surely = [&](const std::function<bool()> &step) {
                for (int attempt = 0; attempt < 3; ++attempt)
                    try {
                        if (step())
                            return;
                    } catch (const Crash &) {
                        laptop.start();
                    } catch (const StoreError &) { }
            };
            surely([&] { return laptop.start(), true; });
            surely([&] { return laptop.wait(10s), true; });
            surely([&] {
                const auto customer = laptop.customer(yard.ingrid);
                return customer->name != "Ingrid" || laptop.submit(laptop.editOf(yard.ingrid, named("Mine")));
            });
            for (int i = 0; i < 2; ++i)
                surely([&] { return laptop.wait(10s), true; });
            yard.change(yard.ingrid, named("Theirs"));
            surely([&] {
                const auto customer = laptop.customer(yard.ingrid);
                return customer->phone
                    || laptop.submit(laptop.editOf(yard.ingrid, [](Customer &c) { c.phone = "+31 6 1"; }));
            });
            surely([&] { return laptop.sync(), true; });
            for (int i = 0; i < 3; ++i)
                surely([&] { return laptop.wait(100s), true; });
            hasFailed = laptop.store.hasBroken();
            laptop.store.breakNoMore();
            laptop.wait(5min);
            const auto where = QByteArray::number(failed);
            QVERIFY2(yard.at(yard.ingrid).phone == std::optional<std::string>("+31 6 1"), where.constData());
            QVERIFY2(laptop.customer(yard.ingrid)->name == "Theirs", where.constData());
            QVERIFY2(laptop.status().waiting == 0 && laptop.status().phase == Phase::UpToDate, where.constData());
            QVERIFY2(yard.at(yard.ingrid).version == 4, where.constData());
        }
        qInfo("%d accesses", failed - 1);
        QVERIFY(failed > 100);
    }
};

QTEST_GUILESS_MAIN(TestSyncFaults)
#include "tst_syncfaults.moc"
