// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace oms {

class Passwords;
namespace http {
class Router;
} // namespace http
namespace sync {
struct PushCounters;
} // namespace sync

//! The routes of every feature: what the server answers besides health, metrics and documentation, and what the tests
//! of the whole surface walk. `passwords` and
//! `counters` outlive the router.
void addFeatureRoutes(http::Router &router, Passwords &passwords, sync::PushCounters &counters);

} // namespace oms
