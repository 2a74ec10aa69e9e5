// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/feed.h"

#include "sql/feed.h"

namespace oms {

using namespace sync;

const Schema &Describe<WaitingMarks>::schema()
{
    static const Schema schema("waiting_marks",
                               {field<&WaitingMarks::marks>("marks"), field<&WaitingMarks::seconds>("seconds")});
    return schema;
}

const Schema &Describe<History>::schema()
{
    static const Schema schema("history",
                               {field<&History::to_seq>("to_seq"), field<&History::stamp>("stamp"),
                                field<&History::is_known>("is_known"), field<&History::is_stale>("is_stale")});
    return schema;
}

} // namespace oms

namespace oms::sync {

namespace {

std::int64_t changing(Database &database, const Statement &statement, const Params &params)
{
    const auto transaction = database.begin();
    const auto rows = transaction->run(statement, params);
    const auto count = std::stoll(std::string(rows->at(0, 0).value()));
    transaction->commit();
    return count;
}

} // namespace

std::int64_t publish(Database &database)
{
    return changing(database, sql::feed::publish, {});
}

void publishWaiting(Database &database)
{
    if (database.reading().value(sql::feed::hasMarks) == "t")
        publish(database);
}

std::int64_t purge(Database &database)
{
    return changing(database, sql::feed::purge, {std::to_string(tombstonesKept.count()) + " hours"});
}

WaitingMarks waitingMarks(Session &db)
{
    return db.one<WaitingMarks>(sql::feed::waiting);
}

History historyOf(Session &db, const std::optional<Stamp> &position)
{
    if (!position)
        return db.one<History>(sql::feed::history, std::nullopt, std::nullopt);
    return db.one<History>(sql::feed::history, position->to_seq, position->stamp);
}

} // namespace oms::sync
