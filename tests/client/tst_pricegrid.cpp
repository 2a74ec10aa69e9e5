// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of prices as a spreadsheet: keys, clipboard, undo, what is marked and what is said.
#include "client/accessibility.h"
#include "client/grab.h"
#include "client/models/moneytext.h"
#include "client/prices/pricegrid.h"
#include "server/demo/catalogue.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace oms;
using namespace oms::prices;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int first = PriceGridModel::nameColumns;

PriceKey key(int n)
{
    std::array<std::uint8_t, 16> bytes {};
    bytes[0] = 1;
    bytes[15] = std::uint8_t(n);
    return {PriceKind::Extra, Uuid(bytes), {}};
}

PriceList list(const char *currency, int count, PriceListState state = PriceListState::Draft)
{
    PriceList made;
    made.id = PriceListId {makeUuid()};
    made.currency = currency;
    made.name = currency;
    made.state = state;
    for (int i = 0; i < count; ++i)
        made.prices.push_back({PriceKind::Extra, key(i).subject_id, {}, 10'000 + i * 100});
    return made;
}

std::vector<PriceRow> rows(int count)
{
    std::vector<PriceRow> made;
    for (int i = 0; i < count; ++i) {
        const auto name = u"Extra %1"_s.arg(i);
        made.push_back({key(i), u"Extras"_s, name, name.toLower()});
    }
    return made;
}

} // namespace

class TestPriceGrid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        dressForPictures();
    }

    void init()
    {
        m_euro = std::make_unique<PriceSheet>(list("EUR", 8));
        m_dollar = std::make_unique<PriceSheet>(list("USD", 8));
        m_model = std::make_unique<PriceGridModel>();
        m_before = m_euro->list();
        m_model->setColumns({{m_euro.get(), &m_before, u"EU"_s}, {m_dollar.get(), nullptr, u"US"_s}});
        m_model->setRows(rows(10)); // the last two have no price
        m_grid = std::make_unique<PriceGrid>(*m_model);
        m_grid->resize(900, 500);
        m_grid->show();
        m_grid->activateWindow();
        m_grid->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_grid.get()));
        choose(0, 0);
    }
    void cleanup() { m_grid.reset(); }

    void amountsAreShownAsTheLocaleWritesThemAndNoPriceIsNotZero()
    {
        QCOMPARE(text(0, 0), u"100,00"_s);
        QVERIFY(m_euro->put(99, u"x"_s, {{key(1), {}, 0}}));
        QCOMPARE(text(1, 0), u"0,00"_s);
        QVERIFY(text(9, 0) != u"0,00"_s);
        QVERIFY(said(9, 0).contains(u"no price"_s));
    }

    void typingReplacesAndEnterGoesDown()
    {
        QTest::keyClicks(m_grid.get(), u"1"_s);
        auto *editor = m_grid->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u".234,5"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_euro->at(key(0)), std::optional<MinorUnits>(123450));
        QTRY_COMPARE(m_grid->currentIndex().row(), 1);
        QCOMPARE(m_grid->currentIndex().column(), first);
        m_grid->undo();
        QCOMPARE(m_euro->at(key(0)), std::optional<MinorUnits>(10'000));
    }

    void f2EditsAndEscapeGivesUp()
    {
        QTest::keyClick(m_grid.get(), Qt::Key_F2);
        auto *editor = m_grid->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"100,00"_s);
        QTest::keyClicks(editor, u"9"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(m_euro->at(key(0)), std::optional<MinorUnits>(10'000));
        QVERIFY(!m_euro->isDirty());
    }

    void tabMovesToTheRight()
    {
        QTest::keyClick(m_grid.get(), Qt::Key_Tab);
        QCOMPARE(m_grid->currentIndex().column(), first + 1);
        QTest::keyClick(m_grid.get(), Qt::Key_Backtab);
        QCOMPARE(m_grid->currentIndex().column(), first);
    }

    void whatIsNoAmountStaysAndSaysWhy()
    {
        QVERIFY(m_model->setData(at(0, 0), u"on request"_s, Qt::EditRole));
        QCOMPARE(text(0, 0), u"on request"_s);
        QVERIFY(said(0, 0).contains(u"no amount"_s));
        QCOMPARE(m_euro->at(key(0)), std::optional<MinorUnits>(10'000));
        QVERIFY(m_model->setData(at(0, 0), u"-5"_s, Qt::EditRole));
        QVERIFY(said(0, 0).contains(u"below zero"_s));
        QVERIFY(m_model->setData(at(0, 0), u"1,234"_s, Qt::EditRole));
        QVERIFY(said(0, 0).contains(u"two ways"_s));
        QVERIFY(m_model->setData(at(0, 0), u"5"_s, Qt::EditRole));
        QCOMPARE(text(0, 0), u"5,00"_s);
    }

    void aPastedBlockIsOneStepAndComesBackOut()
    {
        choose(0, 0);
        paste(u"1.000,50\t2,000.75\r\n3 000\t$4000\r\n\t€\r\n"_s);
        QCOMPARE(m_euro->at(key(0)), std::optional<MinorUnits>(100'050));
        QCOMPARE(m_dollar->at(key(0)), std::optional<MinorUnits>(200'075));
        QCOMPARE(m_euro->at(key(1)), std::optional<MinorUnits>(300'000));
        QCOMPARE(m_dollar->at(key(1)), std::optional<MinorUnits>(400'000));
        QVERIFY(!m_euro->at(key(2))); // an empty cell takes the price away
        QCOMPARE(m_dollar->at(key(2)), std::optional<MinorUnits>(10'200)); // what cannot be read changes nothing …
        QCOMPARE(text(2, 1), u"€"_s); // … and stays where it was pasted, marked
        QVERIFY(!said(2, 1).isEmpty());
        choose(0, 0, 1, 1);
        QTest::keyClick(m_grid.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"1000,50\t2000,75\n3000,00\t4000,00"_s);
        QTest::keyClick(m_grid.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_euro->at(key(0)), std::optional<MinorUnits>(10'000));
        QCOMPARE(m_dollar->at(key(0)), std::optional<MinorUnits>(10'000)); // one paste, one step, over both lists
        QCOMPARE(m_euro->at(key(2)), std::optional<MinorUnits>(10'200));
        QTest::keyClick(m_grid.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_dollar->at(key(1)), std::optional<MinorUnits>(400'000));
    }

    void oneCellFillsWhatIsChosen()
    {
        choose(2, 0, 5, 1);
        paste(u"7,50"_s);
        for (int row = 2; row <= 5; ++row) {
            QCOMPARE(m_euro->at(key(row)), std::optional<MinorUnits>(750));
            QCOMPARE(m_dollar->at(key(row)), std::optional<MinorUnits>(750));
        }
        QCOMPARE(m_euro->at(key(6)), std::optional<MinorUnits>(10'600));
    }

    void whatDoesNotFitIsCounted()
    {
        QSignalSpy told(m_grid.get(), &PriceGrid::told);
        choose(9, 1);
        paste(u"1\t2\n3\t4\n5\t6"_s);
        QCOMPARE(m_dollar->at(key(9)), std::optional<MinorUnits>(100));
        QCOMPARE(told.count(), 1);
        QVERIFY2(told[0][0].toString().contains(u"5"_s), qPrintable(told[0][0].toString()));
    }

    void aRaggedBlockLeavesWhatItDoesNotHave()
    {
        choose(0, 0);
        paste(u"1\n2\t3"_s);
        QCOMPARE(m_euro->at(key(0)), std::optional<MinorUnits>(100));
        QCOMPARE(m_dollar->at(key(0)), std::optional<MinorUnits>(10'000));
        QCOMPARE(m_dollar->at(key(1)), std::optional<MinorUnits>(300));
    }

    void aPastedAmountMendsWhatWasWrong()
    {
        QVERIFY(m_model->setData(at(0, 0), u"what?"_s, Qt::EditRole));
        choose(0, 0);
        paste(u"12"_s);
        QCOMPARE(text(0, 0), u"12,00"_s);
    }

    void fillsDownAndRight()
    {
        choose(0, 0, 3, 0);
        QTest::keyClick(m_grid.get(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_euro->at(key(3)), std::optional<MinorUnits>(10'000));
        QVERIFY(m_euro->put(99, u"x"_s, {{key(5), {}, 555}}));
        choose(5, 0, 5, 1);
        QTest::keyClick(m_grid.get(), Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(m_dollar->at(key(5)), std::optional<MinorUnits>(555));
        choose(9, 0);
        choose(8, 0, 9, 0);
        m_grid->fillDown(); // no price goes down, too
        QVERIFY(!m_euro->at(key(9)));
    }

    void deleteTakesPricesAwayAndCutKeepsThemOnTheClipboard()
    {
        choose(0, 0, 1, 0);
        QTest::keyClick(m_grid.get(), Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"100,00\n101,00"_s);
        QVERIFY(!m_euro->at(key(0)));
        choose(2, 0);
        QTest::keyClick(m_grid.get(), Qt::Key_Delete);
        QVERIFY(!m_euro->at(key(2)));
        m_grid->undo();
        m_grid->undo();
        QVERIFY(!m_euro->isDirty());
    }

    void raisesByPercentAndRounds()
    {
        choose(0, 0, 1, 0);
        m_grid->raise(300, 100);
        QCOMPARE(m_euro->at(key(0)), std::optional<MinorUnits>(10'300));
        QCOMPARE(m_euro->at(key(1)), std::optional<MinorUnits>(10'400)); // 104.03 rounded to whole euros
        m_grid->undo();
        QCOMPARE(m_euro->at(key(1)), std::optional<MinorUnits>(10'100));
    }

    void aPublishedListTakesNothing()
    {
        PriceSheet fixed(list("EUR", 3, PriceListState::Published));
        m_model->setColumns({{&fixed, nullptr, u"EU"_s}});
        choose(0, 0);
        paste(u"5"_s);
        QTest::keyClick(m_grid.get(), Qt::Key_Delete);
        QCOMPARE(fixed.at(key(0)), std::optional<MinorUnits>(10'000));
        QVERIFY(!(m_model->flags(at(0, 0)) & Qt::ItemIsEditable));
        m_model->setColumns({});
    }

    void whatDiffersFromThePredecessorIsMarkedWithTheOldAmount()
    {
        QVERIFY(!at(0, 0).data(PriceGridModel::ChangedRole).toBool());
        QVERIFY(m_model->setData(at(0, 0), u"120"_s, Qt::EditRole));
        QVERIFY(at(0, 0).data(PriceGridModel::ChangedRole).toBool());
        QVERIFY2(said(0, 0).contains(u"100,00"_s) && said(0, 0).contains(u"120,00"_s), qPrintable(said(0, 0)));
        QVERIFY(m_model->setData(at(9, 0), u"1"_s, Qt::EditRole));
        QVERIFY(said(9, 0).contains(u"had no price"_s));
        QVERIFY(m_model->setData(at(1, 0), QString(), Qt::EditRole));
        QVERIFY(at(1, 0).data(PriceGridModel::ChangedRole).toBool());
        grab(*m_grid, u"pricegrid-marks"_s);
    }

    void aCellSaysWhatItIsOfAndInWhichList()
    {
        const auto words = said(0, 1);
        QVERIFY2(words.contains(u"Extra 0"_s) && words.contains(u"US"_s) && words.contains(u"100,00"_s),
                 qPrintable(words));
        QCOMPARE(unnamed(*m_grid), QStringList());
    }

    void filteringKeepsWhatIsTyped()
    {
        m_model->filter(u"extra 7"_s);
        QCOMPARE(m_model->rowCount(), 1);
        QVERIFY(m_model->setData(at(0, 0), u"99"_s, Qt::EditRole));
        QVERIFY(m_model->setData(at(0, 1), u"nonsense"_s, Qt::EditRole));
        m_model->filter({});
        QCOMPARE(m_euro->at(key(7)), std::optional<MinorUnits>(9'900));
        QCOMPARE(text(7, 1), u"nonsense"_s);
    }

    void anAnswerKeepsWhatWasTypedMeanwhile()
    {
        QVERIFY(m_model->setData(at(0, 0), u"1"_s, Qt::EditRole));
        QVERIFY(m_model->setData(at(1, 0), u"2"_s, Qt::EditRole));
        const auto sent = m_euro->unsaved();
        QCOMPARE(sent.size(), std::size_t(2));
        QVERIFY(m_model->setData(at(0, 0), u"3"_s, Qt::EditRole)); // changed again while it was on its way
        QVERIFY(m_model->setData(at(1, 0), u"101"_s, Qt::EditRole)); // put back as it was
        auto answer = m_euro->list();
        answer.version = 2;
        answer.prices[0].amount_minor = 100;
        answer.prices[1].amount_minor = 200;
        m_euro->saved(answer, sent);
        QCOMPARE(m_euro->at(key(0)), std::optional<MinorUnits>(300));
        QCOMPARE(m_euro->at(key(1)), std::optional<MinorUnits>(10'100));
        QCOMPARE(m_euro->unsaved().size(), std::size_t(2));
    }

    //! Somebody else changed the draft: theirs where nothing was typed here.
    void aNewerDraftComesUnderWhatWasTyped()
    {
        QVERIFY(m_model->setData(at(0, 0), u"1"_s, Qt::EditRole));
        auto theirs = m_euro->list();
        theirs.version = 5;
        theirs.prices[0].amount_minor = 77;
        theirs.prices[4].amount_minor = 88;
        m_euro->saved(theirs, {});
        QCOMPARE(m_euro->at(key(0)), std::optional<MinorUnits>(100));
        QCOMPARE(m_euro->at(key(4)), std::optional<MinorUnits>(88));
        QCOMPARE(m_euro->list().version, 5);
        QCOMPARE(m_euro->unsaved().size(), std::size_t(1));
    }

    //! Figures for the record: the whole demonstration catalogue; nothing is timed by a limit.
    void itIsQuickWithTheWholeCatalogue()
    {
        const Catalogue catalogue(demo::makeCatalogue(demo::Size::Full));
        auto draft = catalogue.document().price_lists.front();
        draft.state = PriceListState::Draft;
        PriceSheet sheet(draft);
        const auto all = rowsOf(PriceKind::ModelLeather, catalogue, {&draft});
        m_model->setColumns({{&sheet, &catalogue.document().price_lists.front(), u"list"_s}});
        QElapsedTimer clock;
        clock.start();
        m_model->setRows(all);
        const auto filled = clock.nsecsElapsed();
        clock.start();
        m_model->filter(u"ves"_s);
        m_grid->viewport()->repaint();
        const auto filtered = clock.nsecsElapsed();
        m_model->filter({});
        QStringList lines;
        for (int i = 0; i < 5000; ++i)
            lines << u"1.%1,50"_s.arg(100 + i % 900);
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        choose(0, 0);
        clock.start();
        m_grid->paste();
        m_grid->viewport()->repaint();
        const auto pasted = clock.nsecsElapsed();
        const auto fits = std::min(std::size_t(5000), all.size());
        QVERIFY(sheet.unsaved().size() + 50 >= fits);
        clock.start();
        m_grid->undo();
        const auto undone = clock.nsecsElapsed();
        QVERIFY(!sheet.isDirty());
        qInfo("%zu rows: filled %.1f ms, a filter keystroke to painted %.1f ms, paste of %zu cells to painted %.1f ms, "
              "undo %.1f ms",
              all.size(), double(filled) / 1e6, double(filtered) / 1e6, fits, double(pasted) / 1e6,
              double(undone) / 1e6);
        m_model->setColumns({});
    }

private:
    QModelIndex at(int row, int column) const { return m_model->index(row, first + column); }
    QString text(int row, int column) const { return at(row, column).data().toString(); }
    QString said(int row, int column) const { return at(row, column).data(Qt::AccessibleTextRole).toString(); }

    void choose(int row, int column) { m_grid->setCurrentIndex(at(row, column)); }
    void choose(int top, int left, int bottom, int right)
    {
        choose(top, left);
        m_grid->selectionModel()->select({at(top, left), at(bottom, right)}, QItemSelectionModel::ClearAndSelect);
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(m_grid.get(), Qt::Key_V, Qt::ControlModifier);
    }

    std::unique_ptr<PriceSheet> m_euro;
    std::unique_ptr<PriceSheet> m_dollar;
    std::unique_ptr<PriceGridModel> m_model;
    std::unique_ptr<PriceGrid> m_grid;
    PriceList m_before;
};

QTEST_MAIN(TestPriceGrid)
#include "tst_pricegrid.moc"
