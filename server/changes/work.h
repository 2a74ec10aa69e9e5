// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/actor.h"
#include "server/database/session.h"

#include <optional>
#include <string>

namespace oms {

//! Who does it, from where: what the audit says of every change.
struct Origin {
    std::string requestId;
    std::string client; //!< the program and its version, from User-Agent
};

//! One change by one person in one transaction: what a business function gets.
//! Lock, check, write, record; the router commits when the function succeeds and rolls back otherwise.
class Work {
public:
    Work(Transaction &transaction, const Actor &who, Instant at, Origin from)
        : db(transaction)
        , actor(who)
        , now(at)
        , origin(std::move(from))
    { }

    Transaction &db;
    const Actor &actor;
    const Instant now;
    const Origin origin;

    //! Nothing when the server does it by itself (a timer, a customer's link): an actor without identity.
    std::optional<UserId> doer() const { return actor.id == UserId() ? std::nullopt : std::optional(actor.id); }

    //! Writes the audit row: `action` is "create", "change", "archive", "restore", …; before and after are the records
    //! as they were and are (null pointer: did not exist). Only the fields that differ are kept. Travels with the
    //! COMMIT.
    void record(std::string_view action, const Schema &schema, const Uuid &id, const void *before, const void *after);

    //! How many rows of that: none means that nothing has been changed.
    int recorded() const { return m_recorded; }

    template<Described T>
    void recordChange(std::string_view action, const T *before, const T *after)
    {
        record(action, schemaOf<T>(), (after ? after : before)->id.value, before, after);
    }

private:
    int m_recorded = 0;
};

} // namespace oms
