// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/call.h"
#include "shared/blobs/blob.h"

namespace oms::blobs {

//! The bytes of a complete file, or the range of them that the request asks for: 200, 206 or 416. To be saved, never to
//! be shown by a browser as a page of ours; under `fileName` when there is one.
http::Answer contentOf(http::Call &call, const Blob &blob, std::string_view fileName = {});

} // namespace oms::blobs
