// SPDX-License-Identifier: GPL-3.0-or-later
//! D19 through HTTP: what the customer's page asks, and the page itself. Nobody is signed in.
#include "server/app/routes.h"
#include "server/auth/authenticator.h"
#include "server/auth/passwords.h"
#include "server/http/pipeline.h"
#include "server/sync/pushcounters.h"
#include "support/jsonpath.h"
#include "support/orderdesk.h"

#include <QEventLoop>
#include <QTest>

using namespace oms;
using namespace oms::http;
using namespace std::chrono_literals;

namespace {

class Nobody final : public Authenticator {
public:
    Result<std::shared_ptr<const Actor>> authenticate(std::string_view, Database &) override
    {
        return refuse(ErrorCode::Unauthenticated);
    }
};

std::string quoted(const std::string &text)
{
    return JsonWriter().value(std::string_view(text)).take();
}

} // namespace

class ConsentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePageIsForEverybodyAndLetsNothingElseIn();
    void thePageHoldsEveryWordThatItNeeds();
    void theCustomerReadsWhatTheySign();
    void whoSignsPlacesTheOrder();
    void aReusedLinkIsRefusedPolitely();
    void anExpiredLinkIsRefusedPolitely();
    void aLinkOfAnOrderThatHasChangedIsRefusedPolitely();
    void aLinkThatIsNoneIsNotFound();
    void whoDeclinesSaysWhy();

private:
    Response ask(Method method, const std::string &path, const std::string &body = {});
    Response post(const std::string &what, const std::string &secret, const std::string &more = {})
    {
        m_desk->at += 1min;
        return ask(Method::Post, "/api/v1/confirmations/" + what, "{\"token\":" + quoted(secret) + more + '}');
    }
    Response sign(const std::string &secret, const std::string &name = "Zoë Brandt")
    {
        return post("sign", secret, ",\"signer_name\":" + quoted(name) + R"(,"signature":"M0 0L10 10")");
    }
    std::string outcome(const Response &response)
    {
        const auto code = test::textAt(response.body, "errors.0.code");
        return std::to_string(response.status) + (code.empty() ? "" : ' ' + code);
    }
    Order asked();
    std::string secretOf(const Order &order)
    {
        return m_desk->value("SELECT payload->>'secret' FROM outbox_event WHERE type = 'confirmation.requested' AND "
                             "aggregate = '"
                             + order.id.toString() + "'");
    }

    std::unique_ptr<test::OrderDesk> m_desk;
    Nobody m_nobody;
    Passwords m_passwords {{1, 64}};
    sync::PushCounters m_syncCounters;
    Router m_router;
    RateLimits m_rates {{.perAddress = 0, .perAccount = 0, .signIns = 0}};
    Readiness m_readiness;
    Metrics m_metrics {"test"};
    std::unique_ptr<Pipeline> m_pipeline;
};

void ConsentTest::initTestCase()
{
    m_desk = std::make_unique<test::OrderDesk>();
    m_desk->yard.postgres.run("UPDATE customer SET preferred_language = 'nl' WHERE name = 'Zoë Brandt'");
    addFeatureRoutes(m_router, m_passwords, m_syncCounters);
    m_readiness.set(Readiness::Phase::Ready);
    PipelineSettings settings;
    settings.log = [](const RequestLog &) {};
    settings.clock = [this] { return m_desk->at; };
    m_pipeline =
        std::make_unique<Pipeline>(Surroundings {m_router, m_desk->yard.database(), m_nobody, m_rates, m_readiness},
                                   m_metrics, std::move(settings));
}

Response ConsentTest::ask(Method method, const std::string &path, const std::string &body)
{
    Request request;
    request.method = method;
    request.path = path;
    request.peer = "192.0.2.1";
    request.receivedAt = std::chrono::steady_clock::now();
    request.body = body;
    if (!body.empty())
        request.headers.push_back({"content-type", "application/json"});
    Response answer;
    bool isDone = false;
    QEventLoop loop;
    m_pipeline->handle(std::move(request), [&](Response &&response) {
        answer = std::move(response);
        isDone = true;
        loop.quit();
    });
    if (!isDone)
        loop.exec();
    return answer;
}

Order ConsentTest::asked()
{
    auto wish = m_desk->wish();
    wish.special_instructions = "Soft <b>leather</b>";
    wish.charges = {{ChargeKind::Fitting, 7'500, {}}};
    wish.internal_note = {};
    const auto draft = m_desk->draft(wish);
    m_desk->at += 1min;
    return m_desk
        ->as(m_desk->yard.annaTheFitter,
             [&](Work &work) {
                 return orders::act(work, draft.id, OrderAction::RequestConfirmation, draft.version, {});
             })
        .value();
}

void ConsentTest::thePageIsForEverybodyAndLetsNothingElseIn()
{
    for (const auto &[path, type] :
         {std::pair("/confirm", "text/html"), std::pair("/confirm/confirm.css", "text/css"),
          std::pair("/confirm/confirm.js", "text/javascript"), std::pair("/confirm/words.js", "text/javascript")}) {
        const auto page = ask(Method::Get, path);
        QCOMPARE(page.status, 200);
        QVERIFY(page.header("content-type").starts_with(type));
        QVERIFY(page.header("content-security-policy").starts_with("default-src 'none'; script-src 'self'"));
        QCOMPARE(page.header("referrer-policy"), "no-referrer");
        // Nothing from elsewhere, nothing inline: the policy would stop it.
        for (const char *foreign : {"http://", "https://", "<style", "style=", "onclick"})
            QVERIFY2(page.body.find(foreign) == std::string::npos, foreign);
    }
    QCOMPARE(ask(Method::Get, "/confirm/other.js").status, 404);
}

void ConsentTest::thePageHoldsEveryWordThatItNeeds()
{
    const auto words = ask(Method::Get, "/confirm/words.js").body;
    const auto page = ask(Method::Get, "/confirm").body;
    const auto counted = [&](const std::string &word) {
        int count = 0;
        for (auto at = words.find(word + ": \""); at != words.npos; at = words.find(word + ": \"", at + 1))
            ++count;
        return count;
    };
    for (std::size_t at = 0; (at = page.find("data-word=\"", at)) != page.npos;) {
        at += 11;
        const auto word = page.substr(at, page.find('"', at) - at);
        QVERIFY2(counted(word) >= 4, word.c_str()); // en, de, nl, fr
    }
    for (const auto code : Choices<ChargeKind>::codes)
        QVERIFY2(counted(std::string(code)) >= 4, code.data());
    for (const char *refusal : {"used", "expired", "changed", "unknown"})
        QCOMPARE(counted(std::string(" ") + refusal), 4);
}

void ConsentTest::theCustomerReadsWhatTheySign()
{
    const auto order = asked();
    const auto told = post("open", secretOf(order));
    QCOMPARE(told.status, 200);
    const auto text = [&](const char *path) { return test::textAt(told.body, path); };
    QCOMPARE(text("customer_name"), "Zoë Brandt");
    QCOMPARE(text("horse_name"), "Bo");
    QCOMPARE(text("fitter_name"), "Anna Whitfield");
    QCOMPARE(text("language"), "nl");
    QCOMPARE(text("total_minor"), std::to_string(order.amounts->total_minor));
    QCOMPARE(text("deposit_minor"), std::to_string(order.amounts->deposit_minor));
    QCOMPARE(text("charges.0.kind"), "saddle");
    QVERIFY(told.body.find(R"("kind":"fitting","amount_minor":7500)") != std::string::npos);
    QCOMPARE(text("special_instructions"), "Soft <b>leather</b>");
    QVERIFY(!text("groups.0.lines.0.text").empty());
    QCOMPARE(told.header("cache-control"), "no-store");
    QCOMPARE(told.body.find("internal_note"), std::string::npos);
    QCOMPARE(told.body.find(order.id.toString()), std::string::npos); // a link is not a way to records
}

void ConsentTest::whoSignsPlacesTheOrder()
{
    const auto order = asked();
    QCOMPARE(outcome(sign(secretOf(order), "")), "422 required");
    QCOMPARE(sign(secretOf(order)).status, 204);
    const auto placed = m_desk->current(order.id);
    QCOMPARE(placed.status, OrderStatus::Ordered);
    QVERIFY(placed.number);
    QCOMPARE(m_desk->value("SELECT signer_name || ' ' || signature FROM client_confirmation WHERE order_id = '"
                           + order.id.toString() + "'"),
             "Zoë Brandt M0 0L10 10");
}

void ConsentTest::aReusedLinkIsRefusedPolitely()
{
    const auto order = asked();
    QCOMPARE(sign(secretOf(order)).status, 204);
    const auto again = sign(secretOf(order));
    QCOMPARE(outcome(again), "410 used");
    QVERIFY(!test::textAt(again.body, "detail").empty());
    QCOMPARE(outcome(post("open", secretOf(order))), "410 used");
    QCOMPARE(outcome(post("decline", secretOf(order))), "410 used");
}

void ConsentTest::anExpiredLinkIsRefusedPolitely()
{
    const auto order = asked();
    m_desk->at += 14 * 24h;
    QCOMPARE(outcome(sign(secretOf(order))), "410 expired");
    m_desk->at -= 14 * 24h;
    QCOMPARE(m_desk->current(order.id).status, OrderStatus::AwaitingConfirmation);
    QCOMPARE(sign(secretOf(order)).status, 204);
}

void ConsentTest::aLinkOfAnOrderThatHasChangedIsRefusedPolitely()
{
    const auto order = asked();
    m_desk->yard.postgres.run("UPDATE sales_order SET total_minor = total_minor + 1 WHERE id = '" + order.id.toString()
                              + "'");
    QCOMPARE(outcome(post("open", secretOf(order))), "410 changed");
    QCOMPARE(outcome(sign(secretOf(order))), "410 changed");
    QCOMPARE(m_desk->current(order.id).status, OrderStatus::AwaitingConfirmation);
}

void ConsentTest::aLinkThatIsNoneIsNotFound()
{
    QCOMPARE(outcome(post("open", "bm90IG9uZSBvZiBvdXJz")), "404");
    QCOMPARE(outcome(post("open", "")), "422 required");
    QCOMPARE(outcome(post("open", std::string(129, 'x'))), "422 too_long");
}

void ConsentTest::whoDeclinesSaysWhy()
{
    const auto order = asked();
    QCOMPARE(post("decline", secretOf(order), R"(,"reason":"I wanted brown")").status, 204);
    QCOMPARE(m_desk->current(order.id).status, OrderStatus::Draft);
    QCOMPARE(m_desk->value("SELECT text FROM order_event WHERE action = 'decline' AND order_id = '"
                           + order.id.toString() + "'"),
             "I wanted brown");
}

QTEST_GUILESS_MAIN(ConsentTest)
#include "tst_consent.moc"
