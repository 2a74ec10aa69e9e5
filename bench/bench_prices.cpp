// SPDX-License-Identifier: GPL-3.0-or-later
// Prices with the full demonstration, one event loop, over TCP: what a configuration costs, asked by clients on this
// machine that keep their connections; and what the office does with a whole list: copy, export, import, change all.
//     bench_prices [--seconds 5] [--clients 4]
#include "server/demo/catalogue.h"
#include "server/demo/writecatalogue.h"
#include "shared/pricing/exchange.h"
#include "shared/pricing/price.h"
#include "support/server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLoggingCategory>
#include <algorithm>
#include <cstdio>
#include <mutex>
#include <thread>

using namespace oms;
using test::Answer;
using test::RawClient;
using test::ServerInProcess;
using SteadyClock = std::chrono::steady_clock;

namespace {

const std::string collection = "/api/v1/price-lists";

double millisecondsSince(SteadyClock::time_point start)
{
    return std::chrono::duration<double, std::milli>(SteadyClock::now() - start).count();
}

Answer ask(ServerInProcess &server, const std::string &head, const std::string &body, const std::string &type)
{
    RawClient client(server.port());
    return client.ask(
        QByteArray::fromStdString(head + " HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer " + server.tokenOf("office")
                                  + "\r\nIf-Match: \"1\"\r\nContent-Type: " + type
                                  + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body));
}

Answer timed(const char *what, ServerInProcess &server, const std::string &head, const std::string &body = {},
             const std::string &type = "application/json")
{
    const auto start = SteadyClock::now();
    auto answer = ask(server, head, body, type);
    std::printf("%-28s %4d  %8.0f ms  %9zu bytes\n", what, answer.status, millisecondsSince(start), answer.body.size());
    return answer;
}

//! A saddle with all that its model offers by default.
PriceQuestion question(const CatalogueDocument &invented)
{
    const Catalogue catalogue(invented);
    const auto &model = *std::find_if(catalogue.document().models.begin(), catalogue.document().models.end(),
                                      [&](const Model &one) { return isOffered(catalogue, one); });
    PriceQuestion question;
    question.configuration = defaultsOf(model, catalogue);
    question.configuration.leather_type_id = model.leathers.front();
    return question;
}

void runQuestions(ServerInProcess &server, const std::string &body, int count, std::chrono::seconds time)
{
    const auto request = QByteArray::fromStdString(
        "POST /api/v1/price HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer " + server.tokenOf("office")
        + "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
    std::mutex mutex;
    std::vector<double> took;
    std::vector<std::thread> clients;
    const auto start = SteadyClock::now();
    for (int i = 0; i < count; ++i)
        clients.emplace_back([&] {
            RawClient client(server.port());
            std::vector<double> mine;
            while (SteadyClock::now() - start < time) {
                const auto began = SteadyClock::now();
                if (client.ask(request).status != 200)
                    qFatal("no price");
                mine.push_back(millisecondsSince(began));
            }
            const std::scoped_lock lock(mutex);
            took.insert(took.end(), mine.begin(), mine.end());
        });
    for (auto &client : clients)
        client.join();
    std::sort(took.begin(), took.end());
    std::printf("POST /price, %d clients       %7.0f/s  p50 %6.2f  p99 %6.2f ms\n", count,
                double(took.size()) * 1000 / millisecondsSince(start), took[took.size() / 2],
                took[took.size() * 99 / 100]);
}

//! All prices of a list by a tenth more.
std::string raisedCells(const Answer &list)
{
    PriceChanges changes;
    changes.cells = fromJson<PriceList>(list.body, Purpose::Trusted).value().prices;
    for (auto &cell : changes.cells)
        cell.amount_minor = raised(cell.amount_minor.value_or(0), 1'000, 1) + 1;
    return toJson(changes);
}

void runLists(ServerInProcess &server, PriceListId of)
{
    const auto day = toIso(std::chrono::floor<std::chrono::days>(now()));
    const auto wish = [&](const char *name) {
        return "{\"region_code\":\"EU\",\"name\":\"" + std::string(name) + "\",\"valid_from\":\"" + day
            + "\",\"copy_of\":\"" + of.toString() + "\",\"raise\":300,\"step\":100}";
    };
    const auto copy = timed("copy, raised by 3 %", server, "POST " + collection, wish("Bench"));
    const auto list = collection + '/' + fromJson<PriceList>(copy.body, Purpose::Trusted).value().id.toString();
    timed("read it", server, "GET " + list);
    const auto csv = timed("export as CSV", server, "GET " + list + "/export?format=csv");
    const auto xlsx = timed("export as XLSX", server, "GET " + list + "/export?format=xlsx");
    const std::string bytes = "application/octet-stream";
    timed("import the XLSX, dry run", server, "POST " + list + "/import?dry_run=true", xlsx.body, bytes);
    const auto other = collection + '/'
        + fromJson<PriceList>(ask(server, "POST " + collection,
                                  "{\"region_code\":\"EU\",\"name\":\"Empty\",\"valid_from\":\"" + day + "\"}",
                                  "application/json")
                                  .body,
                              Purpose::Trusted)
              .value()
              .id.toString();
    timed("import the CSV, all new", server, "POST " + other + "/import", csv.body, bytes);
    timed("change all", server, "PUT " + list + "/prices", raisedCells(copy));
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
    const auto clients = parser.value(QStringLiteral("clients")).toInt();
    const auto time = std::chrono::seconds(parser.value(QStringLiteral("seconds")).toInt());

    ServerInProcess server;
    server.account("office", Role::Admin);
    auto invented = demo::makeCatalogue(demo::Size::Full);
    for (auto &model : invented.models)
        model.factories.clear(); // there are none
    {
        BulkLoad load(server.postgres.dsn());
        demo::write(load, invented);
        load.commit();
    }
    const auto body = toJson(question(invented));
    timed("the first price", server, "POST /api/v1/price", body);
    runQuestions(server, body, 1, time);
    runQuestions(server, body, clients, time);
    const auto largest = std::max_element(
        invented.price_lists.begin(), invented.price_lists.end(),
        [](const PriceList &one, const PriceList &other) { return one.prices.size() < other.prices.size(); });
    std::printf("a list of %zu prices:\n", largest->prices.size());
    runLists(server, largest->id);
    return 0;
}
