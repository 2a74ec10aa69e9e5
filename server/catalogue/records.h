// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/catalogue/checks.h"
#include "server/catalogue/shapes.h"
#include "server/catalogue/uses.h"
#include "server/changes/archiving.h"
#include "server/changes/identity.h"
#include "server/changes/objection.h"
#include "server/database/scoped.h"
#include "sql/catalogue.h"

//! Reading and changing the records of the catalogue (domain.md 3, 4). Whatever the actor may not see is not found.
//! Every change refuses Stale when another version than the current one was seen, and writes its audit row; one that
//! changes nothing writes nothing. Changes of the catalogue wait for each other.
namespace oms::catalogue {

//! What the list filters and sorts by.
template<Described T>
const ListQuery &listing()
{
    static const ListQuery query(shapeOf<T>().list);
    return query;
}

//! One page of what the actor may see; live records unless the request asks for archived ones.
template<Described T>
Result<ListPage<T>> list(Session &db, const Actor &actor, const ListRequest &request)
{
    const auto &visible = predicate(shapeOf<T>(), actor.reachOf(Permission::CatalogueRead));
    return listing<T>().template page<T>(db, visible, {actor.id}, liveOnly(request));
}

template<Described T>
Result<T> findWithin(Session &db, const Actor &actor, Scope reach, const Uuid &id)
{
    const auto &shape = shapeOf<T>();
    auto found = db.optional<T>(scoped(shape.find, predicate(shape, reach)), actor.id, id);
    if (!found)
        return refuse(ErrorCode::NotFound, "There is no such " + std::string(shape.one));
    return std::move(*found);
}

//! Refuses: NotFound.
template<Described T>
Result<T> find(Session &db, const Actor &actor, const Uuid &id)
{
    return findWithin<T>(db, actor, actor.reachOf(Permission::CatalogueRead), id);
}

//! Where it is used. Refuses: NotFound.
template<Described T>
Result<std::vector<NamedUse>> uses(Session &db, const Actor &actor, const Uuid &id)
{
    if (auto found = find<T>(db, actor, id); !found)
        return passOn(found);
    return usesOf(db, schemaOf<T>(), id, actor.reachOf(Permission::CatalogueRead));
}

//! The highest sequence of live records and one more, within a parent where there is one.
template<Described T>
int nextSequence(Session &db, const Param &parent)
{
    const auto &shape = shapeOf<T>();
    const auto next = shape.parent.empty() ? db.value(*shape.next) : db.value(*shape.next, parent);
    return std::stoi(next.value());
}

namespace detail {

//! Nobody else changes the catalogue until the end of the transaction.
inline void lock(Work &work)
{
    work.db.value(sql::catalogue::lock);
}

template<Described T>
Result<T> locked(Work &work, const Uuid &id)
{
    lock(work);
    return findWithin<T>(work.db, work.actor, work.actor.reachOf(shapeOf<T>().writes), id);
}

template<Described T>
T load(Work &work, const Uuid &id)
{
    return findWithin<T>(work.db, work.actor, Scope::All, id).value();
}

inline constexpr std::size_t mostFaults = 100; //!< that are named

//! Nothing stands against `record`.
template<Described T>
Result<void> admit(Work &work, const T &record, bool isNew)
{
    if (auto faults = faultsOf(record); !faults.empty()) {
        faults.resize(std::min(faults.size(), mostFaults));
        auto sentence = faults.front().field + ' ' + faults.front().message;
        return refuse(ErrorCode::Invalid, std::move(sentence), std::move(faults));
    }
    return heed(work.db.all<Objection>(shapeOf<T>().objections, toJson(record), isNew));
}

template<Described T>
bool differ(const T &before, const T &after, const std::vector<std::string_view> &fields)
{
    return std::any_of(fields.begin(), fields.end(), [&](std::string_view name) {
        const auto &field = *schemaOf<T>().find(name);
        return JsonWriter().field(field, &before).take() != JsonWriter().field(field, &after).take();
    });
}

//! Writes the whole record and returns it as it stands. `before` is empty for a new one.
template<Described T>
T write(Work &work, const Statement &statement, const T &before, const T &record)
{
    const auto json = toJson(record);
    work.db.post(statement, {json, work.now, work.actor.id});
    for (const auto &child : shapeOf<T>().children) {
        if (!differ(before, record, child.fields))
            continue;
        work.db.post(child.remove, {json});
        work.db.post(child.add, {json});
    }
    return load<T>(work, record.id.value);
}

template<Described T>
Result<T> setArchived(Work &work, const T &before, std::optional<Instant> at)
{
    work.db.post(shapeOf<T>().setArchived, {before.id, at, work.now, work.actor.id});
    const auto after = load<T>(work, before.id.value);
    work.recordChange(at ? "archive" : "restore", &before, &after);
    return after;
}

} // namespace detail

//! Adds a record with the identity that its maker gave it or a new one; a sequence of 0 becomes the next one. Refuses:
//! Conflict (identity, name, code), Invalid (what it refers to; what does not go together).
template<Described T>
Result<T> create(Work &work, T record)
{
    const auto &shape = shapeOf<T>();
    detail::lock(work);
    if (auto named = giveIdentity(record.id); !named)
        return passOn(named);
    arrange(record);
    if (auto admitted = detail::admit(work, record, true); !admitted)
        return passOn(admitted);
    if constexpr (requires { record.sort; }) {
        const auto *parent = schemaOf<T>().find(shape.parentField);
        if (record.sort == 0)
            record.sort = nextSequence<T>(work.db, parent ? Param(parent->get(&record)) : Param(std::nullopt));
    }
    const auto created = detail::write(work, shape.insert, T {}, record);
    work.recordChange<T>("create", nullptr, &created);
    return created;
}

//! Refuses: NotFound, Stale, Conflict (archived; name, code), Invalid.
template<Described T>
Result<T> change(Work &work, const Uuid &id, const Edit &edit)
{
    const auto before = detail::locked<T>(work, id);
    if (!before)
        return before;
    if (auto live = checkLive(*before); !live)
        return passOn(live);
    auto wanted = edited(*before, edit);
    if (!wanted)
        return wanted;
    arrange(*wanted);
    if (isSame(*before, *wanted))
        return before;
    if (auto admitted = detail::admit(work, *wanted, false); !admitted)
        return passOn(admitted);
    const auto after = detail::write(work, shapeOf<T>().update, *before, *wanted);
    work.recordChange("change", &*before, &after);
    return after;
}

//! Hides a record that nothing uses. Whoever has seen no version wants it archived, and is content when it is.
//! Refuses: NotFound, Stale, Conflict (is archived already; in use).
template<Described T>
Result<T> archive(Work &work, const Uuid &id, std::optional<int> seenVersion)
{
    return archived(
        detail::locked<T>(work, id), seenVersion, [&](const T &) { return checkUnused(work, schemaOf<T>(), id); },
        [&](const T &before) { return detail::setArchived(work, before, work.now); });
}

//! Refuses: NotFound, Stale, Conflict (is not archived; its name has been taken meanwhile), Invalid (what it refers to
//! is archived).
template<Described T>
Result<T> restore(Work &work, const Uuid &id, std::optional<int> seenVersion)
{
    return restored(
        detail::locked<T>(work, id), seenVersion, [&](const T &before) { return detail::admit(work, before, false); },
        [&](const T &before) { return detail::setArchived(work, before, std::nullopt); });
}

} // namespace oms::catalogue
