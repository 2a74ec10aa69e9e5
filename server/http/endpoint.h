// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/call.h"
#include "shared/access/permissions.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace oms::http {

//! What a route demands before anything else happens. There is no default: a route without it does not compile.
class Needs {
public:
    Needs(Permission permission)
        : m_permission(permission)
        , m_signIn(true)
    { }
    static Needs nothing() { return Needs(false); } //!< public: health, sign-in
    static Needs signIn() { return Needs(true); } //!< whoever is signed in, for their own things

    bool isSignInNeeded() const { return m_signIn; }
    std::optional<Permission> permission() const { return m_permission; }

private:
    explicit Needs(bool signIn)
        : m_signIn(signIn)
    { }
    std::optional<Permission> m_permission;
    bool m_signIn;
};

//! How often an address or account may call.
enum class RateClass { Ordinary, SignIn, Unlimited };

struct QueryParameter {
    std::string_view name;
    Kind kind = Kind::Text;
    std::string_view help = {};
};

//! The query parameters that every list takes: page, limit, cursor, sort, q.
const std::vector<QueryParameter> &listParameters();
std::vector<QueryParameter> withListParameters(std::vector<QueryParameter> filters);

using Perform = std::function<Result<Answer>(Call &)>;

//! One route: all that router, OpenAPI, the authorization matrix and the log need to know of it.
struct Endpoint {
    static constexpr std::size_t ordinaryBodyLimit = std::size_t(1024) * 1024;

    Method method;
    std::string_view path; //!< "/api/v1/customers/{id}"
    Needs needs;
    std::string_view summary;
    Perform perform;
    const Schema *takes = nullptr; //!< the body's schema
    Purpose purpose = Purpose::Create;
    const Schema *answers = nullptr;
    bool answersList = false;
    int successStatus = 200;
    std::string_view mediaType = "application/json"; //!< of the answer
    std::vector<QueryParameter> query = {};
    bool isCreating = false; //!< honours Idempotency-Key
    bool checksVersion = false; //!< demands If-Match: 428 without, 412 when stale
    RateClass rate = RateClass::Ordinary;
    std::size_t bodyLimit = ordinaryBodyLimit;
    bool takesBytes = false; //!< the body is application/octet-stream
    bool answersAlways = false; //!< also while the server starts or migrates; must not touch the database's tables
    bool isOpenToLoopback = false; //!< needs nothing when asked directly from this machine
};

} // namespace oms::http
