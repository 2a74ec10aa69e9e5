// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/frontinprocess.h"
#include "support/rawclient.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>

#ifndef Q_OS_WIN
#include <arpa/inet.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace oms::http;
using namespace oms::test;
using namespace std::chrono_literals;

namespace {

const QByteArray hello = "GET /hello HTTP/1.1\r\nHost: here\r\n\r\n";
const QByteArray later = "GET /later HTTP/1.1\r\nHost: here\r\n\r\n";

//! Deadlines of a patient server, so that only what a test shortens can end a connection.
ListenerOptions oneThread()
{
    ListenerOptions options;
    options.threads = 1;
    return options;
}

std::vector<std::unique_ptr<RawClient>> clients(const FrontInProcess &front, int count)
{
    std::vector<std::unique_ptr<RawClient>> all;
    for (int i = 0; i < count; ++i)
        all.push_back(std::make_unique<RawClient>(front.port()));
    return all;
}

} // namespace

//! Deadlines, caps, eviction, clients that hang up, draining.
class HttpGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConnectionThatSaysNothingIsClosed()
    {
        FrontInProcess front(quickOptions());
        QCOMPARE(RawClient(front.port()).everything(), QByteArray());
    }

    void aSlowHeadIsRefused()
    {
        FrontInProcess front(quickOptions());
        RawClient client(front.port());
        QCOMPARE(client.ask("GET /hello HTTP/1.1\r\nHost:").status, 408);
        QVERIFY(client.isClosedByServer());
        QCOMPARE(front.counters().refusedFor(RefusedFor::HeadDeadline), 1u);
    }

    void drippingOctetsDoesNotProlongTheHead()
    {
        FrontInProcess front(quickOptions());
        RawClient client(front.port());
        client.send("GET /hello HTTP/1.1\r\nX: ");
        while (!client.socket().waitForReadyRead(20) && client.socket().state() == QAbstractSocket::ConnectedState)
            client.send("a");
        QCOMPARE(client.answer().status, 408);
    }

    void aSlowBodyIsRefused()
    {
        FrontInProcess front(quickOptions());
        RawClient client(front.port());
        QCOMPARE(client.ask("POST /echo HTTP/1.1\r\nHost: here\r\nContent-Length: 10\r\n\r\n12345").status, 408);
        QVERIFY(client.isClosedByServer());
        QCOMPARE(front.counters().refusedFor(RefusedFor::BodyDeadline), 1u);
    }

    void drippingChunksDoesNotProlongTheBody()
    {
        FrontInProcess front(quickOptions());
        RawClient client(front.port());
        client.send("POST /echo HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n");
        while (!client.socket().waitForReadyRead(20) && client.socket().state() == QAbstractSocket::ConnectedState)
            client.send("1\r\na\r\n");
        QCOMPARE(client.answer().status, 408);
    }

    void aLongBodyHasTimeByItsLength()
    {
        auto options = quickOptions();
        options.limits.bodyBytesPerSecond = 1024;
        FrontInProcess front(std::move(options));
        RawClient client(front.port());
        client.send("POST /echo HTTP/1.1\r\nHost: here\r\nContent-Length: 2048\r\n\r\n" + QByteArray(2047, 'b'));
        QVERIFY(!client.socket().waitForReadyRead(500)); // three times the base: 2 s more are granted
        QCOMPARE(client.ask("b").status, 200);
    }

    void anIdleConnectionIsClosed()
    {
        FrontInProcess front(quickOptions());
        RawClient client(front.port());
        QCOMPARE(client.ask(hello).status, 200);
        QVERIFY(client.isClosedByServer());
    }

    void aClientThatDoesNotReadIsClosed()
    {
        auto options = quickOptions();
        options.limits.writeBytesPerSecond = 1024 * 1024 * 1024;
        FrontInProcess front(std::move(options));
        RawClient client(front.port());
        client.socket().setReadBufferSize(1024);
        client.send("GET /bytes?50000000 HTTP/1.1\r\nHost: here\r\n\r\n");
        QTRY_COMPARE(front.counters().refusedFor(RefusedFor::WriteDeadline), 1u);
        QTRY_COMPARE(front.counters().open, 0);
    }

    void waitingForTheApplicationHasNoDeadline()
    {
        FrontInProcess front(quickOptions());
        RawClient client(front.port());
        client.send(later);
        QVERIFY(!client.socket().waitForReadyRead(600)); // longer than every deadline
        front.waiting().release();
        QCOMPARE(client.answer().body, "at last");
    }

    void slowClientsDoNotKeepOthersWaiting()
    {
        auto options = oneThread();
        options.limits.maxPerAddress = 0;
        FrontInProcess front(std::move(options));
        const auto slow = clients(front, 300);
        for (std::size_t i = 0; i < slow.size(); ++i)
            slow[i]->send(i % 2 ? "GET /hello HTT" : "POST /echo HTTP/1.1\r\nHost: here\r\nContent-Length: 9\r\n\r\n1");
        QTRY_COMPARE(front.counters().open, 300);
        RawClient quick(front.port());
        for (int i = 0; i < 100; ++i)
            QCOMPARE(quick.ask(hello).status, 200);
    }

    void fiveHundredClientsHangUpWhileTheirRequestsWait()
    {
        auto options = oneThread();
        options.threads = 2;
        options.limits.maxPerAddress = 0;
        FrontInProcess front(std::move(options));
        RawClient other(front.port());
        for (int round = 0; round < 2; ++round) {
            auto all = clients(front, 500);
            for (const auto &client : all)
                client->send(later + later);
            QTRY_COMPARE(front.waiting().count(), 500);
            for (const auto &client : all)
                client->abort();
            QCOMPARE(other.ask(hello).status, 200);
            QTRY_COMPARE(front.counters().open, 1);
            QCOMPARE(front.counters().inFlight, 500);
            front.waiting().release();
            QTRY_COMPARE(front.counters().inFlight, 0);
            QCOMPARE(other.ask(hello).status, 200);
        }
    }

    void someHangUpAndTheOthersAreAnswered()
    {
        auto options = oneThread();
        options.limits.maxPerAddress = 0;
        FrontInProcess front(std::move(options));
        const auto all = clients(front, 100);
        for (const auto &client : all)
            client->send(later);
        QTRY_COMPARE(front.waiting().count(), 100);
        for (std::size_t i = 0; i < all.size(); i += 2)
            all[i]->abort();
        front.waiting().release();
        for (std::size_t i = 1; i < all.size(); i += 2)
            QCOMPARE(all[i]->answer().body, "at last");
    }

    void stoppingWithRequestsInFlightIsClean()
    {
        FrontInProcess front;
        const auto all = clients(front, 20);
        for (const auto &client : all)
            client->send(later);
        QTRY_COMPARE(front.waiting().count(), 20);
    }

    void theOneThatWaitedLongestMakesRoom()
    {
        auto options = oneThread();
        options.limits.maxConnections = 3;
        FrontInProcess front(std::move(options));
        RawClient busy(front.port());
        busy.send(later);
        QTRY_COMPARE(front.waiting().count(), 1);
        RawClient first(front.port());
        first.ask(hello);
        RawClient second(front.port());
        second.ask(hello);
        first.ask(hello); // so that the second has waited longest

        RawClient newcomer(front.port());
        QCOMPARE(newcomer.ask(hello).status, 200);
        QVERIFY(second.isClosedByServer());
        QCOMPARE(first.ask(hello).status, 200);
        front.waiting().release();
        QCOMPARE(busy.answer().body, "at last");
        QCOMPARE(front.counters().evicted, 1u);
        QCOMPARE(front.counters().open, 3);
    }

    void aNewcomerIsLetInEvenWhenAllAreBusy()
    {
        auto options = oneThread();
        options.limits.maxConnections = 2;
        FrontInProcess front(std::move(options));
        const auto busy = clients(front, 2);
        for (const auto &client : busy)
            client->send(later);
        QTRY_COMPARE(front.waiting().count(), 2);
        QCOMPARE(RawClient(front.port()).ask(hello).status, 200);
        front.waiting().release();
        for (const auto &client : busy)
            QCOMPARE(client->answer().status, 200);
        QCOMPARE(front.counters().evicted, 0u);
    }

    void anAddressMayHoldOnlySoMany()
    {
        auto options = oneThread();
        options.limits.maxPerAddress = 3;
        FrontInProcess front(std::move(options));
        auto all = clients(front, 3);
        for (const auto &client : all)
            QCOMPARE(client->ask(hello).status, 200);
        QCOMPARE(RawClient(front.port()).everything(), QByteArray());
        QCOMPARE(front.counters().refusedFor(RefusedFor::Address), 1u);

        auto elsewhere = std::make_unique<QTcpSocket>();
        elsewhere->bind(QHostAddress(QStringLiteral("127.0.0.2")));
        elsewhere->connectToHost(QStringLiteral("127.0.0.1"), front.port());
        QVERIFY(elsewhere->waitForConnected());
        QCOMPARE(RawClient(std::move(elsewhere)).ask(hello).status, 200);

        all.pop_back();
        QTRY_COMPARE(front.counters().open, 2);
        QCOMPARE(RawClient(front.port()).ask(hello).status, 200);
    }

    void theTrustedProxyIsNotCapped()
    {
        auto options = oneThread();
        options.limits.maxPerAddress = 1;
        options.trustedProxies = TrustedProxies({"127.0.0.0/8"});
        FrontInProcess front(std::move(options));
        for (const auto &client : clients(front, 5))
            QCOMPARE(client->ask(hello).status, 200);
    }

    void beyondTheCapInFlightIsUnavailable()
    {
        auto options = oneThread();
        options.limits.maxInFlight = 2;
        FrontInProcess front(std::move(options));
        const auto busy = clients(front, 2);
        for (const auto &client : busy)
            client->send(later);
        QTRY_COMPARE(front.waiting().count(), 2);
        RawClient client(front.port());
        const auto refused = client.ask(hello);
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.header("retry-after"), "1");
        QVERIFY(refused.body.find("\"code\":\"unavailable\"") != std::string::npos);
        front.waiting().release();
        QTRY_COMPARE(front.counters().inFlight, 0);
        QCOMPARE(client.ask(hello).status, 200); // on the same connection
    }

    void drainingFinishesWhatIsInFlight()
    {
        auto options = oneThread();
        options.threads = 2;
        FrontInProcess front(std::move(options));
        RawClient idle(front.port());
        idle.ask(hello);
        RawClient busy(front.port());
        busy.send(later + hello);
        QTRY_COMPARE(front.waiting().count(), 1);

        front.drain(10s);
        QVERIFY(idle.isClosedByServer());
        RawClient late(front.port());
        QCOMPARE(late.socket().state(), QAbstractSocket::UnconnectedState);
        front.waiting().release();
        const auto answer = busy.answer();
        QCOMPARE(answer.body, "at last");
        QCOMPARE(answer.header("connection"), "close");
        QVERIFY(busy.isClosedByServer());
        QVERIFY(front.hasDrained());
    }

    void drainingEndsWhenPatienceDoes()
    {
        FrontInProcess front;
        RawClient busy(front.port());
        busy.send(later);
        QTRY_COMPARE(front.waiting().count(), 1);
        front.drain(100ms);
        QVERIFY(!front.hasDrained());
    }

    void aTakenPortIsSaid()
    {
        FrontInProcess front;
        ListenerOptions options;
        options.port = front.port();
        options.handler = [&] { return std::make_unique<SampleHandler>(front.waiting()); };
        Listener second(std::move(options));
        QVERIFY_EXCEPTION_THROWN(second.start(), std::runtime_error);
        QCOMPARE(second.port(), 0);
    }

    void aHandlerThatCannotBeMadeIsSaid()
    {
        ListenerOptions options;
        options.handler = []() -> std::unique_ptr<Handler> { throw std::runtime_error("no database"); };
        Listener listener(std::move(options));
        QVERIFY_EXCEPTION_THROWN(listener.start(), std::runtime_error);
    }

#ifndef Q_OS_WIN
    //! Without free descriptors accepting pauses; when there are some again, those who waited are served.
    void runningOutOfDescriptorsPausesAccepting()
    {
        FrontInProcess front;
        const int client = ::socket(AF_INET, SOCK_STREAM, 0);
        const int highest = ::dup(client);
        ::close(highest);
        rlimit before {};
        ::getrlimit(RLIMIT_NOFILE, &before);
        rlimit none = before;
        none.rlim_cur = static_cast<rlim_t>(highest);
        ::setrlimit(RLIMIT_NOFILE, &none);

        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(front.port());
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        QCOMPARE(::connect(client, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        const bool hasFailed = QTest::qWaitFor([&] { return front.counters().acceptErrors > 0; });
        ::setrlimit(RLIMIT_NOFILE, &before);
        QVERIFY(hasFailed);

        auto socket = std::make_unique<QTcpSocket>();
        socket->setSocketDescriptor(client);
        QCOMPARE(RawClient(std::move(socket)).ask(hello).status, 200);
        QVERIFY(front.counters().acceptErrors < 20);
    }
#endif
};

QTEST_GUILESS_MAIN(HttpGuard)
#include "tst_httpguard.moc"
