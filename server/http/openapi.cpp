// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/openapi.h"

#include "server/http/openapischema.h"

#include <algorithm>
#include <map>

namespace oms::http {

namespace {

constexpr std::string_view about =
    "Orders for made-to-order saddles. Sign in at `/api/v1/auth/login` and send the access token as "
    "`Authorization: Bearer …`. Errors are `application/problem+json` (RFC 9457) with a stable `code`. A list answers "
    "`{data, meta}`; a change carries `If-Match` with the ETag that was seen; a POST that creates takes an "
    "`Idempotency-Key`, so that it can be sent again when its answer was lost.";

bool isForPeople(const Endpoint &endpoint)
{
    return endpoint.path == "/" || endpoint.path.starts_with("/docs") || endpoint.path == "/openapi.json";
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

//! "/reports/{year:integer}" -> "/reports/{year}".
std::string publishedPath(std::string_view path)
{
    std::string published;
    bool isKind = false;
    for (const char c : path) {
        isKind = c == ':' ? true : c == '}' ? false : isKind;
        if (!isKind)
            published += c;
    }
    return published;
}

//! "GET /api/v1/customers/{id}" -> "getCustomersById".
std::string operationId(const Endpoint &endpoint)
{
    std::string id = lowered(nameOf(endpoint.method));
    std::string_view path = endpoint.path;
    if (path.starts_with("/api/v1"))
        path.remove_prefix(7);
    bool isFirst = true;
    for (const char c : publishedPath(path)) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (c == '{')
            id += "By";
        if (isLetter)
            id += isFirst && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        isFirst = !isLetter;
    }
    return id;
}

std::string tagOf(const Endpoint &endpoint)
{
    constexpr std::string_view base = "/api/v1/";
    if (!endpoint.path.starts_with(base))
        return "server";
    const auto rest = endpoint.path.substr(base.size());
    return std::string(rest.substr(0, rest.find('/')));
}

Shape shapeTaken(const Endpoint &endpoint)
{
    return endpoint.purpose == Purpose::Change ? Shape::Changed : Shape::Created;
}

//! What an endpoint can refuse, by what it declares.
std::vector<ErrorCode> refusals(const Endpoint &endpoint)
{
    std::vector<ErrorCode> codes;
    const auto when = [&codes](bool condition, std::initializer_list<ErrorCode> more) {
        if (condition)
            codes.insert(codes.end(), more);
    };
    const bool varies = !pathParameters(endpoint.path).empty();
    when(endpoint.takes, {ErrorCode::Malformed});
    when(endpoint.needs.isSignInNeeded(), {ErrorCode::Unauthenticated});
    when(endpoint.needs.permission().has_value(), {ErrorCode::Forbidden});
    when(varies, {ErrorCode::NotFound});
    when(endpoint.takes || endpoint.checksVersion, {ErrorCode::Conflict});
    when(endpoint.checksVersion, {ErrorCode::Stale});
    when(endpoint.takes, {ErrorCode::TooLarge, ErrorCode::UnsupportedMedia});
    when(endpoint.takes || varies || !endpoint.query.empty(), {ErrorCode::Invalid});
    when(endpoint.checksVersion, {ErrorCode::PreconditionRequired});
    when(endpoint.rate != RateClass::Unlimited, {ErrorCode::TooMany});
    when(true, {ErrorCode::Unavailable});
    return codes;
}

class Document {
public:
    explicit Document(const Router &router)
    {
        for (const auto &endpoint : router.endpoints()) {
            if (isForPeople(*endpoint))
                continue;
            m_paths[publishedPath(endpoint->path)].push_back(endpoint.get());
            if (endpoint->takes)
                m_schemas.mention(*endpoint->takes, shapeTaken(*endpoint));
            if (endpoint->answers)
                m_schemas.mention(*endpoint->answers, Shape::Answered);
        }
    }

    std::string write()
    {
        m_json.beginObject().member("openapi", "3.1.0");
        m_json.key("info").beginObject();
        m_json.member("title", "OMS").member("version", OMS_VERSION).member("description", about);
        m_json.key("license").beginObject().member("name", "GPL-3.0-or-later");
        m_json.member("identifier", "GPL-3.0-or-later").endObject().endObject();
        m_json.key("servers").beginArray().beginObject().member("url", "/").endObject().endArray();
        m_json.key("paths").beginObject();
        for (const auto &[path, endpoints] : m_paths) {
            m_json.key(path).beginObject();
            for (const auto *endpoint : endpoints)
                operation(*endpoint);
            m_json.endObject();
        }
        m_json.endObject();
        components();
        return m_json.endObject().take();
    }

private:
    void operation(const Endpoint &endpoint)
    {
        m_json.key(lowered(nameOf(endpoint.method))).beginObject();
        m_json.member("operationId", operationId(endpoint)).member("summary", endpoint.summary);
        m_json.key("tags").beginArray().value(std::string_view(tagOf(endpoint))).endArray();
        security(endpoint);
        parameters(endpoint);
        if (endpoint.takes) {
            m_json.key("requestBody").beginObject().member("required", true).key("content").beginObject();
            content("application/json", m_schemas.reference(*endpoint.takes, shapeTaken(endpoint)));
            m_json.endObject().endObject();
        }
        if (endpoint.takesBytes)
            m_json.key("requestBody")
                .raw(
                    R"({"required":true,"content":{"application/octet-stream":{"schema":{"type":"string","format":"binary"}}}})");
        responses(endpoint);
        m_json.endObject();
    }

    void security(const Endpoint &endpoint)
    {
        m_json.key("security").beginArray();
        if (endpoint.isOpenToLoopback)
            m_json.beginObject().endObject();
        if (endpoint.needs.isSignInNeeded())
            m_json.beginObject().key("bearer").beginArray().endArray().endObject();
        m_json.endArray();
        if (const auto permission = endpoint.needs.permission())
            m_json.member("x-permission", codeOf(*permission));
    }

    void parameters(const Endpoint &endpoint)
    {
        m_json.key("parameters").beginArray();
        for (const auto &parameter : pathParameters(endpoint.path))
            this->parameter("path", parameter.name, parameter.kind, {}, true);
        for (const auto &parameter : endpoint.query)
            this->parameter("query", parameter.name, parameter.kind, parameter.help, false);
        if (endpoint.checksVersion)
            parameter("header", "If-Match", Kind::Text, "The ETag of the record that the person saw", true);
        if (endpoint.isCreating)
            parameter("header", "Idempotency-Key", Kind::Text,
                      "One per intention: the same key with the same request is done once", false);
        m_json.endArray();
    }

    void parameter(std::string_view in, std::string_view name, Kind kind, std::string_view help, bool isRequired)
    {
        m_json.beginObject().member("in", in).member("name", name);
        if (isRequired)
            m_json.member("required", true);
        if (!help.empty())
            m_json.member("description", help);
        m_json.key("schema").beginObject();
        writeKind(m_json, kind);
        m_json.endObject().endObject();
    }

    void content(std::string_view mediaType, const std::string &reference)
    {
        m_json.key(mediaType).beginObject().key("schema").beginObject();
        m_json.member("$ref", reference).endObject().endObject();
    }

    void responses(const Endpoint &endpoint)
    {
        m_json.key("responses").beginObject();
        m_json.key(std::to_string(endpoint.successStatus)).beginObject();
        m_json.member("description", endpoint.successStatus == 204 ? "Done" : "The answer");
        success(endpoint);
        m_json.endObject();
        for (const auto code : refusals(endpoint)) {
            const auto &row = describe(code);
            m_json.key(std::to_string(row.httpStatus)).beginObject();
            m_json.member("$ref", "#/components/responses/" + std::string(row.name)).endObject();
        }
        m_json.endObject();
    }

    void success(const Endpoint &endpoint)
    {
        if (endpoint.answers && !endpoint.answersList && endpoint.answers->find("version")) {
            m_json.key("headers").beginObject().key("ETag").beginObject();
            m_json.member("description", "What If-Match and If-None-Match take");
            m_json.key("schema").beginObject().member("type", "string").endObject().endObject().endObject();
        }
        if (endpoint.successStatus == 204)
            return;
        m_json.key("content").beginObject();
        if (endpoint.answersList)
            list(m_schemas.reference(*endpoint.answers, Shape::Answered));
        else if (endpoint.answers)
            content(endpoint.mediaType, m_schemas.reference(*endpoint.answers, Shape::Answered));
        else
            m_json.key(endpoint.mediaType).beginObject().endObject();
        m_json.endObject();
    }

    void list(const std::string &reference)
    {
        m_json.key("application/json").beginObject().key("schema").beginObject().member("type", "object");
        m_json.key("required").beginArray().value("data").value("meta").endArray();
        m_json.key("properties").beginObject().key("data").beginObject().member("type", "array");
        m_json.key("items").beginObject().member("$ref", reference).endObject().endObject();
        m_json.key("meta").beginObject().member("$ref", "#/components/schemas/ListMeta").endObject();
        m_json.endObject().endObject().endObject();
    }

    void components()
    {
        m_json.key("components").beginObject();
        m_json.key("securitySchemes").beginObject().key("bearer").beginObject();
        m_json.member("type", "http").member("scheme", "bearer").member("bearerFormat", "JWT").endObject().endObject();
        m_json.key("responses").beginObject();
        for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
            const auto &row = describe(static_cast<ErrorCode>(i));
            m_json.key(row.name).beginObject().member("description", row.title).key("content").beginObject();
            content("application/problem+json", "#/components/schemas/Problem");
            m_json.endObject().endObject();
        }
        m_json.endObject();
        m_json.key("schemas").beginObject();
        m_schemas.write(m_json);
        m_json.key("ListMeta").raw(listMeta).key("Problem").raw(problem);
        m_json.endObject().endObject();
    }

    static constexpr std::string_view listMeta =
        R"({"type":"object","required":["page","limit","total","total_pages","next_cursor"],"properties":{)"
        R"("page":{"type":"integer"},"limit":{"type":"integer","minimum":1,"maximum":100},)"
        R"("total":{"type":"integer","format":"int64"},"total_pages":{"type":"integer","format":"int64"},)"
        R"("next_cursor":{"type":["string","null"],"description":"null on the last page"}}})";
    static constexpr std::string_view problem =
        R"({"type":"object","required":["type","title","status","code","detail","errors","request_id"],"properties":{)"
        R"("type":{"type":"string","format":"uri"},"title":{"type":"string"},"status":{"type":"integer"},)"
        R"("code":{"type":"string","description":"Stable; translate by it"},"detail":{"type":"string"},)"
        R"("errors":{"type":"array","items":{"type":"object","required":["field","code","message"],"properties":{)"
        R"("field":{"type":"string","description":"A path: address.city"},"code":{"type":"string"},)"
        R"("message":{"type":"string"},"arguments":{"type":"array","items":{"type":"string"}}}}},)"
        R"("request_id":{"type":"string"}}})";

    std::map<std::string, std::vector<const Endpoint *>> m_paths;
    SchemaCatalogue m_schemas;
    JsonWriter m_json;
};

} // namespace

std::string openApi(const Router &router)
{
    return Document(router).write();
}

} // namespace oms::http
