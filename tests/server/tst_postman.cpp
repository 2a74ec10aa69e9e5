// SPDX-License-Identifier: GPL-3.0-or-later
// A running server with a mail host: what is asked for over HTTP arrives by mail, and lets its reader in.
#include "support/server.h"
#include "tests/support/mailsink.h"

#include <QTest>

using namespace oms;
using namespace oms::test;

class PostmanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aForgottenPasswordIsChosenAnewByTheLinkInTheMail()
    {
        MailSink sink;
        auto config = ServerInProcess::quickConfig();
        config.smtpUrl = sink.url();
        config.mailFrom = "oms@example.org";
        config.mailTls = MailTls::Offered;
        config.publicUrl = "https://oms.example.org";
        ServerInProcess api(config);
        api.account("anna", Role::Fitter);
        QCOMPARE(api.post("/api/v1/auth/password/forgot", R"({"username":"anna"})").answer().status, 204);
        std::vector<ReceivedMail> mails;
        const auto hasArrived = [&] { // asked more often than once
            for (auto &mail : sink.take())
                mails.push_back(std::move(mail));
            return !mails.empty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasArrived(), 20000);
        QCOMPARE(mails.front().to, "anna@example.org");
        const std::string link = "https://oms.example.org/account#password_reset=";
        const auto at = mails.front().text.find(link);
        QVERIFY2(at != std::string::npos, mails.front().text.c_str());
        const auto page = api.get("/account").answer(); // where the link leads; the fragment stays in the browser
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.find("/account/account.js") != page.body.npos);
        QCOMPARE(api.get("/account/account.js").answer().status, 200);
        const auto token = mails.front().text.substr(at + link.size(), 43);
        QCOMPARE(api.post("/api/v1/auth/password/reset",
                          R"({"token":")" + token + R"(","new_password":"quite another horse entirely"})")
                     .answer()
                     .status,
                 204);
        QCOMPARE(api.signIn("anna", "quite another horse entirely").status, 200);
    }
};

QTEST_GUILESS_MAIN(PostmanTest)
#include "tst_postman.moc"
