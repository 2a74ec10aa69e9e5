// SPDX-License-Identifier: GPL-3.0-or-later
// Journeys A01 to A07 and A11 of the acceptance scenarios: login and session.
#include "tests/support/show.h"
#include "tests/support/site.h"

#include "sql/site.h"

#include <QTest>

using namespace oms;
using namespace oms::test;
using namespace std::chrono_literals;

namespace {

const std::string me = "/api/v1/auth/me";

} // namespace

class SignInJourney : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Site> m_site;
    User m_anna;

private Q_SLOTS:
    void init()
    {
        m_site = std::make_unique<Site>();
        m_anna = m_site->account("anna", {"SUPERVISOR"});
    }

    void a01NameOrEmailAndPasswordGiveTokensAndProfile()
    {
        for (const auto *name : {"anna", "ANNA", "anna@example.org", " Anna@Example.org "}) {
            const auto reply = m_site->signIn(name);
            QCOMPARE(reply.status(), 200);
            QCOMPARE(reply.text("user.username"), "anna");
            QCOMPARE(reply.text("user.id"), m_anna.id.toString());
            QCOMPARE(reply.text("user.roles.0"), "SUPERVISOR");
            QVERIFY(reply.response.body.find("\"customers:read:all\"") != std::string::npos);
            QCOMPARE(reply.text("expires_in"), "900");
            QCOMPARE(reply.response.header("cache-control"), "no-store");
            QVERIFY(m_site->isSignedIn(reply));
        }
    }

    void a02WhateverIsWrongHasOneNeutralAnswer()
    {
        const auto wrong = m_site->signIn("anna", "not her password");
        QCOMPARE(wrong.status(), 401);
        for (const auto &[name, password] : std::initializer_list<std::pair<std::string, std::string>> {
                 {"nobody", Site::password},
                 {"nobody@example.org", Site::password},
                 {"anna' OR '1'='1", "' OR '1'='1"},
                 {"anna'; DROP TABLE app_user; --", "x"},
                 {"anna", "CORRECT HORSE BATTERY"},
                 {"anna", std::string(Site::password) + " "},
             }) {
            const auto reply = m_site->signIn(name, password);
            QCOMPARE(reply.status(), 401);
            QCOMPARE(reply.text("detail"), wrong.text("detail"));
            QCOMPARE(reply.text("code"), wrong.text("code"));
        }
        QCOMPARE(m_site->signIn("", "").status(), 422);
        QCOMPARE(m_site->signIn("anna", "").status(), 422);
        QCOMPARE(m_site->signIn("anna", std::string(257, 'x')).outcome(), "too_long");
        QCOMPARE(m_site->post("/api/v1/auth/login", "{").reply().status(), 400);
    }

    void a02NothingThatWasTypedIsKept()
    {
        m_site->signIn("anna", "a wrong secret");
        m_site->signIn("somebody else", "a wrong secret");
        auto &db = m_site->postgres.database().reading();
        QCOMPARE(db.value(sql::site::countEverythingSaid, "wrong secret").value(), "0");
        QCOMPARE(db.value(sql::site::countEverythingSaid, "somebody else").value(), "0");
    }

    void a03SigningOutEndsTheSessionOnTheServer()
    {
        const auto tokens = m_site->signIn("anna");
        QCOMPARE(m_site->post("/api/v1/auth/logout").as(tokens.text("access_token")).reply().status(), 204);
        QVERIFY(!m_site->isSignedIn(tokens));
        QCOMPARE(m_site->refresh(tokens).outcome(), "signed_out");
        QCOMPARE(m_site->post("/api/v1/auth/logout").as(tokens.text("access_token")).reply().status(), 401);
    }

    void a04ARememberedSessionGoesOnUntilItExpires()
    {
        auto tokens = m_site->signIn("anna");
        m_site->now += std::chrono::days(30);
        QVERIFY(!m_site->isSignedIn(tokens));
        tokens = m_site->refresh(tokens);
        QCOMPARE(tokens.status(), 200);
        QVERIFY(m_site->isSignedIn(tokens));
        m_site->now += std::chrono::days(61);
        QCOMPARE(m_site->refresh(tokens).status(), 401);
    }

    void a05WithoutAGoodTokenThereIsNoData()
    {
        const auto good = m_site->tokenOf("anna");
        auto tampered = good;
        tampered[tampered.size() / 2] = tampered[tampered.size() / 2] == 'x' ? 'y' : 'x';
        for (const auto &token : {std::string("x"), tampered, good.substr(0, good.size() - 1), good + "x",
                                  std::string("eyJhbGciOiJub25lIn0.e30."), std::string(5000, 'a')})
            for (const auto *path : {"/api/v1/auth/me", "/api/v1/users", "/api/v1/roles", "/api/v1/auth/sessions"}) {
                const auto reply = m_site->get(path).as(token).reply();
                QCOMPARE(reply.status(), 401);
                QVERIFY(!reply.text("detail").empty());
                QVERIFY(reply.response.body.find("anna") == std::string::npos);
            }
        QCOMPARE(m_site->get(me).reply().status(), 401);
        QCOMPARE(m_site->get(me).header("authorization", "Basic YW5uYTp4").reply().status(), 401);
        QCOMPARE(m_site->get(me).as(good).reply().status(), 200);
        m_site->now += 15min;
        QCOMPARE(m_site->get(me).as(good).reply().outcome(), "expired");
    }

    void a06ARefreshTokenIsGoodOnce()
    {
        const auto first = m_site->signIn("anna");
        const auto second = m_site->refresh(first);
        QCOMPARE(second.status(), 200);
        QVERIFY(second.text("refresh_token") != first.text("refresh_token"));
        const auto again = m_site->refresh(first);
        QCOMPARE(again.status(), 401);
        QCOMPARE(again.outcome(), "token_reused");
        QVERIFY(again.text("detail").find("twice") != std::string::npos);
        QVERIFY(!m_site->isSignedIn(second));
        QCOMPARE(m_site->refresh(second).status(), 401);
    }

    void a07SessionsDoNotDisturbEachOther()
    {
        m_site->account("bert", {"FITTER"});
        const auto laptop = m_site->signIn("anna");
        const auto office = m_site->signIn("anna");
        const auto bert = m_site->signIn("bert");
        m_site->post("/api/v1/auth/logout").as(laptop.text("access_token")).reply();
        QVERIFY(!m_site->isSignedIn(laptop));
        QVERIFY(m_site->isSignedIn(office));
        QVERIFY(m_site->isSignedIn(bert));
        QCOMPARE(m_site->get(me).as(bert.text("access_token")).reply().text("username"), "bert");
    }

    void a07PeopleSeeAndEndTheirSessions()
    {
        m_site->account("bert", {"FITTER"});
        const auto laptop = m_site->signIn("anna");
        const auto office = m_site->signIn("anna").text("access_token");
        const auto bert = m_site->signIn("bert");
        const auto sessions = m_site->get("/api/v1/auth/sessions").as(office).reply();
        QCOMPARE(sessions.size("data"), 2);
        QCOMPARE(sessions.text("meta.total"), "2");
        const bool isFirstCurrent = sessions.text("data.0.is_current") == "true";
        const auto other = sessions.text(isFirstCurrent ? "data.1.id" : "data.0.id");

        const auto path = "/api/v1/auth/sessions/" + other;
        QCOMPARE(m_site->remove(path).as(bert.text("access_token")).reply().status(), 404);
        QVERIFY(m_site->isSignedIn(laptop));
        QCOMPARE(m_site->remove(path).as(office).reply().status(), 204);
        QVERIFY(!m_site->isSignedIn(laptop));
        QCOMPARE(m_site->refresh(laptop).outcome(), "revoked");
        QCOMPARE(m_site->remove(path).as(office).reply().status(), 404);
        QCOMPARE(m_site->remove("/api/v1/auth/sessions/1").as(office).reply().status(), 422);
        QVERIFY(m_site->isSignedIn(bert));
    }

    void a11ABlockedAccountCannotSignIn()
    {
        m_site->account("root", {"ADMIN"});
        const auto admin = m_site->tokenOf("root");
        const auto anna = m_site->signIn("anna");
        const auto path = "/api/v1/users/" + m_anna.id.toString();
        QCOMPARE(m_site->post(path + "/block").as(admin).reply().text("is_blocked"), "true");
        QVERIFY(!m_site->isSignedIn(anna));
        QCOMPARE(m_site->refresh(anna).outcome(), "blocked");
        QCOMPARE(m_site->signIn("anna").outcome(), "account_blocked");
        QCOMPARE(m_site->signIn("anna", "not her password").outcome(), "unauthenticated");
        QCOMPARE(m_site->post(path + "/unblock").as(admin).reply().status(), 200);
        QVERIFY(!m_site->isSignedIn(anna)); // the old session does not come back
        QCOMPARE(m_site->signIn("anna").status(), 200);
    }

    void a11AnArchivedAccountIsAsGoodAsAbsent()
    {
        m_site->account("root", {"ADMIN"});
        const auto admin = m_site->tokenOf("root");
        const auto anna = m_site->signIn("anna");
        const auto path = "/api/v1/users/" + m_anna.id.toString();
        const auto archived = m_site->post(path + "/archive").as(admin).seen(1).reply();
        QCOMPARE(archived.status(), 200);
        QVERIFY(!m_site->isSignedIn(anna));
        QCOMPARE(m_site->signIn("anna").outcome(), "unauthenticated");
        const auto version = std::stoi(archived.text("version"));
        QCOMPARE(m_site->post(path + "/restore").as(admin).seen(version).reply().status(), 200);
        QCOMPARE(m_site->signIn("anna").status(), 200);
    }

    void a11GuessingIsSlowedDownButKeepsNobodyOut()
    {
        const auto guess = [&](const std::string &from) {
            return m_site->post("/api/v1/auth/login", body({{"username", "anna"}, {"password", "a guess"}}))
                .from(from)
                .reply();
        };
        const auto enter = [&](const std::string &from) {
            return m_site->post("/api/v1/auth/login", body({{"username", "anna"}, {"password", Site::password}}))
                .from(from)
                .reply()
                .status();
        };
        QCOMPARE(enter("192.0.2.1"), 200); // her own office
        for (int i = 0; i < 5; ++i)
            QCOMPARE(guess("203.0.113." + std::to_string(i)).status(), 401);
        const auto refused = guess("203.0.113.99");
        QCOMPARE(refused.status(), 429);
        QCOMPARE(refused.response.header("retry-after"), "1");
        QCOMPARE(enter("192.0.2.1"), 200); // where she has been before she is let in
        QCOMPARE(enter("198.51.100.7"), 429); // elsewhere she waits a little

        auto wait = 1s;
        for (int i = 0; i < 8; ++i) {
            m_site->now += wait;
            QCOMPARE(guess("203.0.113.99").status(), 401);
            wait = std::min(wait * 2, 60s);
            const auto again = guess("203.0.113.99");
            QCOMPARE(again.status(), 429);
            QCOMPARE(again.response.header("retry-after"), std::to_string(wait.count()));
        }
        m_site->now += 60s; // never longer than a minute
        QCOMPARE(enter("198.51.100.7"), 200);
    }

    void a11UnknownNamesAreSlowedDownAlike()
    {
        const auto guess = [&](const std::string &name) {
            return m_site->post("/api/v1/auth/login", body({{"username", name}, {"password", "a guess"}})).reply();
        };
        for (const auto *name : {"anna", "nobody"}) {
            for (int i = 0; i < 5; ++i)
                QCOMPARE(guess(name).status(), 401);
            QCOMPARE(guess(name).status(), 429);
        }
        m_site->now += 15min + 1s;
        QCOMPARE(guess("anna").status(), 401);
    }
};

QTEST_GUILESS_MAIN(SignInJourney)
#include "tst_signin.moc"
