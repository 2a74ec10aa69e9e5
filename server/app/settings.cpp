// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/settings.h"

#include <regex>

namespace oms {

using namespace std::chrono_literals;

const std::vector<Setting> &settings()
{
    using C = Config;
    static const std::vector<Setting> table {
        {"data_dir", "OMS_DATA_DIR", "--data", "", readsDirectory(&C::dataDirectory),
         "Where the server keeps its own PostgreSQL and the demonstration accounts. By default oms/ in the user's data "
         "home."},
        {"listen", "OMS_LISTEN", "--listen", "127.0.0.1:8080", readsAddress(&C::listen),
         "Where requests are answered."},
        {"public_url", "OMS_PUBLIC_URL", "--public-url", "", readsWebAddress(&C::publicUrl),
         "How clients reach the server, where that differs from the address it listens on (behind nginx)."},
        {"tls.cert", "OMS_TLS_CERT", "--tls-cert", "", readsFile(&C::tlsCertificate),
         "PEM file with the certificate and its chain. With it the server speaks TLS only."},
        {"tls.key", "OMS_TLS_KEY", "--tls-key", "", readsFile(&C::tlsKey),
         "PEM file with the certificate's private key."},
        {"http.trusted_proxies", "OMS_TRUSTED_PROXIES", "--trusted-proxies", "", readsNetworks(&C::trustedProxies),
         "Proxies whose X-Forwarded-For and X-Forwarded-Proto are believed."},
        {"http.cors_origins", "OMS_CORS_ORIGINS", "--cors-origins", "", readsOrigins(&C::corsOrigins),
         "Web pages of these origins may call the API from a browser. Nobody may by default."},
        {"http.threads", "OMS_THREADS", "--threads", "0", readsCount(&C::threads, 0, 256),
         "Event loops; 0 means one a processor."},
        {"http.max_connections", "OMS_MAX_CONNECTIONS", "--max-connections", "2000",
         readsCount(&C::maxConnections, 1, 1'000'000),
         "Open connections in all. When full, the one that has waited longest for its client makes room."},
        {"http.max_connections_per_address", "OMS_MAX_CONNECTIONS_PER_ADDRESS", "--max-connections-per-address", "200",
         readsCount(&C::maxConnectionsPerAddress, 0, 1'000'000),
         "Open connections of one address; 0 means no limit. Trusted proxies have none."},
        {"http.rate_address", "OMS_RATE_ADDRESS", "--rate-address", "6000",
         readsCount(&C::addressRate, 0, 1'000'000'000),
         "Requests a minute of one address (a whole office may share one); 0 means no limit."},
        {"http.rate_account", "OMS_RATE_ACCOUNT", "--rate-account", "1200",
         readsCount(&C::accountRate, 0, 1'000'000'000), "Requests a minute of one account; 0 means no limit."},
        {"http.rate_sign_in", "OMS_RATE_SIGN_IN", "--rate-sign-in", "30", readsCount(&C::signInRate, 0, 1'000'000'000),
         "Attempts to sign in a minute from one address; 0 means no limit."},
        {"http.drain", "OMS_DRAIN", "--drain", "20 s", readsDuration(&C::drainTime, 0s, 10min),
         "How long a stopping server lets requests finish."},
        {"database.url", "OMS_DATABASE_URL", "--database", "", readsDatabaseAddress(&C::databaseUrl),
         "PostgreSQL 14 or newer. Without it the server brings its own in the data directory.", Secrecy::HoldsPassword},
        {"database.connections", "OMS_DATABASE_CONNECTIONS", "--database-connections", "20",
         readsCount(&C::databaseConnections, 2, 1000), "Connections to PostgreSQL, of all threads together."},
        {"database.wait", "OMS_DATABASE_WAIT", "--database-wait", "30 s", readsDuration(&C::databaseWait, 1ms, 10min),
         "How long a request waits for a connection before it is answered with 503."},
        {"database.statement_timeout", "OMS_STATEMENT_TIMEOUT", "--statement-timeout", "30 s",
         readsDuration(&C::statementTimeout, 1ms, 24h), "PostgreSQL ends a statement that takes longer."},
        {"database.idle_transaction_timeout", "OMS_IDLE_TRANSACTION_TIMEOUT", "--idle-transaction-timeout", "5 min",
         readsDuration(&C::idleTransactionTimeout, 1s, 24h),
         "PostgreSQL ends a transaction that waits longer for its next statement."},
        {"database.slow_statement", "OMS_SLOW_STATEMENT", "--slow-statement", "5 s",
         readsDuration(&C::slowStatement, 1ms, 24h), "Statements that take longer are logged with their name."},
        {"redis.url", "OMS_REDIS_URL", "--redis", "", readsRedisAddress(&C::redisUrl),
         "Redis 5 or newer, through which several servers share their rate limits and what they have counted. Nothing "
         "needs it.",
         Secrecy::HoldsPassword},
        {"redis.authorities", "OMS_REDIS_CA", "--redis-ca", "", readsFile(&C::redisAuthorities),
         "PEM file with the authorities that the certificate of rediss:// must come from, where the system does not "
         "know them."},
        {"mail.smtp_url", "OMS_SMTP_URL", "--smtp-url", "", readsMailHost(&C::smtpUrl),
         "The host that takes mails. Without it mails wait in the outbox, at most a week.", Secrecy::HoldsPassword},
        {"mail.from", "OMS_MAIL_FROM", "--mail-from", "oms@localhost", readsMailAddress(&C::mailFrom),
         "The address that mails come from."},
        {"mail.tls", "OMS_SMTP_TLS", "--smtp-tls", "required", readsChoice(&C::mailTls),
         "Of smtp://: required insists on STARTTLS, offered uses it where the host has it. smtps:// is always TLS."},
        {"mail.authorities", "OMS_SMTP_CA", "--smtp-ca", "", readsFile(&C::mailAuthorities),
         "PEM file with the authorities that the mail host's certificate must come from, where the system does not "
         "know them."},
        {"log.level", "OMS_LOG", "--log", "info", readsChoice(&C::logLevel),
         "What is logged: this and anything more severe."},
        {"log.format", "OMS_LOG_FORMAT", "--log-format", "auto", readsChoice(&C::logFormat),
         "human for people, json for machines; auto is human on a terminal and json elsewhere."},
        {"demo", "OMS_DEMO", "--demo", "none", readsChoice(&C::demo),
         "Demonstration data that an empty database is filled with at the start."},
    };
    return table;
}

std::string redacted(const Setting &setting, const std::string &text)
{
    switch (setting.secrecy) {
    case Secrecy::Public:
        return text;
    case Secrecy::Secret:
        return text.empty() ? text : "***";
    case Secrecy::HoldsPassword:
        break;
    }
    // postgresql://user:PASSWORD@host, then ?password=PASSWORD and libpq's password='PASSWORD' or password=PASSWORD.
    // A password may itself hold an @: everything up to the last one before the host goes.
    static const std::regex inAuthority("^([a-z]+://[^:/?]*:)[^/?]*@");
    // Redis knows a password without a user, which is easily written where the user belongs.
    static const std::regex asUser("^(rediss?://)[^:/?]*@");
    static const std::regex asWord("((^|[?&\\s])(ssl)?password\\s*=\\s*)('([^'\\\\]|\\\\.)*'|[^&\\s]*)");
    return std::regex_replace(std::regex_replace(std::regex_replace(text, inAuthority, "$1***@"), asUser, "$1***@"),
                              asWord, "$1***");
}

std::string settingsReference()
{
    std::string out =
        "| In the file | Environment | Flag | Default | What it takes | What it does |\n|---|---|---|---|---|---|\n";
    for (const auto &setting : settings()) {
        out += "| `" + std::string(setting.key) + "` | `" + std::string(setting.environment) + "` | `"
            + std::string(setting.flag) + "` | "
            + (setting.fallback.empty() ? "" : "`" + std::string(setting.fallback) + "`") + " | " + setting.reader.form
            + " | " + std::string(setting.help) + " |\n";
    }
    return out;
}

} // namespace oms
