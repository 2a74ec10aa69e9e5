// SPDX-License-Identifier: GPL-3.0-or-later
// Many laptops against one server, all on this machine (sync.md 7.6):
//   steady   50 devices × 2 mutations a second: what a push takes, and a transaction of PostgreSQL alone beside it
//   return   500 devices come back at once with 20 changes each: until all are through, none lost, none twice
//   pull     500 rows at a time out of 100 000 customers and 20 000 orders: by the office, a fitter, a factory
//     bench_sync [--seconds 60] [--devices 500] [--customers 100000] [--orders 20000]
#include "shared/core/json.h"
#include "shared/customers/customer.h"
#include "shared/sync/mutation.h"
#include "shared/sync/pull.h"
#include "shared/sync/records.h"
#include "support/jsonpath.h"
#include "support/server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLoggingCategory>
#include <algorithm>
#include <cstdio>
#include <deque>
#include <mutex>
#include <thread>

using namespace oms;
using namespace std::chrono_literals;
using test::ServerInProcess;
using SteadyClock = std::chrono::steady_clock;

namespace {

constexpr int fitters = 50;
constexpr int changesPerDevice = 20;
constexpr int rowsPerPull = 500;

double millisecondsSince(SteadyClock::time_point start)
{
    return std::chrono::duration<double, std::milli>(SteadyClock::now() - start).count();
}

//! Durations of one kind of thing, from many threads.
class Durations {
public:
    void add(double milliseconds)
    {
        const std::scoped_lock lock(m_mutex);
        m_all.push_back(milliseconds);
    }
    double at(double part)
    {
        std::sort(m_all.begin(), m_all.end());
        return m_all.empty() ? 0 : m_all[std::min(m_all.size() - 1, std::size_t(part * double(m_all.size())))];
    }
    std::size_t count() const { return m_all.size(); }

private:
    std::mutex m_mutex;
    std::vector<double> m_all;
};

//! One laptop on a connection of its own that stays open.
class Device {
public:
    Device(quint16 port, std::string token)
        : m_client(port)
        , m_token(std::move(token))
    { }

    bool enrol()
    {
        const sync::DeviceRegistration registration {m_id, "bench", "bench 1", 1};
        return post("/api/v1/sync/devices", toJson(registration)).status / 100 == 2;
    }

    //! A new customer each time; every second one is given a phone number by the next mutation.
    sync::Mutation next()
    {
        sync::Mutation mutation;
        mutation.id = makeId<MutationId>();
        mutation.seq = ++m_seq;
        mutation.at = now();
        mutation.entity = "customer";
        if (m_seq % 2) {
            m_last = makeUuid();
            mutation.kind = "customer.create";
            mutation.args = JsonWriter().beginObject().member("id", m_last).member("name", "Bench").endObject().take();
        } else {
            mutation.kind = "customer.edit";
            mutation.units = {{"phone", R"({"phone":null})", R"({"phone":"+31 6 1234"})"}};
        }
        mutation.entity_id = m_last;
        return mutation;
    }

    //! How many of them were done.
    int push(std::vector<sync::Mutation> mutations)
    {
        const auto answer =
            post("/api/v1/sync/push", toJson(sync::PushRequest {sync::protocolVersion, m_id, std::move(mutations)}));
        const auto read = fromJson<sync::PushAnswer>(answer.body, Purpose::Trusted);
        if (answer.status != 200 || !read)
            return 0;
        return int(std::count_if(read->results.begin(), read->results.end(), [](const auto &result) {
            return result.status == sync::Verdict::Applied || result.status == sync::Verdict::Merged;
        }));
    }

    std::optional<sync::PullAnswer> pull(int limit)
    {
        sync::PullRequest request;
        request.protocol = sync::protocolVersion;
        request.schema = sync::schemaVersion;
        request.device = m_id;
        request.stamp = m_stamp;
        request.limit = limit;
        request.scopes = m_cursors;
        const auto answer = post("/api/v1/sync/pull", toJson(request));
        auto read = fromJson<sync::PullAnswer>(answer.body, Purpose::Trusted);
        if (answer.status != 200 || !read)
            return {};
        m_stamp = read->head;
        m_cursors.clear();
        for (const auto &page : read->scopes)
            m_cursors.push_back({page.scope, page.to});
        return std::move(*read);
    }

private:
    test::Answer post(const std::string &path, const std::string &body)
    {
        const auto head = "POST " + path + " HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer " + m_token
            + "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n";
        return m_client.ask(QByteArray::fromStdString(head + body));
    }

    test::RawClient m_client;
    const std::string m_token;
    const DeviceId m_id = makeId<DeviceId>();
    std::int64_t m_seq = 0;
    Uuid m_last;
    std::optional<sync::Stamp> m_stamp;
    std::vector<sync::ScopeCursor> m_cursors;
};

class Bench {
public:
    Bench()
        : m_server(configuration())
    {
        for (int i = 0; i < fitters; ++i) {
            const auto name = "fitter" + std::to_string(i);
            const auto user = m_server.account(name, Role::Fitter);
            m_server.postgres.run("INSERT INTO fitter (id, user_id, name, region_code) VALUES (gen_random_uuid(), '"
                                  + user.toString() + "', '" + name + "', 'EU')");
            m_tokens.push_back(m_server.tokenOf(name));
        }
    }

    void fill(int customers)
    {
        m_server.postgres.run("INSERT INTO customer (id, fitter_id, name, phone, notes) "
                              "SELECT gen_random_uuid(), f.id, 'Customer ' || n, '+31 20 ' || n, repeat('x', 200) "
                              "FROM generate_series(1, "
                              + std::to_string(customers / fitters) + ") n CROSS JOIN fitter f; ANALYZE;");
    }

    //! Of 23 choices and three charges each; nine of ten are completed, most of them long ago.
    void fillOrders(int orders)
    {
        const auto supplier = m_server.account("factory", Role::Supplier).toString();
        m_server.postgres.run(
            "INSERT INTO factory (id, code, name) VALUES (gen_random_uuid(), 'F1', 'Hill Saddlers');"
            "INSERT INTO factory_user SELECT id, '"
            + supplier
            + "' FROM factory;"
              "INSERT INTO option (id, name, kind, sort) SELECT gen_random_uuid(), 'Option ' || n, "
              "CASE n WHEN 1 THEN 'seat_size' ELSE 'choice' END, n FROM generate_series(1, 23) n;"
              "INSERT INTO option_value (id, option_id, name, numeric_value, sort) SELECT gen_random_uuid(), id, "
              "'Value', "
              "70, 1 FROM option;"
              "INSERT INTO sales_order (id, number, status, fitter_id, customer_id, factory_id, region_code, currency, "
              "special_instructions, promised_date, total_minor, is_priced, ordered_at, approved_at, released_at, "
              "completed_at, status_at, created_at, updated_at) "
              "SELECT gen_random_uuid(), n, CASE WHEN n % 10 > 0 THEN 'completed' ELSE 'production_1' END, "
              "c.fitter_id, "
              "c.id, y.id, 'EU', 'EUR', 'Please mind the withers', '2026-01-01', 250000, true, t.at, t.at, t.at, "
              "CASE WHEN n % 10 > 0 THEN t.at END, t.at, t.at, t.at "
              "FROM (SELECT id, fitter_id, row_number() OVER () AS n FROM customer LIMIT "
            + std::to_string(orders)
            + ") c CROSS JOIN factory y CROSS JOIN LATERAL (SELECT now() - c.n % 4000 * interval '1 day' AS at) t;"
              "INSERT INTO order_option (order_id, option_id, option_value_id) "
              "SELECT o.id, v.option_id, v.id FROM sales_order o CROSS JOIN option_value v;"
              "INSERT INTO order_charge (order_id, line, kind, amount_minor) "
              "SELECT o.id, k.line, k.kind, 1000 FROM sales_order o CROSS JOIN (VALUES (1, 'fitting'), (2, 'girth'), "
              "(3, 'shipping')) AS k (line, kind); ANALYZE;");
    }

    void steady(int seconds)
    {
        Durations pushes;
        std::atomic<int> done = 0;
        std::atomic<int> sent = 0;
        inParallel(fitters, [&](int i) {
            Device device(m_server.port(), m_tokens[std::size_t(i)]);
            device.enrol();
            const auto start = SteadyClock::now() + 10ms * i;
            for (int n = 0; n < seconds * 2; ++n) {
                std::this_thread::sleep_until(start + 500ms * n);
                const auto began = SteadyClock::now();
                done += device.push({device.next()});
                pushes.add(millisecondsSince(began));
                ++sent;
            }
        });
        Durations floor;
        transactionsAlone(floor);
        std::printf("steady   %d devices x 2/s for %d s: %d pushed, %d errors, push p50 %.1f ms, p99 %.1f ms\n",
                    fitters, seconds, sent.load(), sent - done, pushes.at(0.5), pushes.at(0.99));
        std::printf("         one transaction of PostgreSQL alone p50 %.2f ms: ratio %.1f\n", floor.at(0.5),
                    pushes.at(0.5) / floor.at(0.5));
    }

    void everybodyReturns(int devices)
    {
        const auto before = count();
        std::atomic<int> done = 0;
        const auto start = SteadyClock::now();
        inParallel(devices, [&](int i) {
            Device device(m_server.port(), m_tokens[std::size_t(i % fitters)]);
            device.enrol();
            std::vector<sync::Mutation> mutations;
            for (int n = 0; n < changesPerDevice; ++n)
                mutations.push_back(device.next());
            done += device.push(mutations);
        });
        const auto seconds = millisecondsSince(start) / 1000;
        const auto stored = count() - before;
        const int wanted = devices * changesPerDevice;
        std::printf("return   %d devices with %d changes each: %.1f s, %.0f changes/s, lost %d, doubled %ld\n", devices,
                    changesPerDevice, seconds, wanted / seconds, wanted - done,
                    long(std::max<std::int64_t>(0, stored - wanted / 2)));
    }

    void pull()
    {
        pullAs("office", m_server.tokenOf("office"));
        pullAs("fitter", m_tokens.front());
        pullAs("factory", m_server.tokenOf("factory"));
    }

    void office() { m_server.account("office", Role::Supervisor); }

private:
    void pullAs(const char *who, std::string token)
    {
        Durations pages;
        Device device(m_server.port(), std::move(token));
        device.enrol();
        std::size_t rows = 0;
        std::size_t bytes = 0;
        std::size_t largest = 0;
        const auto start = SteadyClock::now();
        for (bool isComplete = false; !isComplete;) {
            const auto began = SteadyClock::now();
            const auto answer = device.pull(rowsPerPull);
            if (!answer)
                break;
            pages.add(millisecondsSince(began));
            std::size_t size = 0;
            for (const auto &page : answer->scopes) {
                rows += page.changes.size();
                for (const auto &change : page.changes)
                    size += change.body.value_or("").size();
            }
            bytes += size;
            largest = std::max(largest, size);
            isComplete = answer->complete;
        }
        std::printf(
            "pull     %-7s %zu rows, %zu answers: p50 %.1f ms, p95 %.1f ms; %.1f MB, the largest %.0f KiB; %.1f s\n",
            who, rows, pages.count(), pages.at(0.5), pages.at(0.95), double(bytes) / 1e6, double(largest) / 1024,
            millisecondsSince(start) / 1000);
    }

    static Config configuration()
    {
        auto config = ServerInProcess::quickConfig();
        config.threads = 2;
        config.databaseConnections = 20;
        config.maxConnectionsPerAddress = 0;
        return config;
    }

    template<class Run>
    static void inParallel(int count, Run run)
    {
        std::vector<std::thread> threads;
        for (int i = 0; i < count; ++i)
            threads.emplace_back(run, i);
        for (auto &thread : threads)
            thread.join();
    }

    std::int64_t count()
    {
        const auto rows =
            m_server.postgres.database().reading().run({"bench.count", "SELECT count(*) FROM customer"}, {});
        return std::stoll(std::string(*rows->at(0, 0)));
    }

    //! An insert and its COMMIT over one connection: what no server in front of PostgreSQL can be quicker than.
    void transactionsAlone(Durations &durations)
    {
        m_server.postgres.run("CREATE TABLE IF NOT EXISTS floor (id uuid PRIMARY KEY, text text)");
        for (int i = 0; i < 500; ++i) {
            const auto began = SteadyClock::now();
            const auto transaction = m_server.postgres.database().begin();
            transaction->execute({"bench.floor", "INSERT INTO floor VALUES ($1, 'x')"}, makeUuid());
            transaction->commit();
            durations.add(millisecondsSince(began));
        }
    }

    ServerInProcess m_server;
    std::vector<std::string> m_tokens;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("oms.*.info=false"));
    QCommandLineParser options;
    options.addOptions({{QStringLiteral("seconds"), {}, QStringLiteral("n"), QStringLiteral("60")},
                        {QStringLiteral("devices"), {}, QStringLiteral("n"), QStringLiteral("500")},
                        {QStringLiteral("customers"), {}, QStringLiteral("n"), QStringLiteral("100000")},
                        {QStringLiteral("orders"), {}, QStringLiteral("n"), QStringLiteral("20000")}});
    options.process(application);
    const auto number = [&](const char *name) { return options.value(QLatin1String(name)).toInt(); };
    Bench bench;
    bench.office();
    bench.fill(number("customers"));
    bench.fillOrders(number("orders"));
    bench.pull();
    bench.steady(number("seconds"));
    bench.everybodyReturns(number("devices"));
    return 0;
}
