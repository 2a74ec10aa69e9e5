// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/health.h"

#include "sql/database.h"

namespace oms {

using namespace http;

namespace {

//! Every field of a report is the server's.
constexpr FieldRules said(std::string_view help)
{
    return {.access = Access::ReadOnly, .help = help};
}

} // namespace

const Schema &Describe<DatabaseHealth>::schema()
{
    static const Schema schema(
        "database_health",
        {
            field<&DatabaseHealth::status>("status", said("ok, unavailable or starting")),
            field<&DatabaseHealth::milliseconds>("milliseconds", said("Time of one question and its answer")),
        });
    return schema;
}

const Schema &Describe<MigrationHealth>::schema()
{
    static const Schema schema("migration_health",
                               {
                                   field<&MigrationHealth::status>("status", said("ok, pending or unknown")),
                                   field<&MigrationHealth::version>("version", said("Of the database's schema")),
                                   field<&MigrationHealth::newest>("newest", said("That this server knows")),
                               });
    return schema;
}

const Schema &Describe<HealthComponents>::schema()
{
    static const Schema schema("health_components",
                               {
                                   field<&HealthComponents::database>("database", {.access = Access::ReadOnly}),
                                   field<&HealthComponents::migrations>("migrations", {.access = Access::ReadOnly}),
                               });
    return schema;
}

const Schema &Describe<HealthReport>::schema()
{
    static const Schema schema(
        "health_report",
        {
            field<&HealthReport::status>("status", said("ok, unavailable, starting or draining")),
            field<&HealthReport::reason>("reason", said("Why it is not ok")),
            field<&HealthReport::version>("version", said("Of the server")),
            field<&HealthReport::uptime_seconds>("uptime_seconds", {.access = Access::ReadOnly}),
            field<&HealthReport::components>("components", {.access = Access::ReadOnly}),
        });
    return schema;
}

const Schema &Describe<Liveness>::schema()
{
    static const Schema schema("liveness",
                               {
                                   field<&Liveness::status>("status", said("ok, or why not")),
                                   field<&Liveness::reason>("reason", said("Why it is not ok")),
                               });
    return schema;
}

} // namespace oms

namespace oms::http {

namespace {

std::string_view nameOf(Readiness::Phase phase)
{
    switch (phase) {
    case Readiness::Phase::Starting:
        return "starting";
    case Readiness::Phase::Ready:
        return "ok";
    case Readiness::Phase::Draining:
        break;
    }
    return "draining";
}

HealthComponents componentsSeenBy(Call &call, const HealthSources &sources)
{
    HealthComponents found {.database = {.status = "starting", .milliseconds = {}},
                            .migrations = {.status = "unknown", .version = {}, .newest = sources.newestMigration}};
    if (sources.readiness.phase() == Readiness::Phase::Starting)
        return found;
    // The one exception that is an answer here: whether the database is away is the question.
    try {
        const auto asked = std::chrono::steady_clock::now();
        const auto version = std::stoi(call.reading().value(sql::database::schemaVersion).value_or("0"));
        const auto took = std::chrono::steady_clock::now() - asked;
        found.database = {"ok", int(std::chrono::duration_cast<std::chrono::milliseconds>(took).count())};
        found.migrations.version = version;
        found.migrations.status = version >= sources.newestMigration ? "ok" : "pending";
    } catch (const DatabaseError &) {
        found.database.status = "unavailable";
    }
    return found;
}

HealthReport reportOn(Call &call, const HealthSources &sources)
{
    HealthReport report;
    report.status = nameOf(sources.readiness.phase());
    report.version = sources.identity.version;
    report.uptime_seconds = std::chrono::duration_cast<std::chrono::seconds>(call.now() - sources.startedAt).count();
    report.components = componentsSeenBy(call, sources);
    if (report.status != "ok") {
        report.reason = sources.readiness.reason();
    } else if (report.components.database.status != "ok") {
        report.status = "unavailable";
        report.reason = "The database does not answer";
    } else if (report.components.migrations.status != "ok") {
        report.status = "unavailable";
        report.reason = "The database's schema is older than the server";
    }
    return report;
}

//! Never kept anywhere, and without a tag: it is about this moment.
template<Described T>
Answer now(const T &report, std::string_view status)
{
    auto answer = Answer::json(toJson(report), status == "ok" ? 200 : 503);
    answer.response.set("Cache-Control", "no-store");
    return answer;
}

Endpoint page(std::string_view path, std::string_view summary, const Schema &answers, Perform perform)
{
    return {.method = Method::Get,
            .path = path,
            .needs = Needs::nothing(),
            .summary = summary,
            .perform = std::move(perform),
            .answers = &answers,
            .answersAlways = true};
}

} // namespace

void addHealthRoutes(Router &router, const HealthSources &sources)
{
    router.add(page("/health", "How the server and its parts are", schemaOf<HealthReport>(), [sources](Call &call) {
        const auto report = reportOn(call, sources);
        return now(report, report.status);
    }));
    router.add(page("/health/ready", "Whether requests can be answered", schemaOf<Liveness>(), [sources](Call &call) {
        const auto report = reportOn(call, sources);
        return now(Liveness {report.status, report.reason}, report.status);
    }));
    auto live = page("/health/live", "Whether the process answers at all", schemaOf<Liveness>(), [](Call &) {
        return now(Liveness {"ok", {}}, "ok");
    });
    live.rate = RateClass::Unlimited;
    router.add(std::move(live));
    for (const auto path : {"/version", "/.well-known/oms"})
        router.add(page(path, "What server this is", schemaOf<ServerIdentity>(),
                        [sources](Call &) { return now(sources.identity, "ok"); }));
}

} // namespace oms::http
