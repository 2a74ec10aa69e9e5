// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawclient.h"

namespace oms::test {

namespace {

constexpr int patience = 10'000; // ms; generous, for a machine under a sanitizer

} // namespace

std::string Answer::header(const std::string &name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
}

RawClient::RawClient(quint16 port)
    : m_socket(std::make_unique<QTcpSocket>())
{
    m_socket->connectToHost(QStringLiteral("127.0.0.1"), port);
    m_socket->waitForConnected(patience);
}

RawClient::RawClient(std::unique_ptr<QTcpSocket> connected)
    : m_socket(std::move(connected))
{ }

RawClient &RawClient::send(const QByteArray &octets)
{
    m_socket->write(octets);
    while (m_socket->state() == QAbstractSocket::ConnectedState && m_socket->bytesToWrite() > 0)
        if (!m_socket->waitForBytesWritten(patience))
            break;
    return *this;
}

bool RawClient::readMore()
{
    if (m_socket->bytesAvailable() == 0 && m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->waitForReadyRead(patience);
    const auto more = m_socket->readAll(); // may have come together with the end
    m_input += more;
    return !more.isEmpty();
}

Answer RawClient::head()
{
    while (m_input.indexOf("\r\n\r\n") < 0)
        if (!readMore())
            return {};
    const auto end = m_input.indexOf("\r\n\r\n");
    const auto lines = m_input.left(end).split('\n');
    m_input.remove(0, end + 4);

    Answer answer;
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const auto &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        answer.headers[line.left(colon).toLower().toStdString()] = line.mid(colon + 1).trimmed().toStdString();
    }
    return answer;
}

Answer RawClient::answer()
{
    auto answer = head();
    const auto length = QByteArray::fromStdString(answer.header("content-length")).toLongLong();
    while (m_input.size() < length)
        if (!readMore())
            return {};
    answer.body = m_input.left(length).toStdString();
    m_input.remove(0, length);
    return answer;
}

Answer RawClient::answerToHead()
{
    return head();
}

QByteArray RawClient::everything()
{
    while (readMore()) { }
    return std::exchange(m_input, {});
}

bool RawClient::isClosedByServer()
{
    everything();
    return m_socket->state() != QAbstractSocket::ConnectedState;
}

} // namespace oms::test
