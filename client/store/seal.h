// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/store/sealingkey.h"
#include "shared/core/uuid.h"

#include <QByteArray>

//! XChaCha20-Poly1305 of libsodium: 24 random bytes, the text, 16 bytes by which every change is noticed.
namespace oms::sealed {

//! What a sealed text belongs to: it opens nowhere else.
struct Seat {
    std::string_view place; //!< table
    std::string_view entity {};
    Uuid id {};
    std::int64_t version = 0;
};

void ready(); //!< Before anything else of libsodium; as often as one likes.

QByteArray seal(const SealingKey &key, const Seat &seat, std::string_view text);
//! Nothing when it was sealed with another key, for another seat, or has been changed.
std::optional<std::string> open(const SealingKey &key, const Seat &seat, const QByteArray &box);

} // namespace oms::sealed
