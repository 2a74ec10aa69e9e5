// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/store/opening.h"
#include "support/saves.h"
#include "support/storeconformance.h"
#include "support/storefiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace oms;
using namespace oms::sync;
using namespace Qt::StringLiterals;
using conformance::customer;
using Outcome = Opening::Outcome;

namespace {

// The tables that the server can fill again, as the first two versions of the program made them.
const QString cacheOfVersion1 = u"CREATE TABLE scope (name TEXT PRIMARY KEY, cursor INTEGER NOT NULL);"
                                "CREATE TABLE record (entity TEXT, id BLOB, version INTEGER, base BLOB, view BLOB);"
                                "CREATE UNIQUE INDEX record_key ON record (entity, id);"
                                "CREATE TABLE conflict (mutation BLOB PRIMARY KEY, theirs BLOB)"_s;
const QString cacheOfVersion2 =
    u"CREATE TABLE scope (name TEXT PRIMARY KEY, cursor INTEGER NOT NULL, state TEXT);"
    "CREATE TABLE record (entity TEXT, id BLOB, version INTEGER, base BLOB, view BLOB, flags INTEGER, PRIMARY KEY "
    "(entity, id));"
    "CREATE TABLE record_scope (scope TEXT, entity TEXT, id BLOB, PRIMARY KEY (scope, entity, id));"
    "CREATE TABLE staged (n INTEGER PRIMARY KEY, scope TEXT, change BLOB)"_s;

const std::vector<OutboxState> allStates {OutboxState::Waiting,  OutboxState::Accepted, OutboxState::Settled,
                                          OutboxState::NeedsYou, OutboxState::Blocked,  OutboxState::Closed};

//! One row of each state, with what the server said.
std::vector<OutboxRow> fullOutbox()
{
    std::vector<OutboxRow> rows;
    for (auto state : allStates) {
        const auto number = int(rows.size()) + 1;
        auto row = conformance::edit(number, customer(number), state);
        if (state != OutboxState::Waiting)
            row.result = conformance::conflictOver(row);
        rows.push_back(std::move(row));
    }
    return rows;
}

StoredState stateOfADevice()
{
    StoredState state;
    state.device = makeId<DeviceId>();
    state.isRegistered = true;
    state.next_seq = 7;
    state.stamp = Stamp {90, makeUuid()};
    state.last_contact = conformance::moment(3);
    state.restarting = {"office"};
    return state;
}

} // namespace

class TestSealedStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = quickFolder();
        QVERIFY(m_folder->isValid());
    }

    void storeConforms_data() { conformance::addCases(); }
    void storeConforms() { conformance::runCase(*opened()); }

    void aStoreInMemoryConforms_data() { conformance::addCases(); }
    void aStoreInMemoryConforms() { conformance::runCase(*memoryStore()); }

    void whatWasSavedIsThereAgain()
    {
        {
            auto opening = openStore(path(), m_key);
            QVERIFY(opening.isCacheEmpty);
            for (int i = 0; i < 10; ++i)
                save(*opening.store);
            opening.store->transact([&] { opening.store->setScope({"office", 1}); });
        }
        auto opening = openStore(path(), m_key);
        QCOMPARE(opening.outcome, Outcome::Opened);
        QVERIFY(!opening.isCacheEmpty);
        QCOMPARE(wrongWith(*opening.store, 10), std::string());
        QVERIFY(QFile::permissions(path())
                == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    }

    void changingOutsideOfATransactionIsAMistake()
    {
        auto store = opened();
        QVERIFY_EXCEPTION_THROWN(store->setState({}), std::logic_error);
        QVERIFY_EXCEPTION_THROWN(store->transact([&] { store->transact([] {}); }), std::logic_error);
    }

    void nothingTypedIsFoundInAnyFile()
    {
        auto store = opened();
        auto row = conformance::edit(1, customer(1), OutboxState::NeedsYou);
        row.mutation.units[0].mine = R"({"name":"Wilhelmina"})";
        row.result = conformance::conflictOver(row);
        row.result->theirs_by = "Wilhelmina";
        Change change;
        change.entity = "customer";
        change.body = "Wilhelmina";
        store->transact([&] {
            store->append(row);
            store->put({customer(1), 1, "Wilhelmina", "Wilhelmina"});
            store->note({row.changed_at, row.mutation.id, "saved", "Wilhelmina"});
            store->stage("office", change);
        });
        const auto isHidden = [this] {
            for (const auto &[name, content] : filesIn(m_folder->path()))
                if (content.contains("ilhelmin") || content.contains(QByteArray::fromHex(m_key.toText().toLatin1())))
                    return false;
            return true;
        };
        QVERIFY(readFile(path() + u"-wal"_s).size() > 1000);
        QVERIFY(isHidden());
        store.reset(); // and after all of it has gone into the file itself
        QVERIFY(isHidden());
        QVERIFY(readFile(path()).contains("customer")); // the test would see it
    }

    void aRowThatWasChangedBehindTheProgramIsNoticed_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::newRow("bodies exchanged") << u"UPDATE record SET body = (SELECT r.body FROM record r "
                                             "WHERE r.id <> record.id AND r.entity = record.entity)"_s;
        QTest::newRow("version raised") << u"UPDATE record SET version = version + 1"_s;
        QTest::newRow("made another entity's") << u"UPDATE record SET entity = 'saddle'"_s;
        QTest::newRow("one octet")
            << u"UPDATE record SET body = CAST(substr(body, 1, 40) || x'00' || substr(body, 42) AS BLOB)"_s;
        QTest::newRow("emptied") << u"UPDATE record SET body = x''"_s;
    }
    void aRowThatWasChangedBehindTheProgramIsNoticed()
    {
        const auto row = conformance::edit(1, customer(1));
        {
            auto store = opened();
            store->transact([&] {
                store->put({customer(1), 1, "{\"a\":1}", {}});
                store->put({customer(2), 1, "{\"a\":2}", {}});
                store->append(row);
            });
        }
        QFETCH(QString, deed);
        runRaw(path(), deed);
        {
            auto store = opened();
            const auto entity = store->entities().front();
            try {
                store->eachRecord(entity, [](StoredRecord &&) {});
                QFAIL("read what was changed");
            } catch (const StoreError &error) {
                QVERIFY(error.kind() == StoreError::Kind::Damaged);
            }
        }
        // The next opening makes it good: the records are asked for again, what waits is there.
        auto opening = openStore(path(), m_key);
        QCOMPARE(opening.outcome, Outcome::Damaged);
        QVERIFY(opening.isCacheEmpty);
        QVERIFY(conformance::isSame(opening.store->outbox(allStates), {row}));
        opening.store.reset();
        QCOMPARE(openStore(path(), m_key).outcome, Outcome::Opened);
    }

    void anOutboxThatWasChangedBehindTheProgramIsNoticedAndSaved_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::addColumn<bool>("isWaitingAgain");
        QTest::newRow("state") << u"UPDATE outbox SET state = 2"_s << false;
        QTest::newRow("number") << u"UPDATE outbox SET seq = 99"_s << false;
        QTest::newRow("record") << u"UPDATE outbox SET entity_id = x'00112233445566778899aabbccddeeff'"_s << false;
        QTest::newRow("time") << u"UPDATE outbox SET changed_at = 1"_s << false;
        QTest::newRow("verdict") << u"UPDATE outbox SET result = x'00'"_s << true;
        QTest::newRow("check of the key") << u"UPDATE meta SET value = x'00' WHERE name = 'key'"_s << false;
    }
    void anOutboxThatWasChangedBehindTheProgramIsNoticedAndSaved()
    {
        const auto rows = fullOutbox();
        {
            auto store = opened();
            store->transact([&] {
                for (const auto &row : rows)
                    store->append(row);
            });
        }
        QFETCH(QString, deed);
        runRaw(path(), deed);
        const auto opening = openStore(path(), m_key);
        QCOMPARE(opening.outcome, Outcome::Damaged);
        QCOMPARE(opening.salvage->outbox, rows.size());
        QCOMPARE(opening.salvage->lost, std::size_t(0));
        QFETCH(bool, isWaitingAgain); // what the server said is lost: it is asked again, the identities are the same
        if (isWaitingAgain)
            QCOMPARE(opening.store->countOutbox(OutboxState::Waiting), rows.size());
        else
            QVERIFY(conformance::isSame(opening.store->outbox(allStates), rows));
    }

    void aWrongKeyTouchesNothing()
    {
        save(*opened());
        const auto before = readFile(path());
        const auto opening = openStore(path(), SealingKey::make());
        QCOMPARE(opening.outcome, Outcome::WrongKey);
        QVERIFY(!opening.store);
        QCOMPARE(readFile(path()), before);
        QCOMPARE(wrongWith(*opened(), 1), std::string());
    }

    void aMissingKeyIsNoNewInstallation()
    {
        QCOMPARE(openStore(path(), {}).outcome, Outcome::NoStore);
        QVERIFY(!hasStore(path()) && filesIn(m_folder->path()).empty());
        save(*opened());
        QCOMPARE(openStore(path(), {}).outcome, Outcome::KeyMissing);
        QVERIFY(hasStore(path()));
        QCOMPARE(wrongWith(*opened(), 1), std::string());
    }

    void aSecondWindowIsTurnedAway()
    {
        auto store = opened();
        const auto second = openStore(path(), m_key);
        QCOMPARE(second.outcome, Outcome::InUse);
        QCOMPARE(second.trouble, std::string("in use by another window"));
        QVERIFY(!glance(path()));
        save(*store);
        store.reset();
        QCOMPARE(wrongWith(*opened(), 1), std::string());
    }

    void aStoreOfANewerProgramIsLeftAlone_data()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("cache") << u"cache_version"_s;
        QTest::newRow("permanent") << u"permanent_version"_s;
    }
    void aStoreOfANewerProgramIsLeftAlone()
    {
        save(*opened());
        QFETCH(QString, version);
        runRaw(path(), u"UPDATE meta SET value = 99 WHERE name = '%1'"_s.arg(version));
        const auto before = readFile(path());
        QCOMPARE(openStore(path(), m_key).outcome, Outcome::Newer);
        QCOMPARE(readFile(path()), before);
    }

    void anUpgradeKeepsEverythingThatOnlyIsHere_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("tables");
        QTest::newRow("two versions old") << 1 << cacheOfVersion1;
        QTest::newRow("one version old") << 2 << cacheOfVersion2;
    }
    void anUpgradeKeepsEverythingThatOnlyIsHere()
    {
        const auto rows = fullOutbox();
        auto state = stateOfADevice();
        {
            auto store = opened();
            store->transact([&] {
                for (const auto &row : rows) {
                    store->append(row);
                    store->note({row.changed_at, row.mutation.id, "saved", "{}"});
                }
                store->setState(state);
            });
        }
        QFETCH(int, version);
        QFETCH(QString, tables);
        runRaw(path(),
               u"DROP TABLE scope; DROP TABLE record; DROP TABLE record_scope; DROP TABLE staged;"
               "%1; UPDATE meta SET value = %2 WHERE name = 'cache_version';"
               "INSERT INTO scope (name, cursor) VALUES ('office', 70);"
               "INSERT INTO record (entity, id, version, base) VALUES ('customer', x'00', 1, x'00')"_s.arg(tables)
                   .arg(version));
        auto opening = openStore(path(), m_key);
        QCOMPARE(opening.outcome, Outcome::Opened);
        QVERIFY(opening.isCacheEmpty);
        auto &store = *opening.store;
        QVERIFY(conformance::isSame(store.outbox(allStates), rows));
        QCOMPARE(store.journal(99).size(), rows.size());
        const auto kept = store.state();
        QVERIFY(kept.device == state.device && kept.stamp == state.stamp && kept.next_seq == state.next_seq);
        QVERIFY(kept.restarting.empty() && store.scopes().empty() && store.entities().empty()); // begun anew
        store.transact([&] {
            store.put({customer(1), 1, "{}", {}});
            store.setScope({"office", 1});
        });
        opening.store.reset();
        QVERIFY(!openStore(path(), m_key).isCacheEmpty);
    }

    void anOlderImageOpensAsItWas()
    {
        save(*opened());
        const auto image = readFile(path());
        {
            auto store = opened();
            for (int i = 0; i < 30; ++i)
                save(*store);
        }
        writeFile(path(), image);
        QCOMPARE(wrongWith(*opened(), 1), std::string());
    }

    void howMuchWaitsIsToldWithoutTheKey()
    {
        QVERIFY(!glance(path()));
        {
            auto store = opened();
            store->transact([&] {
                for (const auto &row : fullOutbox())
                    store->append(row);
                store->setState(stateOfADevice());
            });
        }
        const auto seen = glance(path());
        QVERIFY(seen);
        QCOMPARE(seen->waiting, std::size_t(2)); // a blocked one is not sent either
        QCOMPARE(seen->needsYou, std::size_t(1));
        QVERIFY(seen->lastContact == conformance::moment(3));
    }

    void aPassphraseStandsInForTheKeychain()
    {
        const auto wrapped = wrapKey(m_key, u"Sjö hästar på ängen"_s);
        QVERIFY(!wrapped.contains(m_key.toText().toLatin1()));
        QVERIFY(keepWrappedKey(path(), wrapped));
        QVERIFY(*unwrapKey(*wrappedKey(path()), u"Sjö hästar på ängen"_s) == m_key);
        QVERIFY(!unwrapKey(wrapped, u"sjö hästar på ängen"_s));
        auto broken = wrapped;
        broken[broken.size() - 4] = broken[broken.size() - 4] == '0' ? '1' : '0';
        QVERIFY(!unwrapKey(broken, u"Sjö hästar på ängen"_s));
        QVERIFY(!unwrapKey("oms-key-1 3 99999999999999 00 00", u"x"_s));
        QVERIFY(!SealingKey::fromText(u"no key"_s) && *SealingKey::fromText(m_key.toText()) == m_key);
    }

    void destroyingTakesTheKeyFirst()
    {
        QVERIFY(keepWrappedKey(path(), "wrapped"));
        save(*opened());
        writeFile(path() + u".damaged-2026-01-01"_s, "old");
        writeFile(m_folder->filePath(u"bert.store"_s), "another person's");
        int calls = 0;
        QVERIFY(destroyStore(path(), [&] {
            ++calls;
            QVERIFY(QFile::exists(path()) && wrappedKey(path()));
        }));
        QCOMPARE(calls, 1);
        QCOMPARE(filesIn(m_folder->path()).size(), std::size_t(1));
        QVERIFY(!hasStore(path()) && !wrappedKey(path()));
    }

    void aPlaceThatCannotHoldAStoreIsSaid()
    {
        const auto opening = openStore(m_folder->filePath(u"absent/anna.store"_s), m_key);
        QCOMPARE(opening.outcome, Outcome::Unavailable);
        QVERIFY(!opening.trouble.empty());
    }

private:
    QString path() const { return m_folder->filePath(u"anna.store"_s); }
    std::unique_ptr<SealedStore> opened() const
    {
        auto opening = openStore(path(), m_key);
        if (opening.outcome != Outcome::Opened)
            throw std::runtime_error("the store does not open: " + opening.trouble);
        return std::move(opening.store);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const SealingKey m_key = SealingKey::make();
};

QTEST_GUILESS_MAIN(TestSealedStore)
#include "tst_sealedstore.moc"
