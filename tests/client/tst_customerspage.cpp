// SPDX-License-Identifier: GPL-3.0-or-later
// Customers and their horses as a person meets them: the whole program, the real server, the small demonstration data.
#include "client/accessibility.h"
#include "client/app/pagedeck.h"
#include "client/colleague.h"
#include "client/grab.h"
#include "client/liveserver.h"
#include "client/models/schematext.h"
#include "client/models/tablemodel.h"
#include "client/person.h"
#include "client/signin/signinagain.h"
#include "client/widgets/form.h"
#include "client/widgets/recordlist.h"
#include "client/widgets/toast.h"
#include "shared/customers/customer.h"
#include "shared/orders/orderlist.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

class TestCustomersPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressForPictures();
        QApplication::setQuitOnLastWindowClosed(false);
        m_server = std::make_unique<LiveServer>();
        m_admin = std::make_unique<Colleague>(m_server->url(), m_server->account(u"ADMIN"_s));
    }

    void init()
    {
        m_person = std::make_unique<Person>();
        m_person->choose(Appearance::Light);
    }
    void cleanup() { m_person.reset(); }

    //! docs/pictures; first, before anything is changed.
    void pictures()
    {
        for (const auto &[appearance, name] :
             {std::pair {Appearance::Light, u"customers-light"_s}, {Appearance::Dark, u"customers-dark"_s}}) {
            m_person->choose(appearance);
            comeIn();
            window().resize(1440, 900);
            const auto customer = customerWithHorses();
            choose(customer);
            QTRY_VERIFY_WITH_TIMEOUT(buttonBeginning(toQString(*customer.horse_names).section(u',', 0, 0)), patience);
            list()->setFocus();
            grab(window(), name);
        }
        Person::press(window(), u"Edit"_s);
        type("email", u"not an address"_s);
        Person::press(window(), u"Save"_s);
        grab(window(), u"customer-editor-dark"_s);
    }

    void theListShowsEverybodyWhoIsCurrent()
    {
        comeIn();
        const auto current = m_admin->list<Customer>(customersPath);
        QCOMPARE(rows(), int(current.size()));
        QVERIFY(rows() > 50);
        QVERIFY(named<QAbstractButton>(window(), u"New customer"_s));
    }

    void theListNarrowsWhileOneTypes()
    {
        comeIn();
        const int all = rows();
        const auto wanted = cell(all / 2, 0);
        list()->setFocus();
        QTest::keyClicks(list(), wanted.left(3).toLower()); // letters on the list go on to the filter
        QTRY_VERIFY_WITH_TIMEOUT(rows() < all, patience);
        QTest::keyClicks(filter(), wanted.mid(3).toUpper());
        QTRY_VERIFY_WITH_TIMEOUT(rows() >= 1 && rows() <= 3, patience);
        QCOMPARE(cell(0, 0), wanted);
        QTest::keyClicks(filter(), u"zzzz"_s);
        QCOMPARE(rows(), 0);
        Person::press(window(), u"Clear the filter"_s);
        QCOMPARE(rows(), all);
    }

    void viewsShowWhoHasNoFitterAndWhoIsArchived()
    {
        comeIn();
        const int all = rows();
        QTRY_VERIFY_WITH_TIMEOUT(named<QAbstractButton>(window(), u"Without fitter"_s), patience);
        Person::press(window(), u"Without fitter"_s);
        QVERIFY(rows() > 0 && rows() < all);
        Person::press(window(), u"Current"_s);
        QCOMPARE(rows(), all);
    }

    //! What they have ordered, the latest first; a click goes there.
    void aCustomersOrdersAreBelowTheHorses()
    {
        comeIn();
        const auto orders = m_admin->list<OrderRow>(u"/api/v1/orders"_s, u"limit=50"_s);
        const auto found =
            std::find_if(orders.begin(), orders.end(), [](const auto &row) { return row.customer_id && row.number; });
        QVERIFY(found != orders.end());
        choose(m_admin->read<Customer>(customersPath + u'/' + QString::fromStdString(found->customer_id->toString())));
        const auto number = QString::number(*found->number);
        QTRY_VERIFY_WITH_TIMEOUT(buttonBeginning(number + u','), patience);
        QTest::mouseClick(buttonBeginning(number + u','), Qt::LeftButton);
        QTRY_COMPARE(window().deck().currentId(), u"orders"_s);
    }

    void aRowOpensWithTheHorsesOfItsCustomer()
    {
        comeIn();
        const auto customer = customerWithHorses();
        choose(customer);
        QVERIFY(named<QAbstractButton>(window(), u"Edit"_s));
        const auto horses = m_admin->list<Horse>(pathOf(customer) + u"/horses"_s);
        for (const auto &horse : horses)
            QTRY_VERIFY_WITH_TIMEOUT(buttonBeginning(toQString(horse.name)), patience);
    }

    void aNewCustomerIsSavedAndChosen()
    {
        comeIn();
        startNew();
        type("name", u"Wilhelmina Österreicher"_s);
        type("email", u"wilhelmina@example.org"_s);
        QTest::keyClick(window().focusWidget(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(toast().contains(u"Wilhelmina Österreicher"_s), patience);
        QVERIFY(!shown<Form>(window()));
        QVERIFY(named<QAbstractButton>(window(), u"Edit"_s));
        filter()->setText(u"osterreicher"_s);
        QCOMPARE(rows(), 1);
    }

    void whatIsWrongStandsBesideItsField()
    {
        comeIn();
        startNew();
        type("email", u"not an address"_s);
        Person::press(window(), u"Save"_s);
        QVERIFY(!form()->errorAt("name").isEmpty());
        QCOMPARE(form()->errorAt("email"), u"This is not an e-mail address."_s);
        QVERIFY(form()->isDirty());
    }

    //! E02: as far as this computer knows; the server has the last word.
    void anEmailThatIsTakenStandsBesideItsField()
    {
        comeIn();
        const auto taken = firstWhere([](const Customer &c) { return c.email && c.fitter_id; });
        startNew();
        type("name", u"Second Person"_s);
        type("email", toQString(*taken.email));
        auto *fitter = qobject_cast<QComboBox *>(form()->editorOf("fitter_id"));
        QTRY_VERIFY_WITH_TIMEOUT(fitter->findText(toQString(*taken.fitter_name)) >= 0, patience);
        fitter->lineEdit()->setFocus();
        fitter->lineEdit()->selectAll();
        QTest::keyClicks(fitter->lineEdit(), toQString(*taken.fitter_name));
        QTest::keyClick(fitter->lineEdit(), Qt::Key_Tab);
        Person::press(window(), u"Save"_s);
        QTRY_COMPARE_WITH_TIMEOUT(form()->errorAt("email"), u"This is already in use."_s, patience);
        QCOMPARE(line("name")->text(), u"Second Person"_s);
    }

    void aChangeIsSeenInTheList()
    {
        comeIn();
        const auto customer = firstWhere([](const Customer &c) { return c.horse_count == 0; });
        choose(customer);
        Person::press(window(), u"Edit"_s);
        type("phone", u"+44 20 7946 0018"_s);
        Person::press(window(), u"Save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!shown<Form>(window()), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_admin->read<Customer>(pathOf(customer)).phone.value_or(""), "+44 20 7946 0018",
                                  patience);
        filter()->setText(u"7946 0018"_s);
        QCOMPARE(rows(), 1);
    }

    void archivingCanBeTakenBack()
    {
        comeIn();
        const int all = rows();
        const auto customer = firstWhere([](const Customer &c) { return c.horse_count > 1; });
        choose(customer);
        Person::press(window(), u"Archive"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), all - 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_admin->read<Customer>(pathOf(customer)).archived_at, patience);
        Person::press(window(), u"Undo"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), all, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_admin->read<Customer>(pathOf(customer)).archived_at, patience);
    }

    void escapeNeverThrowsAwayWhatWasTyped()
    {
        comeIn();
        startNew();
        type("name", u"Half typed"_s);
        QTest::keyClick(line("name"), Qt::Key_Escape);
        QCOMPARE(line("name")->text(), u"Half typed"_s);
        QVERIFY(said(window()).contains(u"not saved"_s));
    }

    void twoPeopleWhoChangeDifferentFieldsBothKeepTheirs()
    {
        comeIn();
        auto customer = firstWhere([](const Customer &c) { return c.horse_count == 1; });
        choose(customer);
        Person::press(window(), u"Edit"_s);
        type("phone", u"+31 20 555 0101"_s);
        customer.company = "Changed elsewhere";
        m_admin->change(pathOf(customer), customer, {"company"});
        Person::press(window(), u"Save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!shown<Form>(window()), patience);
        const auto merged = [&] { return m_admin->read<Customer>(pathOf(customer)); };
        QTRY_COMPARE_WITH_TIMEOUT(merged().phone.value_or(""), "+31 20 555 0101", patience);
        QCOMPARE(merged().company.value(), "Changed elsewhere");
    }

    //! Neither is lost: the server keeps the first, and this person decides.
    void twoPeopleWhoChangeTheSameFieldAreTold()
    {
        comeIn();
        auto customer = firstWhere([](const Customer &c) { return c.horse_count == 2; });
        choose(customer);
        Person::press(window(), u"Edit"_s);
        type("phone", u"+31 20 555 0102"_s);
        customer.phone = "+31 20 555 0199";
        m_admin->change(pathOf(customer), customer, {"phone"});
        Person::press(window(), u"Save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!shown<Form>(window()), patience);
        const auto row = [&] { return list()->model()->index(list()->currentIndex().row(), 0); };
        QTRY_VERIFY_WITH_TIMEOUT(row().data(Qt::AccessibleTextRole).toString().contains(u"Needs your decision"_s),
                                 patience);
        QVERIFY(shows(u"Needs your decision"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"+31 20 555 0199"_s), patience);
        QCOMPARE(m_admin->read<Customer>(pathOf(customer)).phone.value(), "+31 20 555 0199");
    }

    void aHorseGetsItsHeightInHands()
    {
        comeIn();
        const auto customer = firstWhere([](const Customer &c) { return c.horse_count == 0; });
        choose(customer);
        Person::press(window(), u"Add horse"_s);
        type("name", u"Donnerhall"_s);
        type("height_cm", u"16.2"_s);
        Person::press(window(), u"Save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(buttonBeginning(u"Donnerhall"_s), patience);
        const auto horses = [&] { return m_admin->list<Horse>(pathOf(customer) + u"/horses"_s); };
        QTRY_COMPARE_WITH_TIMEOUT(horses().size(), 1u, patience);
        QCOMPARE(horses().front().height_cm.value(), 168);
        QTRY_COMPARE_WITH_TIMEOUT(cell(list()->currentIndex().row(), 1), u"Donnerhall"_s, patience);
    }

    //! A04: somebody ends the session while a form is half filled.
    void aSessionThatEndsKeepsWhatIsBeingTyped()
    {
        comeIn();
        startNew();
        type("name", u"Typed before the end"_s);
        const auto lotte = m_server->account(u"SUPERVISOR"_s);
        m_admin->post(u"/api/v1/users/%1/sign-out"_s.arg(idOf(u"SUPERVISOR"_s)));
        window().commands().action(Command::Refresh)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(shown<SignInAgain>(window()), patience);
        auto &sheet = *shown<SignInAgain>(window());
        QCOMPARE(unnamed(sheet), QStringList());
        Person::type(sheet, u"Password"_s, toQString(lotte.password));
        Person::press(sheet, u"Sign in"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!shown<SignInAgain>(window()), patience);
        QCOMPARE(line("name")->text(), u"Typed before the end"_s);
        Person::press(window(), u"Save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(toast().contains(u"Typed before the end"_s), patience);
    }

    void whoMayNotCreateHasNoButton()
    {
        comeIn(u"USER"_s);
        QVERIFY(!named<QAbstractButton>(window(), u"New customer"_s));
        QVERIFY(!window().commands().action(Command::NewRecord)->isEnabled()
                || !window().commands().action(Command::NewRecord)->isVisible());
    }

    void aFitterSeesOnlyTheirOwnCustomers()
    {
        comeIn(u"FITTER"_s);
        Colleague fitter(m_server->url(), m_server->account(u"FITTER"_s));
        QCOMPARE(rows(), int(fitter.list<Customer>(customersPath).size()));
        QVERIFY(rows() < int(m_admin->list<Customer>(customersPath).size()));
    }

    void everythingHasANameForAScreenReader()
    {
        comeIn();
        choose(customerWithHorses());
        QTRY_VERIFY_WITH_TIMEOUT(named<QAbstractButton>(window(), u"Edit"_s), patience);
        QCOMPARE(unnamed(window()), QStringList());
        Person::press(window(), u"Edit"_s);
        QCOMPARE(unnamed(window()), QStringList());
        Person::press(window(), u"Cancel"_s);
        Person::press(window(), u"Add horse"_s);
        QCOMPARE(unnamed(window()), QStringList());
    }

private:
    //! Into the page, with the first list there.
    void comeIn(const QString &role = u"SUPERVISOR"_s)
    {
        m_person->startAs(m_server->url(), m_server->accountFile(), role);
        window().resize(1440, 900);
        window().deck().go(u"customers"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown<RecordList>(window()) && rows() > 0, patience);
    }

    MainWindow &window() { return m_person->window(); }
    RecordList *list() { return window().deck().currentPage()->findChild<RecordList *>(); }
    QLineEdit *filter() { return named<QLineEdit>(window(), u"Filter by name, horse, town, phone…"_s); }
    Form *form() { return shown<Form>(window()); }
    QLineEdit *line(std::string_view path) { return qobject_cast<QLineEdit *>(form()->editorOf(path)); }
    int rows() { return list()->model()->rowCount(); }
    QString cell(int row, int column) { return list()->model()->index(row, column).data().toString(); }

    //! Whether the window shows these words anywhere.
    bool shows(const QString &words)
    {
        const auto widgets = window().findChildren<QWidget *>();
        return std::any_of(widgets.begin(), widgets.end(), [&](const QWidget *widget) {
            return widget->isVisible() && widget->property("text").toString().contains(words);
        });
    }

    QString toast()
    {
        const auto *toast = shown<Toast>(window());
        return toast ? toast->text() : QString();
    }

    void startNew()
    {
        window().commands().action(Command::NewRecord)->trigger();
        QVERIFY(form());
        QVERIFY(line("name")->hasFocus() || window().focusWidget() == line("name"));
    }

    void type(std::string_view path, const QString &text)
    {
        auto *edit = line(path);
        QVERIFY(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    void choose(const Customer &customer)
    {
        window().deck().go(u"customers"_s, toQString(customer.id.toString()));
        QTRY_VERIFY_WITH_TIMEOUT(named<QAbstractButton>(window(), u"Edit"_s), patience);
    }

    QAbstractButton *buttonBeginning(const QString &words)
    {
        for (auto *button : window().findChildren<QAbstractButton *>())
            if (button->isVisible() && button->accessibleName().startsWith(words))
                return button;
        return nullptr;
    }

    Customer firstWhere(const std::function<bool(const Customer &)> &fits)
    {
        for (const auto &customer : m_admin->list<Customer>(customersPath))
            if (fits(customer))
                return customer;
        throw std::runtime_error("the demonstration data has no such customer");
    }

    Customer customerWithHorses()
    {
        return firstWhere([](const Customer &c) { return c.horse_count >= 2 && c.fitter_id && c.email && c.address; });
    }

    QString idOf(const QString &role)
    {
        return toQString(Colleague(m_server->url(), m_server->account(role)).me().id.toString());
    }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Colleague> m_admin;
    std::unique_ptr<Person> m_person;
};

QTEST_MAIN(TestCustomersPage)
#include "tst_customerspage.moc"
