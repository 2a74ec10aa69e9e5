// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/session.h"

namespace oms {

//! Which column of a result fills which field of a schema, found once for all its rows.
class RowReader {
public:
    RowReader(const Schema &schema, const Rows &rows);

    //! Throws std::runtime_error naming the field when a value does not fit it (NULL in a plain member, an unknown
    //! code): the statement and the struct disagree.
    void read(std::size_t row, void *object) const;

private:
    struct Plan {
        struct Plain {
            std::size_t column;
            const Field *field;
        };
        const Field *record = nullptr; //!< the field that holds this nested struct; null at the top
        std::vector<Plain> plain;
        std::vector<Plan> nested;
    };

    static void assign(Plan &plan, const Schema &schema, std::string_view name, std::size_t column);
    bool isAbsent(const Plan &plan, std::size_t row) const;
    void fill(const Plan &plan, std::size_t row, void *object) const;

    const Rows &m_rows;
    Plan m_plan;
};

} // namespace oms
