// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/settingreader.h"

#include "server/app/nearest.h"

#include <QHostAddress>
#include <QUrl>
#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <optional>
#include <unistd.h>

namespace oms {
namespace {

using std::chrono::milliseconds;

std::optional<long long> wholeNumber(std::string_view text)
{
    long long number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return {};
    return number;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

struct Unit {
    std::string_view name;
    long long inMilliseconds;
};
constexpr std::array units {Unit {"ms", 1}, Unit {"s", 1000}, Unit {"min", 60000}, Unit {"h", 3600000}};

std::optional<milliseconds> duration(std::string_view text)
{
    const auto digits = text.substr(0, text.find_first_not_of("0123456789"));
    const auto unit = trimmed(text.substr(digits.size()));
    const auto number = wholeNumber(digits);
    if (!number || *number > 1'000'000'000)
        return {};
    for (const auto &known : units)
        if (known.name == unit)
            return milliseconds(*number * known.inMilliseconds);
    return {};
}

//! The largest unit in which the duration is a whole number.
std::string inWords(milliseconds value)
{
    if (value.count() == 0)
        return "0 s";
    auto best = units.front();
    for (const auto &unit : units)
        if (value.count() % unit.inMilliseconds == 0)
            best = unit;
    return std::to_string(value.count() / best.inMilliseconds) + " " + std::string(best.name);
}

std::optional<ListenAddress> address(std::string_view text)
{
    auto host = std::string_view("127.0.0.1");
    auto port = text;
    if (const auto colon = text.rfind(':'); colon != std::string_view::npos) {
        host = text.substr(0, colon);
        port = text.substr(colon + 1);
        if (host.starts_with('[') && host.ends_with(']'))
            host = host.substr(1, host.size() - 2);
        else if (host.find(':') != std::string_view::npos)
            return {};
    }
    if (host == "localhost")
        host = "127.0.0.1";
    const auto number = wholeNumber(port);
    if (QHostAddress(QString::fromUtf8(host.data(), qsizetype(host.size()))).isNull() || !number || *number < 0
        || *number > 65535)
        return {};
    return ListenAddress {std::string(host), static_cast<std::uint16_t>(*number)};
}

//! A reader whose text is refused with "must be FORM" when `accept` answers false.
SettingReader reader(const std::string &form, std::function<bool(Config &, const std::string &)> accept)
{
    return {form, [form, accept = std::move(accept)](Config &config, const std::string &text) {
                return accept(config, text) ? std::string() : "must be " + form;
            }};
}

bool isWebAddress(const std::string &text)
{
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    return url.isValid() && isWeb && !url.host().isEmpty() && !url.hasQuery();
}

std::vector<std::string> elementsOf(const std::string &text)
{
    std::vector<std::string> elements;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(',', begin), text.size());
        const auto element = trimmed(std::string_view(text).substr(begin, end - begin));
        if (!element.empty())
            elements.emplace_back(element);
        begin = end + 1;
    }
    return elements;
}

SettingReader listReader(std::vector<std::string> Config::*member, const std::string &form,
                         bool (*isGood)(const std::string &))
{
    return reader(form, [member, isGood](Config &config, const std::string &text) {
        config.*member = elementsOf(text);
        return std::all_of((config.*member).begin(), (config.*member).end(), isGood);
    });
}

} // namespace

SettingReader readsFile(std::string Config::*member)
{
    return reader("a file that the server can read", [member](Config &config, const std::string &text) {
        config.*member = text;
        return text.empty() || (!std::filesystem::is_directory(text) && ::access(text.c_str(), R_OK) == 0);
    });
}

SettingReader readsDirectory(std::string Config::*member)
{
    return reader("a directory", [member](Config &config, const std::string &text) {
        if (text.empty() || (std::filesystem::exists(text) && !std::filesystem::is_directory(text)))
            return false;
        config.*member = std::filesystem::absolute(text).lexically_normal().string();
        return true;
    });
}

SettingReader readsAddress(ListenAddress Config::*member)
{
    return reader("ADDRESS:PORT with a port from 0 (any free one) to 65535",
                  [member](Config &config, const std::string &text) {
                      const auto parsed = address(text);
                      if (parsed)
                          config.*member = *parsed;
                      return parsed.has_value();
                  });
}

SettingReader readsWebAddress(std::string Config::*member)
{
    return reader("http:// or https:// and a host", [member](Config &config, const std::string &text) {
        config.*member = text.ends_with('/') ? text.substr(0, text.size() - 1) : text;
        return text.empty() || isWebAddress(text);
    });
}

SettingReader readsDatabaseAddress(std::string Config::*member)
{
    return reader("postgresql://USER:PASSWORD@HOST/DATABASE", [member](Config &config, const std::string &text) {
        config.*member = text;
        return text.empty() || text.starts_with("postgresql://") || text.starts_with("postgres://")
            || text.find('=') != std::string::npos;
    });
}

SettingReader readsRedisAddress(std::string Config::*member)
{
    return reader("redis://USER:PASSWORD@HOST:PORT/NUMBER, rediss:// or nothing",
                  [member](Config &config, const std::string &text) {
                      config.*member = text;
                      const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
                      const bool isKnown =
                          url.scheme() == QStringLiteral("redis") || url.scheme() == QStringLiteral("rediss");
                      const auto path = url.path().toStdString();
                      const bool isNumber = path.size() <= 4 && path.find_first_not_of("0123456789", 1) == path.npos;
                      return text.empty()
                          || (url.isValid() && isKnown && !url.host().isEmpty() && isNumber && !url.hasQuery()
                              && !url.hasFragment() && (url.userName().isEmpty() || !url.password().isEmpty()));
                  });
}

SettingReader readsMailHost(std::string Config::*member)
{
    return reader("smtp://USER:PASSWORD@HOST:PORT, smtps:// or nothing",
                  [member](Config &config, const std::string &text) {
                      config.*member = text;
                      const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
                      const auto scheme = url.scheme();
                      const bool isKnown = scheme == QStringLiteral("smtp") || scheme == QStringLiteral("smtps");
                      return text.empty()
                          || (url.isValid() && isKnown && !url.host().isEmpty() && url.path().isEmpty()
                              && !url.hasQuery() && !url.hasFragment());
                  });
}

SettingReader readsMailAddress(std::string Config::*member)
{
    return reader("NAME@HOST", [member](Config &config, const std::string &text) {
        config.*member = text;
        const auto at = text.find('@');
        return at != 0 && at != text.npos && at + 1 < text.size() && text.find('@', at + 1) == text.npos
            && text.find_first_of(" \t\r\n<>,;\"") == text.npos;
    });
}

SettingReader readsCount(int Config::*member, int least, int most)
{
    return reader(std::to_string(least) + " to " + std::to_string(most),
                  [member, least, most](Config &config, const std::string &text) {
                      const auto number = wholeNumber(text);
                      if (!number || *number < least || *number > most)
                          return false;
                      config.*member = static_cast<int>(*number);
                      return true;
                  });
}

SettingReader readsDuration(milliseconds Config::*member, milliseconds least, milliseconds most)
{
    return reader(inWords(least) + " to " + inWords(most) + " (units: ms, s, min, h)",
                  [member, least, most](Config &config, const std::string &text) {
                      const auto value = duration(text);
                      if (!value || *value < least || *value > most)
                          return false;
                      config.*member = *value;
                      return true;
                  });
}

SettingReader readsNetworks(std::vector<std::string> Config::*member)
{
    return listReader(member, "addresses or networks, separated by commas", [](const std::string &one) {
        return QHostAddress::parseSubnet(QString::fromStdString(one)).second >= 0;
    });
}

SettingReader readsOrigins(std::vector<std::string> Config::*member)
{
    return listReader(member, "origins such as https://portal.example.com, separated by commas",
                      [](const std::string &one) { return isWebAddress(one) && !one.ends_with('/'); });
}

SettingReader readsChoice(std::vector<std::string_view> codes, std::function<void(Config &, std::size_t)> store)
{
    std::string form;
    for (const auto code : codes)
        form += (form.empty() ? "" : code == codes.back() ? " or " : ", ") + std::string(code);
    return {form, [form, codes, store = std::move(store)](Config &config, const std::string &text) -> std::string {
                for (std::size_t i = 0; i < codes.size(); ++i)
                    if (codes[i] == text) {
                        store(config, i);
                        return {};
                    }
                return "must be " + form + didYouMean(text, codes);
            }};
}

} // namespace oms
