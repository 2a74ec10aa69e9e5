// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/storeconformance.h"
#include "tests/simulation/memorystore.h"

#include <QTest>

using namespace oms;

//! What the simulation proves holds on a laptop only if its store does what the sealed one does.
class TestMemoryStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storeConforms_data() { conformance::addCases(); }
    void storeConforms()
    {
        simulation::MemoryStore store;
        conformance::runCase(store);
    }
};

QTEST_GUILESS_MAIN(TestMemoryStore)
#include "tst_memorystore.moc"
