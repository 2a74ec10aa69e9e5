// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/signin/signinform.h"

#include "client/app/icons.h"
#include "client/models/schematext.h"
#include "client/widgets/button.h"
#include "client/widgets/errorbar.h"
#include "client/widgets/label.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QSysInfo>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 254;
constexpr int longestPassword = 256;

QLineEdit *labelled(QBoxLayout *column, const QString &title, int maxLength)
{
    auto *label = new Label(title, TextSize::Small, QFont::Medium, Ink::Secondary);
    auto *field = new QLineEdit;
    field->setMaxLength(maxLength);
    field->setMinimumHeight(34);
    field->setAccessibleName(title);
    label->setBuddy(field);
    column->addWidget(label);
    column->addSpacing(4);
    column->addWidget(field);
    column->addSpacing(12);
    return field;
}

} // namespace

SignInForm::SignInForm(QWidget *parent)
    : QWidget(parent)
    , m_error(new ErrorBar)
    , m_keep(new QCheckBox(tr("&Keep me signed in on this computer")))
    , m_signIn(new Button(tr("Sign in"), ButtonKind::Primary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_user = labelled(column, tr("User name or e-mail"), longestName);
    m_password = labelled(column, tr("Password"), longestPassword);
    auto *eye = m_password->addAction(icon(u"eye"_s), QLineEdit::TrailingPosition);
    eye->setCheckable(true);
    eye->setText(tr("Show the password"));
    eye->setToolTip(eye->text());
    column->addWidget(m_keep);
    column->addSpacing(16);
    column->addWidget(m_error);
    m_signIn->setMinimumHeight(36);
    m_signIn->setDefault(true);
    column->addWidget(m_signIn);

    connect(eye, &QAction::toggled, this, &SignInForm::showPassword);
    connect(m_signIn, &QPushButton::clicked, this, &SignInForm::submit);
    for (auto *field : {m_user, m_password}) {
        connect(field, &QLineEdit::returnPressed, this, &SignInForm::submit);
        connect(field, &QLineEdit::textChanged, this, &SignInForm::update);
    }
    showPassword(false);
    update();
}

void SignInForm::setUser(const QString &user)
{
    m_user->setText(user);
}

void SignInForm::setUserFixed(const QString &user)
{
    setUser(user);
    m_user->setReadOnly(true);
}

void SignInForm::setKeep(Keep keep)
{
    m_keep->setChecked(keep == Keep::SignedIn);
}

void SignInForm::setReady(bool ready)
{
    m_ready = ready;
    update();
}

void SignInForm::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_error->clear();
    update();
}

void SignInForm::showRefusal(const Refusal &refusal)
{
    const bool isNeutral = refusal.code == ErrorCode::Unauthenticated && refusal.errors.empty();
    say(isNeutral ? tr("The user name or the password is not right.") : refusalText(refusal));
    m_password->selectAll();
    m_password->setFocus();
}

void SignInForm::say(const QString &message)
{
    m_error->say(message);
}

void SignInForm::focusFirst()
{
    (m_user->text().isEmpty() ? m_user : m_password)->setFocus();
}

void SignInForm::submit()
{
    if (!m_signIn->isEnabled())
        return;
    const LoginRequest request {m_user->text().trimmed().toStdString(), m_password->text().toStdString(),
                                QSysInfo::machineHostName().left(120).toStdString()};
    Q_EMIT submitted(request, m_keep->isChecked() ? Keep::SignedIn : Keep::UntilQuit);
}

void SignInForm::showPassword(bool shown)
{
    m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
}

void SignInForm::update()
{
    m_signIn->setText(m_busy ? tr("Signing in…") : tr("Sign in"));
    m_signIn->setEnabled(m_ready && !m_busy && !m_user->text().trimmed().isEmpty() && !m_password->text().isEmpty());
}

} // namespace oms
