// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/crypto.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <sodium.h>
#include <stdexcept>

namespace oms::crypto {

namespace {

const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

std::string_view viewOf(const Digest &digest)
{
    return {reinterpret_cast<const char *>(digest.data()), digest.size()};
}

void require(bool worked, const char *what)
{
    if (!worked)
        throw std::runtime_error(std::string("OpenSSL: ") + what + " failed");
}

} // namespace

std::string randomBytes(std::size_t count)
{
    std::string bytes(count, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

std::string readablePassword()
{
    constexpr std::string_view alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
    std::string password;
    for (int i = 0; i < 20; ++i) {
        if (i > 0 && i % 5 == 0)
            password += '-';
        password += alphabet[randombytes_uniform(std::uint32_t(alphabet.size()))];
    }
    return password;
}

Digest sha256(std::string_view bytes)
{
    Digest digest;
    require(EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, EVP_sha256(), nullptr) == 1, "SHA-256");
    return digest;
}

std::string toHex(std::string_view bytes)
{
    std::string hex(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), bytesOf(bytes), bytes.size());
    hex.pop_back();
    return hex;
}

std::string toHex(const Digest &digest)
{
    return toHex(viewOf(digest));
}

std::string toBytea(std::string_view bytes)
{
    return "\\x" + toHex(bytes);
}

std::string toBytea(const Digest &digest)
{
    return toBytea(viewOf(digest));
}

std::string fromBytea(std::string_view text)
{
    std::string bytes(text.size() / 2, '\0');
    std::size_t length = 0;
    if (!text.starts_with("\\x")
        || sodium_hex2bin(reinterpret_cast<unsigned char *>(bytes.data()), bytes.size(), text.data() + 2,
                          text.size() - 2, nullptr, &length, nullptr)
            != 0)
        throw std::invalid_argument("not a bytea");
    bytes.resize(length);
    return bytes;
}

std::string toBase64Url(std::string_view bytes)
{
    constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytesOf(bytes), bytes.size(), variant);
    text.pop_back();
    return text;
}

std::optional<std::string> fromBase64Url(std::string_view text)
{
    std::string bytes(text.size() / 4 * 3 + 3, '\0');
    std::size_t length = 0;
    const char *end = nullptr;
    if (sodium_base642bin(reinterpret_cast<unsigned char *>(bytes.data()), bytes.size(), text.data(), text.size(),
                          nullptr, &length, &end, sodium_base64_VARIANT_URLSAFE_NO_PADDING)
            != 0
        || end != text.data() + text.size())
        return {};
    bytes.resize(length);
    return bytes;
}

bool isEqual(std::string_view one, std::string_view other)
{
    return one.size() == other.size() && CRYPTO_memcmp(one.data(), other.data(), one.size()) == 0;
}

struct Hmac::Context {
    EVP_MAC_CTX *keyed = nullptr;
    ~Context() { EVP_MAC_CTX_free(keyed); }
};

Hmac::Hmac(std::string_view key)
    : m_context(std::make_unique<Context>())
{
    EVP_MAC *mac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    require(mac != nullptr, "HMAC");
    m_context->keyed = EVP_MAC_CTX_new(mac);
    EVP_MAC_free(mac);
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
                                   OSSL_PARAM_construct_end()};
    require(m_context->keyed && EVP_MAC_init(m_context->keyed, bytesOf(key), key.size(), parameters) == 1, "HMAC key");
}

Hmac::~Hmac() = default;
Hmac::Hmac(Hmac &&) noexcept = default;
Hmac &Hmac::operator=(Hmac &&) noexcept = default;

Digest Hmac::of(std::string_view message) const
{
    Digest digest;
    std::size_t length = 0;
    auto *context = m_context->keyed;
    require(EVP_MAC_init(context, nullptr, 0, nullptr) == 1 // the same key again
                && EVP_MAC_update(context, bytesOf(message), message.size()) == 1
                && EVP_MAC_final(context, digest.data(), &length, digest.size()) == 1 && length == digest.size(),
            "HMAC");
    return digest;
}

} // namespace oms::crypto
