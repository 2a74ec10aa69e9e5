// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/rowplan.h"
#include "shared/core/json.h"

namespace oms {

//! Names of fields that somebody does not get: they are answered as a fresh record has them.
using Withheld = std::vector<std::string_view>;

//! A record that was read only to be answered.
struct RecordText {
    std::string json;
    std::optional<std::int64_t> version {}; //!< its field of that name
};

//! Writes the rows of a result as JsonWriter::object() writes the structs that they would fill, for answers that need
//! no struct. A field without a column is as in a fresh struct. Lists of records pass through as the statement wrote
//! them: compact, in the order of their schema, times as iso() has them.
class RowJson {
public:
    template<Described T>
    static RowJson of(const Rows &rows, const Withheld &withheld = {})
    {
        static const T blank {};
        return {schemaOf<T>(), &blank, rows, withheld};
    }

    //! Throws std::runtime_error for NULL in a field that cannot be null: the statement and the struct disagree.
    void write(JsonWriter &json, std::size_t row) const;
    RecordText text(std::size_t row) const;
    std::string array() const; //!< of all rows

private:
    RowJson(const Schema &schema, const void *blank, const Rows &rows, const Withheld &withheld);
    void record(JsonWriter &json, const RowPlan::Step &step, std::size_t row) const;
    void column(JsonWriter &json, const RowPlan::Step &step, std::size_t row) const;

    const void *m_blank;
    const Rows &m_rows;
    const RowPlan &m_plan;
    std::vector<bool> m_isBlank; //!< by step
};

} // namespace oms
