// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/pool.h"
#include "server/http/pipeline.h"
#include "sql/probe.h"
#include "support/postgres.h"

#include <QEventLoop>
#include <map>

namespace oms::test {

struct Note {
    std::string text;
    int version = 1;
};

//! People by name, whose token is their name: what is tested here is what the pipeline makes of the answer.
class KnownPeople final : public Authenticator {
public:
    void add(const std::string &name, std::initializer_list<Permission> permissions)
    {
        auto actor = std::make_shared<Actor>();
        actor->id = makeId<UserId>();
        actor->username = name;
        for (const auto permission : permissions)
            actor->reach[static_cast<std::size_t>(permission)] = Scope::All;
        m_people[name] = actor;
    }
    UserId idOf(const std::string &name) const { return m_people.at(name)->id; }

    Result<std::shared_ptr<const Actor>> authenticate(std::string_view token, Database &) override
    {
        const auto found = m_people.find(token);
        if (found == m_people.end())
            return refuse(ErrorCode::Unauthenticated, "The access token is not good");
        return found->second;
    }

private:
    std::map<std::string, std::shared_ptr<const Actor>, std::less<>> m_people;
};

//! The pipeline of one thread over a database with a table of notes; requests are handed to it as the front would.
class TestPipeline {
public:
    explicit TestPipeline(const http::RateSettings &rates = {}, http::PipelineSettings settings = {})
        : limits(rates)
        , metrics("test")
    {
        postgres.run(sql::probe::createNotes.text);
        people.add("reader", {Permission::CustomersRead});
        people.add("writer", {Permission::CustomersRead, Permission::CustomersCreate});
        readiness.set(http::Readiness::Phase::Ready);
        settings.log = [this](const RequestLog &line) { logged.emplace_back(line.requestId); };
        m_settings = std::move(settings);
        useDatabase(postgres.dsn());
    }

    //! From now on another PostgreSQL, or one that is not there.
    void useDatabase(const std::string &dsn)
    {
        pipeline.reset();
        database =
            std::make_unique<FiberDatabase>(PoolOptions {.connection = {.dsn = dsn}, .connections = 8}, counters);
        pipeline = std::make_unique<http::Pipeline>(http::Surroundings {router, *database, people, limits, readiness},
                                                    metrics, m_settings);
    }

    //! A request that is on its way; more `header` calls may follow.
    struct Asking {
        TestPipeline &pipeline;
        http::Request request;

        Asking &as(const std::string &name) { return header("authorization", "Bearer " + name); }
        Asking &header(std::string name, std::string value)
        {
            request.headers.push_back({std::move(name), std::move(value)});
            return *this;
        }
        Asking &json(std::string body)
        {
            request.body = std::move(body);
            return header("content-type", "application/json");
        }
        Asking &from(std::string peer)
        {
            request.peer = std::move(peer);
            return *this;
        }
        http::Response answer() { return pipeline.answers({*this}).front(); }
    };

    Asking ask(http::Method method, std::string target)
    {
        http::Request request;
        request.method = method;
        const auto mark = std::min(target.find('?'), target.size());
        request.path = target.substr(0, mark);
        request.query = target.substr(std::min(mark + 1, target.size()));
        request.peer = "192.0.2.1";
        request.receivedAt = std::chrono::steady_clock::now();
        return {*this, std::move(request)};
    }
    Asking get(std::string target) { return ask(http::Method::Get, std::move(target)); }
    Asking post(std::string target) { return ask(http::Method::Post, std::move(target)); }

    //! Starts all of them before the first has its answer.
    std::vector<http::Response> answers(std::vector<Asking> askings)
    {
        std::vector<http::Response> responses(askings.size());
        std::size_t missing = askings.size();
        QEventLoop loop;
        for (std::size_t i = 0; i < askings.size(); ++i)
            pipeline->handle(std::move(askings[i].request), [&, i](http::Response &&response) {
                responses[i] = std::move(response);
                if (--missing == 0)
                    loop.quit();
            });
        if (missing > 0)
            loop.exec();
        return responses;
    }

    std::string notes() { return *postgres.database().reading().value(sql::probe::countNotes); }

    TestDatabase postgres;
    DatabaseCounters counters;
    http::Router router;
    KnownPeople people;
    http::RateLimits limits;
    http::Readiness readiness;
    http::Metrics metrics;
    std::vector<std::string> logged; //!< request ids
    std::unique_ptr<FiberDatabase> database;
    std::unique_ptr<http::Pipeline> pipeline;

private:
    http::PipelineSettings m_settings;
};

} // namespace oms::test

namespace oms {

template<>
struct Describe<test::Note> {
    static const Schema &schema()
    {
        static const Schema schema("note",
                                   {
                                       field<&test::Note::text>("text", {.required = true, .maxLength = 100}),
                                       field<&test::Note::version>("version", {.access = Access::ReadOnly}),
                                   });
        return schema;
    }
};

} // namespace oms
