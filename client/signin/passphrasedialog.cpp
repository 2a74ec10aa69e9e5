// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/signin/passphrasedialog.h"

#include "client/widgets/button.h"
#include "client/widgets/errorbar.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace oms {

namespace {

constexpr int shortest = 10;
constexpr int longest = 256;

} // namespace

PassphraseDialog::PassphraseDialog(Use use, QWidget *parent)
    : QDialog(parent)
    , m_use(use)
    , m_error(new ErrorBar)
    , m_go(new Button(use == Use::Choose ? tr("Keep offline") : tr("Unlock"), ButtonKind::Primary))
{
    const auto title = use == Use::Choose ? tr("Choose a passphrase") : tr("Unlock what is kept here");
    setWindowTitle(title);
    setMinimumWidth(420);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new Label(title, TextSize::Title, QFont::DemiBold));
    auto *why = new Label(
        use == Use::Choose ? tr(
            "This computer has no keychain. A passphrase locks what you keep on it; nobody can find it out for you.")
                           : tr("What you keep on this computer is locked with your passphrase."),
        TextSize::Body, QFont::Normal, Ink::Secondary);
    why->setWordWrap(true);
    column->addWidget(why);
    m_passphrase = addField(tr("Passphrase"));
    if (use == Use::Choose)
        m_again = addField(tr("Once more"));
    column->addWidget(m_error);
    auto *online = new Button(tr("Work online only"), ButtonKind::Ghost);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(online);
    buttons->addStretch();
    buttons->addWidget(m_go);
    column->addLayout(buttons);
    m_go->setDefault(true);
    online->setAutoDefault(false);
    connect(m_go, &QPushButton::clicked, this, &PassphraseDialog::submit);
    connect(online, &QPushButton::clicked, this, &QDialog::reject);
    m_passphrase->setFocus();
}

QLineEdit *PassphraseDialog::addField(const QString &title)
{
    auto *label = new Label(title, TextSize::Small, QFont::Medium, Ink::Secondary);
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(longest);
    field->setMinimumHeight(34);
    field->setAccessibleName(title);
    label->setBuddy(field);
    layout()->addWidget(label);
    layout()->addWidget(field);
    connect(field, &QLineEdit::textChanged, m_error, &ErrorBar::clear);
    return field;
}

void PassphraseDialog::submit()
{
    if (m_use == Use::Choose && m_passphrase->text().size() < shortest)
        return say(tr("At least %n characters, please.", nullptr, shortest));
    if (m_again && m_again->text() != m_passphrase->text())
        return say(tr("The two are not the same."));
    if (!m_passphrase->text().isEmpty())
        Q_EMIT given(m_passphrase->text());
}

void PassphraseDialog::setBusy(bool busy)
{
    m_go->setEnabled(!busy);
}

void PassphraseDialog::say(const QString &problem)
{
    setBusy(false);
    m_error->say(problem);
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}

} // namespace oms
