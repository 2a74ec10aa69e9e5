// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/figures.h"

#include "server/database/kept.h"

namespace oms::http {

void addFrontFigures(Metrics &metrics, const Counters &counters)
{
    using Kind = Metrics::Kind;
    const auto add = [&metrics](Kind kind, const char *name, const char *help, const auto &figure) {
        metrics.add({kind, std::string("oms_front_") + name, help, [&figure] { return double(figure.load()); }});
    };
    add(Kind::Gauge, "connections_open", "Connections of clients", counters.open);
    add(Kind::Gauge, "requests_in_flight", "Requests handed to the application, also those whose client has gone",
        counters.inFlight);
    add(Kind::Counter, "connections_accepted_total", "Connections accepted", counters.accepted);
    add(Kind::Counter, "connections_evicted_total", "Connections closed to make room for newcomers", counters.evicted);
    add(Kind::Counter, "accept_errors_total", "Connections that could not be accepted", counters.acceptErrors);
    add(Kind::Counter, "requests_total", "Complete requests handed to the application", counters.requests);
    add(Kind::Counter, "upgrades_total", "Connections handed over to WebSockets", counters.upgraded);
    for (std::size_t i = 0; i < refusedForCount; ++i) {
        const auto reason = static_cast<RefusedFor>(i);
        metrics.add({Kind::Counter,
                     "oms_front_refused_total",
                     "What the front turned away by itself",
                     [&counters, reason] { return double(counters.refusedFor(reason)); },
                     {{"reason", std::string(nameOf(reason))}}});
    }
}

void addDatabaseFigures(Metrics &metrics, const DatabaseCounters &counters)
{
    using Kind = Metrics::Kind;
    const auto add = [&](Kind kind, const char *name, const char *help, const std::atomic<std::int64_t> &figure) {
        metrics.add({kind, std::string("oms_database_") + name, help, [&figure] { return double(figure.load()); }});
    };
    add(Kind::Gauge, "connections_open", "Connections to PostgreSQL that are up", counters.open);
    add(Kind::Gauge, "connections_idle", "Of these, connections for transactions that nobody holds", counters.idle);
    add(Kind::Gauge, "requests_waiting", "Requests that wait for a connection", counters.waiting);
    add(Kind::Counter, "acquired_total", "Connections handed out for transactions", counters.acquired);
    add(Kind::Counter, "statements_total", "Statements sent", counters.statements);
    add(Kind::Counter, "errors_total", "Statements that PostgreSQL refused or that were lost", counters.errors);
    add(Kind::Counter, "reconnects_total", "Connections made again after they were lost", counters.reconnects);
    metrics.add({Kind::Counter, "oms_database_acquire_seconds_total", "What requests waited for connections",
                 [&counters] { return double(counters.acquireMicroseconds.load()) / 1e6; }});
}

void addKeptFigures(Metrics &metrics)
{
    using Kind = Metrics::Kind;
    const auto add = [&metrics](Kind kind, const char *name, const char *help, const std::atomic<std::int64_t> &figure,
                                const char *level = nullptr) {
        Metrics::Figure row {kind, std::string("oms_kept_") + name, help, [&figure] { return double(figure.load()); }};
        if (level)
            row.labels = {{"level", level}};
        metrics.add(std::move(row));
    };
    const auto &counters = keptCounters();
    constexpr const char *hits = "Totals and statistics that were known, to this process or through Redis";
    add(Kind::Counter, "hits_total", hits, counters.hits, "memory");
    add(Kind::Counter, "hits_total", hits, counters.sharedHits, "redis");
    add(Kind::Counter, "misses_total", "Totals and statistics that had to be counted", counters.misses);
    add(Kind::Gauge, "entries", "Totals and statistics that this process keeps", counters.entries);
}

} // namespace oms::http
