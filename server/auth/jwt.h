// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/crypto.h"
#include "shared/core/schema.h"

#include <string>
#include <string_view>
#include <vector>

namespace oms {

//! What an access token says: who and which session, nothing of what they may do. Times are Unix seconds.
struct Claims {
    std::string iss;
    std::string aud;
    UserId sub;
    SessionId sid;
    std::int64_t iat = 0;
    std::int64_t nbf = 0;
    std::int64_t exp = 0;
};

template<>
struct Describe<Claims> {
    static const Schema &schema();
};

struct SigningKey {
    std::string kid;
    std::string secret;
};

//! The keys that sign and verify access tokens (JWT, HS256 and nothing else: only our own servers verify, and it
//! costs a fiftieth of a signature). For one thread.
class KeyRing {
public:
    KeyRing() = default;
    explicit KeyRing(const std::vector<SigningKey> &keys); //!< the first one signs

    //! A token for `user` in `session`, good from `now` until `expiry`. Throws std::logic_error without a key.
    std::string issue(UserId user, SessionId session, Instant now, Instant expiry) const;
    //! Whether one of our keys, by its kid, claims to have made it. Says nothing about the signature.
    bool knowsKeyOf(std::string_view token) const { return keyOf(token) != nullptr; }
    //! Refuses Unauthenticated: shape, length, algorithm, key, signature, issuer, audience, time.
    Result<Claims> verify(std::string_view token, Instant now) const;

private:
    struct Key {
        std::string start; //!< the encoded header and its dot: the same bytes in every token of this key
        crypto::Hmac hmac;
    };
    const Key *keyOf(std::string_view token) const;

    std::vector<Key> m_keys;
};

} // namespace oms
