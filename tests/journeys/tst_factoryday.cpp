// SPDX-License-Identifier: GPL-3.0-or-later
// A day at a factory: the whole program, the real server, a keyboard and a scanner, which types as well. Nobody there
// sees a price or a customer's telephone.
#include "client/app/pagedeck.h"
#include "client/colleague.h"
#include "client/fulfilment/shipform.h"
#include "client/fulfilment/ticket.h"
#include "client/hands.h"
#include "client/liveserver.h"
#include "client/models/schematext.h"
#include "client/net/requestbody.h"
#include "client/person.h"
#include "shared/orders/comment.h"

#include <QLabel>
#include <QTabBar>
#include <QTableView>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

const QString orders = u"/api/v1/orders"_s;

} // namespace

class TestFactoryDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setQuitOnLastWindowClosed(false);
        m_server = std::make_unique<LiveServer>();
        m_office = std::make_unique<Colleague>(m_server->url(), m_server->account(u"SUPERVISOR"_s));
        m_maker = std::make_unique<Person>();
        m_maker->startAs(m_server->url(), m_server->accountFile(), u"SUPPLIER"_s);
        window().resize(1440, 900);
        m_hands.emplace(window());
        goTo(u"Workshop"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tabs(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(count(u"To make"_s) > 0, patience);
    }
    void cleanupTestCase()
    {
        m_maker.reset();
        m_office.reset();
        m_server.reset();
    }

    //! What came in over night is confirmed, one after the other.
    void newOrdersAreConfirmed()
    {
        queue(u"To confirm"_s);
        const int all = count(u"To confirm"_s);
        QVERIFY(all > 0);
        TAB_TO(hands(), u"Orders of the queue"_s);
        for (int i = 0; i < std::min(all, 3); ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(!number().isEmpty(), patience);
            const auto confirmed = number();
            hands().press(Qt::Key_Right, Qt::ControlModifier);
            QTRY_VERIFY_WITH_TIMEOUT(number() != confirmed, patience);
            QTRY_COMPARE_WITH_TIMEOUT(onServer(confirmed).status, OrderStatus::Production1, patience);
        }
        QTRY_COMPARE_WITH_TIMEOUT(count(u"To confirm"_s), all - std::min(all, 3), patience);
    }

    //! From P1 through P2 to what is to be shipped, without leaving the list.
    void oneIsMade()
    {
        queue(u"To make"_s);
        TAB_TO(hands(), u"Orders of the queue"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!number().isEmpty(), patience);
        const auto made = number();
        while (onServer(made).status != OrderStatus::Production3) {
            const auto before = onServer(made).status;
            QTRY_COMPARE_WITH_TIMEOUT(number(), made, patience);
            hands().press(Qt::Key_Right, Qt::ControlModifier);
            QTRY_VERIFY_WITH_TIMEOUT(onServer(made).status != before, patience);
        }
        QTRY_VERIFY_WITH_TIMEOUT(number() != made, patience);
    }

    //! A scanner types the number wherever the focus is: once it is found, twice it moves on.
    void aTicketIsScannedAtTheBoard()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!number().isEmpty(), patience);
        const auto scanned = number();
        const auto before = onServer(scanned).status;
        goTo(u"Production"_s);
        const auto box = u"Scan or type a number"_s;
        QTRY_VERIFY_WITH_TIMEOUT(named<QLineEdit>(window(), box), patience);
        for (int times = 0; times < 2; ++times) {
            hands().type(scanned);
            QCOMPARE(hands().name(), box);
            hands().press(Qt::Key_Return);
        }
        QTRY_VERIFY_WITH_TIMEOUT(onServer(scanned).status != before, patience);
        goTo(u"Workshop"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tabs(), patience);
    }

    //! The office asks; it is answered from the ticket, and the queue of questions is empty as before.
    void aQuestionIsAnswered()
    {
        queue(u"To make"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!number().isEmpty(), patience);
        const auto asked = number();
        const int before = count(u"Questions"_s);
        OrderComment question;
        question.audience = Audience::Factory;
        question.body = "Is the tree there?";
        m_office->make<OrderComment>(pathOf(asked) + u"/comments"_s, createBody(schemaOf<OrderComment>(), &question));
        QTRY_COMPARE_WITH_TIMEOUT(count(u"Questions"_s), before + 1, patience);
        queue(u"Questions"_s);
        TAB_TO(hands(), u"Orders of the queue"_s);
        for (int row = 0; number() != asked && row <= before; ++row) {
            hands().press(Qt::Key_J);
            QTRY_VERIFY_WITH_TIMEOUT(!number().isEmpty(), patience);
        }
        QTRY_COMPARE_WITH_TIMEOUT(number(), asked, patience);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"Is the tree there?"_s), patience);
        TAB_TO(hands(), u"Comment"_s);
        hands().type(u"It came on Monday"_s);
        hands().press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(count(u"Questions"_s), before, patience);
        const auto isAnswered = [&] {
            const auto all = m_office->list<OrderComment>(pathOf(asked) + u"/comments"_s, {});
            return std::any_of(all.begin(), all.end(),
                               [](const OrderComment &one) { return one.body == "It came on Monday"; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), patience);
    }

    //! Nothing leaves without its serial number; then the office reads where it is.
    void aSaddleIsShipped()
    {
        queue(u"To ship"_s);
        TAB_TO(hands(), u"Orders of the queue"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!number().isEmpty(), patience);
        const auto shipped = number();
        const auto before = onServer(shipped);
        if (!before.serial_no) {
            TAB_TO(hands(), u"Serial number"_s);
            hands().type(u"JOURNEY-1"_s);
        }
        TAB_TO(hands(), u"Carrier"_s);
        hands().type(u"Northern Parcel"_s);
        TAB_TO(hands(), u"Tracking number"_s);
        hands().type(u"NP 4711"_s);
        TAB_TO(hands(), u"Quality passed"_s);
        hands().press(Qt::Key_Space);
        TAB_TO(hands(), u"Ship to the fitter"_s);
        hands().press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(onServer(shipped).status, OrderStatus::ShippedToFitter, patience);
        const auto after = onServer(shipped);
        QCOMPARE(after.serial_no.value_or(""), before.serial_no.value_or("JOURNEY-1"));
        QCOMPARE(after.shipments.back().tracking.value_or(""), "NP 4711");
        QTRY_VERIFY_WITH_TIMEOUT(number() != shipped, patience);
        QCOMPARE(hands().name(), u"Orders of the queue"_s); // ready for the next
    }

    //! What the office holds up is not worked on: it leaves the queue while one looks at it.
    void whatTheOfficeHoldsGoesAway()
    {
        queue(u"To make"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!number().isEmpty(), patience);
        const auto held = number();
        OrderCommand why;
        why.reason = "The leather is not in stock";
        m_office->act(onServer(held), OrderAction::Hold, why);
        QTRY_VERIFY_WITH_TIMEOUT(number() != held, patience);
    }

    //! On every page that a factory has.
    void nobodySeesMoneyOrATelephone()
    {
        for (const auto *page : {"Inbox", "Dashboard", "Orders", "Production", "Repairs", "Find", "Workshop"}) {
            goTo(QString::fromLatin1(page));
            QTRY_VERIFY_WITH_TIMEOUT(window().deck().currentPage()->isVisible(), patience);
            for (const auto *label : window().findChildren<QLabel *>())
                if (label->isVisible())
                    for (const auto sign : {u'€', u'£', u'$'})
                        QVERIFY2(!label->text().contains(sign), qPrintable(label->text()));
        }
    }

private:
    MainWindow &window() { return m_maker->window(); }
    Hands &hands() { return *m_hands; }
    QTabBar *tabs() { return named<QTabBar>(window(), u"Queues"_s); }

    void goTo(const QString &page)
    {
        hands().press(Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(hands().name(), u"Search or jump to"_s);
        hands().type(page);
        hands().press(Qt::Key_Return);
    }
    //! By the arrows of the tab bar.
    void queue(const QString &wanted)
    {
        QVERIFY2(hands().tabTo(u"Queues"_s), qPrintable(hands().been().join(u" → "_s)));
        for (int at = tabs()->currentIndex(); at > 0; --at)
            hands().press(Qt::Key_Left);
        for (int at = 0; at < tabs()->count() && !tabs()->tabText(tabs()->currentIndex()).startsWith(wanted); ++at)
            hands().press(Qt::Key_Right);
        QVERIFY(tabs()->tabText(tabs()->currentIndex()).startsWith(wanted));
    }
    //! What the tab says: "To make 12".
    int count(const QString &queue)
    {
        for (int at = 0; at < tabs()->count(); ++at)
            if (tabs()->tabText(at).startsWith(queue))
                return tabs()->tabText(at).mid(queue.size()).trimmed().toInt();
        return 0;
    }
    QStringList words()
    {
        QStringList words;
        if (auto *ticket = shown<Ticket>(window()))
            for (const auto *label : ticket->findChildren<QLabel *>())
                if (label->isVisible())
                    words << label->text();
        return words;
    }
    bool says(const QString &words) { return this->words().contains(words); }
    //! Of the ticket, once it is that of the chosen row.
    QString number()
    {
        auto *list = named<QTableView>(window(), u"Orders of the queue"_s);
        if (!list || list->model()->rowCount() == 0)
            return {};
        const auto chosen = list->currentIndex().siblingAtColumn(0).data().toString();
        return words().contains(chosen) ? chosen : QString();
    }
    Order onServer(const QString &number) { return m_office->read<Order>(orders + u"/number/"_s + number); }
    QString pathOf(const QString &number) { return orders + u'/' + toQString(onServer(number).id.toString()); }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Colleague> m_office;
    std::unique_ptr<Person> m_maker;
    std::optional<Hands> m_hands;
};

QTEST_MAIN(TestFactoryDay)
#include "tst_factoryday.moc"
