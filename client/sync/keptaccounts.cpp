// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/sync/keptaccounts.h"

#include "client/store/opening.h"
#include "shared/core/json.h"

#include <QDir>
#include <QSettings>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAway = 14;

QString groupOf(const QString &profileId)
{
    return u"kept/"_s + profileId;
}

} // namespace

bool KeptAccount::isLocked(const QDateTime &now) const
{
    return lastContact.isValid() && lastContact.daysTo(now) > daysAway;
}

KeptAccounts::KeptAccounts(QSettings &settings, const QString &folder)
    : m_settings(settings)
    , m_folder(folder)
{ }

QList<KeptAccount> KeptAccounts::of(const QString &profileId) const
{
    auto accounts = listed(profileId);
    for (auto &account : accounts) {
        const auto seen = glance(file(account));
        if (!seen)
            continue;
        account.waiting = int(seen->waiting);
        if (seen->lastContact)
            account.lastContact =
                QDateTime::fromMSecsSinceEpoch(seen->lastContact->time_since_epoch().count() / 1000, Qt::UTC);
    }
    return accounts;
}

QList<KeptAccount> KeptAccounts::listed(const QString &profileId) const
{
    QList<KeptAccount> accounts;
    m_settings.beginGroup(groupOf(profileId));
    for (const auto &user : m_settings.childGroups()) {
        const auto value = [&](const char *key) { return m_settings.value(user + u'/' + QLatin1StringView(key)); };
        auto person = fromJson<Profile>(value("person").toString().toStdString(), Purpose::Trusted);
        if (person)
            accounts.append({profileId, std::move(*person), value("signed_out").toBool(), value("session").toBool()});
    }
    m_settings.endGroup();
    return accounts;
}

KeptAccount KeptAccounts::forPerson(const QString &profileId, const Profile &person) const
{
    auto known = listed(profileId);
    for (auto &account : known)
        if (account.person.id == person.id) {
            account.person = person;
            return account;
        }
    return {profileId, person};
}

void KeptAccounts::save(const KeptAccount &account)
{
    m_settings.beginGroup(groupOf(account.profileId) + u'/' + account.userId());
    m_settings.setValue("person"_L1, QString::fromStdString(toJson(account.person)));
    m_settings.setValue("signed_out"_L1, account.isSignedOut);
    m_settings.setValue("session"_L1, account.isSessionKept);
    m_settings.endGroup();
    if (!account.isSessionKept)
        return;
    for (auto other : listed(account.profileId)) // a server has one session in the keychain
        if (other.person.id != account.person.id && std::exchange(other.isSessionKept, false))
            save(other);
}

void KeptAccounts::forget(const KeptAccount &account)
{
    m_settings.remove(groupOf(account.profileId) + u'/' + account.userId());
}

QString KeptAccounts::file(const KeptAccount &account) const
{
    QDir().mkpath(m_folder);
    return QDir(m_folder).filePath(account.profileId + u'-' + account.userId() + u".oms"_s);
}

} // namespace oms
