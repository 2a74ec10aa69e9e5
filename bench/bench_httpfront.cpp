// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt HttpServer behind the front costs: processor time of one event-loop thread per `GET /hello`, with and
// without it. Client and server share the machine, so requests per second say little; processor time says it.
#include "server/http/listener.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QThread>

#include <atomic>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace oms::http;

namespace {

constexpr int requests = 100'000;
constexpr int warmUp = 5'000;
constexpr int connections = 32;

double threadSeconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

struct Measured {
    int count = 0;
    double begin = 0;
    std::atomic<double> microseconds = 0; //!< per request
};

//! Notes the thread's processor time after the warm-up and after the last request.
class Hello final : public Handler {
public:
    explicit Hello(Measured &measured)
        : m_measured(measured)
    { }
    void handle(Request &&, Respond respond) override
    {
        if (++m_measured.count == warmUp)
            m_measured.begin = threadSeconds();
        if (m_measured.count == requests)
            m_measured.microseconds = (threadSeconds() - m_measured.begin) * 1e6 / (requests - warmUp);
        respond({.status = 200, .headers = {{"Content-Type", "text/plain"}}, .body = "Hello"});
    }
    std::size_t bodyLimit(Method, std::string_view) const override { return 0; }

private:
    Measured &m_measured;
};

//! Asks over all connections in turn: one request in flight on each.
void askMany(quint16 port)
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < connections; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QStringLiteral("127.0.0.1"), port);
        sockets.back()->waitForConnected();
    }
    for (int asked = 0; asked < requests; asked += connections) {
        for (const auto &socket : sockets) {
            socket->write("GET /hello HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\nUser-Agent: bench\r\n\r\n");
            socket->flush();
        }
        for (const auto &socket : sockets) {
            while (socket->bytesAvailable() == 0 && socket->waitForReadyRead()) { }
            socket->readAll();
        }
    }
}

double microsecondsPerRequest(Hop hop)
{
    Measured measured;
    ListenerOptions options;
    options.threads = 1;
    options.hop = hop;
    options.handler = [&] { return std::make_unique<Hello>(measured); };
    Listener listener(std::move(options));
    listener.start();
    const std::unique_ptr<QThread> client(QThread::create([port = listener.port()] { askMany(port); }));
    QObject::connect(client.get(), &QThread::finished, qApp, &QCoreApplication::quit);
    client->start();
    QCoreApplication::exec();
    client->wait();
    return measured.microseconds;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    const QCoreApplication application(argc, argv);
    const double direct = microsecondsPerRequest(Hop::Direct);
    const double throughQt = microsecondsPerRequest(Hop::ThroughQtHttpServer);
    std::printf("front alone              %6.2f us of processor per request\n", direct);
    std::printf("front and Qt HttpServer  %6.2f us of processor per request\n", throughQt);
    std::printf("ratio                    %6.2f\n", throughQt / direct);
    return 0;
}
