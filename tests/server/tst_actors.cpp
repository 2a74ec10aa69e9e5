// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/keys.h"
#include "server/database/pool.h"
#include "tests/support/door.h"
#include "tests/support/fibers.h"

#include <QElapsedTimer>

using namespace oms;
using namespace oms::test;

//! Who is behind a token, with many requests on one thread.
class ActorsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Door> m_door;
    DatabaseCounters m_counters;
    std::unique_ptr<FiberDatabase> m_pool;
    User m_anna;
    Tokens m_tokens;

    //! Asks on `fibers` fibers at once, `rounds` times each; how many were let in.
    int letIn(int fibers, int rounds = 1)
    {
        int count = 0;
        onFibers(fibers, [&](int) {
            for (int i = 0; i < rounds; ++i)
                count += m_door->actors.authenticate(m_tokens.access_token, *m_pool).has_value() ? 1 : 0;
        });
        return count;
    }
    void setBlocked(bool isBlocked)
    {
        (void)m_door
            ->as(users::operatorOfServer(), [&](Work &work) { return users::setBlocked(work, m_anna.id, isBlocked); })
            .value();
    }

private Q_SLOTS:
    void init()
    {
        m_door = std::make_unique<Door>();
        m_anna = m_door->account("anna");
        m_tokens = m_door->signIn("anna").value();
        const PoolOptions options {.connection = {.dsn = m_door->postgres.dsn()}, .connections = 6};
        m_pool = std::make_unique<FiberDatabase>(options, m_counters);
    }
    void cleanup() { m_pool.reset(); }

    void manyAtOnceAreLetIn()
    {
        QCOMPARE(letIn(200), 200);
        QCOMPARE(letIn(50, 20), 1000);
    }

    void aBlockCountsForEveryRequestThatComesAfterIt()
    {
        QCOMPARE(letIn(20), 20);
        setBlocked(true);
        QCOMPARE(letIn(20, 3), 0);
        setBlocked(false); // its sessions have ended for good
        QCOMPARE(letIn(20), 0);
        m_tokens = m_door->signIn("anna").value();
        QCOMPARE(letIn(20), 20);
    }

    void aNewSigningKeyIsKnownAtOnceAndTheFormerOneStillGood()
    {
        QCOMPARE(letIn(1), 1);
        const auto transaction = m_door->postgres.database().begin();
        auth::rotateKeys(*transaction, m_door->now);
        transaction->commit();
        const auto former = m_tokens;
        m_tokens = m_door->signIn("anna").value();
        QVERIFY(m_tokens.access_token.substr(0, 40) != former.access_token.substr(0, 40));
        QCOMPARE(letIn(20), 20);
        m_tokens = former;
        QCOMPARE(letIn(20), 20);
    }

    void aLostDatabaseIsToldToAllAndForgottenAfterwards()
    {
        class Lost final : public Database {
            Session &reading() override { throw DatabaseError({}, {}, "gone"); }
            std::unique_ptr<Transaction> begin() override { throw DatabaseError({}, {}, "gone"); }
        } lost;
        QCOMPARE(letIn(1), 1);
        int told = 0;
        onFibers(10, [&](int) {
            try {
                (void)m_door->actors.authenticate(m_tokens.access_token, lost);
            } catch (const DatabaseError &) {
                ++told;
            }
        });
        QCOMPARE(told, 10);
        QCOMPARE(letIn(10), 10);
    }

    void requestsThatComeTogetherShareTheCheck()
    {
        QCOMPARE(letIn(1), 1);
        const auto statementsOf = [&](int fibers, int rounds) {
            const auto before = m_counters.statements.load();
            QElapsedTimer timer;
            timer.start();
            letIn(fibers, rounds);
            qInfo("%d at a time: %.1f microseconds a request", fibers,
                  double(timer.nsecsElapsed()) / 1000 / fibers / rounds);
            return m_counters.statements.load() - before;
        };
        QCOMPARE(statementsOf(1, 500), 500);
        const auto together = statementsOf(64, 50);
        QVERIFY2(together <= 64 * 50 / 10, qPrintable(QString::number(together)));
    }

    void twoRefreshesOfOneTokenAtOnceGetTheSameAnswer()
    {
        std::vector<std::string> answers(6);
        onFibers(6, [&](int i) {
            Visit visit {*m_pool, m_door->passwords, m_door->now, {"request", "test/1"}, m_door->address};
            const auto result = auth::refresh(visit, {m_tokens.refresh_token, "0123456789abcdef"});
            answers[std::size_t(i)] = result ? result->refresh_token : reasonOf(result);
        });
        QVERIFY(answers.front().size() == 43);
        QVERIFY(answers == std::vector(6, answers.front()));
    }

    void twoThatUseOneTokenDifferentlyAreTheftWhoeverIsFirst()
    {
        std::vector<std::string> answers(4);
        onFibers(4, [&](int i) {
            Visit visit {*m_pool, m_door->passwords, m_door->now, {"request", "test/1"}, m_door->address};
            answers[std::size_t(i)] = reasonOf(auth::refresh(visit, {m_tokens.refresh_token, makeUuid().toString()}));
        });
        QCOMPARE(std::count(answers.begin(), answers.end(), "ok"), 1);
        QCOMPARE(std::count(answers.begin(), answers.end(), "token_reused"), 3);
        QCOMPARE(letIn(1), 0);
    }
};

QTEST_GUILESS_MAIN(ActorsTest)
#include "tst_actors.moc"
