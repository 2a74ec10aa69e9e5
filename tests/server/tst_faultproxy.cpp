// SPDX-License-Identifier: GPL-3.0-or-later
// The bad network of other tests does what it is told.
#include "support/faultproxy.h"

#include <QTcpSocket>
#include <QTest>

using oms::test::FaultProxy;

namespace {

constexpr int patience = 30'000;

//! Counts what it hears and says it back.
class Echo {
public:
    Echo()
    {
        listener.listen(QHostAddress::LocalHost);
        QObject::connect(&listener, &QTcpServer::newConnection, &listener, [this] {
            auto *socket = listener.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const auto bytes = socket->readAll();
                heard += bytes;
                socket->write(bytes);
            });
        });
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(listener.serverPort())); }

    QTcpServer listener;
    QByteArray heard;
};

} // namespace

class FaultProxyTest : public QObject {
    Q_OBJECT

private:
    Echo echo;
    FaultProxy proxy {echo.url()};

    void connectTo(QTcpSocket &client)
    {
        client.connectToHost(QStringLiteral("127.0.0.1"), quint16(proxy.url().port()));
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), QAbstractSocket::ConnectedState, patience);
    }

private Q_SLOTS:
    void init()
    {
        proxy.clear();
        echo.heard.clear();
    }

    void everythingGoesThrough()
    {
        QTcpSocket client;
        connectTo(client);
        client.write("to be or not to be");
        QTRY_COMPARE_WITH_TIMEOUT(client.peek(100), QByteArray("to be or not to be"), patience);
    }

    void anAnswerIsCutAfterSoManyBytes()
    {
        proxy.set({.cutAnswerAfter = 5});
        QTcpSocket client;
        connectTo(client);
        client.write("to be or not to be");
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), QAbstractSocket::UnconnectedState, patience);
        QCOMPARE(proxy.answeredBytes(), 5);
        QCOMPARE(echo.heard, QByteArray("to be or not to be"));
    }

    void heldRequestsReachNobodyUntilTheyMay()
    {
        proxy.set({.holdsRequests = true});
        QTcpSocket client;
        connectTo(client);
        client.write("hello");
        client.flush();
        proxy.clear();
        QTRY_COMPARE_WITH_TIMEOUT(client.peek(100), QByteArray("hello"), patience);
    }

    void heldAnswersAreHeardByNobodyUntilTheyMay()
    {
        proxy.set({.holdsAnswers = true});
        QTcpSocket client;
        connectTo(client);
        client.write("hello");
        QTRY_COMPARE_WITH_TIMEOUT(echo.heard, QByteArray("hello"), patience);
        QCOMPARE(client.bytesAvailable(), 0);
        proxy.clear();
        QTRY_COMPARE_WITH_TIMEOUT(client.peek(100), QByteArray("hello"), patience);
    }

    void doubledRequestsAreHeardTwiceAndAnsweredOnce()
    {
        proxy.set({.doublesRequests = true});
        QTcpSocket client;
        connectTo(client);
        client.write("hello");
        QTRY_COMPARE_WITH_TIMEOUT(echo.heard, QByteArray("hellohello"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(client.peek(100), QByteArray("hello"), patience);
    }

    void nobodyIsThereWhileItRefuses()
    {
        QTcpSocket before;
        connectTo(before);
        const auto port = proxy.url().port();
        proxy.set({.refuses = true});
        QTRY_COMPARE_WITH_TIMEOUT(before.state(), QAbstractSocket::UnconnectedState, patience);
        QTcpSocket refused;
        refused.connectToHost(QStringLiteral("127.0.0.1"), quint16(port));
        QTRY_COMPARE_WITH_TIMEOUT(refused.error(), QAbstractSocket::ConnectionRefusedError, patience);
        proxy.clear();
        QCOMPARE(proxy.url().port(), port);
        QTcpSocket again;
        connectTo(again);
    }

    void aSlowLineIsSlowAndLosesNothing()
    {
        proxy.set({.delay = std::chrono::milliseconds(1), .bytesPerSecond = 20'000});
        QTcpSocket client;
        connectTo(client);
        const QByteArray text(2'000, 'x');
        client.write(text);
        QTRY_COMPARE_WITH_TIMEOUT(client.bytesAvailable(), text.size(), patience);
    }
};

QTEST_GUILESS_MAIN(FaultProxyTest)
#include "tst_faultproxy.moc"
