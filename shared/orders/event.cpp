// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/orders/event.h"

namespace oms {

const Schema &Describe<OrderEvent>::schema()
{
    static const Schema schema("order_event",
                               {
                                   field<&OrderEvent::id>("id"),
                                   field<&OrderEvent::order_id>("order_id"),
                                   field<&OrderEvent::at>("at", {.title = "When"}),
                                   field<&OrderEvent::actor_id>("actor_id"),
                                   field<&OrderEvent::actor_name>("actor_name", {.title = "Who"}),
                                   field<&OrderEvent::kind>("kind", {.title = "Kind"}),
                                   field<&OrderEvent::action>("action"),
                                   field<&OrderEvent::from_status>("from_status", {.title = "From"}),
                                   field<&OrderEvent::to_status>("to_status", {.title = "To"}),
                                   field<&OrderEvent::text>("text", {.title = "Text", .maxLength = 20000}),
                                   field<&OrderEvent::data>("data", {.maxLength = 200000, .format = Format::Json}),
                                   field<&OrderEvent::audience>("audience", {.title = "For"}),
                                   field<&OrderEvent::is_correction>("is_correction", {.title = "Correction"}),
                               });
    return schema;
}

} // namespace oms
