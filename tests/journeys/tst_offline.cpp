// SPDX-License-Identifier: GPL-3.0-or-later
// People who are away for days: the whole program, its windows and its files, the real server, and a network between
// them that goes and comes.
#include "client/app/pagedeck.h"
#include "client/colleague.h"
#include "client/liveserver.h"
#include "client/models/schematext.h"
#include "client/person.h"
#include "client/signin/signinagain.h"
#include "client/widgets/form.h"
#include "client/widgets/recordlist.h"
#include "shared/customers/customer.h"
#include "shared/sync/device.h"
#include "support/faultproxy.h"

#include <QCheckBox>
#include <QDir>
#include <QMessageBox>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;
using Phase = sync::SyncStatus::Phase;

namespace {

bool shows(QWidget &window, const QString &words)
{
    const auto widgets = window.findChildren<QWidget *>();
    return std::any_of(widgets.begin(), widgets.end(), [&](const QWidget *widget) {
        return widget->isVisible() && widget->property("text").toString().contains(words);
    });
}

QAbstractButton *buttonBeginning(QWidget &root, const QString &words)
{
    for (auto *button : root.findChildren<QAbstractButton *>())
        if (button->isVisible() && (button->text().startsWith(words) || button->accessibleName().startsWith(words)))
            return button;
    return nullptr;
}

//! A person at the page of customers.
class AtCustomers {
public:
    explicit AtCustomers(Person &person)
        : m_person(person)
    { }

    MainWindow &window() { return m_person.window(); }
    //! Of the customers, whatever page is in front.
    RecordList *list()
    {
        if (window().deck().currentId() != u"customers"_s)
            window().deck().go(u"customers"_s);
        return window().deck().currentPage()->findChild<RecordList *>();
    }
    int rows() { return list() ? list()->model()->rowCount() : 0; }
    const sync::SyncStatus &status() { return m_person.program().replica()->status(); }
    bool isUpToDate() { return status().phase == Phase::UpToDate && status().waiting == 0 && status().isComplete; }

    void choose(const Customer &customer)
    {
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 0, patience);
        window().deck().go(u"customers"_s, toQString(customer.id.toString()));
        QTRY_VERIFY_WITH_TIMEOUT(named<QAbstractButton>(window(), u"Edit"_s), patience);
    }
    void type(std::string_view path, const QString &text)
    {
        auto *form = shown<Form>(window());
        auto *edit = form ? qobject_cast<QLineEdit *>(form->editorOf(path)) : nullptr;
        QVERIFY(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void save()
    {
        Person::press(window(), u"Save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!shown<Form>(window()), patience);
    }
    void change(const Customer &customer, std::string_view field, const QString &text)
    {
        choose(customer);
        Person::press(window(), u"Edit"_s);
        type(field, text);
        save();
    }
    void addHorse(const Customer &owner, const QString &name)
    {
        choose(owner);
        Person::press(window(), u"Add horse"_s);
        type("name", name);
        save();
    }
    void add(const QString &name)
    {
        window().commands().action(Command::NewRecord)->trigger();
        type("name", name);
        save();
    }
    void syncNow() { m_person.program().replica()->syncNow(); }

private:
    Person &m_person;
};

} // namespace

class TestOffline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setQuitOnLastWindowClosed(false);
        m_server = std::make_unique<LiveServer>();
        m_office = std::make_unique<Colleague>(m_server->url(), m_server->account(u"ADMIN"_s));
        m_fitter = m_server->account(u"FITTER"_s);
        m_name = toQString(Colleague(m_server->url(), m_fitter).me().full_name);
    }

    void init()
    {
        m_proxy = std::make_unique<FaultProxy>(m_server->url());
        m_anna = std::make_unique<Person>();
    }
    void cleanup()
    {
        m_anna.reset();
        m_proxy.reset();
    }

    //! Days without a network and a restart in between: everything arrives once, both people's edits survive, and the
    //! office sees it by itself.
    void aFitterIsAwayForDays()
    {
        comeInAndStay();
        AtCustomers anna(*m_anna);
        const auto customer = ofTheFitter();
        away();
        anna.change(customer, "phone", u"+31 20 555 0101"_s);
        anna.addHorse(customer, u"Weltmeyer"_s);

        workOffline();
        QTRY_VERIFY_WITH_TIMEOUT(buttonBeginningAfterChoosing(anna, customer, u"Weltmeyer"_s), patience);
        QTRY_COMPARE_WITH_TIMEOUT(anna.status().waiting, 2u, patience);
        anna.add(u"Made in a stable without network"_s);

        Person lotte;
        lotte.startAs(m_server->url(), m_server->accountFile(), u"SUPERVISOR"_s);
        AtCustomers office(lotte);
        QTRY_VERIFY_WITH_TIMEOUT(office.isUpToDate(), patience);
        office.change(customer, "company", u"Changed by the office meanwhile"_s);
        QTRY_VERIFY_WITH_TIMEOUT(office.isUpToDate(), patience);

        back(anna);
        const auto now = m_office->read<Customer>(pathOf(customer));
        QCOMPARE(now.phone.value(), "+31 20 555 0101");
        QCOMPARE(now.company.value(), "Changed by the office meanwhile");
        QCOMPARE(countHorses(customer, "Weltmeyer"), 1);
        QCOMPARE(countCustomers("Made in a stable without network"), 1);
        QTRY_VERIFY_WITH_TIMEOUT(shows(lotte.window(), u"+31 20 555 0101"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(buttonBeginning(lotte.window(), u"Weltmeyer"_s), patience);
        anna.choose(customer);
        QTRY_VERIFY_WITH_TIMEOUT(shows(anna.window(), u"Changed by the office meanwhile"_s), patience);
    }

    void aBlackHoleIsNoDifferentFromNoNetwork()
    {
        comeInAndStay();
        AtCustomers anna(*m_anna);
        m_proxy->set({.holdsRequests = true});
        const auto customer = ofTheFitter();
        anna.change(customer, "mobile", u"+31 6 5550 7788"_s);
        QVERIFY(shows(anna.window(), u"not sent yet"_s));
        QTRY_COMPARE_WITH_TIMEOUT(anna.status().waiting, 1u, patience);
        m_proxy->breakAll();
        back(anna);
        QCOMPARE(m_office->read<Customer>(pathOf(customer)).mobile.value(), "+31 6 5550 7788");
    }

    void whoSignsOutIsAskedAndLosesNothing()
    {
        comeInAndStay();
        AtCustomers anna(*m_anna);
        const auto customer = ofTheFitter();
        away();
        anna.change(customer, "phone", u"+31 20 555 0202"_s);
        QTRY_COMPARE_WITH_TIMEOUT(anna.status().waiting, 1u, patience);
        anna.window().commands().action(Command::SignOut)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(shown<QMessageBox>(anna.window()), patience);
        QVERIFY(shown<QMessageBox>(anna.window())->informativeText().contains(u"stay on this computer"_s));
        Person::press(*shown<QMessageBox>(anna.window()), u"Sign out"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_anna->program().signInWindow(), patience);
        auto &door = m_anna->signIn();
        QTRY_VERIFY_WITH_TIMEOUT(shows(door, u"1 change of %1 waits on this computer"_s.arg(m_name)), patience);
        QTRY_VERIFY_WITH_TIMEOUT(named<QAbstractButton>(door, u"Try again"_s), patience);
        QVERIFY(!buttonBeginning(door, u"Work offline"_s)); // they have signed out

        m_proxy->clear();
        Person::press(door, u"Try again"_s);
        m_anna->enter(toQString(m_fitter.username), toQString(m_fitter.password));
        QTRY_VERIFY_WITH_TIMEOUT(m_anna->program().mainWindow(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(anna.isUpToDate(), patience);
        QCOMPARE(m_office->read<Customer>(pathOf(customer)).phone.value(), "+31 20 555 0202");
    }

    //! Each has a file of their own.
    void somebodyElseWorksAtTheSameComputer()
    {
        comeInAndStay();
        AtCustomers anna(*m_anna);
        const int hers = anna.rows();
        const auto customer = ofTheFitter();
        away();
        anna.change(customer, "phone", u"+31 20 555 0303"_s);
        QTRY_COMPARE_WITH_TIMEOUT(anna.status().waiting, 1u, patience);
        m_anna->start();
        m_proxy->clear();
        m_anna->start({m_proxy->url().toString(), {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(shows(m_anna->signIn(), u"1 change of %1 waits on this computer"_s.arg(m_name)),
                                 patience);
        const auto lotte = m_server->account(u"SUPERVISOR"_s);
        m_anna->enter(toQString(lotte.username), toQString(lotte.password));
        QTRY_VERIFY_WITH_TIMEOUT(m_anna->program().mainWindow(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(anna.isUpToDate(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(anna.rows() > hers, patience);
        QCOMPARE(QDir(m_anna->folder()).entryList({u"*.oms"_s}).size(), 2);
        QVERIFY(m_office->read<Customer>(pathOf(customer)).phone != "+31 20 555 0303");

        m_anna->start({m_proxy->url().toString(), {}, {}});
        m_anna->enter(toQString(m_fitter.username), toQString(m_fitter.password));
        QTRY_VERIFY_WITH_TIMEOUT(m_anna->program().mainWindow(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(anna.isUpToDate(), patience);
        QCOMPARE(m_office->read<Customer>(pathOf(customer)).phone.value(), "+31 20 555 0303");
    }

    //! The session is refused and what is kept is locked; the work of before is all there after signing in.
    void afterThreeWeeksOneSignsInAndGoesOn()
    {
        comeInAndStay();
        AtCustomers anna(*m_anna);
        const auto customer = ofTheFitter();
        away();
        anna.change(customer, "phone", u"+31 20 555 0404"_s);
        m_office->post(u"/api/v1/users/%1/sign-out"_s.arg(idOfFitter()));
        m_anna->wall = [] { return oms::now() + std::chrono::days(21); };
        workOffline();
        anna.list(); // the page of customers says so
        QTRY_VERIFY_WITH_TIMEOUT(shows(anna.window(), u"14 days"_s), patience);
        QCOMPARE(anna.rows(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(anna.status().waiting, 1u, patience);

        m_proxy->clear();
        anna.syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(shown<SignInAgain>(anna.window()), patience);
        auto &sheet = *shown<SignInAgain>(anna.window());
        Person::type(sheet, u"Password"_s, toQString(m_fitter.password));
        Person::press(sheet, u"Sign in"_s);
        QTRY_VERIFY_WITH_TIMEOUT(anna.isUpToDate(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(anna.rows() > 0, patience);
        QCOMPARE(m_office->read<Customer>(pathOf(customer)).phone.value(), "+31 20 555 0404");
    }

    void aLostComputerIsEmptied()
    {
        comeInAndStay();
        QCOMPARE(QDir(m_anna->folder()).entryList({u"*.oms"_s}).size(), 1);
        Colleague fitter(m_server->url(), m_fitter);
        for (const auto &device : fitter.list<sync::Device>(u"/api/v1/sync/devices"_s, {}))
            m_office->post(u"/api/v1/sync/devices/%1/wipe"_s.arg(toQString(device.id.toString())));
        QTRY_VERIFY_WITH_TIMEOUT(m_anna->program().signInWindow(), patience);
        QVERIFY(QDir(m_anna->folder()).entryList({u"*.oms*"_s}).isEmpty());
        QVERIFY(shows(m_anna->signIn(), u"The office had everything removed"_s));
        const auto isNoted = [&] {
            const auto devices = fitter.list<sync::Device>(u"/api/v1/sync/devices"_s, {});
            return std::any_of(devices.begin(), devices.end(), [](const auto &d) { return d.wiped_at.has_value(); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isNoted(), patience);
    }

private:
    //! With a session that is kept, through the network that can fail.
    void comeInAndStay()
    {
        m_anna->start({m_proxy->url().toString(), {}, {}});
        named<QCheckBox>(m_anna->signIn(), u"Keep me signed in on this computer"_s)->setChecked(true);
        m_anna->enter(toQString(m_fitter.username), toQString(m_fitter.password));
        QTRY_VERIFY_WITH_TIMEOUT(m_anna->program().mainWindow(), patience);
        AtCustomers anna(*m_anna);
        QTRY_VERIFY_WITH_TIMEOUT(anna.isUpToDate() && anna.rows() > 0, patience);
    }

    void away()
    {
        m_proxy->set({.refuses = true});
        m_proxy->breakAll();
    }

    //! Starts the program anew, without the server.
    void workOffline()
    {
        m_anna->start();
        QTRY_VERIFY_WITH_TIMEOUT(buttonBeginning(m_anna->signIn(), u"Work offline as "_s + m_name), patience);
        QTest::mouseClick(buttonBeginning(m_anna->signIn(), u"Work offline as "_s + m_name), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_anna->program().mainWindow(), patience);
    }

    void back(AtCustomers &anna)
    {
        m_proxy->clear();
        anna.syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(anna.isUpToDate(), patience);
    }

    QAbstractButton *buttonBeginningAfterChoosing(AtCustomers &who, const Customer &customer, const QString &words)
    {
        who.window().deck().go(u"customers"_s, toQString(customer.id.toString()));
        return buttonBeginning(who.window(), words);
    }

    Customer ofTheFitter() { return Colleague(m_server->url(), m_fitter).list<Customer>(customersPath).front(); }
    QString idOfFitter() { return toQString(Colleague(m_server->url(), m_fitter).me().id.toString()); }

    int countHorses(const Customer &owner, const std::string &name)
    {
        const auto horses = m_office->list<Horse>(pathOf(owner) + u"/horses"_s);
        return int(std::count_if(horses.begin(), horses.end(), [&](const Horse &h) { return h.name == name; }));
    }
    int countCustomers(const std::string &name)
    {
        const auto all = m_office->list<Customer>(customersPath);
        return int(std::count_if(all.begin(), all.end(), [&](const Customer &c) { return c.name == name; }));
    }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Colleague> m_office;
    LoginRequest m_fitter;
    QString m_name;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<Person> m_anna;
};

QTEST_MAIN(TestOffline)
#include "tst_offline.moc"
