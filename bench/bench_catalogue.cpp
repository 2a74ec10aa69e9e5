// SPDX-License-Identifier: GPL-3.0-or-later
// GET /api/v1/catalogue with the full demonstration, one event loop, clients on this machine that keep their
// connections: the whole document (plain, gzip, zstd), "you have it already", and the first one after a write.
//     bench_catalogue [--seconds 5] [--clients 4]
#include "server/catalogue/records.h"
#include "server/demo/catalogue.h"
#include "sql/benchcatalogue.h"
#include "support/server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLoggingCategory>
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <mutex>
#include <thread>

using namespace oms;
using test::RawClient;
using test::ServerInProcess;
using SteadyClock = std::chrono::steady_clock;

namespace {

double millisecondsSince(SteadyClock::time_point start)
{
    return std::chrono::duration<double, std::milli>(SteadyClock::now() - start).count();
}

template<Described T>
void addAll(Database &database, const Actor &admin, const std::vector<T> &records)
{
    const auto transaction = database.begin();
    Work work(*transaction, admin, now(), {"bench", "bench"});
    for (const auto &record : records)
        catalogue::create(work, record).value();
    transaction->commit();
}

void addPrices(Database &database, const std::vector<PriceList> &lists)
{
    namespace s = sql::benchcatalogue;
    const auto transaction = database.begin();
    for (const auto &list : lists) {
        const auto json = toJson(list);
        for (const auto *statement : {&s::addList, &s::addBasePrices, &s::addValuePrices, &s::addContrastPrices,
                                      &s::addExtraPrices, &s::publish})
            transaction->post(*statement, {json});
    }
    transaction->commit();
}

void load(ServerInProcess &server)
{
    Actor admin;
    admin.id = server.account("office", Role::Admin);
    admin.roles = {Role::Admin};
    for (std::size_t i = 0; i < permissionCount; ++i)
        admin.reach[i] = seededScope(Role::Admin, static_cast<Permission>(i));
    auto invented = demo::makeCatalogue(demo::Size::Full);
    for (auto &model : invented.models)
        model.factories.clear(); // there are none
    auto &db = server.postgres.database();
    addAll(db, admin, invented.brands);
    addAll(db, admin, invented.colours);
    addAll(db, admin, invented.leather_types);
    addAll(db, admin, invented.options);
    addAll(db, admin, invented.option_values);
    addAll(db, admin, invented.extras);
    addAll(db, admin, invented.models);
    addAll(db, admin, invented.option_rules);
    addAll(db, admin, invented.presets);
    addPrices(db, invented.price_lists);
}

struct Load {
    int clients;
    std::chrono::seconds time;
};

//! As many of these requests as the server answers in that time.
void run(const char *what, ServerInProcess &server, const Load &load, const std::string &headers, int expected)
{
    const auto request =
        QByteArray::fromStdString("GET /api/v1/catalogue HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer "
                                  + server.tokenOf("office") + "\r\n" + headers + "\r\n");
    std::mutex mutex;
    std::vector<double> took;
    std::atomic<std::size_t> bytes = 0;
    std::vector<std::thread> clients;
    const auto start = SteadyClock::now();
    for (int i = 0; i < load.clients; ++i)
        clients.emplace_back([&] {
            RawClient client(server.port());
            std::vector<double> mine;
            while (SteadyClock::now() - start < load.time) {
                const auto began = SteadyClock::now();
                const auto answer = client.ask(request);
                if (answer.status != expected)
                    qFatal("%s answered %d", what, answer.status);
                mine.push_back(millisecondsSince(began));
                bytes = answer.body.size();
            }
            const std::scoped_lock lock(mutex);
            took.insert(took.end(), mine.begin(), mine.end());
        });
    for (auto &client : clients)
        client.join();
    std::sort(took.begin(), took.end());
    const auto seconds = millisecondsSince(start) / 1000;
    std::printf("%-22s %8zu bytes  %7.0f/s  p50 %6.2f  p99 %6.2f ms\n", what, bytes.load(),
                double(took.size()) / seconds, took[took.size() / 2], took[took.size() * 99 / 100]);
}

void runAfterWrites(ServerInProcess &server)
{
    std::vector<double> took;
    for (int i = 0; i < 10; ++i) {
        server.postgres.run("UPDATE brand SET sort = sort + 1");
        const auto began = SteadyClock::now();
        if (server.get("/api/v1/catalogue").as("office").header("Accept-Encoding", "zstd").answer().status != 200)
            qFatal("no catalogue");
        took.push_back(millisecondsSince(began));
    }
    std::sort(took.begin(), took.end());
    std::printf("%-22s %.0f to %.0f ms\n", "first after a write", took.front(), took.back());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("oms.*=false"));
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("seconds"), QString(), QStringLiteral("n"), QStringLiteral("5")},
                       {QStringLiteral("clients"), QString(), QStringLiteral("n"), QStringLiteral("4")}});
    parser.process(application);
    const Load clients {parser.value(QStringLiteral("clients")).toInt(),
                        std::chrono::seconds(parser.value(QStringLiteral("seconds")).toInt())};

    ServerInProcess server;
    load(server);
    runAfterWrites(server);
    const auto tag = server.get("/api/v1/catalogue").as("office").answer().header("etag");
    run("200 plain", server, clients, {}, 200);
    run("200 gzip", server, clients, "Accept-Encoding: gzip\r\n", 200);
    run("200 zstd", server, clients, "Accept-Encoding: zstd\r\n", 200);
    run("304", server, clients, "If-None-Match: " + tag + "\r\n", 304);
    run("304, one client", server, {1, clients.time}, "If-None-Match: " + tag + "\r\n", 304);
    return 0;
}
