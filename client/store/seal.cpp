// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/store/seal.h"

#include <sodium.h>
#include <stdexcept>

namespace oms::sealed {

namespace {

constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

//! Names end with a zero octet, the rest has a fixed length: no two seats look alike.
std::string octets(const Seat &seat)
{
    std::string text;
    text.reserve(seat.place.size() + seat.entity.size() + 2 + 16 + 8);
    text.append(seat.place).push_back('\0');
    text.append(seat.entity).push_back('\0');
    for (auto octet : seat.id.bytes())
        text.push_back(static_cast<char>(octet));
    for (int shift = 0; shift < 64; shift += 8)
        text.push_back(static_cast<char>((static_cast<std::uint64_t>(seat.version) >> shift) & 0xff));
    return text;
}

const unsigned char *bytesOf(const char *text)
{
    return reinterpret_cast<const unsigned char *>(text);
}

} // namespace

void ready()
{
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium does not start");
}

QByteArray seal(const SealingKey &key, const Seat &seat, std::string_view text)
{
    const auto bound = octets(seat);
    QByteArray box(qsizetype(nonceSize + text.size() + tagSize), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(box.data());
    randombytes_buf(out, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + nonceSize, nullptr, bytesOf(text.data()), text.size(),
                                               bytesOf(bound.data()), bound.size(), nullptr, out, key.data());
    return box;
}

std::optional<std::string> open(const SealingKey &key, const Seat &seat, const QByteArray &box)
{
    if (box.size() < qsizetype(nonceSize + tagSize))
        return std::nullopt;
    const auto bound = octets(seat);
    const auto *in = bytesOf(box.constData());
    std::string text(std::size_t(box.size()) - nonceSize - tagSize, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(text.data()), nullptr, nullptr,
                                                   in + nonceSize, std::size_t(box.size()) - nonceSize,
                                                   bytesOf(bound.data()), bound.size(), in, key.data())
        != 0)
        return std::nullopt;
    return text;
}

} // namespace oms::sealed
