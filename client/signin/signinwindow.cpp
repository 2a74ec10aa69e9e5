// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/signin/signinwindow.h"

#include "client/models/schematext.h"
#include "client/signin/offlinechoice.h"
#include "client/signin/serverpicker.h"
#include "client/signin/signinform.h"
#include "client/store/opening.h"
#include "client/widgets/avatar.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"

#include <QBoxLayout>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 280;
constexpr int formWidth = 340;

struct LookRow {
    ServerCheck::State state;
    const char *icon;
    Ink ink;
};

constexpr LookRow looks[] = {
    {ServerCheck::State::Asking, "loader-circle", Ink::Tertiary},
    {ServerCheck::State::Ready, "circle-check", Ink::Good},
    {ServerCheck::State::Starting, "loader-circle", Ink::Warn},
    {ServerCheck::State::TooOldApp, "circle-alert", Ink::Bad},
    {ServerCheck::State::CertificateDoubt, "shield-alert", Ink::Bad},
    {ServerCheck::State::Unreachable, "cloud-off", Ink::Bad},
};

} // namespace

SignInWindow::SignInWindow(Profiles &profiles, KeptAccounts &kept, SecretStore &store, Arrived arrived)
    : m_profiles(profiles)
    , m_kept(kept)
    , m_store(store)
    , m_arrived(std::move(arrived))
    , m_picker(new ServerPicker(profiles))
    , m_form(new SignInForm)
    , m_title(new Label(tr("Sign in"), TextSize::Title, QFont::DemiBold))
    , m_stateIcon(new IconLabel(u"server"_s, Ink::Tertiary))
    , m_state(new Label(tr("Choose a server or add one"), TextSize::Small, QFont::Normal, Ink::Secondary))
    , m_connection(new Label({}, TextSize::Small, QFont::Normal, Ink::Secondary))
    , m_doubt(new QWidget)
    , m_fingerprint(new Label({}, TextSize::Caption, QFont::Normal, Ink::Secondary))
    , m_again(new Button(tr("Try again"), u"refresh-cw"_s, ButtonKind::Plain))
    , m_offline(new OfflineChoice(kept, store))
{
    setWindowTitle(tr("Sign in to OMS"));
    resize(900, 560);
    build();
    connect(m_picker, &ServerPicker::chosen, this,
            [this](const ServerProfile &server) { connectTo(server, Start::Ask); });
    m_picker->setMayForget([this](const QString &id) { return mayForget(id); });
    connect(m_picker, &ServerPicker::forgotten, this, [this](const QString &id) { m_store.remove(id); });
    connect(m_offline, &OfflineChoice::chosen, this, &SignInWindow::workOffline);
    connect(&m_check, &ServerCheck::changed, this, &SignInWindow::showCheck);
    connect(m_form, &SignInForm::submitted, this, &SignInWindow::signIn);
    connect(m_again, &QPushButton::clicked, this, [this] { connectTo(m_server, Start::Ask); });
    showCheck();
}

SignInWindow::~SignInWindow() = default;

void SignInWindow::build()
{
    auto *side = new Surface(Ink::Sidebar);
    side->setFixedWidth(sideWidth);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(20, 24, 20, 20);
    sideColumn->setSpacing(20);
    auto *brand = new QHBoxLayout;
    brand->setSpacing(10);
    auto *sign = new Avatar(u"OMS"_s, 32);
    sign->setColour(Colours::light()[Ink::AccentFill]);
    brand->addWidget(sign);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(new Label(u"OMS"_s, TextSize::Body, QFont::DemiBold));
    names->addWidget(new Label(tr("The order desk for saddles"), TextSize::Caption, QFont::Normal, Ink::Tertiary));
    brand->addLayout(names, 1);
    sideColumn->addLayout(brand);
    sideColumn->addWidget(m_picker, 1);

    auto *doubtColumn = new QVBoxLayout(m_doubt);
    doubtColumn->setContentsMargins(0, 4, 0, 0);
    m_fingerprint->setWordWrap(true);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    doubtColumn->addWidget(m_fingerprint);
    auto *trusting = new Button(tr("Trust this certificate from now on"), u"shield-check"_s, ButtonKind::Danger);
    connect(trusting, &QPushButton::clicked, this, &SignInWindow::trust);
    doubtColumn->addWidget(trusting, 0, Qt::AlignLeft);

    auto *form = new QWidget;
    form->setFixedWidth(formWidth);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addSpacing(8);
    auto *state = new QHBoxLayout;
    state->setSpacing(8);
    state->addWidget(m_stateIcon, 0, Qt::AlignTop);
    m_state->setWordWrap(true);
    state->addWidget(m_state, 1);
    column->addLayout(state);
    column->addWidget(m_connection);
    column->addWidget(m_doubt);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    column->addWidget(m_offline);
    column->addSpacing(24);
    column->addWidget(m_form);

    auto *centre = new QVBoxLayout;
    centre->addStretch(2);
    centre->addWidget(form, 0, Qt::AlignHCenter);
    centre->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addLayout(centre, 1);
    m_connection->setContentsMargins(24, 2, 0, 0);
}

void SignInWindow::begin(Start start)
{
    if (!m_profiles.all().isEmpty())
        connectTo(m_profiles.all().first(), start);
}

void SignInWindow::connectTo(const ServerProfile &server, Start start)
{
    m_server = server;
    m_api = std::make_unique<ApiClient>(server.url, m_store, server.id);
    m_api->transport().setTrusted({{}, server.trustedFingerprint, {}});
    m_picker->mark(server);
    m_form->setUser(server.lastUser);
    m_title->setText(server.name.isEmpty() ? tr("Sign in") : tr("Sign in to %1").arg(server.name));
    m_check.ask(m_api->transport());
    m_form->focusFirst();
    if (start == Start::Resume)
        resume();
}

void SignInWindow::resume()
{
    m_form->setBusy(true);
    m_api->credentials().resume(this, [this](const Result<Profile> &person) {
        m_form->setBusy(false);
        if (person)
            return arrive(*person);
        m_form->focusFirst();
    });
}

void SignInWindow::signIn(const LoginRequest &request, Keep keep)
{
    if (!m_api)
        return;
    m_form->setBusy(true);
    m_server.lastUser = QString::fromStdString(request.username);
    m_api->credentials().signIn(request, keep, this, [this](const Result<Profile> &person) {
        m_form->setBusy(false);
        if (person)
            return arrive(*person);
        m_form->showRefusal(person.error());
    });
}

void SignInWindow::propose(const QString &address)
{
    m_picker->propose(address);
}

void SignInWindow::say(const QString &message)
{
    m_form->say(message);
}

void SignInWindow::arrive(const Profile &person)
{
    if (m_check.state() == ServerCheck::State::Ready)
        m_server.name = QString::fromStdString(m_check.identity().name);
    m_server.lastUsed = QDateTime::currentDateTimeUtc();
    m_profiles.save(m_server);
    m_arrived({std::move(m_api), m_server, m_check.identity(), person});
}

//! Their session is taken along when it is kept; another one's is not.
void SignInWindow::workOffline(const KeptAccount &account)
{
    const auto leave = [this, account] {
        m_arrived({std::move(m_api), m_server, m_check.identity(), account.person, true});
    };
    if (!account.isSessionKept) {
        const auto doubt = m_server.trustedFingerprint;
        m_api = std::make_unique<ApiClient>(m_server.url, m_store, m_server.id);
        m_api->transport().setTrusted({{}, doubt, {}});
        return leave();
    }
    if (m_api->credentials().isSignedIn())
        return leave();
    m_form->setBusy(true);
    m_api->credentials().resume(this, [this, account, leave](const Result<Profile> &person) {
        m_form->setBusy(false);
        if (person && person->id == account.person.id)
            return arrive(*person);
        leave();
    });
}

//! Nobody's unsent work goes with a click; what has arrived at the server is removed from here.
bool SignInWindow::mayForget(const QString &profileId)
{
    const auto accounts = m_kept.of(profileId);
    for (const auto &account : accounts)
        if (account.waiting > 0) {
            m_form->say(tr("%1 has work here that the server does not have yet. It must be sent first.")
                            .arg(toQString(account.person.full_name)));
            return false;
        }
    for (const auto &account : accounts) {
        destroyStore(m_kept.file(account), [&] { m_store.remove(account.keyName()); });
        m_kept.forget(account);
    }
    return true;
}

void SignInWindow::trust()
{
    m_server.trustedFingerprint = m_api->transport().doubt().fingerprint;
    m_profiles.save(m_server);
    connectTo(m_server, Start::Ask);
}

void SignInWindow::showCheck()
{
    const bool hasServer = m_api != nullptr;
    const auto state = m_check.state();
    m_form->setReady(hasServer && state == ServerCheck::State::Ready);
    m_again->setVisible(hasServer
                        && (state == ServerCheck::State::Unreachable || state == ServerCheck::State::Starting));
    const bool isDoubtful = hasServer && state == ServerCheck::State::CertificateDoubt;
    m_doubt->setVisible(isDoubtful);
    m_form->setVisible(!isDoubtful); // no password goes to a server that may be another one
    m_connection->setVisible(hasServer && state == ServerCheck::State::Ready);
    const bool canReach = state != ServerCheck::State::Unreachable && state != ServerCheck::State::Starting;
    m_offline->show(hasServer ? m_server.id : QString(), canReach);
    if (!hasServer)
        return;
    const auto &look = looks[std::size_t(state)];
    m_stateIcon->setIcon(QLatin1StringView(look.icon), look.ink);
    m_state->setText(m_check.words());
    m_connection->setText(m_check.connectionWords());
    auto fingerprint = m_api->transport().doubt().fingerprint;
    fingerprint.replace(u':', u' '); // so that it can be read, and wrapped
    m_fingerprint->setText(
        tr("Compare this fingerprint with your administrator before you trust it:\n%1").arg(fingerprint));
    m_fingerprint->setMinimumHeight(m_fingerprint->heightForWidth(formWidth)); // all of it, whatever the layout thinks
}

} // namespace oms
