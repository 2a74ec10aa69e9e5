// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/frontinprocess.h"
#include "support/rawclient.h"

#include <QtTest>

using namespace oms::http;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray hello = "GET /hello HTTP/1.1\r\nHost: here\r\n\r\n";

QByteArray post(const QByteArray &path, const QByteArray &body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: here\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

} // namespace

//! What a well-behaved client gets over one connection.
class HttpFront : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsAnswered()
    {
        FrontInProcess front;
        const auto answer = RawClient(front.port()).ask(hello);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "Hello");
        QCOMPARE(answer.header("content-type"), "text/plain");
        QCOMPARE(answer.header("connection"), "");
        QVERIFY(QByteArray::fromStdString(answer.header("date")).endsWith(" GMT"));
    }

    void theApplicationSeesWhatWasAsked()
    {
        FrontInProcess front;
        const auto answer =
            RawClient(front.port())
                .ask("PUT /a%2Fb//c?q=%20+&r HTTP/1.1\r\nHost: here:80\r\nX-Twice: 1\r\nx-twice:  2 \r\n"
                     "X-Umlaut: \xc3\xa4\r\nContent-Length: 4\r\n\r\n\x01\x00\xff!"_ba);
        QCOMPARE(QByteArray::fromStdString(answer.body),
                 "PUT /a%2Fb//c?q=%20+&r\nhost=here:80\nx-twice=1\nx-twice=2\nx-umlaut=\xc3\xa4\n"
                 "content-length=4\npeer 127.0.0.1 plain\n\n\x01\x00\xff!"_ba);
    }

    void aConnectionServesManyRequests()
    {
        FrontInProcess front;
        RawClient client(front.port());
        for (int i = 0; i < 50; ++i)
            QCOMPARE(client.ask(hello).body, "Hello");
        QCOMPARE(front.counters().accepted, 1u);
        QCOMPARE(front.counters().requests, 50u);
    }

    void pipelinedRequestsAreAnsweredInOrder()
    {
        FrontInProcess front;
        RawClient client(front.port());
        QByteArray all;
        for (int i = 0; i < 300; ++i)
            all += post("/echo" + QByteArray::number(i), "body " + QByteArray::number(i));
        client.send(all);
        for (int i = 0; i < 300; ++i)
            QVERIFY(client.answer().body.starts_with("POST /echo" + std::to_string(i) + "?"));
    }

    void aLaterRequestDoesNotOvertakeAWaitingOne()
    {
        FrontInProcess front;
        RawClient client(front.port());
        client.send("GET /later HTTP/1.1\r\nHost: here\r\n\r\n" + hello);
        QTRY_COMPARE(front.waiting().count(), 1);
        QCOMPARE(front.counters().requests, 1u);
        front.waiting().release();
        QCOMPARE(client.answer().body, "at last");
        QCOMPARE(client.answer().body, "Hello");
    }

    void headGetsNoBody()
    {
        FrontInProcess front;
        RawClient client(front.port());
        const auto answer = client.send("HEAD /hello HTTP/1.1\r\nHost: here\r\n\r\n").answerToHead();
        QCOMPARE(answer.header("content-length"), "5");
        QCOMPARE(client.ask(hello).body, "Hello");
    }

    void noContentHasNoLength()
    {
        FrontInProcess front;
        RawClient client(front.port());
        const auto answer = client.ask("GET /nothing HTTP/1.1\r\nHost: here\r\n\r\n");
        QCOMPARE(answer.status, 204);
        QCOMPARE(answer.headers.count("content-length"), 0u);
        QCOMPARE(client.ask(hello).body, "Hello");
    }

    void connectionCloseIsHonoured()
    {
        FrontInProcess front;
        RawClient client(front.port());
        const auto answer = client.ask("GET /hello HTTP/1.1\r\nHost: here\r\nConnection: Close\r\n\r\n");
        QCOMPARE(answer.header("connection"), "close");
        QVERIFY(client.isClosedByServer());
    }

    void http10IsClosedUnlessItAsksToStay()
    {
        FrontInProcess front;
        RawClient brief(front.port());
        QCOMPARE(brief.ask("GET /hello HTTP/1.0\r\n\r\n").header("connection"), "close");
        QVERIFY(brief.isClosedByServer());

        RawClient staying(front.port());
        const auto answer = staying.ask("GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        QCOMPARE(answer.header("connection"), "keep-alive");
        QCOMPARE(staying.ask(hello).body, "Hello");
    }

    void expectContinueIsAnsweredBeforeTheBody()
    {
        FrontInProcess front;
        RawClient client(front.port());
        client.send("POST /echo HTTP/1.1\r\nHost: here\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
        QCOMPARE(client.answerToHead().status, 100);
        QVERIFY(client.ask("12345").body.ends_with("\n\n12345"));
    }

    void expectContinueIsRefusedWhenTheBodyWouldBe()
    {
        FrontInProcess front;
        RawClient client(front.port());
        client.send("POST /small HTTP/1.1\r\nHost: here\r\nContent-Length: 1025\r\nExpect: 100-continue\r\n\r\n");
        QCOMPARE(client.answer().status, 413);
        QVERIFY(client.isClosedByServer());
    }

    void aChunkedBodyIsPutTogether()
    {
        FrontInProcess front;
        RawClient client(front.port());
        const QByteArray request = "POST /echo HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n"
                                   "5\r\nHello\r\n00A\r\n, World!\r\n\r\n0\r\n\r\n";
        QVERIFY(client.ask(request).body.ends_with("\n\nHello, World!\r\n"));
        QCOMPARE(client.ask(hello).body, "Hello");
    }

    void bodiesUpToTheLimitArriveWhole()
    {
        FrontInProcess front;
        RawClient client(front.port());
        const QByteArray body(1024 * 1024, 'b');
        QVERIFY(client.ask(post("/echo", body)).body.ends_with("\n\n" + body.toStdString()));
        QCOMPARE(client.ask(post("/small", QByteArray(1024, 'b'))).status, 200);
    }

    void aLargeAnswerArrivesWhole()
    {
        FrontInProcess front;
        RawClient client(front.port());
        const auto answer = client.ask("GET /bytes?8000000 HTTP/1.1\r\nHost: here\r\n\r\n");
        QCOMPARE(answer.body.size(), 8'000'000u);
        QCOMPARE(client.ask(hello).body, "Hello");
    }

    void theApplicationCannotBreakTheFraming()
    {
        FrontInProcess front;
        RawClient client(front.port());
        const auto answer = client.ask("GET /odd HTTP/1.1\r\nHost: here\r\n\r\n");
        QCOMPARE(answer.body, "odd");
        QCOMPARE(answer.header("x-kept"), "yes");
        QCOMPARE(answer.headers.count("transfer-encoding"), 0u);
        QCOMPARE(answer.headers.count("set-cookie"), 0u);
        QCOMPARE(client.ask(hello).body, "Hello");
    }

    void aForgottenRequestIsAnsweredWithInternal()
    {
        FrontInProcess front;
        RawClient client(front.port());
        const auto answer = client.ask("GET /forgotten HTTP/1.1\r\nHost: here\r\n\r\n");
        QCOMPARE(answer.status, 500);
        QCOMPARE(answer.header("content-type"), "application/problem+json");
        QCOMPARE(client.ask(hello).body, "Hello");
        QCOMPARE(front.counters().inFlight, 0);
    }

    void itWorksTheSameWithoutQtHttpServer()
    {
        ListenerOptions options;
        options.hop = Hop::Direct;
        FrontInProcess front(std::move(options));
        RawClient client(front.port());
        QCOMPARE(client.ask(hello).body, "Hello");
        QCOMPARE(client.send("HEAD /hello HTTP/1.1\r\nHost: here\r\n\r\n").answerToHead().header("content-length"),
                 "5");
        QCOMPARE(client.ask(hello).body, "Hello");
    }
};

QTEST_GUILESS_MAIN(HttpFront)
#include "tst_httpfront.moc"
