// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/customers/horses.h"

#include "server/changes/archiving.h"
#include "server/changes/identity.h"
#include "server/changes/objection.h"
#include "server/customers/customers.h"
#include "server/customers/visible.h"
#include "sql/horses.h"

namespace oms::horses {

using customers::predicate;
using customers::visibleTo;

namespace {

tl::unexpected<Refusal> notFound()
{
    return refuse(ErrorCode::NotFound, "There is no such horse");
}

//! Locks the horse for the rest of the transaction, when the actor reaches it with that permission.
Result<Horse> lock(Work &work, HorseId id, Permission permission)
{
    if (!work.db.value(visibleTo(work.actor, permission, sql::horses::lock), work.actor.id, id))
        return notFound();
    return work.db.one<Horse>(sql::horses::load, id);
}

Result<Horse> lockLive(Work &work, HorseId id, Permission permission)
{
    auto horse = lock(work, id, permission);
    if (!horse)
        return horse;
    if (auto live = checkLive(*horse); !live)
        return passOn(live);
    return horse;
}

//! Locks the customer to whom the horse is to belong.
Result<void> lockOwner(Work &work, CustomerId id)
{
    const auto &statement = visibleTo(work.actor, Permission::HorsesCreate, sql::horses::lockOwner);
    const auto isArchived = work.db.value(statement, work.actor.id, id);
    if (!isArchived)
        return refuse(ErrorCode::NotFound, "There is no such customer", {{"customer_id", "unknown", "is not known"}});
    if (*isArchived == "t")
        return heed({{"customer_id", "parent_archived"}});
    return {};
}

//! Nothing in the database stands against `horse`.
Result<void> admit(Work &work, const Horse &horse, bool isNew)
{
    return heed(work.db.all<Objection>(sql::horses::objections, horse.id, isNew, horse.customer_id, horse.name));
}

//! Writes the whole record and returns it as it stands.
Horse write(Work &work, const Statement &statement, const Horse &horse)
{
    work.db.post(statement,
                 {horse.id, horse.customer_id, horse.name, horse.breed, horse.sex, horse.birth_year, horse.height_cm,
                  horse.notes, work.now, work.actor.id});
    return work.db.one<Horse>(sql::horses::load, horse.id);
}

Result<Horse> setArchived(Work &work, const Horse &before, std::optional<Instant> at)
{
    work.db.post(sql::horses::setArchived, {before.id, at, work.now, work.actor.id});
    const auto after = work.db.one<Horse>(sql::horses::load, before.id);
    work.recordChange(at ? "archive" : "restore", &before, &after);
    return after;
}

} // namespace

const ListQuery &listing()
{
    static const ListQuery query(sql::horses::list);
    return query;
}

Result<ListPage<Horse>> list(Session &db, const Actor &actor, const ListRequest &request)
{
    return listing().page<Horse>(db, predicate(actor, Permission::HorsesRead), {actor.id}, liveOnly(request));
}

Result<ListPage<Horse>> listOf(Session &db, const Actor &actor, CustomerId customer, const ListRequest &request)
{
    if (auto owner = customers::find(db, actor, customer); !owner)
        return passOn(owner);
    auto ofCustomer = request;
    ofCustomer.filters.emplace_back("customer", customer);
    return list(db, actor, ofCustomer);
}

Result<Horse> find(Session &db, const Actor &actor, HorseId id)
{
    auto horse = db.optional<Horse>(visibleTo(actor, Permission::HorsesRead, sql::horses::find), actor.id, id);
    if (!horse)
        return notFound();
    return std::move(*horse);
}

Result<Horse> create(Work &work, Horse horse)
{
    if (auto named = giveIdentity(horse.id); !named)
        return passOn(named);
    if (auto owned = lockOwner(work, horse.customer_id); !owned)
        return passOn(owned);
    if (auto admitted = admit(work, horse, true); !admitted)
        return passOn(admitted);
    const auto created = write(work, sql::horses::insert, horse);
    work.recordChange<Horse>("create", nullptr, &created);
    return created;
}

Result<Horse> change(Work &work, HorseId id, const Edit &edit)
{
    const auto before = lockLive(work, id, Permission::HorsesUpdate);
    if (!before)
        return before;
    const auto wanted = edited(*before, edit);
    if (!wanted || isSame(*before, *wanted))
        return wanted;
    if (auto admitted = admit(work, *wanted, false); !admitted)
        return passOn(admitted);
    const auto after = write(work, sql::horses::update, *wanted);
    work.recordChange("change", &*before, &after);
    return after;
}

Result<Horse> archive(Work &work, HorseId id, std::optional<int> seenVersion)
{
    return archived(lock(work, id, Permission::HorsesArchive), seenVersion, noObjection,
                    [&](const Horse &before) { return setArchived(work, before, work.now); });
}

Result<Horse> restore(Work &work, HorseId id, std::optional<int> seenVersion)
{
    return restored(
        lock(work, id, Permission::HorsesArchive), seenVersion,
        [&](const Horse &before) { return admit(work, before, false); },
        [&](const Horse &before) { return setArchived(work, before, std::nullopt); });
}

} // namespace oms::horses
