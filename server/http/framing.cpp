// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/framing.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <chrono>
#include <string_view>

namespace oms::http {

namespace {

struct Reason {
    int status;
    std::string_view phrase;
};

constexpr std::array reasons {
    Reason {200, "OK"},
    Reason {201, "Created"},
    Reason {202, "Accepted"},
    Reason {204, "No Content"},
    Reason {206, "Partial Content"},
    Reason {301, "Moved Permanently"},
    Reason {302, "Found"},
    Reason {303, "See Other"},
    Reason {304, "Not Modified"},
    Reason {307, "Temporary Redirect"},
    Reason {308, "Permanent Redirect"},
    Reason {400, "Bad Request"},
    Reason {401, "Unauthorized"},
    Reason {403, "Forbidden"},
    Reason {404, "Not Found"},
    Reason {405, "Method Not Allowed"},
    Reason {406, "Not Acceptable"},
    Reason {408, "Request Timeout"},
    Reason {409, "Conflict"},
    Reason {410, "Gone"},
    Reason {411, "Length Required"},
    Reason {412, "Precondition Failed"},
    Reason {413, "Content Too Large"},
    Reason {414, "URI Too Long"},
    Reason {415, "Unsupported Media Type"},
    Reason {417, "Expectation Failed"},
    Reason {422, "Unprocessable Content"},
    Reason {426, "Upgrade Required"},
    Reason {428, "Precondition Required"},
    Reason {429, "Too Many Requests"},
    Reason {431, "Request Header Fields Too Large"},
    Reason {500, "Internal Server Error"},
    Reason {501, "Not Implemented"},
    Reason {503, "Service Unavailable"},
    Reason {505, "HTTP Version Not Supported"},
};

std::string_view phraseOf(int status)
{
    const auto row = std::find_if(reasons.begin(), reasons.end(), [&](const Reason &r) { return r.status == status; });
    return row == reasons.end() ? std::string_view("Status") : row->phrase;
}

bool isSameWord(std::string_view a, std::string_view lowerCase)
{
    return std::equal(a.begin(), a.end(), lowerCase.begin(), lowerCase.end(),
                      [](char x, char y) { return std::tolower(static_cast<unsigned char>(x)) == y; });
}

bool wouldBreakFraming(const Header &field)
{
    static constexpr std::array<std::string_view, 5> ours {"content-length", "transfer-encoding", "connection",
                                                           "keep-alive", "date"};
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t'; };
    return field.name.empty() || field.name.find_first_of(": \t") != std::string::npos
        || std::any_of(field.name.begin(), field.name.end(), isControl)
        || std::any_of(field.value.begin(), field.value.end(), isControl)
        || std::any_of(ours.begin(), ours.end(), [&](std::string_view name) { return isSameWord(field.name, name); });
}

//! Now, worded once a second per thread: it goes into every answer.
const std::string &currentDate()
{
    static thread_local std::int64_t worded = 0;
    static thread_local std::string text;
    using namespace std::chrono;
    const auto now = duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
    if (now != worded) {
        worded = now;
        text = httpDate(now);
    }
    return text;
}

void appendTwoDigits(std::string &text, std::int64_t number)
{
    text += static_cast<char>('0' + number / 10 % 10);
    text += static_cast<char>('0' + number % 10);
}

} // namespace

bool isBodiless(int status)
{
    return status < 200 || status == 204 || status == 304;
}

void frame(Response &response, const Framing &framing)
{
    std::erase_if(response.headers, wouldBreakFraming);
    response.headers.push_back({"Date", currentDate()});
    if (isBodiless(response.status))
        response.body.clear();
    else
        response.headers.push_back({"Content-Length", std::to_string(response.body.size())});
    if (framing.closes)
        response.headers.push_back({"Connection", "close"});
    else if (framing.saysKeepAlive)
        response.headers.push_back({"Connection", "keep-alive"});
}

QByteArray serialised(const Response &response)
{
    const auto append = [](QByteArray &to, std::string_view text) {
        to.append(text.data(), static_cast<qsizetype>(text.size()));
    };
    QByteArray wire;
    wire.reserve(static_cast<qsizetype>(512 + response.body.size()));
    wire.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ');
    append(wire, phraseOf(response.status));
    wire.append("\r\n");
    for (const auto &field : response.headers) {
        append(wire, field.name);
        wire.append(": ");
        append(wire, field.value);
        wire.append("\r\n");
    }
    wire.append("\r\n");
    append(wire, response.body);
    return wire;
}

void dropBody(QByteArray &wire)
{
    if (const auto end = wire.indexOf("\r\n\r\n"); end >= 0)
        wire.truncate(end + 4);
}

std::string httpDate(std::int64_t secondsSinceEpoch)
{
    static constexpr std::array<std::string_view, 7> days {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array<std::string_view, 12> months {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                              "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    using namespace std::chrono;
    const sys_seconds time {seconds(secondsSinceEpoch)};
    const auto midnight = floor<std::chrono::days>(time);
    const year_month_day date {midnight};
    const auto sinceMidnight = (time - midnight).count();

    std::string text(days[weekday(midnight).c_encoding()]);
    text += ", ";
    appendTwoDigits(text, static_cast<unsigned>(date.day()));
    text += ' ';
    text += months[static_cast<unsigned>(date.month()) - 1];
    text += ' ' + std::to_string(static_cast<int>(date.year())) + ' ';
    appendTwoDigits(text, sinceMidnight / 3600);
    text += ':';
    appendTwoDigits(text, sinceMidnight / 60 % 60);
    text += ':';
    appendTwoDigits(text, sinceMidnight % 60);
    return text + " GMT";
}

} // namespace oms::http
