// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/models/recordtable.h"
#include "client/widgets/listview.h"
#include "shared/core/fold.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace oms;
using namespace Qt::StringLiterals;

namespace {

struct Saddle {
    Uuid id;
    QString model;
    QString rider;
    int inches = 17;
};

Uuid number(int n)
{
    std::array<std::uint8_t, 16> bytes {};
    bytes[14] = std::uint8_t(n >> 8);
    bytes[15] = std::uint8_t(n & 0xff);
    return Uuid(bytes);
}

class Saddles : public RecordTable<Saddle> {
public:
    Saddles()
        : RecordTable(
            {
                {.title = u"Model"_s, .text = [](const Saddle &s) { return s.model; }},
                {.title = u"Rider"_s, .text = [](const Saddle &s) { return s.rider; }},
                {.title = u"Seat"_s,
                 .look = CellLook::Figure,
                 .text = [](const Saddle &s) { return QString::number(s.inches); },
                 .number = [](const Saddle &s) { return std::int64_t(s.inches); }},
            },
            {
                .id = [](const Saddle &s) { return s.id; },
                .searchText = [](const Saddle &s) { return s.model + u' ' + s.rider; },
                .sentence = [](const Saddle &s) { return s.model + u" of "_s + s.rider; },
            })
    {
        setRecords({
            {number(1), u"Sonata"_s, u"Ingrid van den Berg"_s, 17},
            {number(2), u"Kestrel"_s, u"Björn Ångström"_s, 18},
            {number(3), u"Heritage"_s, u"Sofía Castellanos"_s, 9},
            {number(4), u"Étude"_s, u"Jochen Großmann"_s, 16},
            {number(5), u"County"_s, u"Søren Østergaard"_s, 17},
        });
    }

    QStringList models() const
    {
        QStringList shown;
        for (int row = 0; row < rowCount(); ++row)
            shown << this->shown(row).model;
        return shown;
    }
};

} // namespace

class TestRecordTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldingForgetsAccentsAndCase()
    {
        QCOMPARE(folded(u"Großmann"_s), u"grossmann"_s);
        QCOMPARE(folded(u"Søren ØSTERGAARD"_s), u"soren ostergaard"_s);
        QCOMPARE(folded(u"Ångström Łukasz"_s), u"angstrom lukasz"_s);
        QCOMPARE(folded(u"O’Sullivan"_s), u"o'sullivan"_s);
        QCOMPARE(folded(u"plain ASCII"_s), u"plain ascii"_s);
    }

    void typingNarrowsAndClearingShowsAll()
    {
        Saddles table;
        QAbstractItemModelTester tester(&table);
        table.setFilter(u"g"_s);
        table.setFilter(u"gross"_s);
        QCOMPARE(table.models(), QStringList {u"Étude"_s});
        table.setFilter(u"GRO ETU"_s);
        QCOMPARE(table.rowCount(), 1);
        table.setFilter(u"gro sonata"_s);
        QCOMPARE(table.rowCount(), 0);
        table.setFilter({});
        QCOMPARE(table.rowCount(), 5);
        QCOMPARE(table.total(), 5);
    }

    void deletingALetterWidensAgain()
    {
        Saddles table;
        table.setFilter(u"sofia"_s);
        QCOMPARE(table.rowCount(), 1);
        table.setFilter(u"so"_s);
        QCOMPARE(table.rowCount(), 3); // Sofía, Søren, Sonata
    }

    void textSortsByTheLocaleAndNumbersByValue()
    {
        Saddles table;
        table.sort(0, Qt::AscendingOrder);
        QCOMPARE(table.models(), QStringList({u"County"_s, u"Étude"_s, u"Heritage"_s, u"Kestrel"_s, u"Sonata"_s}));
        table.sort(0, Qt::DescendingOrder); // now by ranks
        QCOMPARE(table.models(), QStringList({u"Sonata"_s, u"Kestrel"_s, u"Heritage"_s, u"Étude"_s, u"County"_s}));
        table.upsert({number(6), u"Falconer"_s, {}, 18}); // ranks do not know it
        QCOMPARE(table.models().at(3), u"Falconer"_s);
        table.sort(0, Qt::AscendingOrder);
        QCOMPARE(table.models().at(2), u"Falconer"_s);
        table.remove(number(6));
        table.sort(2, Qt::DescendingOrder);
        QCOMPARE(table.models().first(), u"Kestrel"_s);
        QCOMPARE(table.models().last(), u"Heritage"_s);
    }

    void aNewRecordComesInAtItsPlace()
    {
        Saddles table;
        QAbstractItemModelTester tester(&table);
        table.sort(0, Qt::AscendingOrder);
        QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        table.upsert({number(6), u"Falconer"_s, u"Maud Müller"_s, 18});
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(inserted.first().at(1).toInt(), 2);
        QCOMPARE(reset.count(), 0);
    }

    void aChangedRecordMovesByItself()
    {
        Saddles table;
        QAbstractItemModelTester tester(&table);
        table.sort(0, Qt::AscendingOrder);
        QSignalSpy moved(&table, &QAbstractItemModel::rowsMoved);
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        table.upsert({number(5), u"Zephyr"_s, u"Søren Østergaard"_s, 17});
        QCOMPARE(moved.count(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(table.models().last(), u"Zephyr"_s);
        table.upsert({number(5), u"Zephyr"_s, u"Søren"_s, 17});
        QCOMPARE(moved.count(), 1);
        QCOMPARE(changed.count(), 2);
    }

    void aRecordThatNoLongerFitsLeavesTheFilteredList()
    {
        Saddles table;
        QAbstractItemModelTester tester(&table);
        table.setFilter(u"kestrel"_s);
        table.upsert({number(2), u"Merlin"_s, u"Björn"_s, 18});
        QCOMPARE(table.rowCount(), 0);
        table.upsert({number(2), u"Kestrel"_s, u"Björn"_s, 18});
        QCOMPARE(table.rowCount(), 1);
    }

    void aRemovedPlaceIsUsedAgain()
    {
        Saddles table;
        QAbstractItemModelTester tester(&table);
        table.remove(number(4));
        table.remove(number(5));
        QCOMPARE(table.total(), 3);
        table.sort(0, Qt::AscendingOrder);
        for (int n = 7; n < 11; ++n)
            table.upsert({number(n), u"Model %1"_s.arg(n), {}, 17});
        QCOMPARE(table.total(), 7);
        QCOMPARE(table.models(),
                 QStringList({u"Heritage"_s, u"Kestrel"_s, u"Model 7"_s, u"Model 8"_s, u"Model 9"_s, u"Model 10"_s,
                              u"Sonata"_s}));
        QVERIFY(!table.find(number(4)));
        QVERIFY(!table.rowOf(number(4)));
    }

    void aConditionWorksTogetherWithTheFilter()
    {
        Saddles table;
        table.setCondition([](const Saddle &s) { return s.inches == 17; });
        QCOMPARE(table.rowCount(), 2);
        table.setFilter(u"soren"_s);
        QCOMPARE(table.rowCount(), 1);
        table.setCondition({});
        QCOMPARE(table.rowCount(), 1);
    }

    void theFirstCellSaysTheWholeRow()
    {
        Saddles table;
        QCOMPARE(table.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Sonata of Ingrid van den Berg"_s);
        QCOMPARE(table.index(0, 2).data(Qt::AccessibleTextRole).toString(), u"Seat: 17"_s);
    }

    void theChosenRecordStaysChosen()
    {
        Saddles table;
        ListView view(table, u"Saddles"_s);
        view.resize(600, 300);
        QSignalSpy chosen(&view, &ListView::chosen);
        view.setCurrent(number(3));
        auto *rows = view.findChild<QTableView *>();
        const auto selected = [&] { return table.idAt(rows->selectionModel()->selectedRows().value(0).row()); };
        table.sort(1, Qt::DescendingOrder);
        QCOMPARE(selected(), number(3));
        table.setFilter(u"so"_s);
        QCOMPARE(selected(), number(3));
        table.setFilter(u"sonata"_s);
        QVERIFY(!rows->selectionModel()->hasSelection());
        table.setFilter({});
        QCOMPARE(selected(), number(3));
        QCOMPARE(chosen.count(), 0);
    }

    void keysMoveOpenAndFilter()
    {
        Saddles table;
        ListView view(table, u"Saddles"_s);
        auto *rows = view.findChild<QTableView *>();
        QSignalSpy chosen(&view, &ListView::chosen);
        QSignalSpy opened(&view, &ListView::opened);
        QSignalSpy typed(&view, &ListView::typed);
        QTest::keyClick(rows, Qt::Key_J);
        QTest::keyClick(rows, Qt::Key_J);
        QTest::keyClick(rows, Qt::Key_K);
        QTest::keyClick(rows, Qt::Key_Return);
        QTest::keyClick(rows, Qt::Key_S);
        QCOMPARE(chosen.count(), 3);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(rows->currentIndex().row(), 0);
        QCOMPARE(typed.first().first().toString(), u"s"_s);
    }
};

QTEST_MAIN(TestRecordTable)
#include "tst_recordtable.moc"
