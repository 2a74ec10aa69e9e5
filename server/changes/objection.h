// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/schema.h"

namespace oms {

//! What the database has against storing a record: a field and a code that has a row in objection.cpp: "duplicate",
//! "unknown", …
struct Objection {
    std::string field;
    std::string code;
};

template<>
struct Describe<Objection> {
    static const Schema &schema();
};

//! Refuses, naming the fields, up to 100: Conflict where one clashes with what is there, else Invalid.
Result<void> heed(const std::vector<Objection> &objections);

} // namespace oms
