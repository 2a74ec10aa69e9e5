// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/figures.h"

#include "shared/orders/status.h"
#include "sql/orderlists.h"

#include <atomic>

namespace oms {

namespace {

struct Census {
    OrderStatus status = OrderStatus::Draft;
    bool is_urgent = false;
    std::int64_t count = 0;
};
using Counts = std::array<std::array<std::atomic<std::int64_t>, 2>, orderStatusCount>;

} // namespace

template<>
struct Describe<Census> {
    static const Schema &schema()
    {
        static const Schema schema(
            "census",
            {field<&Census::status>("status"), field<&Census::is_urgent>("is_urgent"), field<&Census::count>("count")});
        return schema;
    }
};

} // namespace oms

namespace oms::orders {

void addOrderFigures(http::Metrics &metrics, std::function<bool()> isReady)
{
    const auto counts = std::make_shared<Counts>();
    for (std::size_t status = 0; status < orderStatusCount; ++status)
        for (const bool isUrgent : {false, true})
            metrics.add({http::Metrics::Kind::Gauge,
                         "orders_total",
                         "Live orders by status and urgency",
                         [counts, status, isUrgent] { return double((*counts)[status][isUrgent]); },
                         {{"status", std::string(Choices<OrderStatus>::codes[status])},
                          {"urgent", isUrgent ? "true" : "false"}}});
    metrics.refreshBefore([counts, isReady = std::move(isReady)](http::Call &call) {
        if (!isReady())
            return;
        const auto found = call.reading().all<Census>(sql::orderlists::census);
        for (auto &status : *counts)
            for (auto &count : status)
                count = 0;
        for (const auto &row : found)
            (*counts)[static_cast<std::size_t>(row.status)][row.is_urgent] = row.count;
    });
}

} // namespace oms::orders
