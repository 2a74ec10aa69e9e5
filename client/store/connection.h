// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/uuid.h"
#include "shared/sync/store.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

//! SQLite through Qt Sql: one connection, prepared statements that are kept, errors as StoreError.
namespace oms::sealed {

//! SQLite said no.
class SqlError : public sync::StoreError {
public:
    SqlError(int code, const std::string &message);
    bool isBusy() const; //!< another process has the file
    bool isOfTheDisk() const; //!< it would not read, write or open: nothing is said about what it holds
    bool isOfTheTables() const; //!< they are not as the statement expects

private:
    int m_code; //!< SQLite's primary result code
};

//! Of 16 octets.
std::optional<Uuid> uuidOf(const QByteArray &octets);

//! What a statement finds. The statement is free for its next use when this goes.
class Rows {
public:
    explicit Rows(QSqlQuery &query)
        : m_query(query)
    { }
    ~Rows() { m_query.finish(); }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    bool next();
    bool isNull(int column) const { return m_query.isNull(column); }
    std::int64_t number(int column) const { return m_query.value(column).toLongLong(); }
    std::string text(int column) const { return m_query.value(column).toString().toStdString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    //! Throws Damaged for what is no identity.
    Uuid id(int column) const;

private:
    QSqlQuery &m_query;
};

class Connection {
public:
    //! Opens or makes the file. Throws SqlError.
    explicit Connection(const QString &path);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    //! Statements without parameters, separated by semicolons.
    void run(const char *statements);
    QVariant value(const char *statement);
    QSqlQuery prepare(const char *statement);

private:
    QString m_name;
    QSqlDatabase m_database;
};

//! Kept for as long as the connection.
class Prepared {
public:
    Prepared(Connection &connection, const char *statement)
        : m_query(connection.prepare(statement))
    { }

    template<class... Arguments>
    Rows rows(const Arguments &...arguments)
    {
        int position = 0;
        (m_query.bindValue(position++, variant(arguments)), ...);
        execute();
        return Rows(m_query);
    }
    //! How many rows it changed.
    template<class... Arguments>
    int run(const Arguments &...arguments)
    {
        const auto done = rows(arguments...);
        return m_query.numRowsAffected();
    }

private:
    static QVariant variant(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }
    static QVariant variant(const char *text) { return variant(std::string_view(text)); }
    static QVariant variant(const Uuid &id);
    static QVariant variant(std::int64_t number) { return qlonglong(number); }
    static QVariant variant(int number) { return number; }
    static QVariant variant(const QByteArray &bytes) { return bytes; }
    void execute();

    QSqlQuery m_query;
};

} // namespace oms::sealed
