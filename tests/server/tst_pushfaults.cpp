// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/push.h"
#include "tests/support/laptop.h"
#include "tests/support/show.h"
#include "tests/support/stable.h"

#include <QTest>

using namespace oms;
using namespace oms::test;

namespace {

enum class Loss {
    Before, //!< the connection is lost before PostgreSQL hears of it
    After, //!< PostgreSQL has done it, and nobody hears of that
};

//! A database whose n-th access fails. Statements that are posted are sent with the next access.
class Failing final : public Database {
public:
    Failing(Database &database, int failing, Loss loss)
        : m_database(database)
        , m_left(failing)
        , m_loss(loss)
        , m_reading(*this)
    { }

    Session &reading() override { return m_reading; }
    std::unique_ptr<Transaction> begin() override
    {
        before();
        auto trial = std::make_unique<Trial>(*this, m_database.begin());
        after();
        return trial;
    }
    bool hasFailed() const { return m_left < 0; }

    void before()
    {
        if (m_loss == Loss::Before)
            failInTurn();
    }
    void after()
    {
        if (m_loss == Loss::After)
            failInTurn();
    }

private:
    class Reading final : public Session {
    public:
        explicit Reading(Failing &all)
            : m_all(all)
        { }
        RowsPtr run(const Statement &statement, const Params &params) override
        {
            m_all.before();
            auto rows = m_all.m_database.reading().run(statement, params);
            m_all.after();
            return rows;
        }
        void post(const Statement &, const Params &) override { throw std::logic_error("reading posts nothing"); }

    private:
        Failing &m_all;
    };
    class Trial final : public Transaction {
    public:
        Trial(Failing &all, std::unique_ptr<Transaction> transaction)
            : m_all(all)
            , m_transaction(std::move(transaction))
        { }
        RowsPtr run(const Statement &statement, const Params &params) override
        {
            m_all.before();
            auto rows = m_transaction->run(statement, params);
            m_all.after();
            return rows;
        }
        void post(const Statement &statement, const Params &params) override { m_transaction->post(statement, params); }
        void commit() override
        {
            m_all.before();
            m_transaction->commit();
            m_all.after();
        }

    private:
        Failing &m_all;
        std::unique_ptr<Transaction> m_transaction;
    };

    void failInTurn()
    {
        if (m_left-- == 0)
            throw DatabaseError({}, {}, "the connection was lost");
    }

    Database &m_database;
    int m_left;
    const Loss m_loss;
    Reading m_reading;
};

} // namespace

//! Every access to the database fails once (sync.md 7.3): what is sent again is then done once.
class PushFaultsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Stable> m_stable;
    Actor m_anna;
    sync::PushCounters m_counters;

    Stable &stable() { return *m_stable; }

    static std::string verdictsOf(const sync::PushAnswer &answer)
    {
        std::string all;
        for (const auto &result : answer.results)
            all += (all.empty() ? "" : " ") + std::string(codeOf(result.status));
        return all;
    }
    //! Something of everything: done, in conflict, rejected, blocked, and a group.
    std::vector<sync::Mutation> outbox(Laptop &laptop, const Customer &seen)
    {
        const auto made = makeId<CustomerId>();
        const auto create = laptop.create("customer.create", made, R"({"name":"Made"})");
        auto wanted = seen;
        wanted.notes = "kicks";
        wanted.phone = "01632 960002";
        const auto edit = laptop.edit(seen, wanted);
        const auto wrong = laptop.create("horse.create", makeId<HorseId>(), R"({"name":"Nobodys"})");
        auto needy = laptop.act("horse.restore", HorseId {wrong.entity_id});
        needy.needs = {wrong.id.toString()};
        auto all = std::vector {create, edit, wrong, needy};
        auto horse = laptop.create("horse.create", makeId<HorseId>(), Stable::horseOf(made, "Bella"));
        for (auto &mutation : Laptop::together({horse, laptop.resolve(edit.id, "theirs")}))
            all.push_back(mutation);
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_stable = std::make_unique<Stable>();
        m_anna.id = UserId {*Uuid::parse(stable().value("SELECT id FROM app_user WHERE username = 'anna'"))};
        m_anna.session = SessionId {*Uuid::parse(
            stable().value("SELECT id FROM user_session WHERE user_id = '" + m_anna.id.toString() + "' LIMIT 1"))};
    }
    void cleanupTestCase() { m_stable.reset(); }

    void everyAccessFailsOnce_data()
    {
        QTest::addColumn<int>("loss");
        QTest::addRow("before") << int(Loss::Before);
        QTest::addRow("after") << int(Loss::After);
    }
    void everyAccessFailsOnce()
    {
        QFETCH(int, loss);
        int failing = 0;
        for (bool isOver = false; !isOver; ++failing) {
            stable().clear();
            auto laptop = stable().annasLaptop();
            const auto seen = stable().addCustomer("Bo");
            stable().change(seen, R"({"phone":"01632 960001"})");
            stable().site.now += std::chrono::minutes(2); // so that the contact is noted, too
            const sync::PushRequest request {sync::protocolVersion, laptop.id(), outbox(laptop, seen)};
            Failing database(stable().site.postgres.database(), failing, Loss(loss));
            isOver = attempt(database, request);
            QCOMPARE(isOver, !database.hasFailed());

            const auto again =
                sync::push(stable().site.postgres.database(), m_anna, stable().site.now, request, m_counters);
            QVERIFY2(again.has_value(), std::to_string(failing).c_str());
            QCOMPARE(verdictsOf(*again), "applied conflict rejected blocked applied applied");
            QCOMPARE(again->last_seq, std::int64_t(6));
            QCOMPARE(stable().value("SELECT count(*) || ' ' || sum(version) FROM customer"), "2 4");
            QCOMPARE(stable().value("SELECT count(*) FROM horse"), "1");
            QCOMPARE(stable().value("SELECT count(*) FROM attention"), "2");
            QCOMPARE(stable().value("SELECT count(*) FROM audit_log l JOIN mutation_result r "
                                    "ON r.mutation_id::text = l.request_id"),
                     "4");
        }
        QVERIFY2(failing > 40, std::to_string(failing).c_str());
    }

private:
    //! True when nothing failed; else as much was answered as was surely done.
    bool attempt(Database &database, const sync::PushRequest &request)
    {
        try {
            const auto answer = sync::push(database, m_anna, stable().site.now, request, m_counters);
            return answer && answer->results.size() == request.mutations.size()
                && answer->results.back().status != sync::Verdict::Deferred;
        } catch (const DatabaseError &) {
            return false;
        }
    }
};

QTEST_GUILESS_MAIN(PushFaultsTest)
#include "tst_pushfaults.moc"
