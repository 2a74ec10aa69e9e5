// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/choices.h"
#include "shared/core/ids.h"
#include "shared/core/result.h"
#include "shared/core/value.h"

#include <concepts>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

//! An entity is described once, in Schema<T>; JSON, PostgreSQL rows, OpenAPI, table columns and forms follow from it.
//! Templates only fill the table of fields; ordinary type-erased functions do the work.
namespace oms {

class Schema;

//! Who may write a field through the API.
enum class Access {
    ReadWrite,
    ReadOnly, //!< the server's: refused when a client sends it
    WriteOnly, //!< taken but never answered: passwords
    CreateOnly, //!< given once, when the record is made
};

enum class Format { Plain, Email, Phone, Country, Secret, Multiline, Locale, Json, HorseHeight, Colour };

//! What holds for a field beyond its type. Written with designated initialisers: `{.required = true, .maxLength =
//! 200}`.
struct FieldRules {
    bool required = false; //!< must be sent on create and never be blank
    Access access = Access::ReadWrite;
    std::string_view title = {}; //!< English; translated in the context "schema"
    std::string_view unit = {}; //!< what merges as one when two people edit; empty = the field itself
    std::size_t maxLength = 255; //!< of text, in code points
    std::int64_t min = std::numeric_limits<std::int64_t>::min();
    std::int64_t max = std::numeric_limits<std::int64_t>::max();
    Format format = Format::Plain;
    std::string_view help = {};
};

//! One row of the table that describes a struct. `get`, `set` and `object` erase the member's type.
struct Field {
    std::string_view name; //!< snake_case, the same in SQL, JSON and C++
    Kind kind;
    bool nullable;
    std::span<const std::string_view> choices; //!< the codes of an enumeration, else empty
    const Schema *(*nested)(); //!< of a Record or Records field, else null
    FieldRules rules;

    Value (*get)(const void *object);
    //! The value must be of `kind` (or null when nullable) and one of `choices`; anything else returns false.
    bool (*set)(void *object, Value &&value);
    const void *(*read)(const void *object, std::size_t index); //!< Record: the nested struct, null when absent
    void *(*write)(void *object); //!< Record: makes it present; Records: appends one
    std::size_t (*count)(const void *object); //!< Records
    void (*clear)(void *object); //!< Record, Records: makes it absent or empty

    std::string_view unit() const { return rules.unit.empty() ? name : rules.unit; }
};

class Schema {
public:
    Schema(std::string_view name, std::vector<Field> fields)
        : m_name(name)
        , m_fields(std::move(fields))
    { }

    std::string_view name() const { return m_name; }
    const std::vector<Field> &fields() const { return m_fields; }
    const Field *find(std::string_view name) const;

private:
    std::string_view m_name;
    std::vector<Field> m_fields;
};

//! Specialise: `template<> struct Describe<Customer> { static const Schema &schema(); };`
template<class T>
struct Describe;

template<class T>
concept Described = requires
{
    {
        Describe<T>::schema()
        } -> std::same_as<const Schema &>;
};

template<Described T>
const Schema &schemaOf()
{
    return Describe<T>::schema();
}

//! How a C++ type stands in a Value. Add a specialisation for a new kind of member.
template<class T>
struct Codec;

//! Text as the house keeps it: no blanks at either end, and a blank optional text is absent. Secrets stay as typed.
//! readJson() does it to everything that comes from outside; a form may do it before it compares.
void normalise(const Schema &schema, void *object);

template<Described T>
void normalise(T &object)
{
    normalise(schemaOf<T>(), &object);
}

//! Checks `object` against every rule of its schema: required, length, range, format. Empty = fine.
std::vector<FieldError> validate(const Schema &schema, const void *object);

template<Described T>
std::vector<FieldError> validate(const T &object)
{
    return validate(schemaOf<T>(), &object);
}

} // namespace oms

#include "shared/core/codec.h"
