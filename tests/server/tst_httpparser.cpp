// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/addresscap.h"
#include "server/http/chunked.h"
#include "server/http/forwarded.h"
#include "server/http/framing.h"
#include "server/http/parser.h"

#include <QtTest>

using namespace oms::http;

namespace {

using Outcome = tl::expected<std::optional<Head>, Fault>;

Outcome parsed(std::string_view input, const Limits &limits = {})
{
    return HeadParser(limits).parse(input);
}

int statusOf(const Outcome &outcome)
{
    return outcome ? (*outcome ? 200 : 0) : outcome.error().status;
}

std::string headWith(std::string_view fields)
{
    return "GET / HTTP/1.1\r\nHost: here\r\n" + std::string(fields) + "\r\n";
}

//! Status of a chunked body, 0 when more is needed.
int chunkedStatus(std::string_view input, std::size_t limit = 100)
{
    ChunkedDecoder decoder(limit);
    std::string body;
    const auto used = decoder.feed(input, body);
    return used ? (decoder.isComplete() ? 200 : 0) : used.error().status;
}

} // namespace

//! The reading of heads and bodies, without any socket.
class HttpParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHeadIsTakenApart()
    {
        const auto head =
            parsed("PATCH /a/%62?x=1?2 HTTP/1.1\r\nHOST: here\r\nX-Many:\t a  b \t\r\n\r\nrest").value().value();
        QCOMPARE(head.request.method, Method::Patch);
        QCOMPARE(head.request.path, "/a/%62");
        QCOMPARE(head.request.query, "x=1?2");
        QCOMPARE(std::string(head.request.header("x-many")), "a  b");
        QVERIFY(!head.hasBody());
        QVERIFY(head.keepsAlive);
        QCOMPARE(head.length, 60u);
    }

    void anUnfinishedHeadAsksForMore()
    {
        const std::string whole = "POST /a HTTP/1.1\r\nHost: here\r\nContent-Length: 3\r\n\r\n";
        for (std::size_t length = 0; length < whole.size(); ++length)
            QCOMPARE(statusOf(parsed(std::string_view(whole).substr(0, length))), 0);
        QCOMPARE(statusOf(parsed(whole)), 200);
    }

    void octetByOctetGivesTheSame()
    {
        const std::string whole = "POST /a HTTP/1.1\r\nHost: here\r\nContent-Length: 3\r\nX: y\r\n\r\n";
        const Limits limits;
        HeadParser parser(limits);
        for (std::size_t length = 0; length < whole.size(); ++length)
            QCOMPARE(statusOf(parser.parse(std::string_view(whole).substr(0, length))), 0);
        const auto head = parser.parse(whole).value().value();
        QCOMPARE(head.contentLength.value(), 3u);
        QCOMPARE(head.request.headers.size(), 3u);
    }

    void requestLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, QByteArray line, int status) { QTest::newRow(name) << line << status; };
        row("plain", "GET / HTTP/1.1", 200);
        row("all signs of a path", "GET /a-._~!$&'()*+,;=:@%20/?/?x HTTP/1.1", 200);
        row("HTTP/1.0", "GET / HTTP/1.0", 200);
        row("HTTP/0.9", "GET /", 400);
        row("HTTP/1.2", "GET / HTTP/1.2", 505);
        row("HTTP/2.0", "GET / HTTP/2.0", 505);
        row("lower case version", "GET / http/1.1", 400);
        row("longer version", "GET / HTTP/1.10", 400);
        row("unknown method", "BREW / HTTP/1.1", 501);
        row("TRACE", "TRACE / HTTP/1.1", 501);
        row("lower case method", "get / HTTP/1.1", 501);
        row("method with a sign", "GE(T / HTTP/1.1", 400);
        row("overlong method", "GETGETGETGETGETGET / HTTP/1.1", 400);
        row("no method", " / HTTP/1.1", 400);
        row("absolute form", "GET http://here/ HTTP/1.1", 400);
        row("authority form", "CONNECT here:80 HTTP/1.1", 400);
        row("asterisk form", "OPTIONS * HTTP/1.1", 400);
        row("two blanks", "GET  / HTTP/1.1", 400);
        row("tabulator", "GET\t/ HTTP/1.1", 400);
        row("blank at the end", "GET / HTTP/1.1 ", 400);
        row("blank in the target", "GET /a b HTTP/1.1", 400);
        row("fragment", "GET /a#b HTTP/1.1", 400);
        row("quotation mark", "GET /a\"b HTTP/1.1", 400);
        row("umlaut", "GET /\xc3\xa4 HTTP/1.1", 400);
        row("NUL", QByteArray("GET /a\0b HTTP/1.1", 17), 400);
        row("bare CR", "GET /a\rb HTTP/1.1", 400);
        row("empty line first", "\r\nGET / HTTP/1.1", 400);
        row("TLS", "\x16\x03\x01\x02", 400);
    }
    void requestLines()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, status);
        QCOMPARE(statusOf(parsed((line + "\r\nHost: here\r\n\r\n").toStdString())), status);
    }

    void fields_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, QByteArray fields, int status) {
            QTest::newRow(name) << fields << status;
        };
        row("none but Host", "", 200);
        row("empty value", "X:\r\n", 200);
        row("tabulator and old letters in a value", "X: a\tb\xe4\r\n", 200);
        row("bare LF", "X: a\nY: b\r\n", 400);
        row("only LF", "X: a\r\n\n", 400);
        row("bare CR", "X: a\rb\r\n", 400);
        row("two CR", "X: a\r\r\n", 400);
        row("folding", "X: a\r\n b\r\n", 400);
        row("folding by tabulator", "X: a\r\n\tb\r\n", 400);
        row("folded first", " X: a\r\n", 400);
        row("NUL", QByteArray("X: a\0b\r\n", 8), 400);
        row("escape", "X: \x1b[0m\r\n", 400);
        row("delete", "X: \x7f\r\n", 400);
        row("blank before the colon", "X : a\r\n", 400);
        row("no colon", "Xa\r\n", 400);
        row("no name", ": a\r\n", 400);
        row("sign in a name", "X(: a\r\n", 400);
        row("umlaut in a name", "\xc3\xa4: a\r\n", 400);
        row("two Hosts", "Host: here\r\n", 400);
        row("two Hosts in other letters", "hOST: there\r\n", 400);
        row("two Content-Types", "Content-Type: a\r\nContent-Type: b\r\n", 400);
        row("two Authorizations", "Authorization:\r\nAuthorization: b\r\n", 400);
        row("other expectation", "Expect: 200-ok\r\n", 417);
        row("two lengths", "Content-Length: 1\r\nContent-Length: 2\r\n", 400);
        row("the same length twice", "Content-Length: 1\r\nContent-Length: 1\r\n", 400);
        row("lengths in a list", "Content-Length: 1, 1\r\n", 400);
        row("length with a sign", "Content-Length: +1\r\n", 400);
        row("negative length", "Content-Length: -1\r\n", 400);
        row("hexadecimal length", "Content-Length: 0x1\r\n", 400);
        row("empty length", "Content-Length:\r\n", 400);
        row("length of 2^64", "Content-Length: 18446744073709551616\r\n", 400);
        row("length and chunked", "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n", 400);
        row("chunked and length", "Transfer-Encoding: chunked\r\nContent-Length: 1\r\n", 400);
        row("chunked", "Transfer-Encoding: Chunked\r\n", 200);
        row("chunked twice", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", 400);
        row("chunked in a list", "Transfer-Encoding: chunked, chunked\r\n", 501);
        row("identity", "Transfer-Encoding: identity\r\n", 501);
        row("gzip, chunked", "Transfer-Encoding: gzip, chunked\r\n", 501);
        row("chunked with a vertical tabulator",
            "Transfer-Encoding: \x0b"
            "chunked\r\n",
            400);
        row("almost chunked", "Transfer-Encoding: xchunked\r\n", 501);
    }
    void fields()
    {
        QFETCH(QByteArray, fields);
        QFETCH(int, status);
        QCOMPARE(statusOf(parsed(headWith(fields.toStdString()))), status);
    }

    void exactlyOneReadableHostIsNeeded()
    {
        QCOMPARE(statusOf(parsed("GET / HTTP/1.1\r\n\r\n")), 400);
        QCOMPARE(statusOf(parsed("GET / HTTP/1.1\r\nHost:\r\n\r\n")), 400);
        QCOMPARE(statusOf(parsed("GET / HTTP/1.1\r\nHost: a, b\r\n\r\n")), 400);
        QCOMPARE(statusOf(parsed("GET / HTTP/1.1\r\nHost: a@b\r\n\r\n")), 400);
        QCOMPARE(statusOf(parsed("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n")), 400);
        QCOMPARE(statusOf(parsed("GET / HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n")), 200);
        QCOMPARE(statusOf(parsed("GET / HTTP/1.0\r\n\r\n")), 200);
    }

    void http10KnowsNoChunks()
    {
        QCOMPARE(statusOf(parsed("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n")), 400);
    }

    void sizesAreLimited()
    {
        const auto many = [](int count) {
            std::string fields;
            for (int i = 0; i < count; ++i)
                fields += "X-" + std::to_string(i) + ": y\r\n";
            return headWith(fields); // and Host
        };
        QCOMPARE(statusOf(parsed(many(63))), 200);
        QCOMPARE(statusOf(parsed(many(64))), 431);
        QCOMPARE(statusOf(parsed(many(101))), 431);

        const auto target = [](std::size_t length) {
            return "GET /" + std::string(length - 1, 'a') + " HTTP/1.1\r\nHost: here\r\n\r\n";
        };
        QCOMPARE(statusOf(parsed(target(4096))), 200);
        QCOMPARE(statusOf(parsed(target(4097))), 414);
        QCOMPARE(statusOf(parsed("GET /" + std::string(5000, 'a'))), 414);

        QCOMPARE(statusOf(parsed(headWith("X: " + std::string(16'000, 'a') + "\r\n"))), 200);
        QCOMPARE(statusOf(parsed(headWith("X: " + std::string(16'384, 'a') + "\r\n"))), 431);
        QCOMPARE(statusOf(parsed("GET / HTTP/1.1\r\nX: " + std::string(16'384, 'a'))), 431);
    }

    void connectionIsUnderstood()
    {
        const auto keepsAlive = [](std::string_view head) { return parsed(head).value()->keepsAlive; };
        QVERIFY(!keepsAlive(headWith("Connection: foo, CLOSE\r\n")));
        QVERIFY(keepsAlive(headWith("Connection: closed\r\n")));
        QVERIFY(!keepsAlive("GET / HTTP/1.0\r\n\r\n"));
        QVERIFY(keepsAlive("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n"));

        const auto wantsWebSocket = [](std::string_view fields) {
            return parsed(headWith(fields)).value()->wantsWebSocket;
        };
        QVERIFY(wantsWebSocket("Connection: keep-alive, Upgrade\r\nUpgrade: WebSocket\r\n"));
        QVERIFY(!wantsWebSocket("Upgrade: websocket\r\n"));
        QVERIFY(!wantsWebSocket("Connection: Upgrade\r\nUpgrade: h2c\r\n"));
        QVERIFY(!wantsWebSocket("Connection: Upgrade\r\nUpgrade: websocket\r\nContent-Length: 1\r\n"));
    }

    void chunks_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *input, int status) {
            QTest::newRow(name) << QByteArray(input) << status;
        };
        row("empty body", "0\r\n\r\n", 200);
        row("one", "3\r\nabc\r\n0\r\n\r\n", 200);
        row("either case", "a\r\n0123456789\r\nA\r\n0123456789\r\n0\r\n\r\n", 200);
        row("leading zeros", "00000003\r\nabc\r\n0000\r\n\r\n", 200);
        row("unfinished", "3\r\nab", 0);
        row("nine digits", "000000003\r\nabc\r\n0\r\n\r\n", 400);
        row("no size", "\r\nabc\r\n", 400);
        row("sign", "+3\r\nabc\r\n", 400);
        row("0x", "0x3\r\nabc\r\n", 400);
        row("blank before", " 3\r\nabc\r\n", 400);
        row("blank after", "3 \r\nabc\r\n", 400);
        row("extension", "3;a=b\r\nabc\r\n", 400);
        row("bare LF after the size", "3\nabc\r\n", 400);
        row("bare LF after the chunk", "3\r\nabc\n0\r\n\r\n", 400);
        row("chunk longer than said", "3\r\nabcd\r\n0\r\n\r\n", 400);
        row("chunk shorter than said", "3\r\nab\r\n0\r\n\r\n", 400);
        row("trailer", "0\r\nX: y\r\n\r\n", 400);
        row("too large at once", "65\r\n", 413);
        row("too large in sum", "32\r\n01234567890123456789012345678901234567890123456789\r\n33\r\n", 413);
        row("gigantic", "ffffffff\r\n", 413);
    }
    void chunks()
    {
        QFETCH(QByteArray, input);
        QFETCH(int, status);
        QCOMPARE(chunkedStatus(input.toStdString()), status);
    }

    void chunksMayArriveOctetByOctet()
    {
        const std::string_view input = "5\r\nHello\r\n7\r\n, World\r\n0\r\n\r\nGET";
        ChunkedDecoder decoder(100);
        std::string body;
        std::size_t used = 0;
        while (!decoder.isComplete())
            used += decoder.feed(input.substr(used, 1), body).value();
        QCOMPARE(body, "Hello, World");
        QCOMPARE(input.substr(used), "GET");
    }

    void forwardedAddressesCountOnlyFromTrustedProxies()
    {
        const TrustedProxies proxies({"127.0.0.1", "10.0.0.0/8", "fd00::/8"});
        const auto clientOf = [&](const char *peer, std::vector<Header> headers) {
            Request request;
            request.headers = std::move(headers);
            return proxies.clientOf(request, QHostAddress(QString::fromLatin1(peer)), false);
        };
        const Header one {"x-forwarded-for", "192.0.2.7"};
        QCOMPARE(clientOf("198.51.100.1", {one}).address, "198.51.100.1");
        QCOMPARE(clientOf("127.0.0.1", {one}).address, "192.0.2.7");
        QCOMPARE(clientOf("10.1.2.3", {}).address, "10.1.2.3");
        QCOMPARE(clientOf("127.0.0.1", {{"x-forwarded-for", "6.6.6.6, 192.0.2.7 ,10.9.9.9"}}).address, "192.0.2.7");
        QCOMPARE(clientOf("127.0.0.1", {{"x-forwarded-for", "6.6.6.6"}, one}).address, "192.0.2.7");
        QCOMPARE(clientOf("127.0.0.1", {{"x-forwarded-for", "6.6.6.6, unknown"}}).address, "127.0.0.1");
        QCOMPARE(clientOf("fd00::1", {{"x-forwarded-for", "2001:db8::1"}}).address, "2001:db8::1");
        QVERIFY(clientOf("127.0.0.1", {{"x-forwarded-proto", "https"}}).secure);
        QVERIFY(!clientOf("198.51.100.1", {{"x-forwarded-proto", "https"}}).secure);
        QVERIFY_EXCEPTION_THROWN(TrustedProxies({"not an address"}), std::invalid_argument);
    }

    void anIPv6ClientIsItsNetwork()
    {
        AddressCap cap(2);
        QVERIFY(cap.enter(QHostAddress(QStringLiteral("2001:db8::1"))));
        QVERIFY(cap.enter(QHostAddress(QStringLiteral("2001:db8::2"))));
        QVERIFY(!cap.enter(QHostAddress(QStringLiteral("2001:db8::3"))));
        QVERIFY(cap.enter(QHostAddress(QStringLiteral("2001:db8:0:1::1"))));
        cap.leave(QHostAddress(QStringLiteral("2001:db8::2")));
        QVERIFY(cap.enter(QHostAddress(QStringLiteral("2001:db8::3"))));
        QCOMPARE(plainAddress(QHostAddress(QStringLiteral("::ffff:192.0.2.7"))).toString(),
                 QStringLiteral("192.0.2.7"));
    }

    void datesAreWordedAsTheStandardSays()
    {
        QCOMPARE(httpDate(784111777), "Sun, 06 Nov 1994 08:49:37 GMT");
        QCOMPARE(httpDate(951827696), "Tue, 29 Feb 2000 12:34:56 GMT");
    }
};

QTEST_GUILESS_MAIN(HttpParser)
#include "tst_httpparser.moc"
