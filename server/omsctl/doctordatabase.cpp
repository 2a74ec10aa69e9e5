// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/migrations.h"
#include "server/omsctl/doctor.h"
#include "sql/doctor.h"

#include <algorithm>
#include <cstdlib>

namespace oms::ctl {
namespace {

constexpr int oldestMajor = 14;

//! Asked before the schema is known to fit, so not through Context::database().
std::string ask(Context &context, const Statement &statement, const Params &params = {})
{
    BlockingDatabase database(context.dsn());
    const auto rows = database.reading().run(statement, params);
    return rows->size() == 0 ? std::string() : std::string(rows->at(0, 0).value_or(""));
}

Finding version(Context &context)
{
    const int number = std::atoi(ask(context, sql::doctor::versionNumber).c_str());
    return {number >= oldestMajor * 10000 ? Health::Good : Health::Bad,
            "PostgreSQL " + std::to_string(number / 10000) + "." + std::to_string(number % 10000),
            "Move the data to PostgreSQL " + std::to_string(oldestMajor) + " or newer."};
}

Finding clocks(Context &context)
{
    const auto seconds = std::atoll(ask(context, sql::doctor::secondsAhead, {Param(now())}).c_str());
    return {std::abs(seconds) <= 2 ? Health::Good : Health::Bad,
            "the database is " + std::to_string(seconds) + " s ahead of this machine",
            "Keep both clocks right (chrony, systemd-timesyncd)."};
}

Finding durability(Context &context)
{
    std::string off;
    for (const char *setting : {"fsync", "full_page_writes", "synchronous_commit"})
        if (ask(context, sql::doctor::setting, {Param(setting)}) == "off")
            off += (off.empty() ? "" : ", ") + std::string(setting);
    return {off.empty() ? Health::Good : Health::Bad, off.empty() ? "what is committed stays" : "switched off: " + off,
            "Switch it on in postgresql.conf: a power failure would lose or spoil data."};
}

Finding encoding(Context &context)
{
    const auto found = ask(context, sql::doctor::encoding);
    return {found == "UTF8" ? Health::Good : Health::Bad, found, "Make the database with ENCODING 'UTF8'."};
}

Finding extensions(Context &context)
{
    const auto missing =
        ask(context, sql::doctor::missingExtensions, {Param(Texts {"btree_gist", "citext", "pg_trgm", "unaccent"})});
    return {missing.empty() ? Health::Good : Health::Bad, missing.empty() ? "all there" : "missing: " + missing,
            "Install PostgreSQL's contrib package on the database's machine."};
}

Finding connections(Context &context)
{
    const int most = std::atoi(ask(context, sql::doctor::setting, {Param("max_connections")}).c_str());
    const int wanted = context.config().databaseConnections + 5;
    return {most >= wanted ? Health::Good : Health::Bad,
            "at most " + std::to_string(most) + ", one server wants " + std::to_string(wanted),
            "Raise max_connections in postgresql.conf or lower OMS_DATABASE_CONNECTIONS."};
}

Finding schema(Context &context)
{
    const auto steps = Migrator(context.dsn()).status();
    const auto behind = std::count_if(steps.begin(), steps.end(), [](const auto &step) { return !step.appliedAt; });
    return {behind == 0 ? Health::Good : Health::Doubtful,
            behind == 0 ? "up to date" : std::to_string(behind) + " steps behind",
            "Run `omsctl migrate`, or start the server, which does it."};
}

} // namespace

const std::vector<Examination> &databaseExaminations()
{
    static const std::vector<Examination> all {
        {"database", version},      {"clocks", clocks},           {"durability", durability}, {"encoding", encoding},
        {"extensions", extensions}, {"connections", connections}, {"schema", schema},
    };
    return all;
}

} // namespace oms::ctl
