// SPDX-License-Identifier: GPL-3.0-or-later
// What a laptop goes through: killed, out of power, a failing or a full disk, a damaged file.
#include "client/store/opening.h"
#include "support/faultydisk.h"
#include "support/saves.h"
#include "support/storeconformance.h"
#include "support/storefiles.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace oms;
using namespace oms::sync;
using namespace Qt::StringLiterals;
using Outcome = Opening::Outcome;
using Fault = FaultyDisk::Fault;

namespace {

constexpr qsizetype pageSize = 8192;
constexpr std::size_t savesInImage = 60;
constexpr std::size_t rowsOfAPage = 10;

//! Saves until it cannot, as a person would go on trying; how many were confirmed.
std::int64_t saveSome(SealedStore &store, int tries)
{
    std::int64_t confirmed = 0;
    for (int i = 0; i < tries; ++i) {
        try {
            save(store);
            ++confirmed;
        } catch (const StoreError &) {
            // Not confirmed; the next one may work again.
        }
    }
    return confirmed;
}

} // namespace

class TestStoreFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = quickFolder();
        QVERIFY(m_folder->isValid());
    }

    void everyConfirmedSaveOutlivesAKill()
    {
        std::mt19937 chance(20261122);
        std::int64_t confirmed = 0;
        for (int round = 0; round < 50; ++round) {
            QProcess client;
            client.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            client.start(QStringLiteral(OMS_SAVING_CLIENT), {path(), m_key.toText()});
            const auto first = confirmed;
            const auto enough = first + 1 + std::int64_t(chance() % 25);
            while (confirmed < enough && client.waitForReadyRead())
                confirmed = lastLine(client, confirmed);
            QVERIFY2(confirmed >= enough, "the client stopped by itself");
            client.kill(); // SIGKILL
            client.waitForFinished();
            confirmed = lastLine(client, confirmed); // what it said with its last breath
            auto opening = openStore(path(), m_key);
            QVERIFY2(opening.outcome == Outcome::Opened, opening.trouble.c_str());
            QCOMPARE(wrongWith(*opening.store, confirmed), std::string());
            confirmed = std::int64_t(opening.store->countOutbox(OutboxState::Waiting)); // one may be ahead
        }
        qInfo("50 kills, %lld saves", static_cast<long long>(confirmed));
    }

    void anotherProcessIsTurnedAway()
    {
        QProcess client;
        client.start(QStringLiteral(OMS_SAVING_CLIENT), {path(), m_key.toText()});
        QVERIFY(client.waitForReadyRead());
        QCOMPARE(openStore(path(), m_key).outcome, Outcome::InUse);
        client.kill();
        client.waitForFinished();
        QCOMPARE(openStore(path(), m_key).outcome, Outcome::Opened);
    }

    void everyConfirmedSaveOutlivesAPowerCutAtAnyAccess()
    {
        FaultyDisk disk;
        std::mt19937 chance(20261122);
        std::int64_t confirmed = 0;
        int cuts = 0;
        std::string wrong;
        openStore(path(), m_key); // made before the power is cut
        auto opening = openStore(path(), m_key);
        disk.watch([&] {
            if (!wrong.empty() || chance() % 12 != 0)
                return;
            ++cuts;
            wrong = wrongAfter(disk.afterPowerCut(chance), confirmed);
        });
        for (int i = 0; i < 60; ++i)
            confirmed = save(*opening.store, i % 10 == 9 ? 15'000 : 200);
        opening.store.reset(); // and while it is closed
        disk.watch({});
        QCOMPARE(wrong, std::string());
        qInfo("%d cuts", cuts);
        QVERIFY(cuts > 30);
    }

    void everyAccessMayFail_data()
    {
        QTest::addColumn<bool>("isFull");
        QTest::addColumn<bool>("isLasting");
        QTest::addColumn<bool>("isOld");
        QTest::newRow("an error, once") << false << false << false;
        QTest::newRow("an error, from then on") << false << true << false;
        QTest::newRow("full, once") << true << false << false;
        QTest::newRow("full, from then on") << true << true << false;
        QTest::newRow("an error, once, in an upgrade") << false << false << true;
        QTest::newRow("full, from then on, in an upgrade") << true << true << true;
    }
    void everyAccessMayFail()
    {
        QFETCH(bool, isFull);
        QFETCH(bool, isLasting);
        QFETCH(bool, isOld);
        const auto before = imageWithALog(isOld);
        FaultyDisk disk;
        for (int access = 1;; ++access) {
            putBack(before);
            std::int64_t confirmed = 5;
            disk.failAt(access, isFull ? Fault::Full : Fault::Error, isLasting);
            {
                const auto opening = openStore(path(), m_key);
                using enum Opening::Outcome;
                QVERIFY2(opening.store ? opening.outcome == Opened
                                       : opening.outcome == Unavailable || (isOld && opening.outcome == UpgradeFailed),
                         opening.trouble.c_str());
                if (opening.store)
                    confirmed += saveSome(*opening.store, 3);
            }
            const bool isOver = disk.accesses() < access;
            disk.heal();
            auto opening = openStore(path(), m_key);
            QVERIFY2(opening.outcome == Outcome::Opened, opening.trouble.c_str());
            const auto wrong = isOld ? std::string() : wrongWith(*opening.store, confirmed);
            QVERIFY2(wrong.empty(), (wrong + " after access " + std::to_string(access)).c_str());
            if (isOld) // the cache is empty, so only what is permanent counts
                QVERIFY(std::int64_t(opening.store->countOutbox(OutboxState::Waiting)) >= confirmed);
            if (isOver) {
                qInfo("%d accesses", access - 1);
                break;
            }
        }
    }

    void aFullDiskIsSaidAndTheStoreGoesOn()
    {
        FaultyDisk disk;
        auto opening = openStore(path(), m_key);
        auto &store = *opening.store;
        save(store);
        disk.setFull(true);
        for (int i = 0; i < 3; ++i) {
            try {
                for (int j = 0; j < 100; ++j) // some may still fit
                    save(store, 20'000);
                QFAIL("saved on a full disk");
            } catch (const StoreError &error) {
                QVERIFY(error.kind() == StoreError::Kind::Full);
            }
        }
        const auto confirmed = store.state().next_seq - 1;
        QCOMPARE(wrongWith(store, confirmed), std::string()); // reading goes on
        disk.setFull(false);
        QCOMPARE(save(store), confirmed + 1);
        disk.setFull(true);
        opening.store.reset();
        opening = openStore(path(), m_key); // the program starts on a full disk
        QVERIFY2(opening.outcome == Outcome::Opened, opening.trouble.c_str());
        QCOMPARE(wrongWith(*opening.store, confirmed + 1), std::string());
    }

    void noFlippedBitLosesMoreThanItsPage()
    {
        const auto image = closedImage();
        std::mt19937 chance(7);
        int damaged = 0;
        for (int round = 0; round < 160; ++round) {
            // The head of the file and what it says about its tables more often than chance would.
            const auto most = round < 30 ? 200U : round < 70 ? unsigned(pageSize) : unsigned(image.size());
            const auto at = qsizetype(chance() % most);
            auto flipped = image;
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << (chance() % 8)));
            damaged += checkDamage(flipped, rowsOfAPage) ? 1 : 0;
        }
        qInfo("%d of 160 were noticed at opening", damaged);
    }

    void noDestroyedPageLosesMoreThanItHeld()
    {
        const auto image = closedImage();
        std::mt19937 chance(8);
        for (qsizetype page = 0; page < image.size() / pageSize; ++page) {
            auto destroyed = image;
            std::generate_n(destroyed.begin() + page * pageSize, pageSize, [&] { return char(chance() & 0xff); });
            checkDamage(destroyed, rowsOfAPage);
        }
    }

    void aTruncatedFileGivesWhatIsLeft()
    {
        const auto image = closedImage();
        for (qsizetype length = image.size() - pageSize; length > 0; length -= image.size() / 12) {
            clear();
            writeFile(path(), image.left(length));
            const auto opening = openStore(path(), m_key);
            QCOMPARE(opening.outcome, Outcome::Damaged);
            QCOMPARE(readFile(opening.salvage->quarantined), image.left(length));
            QVERIFY(isEveryRowRight(*opening.store));
        }
    }

    void aDamagedFileIsNotGivenUpForAWrongKey()
    {
        auto image = closedImage();
        std::fill_n(image.begin(), pageSize, 'x');
        writeFile(path(), image);
        QCOMPARE(openStore(path(), SealingKey::make()).outcome, Outcome::WrongKey);
        QCOMPARE(readFile(path()), image);
        const auto opening = openStore(path(), m_key);
        QCOMPARE(opening.outcome, Outcome::Damaged);
        QCOMPARE(opening.salvage->outbox, savesInImage);
        QCOMPARE(opening.salvage->journal, savesInImage);
        QVERIFY(!opening.salvage->isStateLost);
    }

    void somethingElseInTheFilesPlaceIsKeptToo()
    {
        writeFile(path(), "not a store");
        const auto opening = openStore(path(), m_key);
        QCOMPARE(opening.outcome, Outcome::Damaged);
        QCOMPARE(readFile(opening.salvage->quarantined), QByteArray("not a store"));
        QVERIFY(opening.salvage->isStateLost);
        QVERIFY(
            opening.salvage->quarantined.contains(QRegularExpression(u"anna[.]store[.]damaged-20\\d\\d-\\d\\d-"_s)));
    }

    void aRepairMayFailAtAnyAccess()
    {
        auto image = closedImage();
        std::fill_n(image.begin(), pageSize, 'x');
        FaultyDisk disk;
        for (int access = 1;; access += 7) {
            clear();
            writeFile(path(), image);
            disk.failAt(access, access % 2 == 0 ? Fault::Full : Fault::Error, true);
            {
                const auto opening = openStore(path(), m_key);
                QVERIFY2(opening.outcome == Outcome::Damaged || opening.outcome == Outcome::Unavailable,
                         opening.trouble.c_str());
            }
            const bool isOver = disk.accesses() < access;
            disk.heal();
            const auto opening = openStore(path(), m_key);
            QVERIFY2(opening.store, opening.trouble.c_str());
            const auto there = opening.store->countOutbox(OutboxState::Waiting);
            QVERIFY2(there == savesInImage, (std::to_string(access) + ": " + std::to_string(there)).c_str());
            if (isOver)
                break;
        }
    }

    void aRepairThatWasCutOffIsFinished()
    {
        // As it is between the two renamings: the damaged file is aside, the good one not yet in its place.
        const auto image = closedImage();
        clear();
        writeFile(path() + u".repaired"_s, image);
        QVERIFY(hasStore(path()));
        QCOMPARE(openStore(path(), {}).outcome, Outcome::KeyMissing);
        const auto opening = openStore(path(), m_key);
        QCOMPARE(opening.outcome, Outcome::Opened);
        QVERIFY(opening.isCacheEmpty);
        QCOMPARE(opening.store->countOutbox(OutboxState::Waiting), savesInImage);
    }

private:
    QString path() const { return m_folder->filePath(u"anna.store"_s); }

    void clear() const
    {
        for (const auto &[name, content] : filesIn(m_folder->path()))
            QFile::remove(m_folder->filePath(name));
    }

    void putBack(const std::map<QString, QByteArray> &files) const
    {
        clear();
        for (const auto &[name, content] : files)
            writeFile(m_folder->filePath(name), content);
    }

    static std::int64_t lastLine(QProcess &client, std::int64_t before)
    {
        while (client.canReadLine())
            before = client.readLine().trimmed().toLongLong();
        return before;
    }

    //! Five saves, all of them in the log only, as after a crash; or, of an older program, all in the file.
    std::map<QString, QByteArray> imageWithALog(bool isOld) const
    {
        std::map<QString, QByteArray> files;
        {
            const auto opening = openStore(path(), m_key);
            for (int i = 0; i < 5; ++i)
                save(*opening.store);
            files = filesIn(m_folder->path());
        }
        if (isOld) {
            runRaw(path(), u"UPDATE meta SET value = 2 WHERE name = 'cache_version'"_s);
            files = filesIn(m_folder->path());
        }
        files.erase(u"anna.store.lock"_s);
        return files;
    }

    QByteArray closedImage() const
    {
        {
            const auto opening = openStore(path(), m_key);
            for (std::size_t i = 0; i < savesInImage; ++i)
                save(*opening.store, 150);
        }
        return readFile(path());
    }

    //! What is there is what was saved, to the letter.
    static bool isEveryRowRight(SealedStore &store)
    {
        const auto rows = store.outbox({OutboxState::Waiting});
        return std::ranges::all_of(rows, [](const OutboxRow &row) {
            const auto number = "\"number\":" + std::to_string(row.mutation.seq) + ",";
            return row.mutation.units[0].mine.find(number) != std::string::npos && row.mutation.kind == "customer.edit";
        });
    }

    //! Whether the damage was noticed at opening.
    bool checkDamage(const QByteArray &image, std::size_t mostLost) const
    {
        clear();
        writeFile(path(), image);
        auto opening = openStore(path(), m_key);
        [&] {
            QVERIFY2(opening.outcome == Outcome::Opened || opening.outcome == Outcome::Damaged,
                     (std::to_string(int(opening.outcome)) + opening.trouble).c_str());
            QVERIFY(isEveryRowRight(*opening.store));
            const auto there = opening.store->countOutbox(OutboxState::Waiting);
            QVERIFY2(there + mostLost >= savesInImage, std::to_string(there).c_str());
            if (opening.outcome == Outcome::Damaged) {
                QCOMPARE(opening.salvage->outbox, there);
                QCOMPARE(readFile(opening.salvage->quarantined), image);
            } else {
                QCOMPARE(there, savesInImage);
            }
            save(*opening.store); // and it goes on
        }();
        return opening.outcome == Outcome::Damaged;
    }

    std::string wrongAfter(const std::map<std::string, std::string> &files, std::int64_t confirmed) const
    {
        const auto elsewhere = quickFolder();
        for (const auto &[name, content] : files)
            writeFile(elsewhere->filePath(QFileInfo(QString::fromStdString(name)).fileName()),
                      QByteArray::fromStdString(content));
        const auto opening = openStore(elsewhere->filePath(u"anna.store"_s), m_key);
        if (opening.outcome != Outcome::Opened)
            return "does not open: " + opening.trouble;
        return wrongWith(*opening.store, confirmed);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const SealingKey m_key = SealingKey::make();
};

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
