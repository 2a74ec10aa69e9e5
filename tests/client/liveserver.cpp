// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/liveserver.h"

#include "client/signin/accountfile.h"

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace oms::test {

namespace {

constexpr int patience = 60'000; //!< the first of a run also starts PostgreSQL
const QByteArray ready = "ready ";

} // namespace

LiveServer::LiveServer(const QStringList &settings)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(OMS_TEST_SERVER), QStringList {m_folder.path()} + settings);
    while (m_process.waitForReadyRead(patience)) {
        const auto line = m_process.readLine().trimmed();
        if (!line.startsWith(ready))
            continue;
        m_url = QUrl(QString::fromUtf8(line.mid(ready.size())));
        return;
    }
    throw std::runtime_error("oms_testserver does not start");
}

LiveServer::~LiveServer()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished())
        m_process.kill();
}

LoginRequest LiveServer::account(const QString &role) const
{
    return accountIn(accountFile(), role).value();
}

} // namespace oms::test
