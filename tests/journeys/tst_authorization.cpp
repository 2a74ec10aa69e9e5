// SPDX-License-Identifier: GPL-3.0-or-later
//! The authorization matrix (B01): every route, by everybody, on everybody's records. The expected statuses are in
//! tests/golden/authorization.txt; a route that is new there fails until somebody has looked at its row.
#include "server/app/routes.h"
#include "server/auth/passwords.h"
#include "server/customers/customers.h"
#include "server/customers/horses.h"
#include "server/http/docs.h"
#include "server/http/health.h"
#include "server/http/pipeline.h"
#include "server/orders/orders.h"
#include "server/prices/pricelists.h"
#include "server/prices/taxrates.h"
#include "server/sync/pushcounters.h"
#include "sql/matrix.h"
#include "support/golden.h"
#include "support/saddlery.h"
#include "support/takeback.h"
#include "support/yard.h"

#include <QEventLoop>

using namespace oms;
using namespace oms::http;

namespace {

constexpr const char *whoseNames[] = {"own", "assigned", "other's", "archived", "missing"};
enum class Whose { Own, Assigned, Others, Archived, Missing };

//! Tokens are names.
class Names final : public Authenticator {
public:
    explicit Names(std::vector<std::shared_ptr<const Actor>> people)
        : m_people(std::move(people))
    { }
    Result<std::shared_ptr<const Actor>> authenticate(std::string_view token, Database &) override
    {
        for (const auto &person : m_people)
            if (person->username == token)
                return person;
        return refuse(ErrorCode::Unauthenticated);
    }

private:
    std::vector<std::shared_ptr<const Actor>> m_people;
};

struct Column {
    const char *title;
    const Actor *actor; //!< null: nobody is signed in
};

} // namespace

class AuthorizationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRouteByEverybodyOnEverybodysRecords();

private:
    std::string rowOf(const Endpoint &endpoint, Whose whose);
    int statusOf(const Endpoint &endpoint, Whose whose, const Column &column);
    std::string valueOf(const Endpoint &endpoint, const PathParameter &parameter, Whose whose, const Actor *actor);
    std::string bodyOf(const Endpoint &endpoint, const Actor *actor);
    void addRecords();
    void addCatalogue();
    void addPrices(const Extra &cover);
    void addOrders();
    void addOrderParts();

    std::unique_ptr<test::Yard> m_yard;
    std::unique_ptr<test::TakingBack> m_database;
    std::unique_ptr<Names> m_names;
    Passwords m_passwords {{1, 64}};
    sync::PushCounters m_syncCounters;
    Router m_router;
    RateLimits m_rates {{.perAddress = 0, .perAccount = 0, .signIns = 0}};
    Readiness m_readiness;
    Metrics m_metrics {"test"};
    std::unique_ptr<Pipeline> m_pipeline;
    std::vector<Column> m_columns;
    std::map<std::pair<std::string, Whose>, std::string> m_records; //!< collection and whose -> identity
};

void AuthorizationTest::initTestCase()
{
    m_yard = std::make_unique<test::Yard>();
    m_columns = {
        {"anonymous", nullptr},          {"USER", &m_yard->zoeTheCustomer},   {"FITTER", &m_yard->annaTheFitter},
        {"SUPPLIER", &m_yard->supplier}, {"SUPERVISOR", &m_yard->supervisor}, {"ADMIN", &m_yard->admin}};
    std::vector<std::shared_ptr<const Actor>> people;
    for (const auto &column : m_columns)
        if (column.actor)
            people.push_back(std::make_shared<Actor>(*column.actor));
    m_names = std::make_unique<Names>(std::move(people));
    m_database = std::make_unique<test::TakingBack>(m_yard->database());
    addRecords();

    addHealthRoutes(m_router, {m_readiness, now()});
    addMetricsRoutes(m_router, m_metrics);
    addDocumentationRoutes(m_router);
    addFeatureRoutes(m_router, m_passwords, m_syncCounters);
    m_readiness.set(Readiness::Phase::Ready);
    PipelineSettings settings;
    settings.log = [](const RequestLog &) {};
    m_pipeline = std::make_unique<Pipeline>(Surroundings {m_router, *m_database, *m_names, m_rates, m_readiness},
                                            m_metrics, std::move(settings));
}

void AuthorizationTest::addRecords()
{
    const auto customer = [this](const char *name, std::optional<FitterId> fitter) {
        return m_yard
            ->as(m_yard->supervisor,
                 [&](Work &work) {
                     Customer wanted;
                     wanted.name = name;
                     wanted.fitter_id = fitter;
                     return customers::create(work, wanted);
                 })
            .value();
    };
    const auto horseOf = [this](const Customer &owner) {
        return m_yard
            ->as(m_yard->supervisor,
                 [&](Work &work) {
                     Horse wanted;
                     wanted.customer_id = owner.id;
                     wanted.name = "Horse of " + owner.name;
                     return horses::create(work, wanted);
                 })
            .value();
    };
    addCatalogue();
    const std::pair<Whose, Customer> all[] = {{Whose::Own, customer("Zoe herself", m_yard->ben)},
                                              {Whose::Assigned, customer("Anna's", m_yard->anna)},
                                              {Whose::Others, customer("Ben's", m_yard->ben)},
                                              {Whose::Archived, customer("Anna's former", m_yard->anna)}};
    for (const auto &[whose, record] : all) {
        m_records[{"customers", whose}] = record.id.toString();
        m_records[{"horses", whose}] = horseOf(record).id.toString();
    }
    auto &db = m_yard->database();
    const auto transaction = db.begin();
    transaction->execute(sql::matrix::giveAccount, m_records[{"customers", Whose::Own}], m_yard->zoeTheCustomer.id);
    transaction->execute(sql::matrix::archiveCustomer, m_records[{"customers", Whose::Archived}]);
    transaction->execute(sql::matrix::archiveHorse, m_records[{"horses", Whose::Archived}]);
    transaction->execute(sql::matrix::confirmAccounts);
    transaction->execute(sql::matrix::addAdministrator);
    m_records[{"users", Whose::Others}] = m_yard->benTheFitter.id.toString();
    m_records[{"users", Whose::Archived}] = *transaction->value(sql::matrix::addArchivedAccount);
    m_records[{"sessions", Whose::Others}] = *transaction->value(sql::matrix::addSession, m_yard->benTheFitter.id);
    for (const auto &column : m_columns)
        if (column.actor) {
            transaction->execute(sql::matrix::addSessionOf, column.actor->session, column.actor->id);
            transaction->execute(sql::matrix::addDeviceOf, column.actor->session, column.actor->id);
        }
    m_records[{"devices", Whose::Others}] = *transaction->value(sql::matrix::addDevice, m_yard->benTheFitter.id);
    m_records[{"fitters", Whose::Assigned}] = m_yard->anna.toString();
    m_records[{"fitters", Whose::Others}] = m_yard->ben.toString();
    m_records[{"factories", Whose::Others}] = *transaction->value(sql::matrix::addFactory);
    m_records[{"outbox", Whose::Others}] = *transaction->value(sql::matrix::addEvent);
    m_records[{"roles", Whose::Others}] = "FITTER";
    transaction->commit();
    addOrders();
    addOrderParts();
}

//! A draft of each but Others', which has been released to the factories.
void AuthorizationTest::addOrders()
{
    const auto employing = m_yard->database().begin();
    employing->execute(sql::matrix::employ, m_yard->supplier.id);
    employing->commit();
    for (const auto whose : {Whose::Own, Whose::Assigned, Whose::Others, Whose::Archived}) {
        const auto made = m_yard->as(m_yard->supervisor, [&](Work &work) {
            Order order;
            order.customer_id =
                CustomerId {*Uuid::parse(m_records[{"customers", whose == Whose::Archived ? Whose::Assigned : whose}])};
            return orders::create(work, order);
        });
        QVERIFY(made);
        m_records[{"orders", whose}] = made->id.toString();
        m_records[{"number", whose}] = std::to_string(900 + int(whose));
        const auto transaction = m_yard->database().begin();
        transaction->execute(sql::matrix::placeOrder, made->id, 900 + int(whose), whose == Whose::Others,
                             whose == Whose::Archived);
        transaction->commit();
    }
}

//! What belongs to each order, by whom the order is; a file's bytes have arrived.
void AuthorizationTest::addOrderParts()
{
    const std::pair<Whose, const Actor *> authors[] = {{Whose::Own, &m_yard->zoeTheCustomer},
                                                       {Whose::Assigned, &m_yard->annaTheFitter},
                                                       {Whose::Others, &m_yard->benTheFitter},
                                                       {Whose::Archived, &m_yard->annaTheFitter}};
    const auto transaction = m_yard->database().begin();
    for (const auto &[whose, author] : authors) {
        const auto order = m_records[{"orders", whose}];
        transaction->execute(sql::matrix::priceOrder, order);
        const auto add = [&](const char *collection, const Statement &statement) {
            m_records[{collection, whose}] = makeUuid().toString();
            transaction->execute(statement, m_records[{collection, whose}], order, author->id);
        };
        add("comments", sql::matrix::addComment);
        add("measurements", sql::matrix::addMeasurement);
        add("shipments", sql::matrix::addShipment);
        add("saved-views", sql::matrix::addSavedView);
        transaction->execute(sql::matrix::addBlob, author->id);
        add("attachments", sql::matrix::addAttachment);
    }
    transaction->commit();
}

//! Others' are offered to everybody.
void AuthorizationTest::addCatalogue()
{
    test::Saddlery saddlery(*m_yard);
    const auto keep = [&](const char *collection, const auto &record, auto unused) {
        m_records[{collection, Whose::Others}] = record.id.toString();
        unused = saddlery.add(std::move(unused));
        m_records[{collection, Whose::Archived}] = saddlery.tryArchive(unused).value().id.toString();
    };
    auto rule = saddlery.monoIsNarrow;
    rule.id = {};
    rule.then_value_id = saddlery.wide.id;
    auto preset = saddlery.classic;
    preset.id = {};
    preset.name = "Former";
    keep("brands", saddlery.larkspur, saddlery.brand("Former"));
    keep("models", saddlery.sonata, saddlery.model("Former"));
    keep("leather-types", saddlery.vienna, saddlery.leather("FO", "Former"));
    keep("colours", saddlery.havana, saddlery.colour("Former"));
    keep("options", saddlery.treeSize, saddlery.option("Former", OptionKind::Choice));
    keep("option-values", saddlery.narrow, saddlery.value(saddlery.treeSize, "Former"));
    keep("option-rules", saddlery.monoIsNarrow, rule);
    keep("presets", saddlery.classic, preset);
    keep("extras", saddlery.cover, saddlery.extra("FO", "Former"));
    addPrices(saddlery.cover);
    // Requests say that they have seen version 1.
    for (const char *table : {"brand", "model", "leather_type", "colour", "option", "option_value", "option_rule",
                              "preset", "extra", "price_list", "tax_rate"})
        m_yard->postgres.run("UPDATE " + std::string(table) + " SET version = 1");
}

//! Everybody's is published, others' are drafts.
void AuthorizationTest::addPrices(const Extra &cover)
{
    const auto draft = [&](Work &work, const char *name, RegionCode region) {
        const PriceListWish wish {.id = {},
                                  .region_code = region,
                                  .name = name,
                                  .valid_from = std::chrono::floor<std::chrono::days>(work.now),
                                  .copy_of = {},
                                  .raise = 0,
                                  .step = 1};
        const auto list = prices::create(work, wish).value();
        const PriceChanges changes {{{PriceKind::Extra, cover.id.value, {}, 100}}};
        return prices::setPrices(work, list.id, 1, changes).value();
    };
    const auto made = m_yard->as(m_yard->admin, [&](Work &work) -> Result<void> {
        const auto published = draft(work, "Published", RegionCode::Eu);
        m_records[{"price-lists", Whose::Assigned}] = published.id.toString();
        const auto done = prices::publish(work, published.id, {});
        m_records[{"price-lists", Whose::Others}] = draft(work, "Draft", RegionCode::Eu).id.toString();
        const auto former = prices::archive(work, draft(work, "Former", RegionCode::Gb).id, 2);
        m_records[{"price-lists", Whose::Archived}] = former.value().id.toString();
        TaxRate rate;
        rate.code = "VAT";
        rate.valid_from = *parseDate("2026-01-01");
        m_records[{"tax-rates", Whose::Others}] = taxrates::create(work, rate).value().id.toString();
        rate.code = "GST";
        const auto unused = taxrates::create(work, rate).value();
        m_records[{"tax-rates", Whose::Archived}] = taxrates::archive(work, unused.id, 1).value().id.toString();
        return done ? Result<void>() : passOn(done);
    });
    QVERIFY(made);
}

void AuthorizationTest::everyRouteByEverybodyOnEverybodysRecords()
{
    std::string table = "# METHOD route [whose record]: status by role. Made by tst_authorization; see there.\n";
    for (const auto &endpoint : m_router.endpoints()) {
        table += rowOf(*endpoint, Whose::Missing);
        const auto parameters = pathParameters(endpoint->path);
        if (parameters.empty())
            continue;
        std::string rows;
        for (const auto whose : {Whose::Own, Whose::Assigned, Whose::Others, Whose::Archived})
            rows += rowOf(*endpoint, whose);
        QVERIFY2(!rows.empty() || parameters.front().kind != Kind::Uuid,
                 ("addRecords() knows no record for " + std::string(endpoint->path)).c_str());
        table += rows;
    }
    test::compareWithGolden("authorization.txt", QByteArray::fromStdString(table));
}

std::string AuthorizationTest::rowOf(const Endpoint &endpoint, Whose whose)
{
    std::string row = std::string(nameOf(endpoint.method)) + ' ' + std::string(endpoint.path);
    if (!pathParameters(endpoint.path).empty())
        row += std::string(" [") + whoseNames[static_cast<int>(whose)] + ']';
    row += ':';
    for (const auto &column : m_columns)
        if (const int status = statusOf(endpoint, whose, column))
            row += std::string(" ") + column.title + '=' + std::to_string(status);
    return row.ends_with(':') ? std::string() : row + '\n';
}

//! 0 when there is no such record.
int AuthorizationTest::statusOf(const Endpoint &endpoint, Whose whose, const Column &column)
{
    Request request;
    request.method = endpoint.method;
    request.path = endpoint.path;
    request.peer = "192.0.2.1";
    request.receivedAt = std::chrono::steady_clock::now();
    request.headers.push_back({"if-match", "\"1\""});
    if (column.actor)
        request.headers.push_back({"authorization", "Bearer " + column.actor->username});
    for (const auto &parameter : pathParameters(endpoint.path)) {
        const auto value = valueOf(endpoint, parameter, whose, column.actor);
        if (value.empty())
            return 0;
        const auto from = request.path.find('{');
        request.path.replace(from, request.path.find('}') + 1 - from, value);
    }
    if (endpoint.takes) {
        request.body = bodyOf(endpoint, column.actor);
        request.headers.push_back({"content-type", "application/json"});
    }
    int status = 0;
    QEventLoop loop; // for what is done on other threads: passwords
    m_pipeline->handle(std::move(request), [&](Response &&response) {
        status = response.status;
        loop.quit();
    });
    if (status == 0)
        loop.exec();
    return status;
}

//! "/api/v1/customers/{id}": an identity among the customers.
std::string AuthorizationTest::valueOf(const Endpoint &endpoint, const PathParameter &parameter, Whose whose,
                                       const Actor *actor)
{
    const auto before = std::string(endpoint.path.substr(0, endpoint.path.find('{') - 1));
    const auto collection = before.substr(before.rfind('/') + 1);
    if (whose == Whose::Missing)
        return parameter.kind == Kind::Uuid ? "01890000-0000-7000-8000-00000000dead" : "NOBODY";
    if (whose == Whose::Own && collection == "users")
        return actor ? actor->id.toString() : std::string();
    if (whose == Whose::Own && (collection == "sessions" || collection == "devices")) // of the same identity
        return actor ? actor->session.toString() : std::string();
    const auto found = m_records.find({collection, whose});
    return found == m_records.end() ? std::string() : found->second;
}

//! What the route can do something with; `{}` where nobody has said more.
std::string AuthorizationTest::bodyOf(const Endpoint &endpoint, const Actor *actor)
{
    const auto device = (actor ? actor->session : SessionId()).toString(); // of the same identity
    const auto file =
        R"({"file_name":"a.jpg","media_type":"image/jpeg","size":1,"sha256":")" + std::string(64, '0') + R"("})";
    const std::map<std::string, std::string> samples {
        {"POST /api/v1/customers", R"({"name":"New"})"},
        {"POST /api/v1/customers/bulk", R"({"customers":[{"name":"New"},{"name":"Newer"}]})"},
        {"PATCH /api/v1/customers/{id}", R"({"phone":"+31 20 1234567"})"},
        {"POST /api/v1/customers/{id}/fitter", R"({"fitter_id":")" + m_yard->anna.toString() + R"("})"},
        {"POST /api/v1/horses",
         R"({"name":"New","customer_id":")" + m_records[{"customers", Whose::Assigned}] + R"("})"},
        {"PATCH /api/v1/horses/{id}", R"({"breed":"Connemara"})"},
        {"POST /api/v1/orders", R"({"customer_id":")" + m_records[{"customers", Whose::Assigned}] + R"("})"},
        {"PATCH /api/v1/orders/{id}", R"({"fitter_reference":"New"})"},
        {"PUT /api/v1/orders/{id}", R"({"fitter_reference":"New"})"},
        {"POST /api/v1/orders/{id}/cancel", R"({"reason":"A wrong start"})"},
        {"POST /api/v1/orders/{id}/hold", R"({"reason":"Ask first"})"},
        {"POST /api/v1/orders/{id}/correct", R"({"reason":"Typed wrongly","to":"ordered"})"},
        {"POST /api/v1/orders/bulk",
         R"({"action":"hold","command":{"reason":"Ask first"},"orders":[{"id":")" + m_records[{"orders", Whose::Others}]
             + R"("}]})"},
        {"POST /api/v1/orders/{id}/comments", R"({"audience":"all","body":"New"})"},
        {"PATCH /api/v1/comments/{id}", R"({"body":"New"})"},
        {"POST /api/v1/orders/{id}/payments", R"({"amount_minor":100,"received_at":"2026-05-01T00:00:00Z"})"},
        {"POST /api/v1/orders/{id}/measurements", R"({"taken_at":"2026-05-01T00:00:00Z"})"},
        {"POST /api/v1/horses/{id}/measurements", R"({"taken_at":"2026-05-01T00:00:00Z"})"},
        {"PATCH /api/v1/measurements/{id}", R"({"notes":"New"})"},
        {"PATCH /api/v1/shipments/{id}", R"({"carrier":"New"})"},
        {"POST /api/v1/orders/{id}/attachments", file},
        {"POST /api/v1/horses/{id}/attachments", file},
        {"PATCH /api/v1/attachments/{id}", R"({"file_name":"new.jpg"})"},
        {"POST /api/v1/brands", R"({"name":"New"})"},
        {"POST /api/v1/models", R"({"name":"New","brand_id":")" + m_records[{"brands", Whose::Others}] + R"("})"},
        {"POST /api/v1/leather-types", R"({"code":"NEW","name":"New"})"},
        {"POST /api/v1/colours", R"({"name":"New"})"},
        {"POST /api/v1/options", R"({"name":"New"})"},
        {"POST /api/v1/option-values",
         R"({"name":"New","option_id":")" + m_records[{"options", Whose::Others}] + R"("})"},
        {"POST /api/v1/option-rules",
         R"({"flap_kind":"mono","then_option_id":")" + m_records[{"options", Whose::Others}] + R"("})"},
        {"POST /api/v1/presets", R"({"name":"New"})"},
        {"POST /api/v1/extras", R"({"code":"NEW","name":"New"})"},
        {"PATCH /api/v1/brands/{id}", R"({"sort":7})"},
        {"PATCH /api/v1/models/{id}", R"({"sort":7})"},
        {"PATCH /api/v1/leather-types/{id}", R"({"sort":7})"},
        {"PATCH /api/v1/colours/{id}", R"({"rgb":"#000000"})"},
        {"PATCH /api/v1/options/{id}", R"({"sort":7})"},
        {"PATCH /api/v1/option-values/{id}", R"({"sort":7})"},
        {"PATCH /api/v1/option-rules/{id}", R"({"message":"New"})"},
        {"PATCH /api/v1/presets/{id}", R"({"sort":7})"},
        {"PATCH /api/v1/extras/{id}", R"({"sort":7})"},
        {"POST /api/v1/auth/login", R"({"username":"nobody","password":"a wrong password"})"},
        {"POST /api/v1/auth/refresh",
         R"({"refresh_token":"bm90IG9uZSBvZiBvdXJzLCBub3QgYXQgYWxsIG91cnM","nonce":"bm9uY2Vub25jZW5vbmNlbg"})"},
        {"POST /api/v1/auth/password/forgot", R"({"username":"nobody"})"},
        {"POST /api/v1/auth/password/reset", R"({"token":"not ours","new_password":"another fine pass phrase"})"},
        {"POST /api/v1/auth/activate", R"({"token":"not ours","new_password":"another fine pass phrase"})"},
        {"POST /api/v1/auth/email/confirm", R"({"token":"not ours"})"},
        {"PATCH /api/v1/auth/me", R"({"full_name":"Another Name"})"},
        {"POST /api/v1/auth/password",
         R"({"old_password":"a wrong password","new_password":"another fine pass phrase"})"},
        {"POST /api/v1/users", R"({"username":"new","full_name":"New","roles":["FITTER"],"email":"new@example.org"})"},
        {"PATCH /api/v1/users/{id}", R"({"full_name":"Another Name"})"},
        {"POST /api/v1/users/{id}/password", R"({"password":"another fine pass phrase"})"},
        {"POST /api/v1/sync/devices", R"({"id":"01890000-0000-7000-8000-00000000d001","name":"A laptop","app":"OMS"})"},
        {"POST /api/v1/sync/push", R"({"protocol":1,"mutations":[],"device":")" + device + R"("})"},
        {"POST /api/v1/sync/pull", R"({"protocol":1,"schema":1,"scopes":[],"device":")" + device + R"("})"},
        {"PUT /api/v1/roles/{code}/permissions",
         R"({"permissions":[{"permission":"customers:read","scope":"assigned"}]})"},
    };
    const auto found = samples.find(std::string(nameOf(endpoint.method)) + ' ' + std::string(endpoint.path));
    return found == samples.end() ? "{}" : found->second;
}

QTEST_GUILESS_MAIN(AuthorizationTest)
#include "tst_authorization.moc"
