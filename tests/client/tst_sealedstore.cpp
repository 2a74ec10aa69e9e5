// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/store/opening.h"
#include "support/storeconformance.h"

#include <QTemporaryDir>
#include <QTest>

using namespace oms;
using namespace oms::sync;
using namespace Qt::StringLiterals;
using Outcome = Opening::Outcome;

class TestSealedStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void storeConforms_data() { conformance::addCases(); }
    void storeConforms()
    {
        auto opening = openStore(path(), m_key);
        QCOMPARE(opening.outcome, Outcome::Opened);
        conformance::runCase(*opening.store);
    }

    void aStoreInMemoryConforms_data() { conformance::addCases(); }
    void aStoreInMemoryConforms() { conformance::runCase(*memoryStore()); }

    void whatWasSavedIsThereAgain()
    {
        const auto row = conformance::edit(1, conformance::customer(1));
        {
            auto opening = openStore(path(), m_key);
            QVERIFY(opening.isCacheEmpty);
            opening.store->transact([&] {
                opening.store->append(row);
                opening.store->put({conformance::customer(1), 3, "{\"a\":1}", "{\"a\":2}"});
            });
        }
        auto opening = openStore(path(), m_key);
        QCOMPARE(opening.outcome, Outcome::Opened);
        QVERIFY(!opening.isCacheEmpty);
        QVERIFY(conformance::isSame(opening.store->outbox({OutboxState::Waiting}), {row}));
        QCOMPARE(*opening.store->find(conformance::customer(1))->view, std::string("{\"a\":2}"));
    }

private:
    QString path() const { return m_folder->filePath(u"anna.store"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    const SealingKey m_key = SealingKey::make();
};

QTEST_GUILESS_MAIN(TestSealedStore)
#include "tst_sealedstore.moc"
