// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/jwt.h"
#include "shared/core/json.h"
#include "tests/support/show.h"

#include <QElapsedTimer>
#include <QTest>

using namespace oms;
using namespace std::chrono_literals;

namespace {

const Instant start = parseInstant("2026-06-11T12:00:00Z").value();
const SigningKey today {"today", std::string(32, 't')};
const SigningKey formerly {"formerly", std::string(32, 'f')};

std::string sign(const std::string &header, const std::string &payload, const std::string &secret)
{
    const auto signedPart = crypto::toBase64Url(header) + '.' + crypto::toBase64Url(payload);
    const auto mac = crypto::Hmac(secret).of(signedPart);
    return signedPart + '.' + crypto::toBase64Url({reinterpret_cast<const char *>(mac.data()), mac.size()});
}

const std::string ourHeader = R"({"alg":"HS256","kid":"today","typ":"JWT"})";

} // namespace

class JwtTest : public QObject {
    Q_OBJECT

private:
    const UserId m_user = makeId<UserId>();
    const SessionId m_session = makeId<SessionId>();
    const KeyRing m_ring {{today, formerly}};

    std::string token() const { return m_ring.issue(m_user, m_session, start, start + 15min); }
    std::string payload(const std::string &from = {}, const std::string &to = {}) const
    {
        Claims claims {"oms", "oms-api", m_user, m_session, 1781179200, 1781179200, 1781180100};
        auto json = toJson(claims);
        if (!from.empty())
            json.replace(json.find(from), from.size(), to);
        return json;
    }
    bool accepts(std::string_view given, Instant at = start) const
    {
        const auto claims = m_ring.verify(given, at);
        return claims && claims->sub == m_user && claims->sid == m_session;
    }

private Q_SLOTS:
    void aFreshTokenSaysWhoAndWhichSession()
    {
        QVERIFY(accepts(token()));
        QVERIFY(accepts(sign(ourHeader, payload(), today.secret)));
        QVERIFY(token().size() < 400);
    }

    void itEndsWithItsTime()
    {
        QVERIFY(accepts(token(), start + 15min - 1s));
        QVERIFY(!accepts(token(), start + 15min));
        QCOMPARE(m_ring.verify(token(), start + 1h).error().errors.at(0).code, "expired");
        QVERIFY(accepts(token(), start - 10s)); // another server's clock may be a little ahead
        QVERIFY(!accepts(token(), start - 11s));
    }

    void everyChangedCharacterIsNoticed()
    {
        const auto good = token();
        for (std::size_t i = 0; i < good.size(); ++i) {
            auto bad = good;
            bad[i] = bad[i] == 'A' ? 'B' : 'A';
            QVERIFY2(!accepts(bad), qPrintable(QString::number(i)));
        }
    }

    void everyTruncationIsNoticed()
    {
        const auto good = token();
        for (std::size_t length = 0; length < good.size(); ++length)
            QVERIFY(!accepts(std::string_view(good).substr(0, length)));
        QVERIFY(!accepts(good + "A"));
        QVERIFY(!accepts(good + "."));
        QVERIFY(!accepts(good + "="));
        QVERIFY(!accepts(" " + good));
    }

    void garbageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("dots") << QByteArray("..");
        QTest::newRow("words") << QByteArray("not.a.token");
        QTest::newRow("NUL") << QByteArray("a\0b.c.d", 7);
        QTest::newRow("long") << QByteArray(100'000, 'a');
        QTest::newRow("long with dots") << QByteArray(2000, 'a') + '.' + QByteArray(2000, 'b') + '.'
                + QByteArray(43, 'c');
    }

    void garbageIsRefused()
    {
        QFETCH(QByteArray, given);
        QVERIFY(!accepts(given.toStdString()));
    }

    void noOtherHeaderIsRead()
    {
        for (const std::string header :
             {R"({"alg":"none","kid":"today","typ":"JWT"})", R"({"alg":"HS512","kid":"today","typ":"JWT"})",
              R"({"alg":"RS256","kid":"today","typ":"JWT"})", R"({"alg":"HS256","typ":"JWT"})",
              R"({"alg":"HS256","kid":"tomorrow","typ":"JWT"})", R"({"alg":"HS256","kid":"../today","typ":"JWT"})",
              R"({"kid":"today","alg":"HS256","typ":"JWT"})", R"({"alg":"HS256","kid":["today"],"typ":"JWT"})"})
            QVERIFY2(!accepts(sign(header, payload(), today.secret)), header.c_str());
        const auto unsigned_ =
            crypto::toBase64Url(R"({"alg":"none","typ":"JWT"})") + '.' + crypto::toBase64Url(payload());
        QVERIFY(!accepts(unsigned_ + '.'));
    }

    void wellSignedClaimsOfOthersAreRefused()
    {
        const auto refused = [this](const std::string &json) { return !accepts(sign(ourHeader, json, today.secret)); };
        QVERIFY(refused(payload(R"("iss":"oms")", R"("iss":"OMS")")));
        QVERIFY(refused(payload(R"("aud":"oms-api")", R"("aud":"mail")")));
        QVERIFY(refused(payload(R"("aud":"oms-api")", R"("aud":["oms-api"])")));
        QVERIFY(refused(payload(R"("exp":1781180100)", R"("exp":"1781180100")")));
        QVERIFY(refused(payload(R"("exp":1781180100)", R"("exp":99e99)")));
        QVERIFY(refused(payload(R"("iss":"oms",)", "")));
        QVERIFY(refused(payload(m_user.toString(), "admin")));
        QVERIFY(refused("[]"));
        QVERIFY(refused(""));
    }

    void aRetiredKeyStillVerifies()
    {
        const KeyRing before({formerly});
        QVERIFY(accepts(before.issue(m_user, m_session, start, start + 15min)));
        QVERIFY(!before.verify(token(), start));
        QVERIFY(!before.knowsKeyOf(token()));
        QVERIFY(m_ring.knowsKeyOf(token()));
    }

    void aSecretIsNotTheKeyOfAnotherName()
    {
        const KeyRing impostor({{"today", std::string(32, 'x')}});
        QVERIFY(!accepts(impostor.issue(m_user, m_session, start, start + 15min)));
    }

    void verifyingIsCheap()
    {
        const auto good = token();
        QElapsedTimer timer;
        timer.start();
        constexpr int rounds = 20'000;
        for (int i = 0; i < rounds; ++i)
            QVERIFY(m_ring.verify(good, start).has_value());
        qInfo("%.1f microseconds a token", double(timer.nsecsElapsed()) / 1e3 / rounds);
    }
};

QTEST_GUILESS_MAIN(JwtTest)
#include "tst_jwt.moc"
