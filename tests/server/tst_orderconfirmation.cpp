// SPDX-License-Identifier: GPL-3.0-or-later
// D19 of the acceptance scenarios, without its page: the customer's consent by a mailed link.
#include "server/orders/confirmation.h"
#include "tests/support/orderdesk.h"
#include "tests/support/outcome.h"

#include <QTest>

using namespace oms;
using namespace oms::test;
using namespace std::chrono_literals;

namespace {

const std::string drawn = "M0 0 L10.5,-3 C1 2 3 4 5 6";

} // namespace

class OrderConfirmationTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OrderDesk> m_desk;
    const Actor m_server; //!< nobody is signed in

    Order act(const Actor &actor, const Order &order, OrderAction action, const OrderCommand &command = {})
    {
        m_desk->at += 1min;
        auto done =
            m_desk->as(actor, [&](Work &work) { return orders::act(work, order.id, action, order.version, command); });
        if (!done)
            qFatal("%s", outcome(done).c_str());
        return m_desk->current(order.id);
    }
    Order asked(const Order &order) { return act(m_desk->yard.annaTheFitter, order, OrderAction::RequestConfirmation); }
    Order asked() { return asked(m_desk->draft()); }
    std::string secretOf(const Order &order)
    {
        return m_desk->value("SELECT payload->>'secret' FROM outbox_event WHERE type = 'confirmation.requested' AND "
                             "aggregate = '"
                             + order.id.toString() + "' ORDER BY created_at DESC LIMIT 1");
    }
    template<class Do>
    auto byLink(Do perform)
    {
        m_desk->at += 1min;
        return m_desk->as(m_server, perform);
    }
    Result<Order> open(const std::string &secret)
    {
        return byLink([&](Work &work) { return orders::opened(work, secret); });
    }
    Result<Order> sign(const std::string &secret, const std::string &name = "Zoë Brandt",
                       const std::string &signature = drawn)
    {
        return byLink([&](Work &work) { return orders::confirm(work, secret, {name, signature}); });
    }
    std::string linkOf(const Order &order, const std::string &columns)
    {
        return m_desk->value("SELECT " + columns + " FROM client_confirmation WHERE order_id = '" + order.id.toString()
                             + "' ORDER BY sent_at DESC LIMIT 1");
    }
    std::string mailsOf(const Order &order)
    {
        return m_desk->value("SELECT string_agg(type, ' ' ORDER BY created_at) FROM outbox_event WHERE aggregate = '"
                             + order.id.toString() + "'");
    }

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<OrderDesk>(); }
    void cleanupTestCase() { m_desk.reset(); }

    void whoHoldsTheLinkSeesTheOrderAndSigns()
    {
        const auto order = asked();
        QCOMPARE(order.status, OrderStatus::AwaitingConfirmation);
        QVERIFY(!order.number);
        const auto secret = secretOf(order);
        QCOMPARE(secret.size(), std::size_t(43));
        QCOMPARE(linkOf(order, "sent_to || ' ' || (expires_at - sent_at)"), "zoe@example.org 14 days");
        QCOMPARE(linkOf(order, "position('" + secret + "' in client_confirmation::text)"), "0"); // its hash alone
        const auto shown = open(secret).value();
        QCOMPARE(shown.configuration, m_desk->saddle());
        QCOMPARE(shown.amounts->total_minor, MinorUnits(254'000));
        QVERIFY(linkOf(order, "opened_at") != "null");

        const auto signedOrder = sign(secret).value();
        QCOMPARE(signedOrder.status, OrderStatus::Ordered);
        QVERIFY(signedOrder.number && signedOrder.ordered_at && signedOrder.factory_id);
        QCOMPARE(linkOf(order, "decision || ' ' || signer_name || ' ' || signature"), "confirmed Zoë Brandt " + drawn);
        QCOMPARE(
            m_desk->value("SELECT coalesce(actor_user_id::text, 'server') || ' ' || from_status || ' ' || to_status "
                          "|| ' ' || text FROM order_event WHERE action = 'confirm' AND order_id = '"
                          + order.id.toString() + "'"),
            "server awaiting_confirmation ordered Zoë Brandt");
        QCOMPARE(
            m_desk->value("SELECT coalesce(actor_user_id::text, 'server') FROM audit_log WHERE action = 'confirm' AND "
                          "entity_id = '"
                          + order.id.toString() + "'"),
            "server");
        QCOMPARE(mailsOf(order), "confirmation.requested confirmation.confirmed");
    }

    void aLinkIsGoodOnce()
    {
        const auto order = asked();
        const auto secret = secretOf(order);
        QVERIFY(sign(secret));
        QCOMPARE(outcome(sign(secret)), "gone: token used");
        QCOMPARE(outcome(open(secret)), "gone: token used");
        QCOMPARE(outcome(open("bm90IG9uZSBvZiBvdXJz")), "not_found");
    }

    void aSignatureIsANameAndALine()
    {
        const auto secret = secretOf(asked());
        QCOMPARE(outcome(sign(secret, "  ")), "invalid: signer_name required");
        QCOMPARE(outcome(sign(secret, "Zoë", "M0 0\"/><script>")), "invalid: signature invalid");
        QCOMPARE(outcome(sign(secret, "Zoë", std::string(orders::Consent::longestSignature + 1, '1'))),
                 "invalid: signature too_long");
        QVERIFY(sign(secret, "Zoë", {})); // some sign by their name alone
    }

    void whoDeclinesSaysWhyAndItIsADraftAgain()
    {
        const auto order = asked();
        const auto secret = secretOf(order);
        const auto declined =
            byLink([&](Work &work) { return orders::decline(work, secret, "I wanted brown"); }).value();
        QCOMPARE(declined.status, OrderStatus::Draft);
        QCOMPARE(linkOf(order, "decision || ' ' || reason"), "declined I wanted brown");
        QCOMPARE(m_desk->value("SELECT payload->>'reason' FROM outbox_event WHERE type = 'confirmation.declined' AND "
                               "aggregate = '"
                               + order.id.toString() + "'"),
                 "I wanted brown");
        QCOMPARE(outcome(sign(secret)), "gone: token used");
        const auto again = asked(declined);
        QVERIFY(secretOf(again) != secret);
        QVERIFY(sign(secretOf(again)));
    }

    void aLinkRunsOut()
    {
        const auto order = asked();
        const auto secret = secretOf(order);
        const auto overdue = [&] {
            const auto all = orders::overdueConfirmations(m_desk->yard.reading(), m_desk->at);
            return std::find(all.begin(), all.end(), order.id) != all.end();
        };
        QVERIFY(!overdue());
        const auto before = m_desk->at;
        m_desk->at += 14 * 24h;
        QCOMPARE(outcome(sign(secret)), "gone: token expired");
        QVERIFY(overdue());
        const auto expired = byLink([&](Work &work) { return orders::expireConfirmation(work, order.id); }).value();
        QCOMPARE(expired.status, OrderStatus::Draft);
        QCOMPARE(linkOf(order, "decision"), "expired");
        QCOMPARE(mailsOf(order), "confirmation.requested confirmation.declined");
        QVERIFY(!overdue());
        QCOMPARE(outcome(open(secret)), "gone: token expired");
        QCOMPARE(outcome(byLink([&](Work &work) { return orders::expireConfirmation(work, order.id); })),
                 "conflict: status transition");
        m_desk->at = before;
    }

    void whatWasChangedMeanwhileIsNotSigned()
    {
        const auto order = asked();
        const auto secret = secretOf(order);
        // As if somebody had found a way around change(), which withdraws the link.
        m_desk->yard.postgres.run("UPDATE sales_order SET special_instructions = 'other' WHERE id = '"
                                  + order.id.toString() + "'");
        QCOMPARE(outcome(open(secret)), "gone: token changed");
        QCOMPARE(outcome(sign(secret)), "gone: token changed");
    }

    void anEditWithdrawsTheLink()
    {
        const auto order = asked();
        const auto secret = secretOf(order);
        const auto edited =
            m_desk->tryChange(m_desk->yard.annaTheFitter, order, R"({"special_instructions":"soft"})").value();
        QCOMPARE(edited.status, OrderStatus::Draft);
        QCOMPARE(linkOf(order, "decision"), "withdrawn");
        QCOMPARE(outcome(sign(secret)), "gone: token used");
    }

    void aCancelledOrderIsNotSigned()
    {
        const auto order = asked();
        OrderCommand command;
        command.reason = "Sold the horse";
        act(m_desk->yard.supervisor, order, OrderAction::Cancel, command);
        QCOMPARE(linkOf(order, "decision || ' ' || reason"), "withdrawn Sold the horse");
        QCOMPARE(outcome(sign(secretOf(order))), "gone: token used");
    }

    void whoHasNoAddressIsNotAsked()
    {
        m_desk->yard.postgres.run("UPDATE customer SET email = NULL WHERE name = 'Zoë Brandt'");
        const auto draft = m_desk->draft();
        const auto refused = m_desk->as(m_desk->yard.annaTheFitter, [&](Work &work) {
            return orders::act(work, draft.id, OrderAction::RequestConfirmation, draft.version, {});
        });
        m_desk->yard.postgres.run("UPDATE customer SET email = 'zoe@example.org' WHERE name = 'Zoë Brandt'");
        QCOMPARE(outcome(refused), "invalid: customer.email required");
    }

    void anOrderThatIsPlacedKeepsItsNumberThroughAConfirmation()
    {
        const auto order = act(m_desk->yard.annaTheFitter, m_desk->draft(), OrderAction::Submit);
        const auto confirmed = sign(secretOf(asked(order))).value();
        QCOMPARE(confirmed.number, order.number);
        QCOMPARE(confirmed.ordered_at, order.ordered_at);
    }
};

QTEST_GUILESS_MAIN(OrderConfirmationTest)
#include "tst_orderconfirmation.moc"
