// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/rowplan.h"

#include <algorithm>
#include <unordered_map>

namespace oms {

namespace {

using Columns = std::unordered_map<std::string_view, std::size_t>;

std::vector<RowPlan::Step> stepsOf(const Schema &schema, const Columns &columns, const std::string &prefix)
{
    std::vector<RowPlan::Step> steps;
    for (const auto &field : schema.fields()) {
        RowPlan::Step step {.field = &field, .key = '"' + std::string(field.name) + "\":"};
        const auto name = prefix + std::string(field.name);
        if (field.kind == Kind::Record) {
            step.nested = stepsOf(*field.nested(), columns, name + '_');
            if (std::none_of(step.nested.begin(), step.nested.end(),
                             [](const auto &inner) { return inner.isFilled(); }))
                step.nested.clear();
        } else if (const auto found = columns.find(name); found != columns.end()) {
            step.column = found->second;
        }
        steps.push_back(std::move(step));
    }
    return steps;
}

RowPlan planFor(const Schema &schema, const Rows &rows)
{
    Columns columns;
    for (std::size_t column = 0; column < rows.columns(); ++column)
        columns[rows.columnName(column)] = column;
    return {stepsOf(schema, columns, {})};
}

} // namespace

//! There are as many plans as there are shapes of statements: each thread keeps its own for ever.
const RowPlan &RowPlan::of(const Schema &schema, const Rows &rows)
{
    thread_local std::unordered_map<const Schema *, std::unordered_map<std::string, RowPlan>> known;
    std::string shape;
    for (std::size_t column = 0; column < rows.columns(); ++column)
        (shape += rows.columnName(column)) += ',';
    auto &plans = known[&schema];
    const auto found = plans.find(shape);
    return found != plans.end() ? found->second : plans.emplace(shape, planFor(schema, rows)).first->second;
}

bool RowPlan::Step::isAbsent(const Rows &rows, std::size_t row) const
{
    return std::all_of(nested.begin(), nested.end(), [&](const Step &inner) {
        return inner.column == none ? inner.isAbsent(rows, row) : !rows.at(row, inner.column);
    });
}

} // namespace oms
