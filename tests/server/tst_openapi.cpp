// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/openapi.h"
#include "shared/customers/customer.h"
#include "shared/users/user.h"
#include "support/jsonpath.h"

#include <QTest>

using namespace oms;
using namespace oms::http;
using test::jsonAt;
using test::textAt;

namespace {

Result<Answer> nothing(Call &)
{
    return Answer::nothing();
}

void fill(Router &router)
{
    router.add({.method = Method::Get,
                .path = "/api/v1/customers",
                .needs = Permission::CustomersRead,
                .summary = "Customers",
                .perform = nothing,
                .answers = &schemaOf<Customer>(),
                .answersList = true,
                .query = withListParameters({{"status", Kind::Text, "By status"}})});
    router.add({.method = Method::Post,
                .path = "/api/v1/customers",
                .needs = Permission::CustomersCreate,
                .summary = "Creates a customer",
                .perform = nothing,
                .takes = &schemaOf<Customer>(),
                .answers = &schemaOf<Customer>(),
                .successStatus = 201,
                .isCreating = true});
    router.add({.method = Method::Patch,
                .path = "/api/v1/customers/{id}",
                .needs = Permission::CustomersUpdate,
                .summary = "Changes a customer",
                .perform = nothing,
                .takes = &schemaOf<Customer>(),
                .purpose = Purpose::Change,
                .answers = &schemaOf<Customer>(),
                .checksVersion = true});
    router.add({.method = Method::Post,
                .path = "/api/v1/auth/login",
                .needs = Needs::nothing(),
                .summary = "Signs in",
                .perform = nothing,
                .takes = &schemaOf<LoginRequest>(),
                .answers = &schemaOf<Tokens>(),
                .rate = RateClass::SignIn});
    router.add({.method = Method::Get,
                .path = "/api/v1/reports/{year:integer}",
                .needs = Needs::signIn(),
                .summary = "A report",
                .perform = nothing,
                .successStatus = 204});
}

std::vector<std::string> textsAt(const std::string &json, const char *path)
{
    std::vector<std::string> texts;
    for (const auto &value : jsonAt(json, path).toArray())
        texts.push_back(value.toString().toStdString());
    return texts;
}

bool has(const std::vector<std::string> &texts, const std::string &text)
{
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

} // namespace

class OpenApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        fill(m_router);
        m_json = openApi(m_router);
        QVERIFY(jsonAt(m_json, "paths").isObject());
    }

    void anOperationHasItsNameTagAndPermission()
    {
        QCOMPARE(at("paths./api/v1/customers.get.operationId"), "getCustomers");
        QCOMPARE(at("paths./api/v1/customers/{id}.patch.operationId"), "patchCustomersById");
        QCOMPARE(at("paths./api/v1/customers.get.tags.0"), "customers");
        QCOMPARE(at("paths./api/v1/customers.get.x-permission"), "customers:read");
        QVERIFY(jsonAt(m_json, "paths./api/v1/customers.get.security.0.bearer").isArray());
        QVERIFY(jsonAt(m_json, "paths./api/v1/auth/login.post.security").toArray().isEmpty());
    }

    void aListIsDataAndMeta()
    {
        const std::string schema =
            "paths./api/v1/customers.get.responses.200.content.application/json.schema.properties.";
        QCOMPARE(at(schema + "data.items.$ref"), "#/components/schemas/Customer");
        QCOMPARE(at(schema + "meta.$ref"), "#/components/schemas/ListMeta");
        QCOMPARE(at("paths./api/v1/customers.get.parameters.5.name"), "status");
    }

    void aBodyIsDescribedForItsPurpose()
    {
        const std::string body = "requestBody.content.application/json.schema.$ref";
        QCOMPARE(at("paths./api/v1/customers.post." + body), "#/components/schemas/CustomerCreate");
        QCOMPARE(at("paths./api/v1/customers/{id}.patch." + body), "#/components/schemas/CustomerChange");
        QCOMPARE(at("paths./api/v1/auth/login.post." + body), "#/components/schemas/Login");
        QCOMPARE(textsAt(m_json, "components.schemas.CustomerCreate.required"), std::vector<std::string> {"name"});
        QVERIFY(jsonAt(m_json, "components.schemas.CustomerChange.required").isUndefined());
        QCOMPARE(jsonAt(m_json, "components.schemas.CustomerCreate.additionalProperties"), QJsonValue(false));
    }

    void whoSetsAFieldDecidesWhereItAppears()
    {
        const std::string schemas = "components.schemas.";
        QCOMPARE(at(schemas + "Customer.properties.version.readOnly"), "true");
        QVERIFY(jsonAt(m_json, "components.schemas.CustomerCreate.properties.version").isUndefined());
        QCOMPARE(at(schemas + "CustomerCreate.properties.id.format"), "uuid");
        QVERIFY(jsonAt(m_json, "components.schemas.CustomerChange.properties.id").isUndefined());
        QVERIFY(has(textsAt(m_json, "components.schemas.Customer.required"), "version"));
    }

    void limitsAndFormatsFollowTheSchema()
    {
        const std::string fields = "components.schemas.CustomerCreate.properties.";
        QCOMPARE(at(fields + "name.maxLength"), "200");
        QCOMPARE(at(fields + "name.minLength"), "1");
        QCOMPARE(at(fields + "email.format"), "email");
        QCOMPARE(at(fields + "email.type.1"), "null");
        QCOMPARE(at(fields + "status.enum.0"), "active");
        QCOMPARE(at(fields + "address.anyOf.0.$ref"), "#/components/schemas/AddressCreate");
        QCOMPARE(at("components.schemas.Customer.properties.created_at.format"), "date-time");
        QCOMPARE(at("components.schemas.Login.properties.password.format"), "password");
    }

    void headersAndRefusalsFollowTheEndpoint()
    {
        QCOMPARE(at("paths./api/v1/customers/{id}.patch.parameters.1.name"), "If-Match");
        QCOMPARE(at("paths./api/v1/customers.post.parameters.0.name"), "Idempotency-Key");
        const std::string refused = "paths./api/v1/customers/{id}.patch.responses.";
        QCOMPARE(at(refused + "412.$ref"), "#/components/responses/stale");
        QCOMPARE(at(refused + "428.$ref"), "#/components/responses/precondition_required");
        QCOMPARE(at("paths./api/v1/auth/login.post.responses.401.$ref"), "");
        QCOMPARE(at("components.responses.stale.content.application/problem+json.schema.$ref"),
                 "#/components/schemas/Problem");
    }

    void aKindInAPathIsNotPublished()
    {
        const std::string report = "paths./api/v1/reports/{year}.get.";
        QCOMPARE(at(report + "operationId"), "getReportsByYear");
        QCOMPARE(at(report + "parameters.0.schema.type"), "integer");
        QVERIFY(jsonAt(m_json, "paths./api/v1/reports/{year}.get.responses.204.content").isUndefined());
    }

    void everyReferenceLeadsSomewhere()
    {
        constexpr std::string_view mark = "\"$ref\":\"#/";
        for (auto found = m_json.find(mark); found != m_json.npos; found = m_json.find(mark, found + 1)) {
            auto path = m_json.substr(found + mark.size(), m_json.find('"', found + mark.size()) - found - mark.size());
            std::replace(path.begin(), path.end(), '/', '.');
            QVERIFY2(!jsonAt(m_json, path.c_str()).isUndefined(), path.c_str());
        }
    }

private:
    std::string at(const std::string &path) const { return textAt(m_json, path.c_str()); }

    Router m_router;
    std::string m_json;
};

QTEST_APPLESS_MAIN(OpenApiTest)
#include "tst_openapi.moc"
