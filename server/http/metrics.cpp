// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/metrics.h"

#include <QtGlobal>
#include <algorithm>
#include <mutex>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

namespace oms::http {

namespace {

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;

const prometheus::Histogram::BucketBoundaries requestSeconds {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1,
                                                              0.25,  0.5,    1,     2.5,  5,     10,   30};
//! domain.md 10
const prometheus::Histogram::BucketBoundaries orderSeconds {0.1, 0.5, 1, 2, 5, 10};

ClientMetric measured(const Metrics::Figure &figure)
{
    ClientMetric metric;
    for (const auto &[name, value] : figure.labels)
        metric.label.push_back({name, value});
    if (figure.kind == Metrics::Kind::Counter)
        metric.counter.value = figure.read();
    else
        metric.gauge.value = figure.read();
    return metric;
}

//! Figures that are read when somebody asks.
class ReadFigures {
public:
    void add(Metrics::Figure figure)
    {
        const std::lock_guard lock(m_mutex);
        m_figures.push_back(std::move(figure));
    }

    void appendTo(std::vector<MetricFamily> &families) const
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &figure : m_figures) {
            auto family = std::find_if(families.begin(), families.end(),
                                       [&](const MetricFamily &other) { return other.name == figure.name; });
            if (family == families.end()) {
                const auto type = figure.kind == Metrics::Kind::Counter ? MetricType::Counter : MetricType::Gauge;
                family = families.insert(families.end(), {figure.name, figure.help, type, {}});
            }
            family->metric.push_back(measured(figure));
        }
    }

private:
    mutable std::mutex m_mutex;
    std::vector<Metrics::Figure> m_figures;
};

} // namespace

struct Metrics::Registry {
    prometheus::Registry registry;
    ReadFigures figures;
    prometheus::Family<prometheus::Histogram> &requests =
        prometheus::BuildHistogram()
            .Name("oms_http_request_duration_seconds")
            .Help("Time from the complete head of a request to its answer")
            .Register(registry);
    prometheus::Gauge &inFlight = prometheus::BuildGauge()
                                      .Name("oms_http_requests_in_flight")
                                      .Help("Requests being worked on")
                                      .Register(registry)
                                      .Add({});
    prometheus::Histogram &orderChanges = prometheus::BuildHistogram()
                                              .Name("order_processing_duration_seconds")
                                              .Help("Time to work on a change of an order")
                                              .Register(registry)
                                              .Add({}, orderSeconds);
    std::vector<std::function<void(Call &)>> refreshes;
};

Metrics::Metrics(const std::string &version)
    : m_registry(std::make_unique<Registry>())
{
    auto &registry = m_registry->registry;
    prometheus::BuildGauge()
        .Name("oms_build_info")
        .Help("1, with what the server was built from")
        .Register(registry)
        .Add({{"version", version}, {"qt", QT_VERSION_STR}})
        .Set(1);
}

Metrics::~Metrics() = default;

void Metrics::add(Figure figure)
{
    m_registry->figures.add(std::move(figure));
}

std::function<void(std::chrono::duration<double>)> Metrics::histogram(const std::string &name, const std::string &help,
                                                                      const std::vector<double> &boundaries)
{
    auto &histogram = prometheus::BuildHistogram()
                          .Name(name)
                          .Help(help)
                          .Register(m_registry->registry)
                          .Add({}, prometheus::Histogram::BucketBoundaries(boundaries));
    return [&histogram](std::chrono::duration<double> duration) { histogram.Observe(duration.count()); };
}

prometheus::Histogram &Metrics::requests(std::string_view route, std::string_view method, int statusClass)
{
    return m_registry->requests.Add({{"route", std::string(route)},
                                     {"method", std::string(method)},
                                     {"status", std::to_string(statusClass) + "xx"}},
                                    requestSeconds);
}

prometheus::Gauge &Metrics::requestsInFlight()
{
    return m_registry->inFlight;
}

prometheus::Histogram &Metrics::orderChanges()
{
    return m_registry->orderChanges;
}

void Metrics::refreshBefore(std::function<void(Call &)> refresh)
{
    m_registry->refreshes.push_back(std::move(refresh));
}

void Metrics::refresh(Call &call) const
{
    for (const auto &one : m_registry->refreshes)
        one(call);
}

std::string Metrics::text() const
{
    auto families = m_registry->registry.Collect();
    m_registry->figures.appendTo(families);
    return prometheus::TextSerializer().Serialize(families);
}

void RequestMetrics::began()
{
    m_metrics.requestsInFlight().Increment();
}

void RequestMetrics::ended(const Endpoint *endpoint, Method method, int status, std::chrono::duration<double> duration)
{
    m_metrics.requestsInFlight().Decrement();
    auto *&histogram = m_histograms[endpoint].at(std::size_t(status / 100) % 6);
    if (!histogram)
        histogram = &m_metrics.requests(endpoint ? endpoint->path : "unmatched",
                                        nameOf(endpoint ? endpoint->method : method), status / 100);
    histogram->Observe(duration.count());
    if (endpoint && method != Method::Get && endpoint->path.starts_with("/api/v1/orders"))
        m_metrics.orderChanges().Observe(duration.count());
}

void addMetricsRoutes(Router &router, const Metrics &metrics)
{
    for (const auto path : {"/metrics", "/health/metrics"})
        router.add({.method = Method::Get,
                    .path = path,
                    .needs = Permission::MetricsRead,
                    .summary = "Figures of the server in Prometheus' text format",
                    .perform =
                        [&metrics](Call &call) {
                            metrics.refresh(call);
                            Answer answer;
                            answer.response.body = metrics.text();
                            answer.response.set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
                            return answer;
                        },
                    .mediaType = "text/plain",
                    .rate = RateClass::Unlimited,
                    .answersAlways = true,
                    .isOpenToLoopback = true});
}

} // namespace oms::http
