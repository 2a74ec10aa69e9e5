// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/parser.h"

#include <algorithm>
#include <array>
#include <utility>

namespace oms::http {

namespace {

constexpr auto tokenCharacters = [] {
    std::array<bool, 256> is {};
    for (char c = '0'; c <= '9'; ++c)
        is[static_cast<unsigned char>(c)] = true;
    for (char c = 'a'; c <= 'z'; ++c)
        is[static_cast<unsigned char>(c)] = is[static_cast<unsigned char>(c - 'a' + 'A')] = true;
    for (char c : std::string_view("!#$%&'*+-.^_`|~"))
        is[static_cast<unsigned char>(c)] = true;
    return is;
}();

bool isTokenCharacter(char c)
{
    return tokenCharacters[static_cast<unsigned char>(c)];
}

bool isToken(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isTargetCharacter(char c)
{
    return c > 0x20 && c < 0x7f && std::string_view("\"<>\\^`{|}#").find(c) == std::string_view::npos;
}

bool isHostCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || std::string_view("-._~:[]").find(c) != std::string_view::npos;
}

bool isValueCharacter(char c)
{
    const auto octet = static_cast<unsigned char>(c);
    return octet == '\t' || (octet >= 0x20 && octet != 0x7f);
}

std::string_view withoutBlanks(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

bool listHolds(std::string_view list, std::string_view word)
{
    while (!list.empty()) {
        const auto comma = std::min(list.find(','), list.size());
        if (lowered(withoutBlanks(list.substr(0, comma))) == word)
            return true;
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return false;
}

tl::unexpected<Fault> malformed(std::string_view detail, int status = 400)
{
    return tl::make_unexpected(Fault {status, ErrorCode::Malformed, detail, RefusedFor::Framing});
}

tl::unexpected<Fault> tooLarge(std::string_view detail, int status)
{
    return tl::make_unexpected(Fault {status, ErrorCode::TooLarge, detail, RefusedFor::HeadSize});
}

std::optional<std::uint64_t> lengthOf(std::string_view digits)
{
    if (digits.empty() || digits.size() > 15)
        return {};
    std::uint64_t length = 0;
    for (char c : digits) {
        if (c < '0' || c > '9')
            return {};
        length = length * 10 + static_cast<std::uint64_t>(c - '0');
    }
    return length;
}

//! Fields that say one thing: a second one is somebody trying to have two readers see different requests.
bool isSingular(std::string_view name)
{
    static constexpr std::array<std::string_view, 5> names {"authorization", "content-type", "expect",
                                                            "idempotency-key", "upgrade"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::size_t longestMethod = 16;

} // namespace

tl::expected<std::optional<Head>, Fault> HeadParser::parse(std::string_view input)
{
    for (;;) {
        const auto end = input.find('\n', std::max(m_next, m_searched));
        if (end == std::string_view::npos) {
            m_searched = input.size();
            if (auto checked = checkUnfinished(input); !checked)
                return tl::make_unexpected(checked.error());
            return std::nullopt;
        }
        if (end >= m_limits->headBytes)
            return tooLarge("The head of the request is too large.", 431);
        if (end == m_next || input[end - 1] != '\r')
            return malformed("A line ends without a carriage return.");
        const auto line = input.substr(m_next, end - 1 - m_next);
        m_next = end + 1;
        if (line.empty() && m_hasRequestLine) {
            if (auto checked = checkWhole(); !checked)
                return tl::make_unexpected(checked.error());
            m_head.length = m_next;
            m_head.wantsWebSocket = m_hasUpgrade && m_connectionUpgrades && !m_head.isHttp10 && !m_head.hasBody()
                && m_head.request.method == Method::Get;
            return std::optional<Head>(std::move(m_head));
        }
        if (auto taken = takeLine(line); !taken)
            return tl::make_unexpected(taken.error());
    }
}

//! What can already be said while a line is on its way: a client that speaks something else altogether, as TLS to
//! the plain port, must not hold the connection until the deadline.
tl::expected<void, Fault> HeadParser::checkUnfinished(std::string_view input) const
{
    if (!m_hasRequestLine && !input.empty()) {
        const auto word = input.substr(0, longestMethod + 1);
        const auto blank = std::find_if_not(word.begin(), word.end(), isTokenCharacter);
        const bool isMethodSoFar =
            blank == word.end() ? word.size() <= longestMethod : *blank == ' ' && blank != word.begin();
        if (!isMethodSoFar)
            return malformed("This is not HTTP.");
        if (input.size() > m_limits->targetBytes + longestMethod + sizeof(" HTTP/1.1\r\n"))
            return tooLarge("The address of the request is too long.", 414);
    }
    if (input.size() >= m_limits->headBytes)
        return tooLarge("The head of the request is too large.", 431);
    return {};
}

tl::expected<void, Fault> HeadParser::takeLine(std::string_view line)
{
    if (m_hasRequestLine)
        return takeField(line);
    m_hasRequestLine = true;
    return takeRequestLine(line);
}

tl::expected<void, Fault> HeadParser::takeRequestLine(std::string_view line)
{
    const auto first = line.find(' ');
    const auto second = first == std::string_view::npos ? first : line.find(' ', first + 1);
    if (second == std::string_view::npos)
        return malformed("The request line is not method, target and version.");
    const auto method = line.substr(0, first);
    const auto target = line.substr(first + 1, second - first - 1);
    const auto version = line.substr(second + 1);

    if (!isToken(method) || method.size() > longestMethod)
        return malformed("The method is not a word.");
    if (target.size() > m_limits->targetBytes)
        return tooLarge("The address of the request is too long.", 414);
    if (target.empty() || target.front() != '/' || !std::all_of(target.begin(), target.end(), isTargetCharacter))
        return malformed("The target is not a path.");
    if (version != "HTTP/1.1" && version != "HTTP/1.0") {
        if (version.starts_with("HTTP/") && version.size() == 8)
            return malformed("Only HTTP/1.1 and HTTP/1.0 are spoken here.", 505);
        return malformed("The version is not readable.");
    }
    const auto known = methodNamed(method);
    if (!known)
        return tl::make_unexpected(Fault {501, ErrorCode::MethodNotAllowed, "This method is not known here."});

    const auto question = std::min(target.find('?'), target.size());
    m_head.request.method = *known;
    m_head.request.path = target.substr(0, question);
    m_head.request.query = target.substr(std::min(question + 1, target.size()));
    m_head.isHttp10 = version == "HTTP/1.0";
    m_head.keepsAlive = !m_head.isHttp10;
    return {};
}

tl::expected<void, Fault> HeadParser::takeField(std::string_view line)
{
    if (m_head.request.headers.size() >= m_limits->headers)
        return tooLarge("The request has too many header fields.", 431);
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || !isToken(line.substr(0, colon))) // refuses folding and "name :" as well
        return malformed("A header field is not name, colon and value.");
    const auto value = withoutBlanks(line.substr(colon + 1));
    if (!std::all_of(value.begin(), value.end(), isValueCharacter))
        return malformed("A header field holds a control character.");

    Header field {lowered(line.substr(0, colon)), std::string(value)};
    const auto &earlier = m_head.request.headers;
    if (isSingular(field.name)
        && std::any_of(earlier.begin(), earlier.end(), [&](const Header &other) { return other.name == field.name; }))
        return malformed("A header field that may appear once appears twice.");
    if (auto understood = understand(field); !understood)
        return understood;
    m_head.request.headers.push_back(std::move(field));
    return {};
}

//! The fields that say how the message is framed and what becomes of the connection.
tl::expected<void, Fault> HeadParser::understand(const Header &field)
{
    const auto &[name, value] = field;
    if (name == "host") {
        if (std::exchange(m_hasHost, true))
            return malformed("There is more than one Host.");
        if (value.empty() || !std::all_of(value.begin(), value.end(), isHostCharacter))
            return malformed("The Host is not readable.");
    } else if (name == "content-length") {
        if (m_head.contentLength)
            return malformed("There is more than one Content-Length.");
        m_head.contentLength = lengthOf(value);
        if (!m_head.contentLength)
            return malformed("The Content-Length is not a number.");
    } else if (name == "transfer-encoding") {
        if (std::exchange(m_hasTransferEncoding, true) || m_head.isHttp10)
            return malformed("The Transfer-Encoding is not allowed here.");
        if (lowered(value) != "chunked")
            return malformed("Only the transfer encoding chunked is understood.", 501);
        m_head.isChunked = true;
    } else if (name == "expect") {
        if (lowered(value) != "100-continue")
            return malformed("Only 100-continue can be expected.", 417);
        m_head.expectsContinue = !m_head.isHttp10;
    } else if (name == "connection") {
        if (listHolds(value, "close"))
            m_head.keepsAlive = false;
        else if (m_head.isHttp10 && listHolds(value, "keep-alive"))
            m_head.keepsAlive = true;
        m_connectionUpgrades = m_connectionUpgrades || listHolds(value, "upgrade");
    } else if (name == "upgrade") {
        m_hasUpgrade = lowered(value) == "websocket";
    }
    return {};
}

tl::expected<void, Fault> HeadParser::checkWhole() const
{
    if (!m_hasHost && !m_head.isHttp10)
        return malformed("There is no Host.");
    if (m_head.isChunked && m_head.contentLength)
        return malformed("Content-Length and Transfer-Encoding contradict each other.");
    return {};
}

} // namespace oms::http
