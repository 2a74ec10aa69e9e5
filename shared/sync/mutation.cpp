// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/mutation.h"

#include "shared/core/problem.h"

namespace oms {

using namespace sync;

namespace {

// Of JSON: 10 000 line breaks of notes take twice their room. The size of the whole request bounds it anyway.
constexpr std::size_t mostText = 100000;

} // namespace

MutationProblem sync::problemOf(const Refusal &refusal)
{
    const auto &row = describe(refusal.code);
    MutationProblem problem;
    problem.code = refusal.errors.empty() ? std::string(row.name) : refusal.errors.front().code;
    problem.detail = refusal.detail.empty() ? std::string(row.title) : refusal.detail;
    problem.errors = errorsToJson(refusal.errors);
    return problem;
}

const Schema &Describe<UnitEdit>::schema()
{
    static const Schema schema(
        "unit_edit",
        {field<&UnitEdit::unit>("unit", {.required = true, .title = "Unit", .maxLength = 60}),
         field<&UnitEdit::base>("base",
                                {.required = true, .title = "Before", .maxLength = mostText, .format = Format::Json}),
         field<&UnitEdit::mine>("mine",
                                {.required = true, .title = "Yours", .maxLength = mostText, .format = Format::Json})});
    return schema;
}

const Schema &Describe<Mutation>::schema()
{
    static const Schema schema("mutation",
                               {field<&Mutation::id>("id", {.required = true}),
                                field<&Mutation::seq>("seq", {.required = true, .min = 1}),
                                field<&Mutation::kind>("kind", {.required = true, .maxLength = 60}),
                                field<&Mutation::kind_version>("kind_version", {.min = 1, .max = 1000}),
                                field<&Mutation::entity>("entity", {.required = true, .maxLength = 60}),
                                field<&Mutation::entity_id>("entity_id", {.required = true}),
                                field<&Mutation::seen>("seen", {.min = 0}), field<&Mutation::units>("units"),
                                field<&Mutation::args>("args", {.maxLength = mostText, .format = Format::Json}),
                                field<&Mutation::needs>("needs"), field<&Mutation::group>("group"),
                                field<&Mutation::at>("at", {.required = true})});
    return schema;
}

const Schema &Describe<UnitConflict>::schema()
{
    static const Schema schema(
        "unit_conflict",
        {field<&UnitConflict::unit>("unit"),
         field<&UnitConflict::base>("base", {.maxLength = mostText, .format = Format::Json}),
         field<&UnitConflict::mine>("mine", {.maxLength = mostText, .format = Format::Json}),
         field<&UnitConflict::theirs>("theirs", {.maxLength = mostText, .format = Format::Json})});
    return schema;
}

const Schema &Describe<MutationProblem>::schema()
{
    static const Schema schema(
        "mutation_problem",
        {field<&MutationProblem::code>("code"), field<&MutationProblem::detail>("detail", {.maxLength = 2000}),
         field<&MutationProblem::errors>("errors", {.maxLength = mostText, .format = Format::Json})});
    return schema;
}

const Schema &Describe<MutationResult>::schema()
{
    static const Schema schema("mutation_result",
                               {field<&MutationResult::id>("id"), field<&MutationResult::status>("status"),
                                field<&MutationResult::version>("version"), field<&MutationResult::problem>("problem"),
                                field<&MutationResult::conflicts>("conflicts"),
                                field<&MutationResult::theirs_by>("theirs_by"),
                                field<&MutationResult::theirs_at>("theirs_at")});
    return schema;
}

const Schema &Describe<PushRequest>::schema()
{
    static const Schema schema("push_request",
                               {field<&PushRequest::protocol>("protocol", {.required = true, .min = 0, .max = 1000}),
                                field<&PushRequest::device>("device", {.required = true}),
                                field<&PushRequest::mutations>("mutations", {.required = true})});
    return schema;
}

const Schema &Describe<PushAnswer>::schema()
{
    static const Schema schema("push_answer",
                               {field<&PushAnswer::results>("results"), field<&PushAnswer::last_seq>("last_seq"),
                                field<&PushAnswer::server_time>("server_time")});
    return schema;
}

const Schema &Describe<DeviceRegistration>::schema()
{
    static const Schema schema(
        "device_registration",
        {field<&DeviceRegistration::id>("id", {.required = true}),
         field<&DeviceRegistration::name>("name", {.required = true, .title = "Computer", .maxLength = 120}),
         field<&DeviceRegistration::app>("app", {.required = true, .title = "Program", .maxLength = 120}),
         field<&DeviceRegistration::next_seq>("next_seq", {.min = 1})});
    return schema;
}

} // namespace oms
