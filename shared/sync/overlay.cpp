// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/overlay.h"

#include "shared/sync/body.h"
#include "shared/sync/kinds.h"

#include <algorithm>

namespace oms::sync {

namespace {

enum class Part { Nothing, WithoutConflicts, Everything };

//! What the server has done is in its body from that version on; what it has refused is no longer shown.
Part partOf(const OutboxRow &row, const StoredRecord &record, Flaw flaw)
{
    if (!row.result || row.result->status == Verdict::Blocked)
        return row.state == OutboxState::Waiting ? Part::Everything : Part::Nothing;
    const auto &version = row.result->version;
    const bool isAhead = version ? *version > record.version : row.state == OutboxState::Accepted;
    if (isDone(row.result->status)) {
        const bool isShown = record.base ? isAhead : row.state == OutboxState::Accepted;
        return isShown ? Part::Everything : Part::Nothing;
    }
    if (row.result->status == Verdict::Conflict && record.base && version && isAhead && !row.mutation.group)
        return Part::WithoutConflicts;
    return flaw == Flaw::OverlayAfterReject ? Part::Everything : Part::Nothing;
}

bool isCreate(const Mutation &mutation)
{
    const auto *kind = kindRow(mutation.kind);
    return kind && kind->act == Act::Create;
}

std::optional<Body> expected(const StoredRecord &record, const std::vector<OutboxRow> &rows, Flaw flaw)
{
    auto body = record.base ? Body::read(record.key.entity, *record.base) : std::nullopt;
    for (const auto &row : rows) {
        const auto part = partOf(row, record, flaw);
        if (part == Part::Nothing)
            continue;
        if (!body && isCreate(row.mutation))
            body = Body::made(row.mutation);
        else if (body && part == Part::Everything)
            body->change(row.mutation);
        else if (body)
            body->change(row.mutation, row.result->conflicts);
    }
    return body;
}

} // namespace

void layOver(Surroundings &around, const RecordKey &key)
{
    const auto stored = around.store.find(key);
    auto record = stored.value_or(StoredRecord {key, 0, {}, {}});
    const auto rows = around.store.outboxOf(key, {OutboxState::Waiting, OutboxState::Accepted, OutboxState::NeedsYou});
    record.view.reset();
    const bool isOverlaid = std::any_of(
        rows.begin(), rows.end(), [&](const auto &row) { return partOf(row, record, around.flaw) != Part::Nothing; });
    if (const auto body = isOverlaid ? expected(record, rows, around.flaw) : std::nullopt) {
        const auto base = record.base ? Body::read(key.entity, *record.base) : std::nullopt;
        auto view = body->json();
        if (!base || base->json() != view)
            record.view = std::move(view);
    }
    if (record.base || record.view) {
        if (!stored || stored->view != record.view)
            around.store.put(record);
    } else if (stored) {
        around.store.remove(key);
    }
}

} // namespace oms::sync
