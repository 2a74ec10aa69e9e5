// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/frontinprocess.h"
#include "support/rawclient.h"

#include <QSignalSpy>
#include <QSslSocket>
#include <QWebSocket>
#include <QWebSocketServer>
#include <QtTest>

using namespace oms::http;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray hello = "GET /hello HTTP/1.1\r\nHost: here\r\n\r\n";
const std::string folder = OMS_SOURCE_DIR "/tests/support/tls/";

ListenerOptions encrypted(ListenerOptions options = {})
{
    options.tls = TlsFiles {folder + "certificate.pem", folder + "key.pem"};
    return options;
}

std::unique_ptr<QSslSocket> encryptedSocket(quint16 port)
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->connectToHostEncrypted(u"127.0.0.1"_s, port);
    socket->waitForEncrypted(10'000);
    return socket;
}

//! Echoes what is said on /live; other paths are not WebSockets.
UpgradeFactory echo(QWebSocketServer::SslMode mode)
{
    return [mode](Handler &) -> Upgrade {
        auto server = std::make_shared<QWebSocketServer>(u"oms"_s, mode);
        QObject::connect(server.get(), &QWebSocketServer::newConnection, server.get(), [server = server.get()] {
            auto *client = server->nextPendingConnection();
            client->setParent(server);
            QObject::connect(client, &QWebSocket::textMessageReceived, client,
                             [client](const QString &text) { client->sendTextMessage(u"echo "_s + text); });
            QObject::connect(client, &QWebSocket::disconnected, client, &QObject::deleteLater);
        });
        return [server](const Request &handshake, QTcpSocket *socket) {
            if (handshake.path != "/live")
                return false;
            server->handleConnection(socket);
            return true;
        };
    };
}

QString echoed(const QUrl &url)
{
    QWebSocket client;
    auto tls = client.sslConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    client.setSslConfiguration(tls);
    QSignalSpy messages(&client, &QWebSocket::textMessageReceived);
    QObject::connect(&client, &QWebSocket::connected, &client, [&client] { client.sendTextMessage(u"hello"_s); });
    client.open(url);
    return messages.wait(10'000) ? messages.first().first().toString() : client.errorString();
}

} // namespace

//! The same front over TLS, and handing a connection over to WebSockets.
class HttpTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestsAreAnsweredOverTls()
    {
        FrontInProcess front(encrypted());
        RawClient client(encryptedSocket(front.port()));
        for (int i = 0; i < 20; ++i)
            QCOMPARE(client.ask(hello).body, "Hello");
        QVERIFY(client.ask("GET /echo HTTP/1.1\r\nHost: here\r\n\r\n").body.find("peer 127.0.0.1 secure")
                != std::string::npos);
        QCOMPARE(client.ask("GET /bytes?3000000 HTTP/1.1\r\nHost: here\r\n\r\n").body.size(), 3'000'000u);
        client.send(hello + hello);
        QCOMPARE(client.answer().status, 200);
        QCOMPARE(client.answer().status, 200);
        QCOMPARE(client.ask("GET /hello HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n").status, 200);
        QVERIFY(client.isClosedByServer());
    }

    void aLargeBodyArrivesOverTls()
    {
        FrontInProcess front(encrypted());
        RawClient client(encryptedSocket(front.port()));
        const QByteArray body(1'000'000, 'b');
        client.send("POST /echo HTTP/1.1\r\nHost: here\r\nContent-Length: 1000000\r\n\r\n" + body);
        QVERIFY(client.answer().body.ends_with("\n\n" + body.toStdString()));
    }

    void malformedFramingIsRefusedOverTls()
    {
        FrontInProcess front(encrypted());
        RawClient client(encryptedSocket(front.port()));
        QCOMPARE(client.ask("GET / HTTP/1.1\r\nHost : here\r\n\r\n").status, 400);
        QVERIFY(client.isClosedByServer());
    }

    void plainTextToTheEncryptedPortIsClosed()
    {
        FrontInProcess front(encrypted());
        RawClient client(front.port());
        client.send(hello);
        QVERIFY(!client.everything().contains("HTTP/1.1"));
        QCOMPARE(RawClient(encryptedSocket(front.port())).ask(hello).status, 200);
    }

    void aHandshakeThatNeverComesIsClosed()
    {
        FrontInProcess front(encrypted(quickOptions()));
        QVERIFY(RawClient(front.port()).isClosedByServer());
    }

    void drainingClosesAnUnfinishedHandshake()
    {
        FrontInProcess front(encrypted());
        RawClient silent(front.port());
        QTRY_COMPARE(front.counters().open, 1);
        front.drain(std::chrono::seconds(10));
        QVERIFY(front.hasDrained());
    }

    void unfitFilesAreSaid()
    {
        QVERIFY_EXCEPTION_THROWN(tlsConfiguration({folder + "absent.pem", folder + "key.pem"}), std::runtime_error);
        QVERIFY_EXCEPTION_THROWN(tlsConfiguration({folder + "key.pem", folder + "key.pem"}), std::runtime_error);
        QVERIFY_EXCEPTION_THROWN(tlsConfiguration({folder + "certificate.pem", folder + "otherkey.pem"}),
                                 std::runtime_error);
    }

    void aWebSocketIsHandedOver()
    {
        ListenerOptions options;
        options.upgrade = echo(QWebSocketServer::NonSecureMode);
        FrontInProcess front(std::move(options));
        QCOMPARE(echoed(QUrl(u"ws://127.0.0.1:%1/live"_s.arg(front.port()))), u"echo hello"_s);
        QCOMPARE(front.counters().upgraded, 1u);
        QCOMPARE(front.counters().open, 0);
    }

    void aWebSocketIsHandedOverOverTls()
    {
        ListenerOptions options;
        options.upgrade = echo(QWebSocketServer::SecureMode);
        FrontInProcess front(encrypted(std::move(options)));
        QCOMPARE(echoed(QUrl(u"wss://127.0.0.1:%1/live"_s.arg(front.port()))), u"echo hello"_s);
    }

    void anUpgradeThatNobodyTakesIsAnOrdinaryRequest()
    {
        const auto handshake =
            "GET /hello HTTP/1.1\r\nHost: here\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n"_ba;
        ListenerOptions options;
        options.upgrade = echo(QWebSocketServer::NonSecureMode);
        FrontInProcess front(std::move(options));
        RawClient client(front.port());
        client.send(handshake + hello);
        QCOMPARE(client.answer().status, 200);
        QCOMPARE(client.answer().status, 200);
        FrontInProcess without;
        QCOMPARE(RawClient(without.port()).ask(handshake).status, 200);
    }
};

QTEST_GUILESS_MAIN(HttpTls)
#include "tst_httptls.moc"
