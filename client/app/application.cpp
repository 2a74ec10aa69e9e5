// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/application.h"

#include "client/app/link.h"
#include "client/app/mainwindow.h"
#include "client/app/style.h"
#include "client/models/schematext.h"
#include "client/ordereditor/typedorder.h"
#include "client/signin/accountfile.h"
#include "client/signin/signinagain.h"
#include "client/synccentre/statusteller.h"
#include "client/widgets/toast.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

QStringList toQStrings(const Texts &texts)
{
    QStringList strings;
    for (const auto &text : texts)
        strings.append(toQString(text));
    return strings;
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/kept"_s;
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
            .profileId = arrival.server.id,
            .fitter = person.fitter_id,
            .factories = person.factory_ids,
            .user = person.id};
}

} // namespace

void dressApplication()
{
    QApplication::setStyle(new Style);
}

Application::Application(std::unique_ptr<Preferences> preferences, std::unique_ptr<SecretStore> secrets,
                         Surroundings surroundings)
    : m_preferences(std::move(preferences))
    , m_font(QApplication::font())
    , m_secrets(std::move(secrets))
    , m_profiles(m_preferences->settings())
    , m_kept(m_preferences->settings(), surroundings.folder.isEmpty() ? dataFolder() : surroundings.folder)
    , m_wall(std::move(surroundings.wall))
{
    m_language.use(m_preferences->language());
    m_theme.setAppearance(m_preferences->appearance());
    qApp->installEventFilter(this);
    useTextSize();
}

Application::~Application()
{
    QApplication::setFont(m_font);
}

void Application::start(const StartOptions &options)
{
    showSignIn();
    if (!options.link.isEmpty())
        open(options.link);
    if (options.server.isEmpty())
        return m_signIn->begin(SignInWindow::Start::Resume);
    const auto url = serverUrl(options.server);
    if (!url)
        return m_signIn->say(tr("%1 is no address of a server.").arg(options.server));
    m_signIn->connectTo(m_profiles.forServer(*url), SignInWindow::Start::Ask);
    if (options.accountFile.isEmpty())
        return;
    m_isAutomatic = true;
    if (const auto account = accountIn(options.accountFile, options.role))
        m_signIn->signIn(*account, Keep::UntilQuit);
    else
        m_signIn->say(refusalText(account.error()));
}

void Application::open(const QString &link)
{
    if (m_window)
        return link.isEmpty() ? m_window->toFront() : m_window->follow(link);
    m_signIn->raise();
    m_signIn->activateWindow();
    if (isInvitation(link))
        m_signIn->propose(link);
    else
        m_link = link;
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FileOpen)
        open(static_cast<QFileOpenEvent *>(event)->url().toString());
    return QObject::eventFilter(watched, event);
}

void Application::showSignIn()
{
    // Queued, because the window must not be gone while its own code still runs.
    const auto arrived = [this](SignedIn arrival) {
        const auto kept = std::make_shared<SignedIn>(std::move(arrival));
        QMetaObject::invokeMethod(
            this, [this, kept] { enter(std::move(*kept)); }, Qt::QueuedConnection);
    };
    m_signIn = std::make_unique<SignInWindow>(m_profiles, m_kept, *m_secrets, arrived);
    m_signIn->show();
}

void Application::enter(SignedIn &&arrival)
{
    m_session = sessionOf(arrival);
    m_workplace = std::make_unique<Workplace>(std::move(arrival), m_kept, *m_secrets, m_wall);
    m_workplace->open(m_isAutomatic ? nullptr : m_signIn.get(), [this] {
        watch();
        showMainWindow();
        m_signIn.reset();
        sayWhyNotKept();
        if (!m_link.isEmpty())
            open(std::exchange(m_link, {}));
    });
}

void Application::watch()
{
    auto &credentials = m_workplace->api().credentials();
    connect(&credentials, &Credentials::ended, this, &Application::signInAgain, Qt::QueuedConnection);
    connect(&credentials, &Credentials::notKept, this, [this] {
        if (m_window)
            Toast::show(m_window.get(), tr("This computer has no keychain: you stay signed in until you quit."));
    });
    connect(m_workplace.get(), &Workplace::signInWanted, this, &Application::signInAgain);
    connect(m_workplace.get(), &Workplace::wiped, this,
            [this] { leave(tr("The office had everything removed that this computer kept for you.")); });
    connect(m_workplace.get(), &Workplace::forgotten, this,
            [this] { leave(tr("This computer keeps nothing of you any more.")); });
    connect(m_workplace.get(), &Workplace::replaced, this, [this] {
        showMainWindow();
        sayWhyNotKept();
    });
}

void Application::sayWhyNotKept()
{
    const auto &why = m_workplace->whyNotKept();
    if (!why)
        return;
    if (why->errors.empty())
        return void(Toast::show(m_window.get(), tr("You work online only: this computer keeps nothing.")));
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Online only"), refusalText(*why), QMessageBox::Ok, m_window.get());
    box->setInformativeText(tr("It stays untouched. Until it can be opened you work online only: what has not been "
                               "sent when you quit is lost."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

//! On top of the window, so that whatever is being typed stays.
void Application::signInAgain(const Refusal &why)
{
    if (!m_window || std::exchange(m_isAsking, true))
        return;
    auto *dialog = new SignInAgain(m_workplace->api(), m_session->username, why, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_workplace.get(), &Workplace::signedIn);
    connect(dialog, &QDialog::finished, this, [this] { m_isAsking = false; });
    dialog->open();
}

void Application::showMainWindow()
{
    m_teller = std::make_unique<StatusTeller>(m_workplace->replica(), m_status);
    const Shell shell {
        *m_session, &m_workplace->api(),          &m_workplace->replica(), *m_preferences, m_theme, m_status,
        pages(),    [this] { return mayClose(); }};
    auto window = std::make_unique<MainWindow>(shell);
    // queued: the window must not be gone while it still speaks
    connect(window.get(), &MainWindow::signOutWanted, this, &Application::signOut, Qt::QueuedConnection);
    connect(window.get(), &MainWindow::languageWanted, this, &Application::setLanguage, Qt::QueuedConnection);
    connect(window.get(), &MainWindow::textSizeWanted, this, &Application::setTextSize, Qt::QueuedConnection);
    connect(
        window.get(), &MainWindow::forgettingWanted, this, [this] { m_workplace->forget(); }, Qt::QueuedConnection);
    window->show(); // before the old one goes: without any window the program would end
    m_window = std::move(window);
    if (m_session->may("orders:create"))
        recoverDrafts(*m_window->books(), m_window.get(), [this](const std::vector<Order> &drafts) {
            if (!drafts.empty())
                Toast::show(m_window.get(), tr("%Ln draft(s) recovered", "", int(drafts.size())));
        });
}

//! What waits stays in its file; without a file it would be gone.
bool Application::mayClose()
{
    const auto &replica = m_workplace->replica();
    const auto waiting = int(replica.status().waiting);
    if (replica.isPermanent() || waiting == 0)
        return true;
    const auto words =
        tr("%n change(s) have not reached the server, and this computer keeps nothing.", nullptr, waiting);
    return QMessageBox::warning(m_window.get(), tr("Not sent yet"), words, QMessageBox::Discard | QMessageBox::Cancel,
                                QMessageBox::Cancel)
        == QMessageBox::Discard;
}

void Application::signOut()
{
    if (m_window && !m_window->leave())
        return;
    const auto waiting = int(m_workplace->replica().status().waiting);
    if (waiting == 0)
        return leave({});
    if (!m_workplace->replica().isPermanent())
        return mayClose() ? leave({}) : void();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Sign out?"),
                                tr("%n change(s) have not reached the server yet.", nullptr, waiting),
                                QMessageBox::NoButton, m_window.get());
    box->setInformativeText(tr("They stay on this computer, locked, and are sent when you sign in here again."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QAbstractButton *yes = box->addButton(tr("Sign out"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::finished, this, [this, box, yes] {
        if (box->clickedButton() == yes)
            QMetaObject::invokeMethod(
                this, [this] { leave({}); }, Qt::QueuedConnection);
    });
    box->open();
}

void Application::leave(const QString &words)
{
    m_isAutomatic = false;
    showSignIn(); // before the window goes: without any window the program would end
    m_window.reset();
    m_teller.reset();
    m_workplace->signOut();
    m_workplace.reset();
    m_session.reset();
    m_signIn->begin(SignInWindow::Start::Ask);
    if (!words.isEmpty())
        m_signIn->say(words);
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

//! Fonts are set when widgets are made: the same way.
void Application::setTextSize(int percent)
{
    if (m_window && !m_window->leave())
        return;
    m_preferences->setTextSize(percent);
    useTextSize();
    if (m_session)
        showMainWindow();
}

void Application::useTextSize()
{
    auto font = m_font;
    const qreal scale = m_preferences->textSize() / 100.;
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * scale));
    else
        font.setPointSizeF(font.pointSizeF() * scale);
    QApplication::setFont(font);
}

} // namespace oms
