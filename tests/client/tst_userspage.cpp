// SPDX-License-Identifier: GPL-3.0-or-later
// Users and roles: the whole program, the real server.
#include "client/accessibility.h"
#include "client/app/pagedeck.h"
#include "client/colleague.h"
#include "client/finding.h"
#include "client/grab.h"
#include "client/liveserver.h"
#include "client/person.h"
#include "client/users/userdetail.h"
#include "client/users/userdialog.h"
#include "client/users/userwords.h"
#include "client/widgets/listview.h"
#include "client/widgets/recordlist.h"

#include <QCheckBox>
#include <QTableWidget>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

class TestUsersPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressForPictures();
        m_server = std::make_unique<LiveServer>();
        m_admin = std::make_unique<Colleague>(m_server->url(), m_server->account(u"ADMIN"_s));
    }
    void init() { comeInAs(u"ADMIN"_s); }
    void cleanup() { m_person.reset(); }
    void cleanupTestCase()
    {
        m_admin.reset();
        m_server.reset();
    }

    void pictures()
    {
        choose(username(u"FITTER"_s));
        QCOMPARE(unnamed(page()).join(u", "_s), QString());
        for (const auto &[command, name] :
             {std::pair(Command::ThemeLight, u"light"_s), std::pair(Command::ThemeDark, u"dark"_s)}) {
            window().commands().action(command)->trigger();
            Person::press(page(), u"Current"_s);
            grab(window(), u"36-users-"_s + name);
            Person::press(page(), u"Roles"_s);
            QTRY_VERIFY_WITH_TIMEOUT(page().findChild<QTableWidget *>()->rowCount() > 0, patience);
            grab(window(), u"37-roles-"_s + name);
        }
        window().commands().action(Command::ThemeLight)->trigger();
    }

    void everyAccountIsInTheList()
    {
        const auto total = m_admin->total<User>(u"/api/v1/users"_s, u"limit=1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list().model()->rowCount(), int(total), patience);
    }

    //! Invited, changed, blocked, let in again, archived: the server has it each time.
    void anAccountFromItsInvitationToItsEnd()
    {
        window().commands().action(Command::NewRecord)->trigger();
        auto *dialog = page().findChild<UserDialog *>();
        QVERIFY(dialog);
        Person::press(*dialog, u"Send the invitation"_s);
        QVERIFY(dialog->isVisible()); // nothing was typed
        Person::type(*dialog, u"Full name"_s, u"Hanna Lindqvist"_s);
        Person::type(*dialog, u"User name"_s, u"hanna"_s);
        Person::type(*dialog, u"E-mail"_s, u"hanna@example.com"_s);
        named<QCheckBox>(*dialog, u"Supervisor"_s)->click();
        grab(*dialog, u"36b-user-invite"_s);
        Person::press(*dialog, u"Send the invitation"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shownUser() && shownUser()->username == "hanna", patience);
        QCOMPARE(onServer("hanna").roles, Texts {"SUPERVISOR"});
        QCOMPARE(stateText(*shownUser()), u"Never signed in"_s);

        Person::press(page(), u"Change…"_s);
        dialog = shown<UserDialog>(page());
        QVERIFY(dialog);
        named<QCheckBox>(*dialog, u"Fitter"_s)->click();
        Person::press(*dialog, u"Save"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shownUser()->roles.size(), std::size_t(2), patience);
        QCOMPARE(onServer("hanna").roles.size(), std::size_t(2));

        Person::press(page(), u"Block"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shownUser()->is_blocked, patience);
        QVERIFY(onServer("hanna").is_blocked);
        Person::press(page(), u"Let in again"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!shownUser()->is_blocked, patience);
        Person::press(page(), u"Archive"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shownUser()->archived_at, patience);
        Person::press(page(), u"Restore"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!shownUser()->archived_at, patience);
    }

    //! What the server refuses stands beside its field, and what was typed stays.
    void aUserNameThatIsTakenIsRefusedAtItsField()
    {
        window().commands().action(Command::NewRecord)->trigger();
        auto *dialog = page().findChild<UserDialog *>();
        Person::type(*dialog, u"Full name"_s, u"Another One"_s);
        Person::type(*dialog, u"User name"_s, username(u"FITTER"_s));
        Person::type(*dialog, u"E-mail"_s, u"another@example.com"_s);
        named<QCheckBox>(*dialog, u"Fitter"_s)->click();
        Person::press(*dialog, u"Send the invitation"_s);
        auto *form = dialog->findChild<Form *>();
        QTRY_VERIFY_WITH_TIMEOUT(!form->errorAt("username").isEmpty(), patience);
        QVERIFY(dialog->isVisible());
        dialog->reject();
    }

    //! A laptop of a fitter is told to destroy what it has; the row says so from then on.
    void aComputerThatWasLostIsWiped()
    {
        auto &fitter = m_fitter;
        fitter.startAs(m_server->url(), m_server->accountFile(), u"FITTER"_s);
        QTRY_VERIFY_WITH_TIMEOUT(fitter.program().replica()->status().isComplete, patience);
        choose(username(u"FITTER"_s));
        QAbstractButton *wipe = nullptr;
        const auto find = [&] {
            for (auto *button : page().findChildren<QAbstractButton *>())
                if (button->isVisible() && button->accessibleName().startsWith(u"Wipe "_s))
                    wipe = button;
            return wipe != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(find(), patience);
        wipe->click();
        auto *dialog = page().findChild<ActionDialog *>();
        QVERIFY(dialog);
        Person::press(*dialog, u"Wipe it"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!fitter.program().mainWindow(), patience); // it heard
    }

    //! Who may only look has nothing to press.
    void aSupervisorSeesAndChangesNothing()
    {
        comeInAs(u"SUPERVISOR"_s);
        choose(username(u"FITTER"_s));
        for (const auto &button : {u"Invite somebody"_s, u"Change…"_s, u"Block"_s, u"Archive"_s})
            QVERIFY2(!named(page(), button), qPrintable(button));
    }

    //! The matrix says what the server enforces.
    void theMatrixSaysHowFarEachRoleReaches()
    {
        Person::press(page(), u"Roles"_s);
        auto *table = page().findChild<QTableWidget *>();
        QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), int(permissionCount), patience);
        for (int column = 1; column < table->columnCount(); ++column)
            for (std::size_t role = 0; role < roleCount; ++role)
                if (table->horizontalHeaderItem(column)->text() == roleText(Choices<Role>::codes[role])) {
                    const auto scope = seededScope(Role(role), Permission::OrdersApprove);
                    QCOMPARE(table->item(int(Permission::OrdersApprove), column)->text(),
                             scope == Scope::None ? u"–"_s : scopeText(scope));
                }
    }

private:
    void comeInAs(const QString &role)
    {
        m_person = std::make_unique<Person>();
        m_person->startAs(m_server->url(), m_server->accountFile(), role);
        window().resize(1440, 900);
        window().deck().go(u"users"_s);
        QTRY_VERIFY_WITH_TIMEOUT(list().model()->rowCount() > 0, patience);
    }
    MainWindow &window() { return m_person->window(); }
    QWidget &page() { return *window().deck().currentPage(); }
    RecordList &list() { return *page().findChild<RecordList *>(); }
    QString username(const QString &role) const { return QString::fromStdString(m_server->account(role).username); }
    void choose(const QString &username)
    {
        const auto user = onServer(username.toStdString());
        window().deck().go(u"users"_s, QString::fromStdString(user.id.toString()));
        QTRY_VERIFY_WITH_TIMEOUT(shownUser() && shownUser()->id == user.id, patience);
    }
    std::optional<User> shownUser() { return page().findChild<UserDetail *>()->user(); }
    User onServer(const std::string &username)
    {
        for (const auto &user :
             m_admin->list<User>(u"/api/v1/users"_s, u"limit=100&q="_s + QString::fromStdString(username)))
            if (user.username == username)
                return user;
        throw std::runtime_error("no such account");
    }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Colleague> m_admin;
    std::unique_ptr<Person> m_person;
    Person m_fitter; //!< lives until its last word has reached the server
};

QTEST_MAIN(TestUsersPage)
#include "tst_userspage.moc"
