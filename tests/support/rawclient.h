// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QTcpSocket>

#include <chrono>
#include <map>
#include <memory>
#include <string>

namespace oms::test {

//! What came back over the wire for one request.
struct Answer {
    int status = 0; //!< 0: the connection ended or the time ran out before a head was complete
    std::map<std::string, std::string> headers; //!< names in lower case
    std::string body;

    std::string header(const std::string &name) const;
};

//! Speaks raw octets to a server in another thread, blocking with a time-out.
class RawClient {
public:
    explicit RawClient(quint16 port);
    explicit RawClient(std::unique_ptr<QTcpSocket> connected);

    RawClient &send(const QByteArray &octets);
    Answer answer(); //!< the next one, by its Content-Length
    Answer answerToHead(); //!< the next one, without a body
    Answer ask(const QByteArray &octets) { return send(octets).answer(); }
    bool isClosedByServer(); //!< waits for it, throwing away what comes before
    QByteArray everything(); //!< until the server closes
    void abort() { m_socket->abort(); }
    QTcpSocket &socket() { return *m_socket; }

private:
    bool readMore();
    Answer head();

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_input;
};

} // namespace oms::test
