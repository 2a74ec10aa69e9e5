// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/work.h"
#include "shared/blobs/blob.h"

//! Files that come in pieces over a bad network (sync.md 5). Everyone sees their own only.
namespace oms::blobs {

//! Begins a file, or takes up one that was begun. Refuses: Invalid (hash), Conflict (the same hash with another size or
//! type), TooMany (20 are unfinished).
Result<Blob> begin(Work &work, const Blob &wanted);

//! Refuses: NotFound.
Result<Blob> find(Session &db, const Actor &actor, std::string_view sha256);

//! Adds the bytes that follow those which are there. Refuses: NotFound, Conflict (naming Upload-Offset, with the right
//! one; the file is complete), Invalid (more bytes than announced; the whole has another hash: remove it and begin
//! anew).
Result<Blob> append(Work &work, std::string_view sha256, std::int64_t offset, std::string_view bytes);

//! The bytes from `begin` up to, and without, `end`.
std::string bytesOf(Session &db, const Blob &blob, std::int64_t begin, std::int64_t end);

//! An unfinished one. Refuses: NotFound, Conflict (it is complete).
Result<void> remove(Work &work, std::string_view sha256);

} // namespace oms::blobs
