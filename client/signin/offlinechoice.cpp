// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/signin/offlinechoice.h"

#include "client/models/schematext.h"
#include "client/store/sealingkey.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QLocale>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

//! "11 Jun 16:02"
QString momentText(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), OfflineChoice::tr("d MMM HH:mm", "a day and time, short"));
}

} // namespace

OfflineChoice::OfflineChoice(KeptAccounts &kept, SecretStore &secrets, QWidget *parent)
    : QWidget(parent)
    , m_kept(kept)
    , m_secrets(secrets)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 8, 0, 0);
    m_column->setSpacing(8);
}

void OfflineChoice::show(const QString &profileId, bool canReach)
{
    m_question = std::make_unique<QObject>();
    while (auto *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &account : m_kept.of(profileId)) {
        if (account.waiting > 0)
            say(tr("%n change(s) of %1 wait on this computer", nullptr, account.waiting)
                    .arg(toQString(account.person.full_name)));
        if (canReach || account.isSignedOut)
            continue;
        if (account.isLocked(QDateTime::currentDateTimeUtc())) {
            say(tr("What is kept of %1 is locked: not synced since %2. It opens when %1 signs in.")
                    .arg(toQString(account.person.full_name), momentText(account.lastContact)));
            continue;
        }
        m_secrets.read(account.keyName(), m_question.get(), [this, account](auto outcome, const QString &) {
            if (outcome == SecretStore::Outcome::Done || wrappedKey(m_kept.file(account)))
                offer(account);
        });
    }
    setVisible(m_column->count() > 0);
}

void OfflineChoice::say(const QString &words)
{
    auto *label = new Label(words, TextSize::Small, QFont::Normal, Ink::Secondary);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void OfflineChoice::offer(const KeptAccount &account)
{
    const auto name = toQString(account.person.full_name);
    const auto words = account.lastContact.isValid()
        ? tr("Work offline as %1 (synced %2)").arg(name, momentText(account.lastContact))
        : tr("Work offline as %1").arg(name);
    auto *button = new Button(words, u"cloud-off"_s, ButtonKind::Plain);
    connect(button, &QPushButton::clicked, this, [this, account] { Q_EMIT chosen(account); });
    m_column->addWidget(button);
    setVisible(true);
}

} // namespace oms
