// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/statement.h"
#include "shared/core/schema.h"

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace oms {

class SharedStore;

//! A parameter of a statement in PostgreSQL's text form; null when absent.
class Param {
public:
    Param(std::nullopt_t) { }
    Param(std::string_view text)
        : m_text(std::string(text))
    { }
    Param(const std::string &text)
        : m_text(text)
    { }
    Param(const char *text)
        : m_text(std::string(text))
    { }
    Param(bool value)
        : m_text(std::string(value ? "t" : "f"))
    { }
    template<std::integral T>
    requires(!std::same_as<T, bool>) Param(T number)
        : m_text(std::to_string(number))
    { }
    Param(const Uuid &id)
        : m_text(id.toString())
    { }
    template<class Tag>
    Param(const Id<Tag> &id)
        : m_text(id.toString())
    { }
    Param(Instant instant)
        : m_text(toIso(instant))
    { }
    Param(Date date)
        : m_text(toIso(date))
    { }
    Param(const Texts &texts); //!< a PostgreSQL text[] literal
    Param(const Value &value);
    template<class T>
    requires(!std::same_as<T, Value>) Param(const std::optional<T> &value)
    {
        if (value)
            *this = Param(*value);
    }
    template<class Enum>
    requires std::is_enum_v<Enum> Param(Enum value)
        : Param(codeOf(value))
    { }

    const std::optional<std::string> &text() const { return m_text; }

private:
    std::optional<std::string> m_text;
};
using Params = std::vector<Param>;

//! The rows that a statement answered, in text form. Views are good while the Rows live.
class Rows {
public:
    virtual ~Rows() = default;
    virtual std::size_t size() const = 0; //!< rows returned
    virtual std::int64_t affected() const = 0; //!< rows inserted, updated, deleted
    virtual std::size_t columns() const = 0;
    virtual std::string_view columnName(std::size_t column) const = 0;
    virtual std::optional<std::string_view> at(std::size_t row, std::size_t column) const = 0;
};
using RowsPtr = std::unique_ptr<Rows>;

//! The database refused or went away. Business code lets it pass; the router turns it into an answer.
class DatabaseError : public std::runtime_error {
public:
    DatabaseError(std::string sqlState, std::string constraint, const std::string &message)
        : std::runtime_error(message)
        , m_sqlState(std::move(sqlState))
        , m_constraint(std::move(constraint))
    { }
    const std::string &sqlState() const { return m_sqlState; } //!< five characters; empty when the connection was lost
    const std::string &constraint() const { return m_constraint; } //!< the violated constraint's name
    bool isUniqueViolation() const { return m_sqlState == "23505"; }
    bool isUnavailable() const; //!< connection lost, shutting down, pool empty for too long: 503

private:
    std::string m_sqlState;
    std::string m_constraint;
};

//! Fills `object` from one row: columns find their fields by name, a nested record `address` takes `address_*`.
void readRow(const Schema &schema, const Rows &rows, std::size_t row, void *object);
//! The same for every row, looking the columns up once.
void readRows(const Schema &schema, const Rows &rows, const std::function<void *(std::size_t row)> &objectFor);

//! The described objects that a result holds.
template<Described T>
std::vector<T> objectsOf(const Rows &rows)
{
    std::vector<T> found(rows.size());
    readRows(schemaOf<T>(), rows, [&found](std::size_t row) -> void * { return &found[row]; });
    return found;
}

//! Runs statements. Inside the server a call suspends the request's fiber; in omsctl and tests it blocks.
//! Not for use by two fibers or threads at once.
class Session {
public:
    virtual ~Session() = default;

    //! Throws DatabaseError.
    virtual RowsPtr run(const Statement &statement, const Params &params) = 0;
    //! Sends without waiting for the answer, which the next run() or commit reads; an error surfaces there.
    //! For the records written at the end of a transaction: they travel with the COMMIT.
    virtual void post(const Statement &statement, const Params &params) = 0;
    //! Where answers that were read here may be kept for other processes; null where there is no such place.
    virtual SharedStore *sharedStore() { return nullptr; }

    template<Described T, class... Args>
    std::vector<T> all(const Statement &statement, const Args &...args)
    {
        return objectsOf<T>(*run(statement, Params {Param(args)...}));
    }

    template<Described T, class... Args>
    std::optional<T> optional(const Statement &statement, const Args &...args)
    {
        auto found = all<T>(statement, args...);
        if (found.empty())
            return {};
        return std::move(found.front());
    }

    //! One row is certain (an aggregate, a RETURNING); throws std::logic_error otherwise.
    template<Described T, class... Args>
    T one(const Statement &statement, const Args &...args)
    {
        auto found = optional<T>(statement, args...);
        if (!found)
            throw std::logic_error(std::string("no row from ") + statement.name);
        return std::move(*found);
    }

    //! The single value of the first row, null when there is no row.
    template<class... Args>
    std::optional<std::string> value(const Statement &statement, const Args &...args)
    {
        const auto rows = run(statement, Params {Param(args)...});
        if (rows->size() == 0 || !rows->at(0, 0))
            return {};
        return std::string(*rows->at(0, 0));
    }

    //! Rows affected.
    template<class... Args>
    std::int64_t execute(const Statement &statement, const Args &...args)
    {
        return run(statement, Params {Param(args)...})->affected();
    }
};

//! A connection of its own from begin to end. Begins with the first statement; ends by commit() or, in the
//! destructor, by rollback.
class Transaction : public Session {
public:
    //! Throws DatabaseError; after that the transaction is over and nothing was written.
    virtual void commit() = 0;
};

//! Where a request gets its database from: the pool of its event-loop thread, or one blocking connection.
class Database {
public:
    virtual ~Database() = default;
    //! Shared pipelined connections for single read statements, each its own snapshot.
    virtual Session &reading() = 0;
    //! Leases a connection. Throws DatabaseError (isUnavailable) when none gets free within the limit.
    virtual std::unique_ptr<Transaction> begin() = 0;
};

} // namespace oms
