// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/router.h"

#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

namespace prometheus {
class Gauge;
class Histogram;
} // namespace prometheus

namespace oms::http {

//! The figures of the program in Prometheus' text format. Any thread may use it.
class Metrics {
public:
    //! `version` is what build_info says.
    explicit Metrics(const std::string &version);
    ~Metrics();

    enum class Kind { Gauge, Counter };
    //! A figure that somebody else keeps, read at every scrape on the scraping thread. Rows of one name differ in
    //! their labels.
    struct Figure {
        Kind kind = Kind::Gauge;
        std::string name;
        std::string help;
        std::function<double()> read;
        std::vector<std::pair<std::string, std::string>> labels = {}; //!< names and values
    };
    void add(Figure figure);
    //! Figures that are asked of the database: done on the scrape's fiber before they are read.
    void refreshBefore(std::function<void(Call &)> refresh);
    void refresh(Call &call) const;

    //! A distribution: whoever gets the function tells it each duration, from any thread, while the metrics live.
    std::function<void(std::chrono::duration<double>)> histogram(const std::string &name, const std::string &help,
                                                                 const std::vector<double> &boundaries);

    prometheus::Histogram &requests(std::string_view route, std::string_view method, int statusClass);
    prometheus::Gauge &requestsInFlight();
    prometheus::Histogram &orderChanges();

    std::string text() const;

private:
    struct Registry;
    std::unique_ptr<Registry> m_registry;
};

//! One thread's way to the request figures: looked up once per route, then a pointer.
class RequestMetrics {
public:
    explicit RequestMetrics(Metrics &metrics)
        : m_metrics(metrics)
    { }

    void began();
    void ended(const Endpoint *endpoint, Method method, int status, std::chrono::duration<double> duration);

private:
    Metrics &m_metrics;
    std::unordered_map<const Endpoint *, std::array<prometheus::Histogram *, 6>> m_histograms;
};

//! GET /metrics and /health/metrics, for metrics:read or asked directly from this machine.
void addMetricsRoutes(Router &router, const Metrics &metrics);

} // namespace oms::http
