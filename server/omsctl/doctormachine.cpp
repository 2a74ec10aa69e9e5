// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/postgresbinaries.h"
#include "server/omsctl/doctor.h"

#include <QSslCertificate>
#include <QSslSocket>
#include <filesystem>
#include <sys/resource.h>

namespace oms::ctl {
namespace {

constexpr std::uintmax_t gibibyte = 1024ULL * 1024 * 1024;

Finding versions(Context &)
{
    return {Health::Good,
            "oms " OMS_VERSION ", Qt " + std::string(qVersion()) + ", "
                + QSslSocket::sslLibraryVersionString().toStdString(),
            {}};
}

Finding clock(Context &)
{
    const auto today = std::chrono::floor<std::chrono::days>(now());
    const bool isPlausible =
        today > Date(std::chrono::year(2026) / 1 / 1) && today < Date(std::chrono::year(2100) / 1 / 1);
    return {isPlausible ? Health::Good : Health::Bad, toIso(now()),
            "Set the clock and keep it right (chrony, systemd-timesyncd)."};
}

//! The nearest directory that exists already: the data directory may still have to be made.
std::filesystem::path existing(std::filesystem::path path)
{
    while (!std::filesystem::exists(path) && path.has_relative_path())
        path = path.parent_path();
    return path;
}

Finding disk(Context &context)
{
    const auto space = std::filesystem::space(existing(context.config().dataDirectory));
    const auto says = std::to_string(space.available / (gibibyte / 1024)) + " MiB free of "
        + std::to_string(space.capacity / (gibibyte / 1024)) + " MiB at " + context.config().dataDirectory;
    const auto cure = "Make room there or name another data directory (OMS_DATA_DIR).";
    if (space.available < gibibyte)
        return {Health::Bad, says, cure};
    return {space.available < 5 * gibibyte ? Health::Doubtful : Health::Good, says, cure};
}

Finding binaries(Context &context)
{
    if (!context.config().databaseUrl.empty())
        return {Health::Good, "not needed: a database address is set", {}};
    const auto found = findPostgresBinaries();
    if (found.empty())
        return {Health::Bad, "no PostgreSQL 14 or newer is installed",
                "apt-get install postgresql, or set OMS_DATABASE_URL to one that runs elsewhere."};
    return {
        Health::Good, "PostgreSQL " + std::to_string(found.front().major) + " in " + found.front().folder.string(), {}};
}

Finding openFiles(Context &context)
{
    rlimit limit {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    const auto sockets = static_cast<rlim_t>(context.config().maxConnections);
    const auto needed = sockets + static_cast<rlim_t>(context.config().databaseConnections) + 256;
    return {limit.rlim_max >= needed ? Health::Good : Health::Doubtful,
            "at most " + std::to_string(limit.rlim_max) + ", wanted " + std::to_string(needed),
            "Raise the limit (LimitNOFILE= in the unit, `ulimit -n`) or lower OMS_MAX_CONNECTIONS."};
}

Finding certificate(Context &context)
{
    const auto &path = context.config().tlsCertificate;
    if (path.empty())
        return {Health::Good,
                "none set: clients must reach the server on this machine or through a proxy that does TLS",
                {}};
    const auto chain = QSslCertificate::fromPath(QString::fromStdString(path));
    const auto cure = "Renew it and restart the server.";
    if (chain.isEmpty())
        return {Health::Bad, path + " holds no certificate", "Name a PEM file with the certificate and its chain."};
    const auto until = chain.front().expiryDate();
    const auto says = "good until " + until.toUTC().toString(Qt::ISODate).toStdString();
    if (until < QDateTime::currentDateTimeUtc())
        return {Health::Bad, says, cure};
    return {until < QDateTime::currentDateTimeUtc().addDays(21) ? Health::Doubtful : Health::Good, says, cure};
}

} // namespace

const std::vector<Examination> &machineExaminations()
{
    static const std::vector<Examination> all {
        {"versions", versions}, {"clock", clock},          {"disk", disk},
        {"programs", binaries}, {"open files", openFiles}, {"certificate", certificate},
    };
    return all;
}

} // namespace oms::ctl
