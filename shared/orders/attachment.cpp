// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/orders/attachment.h"

namespace oms {

const Schema &Describe<Attachment>::schema()
{
    static const Schema schema(
        "attachment",
        {
            field<&Attachment::id>("id", {.access = Access::CreateOnly}),
            field<&Attachment::order_id>("order_id", {.access = Access::CreateOnly}),
            field<&Attachment::horse_id>("horse_id", {.access = Access::CreateOnly}),
            field<&Attachment::kind>("kind", {.access = Access::CreateOnly, .title = "Kind"}),
            field<&Attachment::file_name>("file_name", {.required = true, .title = "Name", .maxLength = 255}),
            field<&Attachment::media_type>("media_type",
                                           {.required = true, .access = Access::CreateOnly, .title = "Type"}),
            field<&Attachment::size>(
                "size",
                {.required = true, .access = Access::CreateOnly, .title = "Size", .min = 1, .max = Blob::mostBytes}),
            field<&Attachment::sha256>("sha256", {.required = true, .access = Access::CreateOnly, .maxLength = 64}),
            field<&Attachment::has_bytes>("has_bytes", {.access = Access::ReadOnly}),
            field<&Attachment::uploaded_by_name>("uploaded_by_name", {.access = Access::ReadOnly, .title = "From"}),
            field<&Attachment::version>("version", {.access = Access::ReadOnly}),
            field<&Attachment::created_at>("created_at", {.access = Access::ReadOnly, .title = "Created"}),
            field<&Attachment::updated_at>("updated_at", {.access = Access::ReadOnly, .title = "Changed"}),
            field<&Attachment::archived_at>("archived_at", {.access = Access::ReadOnly, .title = "Archived"}),
        });
    return schema;
}

} // namespace oms
