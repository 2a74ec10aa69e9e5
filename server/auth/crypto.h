// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

//! The few primitives that sign-in is made of. Bytes are kept in std::string.
namespace oms::crypto {

using Digest = std::array<std::uint8_t, 32>;

//! From the system's random source.
std::string randomBytes(std::size_t count);
//! For people to type: 99 bits in four groups, without letters and digits that look alike.
std::string readablePassword();
Digest sha256(std::string_view bytes);

std::string toHex(std::string_view bytes);
std::string toHex(const Digest &digest);
//! A bytea parameter of a statement: "\x…".
std::string toBytea(std::string_view bytes);
std::string toBytea(const Digest &digest);
//! PostgreSQL's text form of a bytea; throws std::invalid_argument for anything else.
std::string fromBytea(std::string_view text);

//! Without padding, as in tokens and links.
std::string toBase64Url(std::string_view bytes);
//! Nothing for any text that toBase64Url() would not have made.
std::optional<std::string> fromBase64Url(std::string_view text);

//! In a time that does not depend on where the two differ.
bool isEqual(std::string_view one, std::string_view other);

//! HMAC-SHA-256 under one key, whose schedule is kept between messages. Not for two threads at once.
class Hmac {
public:
    explicit Hmac(std::string_view key);
    ~Hmac();
    Hmac(Hmac &&) noexcept;
    Hmac &operator=(Hmac &&) noexcept;

    Digest of(std::string_view message) const;

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace oms::crypto
