// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/metrics.h"
#include "server/outbox/postman.h"

namespace oms::outbox {

void addPostmanFigures(http::Metrics &metrics, const PostmanCounters &counters);

} // namespace oms::outbox
