// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/call.h"
#include "server/http/etag.h"

namespace oms::http {

namespace {

std::optional<std::int64_t> versionOf(const Schema &schema, const void *record)
{
    const auto *field = schema.find("version");
    if (!field || field->kind != Kind::Integer)
        return {};
    const auto value = field->get(record);
    const auto *version = std::get_if<std::int64_t>(&value);
    return version ? std::optional(*version) : std::nullopt;
}

} // namespace

Answer Answer::nothing()
{
    Answer answer;
    answer.response.status = 204;
    return answer;
}

Answer Answer::json(std::string text, int status)
{
    Answer answer;
    answer.response.status = status;
    answer.response.body = std::move(text);
    answer.response.set("Content-Type", "application/json");
    return answer;
}

Answer Answer::of(RecordText record)
{
    auto answer = json(std::move(record.json));
    if (record.version)
        answer.response.set("ETag", entityTag(answer.response.body, record.version));
    return answer;
}

Answer Answer::of(const ListText &list, int page, int limit)
{
    JsonWriter json;
    json.beginObject().key("data").raw(list.data);
    return ofList(json, page, limit, list.total, list.nextCursor);
}

Answer Answer::ofRecord(const Schema &schema, const void *record, int status, const std::string &location)
{
    auto answer = of(RecordText {JsonWriter().object(schema, record).take(), versionOf(schema, record)});
    answer.response.status = status;
    if (!location.empty())
        answer.response.set("Location", location);
    return answer;
}

Answer Answer::ofList(JsonWriter &begun, int page, int limit, std::int64_t total, const std::string &nextCursor)
{
    begun.key("meta").beginObject();
    begun.member("page", page).member("limit", limit).member("total", total);
    begun.member("total_pages", (total + limit - 1) / limit);
    begun.key("next_cursor");
    nextCursor.empty() ? begun.null() : begun.value(std::string_view(nextCursor));
    begun.endObject().endObject();
    return json(begun.take());
}

} // namespace oms::http
