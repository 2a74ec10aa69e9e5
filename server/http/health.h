// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/readiness.h"
#include "server/http/router.h"
#include "shared/system/serveridentity.h"

namespace oms::http {

struct DatabaseHealth {
    std::string status; //!< "ok", "unavailable", "starting"
    std::optional<int> milliseconds; //!< of one question and its answer
};

struct MigrationHealth {
    std::string status; //!< "ok", "pending", "unknown"
    std::optional<int> version; //!< of the database's schema
    int newest = 0; //!< that this program knows
};

struct HealthComponents {
    DatabaseHealth database;
    MigrationHealth migrations;
};

struct HealthReport {
    std::string status; //!< "ok", or why not: "unavailable", "starting", "draining"
    std::optional<std::string> reason;
    std::string version;
    std::int64_t uptime_seconds = 0;
    HealthComponents components;
};

//! "Is it there?": for probes that look at nothing but the answer.
struct Liveness {
    std::string status;
    std::optional<std::string> reason;
};

//! What a desktop application asks an address before it offers to sign in there.
struct HealthSources {
    const Readiness &readiness;
    Instant startedAt;
    int newestMigration = 0;
    ServerIdentity identity = {};
};

//! /health, /health/live, /health/ready, /version and /.well-known/oms: public, and answered while the server starts.
void addHealthRoutes(Router &router, const HealthSources &sources);

} // namespace oms::http

namespace oms {

template<>
struct Describe<http::DatabaseHealth> {
    static const Schema &schema();
};
template<>
struct Describe<http::MigrationHealth> {
    static const Schema &schema();
};
template<>
struct Describe<http::HealthComponents> {
    static const Schema &schema();
};
template<>
struct Describe<http::HealthReport> {
    static const Schema &schema();
};
template<>
struct Describe<http::Liveness> {
    static const Schema &schema();
};

} // namespace oms
