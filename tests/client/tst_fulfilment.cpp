// SPDX-License-Identifier: GPL-3.0-or-later
// A factory's day at the bench: the whole program against the real server.
#include "client/accessibility.h"
#include "client/app/pagedeck.h"
#include "client/colleague.h"
#include "client/finding.h"
#include "client/fulfilment/fulfilmentpage.h"
#include "client/fulfilment/shipform.h"
#include "client/fulfilment/ticket.h"
#include "client/grab.h"
#include "client/liveserver.h"
#include "client/person.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

class TestFulfilment : public QObject {
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

    //! Big words, no money, everything that can be reached has a name.
    void theTicketSaysWhatIsToBeMade()
    {
        comeIn(u"SUPPLIER"_s);
        show(Queue::Make);
        QTRY_VERIFY_WITH_TIMEOUT(!number().isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(words().size() > 12, patience);
        for (const auto &word : words())
            QVERIFY2(!word.contains(u'€') && !word.contains(u'£') && !word.contains(u'$'), qPrintable(word));
        QCOMPARE(unnamed(page()).join(u", "_s), QString());
        pictures(u"24-fulfilment-make"_s);
    }

    //! One key confirms; the next one comes up, and the server knows.
    void aNewOrderIsConfirmedByTheKeyboard()
    {
        comeIn(u"SUPPLIER"_s);
        show(Queue::Confirm);
        QTRY_VERIFY_WITH_TIMEOUT(!number().isEmpty(), patience);
        const auto confirmed = number();
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Right, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(number() != confirmed, patience);
        QTRY_COMPARE_WITH_TIMEOUT(onServer(confirmed).status, OrderStatus::Production1, patience);
    }

    //! Without a serial number nothing leaves; what is missing stands beside its field.
    void aSaddleIsShippedWithItsSerialNumber()
    {
        comeIn(u"SUPPLIER"_s);
        show(Queue::Ship);
        for (int steps = 0; count() == 0 && steps < 4; ++steps)
            finishOneStep();
        show(Queue::Ship);
        QTRY_VERIFY_WITH_TIMEOUT(count() > 0 && shown<ShipForm>(window()), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!number().isEmpty(), patience);
        const auto shipped = number();
        auto *form = shown<ShipForm>(window());
        QVERIFY(form);
        pictures(u"25-fulfilment-ship"_s);
        const auto before = onServer(shipped);
        if (!before.serial_no)
            Person::type(*form, u"Serial number"_s, u"BOARD-0001"_s);
        auto *ship = named<QAbstractButton>(page(), u"Ship to the fitter"_s);
        QVERIFY(ship);
        QTest::mouseClick(ship, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(saysInside(*form, u"Please fill this in"_s),
                                 patience); // no carrier yet, quality not looked at
        QCOMPARE(onServer(shipped).status, OrderStatus::Production3);
        Person::type(*form, u"Carrier"_s, u"Northern Parcel"_s);
        Person::type(*form, u"Tracking number"_s, u"NP 4711"_s);
        auto *passed = named<QAbstractButton>(*form, u"Quality passed"_s);
        QVERIFY(passed);
        passed->click();
        QTRY_VERIFY_WITH_TIMEOUT(ship->isEnabled(), patience);
        QTest::mouseClick(ship, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(onServer(shipped).status, OrderStatus::ShippedToFitter, patience);
        const auto after = onServer(shipped);
        QCOMPARE(after.serial_no.value_or(""), before.serial_no.value_or("BOARD-0001"));
        QCOMPARE(after.shipments.back().carrier.value_or(""), std::string("Northern Parcel"));
    }

    //! What somebody else said last to the factory waits for an answer.
    void aQuestionWaitsUntilItIsAnswered()
    {
        OrderComment question;
        question.audience = Audience::All;
        const auto said = [](Audience audience, const char *author, int hour) {
            OrderComment comment;
            comment.order_id = OrderId {*Uuid::parse("0195e7a0-0000-7000-8000-000000000001")};
            comment.audience = audience;
            comment.author_name = author;
            comment.created_at = Instant {std::chrono::hours(hour)};
            return Kept<OrderComment> {comment};
        };
        QCOMPARE(askedIn({said(Audience::FitterFactory, "R. Leslie", 1)}, u"N. Maker"_s).size(), std::size_t(1));
        QCOMPARE(
            askedIn({said(Audience::All, "N. Maker", 2), said(Audience::All, "R. Leslie", 1)}, u"N. Maker"_s).size(),
            std::size_t(0));
        QCOMPARE(askedIn({said(Audience::Internal, "R. Leslie", 1)}, u"N. Maker"_s).size(), std::size_t(0));
    }

    void theOfficeHasTheQueuesOfEveryFactory()
    {
        comeIn(u"SUPERVISOR"_s);
        show(Queue::Make);
        QTRY_VERIFY_WITH_TIMEOUT(count() > 5, patience);
    }

private:
    void comeIn(const QString &role)
    {
        m_person = std::make_unique<Person>();
        m_person->startAs(m_server->url(), m_server->accountFile(), role);
        window().resize(1440, 900);
        window().deck().go(u"fulfilment"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tabs() && tabs()->tabText(int(Queue::Make)) != queueText(Queue::Make), patience);
        show(Queue::Make);
        const auto hasSaddle = [this] {
            return count() > 0 && !list()->model()->index(0, 1).data().toString().isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasSaddle(), patience); // the catalogue has come as well
    }
    void show(Queue queue) { tabs()->setCurrentIndex(int(queue)); }
    //! Of what is to be made: P1, then P2; what has gone on is to be shipped.
    void finishOneStep()
    {
        show(Queue::Make);
        QTRY_VERIFY_WITH_TIMEOUT(!number().isEmpty(), patience);
        const auto worked = number();
        const auto before = onServer(worked).status;
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Right, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(onServer(worked).status != before, patience);
        show(Queue::Ship);
    }
    void pictures(const QString &name)
    {
        list()->setFocus();
        grab(window(), name + u"-light"_s);
        window().commands().action(Command::ThemeDark)->trigger();
        grab(window(), name + u"-dark"_s);
        window().commands().action(Command::ThemeLight)->trigger();
    }
    MainWindow &window() { return m_person->window(); }
    QWidget &page() { return *window().deck().currentPage(); }
    QTabBar *tabs() { return named<QTabBar>(page(), u"Queues"_s); }
    QTableView *list() { return named<QTableView>(page(), u"Orders of the queue"_s); }
    //! Of the queue in front; an empty one shows no list.
    int count() { return list() ? list()->model()->rowCount() : 0; }
    QStringList words()
    {
        QStringList words;
        if (auto *ticket = shown<Ticket>(window()))
            for (const auto *label : ticket->findChildren<QLabel *>())
                if (label->isVisible())
                    words << label->text();
        return words;
    }
    //! Of the ticket, once it is that of the chosen row.
    QString number()
    {
        if (count() == 0)
            return {};
        const auto chosen = list()->currentIndex().siblingAtColumn(0).data().toString();
        for (const auto &word : words())
            if (bool isNumber = false; (word.toInt(&isNumber), isNumber && word == chosen))
                return word;
        return {};
    }
    bool saysInside(QWidget &root, const QString &part)
    {
        for (const auto *label : root.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }
    Order onServer(const QString &number) { return m_admin->read<Order>(u"/api/v1/orders/number/"_s + number); }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Colleague> m_admin;
    std::unique_ptr<Person> m_person;
};

QTEST_MAIN(TestFulfilment)
#include "tst_fulfilment.moc"
