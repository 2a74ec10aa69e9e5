// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/application.h"

#include "client/app/mainwindow.h"
#include "client/app/style.h"
#include "client/models/schematext.h"
#include "client/signin/accountfile.h"
#include "client/signin/signinagain.h"
#include "client/widgets/toast.h"

#include <QApplication>

namespace oms {

namespace {

QStringList toQStrings(const Texts &texts)
{
    QStringList strings;
    for (const auto &text : texts)
        strings.append(toQString(text));
    return strings;
}

Session sessionOf(const SignedIn &arrival)
{
    const auto &person = arrival.person;
    return {.username = toQString(person.username),
            .fullName = toQString(person.full_name),
            .roles = toQStrings(person.roles),
            .permissions = toQStrings(person.permissions),
            .serverName = arrival.server.name,
            .serverAddress = arrival.server.url.authority(),
            .profileId = arrival.server.id};
}

} // namespace

void dressApplication()
{
    QApplication::setStyle(new Style);
}

Application::Application(std::unique_ptr<Preferences> preferences, std::unique_ptr<SecretStore> secrets)
    : m_preferences(std::move(preferences))
    , m_secrets(std::move(secrets))
    , m_profiles(m_preferences->settings())
{
    m_language.use(m_preferences->language());
    m_theme.setAppearance(m_preferences->appearance());
}

Application::~Application() = default;

void Application::start(const StartOptions &options)
{
    showSignIn();
    if (options.server.isEmpty())
        return m_signIn->begin(SignInWindow::Start::Resume);
    const auto url = serverUrl(options.server);
    if (!url)
        return m_signIn->say(tr("%1 is no address of a server.").arg(options.server));
    m_signIn->connectTo(m_profiles.forServer(*url), SignInWindow::Start::Ask);
    if (options.accountFile.isEmpty())
        return;
    if (const auto account = accountIn(options.accountFile, options.role))
        m_signIn->signIn(*account, Keep::UntilQuit);
    else
        m_signIn->say(refusalText(account.error()));
}

void Application::showSignIn()
{
    // Queued, because the window must not be gone while its own code still runs.
    const auto arrived = [this](SignedIn arrival) {
        const auto kept = std::make_shared<SignedIn>(std::move(arrival));
        QMetaObject::invokeMethod(
            this, [this, kept] { open(std::move(*kept)); }, Qt::QueuedConnection);
    };
    m_signIn = std::make_unique<SignInWindow>(m_profiles, *m_secrets, m_status, arrived);
    m_signIn->show();
}

void Application::open(SignedIn &&arrival)
{
    m_session = sessionOf(arrival);
    m_api = std::move(arrival.api);
    connect(&m_api->credentials(), &Credentials::ended, this, &Application::signInAgain, Qt::QueuedConnection);
    connect(&m_api->credentials(), &Credentials::notKept, this, [this] {
        if (m_window)
            Toast::show(m_window.get(), tr("This computer has no keychain: you stay signed in until you quit."));
    });
    showMainWindow();
    m_signIn.reset();
}

//! On top of the window, so that whatever is being typed stays.
void Application::signInAgain(const Refusal &why)
{
    if (!m_window || std::exchange(m_isAsking, true))
        return;
    auto *dialog = new SignInAgain(*m_api, m_session->username, why, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this] { m_isAsking = false; });
    dialog->open();
}

void Application::showMainWindow()
{
    const Shell shell {*m_session, m_api.get(), nullptr, *m_preferences, m_theme, m_status, pages()};
    auto window = std::make_unique<MainWindow>(shell);
    // queued: the window must not be gone while it still speaks
    connect(window.get(), &MainWindow::signOutWanted, this, &Application::signOut, Qt::QueuedConnection);
    connect(window.get(), &MainWindow::languageWanted, this, &Application::setLanguage, Qt::QueuedConnection);
    window->show(); // before the old one goes: without any window the program would end
    m_window = std::move(window);
}

void Application::signOut()
{
    if (m_window && !m_window->leave())
        return;
    auto *leaving = m_api.release(); // lives until its goodbye has arrived
    leaving->disconnect(this);
    leaving->credentials().disconnect(this);
    leaving->credentials().signOut([leaving] { leaving->deleteLater(); });
    showSignIn(); // before the window goes: without any window the program would end
    m_window.reset();
    m_session.reset();
    m_signIn->begin(SignInWindow::Start::Ask);
}

//! Words are set when widgets are made, so the window is made anew; it comes back where it was.
void Application::setLanguage(const QString &code)
{
    if (m_window && !m_window->leave())
        return;
    m_preferences->setLanguage(code);
    m_language.use(code);
    if (m_session)
        showMainWindow();
}

} // namespace oms
