// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/metrics.h"

#include <QtGlobal>
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

//! Figures that are read when somebody asks.
class ReadFigures : public prometheus::Collectable {
public:
    struct Row {
        MetricType type;
        std::string name;
        std::string help;
        std::function<double()> read;
    };

    void add(Row row)
    {
        const std::lock_guard lock(m_mutex);
        m_rows.push_back(std::move(row));
    }

    std::vector<MetricFamily> Collect() const override
    {
        const std::lock_guard lock(m_mutex);
        std::vector<MetricFamily> families;
        for (const auto &row : m_rows) {
            ClientMetric metric;
            if (row.type == MetricType::Counter)
                metric.counter.value = row.read();
            else
                metric.gauge.value = row.read();
            families.push_back({row.name, row.help, row.type, {metric}});
        }
        return families;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<Row> m_rows;
};

} // namespace

struct Metrics::Registry {
    prometheus::Registry registry;
    std::shared_ptr<ReadFigures> figures = std::make_shared<ReadFigures>();
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
    // The two that the requirements name. Orders come with a later part of the product: until then nothing counts here.
    prometheus::BuildHistogram()
        .Name("order_processing_duration_seconds")
        .Help("Time to work on a change of an order; empty until orders exist")
        .Register(registry)
        .Add({}, orderSeconds);
}

Metrics::~Metrics() = default;

void Metrics::addFigure(Figure kind, std::string name, std::string help, std::function<double()> read)
{
    m_registry->figures->add({kind == Figure::Counter ? MetricType::Counter : MetricType::Gauge, std::move(name),
                              std::move(help), std::move(read)});
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

std::string Metrics::text() const
{
    auto families = m_registry->registry.Collect();
    auto read = m_registry->figures->Collect();
    families.insert(families.end(), std::make_move_iterator(read.begin()), std::make_move_iterator(read.end()));
    families.push_back(
        {"orders_total", "Orders by status and urgency; empty until orders exist", MetricType::Counter, {}});
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
}

void addMetricsRoutes(Router &router, const Metrics &metrics)
{
    for (const auto path : {"/metrics", "/health/metrics"})
        router.add({.method = Method::Get,
                    .path = path,
                    .needs = Permission::MetricsRead,
                    .summary = "Figures of the server in Prometheus' text format",
                    .perform =
                        [&metrics](Call &) {
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
