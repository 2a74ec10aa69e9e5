// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/users/user.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace oms::test {

//! The real server beside this process, with a database of its own that holds the small demonstration data. Ends with
//! this object.
class LiveServer {
public:
    //! `settings` as "tls.cert=FILE"; see tests/support/testserver.cpp.
    explicit LiveServer(const QStringList &settings = {});
    ~LiveServer();

    QUrl url() const { return m_url; }
    QString accountFile() const { return m_folder.filePath(QStringLiteral("demo-accounts.json")); }
    //! Who signs in as that role: "SUPERVISOR".
    LoginRequest account(const QString &role) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_url;
};

} // namespace oms::test
