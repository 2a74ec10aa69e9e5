// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/server.h"

#include "server/users/administration.h"
#include "server/users/users.h"
#include "support/jsonpath.h"

namespace oms::test {

Config ServerInProcess::quickConfig()
{
    auto config =
        loadConfig({.flags = {{"listen", "127.0.0.1:0"}, {"http.threads", "1"}}, .environment = {}, .file = {}})
            .value()
            .config;
    config.databaseConnections = 6;
    config.addressRate = config.accountRate = config.signInRate = 0;
    return config;
}

ServerInProcess::ServerInProcess(const Config &config)
{
    m_place.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_place,
        [&] {
            m_parts = std::make_unique<Composition>(config, postgres.dsn());
            m_parts->listener().start();
            m_parts->readiness().set(http::Readiness::Phase::Ready);
            m_port = m_parts->listener().port();
        },
        Qt::BlockingQueuedConnection);
}

ServerInProcess::~ServerInProcess()
{
    QMetaObject::invokeMethod(
        &m_place, [this] { m_parts.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

ServerInProcess::Asking::Asking(ServerInProcess &server, std::string method, std::string target)
    : m_server(server)
    , m_head(method + ' ' + target + " HTTP/1.1\r\nHost: test\r\nConnection: close\r\n")
{ }

ServerInProcess::Asking &ServerInProcess::Asking::as(const std::string &name)
{
    return bearer(m_server.tokenOf(name));
}

ServerInProcess::Asking &ServerInProcess::Asking::header(const std::string &name, const std::string &value)
{
    m_head += name + ": " + value + "\r\n";
    return *this;
}

ServerInProcess::Asking &ServerInProcess::Asking::json(std::string body)
{
    m_body = std::move(body);
    return header("Content-Type", "application/json");
}

QByteArray ServerInProcess::Asking::octets() const
{
    const auto length = m_body.empty() ? std::string() : "Content-Length: " + std::to_string(m_body.size()) + "\r\n";
    return QByteArray::fromStdString(m_head + length + "\r\n" + m_body);
}

Answer ServerInProcess::Asking::answer()
{
    return RawClient(m_server.port()).ask(octets());
}

ServerInProcess::Asking ServerInProcess::post(std::string target, std::string body)
{
    Asking asking(*this, "POST", std::move(target));
    if (!body.empty())
        asking.json(std::move(body));
    return asking;
}

ServerInProcess::Asking ServerInProcess::patch(std::string target, std::string body)
{
    Asking asking(*this, "PATCH", std::move(target));
    return asking.json(std::move(body));
}

ServerInProcess::Asking ServerInProcess::put(std::string target, std::string body)
{
    Asking asking(*this, "PUT", std::move(target));
    return asking.json(std::move(body));
}

UserId ServerInProcess::account(const std::string &name, Role role)
{
    NewUser wanted;
    wanted.username = name;
    wanted.full_name = name + " Test";
    wanted.email = name + "@example.org";
    wanted.roles = {std::string(codeOf(role))};
    const auto hash = m_parts->passwords().hash(password).value();
    const auto transaction = postgres.database().begin();
    const auto who = users::operatorOfServer();
    Work work(*transaction, who, now(), {"fixture", "test"});
    const auto user = users::create(work, wanted, hash).value();
    transaction->commit();
    return user.id;
}

Answer ServerInProcess::signIn(const std::string &name, const std::string &with)
{
    return post("/api/v1/auth/login", R"({"username":")" + name + R"(","password":")" + with + R"("})").answer();
}

const std::string &ServerInProcess::tokenOf(const std::string &name)
{
    auto &token = m_tokens[name];
    if (token.empty())
        token = textAt(signIn(name).body, "access_token");
    return token;
}

} // namespace oms::test
