// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/outbox/records.h"

#include "server/database/scoped.h"
#include "sql/records.h"

namespace oms {

const Schema &Describe<outbox::Record>::schema()
{
    using outbox::Record;
    constexpr auto read = Access::ReadOnly;
    static const Schema schema(
        "outbox_record",
        {field<&Record::id>("id", {.access = read}), field<&Record::type>("type", {.access = read}),
         field<&Record::order_id>("order_id", {.access = read}),
         field<&Record::to_address>("to_address", {.access = read}),
         field<&Record::subject>("subject", {.access = read}), field<&Record::state>("state", {.access = read}),
         field<&Record::attempts>("attempts", {.access = read}),
         field<&Record::next_try_at>("next_try_at", {.access = read}), field<&Record::error>("error", {.access = read}),
         field<&Record::created_at>("created_at", {.access = read}),
         field<&Record::sent_at>("sent_at", {.access = read})});
    return schema;
}

} // namespace oms

namespace oms::outbox {

const ListQuery &listing()
{
    static const ListQuery query(sql::records::list);
    return query;
}

Result<ListPage<Record>> list(Session &db, const ListRequest &request)
{
    return listing().page<Record>(db, unscoped, {}, request);
}

Result<Record> replay(Work &work, RecordId id)
{
    const auto isWhole = work.db.value(sql::records::lock, id);
    if (!isWhole)
        return refuse(ErrorCode::NotFound, "There is nothing like that in the outbox");
    const auto before = work.db.one<Record>(sql::records::find, id);
    if (before.state == State::Sent)
        return refuse(ErrorCode::Conflict, "It has been delivered");
    if (*isWhole != "t")
        return refuse(ErrorCode::Gone, "Its link is good no longer; ask for a new one");
    work.db.execute(sql::records::replayMail, id, work.now);
    work.db.execute(sql::records::replayEvent, id, work.now);
    auto after = work.db.one<Record>(sql::records::find, id);
    work.recordChange("replay", &before, &after);
    return after;
}

std::vector<RecordId> dead(Session &db)
{
    std::vector<RecordId> found;
    const auto rows = db.run(sql::records::dead, {});
    for (std::size_t row = 0; row < rows->size(); ++row)
        found.push_back({*Uuid::parse(*rows->at(row, 0))});
    return found;
}

} // namespace oms::outbox
