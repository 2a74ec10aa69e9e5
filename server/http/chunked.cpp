// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/chunked.h"

#include <algorithm>
#include <optional>

namespace oms::http {

namespace {

constexpr int mostDigits = 8;

std::optional<std::size_t> hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return static_cast<std::size_t>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<std::size_t>(c - 'a' + 10);
    if (c >= 'A' && c <= 'F')
        return static_cast<std::size_t>(c - 'A' + 10);
    return {};
}

tl::unexpected<Fault> malformed()
{
    return tl::make_unexpected(Fault {400, ErrorCode::Malformed, "The chunked body is not well formed."});
}

} // namespace

tl::expected<std::size_t, Fault> ChunkedDecoder::feed(std::string_view input, std::string &body)
{
    std::size_t used = 0;
    while (used < input.size() && !isComplete()) {
        if (m_state == State::Content) {
            const auto share = std::min(m_left, input.size() - used);
            body.append(input.substr(used, share));
            used += share;
            m_left -= share;
            if (m_left == 0)
                m_state = State::ContentReturn;
        } else if (auto taken = takeSign(input[used++], body.size()); !taken) {
            return tl::make_unexpected(taken.error());
        }
    }
    return used;
}

tl::expected<void, Fault> ChunkedDecoder::takeSign(char sign, std::size_t bodySize)
{
    const auto expect = [&](char wanted, State next) -> tl::expected<void, Fault> {
        if (sign != wanted)
            return malformed();
        m_state = next;
        return {};
    };
    switch (m_state) {
    case State::Size:
        return takeSizeSign(sign, bodySize);
    case State::SizeEnd:
        return expect('\n', m_left > 0 ? State::Content : State::LastReturn);
    case State::ContentReturn:
        return expect('\r', State::ContentEnd);
    case State::ContentEnd:
        m_digits = 0;
        return expect('\n', State::Size);
    case State::LastReturn:
        return expect('\r', State::LastEnd);
    case State::LastEnd:
        return expect('\n', State::Complete);
    case State::Content:
    case State::Complete:
        break;
    }
    return {};
}

tl::expected<void, Fault> ChunkedDecoder::takeSizeSign(char sign, std::size_t bodySize)
{
    if (const auto digit = hexValue(sign)) {
        if (++m_digits > mostDigits)
            return malformed();
        m_left = m_left * 16 + *digit;
        return {};
    }
    if (sign != '\r' || m_digits == 0)
        return malformed();
    if (m_left > m_limit - std::min(m_limit, bodySize))
        return tl::make_unexpected(
            Fault {413, ErrorCode::TooLarge, "The body of the request is too large.", RefusedFor::BodySize});
    m_state = State::SizeEnd;
    return {};
}

} // namespace oms::http
