// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/pull.h"

#include <QCryptographicHash>
#include <algorithm>

namespace oms {

using namespace sync;

const Schema &Describe<Stamp>::schema()
{
    static const Schema schema("stamp",
                               {field<&Stamp::to_seq>("to_seq", {.required = true, .min = 0}),
                                field<&Stamp::stamp>("stamp", {.required = true})});
    return schema;
}

const Schema &Describe<ScopeCursor>::schema()
{
    static const Schema schema("scope_cursor",
                               {field<&ScopeCursor::scope>("scope", {.required = true, .maxLength = 60}),
                                field<&ScopeCursor::cursor>("cursor", {.required = true, .min = 0})});
    return schema;
}

const Schema &Describe<PullRequest>::schema()
{
    static const Schema schema(
        "pull_request",
        {field<&PullRequest::protocol>("protocol", {.required = true, .min = 0, .max = 1000}),
         field<&PullRequest::device>("device", {.required = true}), field<&PullRequest::stamp>("stamp"),
         field<&PullRequest::schema>("schema", {.required = true, .min = 0, .max = 1000}),
         field<&PullRequest::min_seq>("min_seq", {.min = 0}),
         field<&PullRequest::limit>("limit", {.min = 1, .max = mostChanges}),
         field<&PullRequest::scopes>("scopes", {.required = true}), field<&PullRequest::verify>("verify")});
    return schema;
}

const Schema &Describe<Change>::schema()
{
    static const Schema schema("change",
                               {field<&Change::seq>("seq"), field<&Change::entity>("entity"), field<&Change::id>("id"),
                                field<&Change::op>("op"), field<&Change::why>("why"),
                                field<&Change::version>("version"),
                                field<&Change::body>("body", {.maxLength = 100000, .format = Format::Json})});
    return schema;
}

const Schema &Describe<ScopePage>::schema()
{
    static const Schema schema("scope_page",
                               {field<&ScopePage::scope>("scope"), field<&ScopePage::from>("from"),
                                field<&ScopePage::to>("to"), field<&ScopePage::more>("more"),
                                field<&ScopePage::changes>("changes"), field<&ScopePage::bulk_reason>("bulk_reason"),
                                field<&ScopePage::count>("count"), field<&ScopePage::hash>("hash")});
    return schema;
}

const Schema &Describe<ScopeRemoval>::schema()
{
    static const Schema schema("scope_removal",
                               {field<&ScopeRemoval::scope>("scope"), field<&ScopeRemoval::reason>("reason")});
    return schema;
}

const Schema &Describe<PullAnswer>::schema()
{
    static const Schema schema("pull_answer",
                               {field<&PullAnswer::scopes>("scopes"), field<&PullAnswer::added>("added"),
                                field<&PullAnswer::removed>("removed"), field<&PullAnswer::complete>("complete"),
                                field<&PullAnswer::head>("head"), field<&PullAnswer::server_time>("server_time"),
                                field<&PullAnswer::min_app>("min_app")});
    return schema;
}

} // namespace oms

namespace oms::sync {

std::string digest(std::vector<VerifiedRecord> records)
{
    std::vector<std::string> lines;
    lines.reserve(records.size());
    for (const auto &record : records)
        lines.push_back(record.entity + ' ' + record.id.toString() + ' ' + std::to_string(record.version) + '\n');
    std::sort(lines.begin(), lines.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &line : lines)
        hash.addData(QByteArrayView(line.data(), qsizetype(line.size())));
    return hash.result().toHex().toStdString();
}

} // namespace oms::sync
