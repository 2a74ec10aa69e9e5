// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/listdefinition.h"

#include <string>
#include <vector>

namespace oms {

//! All of a list request that the text depends on; the values are parameters.
struct ListShape {
    struct Key {
        const ListDefinition::Sort *sort;
        bool isDescending;
        bool isNullInCursor = false;
    };
    std::vector<const ListDefinition::Filter *> filters;
    std::vector<Key> keys; //!< the identity last
    bool hasCursor = false;
    bool hasOffset = false;
    int limit = 0;
};

//! Parameters: the statement's own, one for each filter, one for each key that is not null in the cursor, the offset.
std::string composeList(const ListDefinition &definition, const std::string &visible, const ListShape &shape);
//! Whether the rows depend on who asks beyond the predicate: a filter, or the statement itself, speaks of $1.
bool asksWho(const ListDefinition &definition, const ListShape &shape);
//! Parameters: the statement's own, one for each filter.
std::string composeCount(const ListDefinition &definition, const std::string &visible, const ListShape &shape);

} // namespace oms
