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

#include <QDialog>
#include <QLabel>
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
        grab(supervisor.detail, u"order-detail"_s);
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
        for (const auto *label : supplier.detail.findChildren<QLabel *>())
            QVERIFY2(!label->isVisible() || !label->text().contains(u"Balance"_s), qPrintable(label->text()));
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
