// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QTcpServer>
#include <QTcpSocket>

namespace oms::http {

//! A socket without a network: what deliver() is given can be read from it, what is written is kept for takeWritten().
class VirtualSocket final : public QTcpSocket {
public:
    VirtualSocket();

    void deliver(QByteArray octets);
    QByteArray takeWritten();

    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override { return 0; }
    bool isSequential() const override { return true; }
    void disconnectFromHost() override { }
    void close() override { }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 count) override;

private:
    QByteArray m_readable;
    QByteArray m_written;
};

//! A server that listens to nothing and hands out the virtual sockets it is given.
class VirtualServer final : public QTcpServer {
public:
    VirtualServer();
    ~VirtualServer() override;

    void add(VirtualSocket *socket) { addPendingConnection(socket); }

protected:
    void incomingConnection(qintptr socketDescriptor) override; //!< closes it: nobody can come in here

private:
    qintptr m_otherEnd = -1;
};

} // namespace oms::http
