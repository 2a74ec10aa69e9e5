// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/counters.h"
#include "server/http/limits.h"
#include "server/http/message.h"
#include "shared/core/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <tl/expected.hpp>

namespace oms::http {

//! Why a message is refused on the wire. After it the connection is closed: where the next request would begin is
//! no longer certain.
struct Fault {
    int status = 400;
    ErrorCode code = ErrorCode::Malformed;
    std::string_view detail; //!< a literal
    RefusedFor reason = RefusedFor::Framing;
};

//! A request's head as understood by the strict reading of RFC 9112; everything dubious is a Fault instead.
struct Head {
    Request request; //!< all but body, peer and secure; names in lower case
    std::optional<std::uint64_t> contentLength;
    bool isChunked = false;
    bool isHttp10 = false;
    bool keepsAlive = true;
    bool expectsContinue = false;
    bool wantsWebSocket = false;
    std::size_t length = 0; //!< octets of the input that the head took

    bool hasBody() const { return isChunked || contentLength.value_or(0) > 0; }
};

//! Reads one head, line by line as it arrives, so that a malformed line is refused at once.
//! Origin-form only, exactly one Host, no bare LF or CR, no folding, no NUL, no blank before the colon, one
//! Content-Length or one `Transfer-Encoding: chunked` and never both.
class HeadParser {
public:
    explicit HeadParser(const Limits &limits)
        : m_limits(&limits)
    { }

    //! Looks at the input, which begins with this head and only grows from call to call. Nothing: more is needed.
    tl::expected<std::optional<Head>, Fault> parse(std::string_view input);

private:
    tl::expected<void, Fault> takeLine(std::string_view line);
    tl::expected<void, Fault> takeRequestLine(std::string_view line);
    tl::expected<void, Fault> takeField(std::string_view line);
    tl::expected<void, Fault> understand(const Header &field);
    tl::expected<void, Fault> checkWhole() const;
    tl::expected<void, Fault> checkUnfinished(std::string_view input) const;

    const Limits *m_limits;
    Head m_head;
    std::size_t m_next = 0; //!< where the next unread line begins
    std::size_t m_searched = 0; //!< up to where no line end was found
    bool m_hasRequestLine = false;
    bool m_hasHost = false;
    bool m_hasTransferEncoding = false;
    bool m_hasUpgrade = false;
    bool m_connectionUpgrades = false;
};

} // namespace oms::http
