// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/customers/customers.h"

#include "server/changes/archiving.h"
#include "server/changes/identity.h"
#include "server/changes/objection.h"
#include "server/customers/visible.h"
#include "server/people/addresses.h"
#include "server/people/people.h"
#include "sql/customers.h"

namespace oms::customers {

namespace {

tl::unexpected<Refusal> notFound()
{
    return refuse(ErrorCode::NotFound, "There is no such customer");
}

//! Locks the customer for the rest of the transaction, when the actor reaches it with that permission.
Result<Customer> lock(Work &work, CustomerId id, Permission permission)
{
    if (!work.db.value(visibleTo(work.actor, permission, sql::customers::lock), work.actor.id, id))
        return notFound();
    return work.db.one<Customer>(sql::customers::load, id);
}

Result<Customer> lockLive(Work &work, CustomerId id, Permission permission)
{
    auto customer = lock(work, id, permission);
    if (!customer)
        return customer;
    if (auto live = checkLive(*customer); !live)
        return passOn(live);
    return customer;
}

//! Somebody whose reach ends at their own customers adds to them and gives none away.
Result<void> keepWithinReach(Work &work, Scope reach, std::optional<FitterId> &fitter)
{
    if (reach == Scope::All)
        return {};
    const auto mine = people::fitterOf(work.db, work.actor.id);
    if (!mine || (fitter && *fitter != *mine))
        return refuse(ErrorCode::Forbidden, "Customers of another fitter are not yours to make",
                      {{"fitter_id", "forbidden", "must be yourself"}});
    fitter = mine;
    return {};
}

//! Nothing in the database stands against `customer`; `before` is what it was, null for a new one.
Result<void> admit(Work &work, const Customer *before, const Customer &customer)
{
    const bool isNew = !before;
    const bool isNewFitter = !before || before->fitter_id != customer.fitter_id;
    const auto country = customer.address ? std::optional(customer.address->country_code) : std::nullopt;
    return heed(work.db.all<Objection>(sql::customers::objections, customer.id, isNew, customer.fitter_id, isNewFitter,
                                       customer.email, country));
}

//! Writes the whole record and returns it as it stands.
Customer write(Work &work, const Statement &statement, const Customer &customer)
{
    const auto addressId = people::saveAddress(work.db, customer.id.value, customer.address);
    work.db.post(statement,
                 {customer.id, customer.fitter_id, customer.name, customer.company, customer.email, customer.phone,
                  customer.mobile, addressId, customer.status, customer.preferred_language, customer.notes, work.now,
                  work.actor.id});
    return work.db.one<Customer>(sql::customers::load, customer.id);
}

Result<Customer> store(Work &work, const Customer &before, const Customer &wanted)
{
    if (isSame(before, wanted))
        return before;
    if (wanted.fitter_id != before.fitter_id && work.actor.reachOf(Permission::CustomersUpdate) != Scope::All)
        return refuse(ErrorCode::Forbidden, "Only the office gives a customer to another fitter",
                      {{"fitter_id", "forbidden", "is changed by the office"}});
    if (auto admitted = admit(work, &before, wanted); !admitted)
        return passOn(admitted);
    const auto after = write(work, sql::customers::update, wanted);
    if (before.address && !wanted.address)
        people::removeAddress(work.db, wanted.id.value);
    work.recordChange("change", &before, &after);
    return after;
}

Result<Customer> setArchived(Work &work, const Customer &before, std::optional<Instant> at)
{
    work.db.post(sql::customers::setArchived, {before.id, at, work.now, work.actor.id});
    const auto after = work.db.one<Customer>(sql::customers::load, before.id);
    work.recordChange(at ? "archive" : "restore", &before, &after);
    return after;
}

} // namespace

const ListQuery &listing()
{
    static const ListQuery query(sql::customers::list);
    return query;
}

Result<ListPage<Customer>> list(Session &db, const Actor &actor, const ListRequest &request)
{
    return listing().page<Customer>(db, predicate(actor, Permission::CustomersRead), {actor.id}, liveOnly(request));
}

Result<Customer> find(Session &db, const Actor &actor, CustomerId id)
{
    const auto &statement = visibleTo(actor, Permission::CustomersRead, sql::customers::find);
    auto customer = db.optional<Customer>(statement, actor.id, id);
    if (!customer)
        return notFound();
    return std::move(*customer);
}

Result<Customer> create(Work &work, Customer customer)
{
    const auto reach = work.actor.reachOf(Permission::CustomersCreate);
    if (auto within = keepWithinReach(work, reach, customer.fitter_id); !within)
        return passOn(within);
    if (auto named = giveIdentity(customer.id); !named)
        return passOn(named);
    if (auto admitted = admit(work, nullptr, customer); !admitted)
        return passOn(admitted);
    const auto created = write(work, sql::customers::insert, customer);
    work.recordChange<Customer>("create", nullptr, &created);
    return created;
}

Result<std::vector<Customer>> createAll(Work &work, const CustomerBatch &batch)
{
    if (batch.customers.empty() || batch.customers.size() > CustomerBatch::most)
        return refuseField("customers", "out_of_range", "must be 1 to " + std::to_string(CustomerBatch::most));
    std::vector<Customer> created;
    for (const auto &customer : batch.customers) {
        auto one = create(work, customer);
        if (!one) {
            for (auto &error : one.error().errors)
                error.field.insert(0, "customers." + std::to_string(created.size()) + '.');
            return passOn(one);
        }
        created.push_back(std::move(*one));
    }
    return created;
}

Result<Customer> change(Work &work, CustomerId id, const Edit &edit)
{
    const auto before = lockLive(work, id, Permission::CustomersUpdate);
    if (!before)
        return before;
    const auto wanted = edited(*before, edit);
    if (!wanted)
        return wanted;
    return store(work, *before, *wanted);
}

Result<Customer> assignFitter(Work &work, CustomerId id, int seenVersion, std::optional<FitterId> fitter)
{
    const auto before = lockLive(work, id, Permission::CustomersUpdate);
    if (!before)
        return before;
    if (auto fresh = checkVersion(*before, seenVersion); !fresh)
        return passOn(fresh);
    auto wanted = *before;
    wanted.fitter_id = fitter;
    return store(work, *before, wanted);
}

Result<Customer> archive(Work &work, CustomerId id, std::optional<int> seenVersion)
{
    return archived(lock(work, id, Permission::CustomersArchive), seenVersion, noObjection,
                    [&](const Customer &before) { return setArchived(work, before, work.now); });
}

Result<Customer> restore(Work &work, CustomerId id, std::optional<int> seenVersion)
{
    return restored(
        lock(work, id, Permission::CustomersArchive), seenVersion,
        [&](const Customer &before) { return admit(work, &before, before); },
        [&](const Customer &before) { return setArchived(work, before, std::nullopt); });
}

CustomerIntegrity integrity(Session &db, const Actor &actor)
{
    return db.one<CustomerIntegrity>(visibleTo(actor, Permission::CustomersRead, sql::customers::integrity), actor.id);
}

} // namespace oms::customers
