// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/passwords.h"

#include "server/auth/crypto.h"

#include <sodium.h>
#include <stdexcept>

namespace oms {

namespace {

auto busy()
{
    auto refusal = refuse(ErrorCode::Unavailable, "Too many people are signing in at once. Please try again.");
    refusal.value().retryAfterSeconds = 2;
    return refusal;
}

} // namespace

Passwords::Passwords(PasswordCost cost, unsigned threads, std::size_t queueLimit)
    : m_cost(cost)
    , m_scheme("argon2id/" + std::to_string(cost.passes) + '/' + std::to_string(cost.kibibytes))
    , m_threads(threads, queueLimit)
{
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium does not start");
    m_dummy = hashNow(crypto::randomBytes(32));
}

Result<PasswordHash> Passwords::hash(const std::string &password)
{
    std::string text;
    if (!m_threads.run([&] { text = hashNow(password); }))
        return busy();
    if (text.empty())
        return busy();
    return PasswordHash {text, m_scheme};
}

Result<bool> Passwords::verify(const std::string &password, const PasswordHash &stored)
{
    const bool isReal = stored.scheme.starts_with("argon2id/");
    const auto &text = isReal ? stored.text : m_dummy;
    bool fits = false;
    if (!m_threads.run([&] { fits = crypto_pwhash_str_verify(text.c_str(), password.data(), password.size()) == 0; }))
        return busy();
    return isReal && fits;
}

//! Empty when there is no memory for it.
std::string Passwords::hashNow(const std::string &password) const
{
    std::string text(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str_alg(text.data(), password.data(), password.size(), m_cost.passes, m_cost.kibibytes * 1024,
                              crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return {};
    text.resize(text.find('\0'));
    return text;
}

} // namespace oms
