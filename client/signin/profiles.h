// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QList>
#include <QUrl>
#include <optional>

class QSettings;

namespace oms {

//! A server that this computer knows.
struct ServerProfile {
    QString id; //!< key of everything kept for it; never changes
    QString name; //!< what the server calls itself
    QUrl url; //!< scheme, host and port only
    QString lastUser;
    QDateTime lastUsed;
    QString trustedFingerprint; //!< of a certificate that the person decided to trust

    bool operator==(const ServerProfile &) const = default;
};

//! What a person types or pastes for a server: "oms.example.com", "http://127.0.0.1:8080",
//! "oms://connect?server=https://oms.example.com". Plain http only to this computer itself, unless said so in full.
//! Nothing if it is no address.
std::optional<QUrl> serverUrl(const QString &typed);

//! The list of servers in the preferences, the last used first.
class Profiles {
public:
    explicit Profiles(QSettings &settings);

    const QList<ServerProfile> &all() const { return m_all; }
    //! The known profile of that server, or a new one that is not yet in the list.
    ServerProfile forServer(const QUrl &url) const;
    void save(const ServerProfile &profile);
    void forget(const QString &id);

private:
    void write();

    QSettings &m_settings;
    QList<ServerProfile> m_all;
};

} // namespace oms
