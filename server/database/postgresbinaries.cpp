// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/postgresbinaries.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <algorithm>

namespace oms {

namespace fs = std::filesystem;

namespace {

constexpr int oldestMajor = 14;

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted(5000) || !process.waitForFinished(5000))
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

//! "postgres (PostgreSQL) 15.20 (Debian …)" → 15
int majorOf(const fs::path &folder)
{
    static const QRegularExpression version(QStringLiteral("\\(PostgreSQL\\) (\\d+)"));
    const auto match =
        version.match(outputOf(QString::fromStdString(folder / "postgres"), {QStringLiteral("--version")}));
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

//! Folders of all versions under a directory that has one for each: /usr/lib/postgresql/15/bin.
void addVersions(std::vector<fs::path> &folders, const fs::path &parent, std::string_view prefix)
{
    std::error_code error;
    for (const auto &entry : fs::directory_iterator(parent, error))
        if (entry.path().filename().string().starts_with(prefix))
            folders.push_back(entry.path() / "bin");
}

std::vector<fs::path> likelyFolders()
{
    std::vector<fs::path> folders;
    addVersions(folders, "/usr/lib/postgresql", ""); // Debian, Ubuntu
    addVersions(folders, "/opt/homebrew/opt", "postgresql@"); // Homebrew on Apple silicon
    addVersions(folders, "/usr/local/opt", "postgresql@"); // Homebrew on Intel
    addVersions(folders, "/usr", "pgsql-"); // PostgreSQL's own RPMs
    const auto server = QStandardPaths::findExecutable(QStringLiteral("postgres")); // Fedora, Arch, a PATH set by hand
    if (!server.isEmpty())
        folders.push_back(fs::path(server.toStdString()).parent_path());
    const auto config = QStandardPaths::findExecutable(QStringLiteral("pg_config"));
    if (!config.isEmpty())
        folders.emplace_back(outputOf(config, {QStringLiteral("--bindir")}).toStdString());
    return folders;
}

} // namespace

std::vector<PostgresBinaries> findPostgresBinaries()
{
    std::vector<PostgresBinaries> found;
    for (const auto &folder : likelyFolders()) {
        std::error_code error;
        if (!fs::exists(folder / "initdb", error) || !fs::exists(folder / "postgres", error))
            continue;
        const int major = majorOf(folder);
        if (major >= oldestMajor)
            found.push_back({folder, major});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.major > b.major; });
    return found;
}

} // namespace oms
