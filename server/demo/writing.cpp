// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/writing.h"

#include "server/demo/rowsof.h"
#include "server/demo/writecatalogue.h"
#include "sql/demo.h"

#include <unordered_map>

namespace oms::demo {

namespace {

//! An address has the identity of its party.
template<class Party>
void addAddresses(std::vector<Params> &rows, const std::vector<Party> &parties)
{
    for (const auto &party : parties)
        if (const auto &a = party.address)
            rows.push_back({party.id, a->line1, a->line2, a->city, a->state, a->postal_code, a->country_code});
}

template<class Party>
Param addressId(const Party &party)
{
    return party.address ? Param(party.id) : Param(std::nullopt);
}

void writeUsers(BulkLoad &load, const Dataset &data)
{
    load.copy(sql::demo::users, rowsOf(data.users, [](const User &u) -> Params {
                  return {u.id, u.username, u.full_name, u.email, u.locale, "", "", u.created_at, u.updated_at};
              }));
    load.copy(sql::demo::userRoles, rowsOf(data.users, [](const User &u) -> Params {
                  return {u.id, u.roles.front()};
              }));
}

void writeParties(BulkLoad &load, const Dataset &data)
{
    std::unordered_map<UserId, Instant> since;
    for (const auto &user : data.users)
        since[user.id] = user.created_at;
    load.copy(sql::demo::fitters, rowsOf(data.fitters, [&](const Fitter &f) -> Params {
                  const auto at = since.at(*f.user_id);
                  return {f.id,
                          f.user_id,
                          f.name,
                          f.email,
                          f.phone,
                          addressId(f),
                          f.region_code,
                          f.is_active,
                          f.is_active ? Param(std::nullopt) : Param(at + std::chrono::hours(24)),
                          at,
                          at};
              }));
    load.copy(sql::demo::factories, rowsOf(data.factories, [](const Factory &f) -> Params {
                  return {f.id, f.code, f.name, f.email, f.phone, addressId(f), f.is_active};
              }));
    load.copy(sql::demo::factoryUsers, rowsOf(data.factoryUsers, [](const auto &pair) -> Params {
                  return {pair.first, pair.second};
              }));
    load.copy(sql::demo::employees, rowsOf(data.employees, [](const Employee &e) -> Params {
                  return {e.id, e.factory_id, e.name};
              }));
}

void writeCustomers(BulkLoad &load, const Dataset &data)
{
    std::unordered_map<CustomerId, UserId> accounts(data.customerUsers.begin(), data.customerUsers.end());
    load.copy(sql::demo::customers, rowsOf(data.customers, [&](const Customer &c) -> Params {
                  const auto account = accounts.find(c.id);
                  return {c.id,
                          account == accounts.end() ? Param(std::nullopt) : Param(account->second),
                          c.fitter_id,
                          c.name,
                          c.company,
                          c.email,
                          c.phone,
                          c.mobile,
                          addressId(c),
                          c.status,
                          c.preferred_language,
                          c.notes,
                          c.horse_count,
                          c.horse_names,
                          c.version,
                          c.created_at,
                          c.updated_at,
                          c.archived_at};
              }));
    load.copy(sql::demo::horses, rowsOf(data.horses, [](const Horse &h) -> Params {
                  return {h.id,        h.customer_id, h.name,    h.breed,      h.sex,        h.birth_year,
                          h.height_cm, h.notes,       h.version, h.created_at, h.updated_at, h.archived_at};
              }));
}

} // namespace

void write(BulkLoad &load, const Dataset &data)
{
    std::vector<Params> addresses;
    addAddresses(addresses, data.fitters);
    addAddresses(addresses, data.factories);
    addAddresses(addresses, data.customers);
    load.copy(sql::demo::addresses, addresses);
    writeUsers(load, data);
    writeParties(load, data);
    writeCustomers(load, data);
    write(load, data.catalogue);
}

} // namespace oms::demo
