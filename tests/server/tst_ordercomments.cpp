// SPDX-License-Identifier: GPL-3.0-or-later
// D15, D16: what people say about an order reaches whom it is for; the timeline holds it in its place.
#include "orderyard.h"
#include "server/orders/comments.h"
#include "server/orders/seen.h"
#include "server/orders/timeline.h"
#include "shared/core/json.h"
#include "support/outcome.h"

#include <QTest>

using namespace oms;
using test::outcome;

class TestOrderComments : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::OrderYard> m_yard;

    Result<OrderComment> say(const Actor &actor, OrderId order, Audience audience, std::string body, Instant at = now())
    {
        OrderComment comment;
        comment.order_id = order;
        comment.audience = audience;
        comment.body = std::move(body);
        return m_yard->as(
            actor, [&](Work &work) { return comments::create(work, comment); }, at);
    }
    std::string edit(const Actor &actor, const OrderComment &comment, const std::string &fields, int version = 0)
    {
        return outcome(m_yard->as(actor, [&](Work &work) {
            return comments::change(work, comment.id, {version ? version : comment.version, fields});
        }));
    }
    std::string archive(const Actor &actor, const OrderComment &comment, std::optional<int> seen = {})
    {
        return outcome(m_yard->as(actor, [&](Work &work) { return comments::archive(work, comment.id, seen); }));
    }
    std::string readBy(const Actor &actor, OrderId order)
    {
        const auto found = comments::of(m_yard->reading(), actor, order);
        if (!found)
            return outcome(found);
        std::string all;
        for (const auto &comment : *found)
            all += (all.empty() ? "" : " ") + comment.body;
        return all;
    }
    void event(OrderId order, const OrderEvent &wanted, Instant at)
    {
        (void)m_yard->as(
            m_yard->supervisor,
            [&](Work &work) -> Result<bool> {
                auto told = wanted;
                told.order_id = order;
                orders::tell(work, told);
                return true;
            },
            at);
    }
    std::string historyOf(const Actor &actor, OrderId order)
    {
        const auto found = orders::history(m_yard->reading(), actor, order);
        if (!found)
            return outcome(found);
        std::string all;
        for (const auto &line : *found)
            all += (all.empty() ? "" : " ") + std::string(codeOf(line.kind)) + ':' + line.text;
        return all;
    }

private Q_SLOTS:
    void initTestCase() { m_yard = std::make_unique<test::OrderYard>(); }
    void cleanupTestCase() { m_yard.reset(); }
    void init() { m_yard->clearOrders(); }

    void everybodyReadsWhatIsForThem()
    {
        const auto order = m_yard->order(OrderStatus::Approved);
        for (const auto code : Choices<Audience>::codes)
            QVERIFY(say(m_yard->supervisor, order, *fromCode<Audience>(code), std::string(code)));
        QCOMPARE(readBy(m_yard->supervisor, order), std::string("all fitter_factory fitter factory internal"));
        QCOMPARE(readBy(m_yard->annaTheFitter, order), std::string("all fitter_factory fitter"));
        QCOMPARE(readBy(m_yard->supplier, order), std::string("all fitter_factory factory"));
        QCOMPARE(readBy(m_yard->zoeTheCustomer, order), std::string("all"));
        QCOMPARE(readBy(m_yard->benTheFitter, order), std::string("not_found"));
        QCOMPARE(historyOf(m_yard->zoeTheCustomer, order), std::string("comment:all"));
    }

    void nobodyWritesForAnAudienceThatTheyAreNotIn()
    {
        const auto order = m_yard->order(OrderStatus::Approved);
        const auto refused = std::string("forbidden: audience forbidden");
        QCOMPARE(outcome(say(m_yard->annaTheFitter, order, Audience::Internal, "x")), refused);
        QCOMPARE(outcome(say(m_yard->annaTheFitter, order, Audience::FitterFactory, "x")), std::string("fine"));
        QCOMPARE(outcome(say(m_yard->supplier, order, Audience::Fitter, "x")), refused);
        QCOMPARE(outcome(say(m_yard->zoeTheCustomer, order, Audience::FitterFactory, "x")), refused);
        QCOMPARE(outcome(say(m_yard->benTheFitter, order, Audience::All, "x")), std::string("not_found"));
        const auto hidden = m_yard->order(OrderStatus::Ordered);
        QCOMPARE(outcome(say(m_yard->supplier, hidden, Audience::All, "x")), std::string("not_found"));
    }

    void anEmptyCommentIsNone()
    {
        const auto read = [](const std::string &body) {
            return outcome(fromJson<OrderComment>("{\"audience\":\"all\",\"body\":\"" + body + "\"}"));
        };
        QCOMPARE(read(""), std::string("invalid: body required"));
        QCOMPARE(read("  \\n\\t "), std::string("invalid: body required"));
        QCOMPARE(read(std::string(10001, 'x')), std::string("invalid: body too_long"));
        QCOMPARE(read(std::string(10000, 'x')), std::string("fine"));
        QCOMPARE(fromJson<OrderComment>(R"({"audience":"all","body":"  tight \n"})")->body, std::string("tight"));
    }

    void itIsToldToItsAudienceAndAudited()
    {
        const auto order = m_yard->order();
        const auto made = say(m_yard->annaTheFitter, order, Audience::All, "When?");
        QCOMPARE(made->author_name.value_or(""), std::string("anna"));
        QCOMPARE(m_yard->value("SELECT string_agg(type || ' ' || (payload ->> 'comment_id'), ',') FROM outbox_event"),
                 "comment.added " + made->id.toString());
        QCOMPARE(m_yard->value("SELECT string_agg(action || ' ' || entity, ',') FROM audit_log"),
                 std::string("create order_comment"));
        QCOMPARE(m_yard->of(order, "version"), std::string("1")); // nobody's edit of the order goes stale
        auto again = *made;
        QCOMPARE(outcome(m_yard->as(m_yard->annaTheFitter, [&](Work &work) { return comments::create(work, again); })),
                 std::string("conflict: id duplicate"));
    }

    void oneEditsWhatOneHasSaid()
    {
        const auto order = m_yard->order();
        const auto made = say(m_yard->annaTheFitter, order, Audience::All, "When?");
        QCOMPARE(edit(m_yard->supervisor, *made, R"({"body":"Never"})"), std::string("forbidden: author_id forbidden"));
        QCOMPARE(edit(m_yard->annaTheFitter, *made, R"({"body":" "})"), std::string("invalid: body required"));
        QCOMPARE(edit(m_yard->annaTheFitter, *made, R"({"audience":"internal"})"),
                 std::string("invalid: audience read_only"));
        QCOMPARE(edit(m_yard->annaTheFitter, *made, R"({"body":"When? Please."})"), std::string("fine"));
        QCOMPARE(edit(m_yard->annaTheFitter, *made, R"({"body":"Late"})"), std::string("stale"));
        QCOMPARE(m_yard->value("SELECT body || ' ' || (edited_at IS NOT NULL) || ' ' || version FROM order_comment"),
                 std::string("When? Please. true 2"));
        QCOMPARE(edit(m_yard->annaTheFitter, *made, R"({"body":"When? Please."})", 2), std::string("fine"));
        QCOMPARE(m_yard->value("SELECT count(*) FROM audit_log"), std::string("2")); // the last one changed nothing
    }

    void theAuthorAndTheOfficeTakeItBack()
    {
        const auto order = m_yard->order(OrderStatus::Approved);
        const auto made = say(m_yard->annaTheFitter, order, Audience::All, "one");
        QCOMPARE(archive(m_yard->supplier, *made), std::string("forbidden: author_id forbidden"));
        QCOMPARE(archive(m_yard->annaTheFitter, *made, 7), std::string("stale"));
        QCOMPARE(archive(m_yard->annaTheFitter, *made, 1), std::string("fine"));
        QCOMPARE(archive(m_yard->annaTheFitter, *made), std::string("fine")); // content
        QCOMPARE(archive(m_yard->annaTheFitter, *made, 2), std::string("conflict: archived_at archived"));
        QCOMPARE(edit(m_yard->annaTheFitter, *made, R"({"body":"x"})", 2),
                 std::string("conflict: archived_at archived"));
        QCOMPARE(archive(m_yard->supervisor, *say(m_yard->supplier, order, Audience::All, "two")), std::string("fine"));
        QCOMPARE(readBy(m_yard->supervisor, order), std::string());
        QCOMPARE(historyOf(m_yard->supervisor, order), std::string());
        QCOMPARE(m_yard->value("SELECT count(*) FROM order_comment"), std::string("2"));
        const auto secret = say(m_yard->supervisor, order, Audience::Internal, "three");
        QCOMPARE(archive(m_yard->annaTheFitter, *secret), std::string("not_found"));
    }

    void anArchivedOrderIsSilent()
    {
        const auto order = m_yard->order();
        m_yard->set(order, "archived_at = now()");
        QCOMPARE(outcome(say(m_yard->supervisor, order, Audience::All, "x")),
                 std::string("conflict: archived_at archived"));
    }

    void theTimelineIsInTheOrderOfTime()
    {
        const auto order = m_yard->order(OrderStatus::Approved);
        const auto at = [](const char *time) { return *parseInstant(time); };
        OrderEvent told;
        told.kind = OrderEventKind::Status;
        told.text = "approved";
        event(order, told, at("2026-05-03T09:00:00Z"));
        told.text = "before the release";
        event(order, told, at("2026-05-01T09:00:00Z"));
        told.kind = OrderEventKind::Edit;
        told.audience = Audience::Internal;
        told.text = "note";
        event(order, told, at("2026-05-03T11:00:00Z"));
        (void)say(m_yard->annaTheFitter, order, Audience::All, "hello", at("2026-05-03T10:00:00Z"));
        QCOMPARE(historyOf(m_yard->supervisor, order),
                 std::string("status:before the release status:approved comment:hello edit:note"));
        QCOMPARE(historyOf(m_yard->annaTheFitter, order),
                 std::string("status:before the release status:approved comment:hello"));
        QCOMPARE(historyOf(m_yard->supplier, order), std::string("status:approved comment:hello"));
        QCOMPARE(historyOf(m_yard->benTheFitter, order), std::string("not_found"));
    }

    void aFactoryReadsNoMoneyAndNoAddressInDifferences()
    {
        const auto order = m_yard->order(OrderStatus::Approved);
        OrderEvent told;
        told.kind = OrderEventKind::Edit;
        told.data = R"({"differences":[{"field":"charges","is_money":true},{"field":"ship_to","is_money":false},)"
                    R"({"field":"configuration","is_money":false}]})";
        event(order, told, now());
        const auto seen = [&](const Actor &actor) {
            const auto found = orders::history(m_yard->reading(), actor, order);
            return found->front().data;
        };
        QCOMPARE(seen(m_yard->supplier),
                 std::string(R"({"differences": [{"field": "configuration", "is_money": false}]})"));
        QVERIFY(seen(m_yard->annaTheFitter).find("charges") != std::string::npos);
    }

    void openingAnOrderIsMarkedForThePerson()
    {
        const auto order = m_yard->order();
        const auto see = [&](const Actor &actor, const char *at) {
            return outcome(m_yard->as(
                actor, [&](Work &work) { return orders::markSeen(work, order); }, *parseInstant(at)));
        };
        QCOMPARE(see(m_yard->annaTheFitter, "2026-05-03T09:00:00Z"), std::string("fine"));
        QCOMPARE(see(m_yard->annaTheFitter, "2026-05-03T08:00:00Z"), std::string("fine")); // never back
        QCOMPARE(see(m_yard->benTheFitter, "2026-05-03T08:00:00Z"), std::string("not_found"));
        QCOMPARE(m_yard->value("SELECT string_agg(u.username || ' ' || to_char(m.seen_at, 'HH24:MI'), ',') "
                               "FROM order_read_mark m JOIN app_user u ON u.id = m.user_id"),
                 std::string("anna 09:00"));
        QCOMPARE(m_yard->value("SELECT count(*) FROM audit_log"), std::string("0"));
    }
};

QTEST_GUILESS_MAIN(TestOrderComments)
#include "tst_ordercomments.moc"
