// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/config.h"

#include "server/app/nearest.h"
#include "server/app/settings.h"

#include <QCoreApplication>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <toml++/toml.h>
#include <unistd.h>

namespace oms {
namespace {

using Complaints = std::vector<std::string>;
using Texts = std::map<std::string, SettingValue, std::less<>>;

const Setting *settingOfKey(std::string_view key)
{
    for (const auto &setting : settings())
        if (setting.key == key)
            return &setting;
    return nullptr;
}

std::vector<std::string_view> knownKeys()
{
    std::vector<std::string_view> keys;
    for (const auto &setting : settings())
        keys.push_back(setting.key);
    return keys;
}

//! A TOML value as it would be written in the environment; nothing for what no setting takes.
std::optional<std::string> textOf(const toml::node &node)
{
    if (const auto *text = node.as_string())
        return text->get();
    if (const auto *number = node.as_integer())
        return std::to_string(number->get());
    const auto *array = node.as_array();
    if (!array)
        return {};
    std::string joined;
    for (const auto &element : *array) {
        const auto text = element.value<std::string>();
        if (!text)
            return {};
        joined += (joined.empty() ? "" : ",") + *text;
    }
    return joined;
}

void collect(const toml::table &table, const std::string &prefix, const std::string &file, Texts &values,
             Complaints &complaints)
{
    for (const auto &[name, node] : table) {
        const auto key = prefix + std::string(name.str());
        const auto place = file + " line " + std::to_string(node.source().begin.line);
        if (const auto *inner = node.as_table())
            collect(*inner, key + ".", file, values, complaints);
        else if (!settingOfKey(key))
            complaints.push_back(place + ": there is no setting " + key + didYouMean(key, knownKeys()));
        else if (auto text = textOf(node))
            values[key] = {std::move(*text), place};
        else
            complaints.push_back(place + ": " + key + " takes a text, a whole number or a list of texts");
    }
}

Texts readFile(const ConfigSources &sources, Complaints &complaints)
{
    Texts values;
    std::error_code ignored;
    if (sources.file.empty() || (!sources.isFileNeeded && !std::filesystem::exists(sources.file, ignored)))
        return values;
    try {
        collect(toml::parse_file(sources.file), {}, sources.file, values, complaints);
    } catch (const toml::parse_error &error) {
        complaints.push_back(sources.file + " line " + std::to_string(error.source().begin.line) + ": "
                             + std::string(error.description()));
    }
    return values;
}

//! What a NAME_FILE variable points at, without the line break that editors leave.
std::optional<std::string> secretIn(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return {};
    std::string text {std::istreambuf_iterator<char>(file), {}};
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.pop_back();
    return text;
}

Texts readEnvironment(const ConfigSources &sources, Complaints &complaints)
{
    Texts values;
    std::vector<std::string> names;
    for (const auto &setting : settings()) {
        const std::string name(setting.environment);
        const auto direct = sources.environment.find(name);
        if (direct != sources.environment.end())
            values[std::string(setting.key)] = {direct->second, "environment " + name};
        names.push_back(name);
        if (setting.secrecy == Secrecy::Public)
            continue;
        const auto pointer = sources.environment.find(name + "_FILE");
        names.push_back(name + "_FILE");
        if (pointer == sources.environment.end())
            continue;
        const auto text = secretIn(pointer->second);
        if (direct != sources.environment.end())
            complaints.push_back(name + " and " + names.back() + " are both set; keep one");
        else if (!text)
            complaints.push_back(names.back() + ": cannot read " + pointer->second);
        else
            values[std::string(setting.key)] = {*text, "environment " + names.back()};
    }
    for (auto it = sources.environment.lower_bound("OMS_");
         it != sources.environment.end() && it->first.starts_with("OMS_"); ++it)
        if (std::find(names.begin(), names.end(), it->first) == names.end())
            complaints.push_back("environment: there is no setting " + it->first
                                 + didYouMean(it->first, {names.begin(), names.end()}));
    return values;
}

//! oms/ where this user's programs keep their data.
std::string usualDataDirectory(const ConfigSources &sources)
{
    const auto variable = [&sources](std::string_view name) {
        const auto found = sources.environment.find(name);
        return found == sources.environment.end() ? std::string() : found->second;
    };
    if (const auto home = variable("XDG_DATA_HOME"); !home.empty())
        return home + "/oms";
    if (const auto home = variable("HOME"); !home.empty())
        return home + "/.local/share/oms";
    return "/var/lib/oms";
}

void checkTogether(const Config &config, Complaints &complaints)
{
    if (config.tlsCertificate.empty() != config.tlsKey.empty())
        complaints.emplace_back("tls.cert and tls.key go together: one of them is missing");
    if (config.maxConnectionsPerAddress > config.maxConnections)
        complaints.emplace_back("http.max_connections_per_address is more than http.max_connections");
}

std::string quoted(const std::string &text)
{
    std::string out = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\')
            out += '\\';
        out += letter;
    }
    return out + '"';
}

} // namespace

std::map<std::string, std::string, std::less<>> environmentOfProcess()
{
    std::map<std::string, std::string, std::less<>> found;
    for (char **entry = environ; *entry; ++entry) {
        const std::string_view text(*entry);
        if (const auto equals = text.find('='); equals != std::string_view::npos)
            found.emplace(text.substr(0, equals), text.substr(equals + 1));
    }
    return found;
}

tl::expected<LoadedConfig, std::vector<std::string>> loadConfig(const ConfigSources &sources)
{
    Complaints complaints;
    auto written = readFile(sources, complaints);
    for (auto &[key, value] : readEnvironment(sources, complaints))
        written[key] = std::move(value);
    for (const auto &[key, text] : sources.flags)
        if (const auto *setting = settingOfKey(key))
            written[key] = {text, "flag " + std::string(setting->flag)};

    LoadedConfig loaded;
    for (const auto &setting : settings()) {
        const auto found = written.find(setting.key);
        auto value = found != written.end() ? found->second : SettingValue {std::string(setting.fallback), "default"};
        if (setting.key == "data_dir" && found == written.end())
            value.text = usualDataDirectory(sources);
        if (const auto why = setting.reader.read(loaded.config, value.text); !why.empty())
            complaints.push_back(value.origin + ": " + std::string(setting.key) + " " + why + ", not "
                                 + quoted(redacted(setting, value.text)));
        loaded.values.emplace(setting.key, std::move(value));
    }
    if (complaints.empty())
        checkTogether(loaded.config, complaints);
    if (!complaints.empty())
        return tl::unexpected(std::move(complaints));
    return loaded;
}

std::string showConfig(const LoadedConfig &loaded, bool withOrigin)
{
    std::string out;
    for (const auto &setting : settings()) {
        const auto &value = loaded.values.at(setting.key);
        out += std::string(setting.key) + " = " + quoted(redacted(setting, value.text));
        out += (withOrigin ? "  # " + value.origin : "") + "\n";
    }
    return out;
}

} // namespace oms
