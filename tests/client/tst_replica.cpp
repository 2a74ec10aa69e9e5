// SPDX-License-Identifier: GPL-3.0-or-later
// What a computer keeps, and what becomes of what was done on it: the real file, the real server, a network that can be
// broken between them.
#include "client/colleague.h"
#include "client/computer.h"
#include "client/liveserver.h"
#include "shared/customers/customer.h"
#include "shared/people/people.h"
#include "support/faultproxy.h"

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;
using Phase = sync::SyncStatus::Phase;

namespace {

constexpr int patience = Computer::patience;

Customer newCustomer(const std::string &name)
{
    Customer customer;
    customer.id = makeId<CustomerId>();
    customer.name = name;
    return customer;
}

} // namespace

class TestReplica : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<LiveServer>();
        m_office = std::make_unique<Colleague>(m_server->url(), m_server->account(u"ADMIN"_s));
    }

    void init()
    {
        m_proxy = std::make_unique<FaultProxy>(m_server->url());
        m_laptop = std::make_unique<Computer>(m_proxy->url(), m_server->account(u"FITTER"_s));
    }
    void cleanup()
    {
        m_laptop.reset();
        m_proxy.reset();
    }

    void everythingThatThePersonMaySeeIsKept()
    {
        m_laptop->startAndFill();
        Colleague same(m_server->url(), m_server->account(u"FITTER"_s));
        QCOMPARE(m_laptop->all<Customer>().size(), same.list<Customer>(customersPath).size());
        QVERIFY(!m_laptop->all<Horse>().empty());
        QVERIFY(!m_laptop->all<Fitter>().empty());
        QVERIFY(m_laptop->holdings().bytes > 0);
    }

    void itIsThereWithoutANetwork()
    {
        m_laptop->startAndFill();
        const auto kept = m_laptop->all<Customer>().size();
        m_laptop->stop();
        m_proxy->set({.refuses = true});
        m_laptop->start();
        QCOMPARE(m_laptop->all<Customer>().size(), kept);
        QTRY_COMPARE_WITH_TIMEOUT(m_laptop->replica().status().phase, Phase::Offline, patience);
        QVERIFY(m_laptop->replica().status().last_contact);
    }

    //! The process may end right after it was asked for: what was submitted before is on disk.
    void whatIsSavedStaysWhenTheProgramEndsAtOnce()
    {
        m_laptop->startAndFill();
        m_proxy->set({.holdsRequests = true});
        const auto made = newCustomer("Saved at the last moment");
        const auto *kind = sync::kindFor("customer", sync::Act::Create);
        m_laptop->replica().submit(
            {{std::string(kind->kind), made.id.value, std::nullopt, {}, createBody(schemaOf<Customer>(), &made)}}, this,
            [](const Result<bool> &) {});
        m_laptop->stop();
        m_laptop->start();
        const auto kept = m_laptop->one<Customer>(made.id.value);
        QVERIFY(kept);
        QCOMPARE(kept->record.name, made.name);
        QCOMPARE(kept->mark, RecordMark::Waiting);
        QCOMPARE(m_laptop->waiting().size(), 1u);
    }

    void whatWaitsIsSentWhenTheNetworkIsBack()
    {
        m_laptop->startAndFill();
        m_proxy->set({.refuses = true});
        m_proxy->breakAll();
        auto customer = m_laptop->all<Customer>().front().record;
        const auto base = customer;
        customer.phone = "+31 20 555 0123";
        QVERIFY(m_laptop->change(base, customer));
        QCOMPARE(m_laptop->one<Customer>(customer.id.value)->record.phone.value(), "+31 20 555 0123");
        QCOMPARE(m_laptop->one<Customer>(customer.id.value)->mark, RecordMark::Waiting);
        QTRY_COMPARE_WITH_TIMEOUT(m_laptop->replica().status().waiting, 1u, patience);
        m_proxy->clear();
        m_laptop->replica().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_laptop->isUpToDate(), patience);
        QCOMPARE(m_office->read<Customer>(pathOf(customer)).phone.value(), "+31 20 555 0123");
        QCOMPARE(m_laptop->one<Customer>(customer.id.value)->mark, RecordMark::None);
    }

    void anAnswerThatIsLostDoesNothingTwice()
    {
        m_laptop->startAndFill();
        m_proxy->set({.holdsAnswers = true});
        const auto made = newCustomer("Made only once");
        QVERIFY(m_laptop->add(made));
        QTRY_VERIFY_WITH_TIMEOUT(countNamed(made.name) == 1, patience);
        m_proxy->breakAll();
        m_proxy->clear();
        m_laptop->replica().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_laptop->isUpToDate(), patience);
        QCOMPARE(countNamed(made.name), 1);
    }

    void whatSomebodyElseChangesArrivesByItself()
    {
        m_laptop->startAndFill();
        auto customer = m_office->read<Customer>(pathOf(m_laptop->all<Customer>().front().record));
        customer.company = "Changed by the office";
        QSignalSpy changed(&m_laptop->replica(), &Replica::changed);
        m_office->change(pathOf(customer), customer, {"company"});
        const auto company = [&] { return m_laptop->one<Customer>(customer.id.value)->record.company.value_or(""); };
        QTRY_COMPARE_WITH_TIMEOUT(company(), "Changed by the office", patience);
        QVERIFY(!changed.empty());
    }

    //! Nobody waits for the next round to be told that the server is gone.
    void aServerThatGoesAwayIsNoticedAtOnce()
    {
        m_laptop->startAndFill();
        QTRY_VERIFY_WITH_TIMEOUT(m_laptop->replica().isLive(), patience);
        m_proxy->set({.refuses = true});
        m_proxy->breakAll();
        QTRY_COMPARE_WITH_TIMEOUT(m_laptop->replica().status().phase, Phase::Offline, patience);
    }

    //! I8: neither is lost.
    void twoPeopleOnOneFieldLeaveADecision()
    {
        m_laptop->startAndFill();
        const auto base = m_laptop->all<Customer>().back().record;
        m_proxy->set({.refuses = true});
        m_proxy->breakAll();
        auto mine = base;
        mine.mobile = "+31 6 5550 0001";
        QVERIFY(m_laptop->change(base, mine));
        auto theirs = m_office->read<Customer>(pathOf(base));
        theirs.mobile = "+31 6 5550 0002";
        m_office->change(pathOf(base), theirs, {"mobile"});
        m_proxy->clear();
        m_laptop->replica().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(m_laptop->replica().status().needsYou, 1u, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_laptop->one<Customer>(base.id.value)->mark, RecordMark::NeedsYou, patience);
        const auto items = m_laptop->attention();
        QCOMPARE(items.size(), 1u);
        QVERIFY(items.front().mutation.find("+31 6 5550 0001") != std::string::npos);
        // The verdict comes with the push, their value with the pull behind it.
        QTRY_COMPARE_WITH_TIMEOUT(m_laptop->one<Customer>(base.id.value)->record.mobile.value_or(std::string()),
                                  std::string("+31 6 5550 0002"), patience);
    }

    void whatTheRulesForbidIsRefusedAtOnce()
    {
        m_laptop->startAndFill();
        const auto refused = m_laptop->add(newCustomer(""));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QCOMPARE(refused.error().errors.front().field, "name");
        QVERIFY(m_laptop->waiting().empty());
    }

    void anotherKeyOpensNothingAndSpoilsNothing()
    {
        m_laptop->startAndFill();
        const auto kept = m_laptop->all<Customer>().size();
        m_laptop->stop();
        const auto right = std::exchange(m_laptop->key, SealingKey::make());
        m_laptop->start();
        QSignalSpy failed(&m_laptop->replica(), &LocalReplica::failed);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QCOMPARE(failed.first().first().value<Refusal>().errors.front().code, "wrong_key");
        QVERIFY(m_laptop->all<Customer>().empty());
        m_laptop->stop();
        m_laptop->key = right;
        m_laptop->start();
        QCOMPARE(m_laptop->all<Customer>().size(), kept);
    }

    void aSecondProgramDoesNotOpenTheSameFile()
    {
        m_laptop->startAndFill();
        LocalReplica second(m_laptop->api(),
                            ReplicaPlace {sealedFile(m_laptop->file(), m_laptop->key), m_laptop->file()});
        QSignalSpy failed(&second, &LocalReplica::failed);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QCOMPARE(failed.first().first().value<Refusal>().errors.front().code, "store_in_use");
    }

    //! 14 days after the last word of the server: personal data is shut away, what waits is not.
    void afterTwoWeeksAloneNothingIsShownAndNothingLost()
    {
        m_laptop->startAndFill();
        m_proxy->set({.refuses = true});
        m_proxy->breakAll();
        const auto made = newCustomer("Made before two weeks alone");
        QVERIFY(m_laptop->add(made));
        m_laptop->stop();
        m_laptop->wall = [] { return now() + std::chrono::days(15); };
        m_laptop->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_laptop->replica().isLocked(), patience);
        QVERIFY(m_laptop->all<Customer>().empty());
        QCOMPARE(m_laptop->submit({"customer.archive", made.id.value}).error().code, ErrorCode::Unauthenticated);
        QTRY_COMPARE_WITH_TIMEOUT(m_laptop->replica().status().waiting, 1u, patience);
        m_proxy->clear();
        m_laptop->replica().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_laptop->isUpToDate(), patience);
        QVERIFY(!m_laptop->replica().isLocked());
        QVERIFY(m_laptop->one<Customer>(made.id.value));
        QCOMPARE(countNamed(made.name), 1);
    }

    void anAnswerFindsNobodyWhoHasLeft()
    {
        m_laptop->startAndFill();
        auto receiver = std::make_unique<QObject>();
        bool isTold = false;
        m_laptop->replica().all<Customer>(receiver.get(), [&](const auto &) { isTold = true; });
        receiver.reset();
        m_laptop->all<Customer>(); // answered after it
        QVERIFY(!isTold);
    }

private:
    int countNamed(const std::string &name)
    {
        const auto all = m_office->list<Customer>(customersPath);
        return int(std::count_if(all.begin(), all.end(), [&](const Customer &c) { return c.name == name; }));
    }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Colleague> m_office;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<Computer> m_laptop;
};

QTEST_GUILESS_MAIN(TestReplica)
#include "tst_replica.moc"
