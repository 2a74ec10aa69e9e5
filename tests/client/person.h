// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/application.h"
#include "client/app/mainwindow.h"
#include "client/finding.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

namespace oms::test {

//! For what takes milliseconds on a machine that does nothing else.
inline constexpr int patience = 30'000;

//! The keychain of a computer: outlives the program that writes into it.
class Keyring : public SecretStore {
public:
    explicit Keyring(MemoryStore &store)
        : m_store(store)
    { }
    void read(const QString &key, QObject *receiver, Read answer) override { m_store.read(key, receiver, answer); }
    void write(const QString &key, const QString &secret, QObject *receiver, Done done) override
    {
        m_store.write(key, secret, receiver, done);
    }
    void remove(const QString &key) override { m_store.remove(key); }

private:
    MemoryStore &m_store;
};

//! Somebody in front of a computer with the whole program on it.
class Person {
public:
    //! Starts the program; what it remembered last time is still there.
    void start(const StartOptions &options = {})
    {
        m_program.reset();
        m_program = std::make_unique<Application>(std::make_unique<Preferences>(settings()),
                                                  std::make_unique<Keyring>(keychain), Surroundings {folder(), wall});
        m_program->start(options);
    }

    //! Straight into the main window, as that role.
    void startAs(const QUrl &server, const QString &accountFile, const QString &role)
    {
        start({server.toString(), accountFile, role});
        QTRY_VERIFY_WITH_TIMEOUT(program().mainWindow(), patience);
    }

    Application &program() { return *m_program; }
    MainWindow &window() { return *m_program->mainWindow(); }
    SignInWindow &signIn() { return *m_program->signInWindow(); }

    //! Types into the field of that name.
    static void type(QWidget &into, const QString &field, const QString &text)
    {
        auto *edit = named<QLineEdit>(into, field);
        QVERIFY2(edit, qPrintable(field));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    static void press(QWidget &in, const QString &button)
    {
        auto *found = named<QAbstractButton>(in, button);
        QVERIFY2(found, qPrintable(button));
        QVERIFY2(found->isEnabled(), qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    //! Once the server has said who it is.
    void enter(const QString &user, const QString &password)
    {
        QTRY_VERIFY_WITH_TIMEOUT(named(signIn(), QStringLiteral("Password")), patience);
        type(signIn(), QStringLiteral("User name or e-mail"), user);
        type(signIn(), QStringLiteral("Password"), password);
        auto *button = named<QAbstractButton>(signIn(), QStringLiteral("Sign in"));
        QVERIFY(button);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
        QTest::keyClick(named<QLineEdit>(signIn(), QStringLiteral("Password")), Qt::Key_Return);
    }

    MemoryStore keychain;
    WallClock wall = now; //!< before the program starts

    QString folder() const { return m_folder.filePath(QStringLiteral("kept")); }
    QString settings() const { return m_folder.filePath(QStringLiteral("oms.ini")); }
    //! Before the program starts.
    void choose(Appearance appearance) { Preferences(settings()).setAppearance(appearance); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_program;
};

} // namespace oms::test
