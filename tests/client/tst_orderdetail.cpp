// SPDX-License-Identifier: GPL-3.0-or-later
// One order on the screen: the real server, a real replica, the real widget.
#include "client/accessibility.h"
#include "client/app/preferences.h"
#include "client/colleague.h"
#include "client/finding.h"
#include "client/grab.h"
#include "client/orderbook/orderwords.h"
#include "client/orderdetail/carryout.h"
#include "client/orderdetail/orderdetail.h"
#include "client/orderdetail/orderwindow.h"
#include "client/orderdetail/stepper.h"
#include "client/seat.h"
#include "client/widgets/toast.h"
#include "shared/configuration/spec.h"
#include "shared/people/employee.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSlider>
#include <QTabBar>
#include <QTemporaryDir>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = Computer::patience;

//! Somebody who looks at one order.
struct Onlooker {
    Onlooker(const LiveServer &server, const QString &role)
        : seat(server, role)
        , preferences(folder.filePath(u"settings.ini"_s))
        , detail(*seat.books, seat.session, preferences)
    {
        detail.resize(500, 860);
        detail.show();
    }
    bool open(const OrderRowPtr &row)
    {
        detail.show(row->id);
        return QTest::qWaitFor([&] { return detail.order() && detail.order()->id == row->id; }, patience);
    }
    QString toast()
    {
        const auto *toast = shown<Toast>(detail);
        return toast ? toast->text() : QString();
    }
    QDialog *dialog() { return shown<QDialog>(detail); }
    QStringList tabs()
    {
        const auto *bar = named<QTabBar>(detail, u"Parts of the order"_s);
        QStringList titles;
        for (int i = 0; i < bar->count(); ++i)
            titles << bar->tabText(i);
        return titles;
    }
    void turnTo(const QString &tab)
    {
        named<QTabBar>(detail, u"Parts of the order"_s)->setCurrentIndex(int(tabs().indexOf(tab)));
    }
    //! Everything that can be read in the detail now.
    QString words()
    {
        QStringList all;
        for (const auto *label : detail.findChildren<QLabel *>())
            if (label->isVisible())
                all << label->text();
        return all.join(u'\n');
    }

    template<class Part>
    bool add(const Part &part)
    {
        std::optional<Result<bool>> ended;
        seat.book().add(part, &seat.receiver, [&](Result<bool> result) { ended = std::move(result); });
        return QTest::qWaitFor([&] { return ended.has_value(); }, patience) && *ended;
    }
    //! As the upload lane does it: the bytes under their name, then the file at the order.
    bool attach(const OrderId &order, const std::string &name, const std::string &bytes)
    {
        const auto sha = QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Sha256).toHex();
        const auto announced = QStringLiteral(R"({"sha256":"%1","size":%2,"media_type":"application/pdf"})")
                                   .arg(QString::fromLatin1(sha))
                                   .arg(bytes.size());
        Attachment file;
        file.id = makeId<AttachmentId>();
        file.order_id = order;
        file.kind = AttachmentKind::Document;
        file.file_name = name;
        file.media_type = MediaType::Pdf;
        file.size = std::int64_t(bytes.size());
        file.sha256 = sha.toStdString();
        return asked({"POST", u"/api/v1/blobs"_s, {}, announced.toStdString(), {}})
            && asked({"PATCH",
                      u"/api/v1/blobs/"_s + QString::fromLatin1(sha),
                      {},
                      bytes,
                      {{"Upload-Offset", "0"}, {"Content-Type", "application/octet-stream"}}})
            && add(file);
    }
    bool asked(const Question &question)
    {
        std::optional<Result<Reply>> ended;
        seat.book().api().call(question, &seat.receiver, [&](Result<Reply> reply) { ended = std::move(reply); });
        if (!QTest::qWaitFor([&] { return ended.has_value(); }, patience))
            return false;
        if (!*ended)
            qWarning("%s", ended->error().detail.c_str());
        return ended->has_value();
    }

    Seat seat;
    QTemporaryDir folder;
    Preferences preferences;
    OrderDetail detail;
};

} // namespace

class TestOrderDetail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressForPictures();
        m_server = std::make_unique<LiveServer>();
    }
    void cleanupTestCase() { m_server.reset(); }

    void pictures()
    {
        Onlooker supervisor(*m_server, u"SUPERVISOR"_s);
        QVERIFY(supervisor.open(supervisor.seat.rowIn(OrderStatus::Production2)));
        QTRY_VERIFY(named<QTabBar>(supervisor.detail, u"Parts of the order"_s));
        for (const auto *tab : {"Summary", "Saddle", "Fit", "Money", "Files", "Activity"}) {
            supervisor.turnTo(QString::fromLatin1(tab));
            QTest::qWait(0);
            grab(supervisor.detail, u"order-detail-"_s + QString::fromLatin1(tab).toLower());
        }
    }

    //! Everything that takes the focus has a name, for everybody.
    void aScreenReaderFindsNothingUnnamed_data() { roles(); }
    void aScreenReaderFindsNothingUnnamed()
    {
        QFETCH(QString, role);
        Onlooker somebody(*m_server, role);
        QVERIFY(somebody.open(somebody.seat.book().rows().front()));
        QCOMPARE(unnamed(somebody.detail).join(u", "_s), QString());
    }

    //! Nothing is asked that needs no answer; Undo puts it back where it was.
    void aStepIsTakenAtOnceAndTakenBack()
    {
        Onlooker supervisor(*m_server, u"SUPERVISOR"_s);
        const auto row = supervisor.seat.rowIn(OrderStatus::Production1);
        QVERIFY(supervisor.open(row));
        press(supervisor, actionText(OrderAction::Advance));
        QTRY_COMPARE_WITH_TIMEOUT(supervisor.detail.order()->status, OrderStatus::Production2, patience);
        QTRY_VERIFY(supervisor.toast().contains(u"P2"_s));
        press(supervisor, u"Undo"_s);
        QTRY_COMPARE_WITH_TIMEOUT(supervisor.detail.order()->status, OrderStatus::Production1, patience);
    }

    //! What the workflow wants is asked; what is wrong is said beside its field and nothing is done.
    void aHoldWantsAReason()
    {
        Onlooker supervisor(*m_server, u"SUPERVISOR"_s);
        const auto row = supervisor.seat.rowIn(OrderStatus::Approved);
        QVERIFY(supervisor.open(row));
        press(supervisor, actionText(OrderAction::Hold));
        QTRY_VERIFY(supervisor.dialog());
        auto *dialog = supervisor.dialog();
        QCOMPARE(unnamed(*dialog), QStringList());
        QTest::mouseClick(named<QAbstractButton>(*dialog, u"Hold"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(named<QAbstractButton>(*dialog, u"Hold"_s)->isEnabled(), patience);
        QCOMPARE(supervisor.detail.order()->status, OrderStatus::Approved);
        auto *reason = shown<QPlainTextEdit>(*dialog);
        QVERIFY(reason);
        reason->setPlainText(u"The leather is late"_s);
        QTest::mouseClick(named<QAbstractButton>(*dialog, u"Hold"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(supervisor.detail.order()->status, OrderStatus::OnHold, patience);
    }

    //! Who shipped it is one of the factory that built it.
    void theShipFormNamesTheFactorysPeople()
    {
        Onlooker supervisor(*m_server, u"SUPERVISOR"_s);
        QVERIFY(supervisor.open(supervisor.seat.rowIn(OrderStatus::Production3)));
        carryOut(supervisor.seat.book(), *supervisor.detail.order(), OrderAction::ShipToFitter, &supervisor.detail);
        QTRY_VERIFY(supervisor.dialog());
        auto *employee = named<QComboBox>(*supervisor.dialog(), u"Employee"_s);
        QVERIFY(employee);
        QTRY_VERIFY_WITH_TIMEOUT(employee->count() > 1, patience);
        const auto offered = employee->count();
        std::optional<std::size_t> all;
        supervisor.seat.book().api().list<Employee>(
            u"/api/v1/employees"_s, {}, this,
            [&](const Result<Listing<Employee>> &people) { all = people ? people->data.size() : 0; });
        QTRY_VERIFY_WITH_TIMEOUT(all.has_value(), patience);
        QVERIFY(std::size_t(offered) <= *all); // not those of other factories
        grab(*supervisor.dialog(), u"order-ship"_s);
    }

    //! A factory reads its own words, and no amount anywhere.
    void aFactoryReadsItsOwnWords()
    {
        Onlooker supplier(*m_server, u"SUPPLIER"_s);
        QVERIFY(supplier.open(supplier.seat.rowIn(OrderStatus::Production2)));
        QVERIFY(named(supplier.detail, u"In production"_s));
        QVERIFY(!named(supplier.detail, u"In production P2"_s));
        QVERIFY(!supplier.tabs().contains(u"Money"_s));
        QVERIFY2(!supplier.words().contains(u"Balance"_s), qPrintable(supplier.words()));
    }

    //! Whom it reaches stands on the button; it begins with the fewest, for every order anew.
    void aCommentSaysWhomItReaches()
    {
        Onlooker supervisor(*m_server, u"SUPERVISOR"_s);
        const auto row = supervisor.seat.rowIn(OrderStatus::Production2);
        QVERIFY(supervisor.open(row));
        supervisor.turnTo(u"Activity"_s);
        QTRY_VERIFY(named<QAbstractButton>(supervisor.detail, u"Note for the office"_s));
        auto *audience = named<QComboBox>(supervisor.detail, u"Who reads it"_s);
        audience->setCurrentText(u"Office and factory"_s);
        auto *text = named<QPlainTextEdit>(supervisor.detail, u"Comment"_s);
        text->setPlainText(u"Is the leather there?"_s);
        press(supervisor, u"Send to the factory"_s);
        QTRY_VERIFY_WITH_TIMEOUT(supervisor.words().contains(u"Is the leather there?"_s), patience);
        QVERIFY(text->toPlainText().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(supervisor.seat.computer.isUpToDate(), patience);
        Onlooker supplier(*m_server, u"SUPPLIER"_s);
        QVERIFY(supplier.open(supplier.seat.book().find(row->id)));
        supplier.turnTo(u"Activity"_s);
        QTRY_VERIFY_WITH_TIMEOUT(supplier.words().contains(u"Is the leather there?"_s), patience);
        QVERIFY(supervisor.open(supervisor.seat.rowIn(OrderStatus::Production3)));
        QTRY_VERIFY(named<QAbstractButton>(supervisor.detail, u"Note for the office"_s)); // of another order
    }

    //! More than is open is refused at the field; what is open is proposed.
    void aPaymentLowersTheBalance()
    {
        Onlooker supervisor(*m_server, u"SUPERVISOR"_s);
        const auto &rows = supervisor.seat.book().rows();
        const auto found = std::find_if(rows.begin(), rows.end(), [](const OrderRowPtr &row) {
            return row->status == OrderStatus::Production2 && row->balance_minor.value_or(0) > 100;
        });
        QVERIFY(found != rows.end());
        const auto row = *found;
        QVERIFY(supervisor.open(row));
        supervisor.turnTo(u"Money"_s);
        press(supervisor, u"Record a payment…"_s);
        QTRY_VERIFY(supervisor.dialog());
        QWidget &dialog = *supervisor.dialog();
        QCOMPARE(unnamed(dialog), QStringList());
        auto *amount = named<QLineEdit>(dialog, u"Amount"_s);
        const auto proposed = amount->text();
        QVERIFY(!proposed.isEmpty());
        auto *record = named<QAbstractButton>(dialog, u"Record"_s);
        amount->setText(u"9999999"_s);
        QTest::mouseClick(record, Qt::LeftButton);
        QVERIFY(supervisor.dialog()); // nothing is recorded
        amount->setText(u"1"_s);
        QTest::mouseClick(record, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!supervisor.dialog(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(supervisor.detail.order()->amounts->balance_minor, *row->balance_minor - 100,
                                  patience);
    }

    //! What went out is corrected or taken back for a few minutes, by who wrote it.
    void aCommentIsCorrectedAndWithdrawn()
    {
        Onlooker supervisor(*m_server, u"SUPERVISOR"_s);
        QVERIFY(supervisor.open(supervisor.seat.rowIn(OrderStatus::Approved)));
        supervisor.turnTo(u"Activity"_s);
        auto *text = named<QPlainTextEdit>(supervisor.detail, u"Comment"_s);
        text->setPlainText(u"Blak flaps"_s);
        press(supervisor, u"Note for the office"_s);
        press(supervisor, u"Edit the comment"_s);
        QCOMPARE(text->toPlainText(), u"Blak flaps"_s);
        QVERIFY(!named<QComboBox>(supervisor.detail, u"Who reads it"_s)->isEnabled());
        text->setPlainText(u"Black flaps"_s);
        QAction other; // the window has a use of its own for these keys
        other.setShortcut(QKeySequence(u"Ctrl+Return"_s));
        int others = 0;
        connect(&other, &QAction::triggered, this, [&] { ++others; });
        supervisor.detail.addAction(&other);
        supervisor.detail.activateWindow();
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(others, 0);
        QTRY_VERIFY_WITH_TIMEOUT(supervisor.words().contains(u"Black flaps"_s), patience);
        QVERIFY(!supervisor.words().contains(u"Blak"_s));
        QVERIFY(text->toPlainText().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(supervisor.seat.computer.isUpToDate(), patience);
        press(supervisor, u"Withdraw the comment"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!supervisor.words().contains(u"Black flaps"_s), patience);
    }

    //! Drawn back, the slider says the state of then and what was different; nothing later is in the list.
    void theOrderIsSeenAsItStood()
    {
        Onlooker supervisor(*m_server, u"SUPERVISOR"_s);
        const auto row = supervisor.seat.rowIn(OrderStatus::Production1);
        QVERIFY(supervisor.open(row));
        QVERIFY(supervisor.seat.act(*supervisor.detail.order(), OrderAction::Advance));
        QTRY_COMPARE_WITH_TIMEOUT(supervisor.detail.order()->status, OrderStatus::Production2, patience);
        supervisor.turnTo(u"Activity"_s);
        QTRY_VERIFY_WITH_TIMEOUT(named<QSlider>(supervisor.detail, u"The order as it stood"_s), patience);
        auto *slider = named<QSlider>(supervisor.detail, u"The order as it stood"_s);
        QTRY_VERIFY_WITH_TIMEOUT(supervisor.words().contains(u"In production P2"_s), patience);
        QVERIFY(!named(supervisor.detail, u"Back to now"_s));
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Left);
        QVERIFY(named(supervisor.detail, u"Back to now"_s));
        QTRY_VERIFY2(!supervisor.words().contains(u"In production P2"_s), qPrintable(supervisor.words()));
        press(supervisor, u"Back to now"_s);
        QTRY_VERIFY(supervisor.words().contains(u"In production P2"_s));
    }

    //! The visit of today beside the one before, with what has changed.
    void twoVisitsStandSideBySide()
    {
        Onlooker supervisor(*m_server, u"SUPERVISOR"_s);
        const auto &rows = supervisor.seat.book().rows();
        const auto found = std::find_if(rows.begin(), rows.end(), [](const OrderRowPtr &row) {
            return row->status == OrderStatus::Ordered && row->horse_id.has_value();
        });
        QVERIFY(found != rows.end());
        MeasurementSet before = visit(**found, 300);
        before.taken_at -= std::chrono::hours(1);
        for (const auto &set : {before, visit(**found, 306)})
            QVERIFY(supervisor.add(set));
        QVERIFY(supervisor.open(*found));
        supervisor.turnTo(u"Fit"_s);
        named<QComboBox>(supervisor.detail, u"Lengths in"_s)->setCurrentText(u"Centimetres"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(supervisor.words().contains(u"30.6 cm"_s), qPrintable(supervisor.words()), patience);
        QVERIFY2(supervisor.words().contains(u"+0.6"_s), qPrintable(supervisor.words()));
        named<QComboBox>(supervisor.detail, u"Lengths in"_s)->setCurrentText(u"Inches"_s);
        QTRY_VERIFY2(supervisor.words().contains(u"12.05 in"_s), qPrintable(supervisor.words()));
        grab(supervisor.detail, u"order-detail-fit-visits"_s);
    }

    //! Two orders are compared in two windows; what is done in one is seen in the other.
    void anOrderHasItsOwnWindow()
    {
        Onlooker supervisor(*m_server, u"SUPERVISOR"_s);
        QVERIFY(supervisor.open(supervisor.seat.rowIn(OrderStatus::Production2)));
        offered(supervisor, Command::OpenWindow).run();
        OrderWindow *window = nullptr;
        QTRY_VERIFY((window = ownWindow()));
        const auto number = numberText(*supervisor.detail.order());
        QTRY_VERIFY_WITH_TIMEOUT(window->windowTitle().startsWith(number), patience);
        QCOMPARE(unnamed(*window), QStringList());
        offered(supervisor, Command::OpenWindow).run(); // comes to the front
        QCOMPARE(ownWindow(), window);
        QVERIFY(supervisor.open(supervisor.seat.rowIn(OrderStatus::Approved)));
        QCOMPARE(numberText(*window->detail().order()), number);
        window->resize(611, 711);
        window->close();
        QTRY_VERIFY(!ownWindow());
        offered(supervisor, Command::OpenWindow).run();
        QTRY_VERIFY(ownWindow());
        QCOMPARE(ownWindow()->size(), QSize(611, 711));
    }

    void aLinkToTheOrderIsCopied()
    {
        Onlooker supervisor(*m_server, u"SUPERVISOR"_s);
        supervisor.seat.session.serverAddress = u"oms.larkspur.example"_s;
        QVERIFY(supervisor.open(supervisor.seat.rowIn(OrderStatus::Approved)));
        offered(supervisor, Command::CopyLink).run();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"oms://oms.larkspur.example/orders/"_s
                     + QString::fromStdString(supervisor.detail.order()->id.toString()));
    }

    //! A file is what it says it is: no program hides behind a name.
    void aFileIsSaved()
    {
        Onlooker supervisor(*m_server, u"SUPERVISOR"_s);
        const auto row = supervisor.seat.rowIn(OrderStatus::Approved);
        const std::string bytes = "%PDF-1.4 not much of a document";
        QVERIFY(supervisor.attach(row->id, "invoice.exe", bytes));
        QVERIFY(supervisor.open(row));
        supervisor.turnTo(u"Files"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(supervisor.words().contains(u"invoice.exe"_s), qPrintable(supervisor.words()),
                                  patience);
        grab(supervisor.detail, u"order-detail-files-some"_s);
        const auto isThere = [&] { // its bytes too
            const auto *save = named<QAbstractButton>(supervisor.detail, u"Save invoice.exe"_s);
            return save && save->isEnabled();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
        press(supervisor, u"Save invoice.exe"_s);
        QTRY_VERIFY(supervisor.detail.findChild<QFileDialog *>());
        auto *dialog = supervisor.detail.findChild<QFileDialog *>();
        QVERIFY(dialog->selectedFiles().front().endsWith(u"invoice.pdf"_s));
        const auto path = supervisor.folder.filePath(u"saved.pdf"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().toStdString(), bytes);
    }

    void theSaddleIsWhatTheFactoryReads()
    {
        Onlooker supplier(*m_server, u"SUPPLIER"_s);
        QVERIFY(supplier.open(supplier.seat.rowIn(OrderStatus::Approved)));
        supplier.turnTo(u"Saddle"_s);
        const auto groups = specOf(supplier.detail.order()->configuration, *supplier.seat.book().catalogue());
        QVERIFY(groups.size() > 2);
        for (const auto &group : groups)
            for (const auto &line : group.lines)
                QTRY_VERIFY2(supplier.words().contains(QString::fromStdString(line.text)), line.title.c_str());
    }

    void whatSomebodyElseDoesIsSeen()
    {
        Onlooker supervisor(*m_server, u"SUPERVISOR"_s);
        const auto row = supervisor.seat.rowIn(OrderStatus::Production3);
        QVERIFY(supervisor.open(row));
        Colleague admin(m_server->url(), m_server->account(u"ADMIN"_s));
        const auto path = u"/api/v1/orders/"_s + QString::fromStdString(row->id.toString());
        auto order = admin.read<Order>(path);
        order.fitter_reference = "From another desk";
        admin.change(path, order, {"fitter_reference"});
        QTRY_COMPARE_WITH_TIMEOUT(supervisor.detail.order()->fitter_reference, "From another desk", patience);
    }

private:
    static void roles()
    {
        QTest::addColumn<QString>("role");
        for (const auto *role : {"FITTER", "SUPPLIER", "SUPERVISOR", "ADMIN"})
            QTest::newRow(role) << QString::fromLatin1(role);
    }
    static MeasurementSet visit(const OrderRow &row, int wither)
    {
        MeasurementSet set;
        set.id = makeId<MeasurementSetId>();
        set.horse_id = *row.horse_id;
        set.order_id = row.id;
        set.taken_at = now();
        set.values = {{"wither_width_4", wither, {}}, {"shoulder_angle_left", 520, {}}, {"back_profile", {}, "flat"}};
        std::sort(set.values.begin(), set.values.end(),
                  [](const auto &a, const auto &b) { return a.type_code < b.type_code; });
        return set;
    }
    static CommandOffer offered(Onlooker &somebody, Command command)
    {
        for (auto &offer : somebody.detail.commands())
            if (offer.command == command)
                return offer;
        return {command, {}, [] { QFAIL("not offered"); }};
    }
    static OrderWindow *ownWindow()
    {
        for (auto *widget : QApplication::topLevelWidgets())
            if (auto *window = qobject_cast<OrderWindow *>(widget); window && window->isVisible())
                return window;
        return nullptr;
    }
    static void press(Onlooker &somebody, const QString &words)
    {
        QTRY_VERIFY_WITH_TIMEOUT(named<QAbstractButton>(somebody.detail, words), patience);
        QTest::mouseClick(named<QAbstractButton>(somebody.detail, words), Qt::LeftButton);
    }

    std::unique_ptr<LiveServer> m_server;
};

QTEST_MAIN(TestOrderDetail)
#include "tst_orderdetail.moc"
