// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/store/opening.h"

#include "client/store/layout.h"
#include "client/store/permanent.h"
#include "client/store/salvage.h"
#include "client/store/storeparts.h"
#include "sql/store.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace oms {

using namespace sealed;
using sync::StoreError;
using namespace Qt::StringLiterals;
using Outcome = Opening::Outcome;

namespace {

QString keyFileOf(const QString &path)
{
    return path + u".key"_s;
}

//! Null when another window has it. SQLite locks the file too; this lock guards repair and removal as well. Where there
//! is no room for it, SQLite's must do.
std::unique_ptr<QLockFile> tryLock(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0); // never by age: a window may stay open for weeks
    if (!lock->tryLock(0) && lock->error() == QLockFile::LockFailedError)
        return nullptr;
    return lock;
}

//! Only its owner may even see how large it is. SQLite gives its log the same permissions.
void makePrivate(const QString &path)
{
    QFile file(path);
    if (file.exists() || file.open(QIODevice::WriteOnly))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

//! The check may be the damaged row: then something else still opens.
bool opensAnything(Connection &connection, const SealingKey &key, MetaTable &meta)
{
    if (meta.state())
        return true;
    Prepared bodies(connection, sql::store::sealedBodies);
    for (auto rows = bodies.rows(); rows.next();)
        if (OutboxTable::salvaged(key, rows.bytes(0), {}))
            return true;
    return false;
}

//! The check tells in words, too, that the disk would not give it a page: that is no damage.
bool isReadError(const QString &said)
{
    constexpr int ioError = 10;
    static const QRegularExpression code(u"error code=(\\d+)"_s);
    const auto found = code.match(said);
    return found.hasMatch() && (found.captured(1).toInt() & 0xff) == ioError;
}

//! Throws Damaged for what SQLite or a seal finds wrong in what can not be had again.
void verify(SealedStore &store, Connection &connection)
{
    // Everything in its structure; what only is here also against its indexes.
    for (const auto *check : {"PRAGMA quick_check(1)", "PRAGMA integrity_check(outbox)"}) {
        const auto said = connection.value(check).toString();
        if (said != u"ok"_s)
            throw StoreError(isReadError(said) ? StoreError::Kind::Broken : StoreError::Kind::Damaged,
                             said.toStdString());
    }
    store.state();
    using enum sync::OutboxState;
    store.outbox({Waiting, Accepted, Settled, NeedsYou, Blocked, Closed});
}

Opening openFile(const QString &path, const SealingKey &key, std::unique_ptr<QLockFile> &lock)
{
    auto connection = std::make_unique<Connection>(path);
    prepareConnection(*connection);
    const auto layout = layoutOf(*connection);
    if (layout == Layout::Newer)
        return {.outcome = Outcome::Newer};
    if (layout == Layout::Empty) {
        createTables(*connection, key);
    } else if (MetaTable meta(*connection, key); !meta.isKeyRight()) {
        if (!opensAnything(*connection, key, meta))
            return {.outcome = Outcome::WrongKey};
        throw StoreError(StoreError::Kind::Damaged, "the check of the key has been changed");
    }
    if (layout == Layout::OldCache) {
        try {
            renewCache(*connection, key);
        } catch (const StoreError &error) {
            if (error.kind() == StoreError::Kind::Damaged)
                throw;
            return {.outcome = Outcome::UpgradeFailed, .trouble = error.what()};
        }
    }
    auto &used = *connection;
    auto store = SealedStore::over(std::make_unique<StoreParts>(path, key, std::move(connection)));
    verify(*store, used);
    store->hold(std::move(lock));
    const bool isCacheEmpty = store->scopes().empty();
    return {.outcome = Outcome::Opened, .store = std::move(store), .isCacheEmpty = isCacheEmpty};
}

Opening openDamaged(const QString &path, const SealingKey &key, std::unique_ptr<QLockFile> &lock,
                    const std::string &trouble)
{
    auto salvage = repair(path, key);
    if (!salvage)
        return {.outcome = Outcome::WrongKey, .trouble = trouble};
    salvage->quarantined = finishRepair(path);
    auto opening = openFile(path, key, lock);
    if (opening.outcome == Outcome::Opened)
        opening.outcome = Outcome::Damaged;
    opening.salvage = std::move(salvage);
    opening.trouble = trouble;
    return opening;
}

Opening openLocked(const QString &path, const SealingKey &key, std::unique_ptr<QLockFile> &lock)
{
    if (isRepairReady(path))
        finishRepair(path);
    makePrivate(path);
    std::string trouble = "a seal was found broken";
    if (!isSuspect(path)) {
        try {
            return openFile(path, key, lock);
        } catch (const SqlError &error) {
            if (error.kind() != StoreError::Kind::Damaged && !error.isOfTheTables())
                throw;
            trouble = error.what();
        } catch (const StoreError &error) {
            if (error.kind() != StoreError::Kind::Damaged)
                throw;
            trouble = error.what();
        }
    }
    return openDamaged(path, key, lock, trouble);
}

} // namespace

bool hasStore(const QString &path)
{
    return QFileInfo(path).size() > 0 || QFileInfo(path + u"-wal"_s).size() > 0 || isRepairReady(path);
}

Opening openStore(const QString &path, const std::optional<SealingKey> &key)
{
    ready();
    if (!key)
        return {.outcome = hasStore(path) ? Outcome::KeyMissing : Outcome::NoStore};
    auto lock = tryLock(path);
    if (!lock)
        return {.outcome = Outcome::InUse, .trouble = "in use by another window"};
    try {
        return openLocked(path, *key, lock);
    } catch (const SqlError &error) {
        if (error.isBusy())
            return {.outcome = Outcome::InUse, .trouble = "in use by another window"};
        return {.outcome = Outcome::Unavailable, .trouble = error.what()};
    } catch (const StoreError &error) {
        return {.outcome = Outcome::Unavailable, .trouble = error.what()};
    }
}

std::unique_ptr<SealedStore> memoryStore()
{
    ready();
    auto connection = std::make_unique<Connection>(u":memory:"_s);
    const auto key = SealingKey::make();
    createTables(*connection, key);
    return SealedStore::over(std::make_unique<StoreParts>(QString(), key, std::move(connection)));
}

std::optional<StoreGlance> glance(const QString &path)
{
    const auto lock = tryLock(path);
    if (!lock || QFileInfo(path).size() == 0)
        return std::nullopt;
    try {
        Connection connection(path);
        prepareConnection(connection);
        if (const auto layout = layoutOf(connection); layout == Layout::Empty || layout == Layout::Newer)
            return std::nullopt;
        Prepared counts(connection, sql::store::countOutbox);
        const auto count = [&counts](sync::OutboxState state) {
            auto rows = counts.rows(int(state));
            return rows.next() ? std::size_t(rows.number(0)) : 0;
        };
        using enum sync::OutboxState;
        StoreGlance seen {count(Waiting) + count(Blocked), count(NeedsYou), {}};
        Prepared meta(connection, sql::store::meta);
        if (auto rows = meta.rows("last_contact"); rows.next() && rows.number(0) != 0)
            seen.lastContact = Instant(std::chrono::microseconds(rows.number(0)));
        return seen;
    } catch (const StoreError &) {
        return std::nullopt; // opening it with the key says what is wrong
    }
}

bool destroyStore(const QString &path, const std::function<void()> &forgetKey)
{
    if (forgetKey)
        forgetKey();
    bool isGone = !QFile::exists(keyFileOf(path)) || QFile::remove(keyFileOf(path));
    for (const auto &file : filesOf(path))
        isGone = QFile::remove(file) && isGone;
    return isGone;
}

} // namespace oms
