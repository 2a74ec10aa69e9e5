// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/door.h"

#include <QTest>
#include <random>

using namespace oms;
using namespace oms::test;
using namespace std::chrono_literals;

namespace {

//! A client as sync.md 6 wants it: keeps the nonce before it asks, and asks with the same one until it has an answer.
class Laptop {
public:
    Laptop(Door &door, std::string token, std::uint64_t seed)
        : m_door(door)
        , m_token(std::move(token))
        , m_random(seed)
    { }

    const std::string &token() const { return m_token; }

    //! One attempt over a network that loses a quarter of the questions and a quarter of the answers.
    std::string tryToRefresh()
    {
        if (m_nonce.empty())
            m_nonce = makeUuid().toString();
        const auto fate = std::uniform_int_distribution(0, 3)(m_random);
        if (fate == 0)
            return "question lost";
        const auto answer = m_door.refresh(m_token, m_nonce);
        if (!answer)
            return reasonOf(answer);
        if (fate == 1)
            return "answer lost";
        m_token = answer->refresh_token;
        m_nonce.clear();
        return "ok";
    }

    bool isSignedOut(int attempts)
    {
        for (int i = 0; i < attempts; ++i) {
            m_door.now += 16min;
            const auto result = tryToRefresh();
            if (result != "ok" && result != "question lost" && result != "answer lost")
                return m_reason = result, true;
        }
        return false;
    }
    const std::string &reason() const { return m_reason; }

private:
    Door &m_door;
    std::string m_token;
    std::string m_nonce;
    std::string m_reason;
    std::mt19937_64 m_random;
};

} // namespace

class RefreshTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Door> m_door;
    const std::string m_nonce = "0123456789abcdef";
    const std::string m_other = "fedcba9876543210";

private Q_SLOTS:
    void init()
    {
        m_door = std::make_unique<Door>();
        m_door->account("anna");
    }

    void aTokenGivesNewOnesOnce()
    {
        const auto first = m_door->signIn("anna").value();
        const auto second = m_door->refresh(first.refresh_token, m_nonce).value();
        QVERIFY(second.refresh_token != first.refresh_token);
        QCOMPARE(second.user.username, "anna");
        QVERIFY(m_door->actor(second));
        QVERIFY(m_door->refresh(second.refresh_token, m_other).has_value());
    }

    void aLostAnswerCanBeRepeated()
    {
        const auto first = m_door->signIn("anna").value();
        const auto second = m_door->refresh(first.refresh_token, m_nonce).value();
        m_door->now += 3h;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(m_door->refresh(first.refresh_token, m_nonce).value().refresh_token, second.refresh_token);
        QVERIFY(m_door->refresh(second.refresh_token, m_other).has_value());
    }

    void anotherUseOfAUsedTokenEndsTheFamilyAndSaysWhy()
    {
        const auto first = m_door->signIn("anna").value();
        const auto second = m_door->refresh(first.refresh_token, m_nonce).value();
        QVERIFY(m_door->actor(second));
        QCOMPARE(reasonOf(m_door->refresh(first.refresh_token, m_other)), "token_reused");
        QVERIFY(!m_door->actor(second));
        QCOMPARE(reasonOf(m_door->refresh(second.refresh_token, m_other)), "token_reused");
        QCOMPARE(reasonOf(m_door->refresh(first.refresh_token, m_nonce)), "token_reused");
    }

    void theSameNonceIsTooLateOnceTheSuccessorHasBeenUsed()
    {
        const auto first = m_door->signIn("anna").value();
        const auto second = m_door->refresh(first.refresh_token, m_nonce).value();
        const auto third = m_door->refresh(second.refresh_token, m_other).value();
        QCOMPARE(reasonOf(m_door->refresh(first.refresh_token, m_nonce)), "token_reused");
        QVERIFY(!m_door->actor(third));
    }

    void otherSessionsOfThePersonGoOn()
    {
        const auto laptop = m_door->signIn("anna").value();
        const auto office = m_door->signIn("anna").value();
        (void)m_door->refresh(laptop.refresh_token, m_nonce);
        QCOMPARE(reasonOf(m_door->refresh(laptop.refresh_token, m_other)), "token_reused");
        QVERIFY(m_door->actor(office));
        QVERIFY(m_door->refresh(office.refresh_token, m_nonce).has_value());
    }

    void garbageIsNoToken_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << QStringLiteral("x");
        QTest::newRow("injection") << QStringLiteral("' OR 1=1 --");
        QTest::newRow("made up") << QStringLiteral("qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq");
    }

    void garbageIsNoToken()
    {
        QFETCH(QString, token);
        QCOMPARE(reasonOf(m_door->refresh(token.toStdString(), m_nonce)), "unknown_token");
    }

    void aNonceMustBeHardToGuess()
    {
        const auto tokens = m_door->signIn("anna").value();
        QCOMPARE(reasonOf(m_door->refresh(tokens.refresh_token, "1")), "too_short");
        QVERIFY(m_door->refresh(tokens.refresh_token, m_nonce).has_value());
    }

    void sixtyDaysAwayAreTooLong()
    {
        auto tokens = m_door->signIn("anna").value();
        m_door->now += std::chrono::days(59);
        tokens = m_door->refresh(tokens.refresh_token, m_nonce).value();
        m_door->now += std::chrono::days(59);
        tokens = m_door->refresh(tokens.refresh_token, m_nonce).value();
        m_door->now += std::chrono::days(60);
        QCOMPARE(reasonOf(m_door->refresh(tokens.refresh_token, m_nonce)), "expired");
    }

    void aSessionEndsAfterHalfAYearWhateverHappens()
    {
        auto tokens = m_door->signIn("anna").value();
        const auto begin = m_door->now;
        while (m_door->now + 10 * 24h < begin + 180 * 24h) {
            m_door->now += 10 * 24h;
            tokens = m_door->refresh(tokens.refresh_token, makeUuid().toString()).value();
        }
        m_door->now = begin + 180 * 24h - 5min;
        tokens = m_door->refresh(tokens.refresh_token, makeUuid().toString()).value();
        QCOMPARE(tokens.expires_in, 300); // not beyond the session's end
        m_door->now += 5min;
        QCOMPARE(reasonOf(m_door->refresh(tokens.refresh_token, m_nonce)), "expired");
    }

    void aLossyNetworkNeverSignsOut()
    {
        const auto now = m_door->now;
        for (std::uint64_t seed = 1; seed <= 15; ++seed) {
            m_door->now = now;
            Laptop laptop(*m_door, m_door->signIn("anna")->refresh_token, seed);
            QVERIFY2(!laptop.isSignedOut(30),
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(QString::fromStdString(laptop.reason()))));
        }
    }

    void aStolenTokenIsFoundOut()
    {
        const auto now = m_door->now;
        for (std::uint64_t seed = 1; seed <= 15; ++seed) {
            m_door->now = now;
            Laptop laptop(*m_door, m_door->signIn("anna")->refresh_token, seed);
            QVERIFY(!laptop.isSignedOut(10));
            const auto stolen = laptop.token();
            QVERIFY(!laptop.isSignedOut(4));
            const auto thief = m_door->refresh(stolen, "the nonce of a thief");
            const bool isFoundAtOnce = !thief.has_value();
            QVERIFY2(laptop.isSignedOut(30), qPrintable(QString::number(seed))); // at the latest when the owner asks
            QCOMPARE(laptop.reason(), "token_reused");
            if (!isFoundAtOnce)
                QCOMPARE(reasonOf(m_door->refresh(thief->refresh_token, m_nonce)), "token_reused");
        }
    }
};

QTEST_GUILESS_MAIN(RefreshTest)
#include "tst_refresh.moc"
