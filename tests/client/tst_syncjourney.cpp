// SPDX-License-Identifier: GPL-3.0-or-later
// From typing to deciding: the whole program, the real server, and a colleague who is faster.
#include "client/app/pagedeck.h"
#include "client/app/statusbutton.h"
#include "client/colleague.h"
#include "client/liveserver.h"
#include "client/models/schematext.h"
#include "client/person.h"
#include "client/synccentre/cardlist.h"
#include "client/synccentre/itemview.h"
#include "client/widgets/form.h"
#include "shared/customers/customer.h"

#include <QLabel>
#include <QTabBar>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

class TestSyncJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setQuitOnLastWindowClosed(false);
        m_server = std::make_unique<LiveServer>();
        m_admin = std::make_unique<Colleague>(m_server->url(), m_server->account(u"ADMIN"_s));
    }

    void init()
    {
        m_person = std::make_unique<Person>();
        m_person->startAs(m_server->url(), m_server->accountFile(), u"SUPERVISOR"_s);
        QTRY_COMPARE_WITH_TIMEOUT(statusText(), u"All saved"_s, patience);
    }
    void cleanup() { m_person.reset(); }

    void whatWasChangedInBothPlacesIsDecidedByTheKeyboard()
    {
        auto customer = fresh();
        pause();
        editPhone(customer, u"+31 20 555 0102"_s);
        customer.phone = "+31 20 555 0199";
        m_admin->change(pathOf(customer), customer, {"phone"});
        goToCentre();
        tab(1);
        QTRY_COMPARE_WITH_TIMEOUT(cards(), 1, patience);
        QVERIFY(list()->cards()[0].detail.contains(u"→ +31 20 555 0102"_s));
        Person::press(window(), u"Resume"_s);
        QTRY_VERIFY_WITH_TIMEOUT(statusText().startsWith(u"1 need"_s), patience);
        QVERIFY(window().windowTitle().startsWith(u"(1) "_s));

        tab(0);
        QTRY_COMPARE_WITH_TIMEOUT(cards(), 1, patience);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(item(), patience);
        QVERIFY(shows(u"+31 20 555 0199"_s) && shows(u"+31 20 555 0102"_s));
        QVERIFY(shows(toQString(m_admin->me().full_name)));
        QVERIFY(!window().commands().action(Command::Save)->isEnabled());
        QTest::keyClick(window().focusWidget(), Qt::Key_Space); // the first card: mine
        QTRY_VERIFY(window().commands().action(Command::Save)->isEnabled());
        window().commands().action(Command::Save)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_admin->read<Customer>(pathOf(customer)).phone.value(), "+31 20 555 0102", patience);
        QTRY_COMPARE_WITH_TIMEOUT(statusText(), u"All saved"_s, patience);
        QVERIFY(!item());
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"Nothing needs you"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!window().windowTitle().startsWith(u'('), patience);
    }

    void aRefusedChangeIsGivenUpAndTheLogKeepsIt()
    {
        const auto customer = fresh();
        pause();
        editPhone(customer, u"+31 20 555 0103"_s);
        m_admin->command(pathOf(customer) + u"/archive"_s, customer);
        goToCentre();
        Person::press(window(), u"Resume"_s);
        QTRY_COMPARE_WITH_TIMEOUT(cards(), 1, patience);
        Q_EMIT list()->opened(list()->cards()[0].id);
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"archived before your change arrived"_s), patience);
        QVERIFY(shows(u"+31 20 555 0103"_s)); // what was typed is there
        Person::press(window(), u"Discard…"_s);
        Person::press(window(), u"Discard it"_s);
        QTRY_COMPARE_WITH_TIMEOUT(statusText(), u"All saved"_s, patience);
        tab(2);
        const auto logged = [this] {
            const auto &lines = list()->cards();
            return std::any_of(lines.begin(), lines.end(), [](const Card &card) { return card.state == u"Decided"_s; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(list() && logged(), patience);
    }

    void aRefusedChangeIsFixedAndArrives()
    {
        const auto customer = fresh();
        auto other = fresh();
        pause();
        window().deck().go(u"customers"_s, toQString(customer.id.toString()));
        QTRY_VERIFY_WITH_TIMEOUT(named<QAbstractButton>(window(), u"Edit"_s), patience);
        Person::press(window(), u"Edit"_s);
        type("email", u"taken@example.org"_s);
        Person::press(window(), u"Save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!shown<Form>(window()), patience);
        other.email = "taken@example.org"; // meanwhile, at the same fitter
        m_admin->change(pathOf(other), other, {"email"});
        goToCentre();
        Person::press(window(), u"Resume"_s);
        QTRY_COMPARE_WITH_TIMEOUT(cards(), 1, patience);
        Q_EMIT list()->opened(list()->cards()[0].id);
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"This is already in use."_s), patience);
        Person::press(window(), u"Fix and send"_s);
        type("email", u"free@example.org"_s);
        Person::press(window(), u"Send"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_admin->read<Customer>(pathOf(customer)).email.value_or(""), "free@example.org",
                                  patience);
        QTRY_COMPARE_WITH_TIMEOUT(statusText(), u"All saved"_s, patience);
    }

    void whatIsKeptIsCountedAndCanBeChecked()
    {
        goToCentre();
        tab(3);
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"customers"_s), patience);
        Person::press(window(), u"Check against the server"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said(window()).startsWith(u"Checked"_s), patience);
        Person::press(window(), u"Download everything again…"_s);
        Person::press(window(), u"Download again"_s);
        QTRY_COMPARE_WITH_TIMEOUT(said(window()), u"Everything was downloaded again."_s, patience);
        Person::press(window(), u"Sync now"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said(window()).startsWith(u"Up to date"_s), patience);
    }

private:
    MainWindow &window() { return m_person->window(); }
    QString statusText() { return window().findChild<StatusButton *>()->accessibleName(); }
    CardList *list() { return shown<CardList>(window()); }
    int cards() { return list() ? int(list()->cards().size()) : 0; }
    ItemView *item() { return shown<ItemView>(window()); }
    void tab(int index) { shown<QTabBar>(window())->setCurrentIndex(index); }

    void goToCentre()
    {
        QTest::keyClick(window().findChild<StatusButton *>(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(shown<QTabBar>(window()), patience);
    }
    void pause()
    {
        goToCentre();
        Person::press(window(), u"Pause"_s);
        QTRY_COMPARE_WITH_TIMEOUT(statusText(), u"Paused"_s, patience);
    }

    //! A customer that nobody has touched in this run; all of one fitter.
    Customer fresh()
    {
        const auto all = m_admin->list<Customer>(customersPath);
        std::optional<FitterId> fitter;
        for (const auto &customer : all) {
            if (!customer.fitter_id || (fitter && customer.fitter_id != fitter))
                continue;
            fitter = customer.fitter_id;
            if (m_used.insert(customer.id.value).second)
                return customer;
        }
        throw std::runtime_error("too few customers");
    }

    void editPhone(const Customer &customer, const QString &phone)
    {
        window().deck().go(u"customers"_s, toQString(customer.id.toString()));
        QTRY_VERIFY_WITH_TIMEOUT(named<QAbstractButton>(window(), u"Edit"_s), patience);
        Person::press(window(), u"Edit"_s);
        type("phone", phone);
        Person::press(window(), u"Save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!shown<Form>(window()), patience);
    }

    void type(std::string_view path, const QString &text)
    {
        auto *edit = qobject_cast<QLineEdit *>(shown<Form>(window())->editorOf(path));
        QVERIFY(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    bool shows(const QString &words)
    {
        const auto widgets = window().findChildren<QWidget *>();
        return std::any_of(widgets.begin(), widgets.end(), [&](const QWidget *widget) {
            return widget->isVisible() && widget->property("text").toString().contains(words);
        });
    }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Colleague> m_admin;
    std::unique_ptr<Person> m_person;
    std::set<Uuid> m_used;
};

QTEST_MAIN(TestSyncJourney)
#include "tst_syncjourney.moc"
