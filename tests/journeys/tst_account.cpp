// SPDX-License-Identifier: GPL-3.0-or-later
// Journeys A08, A09, A10 and A12 of the acceptance scenarios: one's account from its making to a new password.
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

class AccountJourney : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Site> m_site;
    User m_anna;

    std::string lastMail(const std::string &type, const std::string &to)
    {
        return m_site->postgres.database().reading().value(sql::site::lastMail, type, to).value_or("");
    }
    std::string countMails(const std::string &type)
    {
        return m_site->postgres.database().reading().value(sql::site::countMails, type).value();
    }
    int versionOf(const std::string &token) { return std::stoi(m_site->get(me).as(token).reply().text("version")); }
    void setConfirmation(bool isOn)
    {
        const auto transaction = m_site->postgres.database().begin();
        transaction->execute(sql::site::setSetting, "auth.confirm_accounts", isOn ? "true" : "false");
        transaction->commit();
    }

private Q_SLOTS:
    void init()
    {
        m_site = std::make_unique<Site>();
        m_anna = m_site->account("anna", {"SUPERVISOR"});
    }

    void a08ANewAccountWaitsForItsConfirmation()
    {
        m_site->account("root", {"ADMIN"});
        const auto admin = m_site->tokenOf("root");
        setConfirmation(true);
        const auto made = m_site
                              ->post("/api/v1/users", R"({"username":"carla","full_name":"Carla Test",
                                     "email":"carla@example.org","roles":["FITTER"],"password":"a good long password"})")
                              .as(admin)
                              .reply();
        QCOMPARE(made.status(), 201);
        QCOMPARE(m_site->signIn("carla", "a good long password").outcome(), "not_confirmed");
        QCOMPARE(m_site->signIn("carla", "not her password").outcome(), "unauthenticated");

        const auto token = lastMail("mail.activation", "carla@example.org");
        QCOMPARE(m_site->post("/api/v1/auth/activate", body({{"token", token}})).reply().status(), 204);
        QCOMPARE(m_site->signIn("carla", "a good long password").status(), 200);
        QCOMPARE(m_site->post("/api/v1/auth/activate", body({{"token", token}})).reply().status(), 410);
        QCOMPARE(m_site->post("/api/v1/auth/activate", body({{"token", "made up"}})).reply().status(), 410);
    }

    void a08WhoIsInvitedChoosesThePassword()
    {
        m_site->account("root", {"ADMIN"});
        const auto admin = m_site->tokenOf("root");
        const std::string wanted =
            R"({"username":"carla","full_name":"Carla Test","email":"carla@example.org","roles":["USER"]})";
        QCOMPARE(m_site->post("/api/v1/users", wanted).as(admin).reply().status(), 201);
        QCOMPARE(m_site->signIn("carla", "anything at all").status(), 401);
        const auto token = lastMail("mail.activation", "carla@example.org");
        QCOMPARE(m_site->post("/api/v1/auth/activate", body({{"token", token}})).reply().outcome(), "required");
        QCOMPARE(m_site->post("/api/v1/auth/activate", body({{"token", token}, {"new_password", "short"}}))
                     .reply()
                     .outcome(),
                 "too_short");
        QCOMPARE(m_site->post("/api/v1/auth/activate", body({{"token", token}, {"new_password", "carla's own horse"}}))
                     .reply()
                     .status(),
                 204);
        QCOMPARE(m_site->signIn("carla", "carla's own horse").status(), 200);
    }

    void a08NamesAndAddressesAreUnique()
    {
        m_site->account("root", {"ADMIN"});
        const auto admin = m_site->tokenOf("root");
        const auto add = [&](const std::string &name, const std::string &email) {
            return m_site
                ->post("/api/v1/users",
                       R"({"username":")" + name + R"(","full_name":"X","email":")" + email
                           + R"(","roles":["FITTER"],"password":"a good long password"})")
                .as(admin)
                .reply();
        };
        auto reply = add("Anna", "other@example.org");
        QCOMPARE(reply.status(), 409);
        QCOMPARE(reply.text("errors.0.field"), "username");
        reply = add("other", "ANNA@example.org");
        QCOMPARE(reply.status(), 409);
        QCOMPARE(reply.text("errors.0.field"), "email");
        QCOMPARE(add("with@sign", "at@example.org").outcome(), "invalid_username");
        QCOMPARE(add("other", "other@example.org").status(), 201);
    }

    void a09AForgottenPasswordIsResetByALink()
    {
        const auto before = m_site->signIn("anna");
        const auto forgot =
            m_site->post("/api/v1/auth/password/forgot", body({{"username", "anna@example.org"}})).reply();
        QCOMPARE(forgot.status(), 204);
        const auto token = lastMail("mail.password_reset", "anna@example.org");
        QVERIFY(token.size() > 40);
        QCOMPARE(m_site->signIn("anna").status(), 200); // asking alone changes nothing

        const auto reset = [&](const std::string &with, const std::string &password) {
            return m_site->post("/api/v1/auth/password/reset", body({{"token", with}, {"new_password", password}}))
                .reply();
        };
        QCOMPARE(reset(token, "too short").outcome(), "too_short");
        QCOMPARE(reset(token, "anna@example.org").outcome(), "is_name");
        QCOMPARE(reset(token, "a better password").status(), 204);
        QVERIFY(!m_site->isSignedIn(before));
        QCOMPARE(m_site->refresh(before).outcome(), "password_changed");
        QCOMPARE(m_site->signIn("anna").status(), 401);
        QCOMPARE(m_site->signIn("anna", "a better password").status(), 200);
        QCOMPARE(reset(token, "yet another password").status(), 410);
    }

    void a09TheLinkIsGoodForHalfAnHourAndOnlyTheLastOne()
    {
        const auto ask = [&] {
            m_site->post("/api/v1/auth/password/forgot", body({{"username", "anna"}})).reply();
            return lastMail("mail.password_reset", "anna@example.org");
        };
        const auto reset = [&](const std::string &with) {
            return m_site
                ->post("/api/v1/auth/password/reset", body({{"token", with}, {"new_password", "a better password"}}))
                .reply()
                .status();
        };
        const auto late = ask();
        m_site->now += 30min;
        QCOMPARE(reset(late), 410);
        const auto former = ask();
        m_site->now += 1s;
        const auto latest = ask();
        QVERIFY(former != latest);
        QCOMPARE(reset(former), 410);
        QCOMPARE(reset(latest), 204);
    }

    void a09NobodyLearnsWhoHasAnAccount()
    {
        const auto known = m_site->post("/api/v1/auth/password/forgot", body({{"username", "anna"}})).reply();
        const auto unknown = m_site->post("/api/v1/auth/password/forgot", body({{"username", "nobody"}})).reply();
        QCOMPARE(unknown.status(), known.status());
        QCOMPARE(unknown.response.body, known.response.body);
        QCOMPARE(countMails("mail.password_reset"), "1");
    }

    void a10PeopleReadAndChangeTheirProfile()
    {
        const auto token = m_site->tokenOf("anna");
        auto reply = m_site->get(me).as(token).reply();
        QCOMPARE(reply.text("full_name"), "anna Test");
        reply =
            m_site->patch(me, R"({"full_name":"Anna Larsson","locale":"nl"})").as(token).seen(versionOf(token)).reply();
        QCOMPARE(reply.status(), 200);
        QCOMPARE(reply.text("full_name"), "Anna Larsson");
        QCOMPARE(reply.text("locale"), "nl");
        QCOMPARE(m_site->patch(me, R"({"full_name":""})").as(token).seen(versionOf(token)).reply().status(), 422);
        QCOMPARE(m_site->patch(me, R"({"full_name":"X"})").as(token).seen(1).reply().status(), 412);
        QCOMPARE(m_site->patch(me, R"({"full_name":"X"})").as(token).reply().status(), 428);
    }

    void a10ANewAddressCountsOnceItIsConfirmed()
    {
        m_site->account("bert", {"FITTER"});
        const auto token = m_site->tokenOf("anna");
        const auto change = [&](const std::string &email) {
            return m_site->patch(me, body({{"email", email}})).as(token).seen(versionOf(token)).reply();
        };
        QCOMPARE(change("bert@example.org").status(), 409);
        const auto reply = change("new@example.org");
        QCOMPARE(reply.status(), 200);
        QCOMPARE(reply.text("email"), "anna@example.org");
        QCOMPARE(reply.text("pending_email"), "new@example.org");
        QCOMPARE(m_site->signIn("new@example.org").status(), 401);

        const auto mail = lastMail("mail.email_change", "new@example.org");
        QCOMPARE(m_site->post("/api/v1/auth/email/confirm", body({{"token", mail}})).reply().status(), 204);
        QCOMPARE(m_site->get(me).as(token).reply().text("email"), "new@example.org");
        QCOMPARE(m_site->signIn("new@example.org").status(), 200);
        QCOMPARE(m_site->signIn("anna@example.org").status(), 401);
        QCOMPARE(m_site->post("/api/v1/auth/email/confirm", body({{"token", mail}})).reply().status(), 410);
    }

    void a10TheOldPasswordIsNeededForANewOne()
    {
        const auto token = m_site->tokenOf("anna");
        const auto other = m_site->signIn("anna");
        const auto change = [&](const std::string &from, const std::string &to) {
            return m_site->post("/api/v1/auth/password", body({{"old_password", from}, {"new_password", to}}))
                .as(token)
                .reply();
        };
        auto reply = change("not the old one", "a better password");
        QCOMPARE(reply.status(), 422);
        QCOMPARE(reply.text("errors.0.field"), "old_password");
        reply = change(Site::password, "short");
        QCOMPARE(reply.text("errors.0.field"), "new_password");
        QVERIFY(m_site->isSignedIn(other));
        QCOMPARE(change(Site::password, "a better password").status(), 204);
        QCOMPARE(m_site->get(me).as(token).reply().status(), 200);
        QVERIFY(!m_site->isSignedIn(other));
        QCOMPARE(m_site->signIn("anna").status(), 401);
        QCOMPARE(m_site->signIn("anna", "a better password").status(), 200);
    }

    void a10NobodyRaisesTheOwnRole()
    {
        m_site->account("bert", {"FITTER"});
        const auto token = m_site->tokenOf("bert");
        for (const auto *change :
             {R"({"roles":["ADMIN"]})", R"({"permissions":["users:manage:all"]})", R"({"is_blocked":false})",
              R"({"username":"root"})", R"({"id":"018f0000-0000-7000-8000-000000000000"})"}) {
            QCOMPARE(m_site->patch(me, change).as(token).seen(versionOf(token)).reply().status(), 422);
        }
        const auto id = m_site->get(me).as(token).reply().text("id");
        QCOMPARE(m_site->patch("/api/v1/users/" + id, R"({"roles":["ADMIN"]})").as(token).seen(1).reply().status(),
                 403);
        QCOMPARE(m_site->get(me).as(token).reply().text("roles.0"), "FITTER");
    }

    void a12WhatTheAdministratorSetsWorksAtOnce()
    {
        m_site->account("root", {"ADMIN"});
        const auto admin = m_site->tokenOf("root");
        const auto made = m_site
                              ->post("/api/v1/users", R"({"username":"dora","full_name":"Dora Test","roles":["FITTER"],
                                     "password":"a good long password"})")
                              .as(admin)
                              .reply();
        QCOMPARE(made.status(), 201);
        const auto dora = m_site->signIn("dora", "a good long password");
        QCOMPARE(dora.status(), 200);
        const auto path = std::string(made.response.header("location")) + "/password";
        QCOMPARE(m_site->post(path, R"({"password":"Dora Test  "})").as(admin).reply().status(), 422);
        QCOMPARE(m_site->post(path, R"({"password":"another password","must_change_password":true})")
                     .as(admin)
                     .reply()
                     .status(),
                 204);
        QVERIFY(!m_site->isSignedIn(dora));
        QCOMPARE(m_site->signIn("dora", "a good long password").status(), 401);
        const auto again = m_site->signIn("dora", "another password");
        QCOMPARE(again.status(), 200);
        QCOMPARE(again.text("user.must_change_password"), "true");
    }

    void changesOfAccountsAreAudited()
    {
        m_site->account("root", {"ADMIN"});
        const auto admin = m_site->tokenOf("root");
        const auto path = "/api/v1/users/" + m_anna.id.toString();
        m_site->post(path + "/block").as(admin).reply();
        m_site->post(path + "/password", R"({"password":"another password"})").as(admin).reply();
        auto &db = m_site->postgres.database().reading();
        for (const auto *action : {"create", "block", "set_password"})
            QCOMPARE(db.value(sql::site::countAudits, m_anna.id, action).value(), "1");
        QCOMPARE(db.value(sql::site::countEverythingSaid, "argon2id").value(), "0");
    }
};

QTEST_GUILESS_MAIN(AccountJourney)
#include "tst_account.moc"
