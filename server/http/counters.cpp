// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/counters.h"

namespace oms::http {

std::string_view nameOf(RefusedFor reason)
{
    static constexpr std::array<std::string_view, refusedForCount> names {
        "framing",       "head_size",      "body_size", "head_deadline",
        "body_deadline", "write_deadline", "address",   "in_flight"};
    return names[static_cast<std::size_t>(reason)];
}

} // namespace oms::http
