// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/net/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int patience = 3000; //!< of one that was started second, before it gives up
const QByteArray understood = "ok\n";

//! Short, because the path of a socket may have about a hundred letters.
QString addressOf(const QString &folder, const QString &key)
{
    const auto hash = QCryptographicHash::hash((folder + u'\n' + key).toUtf8(), QCryptographicHash::Sha256);
    const auto name = u"oms-"_s + QString::fromLatin1(hash.first(8).toHex());
#ifdef Q_OS_WIN
    return name; // a pipe has no folder; only this person may open it
#else
    return folder + u'/' + name;
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, const QString &key)
    : m_address(addressOf(folder, key))
    , m_lock(folder + u'/' + m_address.section(u'/', -1) + u".lock"_s)
    , m_server(new QLocalServer(this))
{
    QDir().mkpath(folder);
    m_lock.setStaleLockTime(0); // however long it runs: only when its process is gone
    if (!m_lock.tryLock())
        return;
    QLocalServer::removeServer(m_address); // of one that was killed
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
    m_server->listen(m_address); // without it the others say that this one does not answer
}

void SingleInstance::greet()
{
    while (auto *caller = m_server->nextPendingConnection()) {
        caller->setReadBufferSize(4 * longestMessage + 1); // UTF-8
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        QTimer::singleShot(patience, caller, &QLocalSocket::abort);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
            if (!caller->canReadLine())
                return;
            const auto message = QString::fromUtf8(caller->readLine()).trimmed().left(longestMessage);
            caller->write(understood);
            caller->disconnectFromServer();
            Q_EMIT told(message);
        });
    }
}

bool SingleInstance::tell(const QString &message)
{
    QLocalSocket socket;
    socket.connectToServer(m_address);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(message.simplified().left(longestMessage).toUtf8() + '\n');
    return socket.waitForReadyRead(patience) && socket.readAll() == understood;
}

} // namespace oms
