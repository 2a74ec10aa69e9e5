// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgbench.h"

#include "shared/core/uuid.h"

#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <map>
#include <set>

namespace oms::bench {

namespace {

std::string withoutComments(const std::string &sql)
{
    std::string text;
    for (std::size_t at = 0; at < sql.size();) {
        const auto end = std::min(sql.find('\n', at), sql.size());
        auto line = sql.substr(at, end - at);
        if (const auto comment = line.find("--"); comment != std::string::npos)
            line.resize(comment);
        text += line + '\n';
        at = end + 1;
    }
    while (!text.empty() && (text.back() == '\n' || text.back() == ';' || text.back() == ' '))
        text.pop_back();
    return text;
}

//! The statements that both have executed, pair by pair.
std::vector<std::pair<Executed, Executed>> pairs(const std::vector<Executed> &first,
                                                 const std::vector<Executed> &second)
{
    std::vector<std::pair<Executed, Executed>> common;
    std::vector<bool> used(second.size());
    for (const auto &one : first)
        for (std::size_t i = 0; i < second.size(); ++i)
            if (!used[i] && second[i].sql == one.sql) {
                used[i] = true;
                common.emplace_back(one, second[i]);
                break;
            }
    return common;
}

class Writing {
public:
    Writing(std::string own, std::string number)
        : m_own(std::move(own))
        , m_number(std::move(number))
    { }

    void add(const Executed &one, const Executed &other)
    {
        const auto sql = withoutComments(one.sql);
        ++m_statement;
        for (std::size_t at = 0; at < sql.size(); ++at) {
            std::size_t digits = 0;
            while (sql[at] == '$' && at + 1 + digits < sql.size() && std::isdigit(sql[at + 1 + digits]))
                ++digits;
            if (digits == 0) {
                m_body += sql[at];
                continue;
            }
            const auto which = std::size_t(std::stoi(sql.substr(at + 1, digits))) - 1;
            m_body += valueOf(one.values.at(which), other.values.at(which), which);
            at += digits;
        }
        m_body += ";\n";
    }

    Script take()
    {
        std::string head = R"(\if :init
\else
SELECT id AS own, number FROM bench_own WHERE n = :client_id \gset
\set init 1
\endif
)";
        for (const auto &[value, name] : m_fresh)
            head += "\\set " + name + " random(1, 200000000000000)\n";
        m_variables.push_back("init=0");
        return {head + m_body, std::move(m_variables)};
    }

private:
    std::string valueOf(const std::optional<std::string> &one, const std::optional<std::string> &other,
                        std::size_t which)
    {
        if (!one)
            return "NULL";
        if (*one == m_own)
            return ":own";
        if (*one == m_number)
            return ":number";
        if (one != other && Uuid::parse(*one) && other && Uuid::parse(*other)) {
            const auto name = m_fresh.try_emplace(*one, "fresh" + std::to_string(m_fresh.size())).first->second;
            return "('01900000-0000-7000-8000-' || lpad(to_hex(:" + name + "::bigint), 12, '0'))::uuid";
        }
        if (one->empty()) // which -D does not take
            return "''";
        const auto name = "s" + std::to_string(m_statement) + "v" + std::to_string(which);
        const auto variable = name + '=' + *one;
        if (std::find(m_variables.begin(), m_variables.end(), variable) == m_variables.end())
            m_variables.push_back(variable);
        return ':' + name;
    }

    const std::string m_own;
    const std::string m_number;
    int m_statement = 0;
    std::string m_body;
    std::vector<std::string> m_variables;
    std::map<std::string, std::string> m_fresh; //!< variable of a new identity, by the one of the first run
};

} // namespace

std::vector<Executed> without(const std::vector<Executed> &all, const std::vector<Executed> &background)
{
    std::vector<Executed> kept;
    std::set<std::size_t> taken;
    const auto isBackground = [&](const Executed &one) {
        return std::any_of(background.begin(), background.end(),
                           [&](const Executed &other) { return other.sql == one.sql; });
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (taken.contains(i) || all[i].sql == "COMMIT")
            continue;
        std::vector<std::size_t> together {i}; // a transaction, else a statement by itself
        for (auto k = i + 1; all[i].sql == "BEGIN" && k < all.size(); ++k) {
            if (all[k].connection != all[i].connection)
                continue;
            together.push_back(k);
            if (all[k].sql == "COMMIT")
                break;
        }
        const bool isOurs = std::any_of(together.begin(), together.end(), [&](std::size_t k) {
            return all[k].sql != "BEGIN" && all[k].sql != "COMMIT" && !isBackground(all[k]);
        });
        for (const auto k : together) {
            taken.insert(k);
            if (isOurs)
                kept.push_back(all[k]);
        }
    }
    return kept;
}

Script scriptOf(const std::vector<Executed> &first, const std::vector<Executed> &second, const std::string &own,
                const std::string &number)
{
    Writing writing(own, number);
    for (const auto &[one, other] : pairs(first, second))
        writing.add(one, other);
    return writing.take();
}

double runPgbench(const Script &script, const std::string &socketDirectory, const std::string &database,
                  int connections, std::chrono::seconds time)
{
    const QTemporaryDir directory;
    const auto file = directory.filePath(QStringLiteral("script.sql"));
    std::ofstream(file.toStdString()) << script.text;
    QStringList arguments {QStringLiteral("-n"), QStringLiteral("-M"), QStringLiteral("prepared")};
    const auto add = [&](const char *option, const std::string &value) {
        arguments << QString::fromLatin1(option) << QString::fromStdString(value);
    };
    add("-h", socketDirectory);
    add("-p", "5432");
    add("-U", "oms");
    add("-c", std::to_string(connections));
    add("-T", std::to_string(time.count()));
    add("-f", file.toStdString());
    for (const auto &variable : script.variables)
        add("-D", variable);
    arguments << QString::fromStdString(database);
    QProcess pgbench;
    pgbench.start(QStringLiteral("pgbench"), arguments);
    pgbench.waitForFinished(-1);
    const auto said = pgbench.readAllStandardOutput();
    const auto at = said.indexOf("tps = ");
    const auto errors = pgbench.readAllStandardError();
    if (at < 0 || errors.contains("ERROR")) {
        std::fprintf(stderr, "pgbench: %s\n%s\n", errors.left(2000).constData(), script.text.substr(0, 6000).c_str());
        return 0;
    }
    const auto number = said.mid(at + 6);
    return number.left(number.indexOf(' ')).toDouble();
}

} // namespace oms::bench
