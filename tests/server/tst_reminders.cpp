// SPDX-License-Identifier: GPL-3.0-or-later
// What time alone brings about, and what a person does about mails that were given up.
#include "server/outbox/mails.h"
#include "server/outbox/outbox.h"
#include "server/outbox/records.h"
#include "server/outbox/reminders.h"
#include "tests/support/orderdesk.h"
#include "tests/support/outcome.h"

#include <QRegularExpression>
#include <QTest>

using namespace oms;
using namespace oms::test;
using std::chrono::days;

class RemindersTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OrderDesk> m_desk;
    Order m_order;

    void run(const std::string &sql) { m_desk->yard.postgres.run(sql); }
    std::string value(const std::string &sql) { return m_desk->value(sql); }
    void stand(const std::string &columns)
    {
        run("UPDATE sales_order SET " + columns + " WHERE id = '" + m_order.id.toString() + "'");
    }
    //! The events that time has brought about so far.
    std::string told()
    {
        outbox::runTimers(m_desk->yard.database(), m_desk->at);
        return value("SELECT coalesce(string_agg(type, ' ' ORDER BY type), '') FROM outbox_event");
    }
    Order act(const Actor &actor, OrderAction action, const OrderCommand &command = {})
    {
        return m_desk
            ->as(actor, [&](Work &work) { return orders::act(work, m_order.id, action, m_order.version, command); })
            .value();
    }

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<OrderDesk>(); }
    void cleanupTestCase() { m_desk.reset(); }
    void init()
    {
        run("UPDATE sales_order SET archived_at = now()");
        m_desk->at = *parseInstant("2026-06-01T12:00:00Z");
        m_order = m_desk->draft();
        m_order = act(m_desk->yard.annaTheFitter, OrderAction::Submit);
        run("DELETE FROM mail_message");
        run("DELETE FROM outbox_event");
    }

    void aTrialIsRemindedOfThreeDaysBeforeItsEndAndOnce()
    {
        stand("status = 'on_trial', due_back = '2026-06-10'");
        QCOMPARE(told(), "");
        m_desk->at += days(6);
        QCOMPARE(told(), "trial.due");
        QCOMPARE(value("SELECT to_char(created_at AT TIME ZONE 'UTC', 'DD HH24') FROM outbox_event"), "07 12");
        m_desk->at += days(1);
        QCOMPARE(told(), "trial.due");
        stand("due_back = '2026-06-20'"); // another end is another matter
        m_desk->at += days(10);
        QCOMPARE(told(), "trial.due trial.due");
    }

    void aPromiseThatHasPassedIsToldOnce()
    {
        stand("status = 'approved', promised_date = '2026-06-01'");
        QCOMPARE(told(), "");
        m_desk->at += days(1);
        QCOMPARE(told(), "order.overdue");
        m_desk->at += days(1);
        QCOMPARE(told(), "order.overdue");
    }

    void whatStandsForLongIsToldToThoseWhoCanEndIt()
    {
        stand("status = 'on_hold', promised_date = '2026-12-01', resume_status = 'approved', status_at = "
              "'2026-06-01T12:00:00Z'");
        m_desk->at += days(6);
        QCOMPARE(told(), "");
        m_desk->at += days(1);
        QCOMPARE(told(), "hold.reminder");
        stand("status = 'shipped_to_fitter', resume_status = NULL, status_at = '2026-06-08T12:00:00Z'");
        QCOMPARE(told(), "hold.reminder");
        m_desk->at += days(30);
        QCOMPARE(told(), "close.reminder hold.reminder");
    }

    void whatHasBeenDueForMoreThanAWeekIsLetBe()
    {
        stand("status = 'shipped_to_fitter', status_at = '2020-06-08T12:00:00Z'");
        QCOMPARE(told(), "");
    }

    void twoServersDoNotRemindTwice()
    {
        stand("status = 'on_trial', due_back = '2026-06-01'");
        BlockingDatabase other(m_desk->yard.postgres.dsn());
        const auto busy = other.begin();
        busy->run({"claimed", "SELECT pg_advisory_xact_lock(7201453)"}, {});
        QCOMPARE(told(), "");
        busy->commit();
        QCOMPARE(told(), "trial.due");
    }

    void aLinkThatRunsOutMakesTheOrderADraftAgain()
    {
        m_order = act(m_desk->yard.annaTheFitter, OrderAction::RequestConfirmation);
        run("DELETE FROM outbox_event");
        m_desk->at += days(13);
        QCOMPARE(told(), "");
        QCOMPARE(m_desk->current(m_order.id).status, OrderStatus::AwaitingConfirmation);
        m_desk->at += days(1);
        QCOMPARE(told(), "confirmation.declined");
        QCOMPARE(m_desk->current(m_order.id).status, OrderStatus::Draft);
        QCOMPARE(value("SELECT decision FROM client_confirmation WHERE order_id = '" + m_order.id.toString() + "'"),
                 "expired");
    }

    //! One order that nobody can write to keeps neither the others waiting nor the reminders.
    void aLinkThatCannotRunOutKeepsNothingElseWaiting()
    {
        m_order = act(m_desk->yard.annaTheFitter, OrderAction::RequestConfirmation);
        const auto stuck = m_order.id;
        m_order = m_desk->draft();
        m_order = act(m_desk->yard.annaTheFitter, OrderAction::Submit);
        m_order = act(m_desk->yard.annaTheFitter, OrderAction::RequestConfirmation);
        run("CREATE FUNCTION be_stuck() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''stuck''; END';"
            "CREATE TRIGGER be_stuck BEFORE UPDATE ON sales_order FOR EACH ROW WHEN (OLD.id = '"
            + stuck.toString() + "') EXECUTE FUNCTION be_stuck()");
        m_desk->at += days(14);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("confirmation could not expire")));
        told();
        run("DROP TRIGGER be_stuck ON sales_order; DROP FUNCTION be_stuck");
        QCOMPARE(m_desk->current(m_order.id).status, OrderStatus::Draft);
        QCOMPARE(m_desk->current(stuck).status, OrderStatus::AwaitingConfirmation);
    }

    void whatHasArrivedIsForgottenAfterAWhile()
    {
        m_desk->as(m_desk->yard.supervisor, [&](Work &work) -> Result<void> {
            outbox::announce(work, outbox::EventType::OrderSubmitted, m_order.id);
            return {};
        });
        run("UPDATE app_setting SET value = 'office@example.org' WHERE key = 'mail.office_address'");
        QVERIFY(outbox::expandNext(m_desk->yard.database(), "https://x", m_desk->at));
        run("UPDATE mail_message SET state = 'sent', sent_at = '2026-06-01T12:00:00Z'");
        const auto left = [&](days later) {
            outbox::forget(m_desk->yard.database(), m_desk->at + later);
            return value("SELECT (SELECT count(*) FROM mail_message) || ' ' || (SELECT count(*) FROM outbox_event)");
        };
        QCOMPARE(left(days(89)), "1 1");
        QCOMPARE(left(days(91)), "0 0");
    }

    void whatWasGivenUpIsSeenAndTriedAgain()
    {
        run("UPDATE app_setting SET value = 'office@example.org' WHERE key = 'mail.office_address'");
        m_desk->as(m_desk->yard.supervisor, [&](Work &work) -> Result<void> {
            outbox::announce(work, outbox::EventType::OrderSubmitted, m_order.id);
            return {};
        });
        auto &db = m_desk->yard.reading();
        QCOMPARE(outbox::list(db, {})->total, 1); // an event as yet
        QVERIFY(outbox::expandNext(m_desk->yard.database(), "https://x", m_desk->at));
        run("UPDATE mail_message SET state = 'dead', attempts = 8, error = 'no'");
        ListRequest request;
        request.filters.emplace_back("state", "dead");
        const auto given = outbox::list(db, request);
        QCOMPARE(given->data.size(), std::size_t(1));
        QCOMPARE(given->data.front().to_address.value_or(""), "office@example.org");
        const auto id = given->data.front().id;
        const auto replay = [&](outbox::RecordId which) {
            return m_desk->as(m_desk->yard.admin, [&](Work &work) { return outbox::replay(work, which); });
        };
        const auto again = replay(id);
        QCOMPARE(outcome(again), "fine");
        QCOMPARE(again->state, outbox::State::Waiting);
        QCOMPARE(again->attempts, 0);
        QCOMPARE(value("SELECT action FROM audit_log WHERE entity_id = '" + id.toString() + "'"), "replay");
        QCOMPARE(outcome(replay(makeId<outbox::RecordId>())), "not_found");
        run("UPDATE mail_message SET state = 'dead', body_text = NULL");
        QCOMPARE(outcome(replay(id)), "gone");
        run("UPDATE mail_message SET state = 'sent', sent_at = now()");
        QCOMPARE(outcome(replay(id)), "conflict");
    }
};

QTEST_GUILESS_MAIN(RemindersTest)
#include "tst_reminders.moc"
