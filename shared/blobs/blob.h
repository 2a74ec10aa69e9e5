// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/ids.h"
#include "shared/core/schema.h"

namespace oms {

using BlobId = Id<struct BlobTag>;

//! What a file may be.
enum class MediaType { Jpeg, Png, Webp, Pdf };
template<>
struct Choices<MediaType> {
    static constexpr std::array<std::string_view, 4> codes {"image/jpeg", "image/png", "image/webp", "application/pdf"};
};

//! A file on its way to the server, or there: sent in pieces, each at the offset where the last one ended.
struct Blob {
    static constexpr std::int64_t mostBytes = std::int64_t(10) * 1024 * 1024;
    static constexpr std::size_t pieceBytes = std::size_t(1024) * 1024; //!< at most, of one request

    BlobId id;
    std::string sha256; //!< of all bytes, 64 lower-case hexadecimal digits: its name
    std::int64_t size = 0;
    MediaType media_type = MediaType::Jpeg;
    std::int64_t received = 0; //!< bytes; where the next piece begins
    Instant created_at;
    std::optional<Instant> completed_at; //!< all bytes are there, and they have this hash

    bool isComplete() const { return completed_at.has_value(); }
};

template<>
struct Describe<Blob> {
    static const Schema &schema();
};

} // namespace oms
