// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/people/address.h"

//! A described struct with one field of every kind and rule, for the tests of the machinery.
namespace oms {

enum class Mood { Calm, Keen };
template<>
struct Choices<Mood> {
    static constexpr std::array<std::string_view, 2> codes {"calm", "keen"};
};

struct Shoe {
    std::string foot;
    std::optional<int> size_mm;

    bool operator==(const Shoe &) const = default;
};
template<>
struct Describe<Shoe> {
    static const Schema &schema()
    {
        static const Schema schema("shoe",
                                   {
                                       field<&Shoe::foot>("foot", {.required = true, .maxLength = 10}),
                                       field<&Shoe::size_mm>("size_mm", {.min = 50, .max = 250}),
                                   });
        return schema;
    }
};

struct Creature {
    HorseId id;
    std::string name;
    std::optional<std::string> nickname;
    std::optional<std::string> email;
    std::optional<std::string> phone;
    std::optional<std::string> language;
    std::string notes;
    std::string password;
    std::int64_t grams = 0;
    std::uint8_t teeth = 0;
    bool is_shod = false;
    Mood mood = Mood::Calm;
    std::optional<Mood> usual_mood;
    Texts tags;
    std::optional<Date> born_on;
    std::optional<Address> address;
    std::vector<Shoe> shoes;
    int version = 1;
    Instant created_at;

    bool operator==(const Creature &) const = default;
};
template<>
struct Describe<Creature> {
    static const Schema &schema()
    {
        static const Schema schema(
            "creature",
            {
                field<&Creature::id>("id", {.access = Access::CreateOnly}),
                field<&Creature::name>("name", {.required = true, .maxLength = 10}),
                field<&Creature::nickname>("nickname", {.unit = "name", .maxLength = 10}),
                field<&Creature::email>("email", {.format = Format::Email}),
                field<&Creature::phone>("phone", {.format = Format::Phone}),
                field<&Creature::language>("language", {.format = Format::Locale}),
                field<&Creature::notes>("notes", {.format = Format::Multiline}),
                field<&Creature::password>("password", {.access = Access::WriteOnly, .format = Format::Secret}),
                field<&Creature::grams>("grams", {.min = 0, .max = 2000000}),
                field<&Creature::teeth>("teeth"),
                field<&Creature::is_shod>("is_shod"),
                field<&Creature::mood>("mood"),
                field<&Creature::usual_mood>("usual_mood"),
                field<&Creature::tags>("tags", {.maxLength = 10}),
                field<&Creature::born_on>("born_on"),
                field<&Creature::address>("address"),
                field<&Creature::shoes>("shoes"),
                field<&Creature::version>("version", {.access = Access::ReadOnly}),
                field<&Creature::created_at>("created_at", {.access = Access::ReadOnly}),
            });
        return schema;
    }
};

} // namespace oms
