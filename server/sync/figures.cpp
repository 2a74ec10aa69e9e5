// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/figures.h"

namespace oms::sync {

void addPublisherFigures(http::Metrics &metrics, const PublisherCounters &counters)
{
    using Kind = http::Metrics::Kind;
    const auto add = [&metrics](Kind kind, const char *name, const char *help, const auto &figure) {
        metrics.add({kind, std::string("oms_sync_") + name, help, [&figure] { return double(figure.load()); }});
    };
    add(Kind::Gauge, "marks_waiting", "Changed records that are not published yet", counters.waiting);
    add(Kind::Gauge, "oldest_mark_seconds", "Age of the oldest of them", counters.oldestSeconds);
    add(Kind::Counter, "published_total", "Changes published, once for each scope", counters.published);
    add(Kind::Counter, "publish_failures_total", "Attempts to publish that failed", counters.failures);
}

void addPushFigures(http::Metrics &metrics, const PushCounters &counters)
{
    const auto codes = Choices<Verdict>::codes;
    for (std::size_t i = 0; i < codes.size(); ++i)
        metrics.add({http::Metrics::Kind::Counter,
                     "oms_sync_push_results_total",
                     "What became of pushed mutations; a repetition counts again",
                     [&counters, i] { return double(counters.results[i].load()); },
                     {{"result", std::string(codes[i])}}});
}

std::function<void(std::chrono::duration<double>)> publishingTimes(http::Metrics &metrics)
{
    return metrics.histogram("oms_sync_publish_duration_seconds", "Time that one publishing takes",
                             {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5, 30});
}

} // namespace oms::sync
