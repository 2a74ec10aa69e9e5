// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/redis/figures.h"

namespace oms::redis {

void addFigures(http::Metrics &metrics, const Counters &counters, int connections)
{
    using Kind = http::Metrics::Kind;
    const auto add = [&metrics](Kind kind, const char *name, const char *help, const auto &figure) {
        metrics.add({kind, std::string("oms_redis_") + name, help, [&figure] { return double(figure.load()); }});
    };
    metrics.add({Kind::Gauge, "oms_redis_up", "1 while Redis answers every event loop",
                 [&counters, connections] { return counters.answering.load() >= connections ? 1.0 : 0.0; }});
    add(Kind::Counter, "commands_total", "Commands sent to Redis", counters.commands);
    add(Kind::Counter, "timeouts_total", "Answers of Redis that did not come in time", counters.timeouts);
    add(Kind::Counter, "errors_total", "Commands that Redis refused", counters.errors);
    add(Kind::Counter, "losses_total", "Connections to Redis lost, and attempts to connect that failed",
        counters.losses);
}

} // namespace oms::redis
