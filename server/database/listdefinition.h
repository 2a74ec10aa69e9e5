// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/statement.h"
#include "shared/core/value.h"

#include <string>
#include <string_view>
#include <vector>

namespace oms {

//! What a list statement says about itself in its `-- filter`, `-- sort` and `-- counted by` lines.
struct ListDefinition {
    struct Filter {
        std::string name;
        Kind kind = Kind::Text;
        std::string expression; //!< with `?` for the value
    };
    struct Sort {
        std::string name;
        std::string expression;
        bool isDescending = false; //!< when it is the default order
        bool isNotNull = false;
    };

    //! Throws std::logic_error when the lines or places are not as listquery.h says.
    explicit ListDefinition(const Statement &statement);

    const Filter *filter(std::string_view name) const;
    const Sort *sort(std::string_view name) const;

    std::string name;
    std::string text; //!< without those lines
    std::vector<Filter> filters;
    std::vector<Sort> sorts;
    Sort identity; //!< the tie-breaker
    //! Of the tables that decide how many rows there are: changes with each write to them. Empty: totals are not kept.
    std::string stamp;

    //! How many parameters the statement has of its own, with this predicate in its {visible} place.
    int ownParams(std::string_view visible) const;

private:
    void takeLine(std::string_view line);
    void takeFilter(std::string_view line);
    void takeSort(std::string_view line);
    void takeCounted(std::string_view line);
};

} // namespace oms
