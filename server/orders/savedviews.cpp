// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/savedviews.h"

#include "server/changes/archiving.h"
#include "server/changes/identity.h"
#include "server/changes/objection.h"
#include "server/orders/lists.h"
#include "shared/core/json.h"
#include "sql/savedviews.h"

namespace oms::savedviews {

namespace {

std::vector<SavedView> viewsIn(const Rows &rows)
{
    auto views = objectsOf<SavedView>(rows);
    std::size_t column = 0;
    while (column < rows.columns() && rows.columnName(column) != "filter_json")
        ++column;
    for (std::size_t row = 0; row < views.size(); ++row)
        if (auto filter = fromJson<OrderFilter>(rows.at(row, column).value_or("{}"), Purpose::Trusted))
            views[row].filter = std::move(*filter);
    return views;
}

std::optional<SavedView> find(Session &db, const Actor &actor, SavedViewId id)
{
    auto found = viewsIn(*db.run(sql::savedviews::find, {actor.id, id}));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

//! Locks it when it is the actor's own.
Result<SavedView> lock(Work &work, SavedViewId id)
{
    work.db.run(sql::savedviews::lock, {id});
    auto view = find(work.db, work.actor, id);
    if (!view)
        return refuse(ErrorCode::NotFound, "There is no such view");
    if (!view->is_mine)
        return refuse(ErrorCode::Forbidden, "The view is somebody else's", {{"id", "forbidden", "is somebody else's"}});
    return std::move(*view);
}

Result<void> check(Work &work, const SavedView &view, bool isNew)
{
    if (auto fine = checkFilter(view.filter); !fine)
        return fine;
    if (!view.sort.empty())
        if (auto understood = orders::listing().parse({{"sort", view.sort}}); !understood)
            return passOn(understood);
    if (view.layout.empty() || view.layout.front() != '{')
        return refuseField("layout", "wrong_type", "must be a JSON object");
    return heed(
        work.db.all<Objection>(sql::savedviews::objections, work.actor.id, view.id, view.name, isNew, mostOfOnePerson));
}

SavedView reread(Work &work, SavedViewId id)
{
    return find(work.db, work.actor, id).value();
}

} // namespace

std::vector<SavedView> list(Session &db, const Actor &actor, bool isCounted, Instant now)
{
    auto views = viewsIn(*db.run(sql::savedviews::list, {actor.id}));
    if (!isCounted)
        return views;
    const auto stamp = orders::listing().stamp(db);
    for (auto &view : views)
        if (orders::maySee(actor, view.filter) && checkFilter(view.filter))
            view.count = orders::count(db, actor, view.filter, now, stamp);
    return views;
}

Result<SavedView> create(Work &work, SavedView view)
{
    if (auto named = giveIdentity(view.id); !named)
        return passOn(named);
    if (auto fine = check(work, view, true); !fine)
        return passOn(fine);
    work.db.post(
        sql::savedviews::insert,
        {work.actor.id, view.id, view.name, toJson(view.filter), view.sort, view.layout, view.is_shared, work.now});
    const auto created = reread(work, view.id);
    work.recordChange<SavedView>("create", nullptr, &created);
    return created;
}

Result<SavedView> change(Work &work, SavedViewId id, const Edit &edit)
{
    const auto before = lock(work, id);
    if (!before)
        return before;
    if (auto live = checkLive(*before); !live)
        return passOn(live);
    const auto wanted = edited(*before, edit);
    if (!wanted || isSame(*before, *wanted))
        return wanted;
    if (auto fine = check(work, *wanted, false); !fine)
        return passOn(fine);
    work.db.post(sql::savedviews::update,
                 {id, wanted->name, toJson(wanted->filter), wanted->sort, wanted->layout, wanted->is_shared, work.now});
    const auto after = reread(work, id);
    work.recordChange("change", &*before, &after);
    return after;
}

Result<SavedView> archive(Work &work, SavedViewId id, std::optional<int> seenVersion)
{
    return archived(lock(work, id), seenVersion, noObjection, [&](const SavedView &before) -> Result<SavedView> {
        work.db.post(sql::savedviews::archive, {id, work.now, work.actor.id});
        const auto after = reread(work, id);
        work.recordChange("archive", &before, &after);
        return after;
    });
}

} // namespace oms::savedviews
