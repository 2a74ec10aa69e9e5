// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace oms::http {

enum class Method { Get, Head, Post, Put, Patch, Delete, Options };

std::string_view nameOf(Method method);
std::optional<Method> methodNamed(std::string_view name);

//! A header field. Names are lower case in requests; values carry no surrounding blanks.
struct Header {
    std::string name;
    std::string value;
};

//! One complete, well-formed request as the strict front hands it over. Owns its bytes.
struct Request {
    Method method = Method::Get;
    std::string path; //!< still percent-encoded, begins with '/', no query
    std::string query; //!< still percent-encoded, without the '?'
    std::vector<Header> headers;
    std::string body; //!< de-chunked
    std::string peer; //!< the client's address as text; behind a trusted proxy, the one it forwards
    bool secure = false; //!< came over TLS
    std::chrono::steady_clock::time_point receivedAt; //!< when the head was complete

    //! The first header of that (lower-case) name, empty when absent.
    std::string_view header(std::string_view name) const;
};

//! An answer. The front adds Content-Length, Date, Connection; a HEAD's body is measured and not sent.
struct Response {
    int status = 200;
    std::vector<Header> headers;
    std::string body;

    Response &set(std::string name, std::string value); //!< replaces a header of that name, whatever its case
    std::string_view header(std::string_view name) const;
};

//! Answers one request. Called once, from any place on the same event-loop thread, now or later;
//! after the client has gone the answer is dropped.
using Respond = std::function<void(Response &&)>;

//! What the front calls for every complete request, on an event-loop thread. Must not block.
class Handler {
public:
    virtual ~Handler() = default;
    virtual void handle(Request &&request, Respond respond) = 0;
    //! The largest body this path takes, asked when the head is complete; the front refuses more with 413 at once.
    virtual std::size_t bodyLimit(Method method, std::string_view path) const = 0;
};

} // namespace oms::http
