// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <utility>

namespace oms {

namespace rj = rapidjson;

namespace {

//! Whether a character stands in JSON text as it is.
constexpr auto isPlain = [] {
    std::array<bool, 256> plain {};
    for (std::size_t c = ' '; c < plain.size(); ++c)
        plain[c] = c != '"' && c != '\\';
    return plain;
}();

void appendEscaped(std::string &text, char c)
{
    static constexpr std::string_view short_ = "\"\\\b\f\n\r\t", letters = "\"\\bfnrt", digits = "0123456789ABCDEF";
    if (const auto at = short_.find(c); at != short_.npos)
        (text += '\\') += letters[at];
    else
        ((text += "\\u00") += digits[std::size_t(c) / digits.size()]) += digits[std::size_t(c) % digits.size()];
}

} // namespace

struct JsonWriter::Impl {
    std::string text;

    //! A value follows: after another one, behind a comma.
    std::string &next()
    {
        if (!text.empty() && text.back() != '{' && text.back() != '[' && text.back() != ':')
            text += ',';
        return text;
    }
    void quote(std::string_view words)
    {
        next() += '"';
        for (auto from = words.begin(); from != words.end();) {
            const auto to =
                std::find_if_not(from, words.end(), [](char c) { return isPlain[static_cast<unsigned char>(c)]; });
            text.append(from, to);
            if ((from = to) != words.end())
                appendEscaped(text, *from++);
        }
        text += '"';
    }
    void number(std::int64_t value)
    {
        std::array<char, 20> digits;
        const auto end = std::to_chars(digits.begin(), digits.end(), value).ptr;
        next().append(digits.begin(), end);
    }
};

JsonWriter::JsonWriter()
    : m_impl(std::make_unique<Impl>())
{ }
JsonWriter::~JsonWriter() = default;

JsonWriter &JsonWriter::beginObject()
{
    return m_impl->next() += '{', *this;
}
JsonWriter &JsonWriter::endObject()
{
    return m_impl->text += '}', *this;
}
JsonWriter &JsonWriter::beginArray()
{
    return m_impl->next() += '[', *this;
}
JsonWriter &JsonWriter::endArray()
{
    return m_impl->text += ']', *this;
}
JsonWriter &JsonWriter::null()
{
    return raw("null");
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    m_impl->quote(name);
    return m_impl->text += ':', *this;
}

JsonWriter &JsonWriter::value(std::string_view text)
{
    return m_impl->quote(text), *this;
}

JsonWriter &JsonWriter::value(const Value &value)
{
    if (isNull(value))
        return null();
    if (const auto *truth = std::get_if<bool>(&value))
        return raw(*truth ? "true" : "false");
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return m_impl->number(*number), *this;
    if (const auto *texts = std::get_if<Texts>(&value)) {
        beginArray();
        for (const auto &text : *texts)
            m_impl->quote(text);
        return endArray();
    }
    if (const auto *text = std::get_if<std::string>(&value))
        m_impl->quote(*text);
    else
        m_impl->quote(toText(value));
    return *this;
}

JsonWriter &JsonWriter::field(const Field &field, const void *object)
{
    if (field.kind == Kind::Records) {
        beginArray();
        for (std::size_t i = 0; i < field.count(object); ++i)
            this->object(*field.nested(), field.read(object, i));
        return endArray();
    }
    if (field.kind == Kind::Record) {
        const auto *inner = field.read(object, 0);
        return inner ? this->object(*field.nested(), inner) : null();
    }
    const auto plain = field.get(object);
    const auto *text = std::get_if<std::string>(&plain);
    return text && field.rules.format == Format::Json ? raw(*text) : value(plain);
}

JsonWriter &JsonWriter::object(const Schema &schema, const void *object)
{
    beginObject();
    for (const auto &field : schema.fields())
        if (field.rules.access != Access::WriteOnly)
            key(field.name).field(field, object);
    return endObject();
}

JsonWriter &JsonWriter::raw(std::string_view json)
{
    return m_impl->next() += json, *this;
}

std::string JsonWriter::take()
{
    return std::exchange(m_impl->text, {});
}

namespace {

constexpr int maxDepth = 16;

std::string_view textOf(const rj::Value &value)
{
    return {value.GetString(), value.GetStringLength()};
}

//! How many brackets are open at the deepest place; looks no further than one too many.
int depthOf(const rj::Value &value, int outer = 0)
{
    if ((!value.IsObject() && !value.IsArray()) || outer > maxDepth)
        return outer;
    int deepest = outer + 1;
    if (value.IsObject())
        for (const auto &member : value.GetObject())
            deepest = std::max(deepest, depthOf(member.value, outer + 1));
    else
        for (const auto &element : value.GetArray())
            deepest = std::max(deepest, depthOf(element, outer + 1));
    return deepest;
}

//! Iterative parsing keeps the stack flat however deep the brackets go; the depth is judged afterwards.
Result<bool> parse(rj::Document &document, std::string_view json)
{
    document.Parse<rj::kParseValidateEncodingFlag | rj::kParseIterativeFlag | rj::kParseFullPrecisionFlag>(json.data(),
                                                                                                           json.size());
    if (document.HasParseError())
        return refuse(ErrorCode::Malformed,
                      std::string("Not JSON: ") + rj::GetParseError_En(document.GetParseError()) + " (at byte "
                          + std::to_string(document.GetErrorOffset()) + ")");
    if (depthOf(document) > maxDepth)
        return refuse(ErrorCode::Malformed, "The JSON is nested too deeply");
    return true;
}

std::string textOfJson(const rj::Value &given)
{
    rj::StringBuffer buffer;
    rj::Writer<rj::StringBuffer> writer(buffer);
    given.Accept(writer);
    return {buffer.GetString(), buffer.GetSize()};
}

std::optional<Value> plainValue(const Field &field, const rj::Value &given)
{
    if (field.rules.format == Format::Json)
        return textOfJson(given);
    switch (field.kind) {
    case Kind::Integer:
        return given.IsInt64() ? std::optional<Value>(given.GetInt64()) : std::nullopt;
    case Kind::Boolean:
        return given.IsBool() ? std::optional<Value>(given.GetBool()) : std::nullopt;
    case Kind::Texts: {
        if (!given.IsArray())
            return {};
        Texts texts;
        for (const auto &element : given.GetArray()) {
            if (!element.IsString())
                return {};
            texts.emplace_back(textOf(element));
        }
        return texts;
    }
    default:
        return given.IsString() ? parseValue(field.kind, textOf(given)) : std::nullopt;
    }
}

class Reader {
public:
    Reader(Purpose purpose, std::vector<FieldError> &errors)
        : m_purpose(purpose)
        , m_errors(errors)
    { }

    FieldNames record(const Schema &schema, void *object, const rj::Value &given, const std::string &prefix)
    {
        FieldNames seen;
        for (const auto &member : given.GetObject()) {
            const auto name = textOf(member.name);
            const auto *field = schema.find(name);
            const std::string path = prefix + std::string(name);
            if (!field) {
                if (m_purpose != Purpose::Trusted)
                    add(path, "unknown_field", "is not a field of " + std::string(schema.name()));
                continue;
            }
            if (!seen.insert(field->name).second)
                add(path, "duplicate_field", "is given twice");
            else if (mayWrite(*field, path))
                assign(*field, object, member.value, path);
        }
        if (m_purpose == Purpose::Create)
            for (const auto &field : schema.fields())
                if (field.rules.required && !seen.contains(field.name))
                    add(prefix + std::string(field.name), "required", "must be given");
        return seen;
    }

private:
    bool mayWrite(const Field &field, const std::string &path)
    {
        const bool refused = (m_purpose != Purpose::Trusted && field.rules.access == Access::ReadOnly)
            || (m_purpose == Purpose::Change && field.rules.access == Access::CreateOnly);
        if (refused)
            add(path, "read_only", "is set by the server");
        return !refused;
    }

    void assign(const Field &field, void *object, const rj::Value &given, const std::string &path)
    {
        if (field.kind == Kind::Records)
            return assignList(field, object, given, path);
        if (field.kind == Kind::Record)
            return assignNested(field, object, given, path);
        if (given.IsNull()) {
            if (!field.nullable || !field.set(object, {}))
                add(path, "required", "must not be null");
            return;
        }
        auto value = plainValue(field, given);
        if (!value)
            add(path, "wrong_type", std::string(expectation(field.kind)));
        else if (!field.set(object, std::move(*value)))
            addUnknownChoice(field, path);
    }

    void assignNested(const Field &field, void *object, const rj::Value &given, const std::string &path)
    {
        if (given.IsNull() && field.nullable)
            return field.clear(object);
        if (!given.IsObject())
            return add(path, "wrong_type", std::string(expectation(field.kind)));
        // A nested record is replaced as a whole: what is not said is not there.
        field.clear(object);
        Reader inner(m_purpose == Purpose::Change ? Purpose::Create : m_purpose, m_errors);
        inner.record(*field.nested(), field.write(object), given, path + '.');
    }

    void assignList(const Field &field, void *object, const rj::Value &given, const std::string &path)
    {
        if (!given.IsArray())
            return add(path, "wrong_type", std::string(expectation(field.kind)));
        field.clear(object);
        for (rj::SizeType i = 0; i < given.Size(); ++i) {
            const auto at = path + '.' + std::to_string(i);
            if (given[i].IsObject())
                record(*field.nested(), field.write(object), given[i], at + '.');
            else
                add(at, "wrong_type", std::string(expectation(Kind::Record)));
        }
    }

    void addUnknownChoice(const Field &field, const std::string &path)
    {
        if (field.choices.empty())
            return add(path, "out_of_range", "is out of range");
        std::string all;
        Texts arguments;
        for (const auto code : field.choices) {
            all += (all.empty() ? "" : ", ") + std::string(code);
            arguments.emplace_back(code);
        }
        add(path, "unknown_choice", "must be one of " + all, std::move(arguments));
    }

    void add(const std::string &path, std::string_view code, std::string message, Texts arguments = {})
    {
        m_errors.push_back({path, std::string(code), std::move(message), std::move(arguments)});
    }

    Purpose m_purpose;
    std::vector<FieldError> &m_errors;
};

bool concerns(const FieldError &error, const FieldNames &names)
{
    return names.contains(std::string_view(error.field).substr(0, error.field.find('.')));
}

bool isReported(const std::vector<FieldError> &errors, const FieldError &error)
{
    return std::any_of(errors.begin(), errors.end(), [&](const auto &other) { return other.field == error.field; });
}

} // namespace

Result<FieldNames> readJson(const Schema &schema, void *object, std::string_view json, Purpose purpose)
{
    rj::Document document;
    if (auto parsed = parse(document, json); !parsed)
        return tl::make_unexpected(std::move(parsed.error()));
    if (!document.IsObject())
        return refuse(ErrorCode::Malformed, "A JSON object is expected");
    std::vector<FieldError> errors;
    auto seen = Reader(purpose, errors).record(schema, object, document, {});
    if (purpose != Purpose::Trusted) {
        normalise(schema, object);
        for (auto &error : validate(schema, object))
            if (concerns(error, seen) && !isReported(errors, error))
                errors.push_back(std::move(error));
    }
    if (!errors.empty()) {
        std::string detail = errors.front().field + " " + errors.front().message;
        return refuse(ErrorCode::Invalid, std::move(detail), std::move(errors));
    }
    return seen;
}

Result<bool> detail::eachInData(std::string_view json, std::string *meta, const Schema &schema,
                                const std::function<void *()> &append)
{
    rj::Document document;
    if (auto parsed = parse(document, json); !parsed)
        return parsed;
    if (!document.IsObject() || !document.HasMember("data") || !document["data"].IsArray())
        return refuse(ErrorCode::Malformed, "A list is expected");
    std::vector<FieldError> errors;
    Reader reader(Purpose::Trusted, errors);
    for (const auto &element : document["data"].GetArray()) {
        if (!element.IsObject())
            return refuse(ErrorCode::Malformed, "A list of objects is expected");
        reader.record(schema, append(), element, {});
    }
    if (!errors.empty()) {
        std::string detail = "A list element does not fit: " + errors.front().field;
        return refuse(ErrorCode::Malformed, std::move(detail), std::move(errors));
    }
    if (meta && document.HasMember("meta"))
        *meta = textOfJson(document["meta"]);
    return true;
}

} // namespace oms
