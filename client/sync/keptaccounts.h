// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/users/user.h"

#include <QDateTime>
#include <QList>
#include <QString>

class QSettings;

namespace oms {

//! Somebody whose records this computer keeps, as far as anybody in front of it may know: no key, nothing secret.
struct KeptAccount {
    QString profileId; //!< of the server
    Profile person; //!< as the server described them last
    bool isSignedOut = false; //!< by their own wish: comes in through the server only
    bool isSessionKept = false; //!< the session in the keychain of that server is theirs
    // Of the file, as of() found it:
    int waiting = 0; //!< changes that the server does not have yet
    QDateTime lastContact {};

    QString userId() const { return QString::fromStdString(person.id.toString()); }
    //! Of the key in the keychain.
    QString keyName() const { return QStringLiteral("replica/") + profileId + u'/' + userId(); }
    //! So long without a word from the server that personal data stays locked (sync.md 5).
    bool isLocked(const QDateTime &now) const;
};

//! The list of them in the preferences, and where their files are.
class KeptAccounts {
public:
    //! `folder` holds the files; it is made when it is needed.
    KeptAccounts(QSettings &settings, const QString &folder);

    //! While none of their files is open.
    QList<KeptAccount> of(const QString &profileId) const;
    //! What is known of that person already, or a new account.
    KeptAccount forPerson(const QString &profileId, const Profile &person) const;
    void save(const KeptAccount &account);
    void forget(const KeptAccount &account);
    QString file(const KeptAccount &account) const;

private:
    QList<KeptAccount> listed(const QString &profileId) const;

    QSettings &m_settings;
    const QString m_folder;
};

} // namespace oms
