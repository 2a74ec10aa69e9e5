// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/parser.h"

#include <string>
#include <string_view>

namespace oms::http {

//! Takes a chunked body apart, strictly: hexadecimal sizes of at most eight digits, CRLF everywhere, and neither
//! extensions nor trailers, which nobody sends and which differ between readers.
class ChunkedDecoder {
public:
    explicit ChunkedDecoder(std::size_t limit)
        : m_limit(limit)
    { }

    //! Appends what the input brings of the body and says how much of the input was used.
    tl::expected<std::size_t, Fault> feed(std::string_view input, std::string &body);
    bool isComplete() const { return m_state == State::Complete; }

private:
    enum class State { Size, SizeEnd, Content, ContentReturn, ContentEnd, LastReturn, LastEnd, Complete };
    tl::expected<void, Fault> takeSign(char sign, std::size_t bodySize);
    tl::expected<void, Fault> takeSizeSign(char sign, std::size_t bodySize);

    std::size_t m_limit;
    State m_state = State::Size;
    std::size_t m_left = 0; //!< of this chunk
    int m_digits = 0;
};

} // namespace oms::http
