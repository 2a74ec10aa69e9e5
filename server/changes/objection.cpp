// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/changes/objection.h"

#include <algorithm>

namespace oms {

namespace {

struct Row {
    std::string_view code;
    ErrorCode refusal;
    std::string_view message;
};

constexpr Row rows[] = {
    {"duplicate", ErrorCode::Conflict, "is there already"},
    {"parent_archived", ErrorCode::Conflict, "is archived"},
    {"too_many", ErrorCode::Conflict, "is one too many"},
    {"unknown", ErrorCode::Invalid, "is not known, or no longer active"},
    {"required", ErrorCode::Invalid, "is needed"},
    {"out_of_range", ErrorCode::Invalid, "is out of range"},
    {"other_option", ErrorCode::Invalid, "belongs to another option"},
    {"same_option", ErrorCode::Invalid, "is the option of the condition: name a value"},
    {"second_default", ErrorCode::Invalid, "is a second default of its option"},
    {"not_for_kind", ErrorCode::Invalid, "does not go with the kind of the option"},
    {"not_asked", ErrorCode::Invalid, "is not asked for"},
    {"text_option", ErrorCode::Invalid, "is answered in words and has no values"},
    {"has_yes_and_no", ErrorCode::Conflict, "has yes and no already"},
    {"has_values", ErrorCode::Conflict, "cannot change while there are answers of that kind"},
};

//! More than that nobody reads.
constexpr std::size_t mostNamed = 100;

const Row &rowOf(const Objection &objection)
{
    const auto *row =
        std::find_if(std::begin(rows), std::end(rows), [&](const Row &r) { return r.code == objection.code; });
    if (row == std::end(rows))
        throw std::logic_error("an objection without a row: " + objection.code);
    return *row;
}

} // namespace

const Schema &Describe<Objection>::schema()
{
    static const Schema schema("objection", {field<&Objection::field>("field"), field<&Objection::code>("code")});
    return schema;
}

Result<void> heed(const std::vector<Objection> &objections)
{
    if (objections.empty())
        return {};
    auto code = ErrorCode::Invalid;
    std::vector<FieldError> errors;
    for (const auto &objection : objections) {
        const auto &row = rowOf(objection);
        if (row.refusal == ErrorCode::Conflict)
            code = ErrorCode::Conflict;
        if (errors.size() < mostNamed)
            errors.push_back({objection.field, objection.code, std::string(row.message)});
    }
    auto detail = errors.front().field + ' ' + errors.front().message;
    return refuse(code, std::move(detail), std::move(errors));
}

} // namespace oms
