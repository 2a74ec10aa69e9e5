// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/blobs/blob.h"

namespace oms {

enum class AttachmentKind { Photo, Tracing, Document };
template<>
struct Choices<AttachmentKind> {
    static constexpr std::array<std::string_view, 3> codes {"photo", "tracing", "document"};
};

//! A file at an order or a horse. Its bytes travel in their own lane (shared/blobs) under their SHA-256; who may see
//! the attachment may fetch them at GET /api/v1/attachments/{id}/content.
struct Attachment {
    AttachmentId id;
    std::optional<OrderId> order_id; //!< exactly one of the two
    std::optional<HorseId> horse_id;
    AttachmentKind kind = AttachmentKind::Photo;
    std::string file_name;
    MediaType media_type = MediaType::Jpeg;
    std::int64_t size = 0;
    std::string sha256;
    bool has_bytes = false; //!< they have arrived
    std::optional<std::string> uploaded_by_name; //!< joined
    int version = 1;
    Instant created_at;
    Instant updated_at;
    std::optional<Instant> archived_at;
};
template<>
struct Describe<Attachment> {
    static const Schema &schema();
};

} // namespace oms
