// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/rowplan.h"

namespace oms {

//! Fills structs from the rows of a result.
class RowReader {
public:
    RowReader(const Schema &schema, const Rows &rows);

    //! Throws std::runtime_error naming the field when a value does not fit it (NULL in a plain member, an unknown
    //! code): the statement and the struct disagree.
    void read(std::size_t row, void *object) const;

private:
    void fill(const std::vector<RowPlan::Step> &steps, std::size_t row, void *object) const;

    const Rows &m_rows;
    const RowPlan &m_plan;
};

} // namespace oms
