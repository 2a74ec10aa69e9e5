// SPDX-License-Identifier: GPL-3.0-or-later
// Orders at full volume: oms-server as a process of its own, with authentication, scope, validation and logging on, the
// load generator beside it; then pgbench with the statements that the server was seen to execute for the same request,
// prepared, on as many connections. What counts is the share of pgbench's rate, since both share this machine.
//     bench_orders [--size full] [--seconds 10] [--clients 16] [--million]
#include "httpload.h"
#include "pgbench.h"
#include "server/demo/demo.h"
#include "server/demo/orders.h"
#include "support/jsonpath.h"
#include "support/postgres.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>
#include <fstream>
#include <thread>
#include <unistd.h>

using namespace oms;
using namespace bench;

namespace {

constexpr int patience = 600'000;

//! oms-server with its statements going through `socketDirectory`.
class ServerProcess {
public:
    ServerProcess(const std::string &socketDirectory, const std::string &database, const QString &data)
    {
        const auto dsn = "host=" + socketDirectory + " port=5432 user=oms dbname=" + database;
        auto variables = QProcess::systemEnvironment();
        variables.removeIf([](const QString &variable) { return variable.startsWith(QStringLiteral("OMS_")); });
        m_process.setEnvironment(
            variables << QStringLiteral("OMS_DATABASE_URL=") + QString::fromStdString(dsn)
                      << QStringLiteral("OMS_RATE_ADDRESS=0") << QStringLiteral("OMS_RATE_ACCOUNT=0")
                      << QStringLiteral("OMS_RATE_SIGN_IN=0") << QStringLiteral("OMS_MAX_CONNECTIONS_PER_ADDRESS=0"));
        const auto log = data + QStringLiteral("/log");
        m_process.setStandardOutputFile(log);
        m_process.start(QStringLiteral(OMS_SERVER_PROGRAM),
                        {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--data"), data});
        while (m_port == 0 && !m_process.waitForFinished(100)) {
            std::ifstream file(log.toStdString());
            for (std::string line; std::getline(file, line);)
                if (line.starts_with("ready http://"))
                    m_port = quint16(std::atoi(line.c_str() + line.rfind(':') + 1));
        }
        if (m_port == 0)
            qFatal("oms-server does not start: %s", m_process.readAllStandardError().constData());
    }
    ~ServerProcess()
    {
        m_process.terminate();
        m_process.waitForFinished(patience);
    }

    quint16 port() const { return m_port; }
    //! Of all its threads.
    double cpuSeconds() const
    {
        std::ifstream file("/proc/" + std::to_string(m_process.processId()) + "/stat");
        const std::string text((std::istreambuf_iterator<char>(file)), {});
        const auto fields = QString::fromStdString(text.substr(text.rfind(')') + 2)).split(u' ');
        return (fields[11].toDouble() + fields[12].toDouble()) / double(::sysconf(_SC_CLK_TCK));
    }
    double mebibytes() const
    {
        std::ifstream file("/proc/" + std::to_string(m_process.processId()) + "/status");
        for (std::string line; std::getline(file, line);)
            if (line.starts_with("VmRSS:"))
                return std::atof(line.c_str() + 6) / 1024;
        return 0;
    }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

struct Wanted {
    demo::Size size = demo::Size::Full;
    std::chrono::seconds time {10};
    int clients = 16;
    bool hasMillion = false;
};

//! What stands beside the server's rate.
enum class Beside {
    Pgbench, //!< which executes what the request does
    Floor, //!< nothing: no database is asked; what a request costs whatever it wants
    Kept, //!< nothing: it is answered from memory, but for a stamp
};

//! One row of the table that is printed.
struct Measure {
    const char *what;
    std::function<std::string(const std::string &token, const std::string &own, int round)> request;
    int requestsAScript = 1; //!< that make one transaction of pgbench
    Beside beside = Beside::Pgbench;
};

class Bench {
public:
    explicit Bench(const Wanted &wanted)
        : m_wanted(wanted)
    {
        fill();
    }

    int run()
    {
        const auto measures = all();
        std::vector<Script> scripts;
        {
            SqlTap tap(m_sockets);
            const ServerProcess server(tap.directory(), m_database, m_data.path());
            settle();
            const auto token = tokenOf(server);
            tap.take();
            std::this_thread::sleep_for(std::chrono::seconds(4));
            m_background = tap.take();
            m_background.push_back({"SELECT publish_changes()", {}}); // whenever something was written
            for (const auto &measure : measures)
                scripts.push_back(measure.beside == Beside::Pgbench ? capture(tap, server, token, measure) : Script());
        }
        const ServerProcess server(m_sockets, m_database, m_data.path());
        settle();
        const auto token = tokenOf(server);
        std::printf("%d connections, %lld s each, PostgreSQL and load on the same machine\n", m_wanted.clients,
                    static_cast<long long>(m_wanted.time.count()));
        std::printf("%-28s %9s %9s %9s %9s %9s %9s %10s %7s\n", "", "req/s", "p50 ms", "p99 ms", "CPU us", "+ floor",
                    "RSS MiB", "pgbench/s", "share");
        for (std::size_t i = 0; i < measures.size(); ++i)
            print(server, token, measures[i], scripts[i]);
        if (m_wanted.hasMillion)
            million(server, token, measures[1]);
        return 0;
    }

private:
    void fill()
    {
        const auto dsn = QString::fromStdString(m_postgres.dsn());
        const auto after = [&](const char *name) {
            const auto rest = dsn.mid(dsn.indexOf(QString::fromLatin1(name)) + qsizetype(strlen(name)));
            return rest.left(rest.indexOf(u' ') < 0 ? rest.size() : rest.indexOf(u' ')).toStdString();
        };
        m_sockets = after("host=");
        m_database = after("dbname=");
        Passwords passwords({1, 64});
        QElapsedTimer timer;
        timer.start();
        const auto loaded =
            demo::load(m_postgres.database(), passwords, m_data.path().toStdString(), m_wanted.size).value();
        std::printf("%zu orders written in %.1f s\n", demo::orderCount(m_wanted.size), double(timer.elapsed()) / 1000);
        for (const auto &account : loaded.accounts)
            if (account.role == Role::Supervisor)
                m_account = account;
        m_postgres.run("VACUUM ANALYZE");
        m_postgres.run(
            "CREATE TABLE bench_own (n integer PRIMARY KEY, id uuid NOT NULL, number integer);"
            "INSERT INTO bench_own SELECT row_number() OVER () - 1, id, number FROM (SELECT id, number FROM sales_order"
            " WHERE status = 'approved'"
            " AND archived_at IS NULL ORDER BY id LIMIT 256) o");
        const auto rows = m_postgres.database().reading().run({"own", "SELECT id FROM bench_own ORDER BY n"}, {});
        for (std::size_t i = 0; i < rows->size(); ++i)
            m_own.emplace_back(*rows->at(i, 0));
        m_draft = m_postgres.database()
                      .reading()
                      .value({"draft",
                              "SELECT json_build_object('fitter_id', o.fitter_id, 'customer_id', o.customer_id,"
                              " 'configuration', json_build_object('model_id', o.model_id, 'leather_type_id',"
                              " o.leather_type_id, 'leather_colour_id', o.leather_colour_id, 'selections',"
                              " (SELECT json_agg(json_build_object('option_id', s.option_id, 'option_value_id',"
                              " s.option_value_id)) FROM (SELECT * FROM order_option s WHERE s.order_id = o.id AND"
                              " s.colour_id IS NULL AND s.text IS NULL ORDER BY s.option_id LIMIT 3) s)))::text"
                              " FROM sales_order o WHERE o.status = 'approved' AND o.kind = 'sale' AND"
                              " o.archived_at IS NULL ORDER BY o.id LIMIT 1"})
                      .value();
    }

    std::vector<Measure> all() const
    {
        const auto get = [](const std::string &path) {
            return [path](const std::string &token, const std::string &, int) { return requestOf("GET", path, token); };
        };
        return {
            {"signed in, no database", get("/api/v1/measurement-types"), 1, Beside::Floor},
            {"order by id",
             [](const std::string &token, const std::string &own, int) {
                 return requestOf("GET", "/api/v1/orders/" + own, token);
             }},
            {"list page of 50, total", get("/api/v1/orders?limit=50")},
            {"list of a state, 50, total", get("/api/v1/orders?limit=50&status=approved")},
            {"statistics", get("/api/v1/orders/stats"), 1, Beside::Kept},
            {"create a draft",
             [this](const std::string &token, const std::string &, int) {
                 return requestOf("POST", "/api/v1/orders", token, m_draft);
             }},
            {"hold, resume",
             [](const std::string &token, const std::string &own, int round) {
                 return requestOf("POST", "/api/v1/orders/" + own + (round % 2 ? "/resume" : "/hold"), token,
                                  round % 2 ? R"({"expected_status":"on_hold"})"
                                            : R"({"expected_status":"approved","reason":"Bench"})");
             },
             2},
        };
    }

    std::string tokenOf(const ServerProcess &server) const
    {
        const auto body = ask(
            server.port(),
            requestOf("POST", "/api/v1/auth/login", {},
                      R"({"username":")" + m_account.username + R"(","password":")" + m_account.password + R"("})"));
        return test::textAt(body, "access_token");
    }

    //! Until what the load has changed is published.
    void settle()
    {
        const Statement waiting {"waiting", "SELECT count(*) FROM change_mark"};
        while (m_postgres.database().reading().value(waiting) != "0")
            std::this_thread::sleep_for(std::chrono::milliseconds(500));
    }

    //! Runs the request until it executes the same twice, of two different records.
    Script capture(SqlTap &tap, const ServerProcess &server, const std::string &token, const Measure &measure)
    {
        const auto once = [&](std::size_t which) {
            tap.take();
            std::vector<Executed> executed;
            for (int round = 0; round < measure.requestsAScript; ++round) {
                ask(server.port(), measure.request(token, m_own[which], round));
                for (auto &one : tap.take())
                    executed.push_back(std::move(one));
            }
            return without(executed, m_background);
        };
        for (int i = 0; i < 4; ++i) // what is prepared or kept at first is not the request's
            once(std::size_t(i % 2));
        const auto first = once(m_own.size() - 1);
        const auto second = once(m_own.size() - 1);
        auto script = scriptOf(first, second, m_own.back(), numberOf(m_own.back()));
        if (!qEnvironmentVariableIsEmpty("OMS_BENCH_SCRIPTS"))
            std::fprintf(stderr, "---- %s\n%s\n", measure.what, script.text.c_str());
        return script;
    }

    std::string numberOf(const std::string &own)
    {
        return m_postgres.database()
            .reading()
            .value({"number", "SELECT number FROM bench_own WHERE id = $1"}, own)
            .value();
    }

    void print(const ServerProcess &server, const std::string &token, const Measure &measure, const Script &script)
    {
        const auto request = [&](int connection, int round) {
            return measure.request(token, m_own[std::size_t(connection) % m_own.size()], round);
        };
        load(server.port(), m_wanted.clients, std::chrono::seconds(1), request); // warm
        resumeLeftOnHold(server, token);
        const auto cpu = server.cpuSeconds();
        const auto served = load(server.port(), m_wanted.clients, m_wanted.time, request);
        const auto used = (server.cpuSeconds() - cpu) * 1e6 / double(served.count);
        if (measure.beside == Beside::Floor)
            m_floor = used;
        std::printf("%-28s %9.0f %9.2f %9.2f %9.1f %9.1f %9.1f", measure.what, served.rate, served.p50, served.p99,
                    used, used - m_floor, server.mebibytes());
        if (measure.beside == Beside::Pgbench) {
            resumeLeftOnHold(server, token);
            const auto beside =
                measure.requestsAScript * runPgbench(script, m_sockets, m_database, m_wanted.clients, m_wanted.time);
            std::printf(" %10.0f %6.0f%%\n", beside, beside > 0 ? 100 * served.rate / beside : 0);
        } else {
            std::printf(" %10s\n", measure.beside == Beside::Kept ? "kept in memory" : "");
        }
        if (served.failures > 0)
            std::printf("    %zu failures, as: %.300s\n", served.failures, served.example.c_str());
        std::fflush(stdout);
    }

    //! A run may end between hold and resume.
    void resumeLeftOnHold(const ServerProcess &server, const std::string &token)
    {
        const Statement left {"left",
                              "SELECT o.id FROM bench_own JOIN sales_order o USING (id) WHERE o.status = 'on_hold'"};
        const auto rows = m_postgres.database().reading().run(left, {});
        for (std::size_t i = 0; i < rows->size(); ++i)
            ask(server.port(),
                requestOf("POST", "/api/v1/orders/" + std::string(*rows->at(i, 0)) + "/resume", token,
                          R"({"expected_status":"on_hold"})"));
    }

    void million(const ServerProcess &server, const std::string &token, const Measure &measure)
    {
        std::size_t done = 0;
        while (done < 1'000'000)
            done += load(server.port(), m_wanted.clients, std::chrono::seconds(20), [&](int connection, int round) {
                        return measure.request(token, m_own[std::size_t(connection) % m_own.size()], round);
                    }).count;
        std::printf("after %zu requests: RSS %.1f MiB\n", done, server.mebibytes());
    }

    const Wanted m_wanted;
    test::TestDatabase m_postgres;
    const QTemporaryDir m_data;
    std::string m_sockets;
    std::string m_database;
    demo::DemoAccount m_account;
    std::vector<std::string> m_own;
    std::vector<Executed> m_background; //!< what the server does while nobody asks
    std::string m_draft;
    double m_floor = 0; //!< of the server's CPU, in microseconds
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("size"), QString(), QStringLiteral("small|full"), QStringLiteral("full")},
                       {QStringLiteral("seconds"), QString(), QStringLiteral("n"), QStringLiteral("10")},
                       {QStringLiteral("clients"), QString(), QStringLiteral("n"), QStringLiteral("16")},
                       {QStringLiteral("million"), QString()}});
    parser.process(application);
    Wanted wanted;
    wanted.size = fromCode<demo::Size>(parser.value(QStringLiteral("size")).toStdString()).value();
    wanted.time = std::chrono::seconds(parser.value(QStringLiteral("seconds")).toInt());
    wanted.clients = parser.value(QStringLiteral("clients")).toInt();
    wanted.hasMillion = parser.isSet(QStringLiteral("million"));
    try {
        return Bench(wanted).run();
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
