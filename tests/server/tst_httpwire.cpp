// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/frontinprocess.h"
#include "support/rawclient.h"

#include <QtTest>

using namespace oms::http;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray hello = "GET /hello HTTP/1.1\r\nHost: here\r\n\r\n";

int answersIn(const QByteArray &stream)
{
    return static_cast<int>(stream.count("HTTP/1.1 "));
}

std::uint64_t refusedInAll(const Counters &counters)
{
    std::uint64_t sum = 0;
    for (const auto &count : counters.refused)
        sum += count;
    return sum;
}

} // namespace

//! What a broken or hostile client gets.
class HttpWire : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smugglingShapesAreRefusedOnceAndClosed_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, QByteArray fields, int status) {
            QTest::newRow(name) << fields << status;
        };
        QByteArray many;
        for (int i = 0; i < 101; ++i)
            many += "X-" + QByteArray::number(i) + ": y\r\n";
        row("length and chunked", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", 400);
        row("chunked and length", "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", 400);
        row("two lengths", "Content-Length: 0\r\nContent-Length: 40\r\n", 400);
        row("length list", "Content-Length: 0, 40\r\n", 400);
        row("length with blank before the colon", "Content-Length : 40\r\n", 400);
        row("length with a sign", "Content-Length: +40\r\n", 400);
        row("chunked in disguise", "Transfer-Encoding: xchunked\r\n", 501);
        row("folded chunked", "Transfer-Encoding:\r\n chunked\r\n", 501);
        row("bare LF", "X: y\nContent-Length: 40\r\n", 400);
        row("folding", "X: y\r\n z\r\n", 400);
        row("NUL", "X: a\0b\r\n"_ba, 400);
        row("odd name", "X[]: y\r\n", 400);
        row("101 fields", many, 431);
        row("two Hosts", "Host: there\r\n", 400);
    }
    void smugglingShapesAreRefusedOnceAndClosed()
    {
        QFETCH(QByteArray, fields);
        QFETCH(int, status);
        FrontInProcess front;
        RawClient client(front.port());
        client.send("POST /hello HTTP/1.1\r\nHost: here\r\n" + fields + "\r\n" + hello + hello);
        const auto stream = client.everything();
        QCOMPARE(answersIn(stream), 1);
        QVERIFY2(stream.startsWith("HTTP/1.1 " + QByteArray::number(status)), stream.constData());
        QVERIFY(stream.contains("\r\nConnection: close\r\n"));
        QCOMPARE(front.counters().requests, 0u);
        QCOMPARE(RawClient(front.port()).ask(hello).status, 200);
    }

    void aRefusalIsAProblemWithItsStableCode()
    {
        FrontInProcess front;
        const auto answer = RawClient(front.port()).ask("GET / HTTP/1.1\r\n\r\n");
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.header("content-type"), "application/problem+json");
        QVERIFY(answer.body.find("\"status\":400,\"code\":\"malformed\"") != std::string::npos);
        const auto large = RawClient(front.port()).ask("GET /" + QByteArray(5000, 'a') + " HTTP/1.1\r\n");
        QVERIFY(large.body.find("\"status\":414,\"code\":\"too_large\"") != std::string::npos);
        QCOMPARE(front.counters().refusedFor(RefusedFor::Framing), 1u);
        QCOMPARE(front.counters().refusedFor(RefusedFor::HeadSize), 1u);
    }

    void aRequestCutOffAtAnyOctetIsNeverServed_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("with a length") << "POST /echo HTTP/1.1\r\nHost: here\r\nContent-Length: 5\r\n\r\nHello"_ba;
        QTest::newRow("chunked")
            << "POST /echo HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nHello\r\n0\r\n\r\n"_ba;
    }
    void aRequestCutOffAtAnyOctetIsNeverServed()
    {
        QFETCH(QByteArray, request);
        FrontInProcess front;
        for (qsizetype length = 0; length < request.size(); ++length) {
            RawClient client(front.port());
            client.send(request.left(length));
            client.socket().disconnectFromHost();
        }
        QTRY_COMPARE(front.counters().accepted, static_cast<quint64>(request.size()));
        QTRY_COMPARE(front.counters().open, 0);
        QCOMPARE(front.counters().requests, 0u);
        QCOMPARE(refusedInAll(front.counters()), 0u);
        QCOMPARE(RawClient(front.port()).ask(request).status, 200);
    }

    void aRequestMayArriveOctetByOctet()
    {
        FrontInProcess front;
        RawClient client(front.port());
        const auto request = "POST /echo HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n"
                             "5\r\nHello\r\n0\r\n\r\n"_ba;
        for (char octet : request)
            client.send(QByteArray(1, octet));
        QVERIFY(client.answer().body.ends_with("\n\nHello"));
    }

    void aClientMayHangUpAtAnyOctetOfTheAnswer()
    {
        FrontInProcess front;
        for (qint64 length = 0; length < 150; ++length) {
            RawClient client(front.port());
            client.socket().setReadBufferSize(std::max<qint64>(length, 1));
            client.send("GET /bytes?300000 HTTP/1.1\r\nHost: here\r\n\r\n" + hello);
            if (length > 0)
                client.socket().waitForReadyRead(1000);
            client.abort();
        }
        QTRY_COMPARE(front.counters().open, 0);
        QTRY_COMPARE(front.counters().inFlight, 0);
        QCOMPARE(RawClient(front.port()).ask(hello).status, 200);
    }

    void aBodyAboveTheRoutesLimitIsRefusedByItsLength()
    {
        FrontInProcess front;
        RawClient client(front.port());
        client.send("POST /small HTTP/1.1\r\nHost: here\r\nContent-Length: 1025\r\n\r\n" + QByteArray(1025, 'b')
                    + hello);
        const auto stream = client.everything();
        QVERIFY(stream.startsWith("HTTP/1.1 413 "));
        QCOMPARE(answersIn(stream), 1);
        QCOMPARE(front.counters().refusedFor(RefusedFor::BodySize), 1u);
    }

    void aChunkedBodyAboveTheLimitIsRefusedWhenItGrowsTooLarge()
    {
        FrontInProcess front;
        RawClient client(front.port());
        client.send("POST /small HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n");
        client.send("200\r\n" + QByteArray(512, 'b') + "\r\n201\r\n");
        QCOMPARE(client.answer().status, 413);
        QVERIFY(client.isClosedByServer());
    }

    void theRefusalOfALargeBodyIsReadBeforeTheEnd()
    {
        FrontInProcess front;
        RawClient client(front.port());
        client.send("POST /small HTTP/1.1\r\nHost: here\r\nContent-Length: 60000\r\n\r\n");
        client.send(QByteArray(60'000, 'b')); // within what is drained: no reset may eat the answer
        QCOMPARE(client.answer().status, 413);
        QVERIFY(client.isClosedByServer());
    }

    void aClientThatNeverStopsSendingIsCutOff()
    {
        FrontInProcess front(quickOptions());
        RawClient client(front.port());
        client.send("broken\r\n");
        const QByteArray more(16 * 1024, 'b');
        for (int i = 0; i < 1000 && client.socket().state() == QAbstractSocket::ConnectedState; ++i)
            client.send(more);
        QCOMPARE(client.socket().state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(front.counters().open, 0);
    }

    void inputBeyondTheRequestInFlightIsNotReadWithoutBound()
    {
        FrontInProcess front;
        RawClient client(front.port());
        client.send("GET /later HTTP/1.1\r\nHost: here\r\n\r\n");
        QTRY_COMPARE(front.waiting().count(), 1);
        const QByteArray more(1024 * 1024, 'b');
        for (int i = 0; i < 64; ++i)
            client.socket().write(more);
        while (client.socket().waitForBytesWritten(300)) { }
        QVERIFY(client.socket().bytesToWrite() > 32 * 1024 * 1024); // the rest waits with the client
        client.abort();
        front.waiting().release();
        QTRY_COMPARE(front.counters().inFlight, 0);
    }

    void forwardedForIsBelievedOnlyFromTheTrustedProxy()
    {
        const auto request = "GET /echo HTTP/1.1\r\nHost: here\r\nX-Forwarded-For: 192.0.2.7\r\n"
                             "X-Forwarded-Proto: https\r\n\r\n"_ba;
        FrontInProcess open;
        QVERIFY(RawClient(open.port()).ask(request).body.find("peer 127.0.0.1 plain") != std::string::npos);
        ListenerOptions options;
        options.trustedProxies = TrustedProxies({"127.0.0.1"});
        FrontInProcess behindProxy(std::move(options));
        QVERIFY(RawClient(behindProxy.port()).ask(request).body.find("peer 192.0.2.7 secure") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(HttpWire)
#include "tst_httpwire.moc"
