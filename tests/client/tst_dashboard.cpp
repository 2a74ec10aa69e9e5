// SPDX-License-Identifier: GPL-3.0-or-later
// The first look of the day: the real server, the whole program.
#include "client/accessibility.h"
#include "client/app/pagedeck.h"
#include "client/colleague.h"
#include "client/dashboard/countercard.h"
#include "client/dashboard/dashboardpage.h"
#include "client/dashboard/flowbar.h"
#include "client/finding.h"
#include "client/grab.h"
#include "client/liveserver.h"
#include "client/person.h"

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

class TestDashboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressForPictures();
        m_server = std::make_unique<LiveServer>();
        m_admin = std::make_unique<Colleague>(m_server->url(), m_server->account(u"ADMIN"_s));
    }
    void cleanup() { m_person.reset(); }
    void cleanupTestCase()
    {
        m_admin.reset();
        m_server.reset();
    }

    void pictures()
    {
        comeInAs(u"SUPERVISOR"_s);
        for (const auto &[command, name] :
             {std::pair(Command::ThemeLight, u"light"_s), std::pair(Command::ThemeDark, u"dark"_s)}) {
            window().commands().action(command)->trigger();
            grab(window(), u"10-dashboard-"_s + name);
        }
        window().commands().action(Command::ThemeLight)->trigger();
    }

    //! What is counted here is what the server counts.
    void theCountersSayWhatTheServerSays()
    {
        comeInAs(u"SUPERVISOR"_s);
        const auto statistics = m_admin->read<OrderStatistics>(u"/api/v1/orders/stats"_s);
        QTRY_VERIFY_WITH_TIMEOUT(counter(u"Late at the factory: %1"_s.arg(statistics.overdue)), patience);
        int ordered = 0;
        for (const auto &one : statistics.statuses)
            if (one.status == OrderStatus::Ordered || one.status == OrderStatus::Changed)
                ordered += int(one.count);
        QVERIFY(counter(u"To approve: %1"_s.arg(ordered)));
        QVERIFY(counter(u"Ordered: %1"_s.arg(ordered))); // in the flow
    }

    void aNumberOpensWhatItCounts()
    {
        comeInAs(u"SUPERVISOR"_s);
        for (auto *card : page().findChildren<CounterCard *>())
            if (card->text() == u"To approve"_s)
                QTest::mouseClick(card, Qt::LeftButton);
        QCOMPARE(window().deck().currentId(), u"approvals"_s);
    }

    //! A factory has its own questions, and hears nothing of drafts.
    void everybodyHasTheirOwnQuestions()
    {
        comeInAs(u"SUPPLIER"_s);
        QStringList titles;
        for (const auto *card : page().findChildren<CounterCard *>())
            titles << card->text();
        QVERIFY(titles.contains(u"New orders"_s) && !titles.contains(u"Deposit open"_s));
        for (const auto *station : page().findChildren<FlowStation *>())
            QVERIFY(station->text() != u"Draft"_s);
        QCOMPARE(unnamed(page()).join(u", "_s), QString());
    }

private:
    void comeInAs(const QString &role)
    {
        m_person = std::make_unique<Person>();
        m_person->startAs(m_server->url(), m_server->accountFile(), role);
        window().resize(1440, 900);
        window().deck().go(u"dashboard"_s);
        const auto isCounted = [this] {
            const auto cards = page().findChildren<CounterCard *>();
            return std::any_of(cards.begin(), cards.end(),
                               [](const CounterCard *card) { return !card->accessibleName().endsWith(u": 0"_s); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isCounted(), patience);
    }
    MainWindow &window() { return m_person->window(); }
    QWidget &page() { return *window().deck().currentPage(); }
    QAbstractButton *counter(const QString &name) { return named<QAbstractButton>(page(), name); }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Colleague> m_admin;
    std::unique_ptr<Person> m_person;
};

QTEST_MAIN(TestDashboard)
#include "tst_dashboard.moc"
