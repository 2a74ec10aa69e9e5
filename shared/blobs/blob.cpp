// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/blobs/blob.h"

namespace oms {

const Schema &Describe<Blob>::schema()
{
    constexpr auto readOnly = Access::ReadOnly;
    static const Schema schema(
        "blob",
        {
            field<&Blob::id>("id", {.access = readOnly}),
            field<&Blob::sha256>("sha256", {.required = true, .title = "Hash", .maxLength = 64}),
            field<&Blob::size>("size", {.required = true, .title = "Size", .min = 1, .max = Blob::mostBytes}),
            field<&Blob::media_type>("media_type", {.required = true, .title = "Type"}),
            field<&Blob::received>("received", {.access = readOnly}),
            field<&Blob::created_at>("created_at", {.access = readOnly}),
            field<&Blob::completed_at>("completed_at", {.access = readOnly}),
        });
    return schema;
}

} // namespace oms
