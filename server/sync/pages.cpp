// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/pages.h"

#include "server/sync/projections.h"
#include "sql/feed.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace oms::sync {

//! A row of change_feed.
struct FeedRow {
    std::int64_t place = 0; //!< of the scope, from 1
    std::int64_t seq = 0;
    std::string entity;
    Uuid entity_id;
    ChangeOp op = ChangeOp::Put;
    std::optional<RemovalReason> why;
};

struct Digest {
    std::int64_t count = 0;
    std::string hash;
};

} // namespace oms::sync

namespace oms {

using namespace sync;

template<>
struct Describe<FeedRow> {
    static const Schema &schema()
    {
        static const Schema schema("feed_row",
                                   {field<&FeedRow::place>("place"), field<&FeedRow::seq>("seq"),
                                    field<&FeedRow::entity>("entity"), field<&FeedRow::entity_id>("entity_id"),
                                    field<&FeedRow::op>("op"), field<&FeedRow::why>("why")});
        return schema;
    }
};

template<>
struct Describe<Digest> {
    static const Schema &schema()
    {
        static const Schema schema("digest", {field<&Digest::count>("count"), field<&Digest::hash>("hash")});
        return schema;
    }
};

} // namespace oms

namespace oms::sync {

namespace {

//! How many changes this one counts as: a price list holds thousands of prices (some 300 KiB), an order its choices
//! (some 5 KiB), other records less than one; and an answer is made in memory at both ends.
std::size_t weightOf(const FeedRow &row)
{
    if (row.op != ChangeOp::Put)
        return 1;
    return row.entity == "price_list" ? 50 : row.entity == "order" ? 4 : 1;
}

//! So many removals at once a client takes without a reason (sync.md 3).
constexpr std::size_t quietRemovals = 20;

//! At most one more than `limit` of each scope.
std::vector<FeedRow> feedRows(Session &view, const std::vector<Position> &positions, int limit)
{
    Texts kinds;
    Texts refs;
    Texts cursors;
    for (const auto &[scope, cursor] : positions) {
        kinds.emplace_back(codeOf(scope.kind));
        refs.push_back(scope.ref.toString());
        cursors.push_back(std::to_string(cursor));
    }
    return view.all<FeedRow>(sql::feed::changes, kinds, refs, cursors, limit + 1);
}

Change changeOf(const FeedRow &row)
{
    Change change;
    change.seq = row.seq;
    change.entity = row.entity;
    change.id = row.entity_id;
    change.op = row.op;
    change.why = row.why;
    return change;
}

//! A put that gets no body is passed over: the record has gone from the scope since it was published, and its removal,
//! with that of its children, is published next. Until then the reader keeps what it has.
void addBodies(Session &view, const FeedScope &scope, std::vector<Change> &changes)
{
    std::map<std::string_view, std::vector<Uuid>> puts;
    for (const auto &change : changes)
        if (change.op == ChangeOp::Put)
            puts[change.entity].push_back(change.id);
    std::unordered_map<Uuid, ProjectedBody> bodies;
    for (const auto &[entity, ids] : puts)
        for (auto &body : bodiesOf(view, scope, entity, ids))
            bodies.emplace(body.id, std::move(body));
    std::erase_if(changes, [&bodies](Change &change) {
        if (change.op == ChangeOp::Remove)
            return false;
        const auto found = bodies.find(change.id);
        if (found == bodies.end())
            return true;
        change.version = found->second.version;
        change.body = std::move(found->second.json);
        return false;
    });
}

//! Of so many removals, how many are not as the records say: nothing of that kind ought to happen.
std::size_t doubtful(Session &view, const FeedScope &scope, const std::vector<const Change *> &removals)
{
    Texts entities;
    Texts ids;
    for (const auto *change : removals) {
        entities.push_back(change->entity);
        ids.push_back(change->id.toString());
    }
    const auto count =
        view.value(sql::feed::countStillThere, std::string(codeOf(scope.kind)), scope.ref, entities, ids);
    return std::stoul(count.value());
}

//! Many removals at once need a reason, or the client hides nothing: the commonest of theirs, when the records
//! themselves bear it out.
std::optional<std::string> bulkReason(Session &view, const FeedScope &scope, const std::vector<Change> &changes)
{
    std::vector<const Change *> removals;
    std::array<int, Choices<RemovalReason>::codes.size()> counts {};
    for (const auto &change : changes) {
        if (change.op != ChangeOp::Remove)
            continue;
        removals.push_back(&change);
        ++counts.at(std::size_t(change.why.value_or(RemovalReason::Left)));
    }
    if (removals.empty())
        return {};
    if (removals.size() > quietRemovals && doubtful(view, scope, removals) > quietRemovals)
        return {};
    const auto most = std::max_element(counts.begin(), counts.end()) - counts.begin();
    return std::string(Choices<RemovalReason>::codes.at(std::size_t(most)));
}

} // namespace

std::vector<ScopePage> pagesOf(Session &view, const std::vector<Position> &positions, int limit, std::int64_t head)
{
    std::vector<ScopePage> pages;
    const auto rows = feedRows(view, positions, limit);
    auto row = rows.begin();
    auto left = std::size_t(limit);
    bool isEmpty = true; // the first change comes whatever it weighs
    for (const auto &[scope, cursor] : positions) {
        ScopePage page;
        page.scope = nameOf(scope);
        page.from = page.to = cursor;
        for (; row != rows.end() && row->place == std::int64_t(pages.size()) + 1; ++row) {
            const auto weight = weightOf(*row);
            page.more = page.more || (weight > left && !isEmpty) || left == 0;
            if (page.more)
                continue;
            page.changes.push_back(changeOf(*row));
            page.to = row->seq;
            left -= std::min(weight, left);
            isEmpty = false;
        }
        if (!page.more)
            page.to = head;
        addBodies(view, scope, page.changes);
        page.bulk_reason = bulkReason(view, scope, page.changes);
        pages.push_back(std::move(page));
    }
    return pages;
}

bool addDigests(Session &view, PullAnswer &answer)
{
    bool isSaid = true;
    for (auto &page : answer.scopes) {
        const auto scope = scopeNamed(page.scope);
        if (page.more || !scope)
            continue;
        const std::string kind(codeOf(scope->kind));
        if (view.value(sql::feed::hasMarksIn, kind, scope->ref) == "t") {
            isSaid = false;
            continue;
        }
        auto digest = view.one<Digest>(sql::feed::digest, kind, scope->ref);
        page.count = digest.count;
        page.hash = std::move(digest.hash);
    }
    return isSaid;
}

} // namespace oms::sync
