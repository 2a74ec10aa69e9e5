// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/figures.h"

namespace oms::http {

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

} // namespace oms::http
