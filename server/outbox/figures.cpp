// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/outbox/figures.h"

namespace oms::outbox {

void addPostmanFigures(http::Metrics &metrics, const PostmanCounters &counters)
{
    using Kind = http::Metrics::Kind;
    const auto add = [&metrics](Kind kind, const char *name, const char *help, const auto &figure) {
        metrics.add({kind, std::string("oms_outbox_") + name, help, [&figure] { return double(figure.load()); }});
    };
    add(Kind::Gauge, "waiting", "Events and mails that are not delivered yet", counters.waiting);
    add(Kind::Gauge, "dead", "Those that were given up: omsctl outbox list", counters.dead);
    add(Kind::Counter, "sent_total", "Mails that this server has delivered", counters.sent);
    add(Kind::Counter, "failures_total", "Attempts to deliver that failed", counters.failures);
}

} // namespace oms::outbox
