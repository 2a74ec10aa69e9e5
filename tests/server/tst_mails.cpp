// SPDX-License-Identifier: GPL-3.0-or-later
// From the outbox to a real mail host: who gets what, once, and what becomes of it when the host will not.
#include "server/auth/crypto.h"
#include "server/auth/mailedtokens.h"
#include "server/outbox/mails.h"
#include "server/outbox/outbox.h"
#include "tests/support/mailsink.h"
#include "tests/support/orderdesk.h"

#include <QTest>

using namespace oms;
using namespace oms::outbox;
using namespace oms::test;
using namespace std::chrono_literals;

namespace {

const std::string publicUrl = "https://oms.example.org";
const std::atomic<bool> goesOn {false};
constexpr auto commentId = "01900000-0000-7000-8000-0000000c0001";
constexpr auto paymentId = "01900000-0000-7000-8000-0000000a0001";
constexpr auto shipmentId = "01900000-0000-7000-8000-0000000b0001";

std::string details(const std::string &name, const std::string &value)
{
    return JsonWriter().beginObject().member(name, value).endObject().take();
}

} // namespace

class MailsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OrderDesk> m_desk;
    std::unique_ptr<MailSink> m_sink;
    Order m_order;
    std::string m_id;

    Database &database() { return m_desk->yard.database(); }
    void run(const std::string &sql) { m_desk->yard.postgres.run(sql); }
    std::string value(const std::string &sql) { return m_desk->value(sql); }
    Mailbox plainly() const { return {.url = m_sink->url(), .from = "oms@example.org", .isTlsRequired = false}; }

    Order act(const Actor &actor, OrderAction action, const OrderCommand &command = {})
    {
        const auto done = m_desk->as(
            actor, [&](Work &work) { return orders::act(work, m_order.id, action, m_order.version, command); });
        if (!done)
            qFatal("%s: %s", codeOf(action).data(), done.error().detail.c_str());
        return m_order = m_desk->current(m_order.id);
    }
    void announce(EventType type, const std::string &payload = "{}")
    {
        m_desk->as(m_desk->yard.supervisor, [&](Work &work) -> Result<void> {
            outbox::announce(work, type, m_order.id, payload);
            return {};
        });
    }
    //! Carries everything that is due and answers what arrived: "anna@example.org: Order 1001: …", by address.
    std::vector<ReceivedMail> carried(const Mailbox &mailbox)
    {
        while (expandNext(database(), publicUrl, m_desk->at)) { }
        while (deliverNext(database(), mailbox, m_desk->at, goesOn) != Sending::Nothing) { }
        return m_sink->take();
    }
    std::vector<ReceivedMail> carried() { return carried(plainly()); }
    static std::string readers(std::vector<ReceivedMail> mails)
    {
        std::sort(mails.begin(), mails.end(),
                  [](const ReceivedMail &one, const ReceivedMail &other) { return one.to < other.to; });
        std::string all;
        for (const auto &mail : mails)
            all += (all.empty() ? "" : " ") + mail.to.substr(0, mail.to.find('@'));
        return all;
    }
    ReceivedMail carriedTo(const std::string &address)
    {
        for (const auto &mail : carried())
            if (mail.to == address)
                return mail;
        return {};
    }
    std::string request(const std::string &secret)
    {
        run("UPDATE client_confirmation SET decided_at = now(), decision = 'withdrawn' WHERE decided_at IS NULL");
        run("INSERT INTO client_confirmation (id, order_id, token_hash, sent_to, sent_at, expires_at, config_digest) "
            "VALUES (gen_random_uuid(), '"
            + m_id + "', sha256('" + secret + "'), 'zoe@example.org', '2026-06-01', '2026-06-15', '')");
        return details("secret", secret);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<OrderDesk>();
        m_sink = std::make_unique<MailSink>();
        run("UPDATE app_user SET email = username || '@example.org'");
        run("UPDATE app_setting SET value = 'office@example.org' WHERE key = 'mail.office_address'");
        run("UPDATE region SET deposit_basis_points = 0");
        m_order = m_desk->draft();
        m_id = m_order.id.toString();
        act(m_desk->yard.annaTheFitter, OrderAction::Submit);
        OrderCommand promise;
        promise.promised_date = *parseDate("2026-09-01");
        act(m_desk->yard.supervisor, OrderAction::Approve, promise);
        run("INSERT INTO payment (id, order_id, kind, method, amount_minor, currency, received_at, created_at) VALUES "
            "('"
            + std::string(paymentId) + "', '" + m_id + "', 'deposit', 'card', 50000, 'GBP', now(), now())");
        run("INSERT INTO shipment (id, order_id, leg, carrier, tracking, shipped_at) VALUES ('"
            + std::string(shipmentId) + "', '" + m_id + "', 'to_fitter', 'Coach & Co', '1Z', now())");
        run("INSERT INTO order_comment (id, order_id, author_id, audience, body, created_at, updated_at) SELECT '"
            + std::string(commentId) + "', '" + m_id
            + "', id, 'fitter_factory', 'Is <b>black</b> right?', now(), now() FROM app_user WHERE username = 'anna'");
    }
    void cleanupTestCase()
    {
        m_sink.reset();
        m_desk.reset();
    }
    void init()
    {
        run("DELETE FROM mail_message");
        run("DELETE FROM outbox_event");
        m_desk->at += std::chrono::minutes(1);
    }

    void everyEventReachesWhomItConcerns_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArray>("says"); // the last of them
        std::size_t count = 0;
        const auto row = [&count](EventType type, const std::string &payload, const char *expected, const char *says) {
            ++count;
            QTest::newRow(codeOf(type).data())
                << int(type) << QByteArray::fromStdString(payload) << QByteArray(expected) << QByteArray(says);
        };
        const auto reason = details("reason", "no hide");
        row(EventType::OrderSubmitted, "{}", "office", "Anna Whitfield has placed order");
        row(EventType::OrderApproved, "{}", "sam zoe", "1 September 2026");
        row(EventType::OrderWithdrawn, reason, "sam", "no hide");
        row(EventType::OrderRejected, reason, "anna", "no hide");
        row(EventType::OrderChanged,
            "{\"differences\": [{\"field\": \"configuration\", \"label\": \"Knee roll\", \"before\": \"Small\", "
            "\"after\": \"Large\", \"is_money\": false}]}",
            "office sam", "Knee roll: Small → Large");
        row(EventType::OrderHeld, reason, "sam", "no hide");
        row(EventType::OrderResumed, "{}", "sam", "go on where you stopped");
        row(EventType::OrderCancelled, reason, "anna sam", "no hide");
        row(EventType::PaymentReceived, details("payment_id", paymentId), "anna zoe", "500.00\u00a0GBP");
        row(EventType::ShipmentCreated, details("shipment_id", shipmentId), "anna", "Coach & Co");
        row(EventType::CommentAdded, details("comment_id", commentId), "office sam", "Is <b>black</b> right?");
        row(EventType::ConfirmationRequested, "", "zoe", "https://oms.example.org/confirm#s3cret");
        row(EventType::ConfirmationConfirmed, "{}", "anna", "has confirmed");
        row(EventType::ConfirmationDeclined, reason, "anna", "no hide");
        row(EventType::TrialDue, "{}", "anna", "trial");
        row(EventType::OrderOverdue, "{}", "office sam", "When will it be shipped");
        row(EventType::HoldReminder, "{}", "office", "1 June 2026");
        row(EventType::CloseReminder, "{}", "anna", "Please complete it");
        QCOMPARE(count, Choices<EventType>::codes.size());
    }
    void everyEventReachesWhomItConcerns()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, expected);
        QFETCH(QByteArray, says);
        run("UPDATE sales_order SET due_back = NULL");
        if (EventType(type) == EventType::TrialDue)
            run("UPDATE sales_order SET due_back = '2026-06-03', status = 'on_trial'");
        announce(EventType(type), payload.isEmpty() ? request("s3cret") : payload.toStdString());
        const auto mails = carried();
        QCOMPARE(readers(mails), expected.toStdString());
        for (const auto &mail : mails)
            if (mail.to.substr(0, mail.to.find('@')) == expected.mid(expected.lastIndexOf(' ') + 1).toStdString())
                QVERIFY2(mail.text.find(says.toStdString()) != mail.text.npos, mail.text.c_str());
        QCOMPARE(value("SELECT string_agg(DISTINCT state, ' ') FROM mail_message"), "sent");
        run("UPDATE sales_order SET due_back = NULL, status = 'approved'");
    }

    void aMailIsOneThatEveryProgramReads()
    {
        run("UPDATE customer SET name = 'Zoë Brandt' || chr(13) || chr(10) || 'Bcc: all@example.org' WHERE user_id IS "
            "NOT "
            "NULL");
        run("UPDATE app_user SET locale = 'de_DE' WHERE username = 'sam'");
        run("UPDATE sales_order SET is_urgent = true, deadline = '2026-08-01'");
        announce(EventType::OrderApproved);
        const auto mail = carriedTo("sam@example.org");
        run("UPDATE sales_order SET is_urgent = false, deadline = NULL");
        run("UPDATE customer SET name = 'Zoë Brandt' WHERE user_id IS NOT NULL");
        QVERIFY2(mail.subject.starts_with("EILIG: "), mail.subject.c_str());
        QVERIFY(mail.text.find("EILIG – 1. August 2026") != mail.text.npos);
        QVERIFY(mail.text.find("Zoë Brandt") != mail.text.npos);
        QVERIFY(mail.html.find("Larkspur") != mail.html.npos);
        QVERIFY(mail.text.find("GBP") == mail.text.npos); // factories know no prices
        QVERIFY(!mail.headers.contains(QStringLiteral("bcc")));
        for (const auto *header : {"date", "message-id", "from", "to", "mime-version"})
            QVERIFY2(mail.headers.contains(QLatin1String(header)), header);
    }

    void whatAFactoryMayNotKnowYetIsNotMailedToIt()
    {
        run("UPDATE sales_order SET released_at = NULL");
        announce(EventType::CommentAdded, details("comment_id", commentId));
        QCOMPARE(readers(carried()), "office");
        run("UPDATE sales_order SET released_at = now()");
    }

    void anAudienceIsKeptAndACommentTakenBackIsNotMailed()
    {
        run("UPDATE order_comment SET audience = 'internal'");
        announce(EventType::CommentAdded, details("comment_id", commentId));
        QCOMPARE(readers(carried()), "office");
        run("UPDATE order_comment SET audience = 'all', archived_at = now()");
        announce(EventType::CommentAdded, details("comment_id", commentId));
        QCOMPARE(readers(carried()), "");
        run("UPDATE order_comment SET archived_at = NULL");
        announce(EventType::CommentAdded, details("comment_id", commentId));
        QCOMPARE(readers(carried()), "office sam zoe");
    }

    void withoutAnOfficeAddressSupervisorsAreTold()
    {
        run("UPDATE app_setting SET value = '' WHERE key = 'mail.office_address'");
        announce(EventType::OrderSubmitted);
        QCOMPARE(readers(carried()), "sue");
        run("UPDATE app_setting SET value = 'office@example.org' WHERE key = 'mail.office_address'");
    }

    void anAccountsLinkIsMailedAndTheSecretForgotten()
    {
        AccountRow account;
        account.id = m_desk->yard.annaTheFitter.id;
        account.full_name = "Anna";
        account.locale = "fr";
        const auto transaction = database().begin();
        auth::mailToken(*transaction, account, "anna@example.org", auth::TokenPurpose::PasswordReset, m_desk->at);
        transaction->commit();
        const auto mail = carriedTo("anna@example.org");
        const auto link = mail.text.find("https://oms.example.org/account#password_reset=");
        QVERIFY2(link != mail.text.npos, mail.text.c_str());
        const auto token = mail.text.substr(link + 47, 43);
        QVERIFY(auth::tokenOwner(m_desk->yard.reading(), token, auth::TokenPurpose::PasswordReset, m_desk->at));
        QCOMPARE(value("SELECT count(*) FROM outbox_event WHERE payload::text LIKE '%" + token + "%'"), "0");
        QCOMPARE(value("SELECT count(*) FROM mail_message WHERE body_text IS NOT NULL OR body_html IS NOT NULL"), "0");
    }

    void aLinkThatHasBeenReplacedIsNotMailed()
    {
        announce(EventType::ConfirmationRequested, request("first"));
        announce(EventType::ConfirmationRequested, request("second"));
        const auto mails = carried();
        QCOMPARE(mails.size(), std::size_t(1));
        QVERIFY(mails.front().text.find("#second") != mails.front().text.npos);
        QCOMPARE(value("SELECT count(*) FROM outbox_event WHERE payload ? 'secret'"), "0");
    }

    void anAddressThatDoesNotExistIsGivenUpAtOnceAndHoldsNobodyUp()
    {
        run("UPDATE app_user SET email = 'unknown@example.org' WHERE username = 'sam'");
        announce(EventType::OrderApproved);
        QCOMPARE(readers(carried()), "zoe");
        QCOMPARE(value("SELECT state || ' ' || attempts FROM mail_message WHERE to_address LIKE 'unknown%'"), "dead 1");
        QVERIFY(value("SELECT error FROM mail_message WHERE state = 'dead'").find("550") != std::string::npos);
        run("UPDATE app_user SET email = 'sam@example.org' WHERE username = 'sam'");
    }

    void aBusyHostIsTriedLessAndLessOftenAndGivenUpAfterEightTimes()
    {
        run("UPDATE app_user SET email = 'busy@example.org' WHERE username = 'sam'");
        announce(EventType::OrderHeld);
        const auto begin = m_desk->at;
        while (value("SELECT count(*) FROM outbox_event WHERE done_at IS NULL") != "0"
               || value("SELECT count(*) FROM mail_message WHERE state = 'waiting'") != "0") {
            QCOMPARE(readers(carried()), "");
            m_desk->at += 1min;
            if (const auto next = parseInstant(value("SELECT min(next_try_at) FROM mail_message")))
                m_desk->at = std::max(m_desk->at, *next);
        }
        QCOMPARE(value("SELECT state || ' ' || attempts FROM mail_message"), "dead 8");
        QVERIFY(m_desk->at - begin > 20h && m_desk->at - begin < 36h);
        run("UPDATE app_user SET email = 'sam@example.org' WHERE username = 'sam'");
    }

    void aHostThatIsAwayIsTriedAgain()
    {
        announce(EventType::OrderHeld);
        QVERIFY(expandNext(database(), publicUrl, m_desk->at));
        Mailbox nowhere = plainly();
        nowhere.url = "smtp://127.0.0.1:1";
        QCOMPARE(deliverNext(database(), nowhere, m_desk->at, goesOn), Sending::Failed);
        QCOMPARE(deliverNext(database(), plainly(), m_desk->at, goesOn), Sending::Nothing); // not yet
        m_desk->at += 2min;
        QCOMPARE(readers(carried()), "sam");
    }

    void aSenderThatIsSetWronglyCostsNoMail()
    {
        announce(EventType::OrderHeld);
        QVERIFY(expandNext(database(), publicUrl, m_desk->at));
        auto wrong = plainly();
        wrong.from = "unknown@example.org";
        QCOMPARE(deliverNext(database(), wrong, m_desk->at, goesOn), Sending::Failed);
        m_desk->at += 2min;
        QCOMPARE(readers(carried()), "sam");
    }

    void passwordsTravelEncryptedOrNotAtAll()
    {
        MailSink encrypted(MailSink::Tls::Required);
        Mailbox trusting {.url = encrypted.url(), .from = "oms@example.org"};
        announce(EventType::OrderHeld);
        QVERIFY(expandNext(database(), publicUrl, m_desk->at));
        QCOMPARE(deliverNext(database(), trusting, m_desk->at, goesOn), Sending::Failed); // a certificate of nobody's
        m_desk->at += 3min;
        trusting.authorities = MailSink::certificate();
        QCOMPARE(deliverNext(database(), trusting, m_desk->at, goesOn), Sending::Sent);
        const auto mails = encrypted.take();
        QCOMPARE(readers(mails), "sam");
        QVERIFY(mails.front().isEncrypted);

        announce(EventType::OrderHeld);
        auto insisting = plainly();
        insisting.isTlsRequired = true;
        QCOMPARE(readers(carried(insisting)), ""); // a host without STARTTLS
    }

    void aSecretThatNobodyMailsIsForgotten()
    {
        announce(EventType::ConfirmationRequested, request("unmailed"));
        forget(database(), m_desk->at + std::chrono::days(29));
        QCOMPARE(value("SELECT count(*) FROM outbox_event WHERE payload ? 'secret'"), "1");
        forget(database(), m_desk->at + std::chrono::days(31));
        QCOMPARE(value("SELECT count(*) FROM outbox_event WHERE payload ? 'secret'"), "0");
    }

    void twoServersShareTheWork()
    {
        announce(EventType::OrderHeld);
        const auto other = database().begin();
        const Statement taken {"taken", "SELECT id FROM outbox_event FOR UPDATE"};
        other->run(taken, {});
        QVERIFY(!expandNext(database(), publicUrl, m_desk->at));
    }

    void whatNobodyUnderstandsWaitsForAPersonAndHoldsNobodyUp()
    {
        run("INSERT INTO outbox_event (id, type, aggregate, payload, created_at, next_try_at) VALUES "
            "(gen_random_uuid(), 'moon.full', 'x', '{}', '"
            + toIso(m_desk->at) + "', '" + toIso(m_desk->at) + "')");
        announce(EventType::OrderHeld);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("moon.full")));
        QCOMPARE(readers(carried()), "sam");
        QCOMPARE(value("SELECT state || ' ' || attempts || ' ' || error FROM outbox_record WHERE type = 'moon.full'"),
                 "waiting 1 nobody knows the event moon.full");
    }

    void whatHasWaitedForAWeekIsMailedNoMore()
    {
        announce(EventType::OrderHeld);
        m_desk->at += std::chrono::days(8);
        QCOMPARE(readers(carried()), "");
        QCOMPARE(value("SELECT error FROM outbox_event"), "too old to be mailed");
    }
};

QTEST_GUILESS_MAIN(MailsTest)
#include "tst_mails.moc"
