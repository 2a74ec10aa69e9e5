// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/json.h"

#include <map>
#include <set>
#include <string>

namespace oms::http {

//! In which direction a record travels: decides which fields are there and which are needed.
enum class Shape { Answered, Created, Changed };

//! Collects the schemas that routes mention and writes them as JSON Schemas of an OpenAPI document.
class SchemaCatalogue {
public:
    //! The schema and those nested in it will be written; returns its name there: "Customer", "CustomerCreate".
    void mention(const Schema &schema, Shape shape);
    //! Only after everything has been mentioned.
    std::string nameOf(const Schema &schema, Shape shape) const;
    std::string reference(const Schema &schema, Shape shape) const;
    //! `"Customer": {…}, "CustomerCreate": {…}` into an open object.
    void write(JsonWriter &json) const;

private:
    void write(JsonWriter &json, const Schema &schema, Shape shape) const;
    void writeField(JsonWriter &json, const Field &field, Shape shape) const;

    std::map<std::pair<std::string_view, Shape>, const Schema *> m_mentioned;
};

//! `"type": …, "format": …` of a kind into an open object.
void writeKind(JsonWriter &json, Kind kind, bool nullable = false);

} // namespace oms::http
