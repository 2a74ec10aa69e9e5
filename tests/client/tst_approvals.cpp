// SPDX-License-Identifier: GPL-3.0-or-later
// A supervisor's morning: the real server, the whole program, the keyboard.
#include "client/accessibility.h"
#include "client/app/pagedeck.h"
#include "client/approvals/approvalspage.h"
#include "client/colleague.h"
#include "client/finding.h"
#include "client/grab.h"
#include "client/liveserver.h"
#include "client/orderbook/orderhistory.h"
#include "client/person.h"
#include "client/widgets/toast.h"

#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

class TestApprovals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressForPictures();
        m_server = std::make_unique<LiveServer>();
        m_admin = std::make_unique<Colleague>(m_server->url(), m_server->account(u"ADMIN"_s));
    }
    void init()
    {
        m_person = std::make_unique<Person>();
        m_person->startAs(m_server->url(), m_server->accountFile(), u"SUPERVISOR"_s);
        window().resize(1440, 900);
        window().deck().go(u"approvals"_s);
        QTRY_VERIFY_WITH_TIMEOUT(list() && list()->model()->rowCount() > 3, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!number().isEmpty(), patience);
    }
    void cleanup() { m_person.reset(); }
    void cleanupTestCase()
    {
        m_admin.reset();
        m_server.reset();
    }

    void pictures()
    {
        for (const auto &[appearance, name] :
             {std::pair(Appearance::Light, u"light"_s), {Appearance::Dark, u"dark"_s}}) {
            window()
                .commands()
                .action(appearance == Appearance::Light ? Command::ThemeLight : Command::ThemeDark)
                ->trigger();
            grab(window(), u"20-approvals-"_s + name);
        }
        window().commands().action(Command::ThemeLight)->trigger();
    }

    void aScreenReaderFindsNothingUnnamed() { QCOMPARE(unnamed(page()).join(u", "_s), QString()); }

    //! One key each; the next one is there at once, and head office has no more to do with the last.
    void severalAreApprovedByTheKeyboard()
    {
        QStringList decided;
        for (int i = 0; i < 3; ++i) {
            const auto before = number();
            decided << before;
            QTest::keyClick(list(), Qt::Key_A);
            QTRY_VERIFY_WITH_TIMEOUT(number() != before || shown<QDialog>(window()), patience);
            if (auto *dialog = shown<QDialog>(window())) {
                QVERIFY(shown<QPlainTextEdit>(*dialog)); // the deposit is open: why does it go without?
                shown<QPlainTextEdit>(*dialog)->setPlainText(u"Agreed by telephone"_s);
                QTest::mouseClick(named<QAbstractButton>(*dialog, u"Approve"_s), Qt::LeftButton);
                QTRY_VERIFY_WITH_TIMEOUT(!shown<QDialog>(window()), patience);
                window().activateWindow(); // a window system does so by itself
                list()->setFocus();
                QTRY_VERIFY(list()->hasFocus());
            }
            QTRY_VERIFY_WITH_TIMEOUT(number() != before, patience);
        }
        for (const auto &one : decided) {
            const auto order = m_admin->read<Order>(u"/api/v1/orders/number/"_s + one);
            QCOMPARE(order.status, OrderStatus::Approved);
            QVERIFY(order.promised_date);
        }
    }

    //! The reasons that are mostly given are one key away; the fitter reads which.
    void oneIsReturnedWithAReason()
    {
        const auto before = number();
        QTest::keyClick(list(), Qt::Key_R);
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(number() != before, patience);
        const auto order = m_admin->read<Order>(u"/api/v1/orders/number/"_s + before);
        QCOMPARE(order.status, OrderStatus::Draft);
        const auto path = u"/api/v1/orders/"_s + QString::fromStdString(order.id.toString()) + u"/history"_s;
        const auto events = m_admin->list<OrderEvent>(path, {});
        QVERIFY(std::any_of(events.begin(), events.end(), [](const OrderEvent &event) {
            return event.action == OrderAction::Reject && event.text.starts_with("Measurements");
        }));
    }

    //! The key of another list's letter does nothing while something is typed.
    void aLetterTypedElsewhereDecidesNothing()
    {
        const auto rows = list()->model()->rowCount();
        auto *promise = named(page(), u"Promised for"_s);
        QVERIFY(promise);
        promise->setFocus();
        QTest::keyClick(promise, Qt::Key_A);
        QCOMPARE(list()->model()->rowCount(), rows);
        QVERIFY(!shown<QDialog>(window()));
    }

    //! Who would be refused is said before anything is done.
    void manyAreApprovedAtOnce()
    {
        press(u"Approve several…"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown<QDialog>(window()) || shown<Toast>(window()), patience);
        auto *dialog = shown<QDialog>(window());
        if (!dialog)
            QSKIP("the demonstration has no order that is paid");
        const auto rows = list()->model()->rowCount();
        auto *approve = named<QAbstractButton>(*dialog, u"Approve"_s);
        QTRY_VERIFY_WITH_TIMEOUT(approve->isEnabled(), patience);
        QTest::mouseClick(approve, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(list()->model()->rowCount() < rows, patience);
        undo(); // all of them
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), rows, patience);
    }

    //! A key that was pressed too soon: the order is back in the list, and the factory is told to wait.
    void anApprovalIsTakenBackAtOnce()
    {
        const auto before = number();
        QTest::keyClick(list(), Qt::Key_A);
        QTRY_VERIFY_WITH_TIMEOUT(number() != before || shown<QDialog>(window()), patience);
        if (auto *dialog = shown<QDialog>(window())) {
            shown<QPlainTextEdit>(*dialog)->setPlainText(u"Agreed by telephone"_s);
            QTest::mouseClick(named<QAbstractButton>(*dialog, u"Approve"_s), Qt::LeftButton);
        }
        QTRY_VERIFY_WITH_TIMEOUT(number() != before, patience);
        const auto path = u"/api/v1/orders/number/"_s + before;
        QTRY_COMPARE_WITH_TIMEOUT(m_admin->read<Order>(path).status, OrderStatus::Approved, patience);
        undo();
        QTRY_COMPARE_WITH_TIMEOUT(m_admin->read<Order>(path).status, OrderStatus::Ordered, patience);
    }

private:
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
    //! Of the toast, which lies over the window.
    void undo()
    {
        QTRY_VERIFY_WITH_TIMEOUT(named<QAbstractButton>(window(), u"Undo"_s), patience);
        QTest::mouseClick(named<QAbstractButton>(window(), u"Undo"_s), Qt::LeftButton);
    }
    void press(const QString &words)
    {
        QTRY_VERIFY_WITH_TIMEOUT(named<QAbstractButton>(page(), words), patience);
        QTest::mouseClick(named<QAbstractButton>(page(), words), Qt::LeftButton);
    }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Colleague> m_admin;
    std::unique_ptr<Person> m_person;
};

QTEST_MAIN(TestApprovals)
#include "tst_approvals.moc"
