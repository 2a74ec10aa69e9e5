// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/redis/client.h"

#include <QLoggingCategory>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QUrl>
#include <algorithm>

namespace oms::redis {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcRedis, "oms.redis", QtInfoMsg)

constexpr auto firstRetry = 50ms;
constexpr auto lastRetry = 1000ms;
constexpr int usualPort = 6379;
constexpr std::size_t mostExpected = 4096;

QUrl urlOf(const Options &options)
{
    return QUrl(QString::fromStdString(options.url), QUrl::StrictMode);
}

//! Host and port: what may be logged.
std::string placeOf(const QUrl &url)
{
    return url.host().toStdString() + ':' + std::to_string(url.port(usualPort));
}

QSslConfiguration trustOf(const Options &options)
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    if (!options.authorities.empty())
        configuration.setCaCertificates(QSslCertificate::fromPath(QString::fromStdString(options.authorities)));
    return configuration;
}

} // namespace

std::string passwordOf(const Options &options)
{
    return urlOf(options).password(QUrl::FullyDecoded).toStdString();
}

Client::Client(const Options &options, Counters &counters)
    : m_options(options)
    , m_counters(counters)
    , m_delay(firstRetry)
{
    for (auto *timer : {&m_retry, &m_patience, &m_silence}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    QObject::connect(&m_retry, &QTimer::timeout, &m_retry, [this] { m_socket ? settle(State::Answering) : connect(); });
    QObject::connect(&m_patience, &QTimer::timeout, &m_patience, [this] { checkPatience(); });
    QObject::connect(&m_silence, &QTimer::timeout, &m_silence, [this] { lose(QStringLiteral("no answer")); });
    m_retry.start(0);
}

Client::~Client()
{
    close();
}

void Client::close()
{
    settle(State::Closed);
    for (auto *timer : {&m_retry, &m_patience, &m_silence})
        timer->stop();
    delete std::exchange(m_socket, nullptr);
    letGo();
}

// Asking --------------------------------------------------------------------------------------------------------------

std::optional<Reply> Client::ask(const Command &command)
{
    auto *fiber = Fiber::current();
    if (!fiber || !isAnswering() || m_expected.size() >= mostExpected)
        return {};
    Waiting waiting {fiber, Clock::now()};
    send(command, &waiting);
    if (!m_patience.isActive())
        m_patience.start(m_options.patience);
    fiber->suspend();
    return std::move(waiting.reply);
}

void Client::tell(const Command &command)
{
    if (isAnswering() && m_expected.size() < mostExpected)
        send(command, nullptr);
}

void Client::send(const Command &command, Waiting *waiting)
{
    ++m_counters.commands;
    m_expected.push_back(waiting);
    const auto octets = octetsOf(command);
    m_socket->write(octets.data(), qint64(octets.size()));
    if (!m_isTls) // now, not when the loop comes round: it may be busy for longer than somebody has patience
        m_socket->flush();
}

void Client::read()
{
    const auto octets = m_socket->readAll();
    m_reader->feed({octets.data(), std::size_t(octets.size())});
    while (auto reply = m_reader->next()) {
        if (m_expected.empty())
            return lose(QStringLiteral("it says what nobody asked for"));
        take(std::move(*reply));
        if (m_state == State::Away)
            return;
    }
    if (m_reader->isBroken())
        lose(QStringLiteral("it does not speak Redis' language"));
}

//! Resumes the fiber that waits for it, which may ask the next thing at once.
void Client::take(Reply &&reply)
{
    auto *waiting = m_expected.front();
    m_expected.pop_front();
    if (const auto error = reply.error()) {
        if (m_state == State::Greeting)
            return lose(QString::fromUtf8(error->data(), qsizetype(error->size())));
        refused(*error);
    }
    if (m_expected.empty() && m_state == State::Greeting)
        settle(State::Answering);
    else if (m_expected.empty() && m_state == State::Slow)
        rest();
    if (waiting) {
        m_delay = firstRetry;
        waiting->reply = std::move(reply);
        waiting->fiber->resume();
    }
}

void Client::refused(std::string_view error)
{
    if (error.starts_with("NOSCRIPT"))
        return;
    ++m_counters.errors;
    if (!std::exchange(m_hasRefused, true))
        qCWarning(lcRedis, "Redis refuses a command: %.*s", int(error.size()), error.data());
}

//! The first to lose patience takes the others along: no answer of this connection can come before that one.
void Client::checkPatience()
{
    if (isAnswering())
        m_socket->waitForReadyRead(0); // what has come while the loop was busy is in time
    const auto first = std::find_if(m_expected.begin(), m_expected.end(), [](const auto *waiting) { return waiting; });
    if (first == m_expected.end())
        return;
    const auto left = (*first)->since + m_options.patience - Clock::now();
    if (left > Clock::duration::zero())
        return m_patience.start(std::chrono::ceil<std::chrono::milliseconds>(left));
    ++m_counters.timeouts;
    settle(State::Slow);
    letGo();
}

//! The late answer is there. One who is late again and again is asked less and less.
void Client::rest()
{
    m_silence.stop();
    retryLater();
}

void Client::retryLater()
{
    m_retry.start(m_delay);
    m_delay = std::min<std::chrono::milliseconds>(m_delay * 2, lastRetry);
}

//! Whoever waits goes on without an answer; those that come late are still expected.
void Client::letGo()
{
    std::vector<Waiting *> waiting;
    for (auto &expected : m_expected)
        if (expected)
            waiting.push_back(std::exchange(expected, nullptr));
    for (auto *each : waiting)
        each->fiber->resume();
}

// Connecting ----------------------------------------------------------------------------------------------------------

void Client::connect()
{
    const auto url = urlOf(m_options);
    m_isTls = url.scheme() == QStringLiteral("rediss");
    auto *tls = m_isTls ? new QSslSocket : nullptr;
    m_socket = tls ? tls : new QTcpSocket;
    m_reader = std::make_unique<ReplyReader>();
    settle(State::Greeting);
    QObject::connect(m_socket, &QTcpSocket::readyRead, &m_retry, [this] { read(); });
    // Later: an error may show while a fiber writes. Time is ours to measure.
    const auto failed = [this, socket = m_socket](QAbstractSocket::SocketError error) {
        if (socket == m_socket && error != QAbstractSocket::SocketTimeoutError)
            lose(m_socket->errorString());
    };
    QObject::connect(m_socket, &QTcpSocket::errorOccurred, &m_retry, failed, Qt::QueuedConnection);
    const auto port = quint16(url.port(usualPort));
    if (tls) {
        tls->setSslConfiguration(trustOf(m_options));
        QObject::connect(tls, &QSslSocket::encrypted, &m_retry, [this] { greet(); });
        tls->connectToHostEncrypted(url.host(), port);
    } else {
        QObject::connect(m_socket, &QTcpSocket::connected, &m_retry, [this] { greet(); });
        m_socket->connectToHost(url.host(), port);
    }
}

//! Nobody asks before all of this has been answered.
void Client::greet()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const auto url = urlOf(m_options);
    if (const auto password = passwordOf(m_options); !password.empty()) {
        Command command {"AUTH", password};
        if (const auto user = url.userName(QUrl::FullyDecoded).toStdString(); !user.empty())
            command.insert(command.begin() + 1, user);
        send(command, nullptr);
    }
    if (url.path().size() > 1)
        send({"SELECT", url.path().mid(1).toStdString()}, nullptr);
    send({"PING"}, nullptr);
}

void Client::lose(const QString &why)
{
    if (m_state == State::Away || m_state == State::Closed)
        return;
    if (!m_counters.isMissed.exchange(true))
        qCWarning(lcRedis, "Redis at %s does not answer, everything goes on without it: %s",
                  placeOf(urlOf(m_options)).c_str(), qPrintable(why));
    ++m_counters.losses;
    settle(State::Away);
    dropSocket();
    retryLater();
    letGo();
    m_expected.clear();
}

//! Its descriptor is closed now, itself goes when nobody is inside it any more.
void Client::dropSocket()
{
    if (!m_socket)
        return;
    m_socket->disconnect(&m_retry);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
}

void Client::settle(State state)
{
    const bool wasAnswering = isAnswering();
    m_state = state;
    if (isAnswering() && !wasAnswering) {
        ++m_counters.answering;
        m_hasRefused = false;
        if (m_counters.isMissed.exchange(false))
            qCInfo(lcRedis, "Redis answers again");
    } else if (wasAnswering && !isAnswering()) {
        --m_counters.answering;
    }
    if (state == State::Greeting || state == State::Slow)
        m_silence.start(m_options.silence);
    else
        m_silence.stop();
}

} // namespace oms::redis
