// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/virtualsocket.h"

#include <QHostAddress>

#include <algorithm>
#include <cstring>
#include <utility>

#ifndef Q_OS_WIN
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace oms::http {

VirtualSocket::VirtualSocket()
{
    setSocketState(ConnectedState);
    setOpenMode(ReadWrite);
    setPeerAddress(QHostAddress(QHostAddress::LocalHost));
}

void VirtualSocket::deliver(QByteArray octets)
{
    m_readable = std::move(octets);
    Q_EMIT readyRead();
}

QByteArray VirtualSocket::takeWritten()
{
    return std::exchange(m_written, {});
}

qint64 VirtualSocket::bytesAvailable() const
{
    return m_readable.size() + QIODevice::bytesAvailable();
}

qint64 VirtualSocket::readData(char *data, qint64 most)
{
    const auto count = std::min<qint64>(most, m_readable.size());
    std::memcpy(data, m_readable.constData(), static_cast<std::size_t>(count));
    m_readable.remove(0, count);
    return count;
}

qint64 VirtualSocket::writeData(const char *data, qint64 count)
{
    m_written.append(data, count);
    return count;
}

//! Qt wants its server to be listening. One end of a socket pair satisfies it without a port that anyone could reach.
VirtualServer::VirtualServer()
{
#ifdef Q_OS_WIN
    listen(QHostAddress::LocalHost);
#else
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0) {
        m_otherEnd = ends[1];
        if (!setSocketDescriptor(ends[0]))
            ::close(ends[0]);
    }
#endif
    setMaxPendingConnections(1'000'000);
}

VirtualServer::~VirtualServer()
{
    close();
#ifndef Q_OS_WIN
    if (m_otherEnd >= 0)
        ::close(static_cast<int>(m_otherEnd));
#endif
}

void VirtualServer::incomingConnection(qintptr socketDescriptor)
{
    QTcpSocket nobody;
    nobody.setSocketDescriptor(socketDescriptor);
}

} // namespace oms::http
