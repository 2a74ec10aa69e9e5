// SPDX-License-Identifier: GPL-3.0-or-later
// Thirty orders wait in the morning: the real server, the whole program, and no mouse.
#include "client/app/pagedeck.h"
#include "client/colleague.h"
#include "client/finding.h"
#include "client/grab.h"
#include "client/liveserver.h"
#include "client/models/schematext.h"
#include "client/net/requestbody.h"
#include "client/person.h"
#include "shared/orders/orderlist.h"
#include "shared/orders/payment.h"

#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QTableView>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int thirty = 30;
constexpr int returned = 3; //!< of them, with a reason

const QString orders = u"/api/v1/orders"_s;

QString pathOf(const Order &order)
{
    return orders + u'/' + toQString(order.id.toString());
}

} // namespace

class TestSupervisorMorning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressForPictures();
        m_server = std::make_unique<LiveServer>();
        m_fitter = std::make_unique<Colleague>(m_server->url(), m_server->account(u"FITTER"_s));
        m_office = std::make_unique<Colleague>(m_server->url(), m_server->account(u"ADMIN"_s));
    }
    void cleanupTestCase()
    {
        m_person.reset();
        m_office.reset();
        m_fitter.reset();
        m_server.reset();
    }

    //! Half of them are paid for; for the other half somebody must say why they go without a deposit.
    void aFitterHasOrderedOverNight()
    {
        const auto before = waiting();
        const auto pattern = somethingBuilt();
        for (int i = 0; int(waiting()) < thirty; ++i) {
            const auto draft = m_fitter->make<Order>(pathOf(pattern) + u"/duplicate"_s);
            m_fitter->act(draft, OrderAction::Submit);
            if (i % 2 == 0)
                payDeposit(m_fitter->read<Order>(pathOf(draft)));
        }
        QVERIFY(waiting() > before);
    }

    //! A for what is in order, R for what is not; the next one is there at once. Nobody touches the mouse.
    void allAreDecidedByTheKeyboard()
    {
        m_person = std::make_unique<Person>();
        m_person->startAs(m_server->url(), m_server->accountFile(), u"SUPERVISOR"_s);
        window().resize(1440, 900);
        window().activateWindow();
        window().deck().go(u"approvals"_s);
        QTRY_VERIFY_WITH_TIMEOUT(list() && list()->model()->rowCount() >= thirty, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!number().isEmpty(), patience);
        QStringList approved;
        QStringList sentBack;
        const auto second = list()->model()->index(1, 0).data().toString();
        for (int i = 0; !number().isEmpty(); ++i) {
            const auto decided = number();
            if (i % (thirty / returned) == thirty / returned - 1) {
                giveBack();
                sentBack << decided;
            } else {
                approve();
                approved << decided;
            }
            if (QTest::currentTestFailed())
                return;
            QTRY_VERIFY_WITH_TIMEOUT(number() != decided, patience);
            if (i == 0)
                QTRY_COMPARE_WITH_TIMEOUT(number(), second, patience); // none is passed over
        }
        QTRY_VERIFY_WITH_TIMEOUT(!list() || list()->model()->rowCount() == 0, patience);
        QVERIFY(approved.size() + sentBack.size() >= thirty);
        QVERIFY(sentBack.size() >= returned);
        for (const auto &one : approved) {
            const auto order = m_office->read<Order>(orders + u"/number/"_s + one);
            QCOMPARE(order.status, OrderStatus::Approved);
            QVERIFY(order.promised_date);
        }
        for (const auto &one : sentBack)
            QCOMPARE(m_office->read<Order>(orders + u"/number/"_s + one).status, OrderStatus::Draft);
        QCOMPARE(waiting(), 0);
    }

private:
    std::int64_t waiting() { return m_office->total<OrderRow>(orders, u"work_list=to-approve&limit=1"_s); }

    //! An order of the fitter's that a factory has begun: whatever it takes to be placed, it has.
    Order somethingBuilt()
    {
        const auto rows = m_fitter->list<OrderRow>(orders, u"status=production_1&kind=sale&limit=1"_s);
        return m_fitter->read<Order>(orders + u'/' + toQString(rows.at(0).id.toString()));
    }

    void payDeposit(const Order &order)
    {
        Payment deposit;
        deposit.kind = PaymentKind::Deposit;
        deposit.method = PaymentMethod::Transfer;
        deposit.amount_minor = order.amounts->deposit_minor;
        deposit.received_at = now();
        m_fitter->make<Payment>(pathOf(order) + u"/payments"_s, createBody(schemaOf<Payment>(), &deposit));
    }

    void approve()
    {
        const auto before = number();
        QTest::keyClick(list(), Qt::Key_A);
        QTRY_VERIFY_WITH_TIMEOUT(number() != before || shown<QDialog>(window()), patience);
        auto *dialog = shown<QDialog>(window());
        if (!dialog)
            return;
        QTRY_VERIFY_WITH_TIMEOUT(dialog->focusWidget(), patience);
        QTest::keyClicks(dialog->focusWidget(), u"Agreed by telephone"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!shown<QDialog>(window()), patience);
        toTheList();
    }

    void giveBack()
    {
        QTest::keyClick(list(), Qt::Key_R);
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QMenu *>(QApplication::activePopupWidget()), patience);
        auto *menu = QApplication::activePopupWidget();
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        toTheList();
    }

    //! As a window system does when something in front of the window closes.
    void toTheList()
    {
        window().activateWindow();
        if (!list())
            return;
        list()->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(!list() || list()->hasFocus(), patience);
    }

    MainWindow &window() { return m_person->window(); }
    QWidget &page() { return *window().deck().currentPage(); }
    QTableView *list() { return named<QTableView>(page(), u"Orders to approve"_s); }
    //! Of the order in the pane.
    QString number()
    {
        for (const auto *label : page().findChildren<QLabel *>())
            if (bool isNumber = false; label->isVisible() && (label->text().toInt(&isNumber), isNumber))
                return label->text();
        return {};
    }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Colleague> m_fitter;
    std::unique_ptr<Colleague> m_office;
    std::unique_ptr<Person> m_person;
};

QTEST_MAIN(TestSupervisorMorning)
#include "tst_supervisormorning.moc"
