// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/app/logging.h"
#include "server/http/compression.h"
#include "server/http/crossorigin.h"
#include "server/http/exchange.h"
#include "server/http/metrics.h"

#include <functional>

namespace oms::http {

struct PipelineSettings {
    CrossOrigin crossOrigin;
    std::function<void(const RequestLog &)> log = logRequest;
    std::function<Instant()> clock = oms::now;
};

//! The application behind the front, one per event-loop thread: every request becomes a fiber that passes the stages of
//! its Exchange; what comes out is turned into an answer here, refusals and exceptions alike. The only catch.
class Pipeline final : public Handler {
public:
    Pipeline(const Surroundings &surroundings, Metrics &metrics, PipelineSettings settings);

    void handle(Request &&request, Respond respond) override;
    std::size_t bodyLimit(Method method, std::string_view path) const override;

private:
    void serve(Exchange &exchange, const Respond &respond);
    Response responseTo(Exchange &exchange);
    Response answerOptions(const Exchange &exchange) const;
    void finish(const Exchange &exchange, Response &response);
    void record(const Exchange &exchange, const Response &response);

    Surroundings m_surroundings;
    RequestMetrics m_metrics;
    PipelineSettings m_settings;
    Compressor m_compressor;
};

} // namespace oms::http
