// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/schema.h"

namespace oms {

template<>
struct Codec<bool> {
    static constexpr Kind kind = Kind::Boolean;
    static Value get(bool value) { return value; }
    static bool set(bool &member, Value &&value)
    {
        if (const auto *given = std::get_if<bool>(&value))
            return member = *given, true;
        return false;
    }
};

template<std::integral T>
struct Codec<T> {
    static constexpr Kind kind = Kind::Integer;
    static Value get(T value) { return static_cast<std::int64_t>(value); }
    static bool set(T &member, Value &&value)
    {
        const auto *given = std::get_if<std::int64_t>(&value);
        if (!given || !std::in_range<T>(*given))
            return false;
        return member = static_cast<T>(*given), true;
    }
};

//! Types that a Value holds as they are.
template<class T, Kind k>
struct PlainCodec {
    static constexpr Kind kind = k;
    static Value get(const T &value) { return value; }
    static bool set(T &member, Value &&value)
    {
        if (auto *given = std::get_if<T>(&value))
            return member = std::move(*given), true;
        return false;
    }
};

template<>
struct Codec<std::string> : PlainCodec<std::string, Kind::Text> { };
template<>
struct Codec<Uuid> : PlainCodec<Uuid, Kind::Uuid> { };
template<>
struct Codec<Instant> : PlainCodec<Instant, Kind::Instant> { };
template<>
struct Codec<Date> : PlainCodec<Date, Kind::Date> { };
template<>
struct Codec<Texts> : PlainCodec<Texts, Kind::Texts> { };

template<class Tag>
struct Codec<Id<Tag>> {
    static constexpr Kind kind = Kind::Uuid;
    static Value get(const Id<Tag> &id) { return id.value; }
    static bool set(Id<Tag> &member, Value &&value) { return Codec<Uuid>::set(member.value, std::move(value)); }
};

//! A list of identities is a list of texts everywhere outside.
template<class Tag>
struct Codec<std::vector<Id<Tag>>> {
    static constexpr Kind kind = Kind::Texts;
    static Value get(const std::vector<Id<Tag>> &ids)
    {
        Texts texts;
        texts.reserve(ids.size());
        for (const auto &id : ids)
            texts.push_back(id.toString());
        return texts;
    }
    static bool set(std::vector<Id<Tag>> &member, Value &&value)
    {
        const auto *texts = std::get_if<Texts>(&value);
        if (!texts)
            return false;
        std::vector<Id<Tag>> ids;
        ids.reserve(texts->size());
        for (const auto &text : *texts) {
            const auto id = Uuid::parse(text);
            if (!id)
                return false;
            ids.push_back({*id});
        }
        return member = std::move(ids), true;
    }
};

template<class Enum>
requires std::is_enum_v<Enum>
struct Codec<Enum> {
    static constexpr Kind kind = Kind::Text;
    static constexpr std::span<const std::string_view> choices {Choices<Enum>::codes};
    static Value get(Enum value) { return std::string(codeOf(value)); }
    static bool set(Enum &member, Value &&value)
    {
        const auto *code = std::get_if<std::string>(&value);
        const auto known = code ? fromCode<Enum>(*code) : std::nullopt;
        if (known)
            member = *known;
        return known.has_value();
    }
};

template<class T>
struct Codec<std::optional<T>> : Codec<T> {
    static Value get(const std::optional<T> &value) { return value ? Codec<T>::get(*value) : Value(); }
    static bool set(std::optional<T> &member, Value &&value)
    {
        if (isNull(value))
            return member.reset(), true;
        T given {};
        if (!Codec<T>::set(given, std::move(value)))
            return false;
        return member = std::move(given), true;
    }
};

namespace detail {

template<class>
struct MemberOf;
template<class Owner, class T>
struct MemberOf<T Owner::*> {
    using owner = Owner;
    using type = T;
};

template<class T>
struct Unwrap {
    using type = T;
    static constexpr bool nullable = false;
    static constexpr bool list = false;
};
template<class T>
struct Unwrap<std::optional<T>> {
    using type = T;
    static constexpr bool nullable = true;
    static constexpr bool list = false;
};
template<Described T>
struct Unwrap<std::vector<T>> {
    using type = T;
    static constexpr bool nullable = false;
    static constexpr bool list = true;
};

template<auto Member>
Field plainField(std::string_view name, const FieldRules &rules)
{
    using Owner = typename MemberOf<decltype(Member)>::owner;
    using T = typename MemberOf<decltype(Member)>::type;
    Field field {};
    field.name = name;
    field.kind = Codec<T>::kind;
    field.nullable = Unwrap<T>::nullable;
    if constexpr (requires { Codec<T>::choices; })
        field.choices = Codec<T>::choices;
    field.rules = rules;
    field.get = [](const void *object) { return Codec<T>::get(static_cast<const Owner *>(object)->*Member); };
    field.set = [](void *object, Value &&value) {
        return Codec<T>::set(static_cast<Owner *>(object)->*Member, std::move(value));
    };
    return field;
}

template<auto Member>
Field nestedField(std::string_view name, const FieldRules &rules)
{
    using Owner = typename MemberOf<decltype(Member)>::owner;
    using T = typename MemberOf<decltype(Member)>::type;
    using Wrapped = Unwrap<T>;
    Field field {};
    field.name = name;
    field.kind = Wrapped::list ? Kind::Records : Kind::Record;
    field.nullable = Wrapped::nullable;
    field.nested = [] { return &schemaOf<typename Wrapped::type>(); };
    field.rules = rules;
    field.read = [](const void *object, [[maybe_unused]] std::size_t index) -> const void * {
        const auto &member = static_cast<const Owner *>(object)->*Member;
        if constexpr (Wrapped::list)
            return &member[index];
        else if constexpr (Wrapped::nullable)
            return member ? &*member : nullptr;
        else
            return &member;
    };
    field.write = [](void *object) -> void * {
        auto &member = static_cast<Owner *>(object)->*Member;
        if constexpr (Wrapped::list)
            return &member.emplace_back();
        else if constexpr (Wrapped::nullable)
            return &member.emplace();
        else
            return &member;
    };
    field.count = [](const void *object) -> std::size_t {
        if constexpr (Wrapped::list)
            return (static_cast<const Owner *>(object)->*Member).size();
        else
            return 1;
    };
    field.clear = [](void *object) { static_cast<Owner *>(object)->*Member = {}; };
    return field;
}

} // namespace detail

//! One row of a schema: `field<&Customer::name>("name", {.required = true, .title = "Name"})`.
template<auto Member>
Field field(std::string_view name, const FieldRules &rules = {})
{
    using T = typename detail::MemberOf<decltype(Member)>::type;
    if constexpr (Described<typename detail::Unwrap<T>::type>)
        return detail::nestedField<Member>(name, rules);
    else
        return detail::plainField<Member>(name, rules);
}

} // namespace oms
