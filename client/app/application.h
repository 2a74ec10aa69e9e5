// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/connectionstatus.h"
#include "client/app/language.h"
#include "client/app/preferences.h"
#include "client/app/session.h"
#include "client/app/theme.h"
#include "client/app/workplace.h"

#include <QFont>
#include <QObject>
#include <memory>
#include <optional>

namespace oms {

class MainWindow;
class StatusTeller;

//! Given on the command line: a server, and an account in a file that ./dev run wrote.
struct StartOptions {
    QString server {};
    QString accountFile {};
    QString role {};
    QString link {}; //!< "oms://orders/0190…", to be followed
};

//! What is around the program: other in tests.
struct Surroundings {
    QString folder {}; //!< for what is kept offline; empty = where the system keeps a program's data
    WallClock wall = now;
};

//! The composition root of the client: makes everything and hands it to whoever needs it. Nobody signed in: the
//! sign-in window; somebody: the main window.
class Application : public QObject {
    Q_OBJECT

public:
    Application(std::unique_ptr<Preferences> preferences, std::unique_ptr<SecretStore> secrets,
                Surroundings surroundings = {});
    ~Application() override;

    //! Shows the first window. A session remembered from last time skips the sign-in window.
    void start(const StartOptions &options = {});
    //! Follows an oms:// link as soon as somebody is signed in; empty: only comes to the front.
    void open(const QString &link);

    MainWindow *mainWindow() const { return m_window.get(); }
    SignInWindow *signInWindow() const { return m_signIn.get(); }
    LocalReplica *replica() const { return m_workplace ? &m_workplace->replica() : nullptr; } //!< with a main window

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; //!< macOS says links by an event

private:
    void showSignIn();
    void enter(SignedIn &&arrival);
    void watch();
    void sayWhyNotKept();
    void signOut();
    void leave(const QString &words);
    bool mayClose();
    void signInAgain(const Refusal &why);
    void showMainWindow();
    void setLanguage(const QString &code);
    void setTextSize(int percent);
    void useTextSize();

    std::unique_ptr<Preferences> m_preferences;
    Language m_language;
    const QFont m_font; //!< the system's
    Theme m_theme;
    ConnectionStatus m_status;
    std::unique_ptr<SecretStore> m_secrets;
    Profiles m_profiles;
    KeptAccounts m_kept;
    const WallClock m_wall;
    std::optional<Session> m_session;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<StatusTeller> m_teller;
    std::unique_ptr<SignInWindow> m_signIn;
    std::unique_ptr<MainWindow> m_window;
    QString m_link; //!< that waits for a window
    bool m_isAsking = false; //!< for signing in again
    bool m_isAutomatic = false; //!< nobody is there to be asked
};

//! Style, fonts and high-DPI rounding; before the first widget.
void dressApplication();

} // namespace oms
