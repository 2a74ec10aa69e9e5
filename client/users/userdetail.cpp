// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/users/userdetail.h"

#include "client/app/session.h"
#include "client/models/schematext.h"
#include "client/users/userwords.h"
#include "client/widgets/actiondialog.h"
#include "client/widgets/avatar.h"
#include "client/widgets/button.h"
#include "client/widgets/errorbar.h"
#include "client/widgets/flowlayout.h"
#include "client/widgets/keyvalue.h"
#include "client/widgets/label.h"
#include "client/widgets/pill.h"
#include "client/widgets/scrollpane.h"
#include "client/widgets/toast.h"

#include "shared/users/account.h"

#include <QBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int margin = 20;
const auto devicesPath = u"/api/v1/sync/devices"_s;

QString languageText(std::string_view code)
{
    return QLocale(toQString(code)).nativeLanguageName();
}

} // namespace

UserDetail::UserDetail(ApiClient &api, const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_session(session)
    , m_name(new Label({}, TextSize::Title, QFont::DemiBold))
    , m_state(new Pill)
    , m_error(new ErrorBar)
    , m_facts(new KeyValueGrid(2))
    , m_actions(new QWidget)
    , m_edit(new Button(tr("Change…"), u"pencil"_s, ButtonKind::Plain))
    , m_block(new Button(tr("Block"), u"ban"_s, ButtonKind::Plain))
    , m_archive(new Button(tr("Archive"), u"archive"_s, ButtonKind::Plain))
    , m_link(new Button(tr("Send a link for a password"), u"mail"_s, ButtonKind::Plain))
    , m_signOut(new Button(tr("Sign out everywhere"), u"log-out"_s, ButtonKind::Plain))
    , m_audit(new Button(tr("What they did"), u"history"_s, ButtonKind::Plain))
    , m_devices(new QWidget)
{
    m_name->setElided(true);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(margin, 18, margin, 18);
    column->setSpacing(16);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_state);
    column->addLayout(head);
    column->addWidget(m_error);
    buildActions(*column);
    column->addWidget(new Hairline);
    column->addWidget(m_facts);
    column->addWidget(new Hairline);
    column->addWidget(new Label(tr("Computers that work offline"), TextSize::Body, QFont::DemiBold));
    auto *rows = new QVBoxLayout(m_devices);
    rows->setContentsMargins({});
    rows->setSpacing(12);
    column->addWidget(m_devices);
    column->addStretch();
    auto *area = scrolling(inner);
    area->setFocusPolicy(Qt::StrongFocus); // arrows scroll
    area->setAccessibleName(tr("The account"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(area);
}

void UserDetail::buildActions(QVBoxLayout &column)
{
    auto *flow = new FlowLayout(m_actions, 8, 8);
    for (auto *button : {m_edit, m_link, m_signOut, m_block, m_archive, m_audit})
        flow->addWidget(button);
    column.addWidget(m_actions);
    connect(m_edit, &QPushButton::clicked, this, &UserDetail::editWanted);
    connect(m_audit, &QPushButton::clicked, this, &UserDetail::auditWanted);
    connect(m_block, &QPushButton::clicked, this, [this] {
        const bool isBlocked = m_user->is_blocked;
        call(userPath(*m_user, isBlocked ? u"/unblock"_s : u"/block"_s), {},
             isBlocked ? tr("%1 may sign in again.") : tr("%1 is blocked and signed out."));
    });
    connect(m_archive, &QPushButton::clicked, this, [this] {
        const bool isArchived = m_user->archived_at.has_value();
        call(userPath(*m_user, isArchived ? u"/restore"_s : u"/archive"_s), {},
             isArchived ? tr("%1 is restored.") : tr("%1 is archived and signed out."), true);
    });
    connect(m_signOut, &QPushButton::clicked, this,
            [this] { call(userPath(*m_user, u"/sign-out"_s), {}, tr("%1 is signed out on every computer.")); });
    connect(m_link, &QPushButton::clicked, this, [this] {
        const PasswordForgotten who {m_user->username};
        call(u"/api/v1/auth/password/forgot"_s, createBody(schemaOf<PasswordForgotten>(), &who),
             tr("%1 gets a mail with a link."));
    });
}

void UserDetail::show(const User &user, const QString &fitter)
{
    const bool isOther = !m_user || m_user->id != user.id;
    m_user = user;
    m_error->clear();
    m_name->setText(toQString(user.full_name));
    m_state->setState(stateText(user), stateTone(user));
    QList<KeyValueGrid::Fact> facts {
        {tr("User name"), toQString(user.username)},          {tr("Roles"), rolesText(user)},
        {tr("E-mail"), toQString(user.email.value_or(""))},   {tr("Language"), languageText(user.locale)},
        {tr("Last signed in"), seenText(user.last_login_at)}, {tr("Account since"), seenText(user.created_at)}};
    if (!fitter.isEmpty())
        facts << KeyValueGrid::Fact {tr("Is the fitter"), fitter};
    m_facts->setFacts(facts);
    showActions();
    if (isOther)
        readDevices();
}

//! What the server would refuse is not there.
void UserDetail::showActions()
{
    const bool mayManage = m_session.may("users:manage");
    const bool isLive = !m_user->archived_at;
    const bool isMe = toQString(m_user->username) == m_session.username;
    m_edit->setVisible(mayManage && isLive);
    m_block->setVisible(mayManage && isLive && !isMe);
    m_block->setText(m_user->is_blocked ? tr("Let in again") : tr("Block"));
    m_archive->setVisible(mayManage && !isMe);
    m_archive->setText(isLive ? tr("Archive") : tr("Restore"));
    m_link->setVisible(mayManage && isLive && !m_user->is_blocked && m_user->email);
    m_signOut->setVisible(mayManage && isLive);
    m_audit->setVisible(m_session.may("audit:read"));
    m_actions->setVisible(mayManage || m_session.may("audit:read"));
}

//! `done` names the person by %1. An answer with an account is shown at once; else it is read anew.
void UserDetail::call(const QString &path, const std::string &body, const QString &done, bool isVersioned)
{
    m_error->clear();
    const auto user = *m_user;
    Question question {"POST", path, {}, body, {}};
    if (isVersioned)
        question.headers.push_back({"If-Match", '"' + QByteArray::number(user.version) + '"'});
    m_api.call(question, this, [this, user, done](const Result<Reply> &reply) {
        if (!reply)
            return m_error->say(reasonText(reply.error()));
        Toast::show(this, done.arg(toQString(user.full_name)));
        m_api.read<User>(userPath(user), this, [this](const Result<User> &now) {
            if (now)
                Q_EMIT changed(*now);
        });
    });
}

void UserDetail::readDevices()
{
    showDevices({});
    const int round = ++m_round;
    const QUrlQuery query {{u"user"_s, toQString(m_user->id.toString())}};
    m_api.list<sync::Device>(devicesPath, query, this, [this, round](const Result<Listing<sync::Device>> &devices) {
        if (round == m_round && devices)
            showDevices(devices->data);
    });
}

void UserDetail::showDevices(const std::vector<sync::Device> &devices)
{
    auto *rows = m_devices->layout();
    while (auto *item = rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const auto &device : devices)
        rows->addWidget(deviceRow(device));
    if (devices.empty())
        rows->addWidget(new Label(tr("None."), TextSize::Body, QFont::Normal, Ink::Secondary));
}

QWidget *UserDetail::deviceRow(const sync::Device &device)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    const auto name = device.name.empty() ? tr("A computer") : toQString(device.name);
    auto *title = new Label(name, TextSize::Body, QFont::Medium);
    title->setElided(true);
    words->addWidget(title);
    const auto state = device.wiped_at ? tr("Wiped")
        : device.wipe_ordered_at       ? tr("Is wiped when it next reaches the server")
        : device.revoked_at            ? tr("Shut out")
                                       : tr("Synced %1").arg(seenText(device.last_contact_at));
    auto *detail = new Label(state, TextSize::Small, QFont::Normal, Ink::Secondary);
    detail->setWordWrap(true);
    detail->setToolTip(toQString(device.app));
    words->addWidget(detail);
    row->addLayout(words, 1);
    if (!m_session.may("users:manage") || device.wiped_at || device.wipe_ordered_at)
        return box;
    if (!device.revoked_at) {
        auto *shut = new Button(tr("Shut out"), ButtonKind::Plain);
        shut->setAccessibleName(tr("Shut out %1").arg(name));
        connect(shut, &QPushButton::clicked, this,
                [this, device] { actOn(device, u"/revoke"_s, tr("The computer may sync no more.")); });
        row->addWidget(shut);
    }
    auto *wipe = new Button(tr("Wipe…"), ButtonKind::Danger);
    wipe->setAccessibleName(tr("Wipe %1").arg(name));
    connect(wipe, &QPushButton::clicked, this, [this, device] { confirmWipe(device); });
    row->addWidget(wipe);
    return box;
}

//! There is no way back: what was not sent from there is lost.
void UserDetail::confirmWipe(const sync::Device &device)
{
    auto *dialog = new ActionDialog(tr("Wipe this computer?"), tr("Wipe it"), this);
    auto *words = new Label(tr("As soon as it reaches the server, “%1” destroys all records that it keeps for %2, and "
                               "what was done there and not sent is lost. This cannot be taken back.")
                                .arg(toQString(device.name), toQString(m_user->full_name)));
    words->setWordWrap(true);
    words->setContentsMargins(20, 8, 20, 16);
    words->setMinimumWidth(440);
    dialog->add(words);
    connect(dialog, &ActionDialog::acted, this, [this, device, dialog] {
        actOn(device, u"/wipe"_s, tr("It is wiped when it next reaches the server."));
        dialog->accept();
    });
    dialog->open();
}

void UserDetail::actOn(const sync::Device &device, const QString &verb, const QString &done)
{
    const auto path = devicesPath + u'/' + toQString(device.id.toString()) + verb;
    m_api.call({"POST", path, {}, {}, {}}, this, [this, done](const Result<Reply> &reply) {
        if (!reply)
            return m_error->say(reasonText(reply.error()));
        Toast::show(this, done);
        readDevices();
    });
}

} // namespace oms
