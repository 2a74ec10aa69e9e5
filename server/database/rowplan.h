// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/session.h"

#include <limits>

namespace oms {

//! Which column of a result belongs to which field of a schema: by name, those of a nested record `address` are called
//! `address_*`. A column without a field is passed over: a statement may select more than one struct wants.
struct RowPlan {
    static constexpr auto none = std::numeric_limits<std::size_t>::max();

    struct Step {
        const Field *field;
        std::string key; //!< its name as JSON, with the colon
        std::size_t column = none; //!< of a plain field and of a list of records
        std::vector<Step> nested {}; //!< of a record with a column at least

        bool isFilled() const { return column != none || !nested.empty(); }
        //! Of a record: every column of it is NULL.
        bool isAbsent(const Rows &rows, std::size_t row) const;
    };
    std::vector<Step> steps; //!< one for each field of the schema, in its order

    //! Found once for all results with these columns. The schema stays as long as the program.
    static const RowPlan &of(const Schema &schema, const Rows &rows);
};

} // namespace oms
