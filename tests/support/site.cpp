// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/site.h"

#include "server/app/routes.h"
#include "server/sync/pushcounters.h"
#include "server/users/administration.h"
#include "server/users/users.h"

#include <QEventLoop>

namespace oms::test {

std::string body(std::initializer_list<std::pair<std::string_view, std::string_view>> members)
{
    JsonWriter json;
    json.beginObject();
    for (const auto &[name, value] : members)
        json.member(name, value);
    return json.endObject().take();
}

struct Site::Server {
    explicit Server(Site &site)
        : database({.connection = {.dsn = site.postgres.dsn()}, .connections = 6}, counters)
        , actors([&site] { return site.now; })
    {
        addFeatureRoutes(router, site.passwords, syncCounters);
        readiness.set(http::Readiness::Phase::Ready);
        http::PipelineSettings settings;
        settings.log = [](const RequestLog &) {};
        settings.clock = [&site] { return site.now; };
        pipeline = std::make_unique<http::Pipeline>(http::Surroundings {router, database, actors, limits, readiness},
                                                    metrics, std::move(settings));
    }

    DatabaseCounters counters;
    sync::PushCounters syncCounters;
    FiberDatabase database;
    Actors actors;
    http::Router router;
    http::RateLimits limits {{.perAddress = 0, .perAccount = 0, .signIns = 0}};
    http::Readiness readiness;
    http::Metrics metrics {"test"};
    std::unique_ptr<http::Pipeline> pipeline;
};

std::string Site::Reply::outcome() const
{
    if (auto code = text("errors.0.code"); !code.empty())
        return code;
    if (auto code = text("code"); !code.empty() && status() >= 400)
        return code;
    return std::to_string(status());
}

Site::Asking::Asking(Site &site, http::Method method, std::string target)
    : m_site(site)
{
    const auto mark = std::min(target.find('?'), target.size());
    m_request.method = method;
    m_request.path = target.substr(0, mark);
    m_request.query = target.substr(std::min(mark + 1, target.size()));
    m_request.peer = "192.0.2.1";
}

Site::Asking &Site::Asking::header(std::string name, std::string value)
{
    m_request.headers.push_back({std::move(name), std::move(value)});
    return *this;
}

Site::Asking &Site::Asking::bytes(std::string body)
{
    m_request.body = std::move(body);
    return header("content-type", "application/octet-stream");
}

Site::Asking &Site::Asking::json(std::string body)
{
    m_request.body = std::move(body);
    return header("content-type", "application/json");
}

Site::Asking &Site::Asking::from(std::string peer)
{
    m_request.peer = std::move(peer);
    return *this;
}

Site::Asking &Site::Asking::at(std::size_t server)
{
    m_server = server;
    return *this;
}

Site::Reply Site::Asking::reply()
{
    Reply reply;
    QEventLoop loop;
    bool isDone = false;
    send([&](Reply given) {
        reply = std::move(given);
        isDone = true;
        loop.quit();
    });
    if (!isDone)
        loop.exec();
    return reply;
}

void Site::Asking::send(std::function<void(Reply)> take)
{
    m_request.receivedAt = std::chrono::steady_clock::now();
    m_site.server(m_server).pipeline->handle(std::move(m_request), [take = std::move(take)](http::Response &&response) {
        take(Reply {std::move(response)});
    });
}

Site::Site()
    : now(oms::now())
{ }

Site::~Site() = default;

Site::Asking Site::post(std::string target, std::string body)
{
    Asking asking(*this, http::Method::Post, std::move(target));
    if (!body.empty())
        asking.json(std::move(body));
    return asking;
}

Site::Asking Site::patch(std::string target, std::string body)
{
    Asking asking(*this, http::Method::Patch, std::move(target));
    return asking.json(std::move(body));
}

Site::Asking Site::put(std::string target, std::string body)
{
    Asking asking(*this, http::Method::Put, std::move(target));
    return asking.json(std::move(body));
}

User Site::account(const std::string &name, Texts roles)
{
    NewUser wanted;
    wanted.username = name;
    wanted.full_name = name + " Test";
    wanted.email = name + "@example.org";
    wanted.roles = std::move(roles);
    const auto hash = passwords.hash(password).value();
    const auto transaction = postgres.database().begin();
    const auto actor = users::operatorOfServer();
    Work work(*transaction, actor, now, {"test", "test/1"});
    auto user = users::create(work, wanted, hash).value();
    transaction->commit();
    return user;
}

Site::Reply Site::signIn(const std::string &name, const std::string &with)
{
    return post("/api/v1/auth/login", body({{"username", name}, {"password", with}})).reply();
}

Site::Reply Site::refresh(const Reply &tokens)
{
    const auto nonce = makeUuid().toString();
    return post("/api/v1/auth/refresh", body({{"refresh_token", tokens.text("refresh_token")}, {"nonce", nonce}}))
        .reply();
}

bool Site::isSignedIn(const Reply &tokens)
{
    return get("/api/v1/auth/me").as(tokens.text("access_token")).reply().status() == 200;
}

std::string Site::tokenOf(const std::string &name)
{
    const auto reply = signIn(name);
    if (reply.status() != 200)
        throw std::runtime_error(name + " cannot sign in: " + reply.response.body);
    return reply.text("access_token");
}

Site::Server &Site::server(std::size_t number)
{
    while (m_servers.size() <= number)
        m_servers.push_back(std::make_unique<Server>(*this));
    return *m_servers[number];
}

} // namespace oms::test
