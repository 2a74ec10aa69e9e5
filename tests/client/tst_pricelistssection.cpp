// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/accessibility.h"
#include "client/catalogue/cataloguepage.h"
#include "client/grab.h"
#include "client/models/days.h"
#include "client/models/schematext.h"
#include "client/prices/changedraft.h"
#include "client/prices/newdraft.h"
#include "client/prices/pricelistssection.h"
#include "client/prices/publishdialog.h"
#include "client/prices/sheetpage.h"
#include "client/sectiontest.h"
#include "client/widgets/recordlist.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

//! "Price lists" in the catalogue, with the whole program and the real server.
class PriceListsTest : public SectionTest {
    Q_OBJECT

private Q_SLOTS:
    void pictures()
    {
        for (const auto &[appearance, mode] :
             {std::pair {Appearance::Light, u"light"_s}, {Appearance::Dark, u"dark"_s}}) {
            person().choose(appearance);
            comeIn(u"ADMIN"_s);
            grab(window(), u"price-lists-"_s + mode);
            startDraft(u"GB 2027 "_s + mode, RegionCode::Gb);
            grid()->selectionModel()->select(QItemSelection(cell(1), cell(5)), QItemSelectionModel::ClearAndSelect);
            grid()->raise(450, 500);
            grid()->setCurrentIndex(cell(2));
            grab(window(), u"price-grid-"_s + mode);
            QCOMPARE(unnamed(*section()), QStringList());
        }
    }

    void aDraftIsFilledInSavedAndPublished()
    {
        comeIn(u"ADMIN"_s);
        startDraft(u"EU 2099"_s, RegionCode::Eu);
        const auto first = cell(0);
        grid()->setCurrentIndex(first);
        QTest::keyClick(grid(), Qt::Key_4); // begins to edit
        auto *editor = shown<QLineEdit>(*grid());
        QVERIFY(editor);
        QTest::keyClicks(editor, u"321,5"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(first.data().toString(), u"4,321.50"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!page()->isDirty(), patience); // saved by itself
        const auto draft = onTheServer("EU 2099");
        QCOMPARE(draft.state, PriceListState::Draft);
        QVERIFY(std::any_of(draft.prices.begin(), draft.prices.end(),
                            [](const PriceCell &one) { return one.amount_minor == MinorUnits(432'150); }));
        Person::press(*section(), u"Publish…"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown<prices::PublishDialog>(window()), patience);
        Person::press(*shown<prices::PublishDialog>(window()), u"Publish"_s);
        QTRY_COMPARE_WITH_TIMEOUT(onTheServer("EU 2099").state, PriceListState::Published, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!(first.flags() & Qt::ItemIsEditable) || grid()->model()->rowCount() == 0, patience);
    }

    void aBlockGoesToExcelAndBackInOneStep()
    {
        comeIn(u"ADMIN"_s);
        startDraft(u"US 2099"_s, RegionCode::Us);
        const auto before = cell(0).data().toString();
        QGuiApplication::clipboard()->setText(u"1,000.00\n2.000,50\n$3 000\nnot a price\n"_s);
        grid()->setCurrentIndex(cell(0));
        QTest::keySequence(grid(), QKeySequence::Paste);
        QCOMPARE(cell(0).data().toString(), u"1,000.00"_s);
        QCOMPARE(cell(1).data().toString(), u"2,000.50"_s);
        QCOMPARE(cell(2).data().toString(), u"3,000.00"_s);
        QTest::keySequence(grid(), QKeySequence::Undo);
        QCOMPARE(cell(0).data().toString(), before);
        QTest::keySequence(grid(), QKeySequence::Redo);
        grid()->selectionModel()->select(QItemSelection(cell(0), cell(3)), QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(grid(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(cell(3).data().toString(), u"1,000.00"_s);
        QTest::keySequence(grid(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"1000.00\n1000.00\n1000.00\n1000.00"_s);
        QTest::keyClick(grid(), Qt::Key_Delete);
        QCOMPARE(cell(3).data().toString(), QString());
    }

    void aDraftGetsAnotherNameAndDayAndGoesToTheArchive()
    {
        comeIn(u"ADMIN"_s);
        startDraft(u"CA 2098"_s, RegionCode::Ca);
        Person::press(*section(), u"Change name and day…"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown<prices::ChangeDraftDialog>(window()), patience);
        Person::type(*shown<prices::ChangeDraftDialog>(window()), u"Name"_s, u"CA 2099"_s);
        auto *from = named<QDateEdit>(*shown<prices::ChangeDraftDialog>(window()), u"Valid from"_s);
        QVERIFY(from);
        from->setDate(QDate(2099, 1, 1));
        Person::press(*shown<prices::ChangeDraftDialog>(window()), u"Save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!shown<prices::ChangeDraftDialog>(window()), patience);
        QCOMPARE(toIso(onTheServer("CA 2099").valid_from), std::string("2099-01-01"));
        QCOMPARE(page()->sheet()->list().name, std::string("CA 2099"));
        Person::press(*section(), u"Archive the draft…"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown<prices::ArchiveDraftDialog>(window()), patience);
        Person::press(*shown<prices::ArchiveDraftDialog>(window()), u"Archive the draft"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!page() && shown<RecordList>(*section()), patience); // back to all lists
        QVERIFY(onTheServer("CA 2099").name.empty());
        QVERIFY(!isListed(u"CA 2099"_s));
    }

    void aPastDayIsRefusedAndWhatIsTypedStays()
    {
        comeIn(u"ADMIN"_s);
        startDraft(u"AU 2099"_s, RegionCode::Au);
        typePrice(u"1234"_s); // saved before anything else
        Person::press(*section(), u"Change name and day…"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown<prices::ChangeDraftDialog>(window()), patience);
        QVERIFY(!page()->isDirty());
        auto &dialog = *shown<prices::ChangeDraftDialog>(window());
        named<QDateEdit>(dialog, u"Valid from"_s)->setDate(QDate(2020, 1, 1));
        Person::press(dialog, u"Save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(named<QAbstractButton>(dialog, u"Save"_s)->isEnabled(), patience);
        Person::press(dialog, u"Cancel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!shown<prices::ChangeDraftDialog>(window()), patience);
        QVERIFY(onTheServer("AU 2099").valid_from > dateOf(QDate(2020, 1, 1)));
        QCOMPARE(cell(0).data().toString(), u"1,234.00"_s);
    }

    void aFitterReadsWhatIsPublished()
    {
        comeIn(u"FITTER"_s);
        QVERIFY(!named<QAbstractButton>(*section(), u"New price list"_s));
        openRow(0);
        QVERIFY(grid()->model()->rowCount() > 20);
        QVERIFY(!(cell(0).flags() & Qt::ItemIsEditable));
        QVERIFY(!named<QAbstractButton>(*section(), u"Change name and day…"_s));
        QVERIFY(!named<QAbstractButton>(*section(), u"Archive the draft…"_s));
    }

private:
    void comeIn(const QString &role)
    {
        SectionTest::comeIn(role, u"prices"_s);
        auto *catalogue = window().findChild<CataloguePage *>();
        QVERIFY(catalogue);
        QTRY_VERIFY_WITH_TIMEOUT(!catalogue->book().catalogue()->document().price_lists.empty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(section() && shown<RecordList>(*section())
                                     && shown<RecordList>(*section())->model()->rowCount() >= 10,
                                 patience);
    }
    void startDraft(const QString &name, RegionCode region)
    {
        Person::press(*section(), u"New price list"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown<prices::NewDraftDialog>(window()), patience);
        auto &dialog = *shown<prices::NewDraftDialog>(window());
        auto *regions = dialog.findChild<QComboBox *>();
        regions->setCurrentIndex(int(region));
        Person::type(dialog, u"Name"_s, name);
        Person::press(dialog, u"Create the draft"_s);
        QTRY_VERIFY_WITH_TIMEOUT(grid() && grid()->model()->rowCount() > 20 && page()->sheet()
                                     && toQString(page()->sheet()->list().name) == name,
                                 patience);
    }
    void openRow(int row)
    {
        auto *list = shown<RecordList>(*section());
        list->setCurrentIndex(list->model()->index(row, 0));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(grid(), patience);
    }
    //! Of the draft's column, the one before the last when other regions are not shown.
    QModelIndex cell(int row)
    {
        auto *model = grid()->model();
        return model->index(row, model->columnCount() - 1);
    }
    void typePrice(const QString &amount)
    {
        grid()->setCurrentIndex(cell(0));
        QTest::keyClick(grid(), Qt::Key_F2);
        auto *editor = shown<QLineEdit>(*grid());
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, amount);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    bool isListed(const QString &name)
    {
        const auto *model = shown<RecordList>(*section())->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 1).data().toString() == name)
                return true;
        return false;
    }
    PriceList onTheServer(std::string_view name)
    {
        for (const auto &list : admin().list<PriceList>(u"/api/v1/price-lists"_s))
            if (list.name == name)
                return admin().read<PriceList>(u"/api/v1/price-lists/"_s + toQString(list.id.toString()));
        return {};
    }
    PriceListsSection *section() { return shown<PriceListsSection>(window()); }
    prices::SheetPage *page() { return shown<prices::SheetPage>(*section()); }
    prices::PriceGrid *grid() { return shown<prices::PriceGrid>(*section()); }
};

QTEST_MAIN(PriceListsTest)
#include "tst_pricelistssection.moc"
