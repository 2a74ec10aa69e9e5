// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/choices.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace oms {

enum class LogLevel { Debug, Info, Warning, Error };
enum class LogFormat { Automatic, Human, Json };
enum class DemoSize { None, Small, Full };

enum class MailTls { Required, Offered };

template<>
struct Choices<LogLevel> {
    static constexpr std::array<std::string_view, 4> codes {"debug", "info", "warning", "error"};
};
template<>
struct Choices<LogFormat> {
    static constexpr std::array<std::string_view, 3> codes {"auto", "human", "json"};
};
template<>
struct Choices<DemoSize> {
    static constexpr std::array<std::string_view, 3> codes {"none", "small", "full"};
};

template<>
struct Choices<MailTls> {
    static constexpr std::array<std::string_view, 2> codes {"required", "offered"};
};

struct ListenAddress {
    std::string host;
    std::uint16_t port = 0; //!< 0: any free one
    bool operator==(const ListenAddress &) const = default;
};

//! What can be set, checked and typed. The table in settings.cpp says where each value comes from and what it defaults
//! to.
struct Config {
    std::string dataDirectory;
    ListenAddress listen;
    std::string publicUrl; //!< how clients reach the server; empty: the address it listens on
    std::string tlsCertificate; //!< path of a PEM file; empty: no TLS
    std::string tlsKey;
    std::vector<std::string> trustedProxies; //!< their X-Forwarded-For is believed
    std::vector<std::string> corsOrigins;
    int threads = 0; //!< event loops; 0: one a processor
    int maxConnections = 0;
    int maxConnectionsPerAddress = 0;
    int addressRate = 0; //!< requests a minute of one address; 0: no limit
    int accountRate = 0; //!< requests a minute of one account; 0: no limit
    int signInRate = 0; //!< attempts a minute of one address; 0: no limit
    std::chrono::milliseconds drainTime {};

    std::string databaseUrl; //!< empty: the server brings its own PostgreSQL
    int databaseConnections = 0; //!< of all threads together
    std::chrono::milliseconds databaseWait {}; //!< for a free connection, then 503
    std::chrono::milliseconds statementTimeout {};
    std::chrono::milliseconds idleTransactionTimeout {};
    std::chrono::milliseconds slowStatement {}; //!< longer ones are logged by name

    std::string redisUrl; //!< empty: every process for itself
    std::string redisAuthorities; //!< path of a PEM file; empty: the system's

    std::string smtpUrl; //!< empty: mails wait
    std::string mailFrom;
    MailTls mailTls = MailTls::Required;
    std::string mailAuthorities; //!< path of a PEM file; empty: the system's

    LogLevel logLevel = LogLevel::Info;
    LogFormat logFormat = LogFormat::Automatic;
    DemoSize demo = DemoSize::None;
};

//! The value that counts for a setting, as it was written, and who gave it.
struct SettingValue {
    std::string text;
    std::string origin; //!< "default", "flag --listen", "environment OMS_LISTEN", "/etc/oms/oms.toml line 3"
};

struct LoadedConfig {
    Config config;
    std::map<std::string_view, SettingValue> values; //!< by the setting's key; one for every setting
};

//! Where settings come from; flags win over the environment, that over the file, that over the defaults.
struct ConfigSources {
    std::map<std::string, std::string, std::less<>> flags; //!< by the setting's key
    std::map<std::string, std::string, std::less<>>
        environment; //!< all of it: names that begin with OMS_ must be known
    std::string file; //!< path; empty: none
    bool isFileNeeded = true; //!< the usual place may be empty, a place that somebody named may not
};

//! The one usual place of the file.
inline constexpr std::string_view usualConfigFile = "/etc/oms/oms.toml";

std::map<std::string, std::string, std::less<>> environmentOfProcess();

//! All that is wrong, each a sentence for the administrator that names the setting and where it was set.
tl::expected<LoadedConfig, std::vector<std::string>> loadConfig(const ConfigSources &sources);

//! One line a setting, `key = "value"`, readable as a configuration file; secrets as "***".
std::string showConfig(const LoadedConfig &loaded, bool withOrigin);

} // namespace oms
