// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/logging.h"

#include "shared/core/json.h"

#include <QLoggingCategory>
#include <unistd.h>

Q_LOGGING_CATEGORY(lcRequest, "oms.request")

namespace oms {
namespace {

// Qt's message handler is a plain function without a context, so where it writes to is known to the whole program.
std::FILE *output = stderr;
LogFormat outputFormat = LogFormat::Human;

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogLevel::Error;
}

//! One call, so that lines of different threads do not mix.
void write(const std::string &line)
{
    std::fwrite(line.data(), 1, line.size(), output);
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const auto *category = context.category ? context.category : "default";
    write(logLine(outputFormat, now(), levelOf(type), category, message.toStdString()));
}

//! "16:02:00.125", UTC like everything else.
std::string clockOf(Instant at)
{
    const auto iso = toIso(std::chrono::floor<std::chrono::milliseconds>(at));
    auto clock = iso.substr(11, iso.size() - 12);
    if (clock.size() == 8)
        clock += '.';
    clock.resize(12, '0');
    return clock;
}

std::string milliseconds(std::chrono::microseconds took)
{
    const auto fraction = std::to_string(1000 + took.count() % 1000);
    return std::to_string(took.count() / 1000) + "." + fraction.substr(1);
}

QString filterRules(LogLevel level)
{
    QString rules = QStringLiteral("qt.*.debug=false\n");
    const std::array names {"debug", "info", "warning"};
    for (std::size_t i = 0; i < static_cast<std::size_t>(level); ++i)
        rules += QStringLiteral("*.%1=false\n").arg(QString::fromLatin1(names[i]));
    return rules;
}

} // namespace

void startLogging(LogLevel level, LogFormat format, std::FILE *target)
{
    output = target;
    outputFormat = format;
    if (format == LogFormat::Automatic)
        outputFormat = ::isatty(::fileno(target)) ? LogFormat::Human : LogFormat::Json;
    std::setvbuf(target, nullptr, _IOLBF, 1 << 16);
    QLoggingCategory::setFilterRules(filterRules(level));
    qInstallMessageHandler(handleMessage);
}

void logRequest(const RequestLog &request)
{
    if (lcRequest().isInfoEnabled())
        write(logLine(outputFormat, now(), request));
}

std::string logLine(LogFormat format, Instant at, LogLevel level, std::string_view category, std::string_view message)
{
    if (format == LogFormat::Json) {
        JsonWriter json;
        json.beginObject().member("time", toIso(at)).member("level", codeOf(level)).member("category", category);
        return json.member("message", message).endObject().take() + "\n";
    }
    std::string line = clockOf(at) + " " + std::string(codeOf(level)) + " " + std::string(category) + ": ";
    for (const char letter : message)
        line += letter == '\n' ? std::string("\n    ") : std::string(1, letter);
    return line + "\n";
}

std::string logLine(LogFormat format, Instant at, const RequestLog &request)
{
    if (format != LogFormat::Json) {
        std::string line = clockOf(at) + " " + std::string(request.method) + " "
            + std::string(request.route.empty() ? "(no route)" : request.route);
        line += " " + std::to_string(request.status) + " " + milliseconds(request.took) + " ms "
            + std::to_string(request.bytes) + " B " + std::string(request.requestId);
        return line + (request.userId.empty() ? "" : " by " + std::string(request.userId)) + "\n";
    }
    JsonWriter json;
    json.beginObject().member("time", toIso(at)).member("level", "info").member("category", "oms.request");
    json.member("method", request.method).member("route", request.route).member("status", request.status);
    json.key("ms").raw(milliseconds(request.took)).member("bytes", request.bytes);
    json.member("request_id", request.requestId);
    if (!request.userId.empty())
        json.member("user_id", request.userId);
    return json.endObject().take() + "\n";
}

} // namespace oms
