// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/synccentre/names.h"
#include "shared/customers/customer.h"
#include "shared/sync/attention.h"
#include "shared/sync/engine.h"
#include "shared/sync/units.h"

//! A few days in the life of a fitter's laptop, made by the same functions as in the program.
namespace oms::test {

inline constexpr std::chrono::minutes ago(int minutes)
{
    return std::chrono::minutes(minutes);
}

inline Customer ingrid()
{
    Customer customer;
    customer.id = CustomerId {*Uuid::parse("0190b6a0-0000-7000-8000-000000000001")};
    customer.name = "Ingrid van den Berg";
    customer.email = "ingrid@vandenberg.example";
    customer.phone = "+31 6 2041 1877";
    customer.address = Address {"Domplein 4", {}, "Utrecht", {}, "3512 JC", "NL"};
    customer.preferred_language = "nl";
    customer.notes = "Rings the bell at the yard, not at the house.";
    return customer;
}

inline Horse donnerhall()
{
    Horse horse;
    horse.id = HorseId {*Uuid::parse("0190b6a0-0000-7000-8000-000000000002")};
    horse.customer_id = ingrid().id;
    horse.name = "Donnerhall";
    horse.breed = "Hanoverian";
    horse.sex = HorseSex::Gelding;
    horse.birth_year = 2016;
    horse.height_cm = 168;
    return horse;
}

template<Described T>
sync::Mutation edit(const T &base, const T &mine, Instant at)
{
    sync::Mutation mutation;
    mutation.id = makeId<MutationId>();
    mutation.entity = schemaOf<T>().name();
    mutation.kind = mutation.entity + ".edit";
    mutation.entity_id = base.id.value;
    mutation.seen = base.version;
    mutation.units = sync::editsBetween(base, mine);
    mutation.at = at;
    return mutation;
}

inline sync::Mutation command(const char *kind, const char *entity, const Uuid &id, Instant at)
{
    sync::Mutation mutation;
    mutation.id = makeId<MutationId>();
    mutation.kind = kind;
    mutation.entity = entity;
    mutation.entity_id = id;
    mutation.at = at;
    return mutation;
}

//! What the server makes of it when `theirs` is there already.
template<Described T>
sync::Attention conflictOf(const sync::Mutation &mutation, const T &theirs, const std::string &by, Instant when)
{
    sync::MutationResult result;
    result.id = mutation.id;
    result.status = sync::Verdict::Conflict;
    result.theirs_by = by;
    result.theirs_at = when;
    auto record = theirs;
    result.conflicts = sync::merge(schemaOf<T>(), &record, mutation.units)->conflicts;
    sync::Attention item;
    item.id = mutation.id;
    item.kind = sync::AttentionKind::Conflict;
    item.mutation = toJson(mutation);
    item.about = theirs.name;
    item.result = toJson(result);
    item.created_at = when;
    return item;
}

inline sync::Attention rejectionOf(const sync::Mutation &mutation, const std::string &about,
                                   const sync::MutationProblem &problem, Instant when)
{
    sync::MutationResult result;
    result.id = mutation.id;
    result.status = sync::Verdict::Rejected;
    result.problem = problem;
    sync::Attention item;
    item.id = mutation.id;
    item.kind = sync::AttentionKind::Rejected;
    item.mutation = toJson(mutation);
    item.about = about;
    item.result = toJson(result);
    item.created_at = when;
    return item;
}

//! Phone, language and notes in both places; address here only, e-mail there only.
inline sync::Attention ingridsConflict()
{
    auto mine = ingrid();
    mine.phone = "+31 6 5520 9034";
    mine.address->line1 = "Maliebaan 71";
    mine.address->postal_code = "3581 CG";
    mine.preferred_language = "en";
    mine.notes += "\nRight shoulder larger; try the medium-wide tree first.";
    auto theirs = ingrid();
    theirs.phone = "+31 30 233 4108";
    theirs.preferred_language = "de";
    theirs.email = "ingrid@berghof.example";
    theirs.notes += "\nPays by bank transfer, always within the week.";
    return conflictOf(edit(ingrid(), mine, now() - ago(1700)), theirs, "Maria Grant", now() - ago(190));
}

//! The facts of a horse are one unit: the breed in both places, the height only on the server.
inline sync::Attention donnerhallsConflict()
{
    auto mine = donnerhall();
    mine.breed = "Oldenburg";
    auto theirs = donnerhall();
    theirs.breed = "Holstein";
    theirs.height_cm = 170;
    return conflictOf(edit(donnerhall(), mine, now() - ago(300)), theirs, "Maria Grant", now() - ago(80));
}

inline sync::Attention rejectedName()
{
    auto mine = donnerhall();
    mine.name = "Bella Luna";
    mine.notes = "Girth two holes tighter on the left.";
    return rejectionOf(
        edit(donnerhall(), mine, now() - ago(240)), "Donnerhall",
        {"duplicate", "The customer has such a horse",
         R"([{"field":"name","code":"duplicate","message":"is the name of another horse","arguments":[]}])"},
        now() - ago(60));
}

using Phase = sync::SyncStatus::Phase;

inline sync::Mutation newHorse()
{
    auto mutation = command("horse.create", "horse", makeUuid(), now() - ago(25));
    mutation.args = R"({"customer_id":")" + ingrid().id.toString()
        + R"(","name":"Sir Galahad","breed":"KWPN","sex":"stallion","height_cm":172})";
    return mutation;
}

inline sync::Mutation newPhone()
{
    auto mine = ingrid();
    mine.mobile = "+31 6 5520 9034";
    mine.phone = std::nullopt;
    return edit(ingrid(), mine, now() - ago(40));
}

inline sync::SyncStatus status(Phase phase, std::size_t waiting = 0, std::size_t needsYou = 0)
{
    sync::SyncStatus made;
    made.phase = phase;
    made.waiting = waiting;
    made.needsYou = needsYou;
    made.isComplete = true;
    made.last_contact = now() - ago(2);
    return made;
}

inline sync::OutboxRow waiting(const sync::Mutation &mutation, sync::OutboxState state = sync::OutboxState::Waiting)
{
    return {mutation, state, {}, mutation.at};
}

inline std::vector<sync::OutboxRow> threeWaiting()
{
    return {
        waiting(newPhone()), waiting(newHorse()),
        waiting(command("horse.archive", "horse", donnerhall().id.value, now() - ago(12)), sync::OutboxState::Blocked)};
}

inline std::vector<sync::Attention> twoItems()
{
    return {ingridsConflict(), rejectedName()};
}

inline Names names()
{
    Names known;
    known.set(ingrid().id.value, QStringLiteral("Ingrid van den Berg"));
    known.set(donnerhall().id.value, QStringLiteral("Donnerhall"));
    return known;
}

} // namespace oms::test
