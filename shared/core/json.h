// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/schema.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>

//! JSON both ways over the schema. Writing streams; reading is strict: one value, depth <= 16, valid UTF-8, no
//! duplicate, unknown or read-only field, integers as integers, times in UTC ISO form.
namespace oms {

//! Appends JSON text; the caller keeps begin and end in step.
class JsonWriter {
public:
    JsonWriter();
    ~JsonWriter();
    JsonWriter(const JsonWriter &) = delete;
    JsonWriter &operator=(const JsonWriter &) = delete;

    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(std::string_view name);
    JsonWriter &value(const Value &value);
    JsonWriter &value(std::string_view text);
    JsonWriter &value(const char *text) { return value(std::string_view(text)); }
    JsonWriter &null();
    //! The value of one field of a described object.
    JsonWriter &field(const Field &field, const void *object);
    //! A described object, write-only fields left out.
    JsonWriter &object(const Schema &schema, const void *object);
    template<Described T>
    JsonWriter &object(const T &record)
    {
        return object(schemaOf<T>(), &record);
    }
    //! `name: value` in one go.
    template<class T>
    JsonWriter &member(std::string_view name, const T &given)
    {
        key(name);
        if constexpr (Described<T>)
            return object(given);
        else if constexpr (std::is_convertible_v<T, std::string_view>)
            return value(std::string_view(given));
        else if constexpr (std::integral<T> && !std::same_as<T, bool>)
            return value(Value(static_cast<std::int64_t>(given)));
        else
            return value(Value(given));
    }
    JsonWriter &raw(std::string_view json); //!< one value, already JSON

    std::string take(); //!< the text so far; the writer is empty again

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

template<Described T>
std::string toJson(const T &object)
{
    return JsonWriter().object(object).take();
}

//! Why a document is read: decides which fields may and must be there.
enum class Purpose {
    Create, //!< required fields must be there, read-only ones must not
    Change, //!< any subset of the writable fields; create-only ones must not be there
    Trusted, //!< from our own server or store: everything may be there, unknown fields are passed over
};

//! The names of the fields that a document carried (top level).
using FieldNames = std::unordered_set<std::string_view>;

//! Reads one object into `object`, leaving absent fields as they are. Refuses with Malformed, or with Invalid naming
//! every bad field; `object` may then be half filled. Ends by normalise() and by validate() of what was sent.
Result<FieldNames> readJson(const Schema &schema, void *object, std::string_view json, Purpose purpose);

template<Described T>
Result<T> fromJson(std::string_view json, Purpose purpose = Purpose::Create)
{
    T object {};
    auto names = readJson(schemaOf<T>(), &object, json, purpose);
    if (!names)
        return tl::make_unexpected(std::move(names.error()));
    return object;
}

//! The elements of `{"data": [...]}`; `meta` gets the text of the object beside it when asked for.
template<Described T>
Result<std::vector<T>> listFromJson(std::string_view json, std::string *meta = nullptr);

namespace detail {
Result<bool> eachInData(std::string_view json, std::string *meta, const Schema &schema,
                        const std::function<void *()> &append);
} // namespace detail

template<Described T>
Result<std::vector<T>> listFromJson(std::string_view json, std::string *meta)
{
    std::vector<T> items;
    auto read = detail::eachInData(json, meta, schemaOf<T>(), [&items]() -> void * { return &items.emplace_back(); });
    if (!read)
        return tl::make_unexpected(std::move(read.error()));
    return items;
}

} // namespace oms
