// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/store/connection.h"

#include <QSqlError>
#include <atomic>

namespace oms::sealed {

using sync::StoreError;
using namespace Qt::StringLiterals;

namespace {

// Of sqlite3.h, which is not needed for anything else.
constexpr int sqliteError = 1;
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteNoMemory = 7;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;

StoreError::Kind kindOf(int code)
{
    if (code == sqliteFull)
        return StoreError::Kind::Full;
    if (code == sqliteCorrupt || code == sqliteNotADatabase)
        return StoreError::Kind::Damaged;
    return StoreError::Kind::Broken;
}

[[noreturn]] void fail(const QSqlError &error)
{
    // The primary code is the lowest octet of the extended one.
    throw SqlError(error.nativeErrorCode().toInt() & 0xff, error.text().toStdString());
}

QString nextName()
{
    static std::atomic<unsigned> count = 0;
    return u"oms-store-%1"_s.arg(++count);
}

} // namespace

SqlError::SqlError(int code, const std::string &message)
    : StoreError(kindOf(code), message)
    , m_code(code)
{ }

bool SqlError::isBusy() const
{
    return m_code == sqliteBusy || m_code == sqliteLocked;
}

bool SqlError::isOfTheDisk() const
{
    return m_code == sqliteNoMemory || m_code == sqliteIoError || m_code == sqliteFull || m_code == sqliteCannotOpen;
}

bool SqlError::isOfTheTables() const
{
    return m_code == sqliteError;
}

bool Rows::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        fail(m_query.lastError());
    return false;
}

std::optional<Uuid> uuidOf(const QByteArray &octets)
{
    std::array<std::uint8_t, 16> id {};
    if (octets.size() != qsizetype(id.size()))
        return std::nullopt;
    std::copy(octets.begin(), octets.end(), id.begin());
    return Uuid(id);
}

Uuid Rows::id(int column) const
{
    const auto id = uuidOf(bytes(column));
    if (!id)
        throw StoreError(StoreError::Kind::Damaged, "an identity has not 16 octets");
    return *id;
}

Connection::Connection(const QString &path)
    : m_name(nextName())
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s); // whoever has the file keeps it
    if (m_database.open())
        return;
    const auto error = m_database.lastError();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
    fail(error);
}

Connection::~Connection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::run(const char *statements)
{
    const auto parts = QString::fromUtf8(statements).split(u';', Qt::SkipEmptyParts);
    for (const auto &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.exec(part))
            fail(query.lastError());
    }
}

QVariant Connection::value(const char *statement)
{
    auto query = prepare(statement);
    if (!query.exec())
        fail(query.lastError());
    Rows rows(query);
    return rows.next() ? query.value(0) : QVariant();
}

QSqlQuery Connection::prepare(const char *statement)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true); // or Qt keeps a copy of every row
    if (!query.prepare(QString::fromUtf8(statement)))
        fail(query.lastError());
    return query;
}

QVariant Prepared::variant(const Uuid &id)
{
    return QByteArray(reinterpret_cast<const char *>(id.bytes().data()), qsizetype(id.bytes().size()));
}

void Prepared::execute()
{
    if (!m_query.exec())
        fail(m_query.lastError());
}

} // namespace oms::sealed
