// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/redisserver.h"

#include <QTcpServer>

#include <csignal>
#include <stdexcept>
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#endif

namespace oms::test {

namespace {

const auto tlsFolder = QStringLiteral(OMS_SOURCE_DIR "/tests/support/tls/");

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

std::string RedisServer::certificate()
{
    return (tlsFolder + QStringLiteral("certificate.pem")).toStdString();
}

RedisServer::RedisServer(const std::string &password, Tls tls)
    : m_password(password)
    , m_tls(tls)
{
    m_process.setWorkingDirectory(m_directory.path());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
#if defined(Q_OS_LINUX)
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    start();
}

RedisServer::~RedisServer()
{
    kill();
}

std::string RedisServer::url(const std::string &path) const
{
    return (m_tls == Tls::Yes ? "rediss://" : "redis://") + (m_password.empty() ? "" : ':' + m_password + '@')
        + "127.0.0.1:" + std::to_string(m_port) + path;
}

//! Somebody may take the port before Redis does: then another one.
void RedisServer::start()
{
    for (int attempt = 0; attempt < 5; ++attempt) {
        if (m_port == 0)
            m_port = freePort();
        QStringList arguments {QStringLiteral("--bind"), QStringLiteral("127.0.0.1"),
                               QStringLiteral("--save"), QString(),
                               QStringLiteral("--port"), QString::number(m_port)};
        if (m_tls == Tls::Yes)
            arguments = arguments.mid(0, 4)
                << QStringLiteral("--port") << QStringLiteral("0") << QStringLiteral("--tls-port")
                << QString::number(m_port) << QStringLiteral("--tls-cert-file") << QString::fromStdString(certificate())
                << QStringLiteral("--tls-key-file") << tlsFolder + QStringLiteral("key.pem")
                << QStringLiteral("--tls-auth-clients") << QStringLiteral("no");
        if (!m_password.empty())
            arguments << QStringLiteral("--requirepass") << QString::fromStdString(m_password);
        m_process.start(QStringLiteral("redis-server"), arguments);
        if (isReady())
            return;
        m_port = 0;
    }
    throw std::runtime_error("redis-server does not start (is it installed?)");
}

bool RedisServer::isReady()
{
    for (;;) {
        while (m_process.canReadLine())
            if (m_process.readLine().contains("Ready to accept connections"))
                return true;
        if (!m_process.waitForReadyRead() && !m_process.canReadLine())
            return false;
    }
}

void RedisServer::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void RedisServer::hang()
{
    ::kill(pid_t(m_process.processId()), SIGSTOP);
}

void RedisServer::goOn()
{
    ::kill(pid_t(m_process.processId()), SIGCONT);
}

QStringList RedisServer::ask(const QStringList &words) const
{
    QStringList arguments {QStringLiteral("-p"), QString::number(m_port), QStringLiteral("--no-auth-warning")};
    if (!m_password.empty())
        arguments << QStringLiteral("-a") << QString::fromStdString(m_password);
    QProcess cli;
    cli.start(QStringLiteral("redis-cli"), arguments + words);
    cli.waitForFinished();
    return QString::fromUtf8(cli.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace oms::test
