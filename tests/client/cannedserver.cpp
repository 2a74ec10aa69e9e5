// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cannedserver.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace oms::test {

namespace {

//! The request when it is complete.
std::optional<CannedServer::Heard> parsed(const QByteArray &received)
{
    const auto end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    const auto lines = received.left(end).split('\n');
    const auto first = lines.first().split(' ');
    CannedServer::Heard heard {first[0], first[1], {}, received.mid(end + 4)};
    for (const auto &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        heard.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
    }
    if (heard.body.size() < heard.headers["content-length"].toInt())
        return {};
    return heard;
}

QByteArray written(const CannedServer::Say &say)
{
    return "HTTP/1.1 " + QByteArray::number(say.status)
        + " Said\r\nContent-Length: " + QByteArray::number(say.body.size())
        + "\r\nContent-Type: application/json\r\nConnection: close\r\n" + say.headers + "\r\n" + say.body;
}

} // namespace

CannedServer::CannedServer(Answer answer)
    : m_answer(std::move(answer))
{
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (auto *socket = m_server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

QUrl CannedServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

std::vector<CannedServer::Heard> CannedServer::heard(const QByteArray &target) const
{
    std::vector<Heard> found;
    for (const auto &one : m_heard)
        if (one.target == target)
            found.push_back(one);
    return found;
}

void CannedServer::read(QTcpSocket *socket)
{
    const auto heard = parsed(socket->peek(1024 * 1024));
    if (!heard)
        return;
    socket->readAll();
    m_heard.push_back(*heard);
    const auto say = m_answer(*heard);
    if (say.how == Say::How::Silent)
        return;
    const auto text = written(say);
    if (say.how != Say::How::HangUp)
        socket->write(say.how == Say::How::Cut ? text.left(text.size() - say.body.size() / 2) : text);
    socket->disconnectFromHost();
}

QByteArray identityJson(const QByteArray &name, const QByteArray &minApp)
{
    return R"({"name":")" + name + R"(","version":"1.2.3","api":"v1","min_app":")" + minApp + R"("})";
}

QByteArray tokensJson(const QByteArray &access, const QByteArray &refresh, int expiresIn)
{
    return R"({"access_token":")" + access + R"(","refresh_token":")" + refresh + R"(","expires_in":)"
        + QByteArray::number(expiresIn)
        + R"(,"user":{"username":"lotte","full_name":"Lotte Bakker","roles":["SUPERVISOR"],"permissions":[]}})";
}

QByteArray problemJson(int status, const QByteArray &code, const QByteArray &errors)
{
    return R"({"type":"about:blank","title":"No","status":)" + QByteArray::number(status) + R"(,"code":")" + code
        + R"(","detail":"It does not go.","errors":)" + errors + R"(,"request_id":"r-1"})";
}

} // namespace oms::test
