// SPDX-License-Identifier: GPL-3.0-or-later
// One order on the screen: the real server, a real replica, the real widget.
#include "client/accessibility.h"
#include "client/app/preferences.h"
#include "client/colleague.h"
#include "client/finding.h"
#include "client/grab.h"
#include "client/orderbook/orderwords.h"
#include "client/orderdetail/orderdetail.h"
#include "client/orderdetail/stepper.h"
#include "client/seat.h"
#include "client/widgets/toast.h"
#include "shared/configuration/spec.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
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
        for (const auto *tab : {"Summary", "Saddle", "Money", "Activity"}) {
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
    static void press(Onlooker &somebody, const QString &words)
    {
        QTRY_VERIFY_WITH_TIMEOUT(named<QAbstractButton>(somebody.detail, words), patience);
        QTest::mouseClick(named<QAbstractButton>(somebody.detail, words), Qt::LeftButton);
    }

    std::unique_ptr<LiveServer> m_server;
};

QTEST_MAIN(TestOrderDetail)
#include "tst_orderdetail.moc"
