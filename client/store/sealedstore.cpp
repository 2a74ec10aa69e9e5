// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/store/sealedstore.h"

#include "client/store/salvage.h"
#include "client/store/storeparts.h"
#include "sql/store.h"

#include <QFileInfo>

namespace oms {

using namespace sealed;
using namespace sync;
using namespace Qt::StringLiterals;

namespace {

Seat seatOf(const RecordKey &key, int version)
{
    return {"record", key.entity, key.id, version};
}

[[noreturn]] void failChanged(const char *what)
{
    throw StoreError(StoreError::Kind::Damaged, what);
}

void appendNumber(std::string &text, std::uint64_t number)
{
    for (int shift = 0; shift < 64; shift += 8)
        text.push_back(static_cast<char>((number >> shift) & 0xff));
}

std::uint64_t numberAt(std::string_view text, std::size_t at)
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 8; ++i)
        number |= std::uint64_t(static_cast<unsigned char>(text[at + i])) << (8 * i);
    return number;
}

// One seal for both texts of a record, so that neither can be exchanged or taken away alone:
// a letter for each that is there, the length of the first, the texts.
constexpr std::size_t headSize = 10;

std::string packed(const StoredRecord &record)
{
    std::string text;
    text.reserve(headSize + (record.base ? record.base->size() : 0) + (record.view ? record.view->size() : 0));
    text.push_back(record.base ? 'b' : '-');
    text.push_back(record.view ? 'v' : '-');
    appendNumber(text, record.base ? record.base->size() : 0);
    text.append(record.base.value_or(""));
    text.append(record.view.value_or(""));
    return text;
}

StoredRecord unpacked(const SealingKey &key, RecordKey of, int version, const QByteArray &box)
{
    const auto text = open(key, seatOf(of, version), box);
    if (!text || text->size() < headSize)
        failChanged("a record has been changed");
    StoredRecord record {std::move(of), version, {}, {}};
    const auto length = std::size_t(numberAt(*text, 2));
    if ((*text)[0] == 'b')
        record.base = text->substr(headSize, length);
    if ((*text)[1] == 'v')
        record.view = text->substr(headSize + length);
    return record;
}

std::string packed(const Change &change)
{
    std::string text;
    text.push_back(change.op == ChangeOp::Put ? 'p' : 'r');
    text.push_back(change.why ? static_cast<char>('0' + int(*change.why)) : '-');
    appendNumber(text, static_cast<std::uint64_t>(change.seq));
    if (change.body)
        text.append(1, '=').append(*change.body);
    return text;
}

Change unpackedChange(std::string_view text, Change change)
{
    change.op = text[0] == 'p' ? ChangeOp::Put : ChangeOp::Remove;
    if (text[1] != '-')
        change.why = RemovalReason(text[1] - '0');
    change.seq = std::int64_t(numberAt(text, 2));
    if (text.size() > headSize)
        change.body = std::string(text.substr(headSize + 1));
    return change;
}

} // namespace

StoreParts::StoreParts(const QString &at, const SealingKey &with, std::unique_ptr<Connection> over)
    : path(at)
    , key(with)
    , connection(std::move(over))
    , meta(*connection, key)
    , outbox(*connection, key)
    , journal(*connection, key)
    , begin(*connection, "BEGIN IMMEDIATE")
    , commit(*connection, "COMMIT")
    , rollback(*connection, "ROLLBACK")
    , scopes(*connection, sql::store::scopes)
    , setScope(*connection, sql::store::setScope)
    , removeScope(*connection, sql::store::removeScope)
    , emptyScope(*connection, sql::store::emptyScope)
    , find(*connection, sql::store::find)
    , put(*connection, sql::store::put)
    , remove(*connection, sql::store::remove)
    , leaveAll(*connection, sql::store::leaveAll)
    , nextEntity(*connection, sql::store::nextEntity)
    , enter(*connection, sql::store::enter)
    , leave(*connection, sql::store::leave)
    , isInAnyScope(*connection, sql::store::isInAnyScope)
    , countIn(*connection, sql::store::countIn)
    , keysIn(*connection, sql::store::keysIn)
    , stage(*connection, sql::store::stage)
    , clearStaged(*connection, sql::store::clearStaged)
{ }

SealedStore::SealedStore(std::unique_ptr<StoreParts> parts)
    : m_parts(std::move(parts))
{ }

SealedStore::~SealedStore() = default;

std::unique_ptr<SealedStore> SealedStore::over(std::unique_ptr<StoreParts> parts)
{
    return std::unique_ptr<SealedStore>(new SealedStore(std::move(parts)));
}

void SealedStore::hold(std::unique_ptr<QLockFile> lock)
{
    m_parts->lock = std::move(lock);
}

//! Damage that is met is remembered for the next opening.
template<class Work>
auto SealedStore::guarded(Work work) const
{
    try {
        return work();
    } catch (const StoreError &error) {
        if (error.kind() == StoreError::Kind::Damaged && !m_parts->path.isEmpty())
            markSuspect(m_parts->path);
        throw;
    }
}

template<class Work>
void SealedStore::change(Work work)
{
    if (!m_parts->isChanging)
        throw std::logic_error("a store is changed outside of transact()");
    guarded(work);
}

void SealedStore::transact(const std::function<void()> &change)
{
    auto &p = *m_parts;
    if (p.isChanging)
        throw std::logic_error("transact() inside of transact()");
    guarded([&p] { p.begin.run(); });
    p.isChanging = true;
    try {
        change();
        guarded([&p] { p.commit.run(); });
    } catch (...) {
        p.isChanging = false;
        try {
            p.rollback.run();
        } catch (const StoreError &) {
            // SQLite has taken it back by itself already, as it does when the disk is full.
        }
        throw;
    }
    p.isChanging = false;
}

StoredState SealedStore::state()
{
    return guarded([this] {
        auto state = m_parts->meta.state();
        if (!state)
            failChanged("the state has been changed");
        return *state;
    });
}

void SealedStore::setState(const StoredState &state)
{
    change([&] { m_parts->meta.setState(state); });
}

std::vector<ScopeCursor> SealedStore::scopes()
{
    return guarded([this] {
        std::vector<ScopeCursor> scopes;
        for (auto rows = m_parts->scopes.rows(); rows.next();)
            scopes.push_back({rows.text(0), rows.number(1)});
        return scopes;
    });
}

void SealedStore::setScope(const ScopeCursor &scope)
{
    change([&] { m_parts->setScope.run(scope.scope, scope.cursor); });
}

void SealedStore::dropScope(const std::string &scope)
{
    change([&] {
        m_parts->removeScope.run(scope);
        m_parts->emptyScope.run(scope);
    });
}

std::optional<StoredRecord> SealedStore::find(const RecordKey &key)
{
    return guarded([&]() -> std::optional<StoredRecord> {
        auto rows = m_parts->find.rows(key.entity, key.id);
        if (!rows.next())
            return std::nullopt;
        return unpacked(m_parts->key, key, int(rows.number(0)), rows.bytes(1));
    });
}

void SealedStore::put(const StoredRecord &record)
{
    change([&] {
        m_parts->put.run(record.key.entity, record.key.id, record.version,
                         seal(m_parts->key, seatOf(record.key, record.version), packed(record)));
    });
}

void SealedStore::remove(const RecordKey &key)
{
    change([&] {
        m_parts->remove.run(key.entity, key.id);
        m_parts->leaveAll.run(key.entity, key.id);
    });
}

void SealedStore::eachRecord(std::string_view entity, const std::function<void(StoredRecord &&)> &take)
{
    // A statement of its own: `take` may read another entity meanwhile.
    guarded([&] {
        Prepared each(*m_parts->connection, sql::store::eachRecord);
        for (auto rows = each.rows(entity); rows.next();)
            take(unpacked(m_parts->key, {std::string(entity), rows.id(0)}, int(rows.number(1)), rows.bytes(2)));
    });
}

Texts SealedStore::entities()
{
    return guarded([this] {
        Texts found;
        for (std::string last;; last = found.back()) {
            auto rows = m_parts->nextEntity.rows(last);
            if (!rows.next())
                return found;
            found.push_back(rows.text(0));
        }
    });
}

void SealedStore::enter(const std::string &scope, const RecordKey &key)
{
    change([&] { m_parts->enter.run(key.entity, key.id, scope); });
}

void SealedStore::leave(const std::string &scope, const RecordKey &key)
{
    change([&] { m_parts->leave.run(key.entity, key.id, scope); });
}

bool SealedStore::isInAnyScope(const RecordKey &key)
{
    return guarded([&] { return m_parts->isInAnyScope.rows(key.entity, key.id).next(); });
}

std::size_t SealedStore::countIn(const std::string &scope)
{
    return guarded([&] {
        auto rows = m_parts->countIn.rows(scope);
        return rows.next() ? std::size_t(rows.number(0)) : 0;
    });
}

std::vector<RecordKey> SealedStore::keysIn(const std::string &scope)
{
    return guarded([&] {
        std::vector<RecordKey> keys;
        for (auto rows = m_parts->keysIn.rows(scope); rows.next();)
            keys.push_back({rows.text(0), rows.id(1)});
        return keys;
    });
}

void SealedStore::stage(const std::string &scope, const Change &staged)
{
    change([&] {
        m_parts->stage.run(scope, staged.entity, staged.id, staged.version,
                           seal(m_parts->key, {"staged", staged.entity, staged.id, staged.version}, packed(staged)));
    });
}

void SealedStore::eachStaged(const std::function<void(const std::string &scope, Change &&)> &take)
{
    guarded([&] {
        Prepared each(*m_parts->connection, sql::store::eachStaged);
        for (auto rows = each.rows(); rows.next();) {
            Change change;
            change.entity = rows.text(1);
            change.id = rows.id(2);
            change.version = int(rows.number(3));
            const auto text = open(m_parts->key, {"staged", change.entity, change.id, change.version}, rows.bytes(4));
            if (!text || text->size() < headSize)
                failChanged("a staged change has been changed");
            take(rows.text(0), unpackedChange(*text, std::move(change)));
        }
    });
}

void SealedStore::clearStaged()
{
    change([this] { m_parts->clearStaged.run(); });
}

void SealedStore::append(const OutboxRow &row)
{
    change([&] { m_parts->outbox.append(row); });
}

void SealedStore::update(const OutboxRow &row)
{
    replace(row.mutation.id, row);
}

void SealedStore::replace(const MutationId &old, const OutboxRow &row)
{
    change([&] {
        if (!m_parts->outbox.replace(old, row))
            throw std::logic_error("there is no such row in the outbox: " + old.toString());
    });
}

void SealedStore::forget(const MutationId &id)
{
    change([&] {
        if (!m_parts->outbox.forget(id))
            throw std::logic_error("only what is settled is forgotten: " + id.toString());
    });
}

std::optional<OutboxRow> SealedStore::outboxRow(const MutationId &id)
{
    return guarded([&] { return m_parts->outbox.find(id); });
}

std::vector<OutboxRow> SealedStore::outbox(const std::vector<OutboxState> &states)
{
    return guarded([&] { return m_parts->outbox.in(states); });
}

std::vector<OutboxRow> SealedStore::outboxOf(const RecordKey &key, const std::vector<OutboxState> &states)
{
    return guarded([&] { return m_parts->outbox.of(key, states); });
}

std::size_t SealedStore::countOutbox(OutboxState state)
{
    return guarded([&] { return m_parts->outbox.count(state); });
}

void SealedStore::note(const JournalEntry &entry)
{
    change([&] { m_parts->journal.note(entry); });
}

std::vector<JournalEntry> SealedStore::journal(std::size_t most)
{
    return guarded([&] { return m_parts->journal.newest(most); });
}

std::int64_t SealedStore::bytes() const
{
    return QFileInfo(m_parts->path).size() + QFileInfo(m_parts->path + u"-wal"_s).size();
}

} // namespace oms
