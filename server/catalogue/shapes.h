// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/actor.h"
#include "server/database/listquery.h"
#include "shared/catalogue/catalogue.h"

//! What makes brands, models, leathers, colours, options, values, rules, presets and extras different from each other;
//! all that they have in common is in records.h.
namespace oms::catalogue {

//! Lists in a record that are rows of a table of their own: written when one of these fields has changed.
struct Child {
    std::vector<std::string_view> fields;
    const Statement &remove; //!< what is no longer there; takes the record
    const Statement &add; //!< the rest; takes the record
};

//! Statements take a record as one parameter: its JSON.
struct Shape {
    std::string_view path; //!< "/api/v1/brands"
    std::string_view one; //!< "brand", for people
    std::string_view many;
    Permission writes;
    const Statement &offered; //!< the {visible} of those who only see what has been offered
    const Statement &list;
    const Statement &find; //!< $1 the actor, $2 its identity
    const Statement &document; //!< all live ones in their order; $1 the actor
    const Statement &objections; //!< $1 the record, $2 whether it is new
    const Statement &insert; //!< $1 the record, $2 when, $3 by whom
    const Statement &update; //!< the same
    const Statement &setArchived; //!< $1 its identity, $2 since when, $3 when, $4 by whom
    const Statement *next = nullptr; //!< the next sequence; null where people give no order
    std::string_view parent = {}; //!< the query parameter and field within which `next` counts; empty: all
    std::string_view parentField = {};
    std::vector<Child> children = {};
};

template<Described T>
const Shape &shapeOf() = delete;
template<>
const Shape &shapeOf<Brand>();
template<>
const Shape &shapeOf<Model>();
template<>
const Shape &shapeOf<LeatherType>();
template<>
const Shape &shapeOf<Colour>();
template<>
const Shape &shapeOf<Option>();
template<>
const Shape &shapeOf<OptionValue>();
template<>
const Shape &shapeOf<OptionRule>();
template<>
const Shape &shapeOf<Preset>();
template<>
const Shape &shapeOf<Extra>();

//! The {visible} of that reach.
const Statement &predicate(const Shape &shape, Scope reach);

} // namespace oms::catalogue
