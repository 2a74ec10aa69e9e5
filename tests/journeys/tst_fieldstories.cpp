// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to people who work without a network, told with the real engine on their laptops and the real server.
#include "shared/core/problem.h"
#include "shared/customers/customer.h"
#include "tests/simulation/memorystore.h"
#include "tests/support/enginelaptop.h"
#include "tests/support/show.h"
#include "tests/support/stable.h"

#include <QTest>

using namespace oms;
using namespace oms::sync;
using namespace std::chrono_literals;
using test::EngineLaptop;
using test::Site;
using test::Stable;
using Phase = SyncStatus::Phase;

namespace {

//! Somebody's laptop. The cable can be pulled.
class Desk {
public:
    Desk(Site &site, std::string token)
        : m_site(site)
        , m_token(std::move(token))
        , laptop(m_store, m_clock, ++seeds, [this](const auto &path, const auto &body) { return ask(path, body); })
    {
        laptop.start();
        laptop.settle();
    }

    void signIn(std::string token)
    {
        m_token = std::move(token);
        laptop.happen(event::SignedIn {});
    }
    //! Back in the network: what waits goes, what is new comes.
    bool comeBack()
    {
        isAway = false;
        return laptop.settle();
    }
    std::string name(const Uuid &id) { return laptop.view<Customer>(id) ? laptop.view<Customer>(id)->name : "none"; }
    //! "conflict Bo", of each item that needs a person.
    std::string needs()
    {
        std::string all;
        for (const auto &item : laptop.attention())
            all += (all.empty() ? "" : ", ") + std::string(codeOf(item.kind)) + ' ' + item.about;
        return all;
    }
    std::size_t waiting() { return laptop.status().waiting; }
    Phase phase() const { return laptop.status().phase; }

    bool isAway = false;

private:
    Result<std::string> ask(const std::string &path, const std::string &body)
    {
        if (isAway)
            return refuse(ErrorCode::Unavailable, "No answer", {{"connection", "timed_out", "", {}}});
        auto reply = m_site.post(path, body).as(m_token).reply();
        if (reply.status() / 100 == 2)
            return std::move(reply.response.body);
        return tl::make_unexpected(refusalFromProblem(reply.status(), reply.response.body));
    }

    static inline std::uint64_t seeds = 0;
    Site &m_site;
    std::string m_token;
    simulation::MemoryStore m_store;
    test::TestClock m_clock;

public:
    EngineLaptop laptop;
};

Customer named(std::string name)
{
    Customer customer;
    customer.name = std::move(name);
    return customer;
}

Horse horseOf(const Uuid &owner, std::string name)
{
    Horse horse;
    horse.customer_id.value = owner;
    horse.name = std::move(name);
    return horse;
}

} // namespace

class FieldStories : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Stable> m_stable;
    std::unique_ptr<Desk> m_anna;
    std::unique_ptr<Desk> m_office;

    std::string value(const std::string &query) { return m_stable->value(query); }
    std::unique_ptr<Desk> desk(const std::string &token) { return std::make_unique<Desk>(m_stable->site, token); }
    static std::string phone(Desk &desk, const Uuid &id)
    {
        const auto customer = desk.laptop.view<Customer>(id);
        return customer ? customer->phone.value_or("") : "gone";
    }
    static void setPhone(Desk &desk, const Uuid &id, std::string phone)
    {
        desk.laptop.edit<Customer>(id, [&](Customer &c) { c.phone = std::move(phone); });
    }
    static void setNotes(Desk &desk, const Uuid &id, std::string notes)
    {
        desk.laptop.edit<Customer>(id, [&](Customer &c) { c.notes = std::move(notes); });
    }
    //! A customer of Anna's that both have, and Anna drives off.
    Uuid bo()
    {
        const auto id = m_anna->laptop.create(named("Bo"));
        both();
        m_anna->isAway = true;
        return id;
    }
    void both()
    {
        QVERIFY(m_anna->comeBack());
        QVERIFY(m_office->comeBack());
        QVERIFY(m_anna->comeBack());
    }

private Q_SLOTS:
    void initTestCase() { m_stable = std::make_unique<Stable>(); }
    void cleanupTestCase() { m_stable.reset(); }
    void init()
    {
        m_stable->clear();
        m_anna = desk(m_stable->annasToken);
        m_office = desk(m_stable->officeToken);
    }
    void cleanup()
    {
        m_anna.reset();
        m_office.reset();
    }

    void daysOfWorkArriveOnceAndInOrder()
    {
        m_anna->isAway = true;
        std::vector<Uuid> made;
        for (int i = 0; i < 60; ++i) {
            const auto customer = m_anna->laptop.create(named("Customer " + std::to_string(i)));
            made.push_back(m_anna->laptop.create(horseOf(customer, "Horse")));
            setNotes(*m_anna, customer, "first");
            setNotes(*m_anna, customer, "second");
            m_anna->laptop.edit<Horse>(made.back(), [](Horse &horse) { horse.height_cm = 160; });
        }
        QVERIFY(m_anna->waiting() >= 180);
        QCOMPARE(value("SELECT count(*) FROM customer"), "0");
        QVERIFY(m_anna->comeBack());
        QCOMPARE(m_anna->waiting(), std::size_t(0));
        QCOMPARE(m_anna->needs(), "");
        QCOMPARE(value("SELECT count(*) FROM customer WHERE notes = 'second'"), "60");
        QCOMPARE(value("SELECT count(*) FROM horse WHERE height_cm = 160"), "60");
        QVERIFY(m_office->comeBack());
        for (const auto &id : made)
            QVERIFY(m_office->laptop.view<Horse>(id));
    }

    void twoPeopleOnDifferentFieldsNoticeNothing()
    {
        const auto id = bo();
        setPhone(*m_anna, id, "01632 960002");
        setNotes(*m_office, id, "kicks");
        QVERIFY(m_office->comeBack());
        both();
        for (auto *desk : {m_anna.get(), m_office.get()}) {
            QCOMPARE(phone(*desk, id), "01632 960002");
            QCOMPARE(desk->laptop.view<Customer>(id)->notes, "kicks");
            QCOMPARE(desk->needs(), "");
        }
    }

    void twoPeopleOnOneFieldAreAsked()
    {
        const auto id = bo();
        setPhone(*m_anna, id, "01632 960002");
        setPhone(*m_office, id, "01632 960001");
        QVERIFY(m_office->comeBack());
        both();
        QCOMPARE(m_anna->needs(), "conflict Bo");
        QCOMPARE(m_office->needs(), "conflict Bo"); // whoever knows may decide
        QCOMPARE(phone(*m_anna, id), "01632 960001"); // until then what the server has
        const auto item = m_anna->laptop.attention().front();
        const auto result = fromJson<MutationResult>(item.result, Purpose::Trusted).value();
        QCOMPARE(result.theirs_by.value_or(""), "sue Test");

        m_anna->laptop.decide(item, "mine");
        both();
        QCOMPARE(phone(*m_office, id), "01632 960002");
        QCOMPARE(m_anna->needs() + m_office->needs(), "");
        QCOMPARE(value("SELECT choice FROM attention"), "mine");
    }

    void theOfficeDecidesForWhoeverIsAway()
    {
        const auto id = bo();
        setPhone(*m_anna, id, "01632 960002");
        setPhone(*m_office, id, "01632 960001");
        QVERIFY(m_office->comeBack());
        both();
        m_anna->isAway = true;
        m_office->laptop.decide(m_office->laptop.attention().front(), "mine"); // as Anna wanted it
        QVERIFY(m_office->comeBack());
        QCOMPARE(m_anna->needs(), "conflict Bo");
        both();
        QCOMPARE(m_anna->needs(), "");
        QCOMPARE(phone(*m_anna, id), "01632 960002");
        QCOMPARE(value("SELECT u.full_name FROM attention a JOIN app_user u ON u.id = a.resolved_by"), "sue Test");
    }

    void aCustomerGivenToAnotherFitterMeanwhile()
    {
        const auto id = bo();
        setNotes(*m_anna, id, "two hours of what the rider said");
        m_office->laptop.edit<Customer>(id, [this](Customer &c) { c.fitter_id = m_stable->ben; });
        QVERIFY(m_office->comeBack());
        both();
        QCOMPARE(phone(*m_anna, id), "gone");
        QCOMPARE(m_anna->needs(), "rejected Bo");
        QCOMPARE(m_office->needs(), "rejected Bo");
        const auto item = m_anna->laptop.attention().front();
        QVERIFY(item.mutation.find("two hours of what the rider said") != std::string::npos);
        const auto result = fromJson<MutationResult>(item.result, Purpose::Trusted).value();
        QCOMPARE(result.problem->code, "not_found");
        QCOMPARE(result.theirs_by.value_or(""), "sue Test");
        m_anna->laptop.decide(item, "theirs");
        both();
        QCOMPARE(m_anna->needs() + m_office->needs(), "");
    }

    void aHorseForACustomerArchivedMeanwhile()
    {
        const auto id = bo();
        const auto horse = m_anna->laptop.create(horseOf(id, "Bella"));
        m_anna->laptop.edit<Horse>(horse, [](Horse &h) { h.breed = "Connemara"; });
        m_office->laptop.submit({.kind = "customer.archive", .entity_id = id});
        QVERIFY(m_office->comeBack());
        both();
        QCOMPARE(m_anna->needs(), "rejected Bella");
        QCOMPARE(value("SELECT count(*) FROM horse"), "0");
        QVERIFY(m_anna->laptop.attention().front().mutation.find("Bella") != std::string::npos);
    }

    void aRoleLostMeanwhile()
    {
        const auto id = bo();
        setNotes(*m_anna, id, "kicks");
        m_stable->site.postgres.run("UPDATE user_role SET role_code = 'USER' WHERE role_code = 'FITTER'");
        both();
        QCOMPARE(m_anna->needs(), "rejected Bo");
        QCOMPARE(value("SELECT notes FROM customer"), "");
    }

    void aRevokedComputerKeepsWhatWaits()
    {
        const auto id = bo();
        setNotes(*m_anna, id, "kicks");
        m_stable->site.postgres.run("UPDATE device SET revoked_at = now() WHERE user_id = (SELECT id FROM app_user "
                                    "WHERE username = 'anna')");
        m_anna->comeBack();
        QVERIFY(m_anna->phase() == Phase::Revoked);
        QCOMPARE(m_anna->waiting(), std::size_t(1));
        QVERIFY(!m_anna->laptop.isWiped());
        QCOMPARE(value("SELECT notes FROM customer"), "");
    }

    void aLostComputerIsToldToWipe()
    {
        const auto id = bo();
        setNotes(*m_anna, id, "kicks");
        m_stable->site.postgres.run("UPDATE device SET revoked_at = now(), wipe_ordered_at = now() "
                                    "WHERE user_id = (SELECT id FROM app_user WHERE username = 'anna')");
        m_anna->comeBack();
        QVERIFY(m_anna->laptop.isWiped());
        QCOMPARE(value("SELECT notes FROM customer"), "");
    }

    void twoLaptopsOfOnePerson()
    {
        auto second = desk(m_stable->annasToken);
        const auto id = bo();
        QVERIFY(second->comeBack());
        second->isAway = true;
        setNotes(*m_anna, id, "kicks");
        setPhone(*second, id, "01632 960001");
        const auto horse = second->laptop.create(horseOf(id, "Bella"));
        both();
        QVERIFY(second->comeBack());
        both();
        for (auto *desk : {m_anna.get(), second.get(), m_office.get()}) {
            QCOMPARE(desk->laptop.view<Customer>(id)->notes, "kicks");
            QCOMPARE(phone(*desk, id), "01632 960001");
            QVERIFY(desk->laptop.view<Horse>(horse));
            QCOMPARE(desk->needs(), "");
        }
    }

    void threeWeeksAwayTheTokenHasExpired()
    {
        const auto id = bo();
        setNotes(*m_anna, id, "kicks");
        m_stable->site.now += std::chrono::days(21);
        m_anna->comeBack();
        QVERIFY(m_anna->phase() == Phase::NeedsSignIn);
        QCOMPARE(m_anna->waiting(), std::size_t(1));
        setPhone(*m_anna, id, "01632 960001"); // work goes on
        m_anna->signIn(m_stable->site.tokenOf("anna"));
        QVERIFY(m_anna->comeBack());
        QCOMPARE(value("SELECT notes || ' ' || phone FROM customer"), "kicks 01632 960001");
    }

    void anAccountThatIsBlockedMeanwhileLosesNothing()
    {
        const auto id = bo();
        setNotes(*m_anna, id, "kicks");
        m_stable->site.postgres.run("UPDATE app_user SET is_blocked = true WHERE username = 'anna'");
        m_anna->comeBack();
        QVERIFY(m_anna->phase() == Phase::NeedsSignIn);
        QCOMPARE(m_anna->waiting(), std::size_t(1));
        m_stable->site.postgres.run("UPDATE app_user SET is_blocked = false WHERE username = 'anna'");
        m_anna->signIn(m_stable->site.tokenOf("anna"));
        QVERIFY(m_anna->comeBack());
        QCOMPARE(value("SELECT notes FROM customer"), "kicks");
    }

    void aMistakeIsCorrectedAndWhatHungOnItFollows()
    {
        m_office->laptop.edit<Customer>(bo(), [](Customer &c) { c.email = "bo@example.com"; });
        QVERIFY(m_office->comeBack());
        auto twin = named("Twin");
        twin.email = "bo@example.com"; // which Anna's laptop cannot know
        const auto id = m_anna->laptop.create(twin);
        const auto horse = m_anna->laptop.create(horseOf(id, "Bella"));
        both();
        QCOMPARE(m_anna->needs(), "rejected Twin");
        Decision decision {.item = m_anna->laptop.attention().front().id, .choice = Decision::Choice::Fix};
        decision.fixed = Wish {.kind = "customer.create", .entity_id = id, .args = R"({"name":"Twin"})"};
        m_anna->laptop.happen(event::Decided {decision});
        both();
        QCOMPARE(m_anna->needs(), "");
        QCOMPARE(m_office->name(id), "Twin");
        QVERIFY(m_office->laptop.view<Horse>(horse));
    }
};

QTEST_GUILESS_MAIN(FieldStories)
#include "tst_fieldstories.moc"
