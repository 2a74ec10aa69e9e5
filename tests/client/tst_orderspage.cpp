// SPDX-License-Identifier: GPL-3.0-or-later
// The list of orders as a person meets it: the whole program, the real server, the small demonstration data.
#include "client/accessibility.h"
#include "client/app/pagedeck.h"
#include "client/colleague.h"
#include "client/grab.h"
#include "client/liveserver.h"
#include "client/models/schematext.h"
#include "client/models/tablemodel.h"
#include "client/ordereditor/ordereditor.h"
#include "client/orders/actionbar.h"
#include "client/orders/bulkdialog.h"
#include "client/orders/filterpicker.h"
#include "client/orders/orderexport.h"
#include "client/orders/quicklook.h"
#include "client/person.h"
#include "client/widgets/chip.h"
#include "client/widgets/recordlist.h"
#include "client/widgets/toast.h"
#include "shared/orders/orderlist.h"

#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QTabBar>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

class TestOrdersPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressForPictures();
        QApplication::setQuitOnLastWindowClosed(false);
        m_server = std::make_unique<LiveServer>();
        m_admin = std::make_unique<Colleague>(m_server->url(), m_server->account(u"ADMIN"_s));
    }

    void init()
    {
        m_person = std::make_unique<Person>();
        m_person->choose(Appearance::Light);
    }
    void cleanup() { m_person.reset(); }

    //! docs/pictures; first, before anything is changed.
    void pictures()
    {
        for (const auto &[appearance, name] :
             {std::pair {Appearance::Light, u"orders-light"_s}, {Appearance::Dark, u"orders-dark"_s}}) {
            m_person->choose(appearance);
            comeIn();
            show(u"In production"_s);
            QTest::keyClicks(filter(), u"-status:hold due:<30d "_s);
            list()->setFocus();
            QTest::keyClick(list(), Qt::Key_Home);
            QTRY_VERIFY_WITH_TIMEOUT(shows(u"Summary"_s) || shows(cell(0, 0)), patience);
            grab(window(), name);
            QTest::keyClick(list(), Qt::Key_X);
            QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
            QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
            QTRY_VERIFY_WITH_TIMEOUT(shows(u"3 selected"_s), patience);
            grab(window(), QString(name).replace(u"orders"_s, u"orders-selected"_s));
        }
    }

    void everyViewShowsWhatTheServerCounts()
    {
        comeIn();
        QCOMPARE(rows(),
                 count(u"status_group=pending"_s) + count(u"status_group=in_progress"_s)
                     + count(u"status=shipped_to_fitter,shipped_to_customer,in_inventory,on_trial"_s));
        show(u"Awaiting approval"_s);
        QCOMPARE(rows(), count(u"work_list=to-approve"_s));
        show(u"In production"_s);
        QCOMPARE(rows(), count(u"status=approved,production_1,production_2,production_3,on_hold"_s));
        show(u"All"_s);
        QCOMPARE(rows(), count({}));
    }

    void theListNarrowsWhileOneTypes()
    {
        comeIn();
        show(u"All"_s);
        const int all = rows();
        const auto wanted = cell(all / 2, 0);
        list()->setFocus();
        QTest::keyClicks(list(), wanted); // on the list: goes on to the filter
        QTRY_VERIFY_WITH_TIMEOUT(rows() >= 1 && rows() < 5, patience);
        QCOMPARE(filter()->text(), wanted);
        QTest::keyClicks(filter(), u"zzzz"_s);
        QCOMPARE(rows(), 0);
        Person::press(window(), u"Clear the filter"_s);
        QCOMPARE(rows(), all);
    }

    void conditionsThatAreTypedBecomeChips()
    {
        comeIn();
        show(u"All"_s);
        QTest::keyClicks(filter(), u"status:p2 "_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), count(u"status=production_2"_s), patience);
        QCOMPARE(filter()->text(), QString());
        const auto chip = [&] { return named<Chip>(window(), u"Status is In production P2"_s); };
        QVERIFY(chip());
        QTest::keyClicks(filter(), u"-urgent "_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), count(u"status=production_2&urgent=false"_s), patience);
        QTest::keyClick(chip(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), count(u"urgent=false"_s), patience);
        Person::press(window(), u"Not Urgent"_s); // a click turns it round
        QTRY_COMPARE_WITH_TIMEOUT(rows(), count(u"urgent=true"_s), patience);
    }

    void whatCannotBeReadIsSaid()
    {
        comeIn();
        const int all = rows();
        QTest::keyClicks(filter(), u"colour:red "_s);
        QVERIFY(named(window(), u"There is no filter called “colour”."_s));
        QCOMPARE(rows(), all);
    }

    void aFilterIsAddedByTheKeyboard()
    {
        comeIn();
        show(u"All"_s);
        auto *add = named<Chip>(window(), u"Add filter"_s);
        QVERIFY(add);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(picker(), patience);
        auto *search = picker()->findChild<QLineEdit *>();
        QTest::keyClicks(search, u"stat"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTest::keyClicks(search, u"draft"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), count(u"status=draft"_s), patience);
        search->clear();
        QTest::keyClicks(search, u"cancelled"_s);
        QTest::keyClick(search, Qt::Key_Return); // a second one
        QTRY_COMPARE_WITH_TIMEOUT(rows(), count(u"status=draft,cancelled"_s), patience);
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!picker(), patience);
        QVERIFY(named<Chip>(window(), u"Status is Draft, Cancelled"_s));
    }

    void anAddressBringsItsFilter()
    {
        comeIn();
        window().deck().go(u"orders"_s, u"filter:work:overdue"_s);
        QCOMPARE(rows(), count(u"work_list=overdue"_s));
        QVERIFY(named<Chip>(window(), u"Work list is Late"_s));
    }

    void anOrderThatTheViewHidesIsShownAllTheSame()
    {
        comeIn();
        const auto done = m_admin->list<OrderRow>(u"/api/v1/orders"_s, u"status=completed&limit=1"_s).front();
        window().deck().go(u"orders"_s, toQString(done.id.toString()));
        QCOMPARE(cell(list()->currentIndex().row(), 0), QString::number(*done.number));
        QTRY_VERIFY_WITH_TIMEOUT(shows(QString::number(*done.number)), patience);
    }

    void theFootAddsUpWhatIsShown()
    {
        comeIn();
        window().deck().go(u"orders"_s, u"filter:status:p1"_s);
        const auto expected = u"%1 orders"_s.arg(count(u"status=production_1"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shows(expected), patience);
        QVERIFY(shows(u"to collect"_s));
    }

    void severalColumnsSortTogether()
    {
        comeIn();
        auto *header = list()->horizontalHeader();
        clickHeader(header, 4); // status
        clickHeader(header, 1, Qt::ShiftModifier); // then customer
        QCOMPARE(header->sortIndicatorSection(), 4);
        QVERIFY(list()->model()->headerData(1, Qt::Horizontal).toString().contains(u"↑2"_s));
        for (int row = 1; row < rows(); ++row)
            if (cell(row, 4) == cell(row - 1, 4))
                QVERIFY(QString::localeAwareCompare(cell(row - 1, 1).toLower(), cell(row, 1).toLower()) <= 0
                        || cell(row, 1).front() > QChar(0x7f) || cell(row - 1, 1).front() > QChar(0x7f));
    }

    void columnsAreKeptForEachView()
    {
        comeIn();
        Person::press(window(), u"Columns and rows"_s);
        auto *chooser = popup();
        QVERIFY(chooser);
        auto *columns = chooser->findChild<QListWidget *>();
        const auto place = [&](const QString &title) {
            for (int i = 0; i < columns->count(); ++i)
                if (columns->item(i)->text() == title)
                    return i;
            return -1;
        };
        columns->setCurrentRow(place(u"Serial number"_s));
        QTest::keyClick(columns, Qt::Key_Space);
        columns->setCurrentRow(place(u"Due"_s));
        QTest::keyClick(columns, Qt::Key_Space);
        Person::press(*chooser, u"Compact"_s);
        QCOMPARE(unnamed(*chooser), QStringList());
        chooser->close();
        QVERIFY(!isShown(u"Due"_s) && isShown(u"Serial number"_s));
        QCOMPARE(list()->verticalHeader()->defaultSectionSize(), 26);
        show(u"All"_s);
        QVERIFY(isShown(u"Due"_s) && !isShown(u"Serial number"_s));
        comeIn(); // the program is started again
        show(u"Open"_s);
        QVERIFY(!isShown(u"Due"_s) && isShown(u"Serial number"_s));
    }

    void aViewIsKeptSharedAndDeleted()
    {
        comeIn();
        window().deck().go(u"orders"_s, u"filter:status:p1,p2 -urgent"_s);
        const int wanted = rows();
        openMenu(u"Keep, share or delete views"_s, u"Save as a new view…"_s);
        QTRY_VERIFY_WITH_TIMEOUT(named<QLineEdit>(window(), u"Name of the view"_s), patience);
        QTest::keyClicks(named<QLineEdit>(window(), u"Name of the view"_s), u"In the workshop"_s);
        named<QCheckBox>(window(), u"Share with everybody who sees orders"_s)->setChecked(true);
        Person::press(window(), u"Save view"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tab(u"In the workshop"_s) >= 0, patience);
        const auto views = [&] { return m_admin->list<SavedView>(u"/api/v1/saved-views"_s, {}); };
        QTRY_COMPARE_WITH_TIMEOUT(views().size(), 1u, patience);
        QCOMPARE(views().front().filter.status, (Texts {"production_1", "production_2"}));
        QVERIFY(views().front().is_shared && !views().front().is_mine);

        comeIn(); // in front again, with its count
        QTRY_VERIFY_WITH_TIMEOUT(tab(u"In the workshop  %1"_s.arg(wanted)) >= 0, patience);
        show(u"In the workshop"_s);
        QCOMPARE(rows(), wanted);
        QVERIFY(named<Chip>(window(), u"Not Urgent"_s));
        openMenu(u"Keep, share or delete views"_s, u"Delete view"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tab(u"In the workshop"_s) < 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(views().empty(), patience);
        Person::press(window(), u"Undo"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tab(u"In the workshop"_s) >= 0, patience);
    }

    void rowsArePickedByTheKeyboard()
    {
        comeIn();
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_X);
        QTest::keyClick(list(), Qt::Key_J);
        QTest::keyClick(list(), Qt::Key_J);
        QTest::keyClick(list(), Qt::Key_X);
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"2 selected"_s), patience);
        QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"4 selected"_s), patience);
        QTest::keyClick(list(), Qt::Key_Up, Qt::ShiftModifier); // less again
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"3 selected"_s), patience);
        QVERIFY(list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Selected"_s));
        QCOMPARE(unnamed(window()), QStringList());
        window().commands().action(Command::SelectAll)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"%1 selected"_s.arg(rows())), patience);
        QTest::keyClick(list(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!shows(u"selected"_s), patience);
    }

    //! A dry run first, the refused ones left out, all others at once, and back again.
    void manyAreHeldAtOnceAndItCanBeTakenBack()
    {
        comeIn();
        window().deck().go(u"orders"_s, u"filter:status:p1,completed"_s);
        const int building = count(u"status=production_1"_s);
        const int held = count(u"status=on_hold"_s);
        QVERIFY(building > 0 && rows() > building && rows() <= 200);
        list()->setFocus();
        window().commands().action(Command::SelectAll)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"%1 selected"_s.arg(rows())), patience);
        carryOut(u"Hold"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown<BulkDialog>(window()), patience);
        auto &dialog = *shown<BulkDialog>(window());
        QVERIFY(shows(u"Say why; then it is checked which orders take it."_s));
        auto *reason = dialog.findChild<Form *>()->editorOf("reason");
        reason->setFocus();
        QTest::keyClicks(reason, u"The leather has not come"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"%1 can be done."_s.arg(building)), patience);
        QCOMPARE(dialog.findChild<QListWidget *>()->count(), rows() - building);
        QCOMPARE(unnamed(dialog), QStringList());
        grab(dialog, u"orders-bulk-light"_s);
        Person::press(dialog, u"Hold: %1 orders"_s.arg(building));
        QTRY_COMPARE_WITH_TIMEOUT(count(u"status=on_hold"_s), held + building, patience);
        QTRY_VERIFY_WITH_TIMEOUT(named<QAbstractButton>(window(), u"Undo"_s), patience);
        Person::press(window(), u"Undo"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count(u"status=production_1"_s), building, patience);
        QCOMPARE(count(u"status=on_hold"_s), held);
    }

    void whatIsShownIsExported()
    {
        comeIn();
        window().deck().go(u"orders"_s, u"filter:status:p1"_s);
        list()->setFocus();
        openMenu(u"Export or copy what is shown"_s, u"Copy for a spreadsheet or letter"_s);
        const auto lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), rows() + 1);
        QVERIFY(lines.front().startsWith(u"Order\tCustomer and horse\tHorse\tSaddle\tSeat"_s));
        QVERIFY(lines.front().endsWith(u"Balance\tCurrency"_s));
        for (int row = 0; row < rows(); ++row)
            QCOMPARE(lines.at(row + 1).section(u'\t', 0, 0), cell(row, 0));
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Home);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), list(), patience);
        window().commands().action(Command::Copy)->trigger(); // the row where the keyboard is
        QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts).size(), 2);

        QTemporaryDir folder;
        const auto path = folder.filePath(u"orders.csv"_s);
        window().findChild<OrderExport *>()->write(ExportForm::Csv, path);
        QTRY_VERIFY_WITH_TIMEOUT(shown<Toast>(window()) && shown<Toast>(window())->text().contains(u"orders.csv"_s),
                                 patience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(int(file.readAll().count("\r\n")), rows() + 1);
    }

    void spaceTakesAQuickLook()
    {
        comeIn();
        window().deck().go(u"orders"_s, u"filter:status:p1"_s);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Home);
        QTest::keyClick(list(), Qt::Key_Space);
        auto *look = qobject_cast<QuickLook *>(popup());
        QVERIFY(look);
        QVERIFY(look->accessibleName().contains(cell(0, 0)));
        QTest::keyClick(look, Qt::Key_J, Qt::NoModifier);
        QTRY_VERIFY_WITH_TIMEOUT(look->accessibleName().contains(cell(1, 0)), patience);
        grab(*look, u"orders-quicklook-light"_s);
        QTest::keyClick(look, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!popup(), patience);
    }

    void aNewOrderTakesTheWholePageAndComesBack()
    {
        comeIn();
        Person::press(window(), u"New order"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown<OrderEditor>(window()), patience);
        QVERIFY(!shown<RecordList>(window()));
        window().deck().go(u"orders"_s, u"filter:status:p1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown<RecordList>(window()), patience);
        QVERIFY(!shown<OrderEditor>(window()));
        const auto draft = m_admin->list<OrderRow>(u"/api/v1/orders"_s, u"status=draft&limit=1"_s).front();
        window().deck().go(u"orders"_s, u"edit:"_s + toQString(draft.id.toString()));
        QTRY_VERIFY_WITH_TIMEOUT(shown<OrderEditor>(window()), patience);
        QCOMPARE(shown<OrderEditor>(window())->orderId(), draft.id);
    }

    void repairsHaveAPageOfTheirOwn()
    {
        comeIn();
        window().deck().go(u"repairs"_s);
        show(u"All"_s);
        QCOMPARE(rows(), count(u"kind=repair"_s));
    }

    void aFactorySeesNoMoneyAndItsOwnWords()
    {
        comeIn(u"SUPPLIER"_s);
        for (int column = 0; column < list()->model()->columnCount(); ++column)
            QVERIFY(list()->model()->headerData(column, Qt::Horizontal).toString() != u"Balance"_s);
        QVERIFY(tab(u"Awaiting approval"_s) < 0);
        for (int row = 0; row < rows(); ++row)
            QVERIFY(!cell(row, 4).startsWith(u"In production P"_s));
        QVERIFY(!shows(u"to collect"_s));
    }

    void thePaletteFindsAnOrderByItsNumber()
    {
        comeIn();
        show(u"All"_s);
        const auto number = cell(3, 0);
        std::vector<PaletteEntry> found;
        window().deck().currentPage()->search(number, [&](auto entries) { found = std::move(entries); });
        QVERIFY(!found.empty());
        QVERIFY(found.front().title.endsWith(number));
        found.front().run();
        QCOMPARE(cell(list()->currentIndex().row(), 0), number);
    }

private:
    void comeIn(const QString &role = u"SUPERVISOR"_s)
    {
        m_person->startAs(m_server->url(), m_server->accountFile(), role);
        window().resize(1440, 900);
        window().deck().go(u"orders"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown<RecordList>(window()) && rows() > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(isJoined(), patience);
    }

    //! Names and saddles have come, too.
    bool isJoined()
    {
        int named = 0;
        for (int row = 0; row < rows(); ++row)
            named += !cell(row, 2).isEmpty();
        return named > rows() / 2;
    }

    int count(const QString &query)
    {
        return int(m_admin->total<OrderRow>(u"/api/v1/orders"_s, u"limit=1&"_s + query));
    }

    int tab(const QString &view)
    {
        auto *tabs = named<QTabBar>(window(), u"Views"_s);
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i).startsWith(view))
                return i;
        return -1;
    }
    FilterPicker *picker() { return shown<FilterPicker>(window()); }
    static QWidget *popup() { return QApplication::activePopupWidget(); }

    //! A button of the action bar, or an entry behind its three dots.
    void carryOut(const QString &action)
    {
        auto *bar = shown<ActionBar>(window());
        QVERIFY(bar);
        QTRY_VERIFY_WITH_TIMEOUT(
            named<QAbstractButton>(*bar, action) || named<QAbstractButton>(*bar, u"More to do with them"_s), patience);
        if (named<QAbstractButton>(*bar, action))
            return Person::press(*bar, action);
        openMenu(u"More to do with them"_s, action);
    }

    //! Whether the list shows a column of that title.
    bool isShown(const QString &title)
    {
        const auto *model = list()->model();
        for (int column = 0; column < model->columnCount(); ++column)
            if (model->headerData(column, Qt::Horizontal).toString() == title)
                return !list()->isColumnHidden(column);
        return false;
    }

    static void clickHeader(QHeaderView *header, int column, Qt::KeyboardModifiers modifiers = {})
    {
        const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                        header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, at);
    }

    //! Chooses in the menu that a button opens.
    void openMenu(const QString &button, const QString &words)
    {
        Person::press(window(), button);
        auto *menu = qobject_cast<QMenu *>(popup());
        QVERIFY(menu);
        const auto actions = menu->actions();
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [&](const QAction *action) { return action->text() == words; });
        QVERIFY2(found != actions.end(), qPrintable(words));
        (*found)->trigger();
        menu->close();
    }

    //! Whether the window shows these words anywhere.
    bool shows(const QString &words)
    {
        const auto widgets = window().findChildren<QWidget *>();
        return std::any_of(widgets.begin(), widgets.end(), [&](const QWidget *widget) {
            return widget->isVisible() && widget->property("text").toString().contains(words);
        });
    }

    MainWindow &window() { return m_person->window(); }
    RecordList *list() { return shown<RecordList>(window()); }
    QLineEdit *filter() { return named<QLineEdit>(window(), u"Filter by customer, horse, serial…"_s); }
    int rows() { return list() ? list()->model()->rowCount() : 0; }
    QString cell(int row, int column) { return list()->model()->index(row, column).data().toString(); }

    void show(const QString &view)
    {
        QVERIFY2(tab(view) >= 0, qPrintable(view));
        named<QTabBar>(window(), u"Views"_s)->setCurrentIndex(tab(view));
    }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Colleague> m_admin;
    std::unique_ptr<Person> m_person;
};

QTEST_MAIN(TestOrdersPage)
#include "tst_orderspage.moc"
