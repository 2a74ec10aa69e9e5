// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/blobs/blobs.h"

#include "server/auth/crypto.h"
#include "sql/blobs.h"

#include <algorithm>

namespace oms::blobs {

namespace {

constexpr int mostUnfinished = 20;

bool isHash(std::string_view text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

Result<Blob> found(std::optional<Blob> blob)
{
    if (!blob)
        return refuse(ErrorCode::NotFound, "There is no such file of yours");
    return std::move(*blob);
}

Result<Blob> lock(Work &work, std::string_view sha256)
{
    if (!isHash(sha256))
        return found({});
    return found(work.db.optional<Blob>(sql::blobs::lock, work.actor.id, sha256));
}

Result<void> checkOffset(const Blob &blob, std::int64_t offset)
{
    if (blob.isComplete())
        return refuse(ErrorCode::Conflict, "The file is complete");
    if (offset != blob.received)
        return refuse(ErrorCode::Conflict, "The next piece begins elsewhere",
                      {{"Upload-Offset",
                        "wrong_offset",
                        "must be " + std::to_string(blob.received),
                        {std::to_string(blob.received)}}});
    return {};
}

//! All bytes are there: are they the right ones?
Result<void> complete(Work &work, const Blob &blob)
{
    if (work.db.value(sql::blobs::hash, blob.id) != blob.sha256)
        return refuseField("sha256", "mismatch",
                           "is not the hash of the bytes that came; remove the file and begin anew");
    work.db.execute(sql::blobs::complete, blob.id, work.now);
    return {};
}

} // namespace

Result<Blob> begin(Work &work, const Blob &wanted)
{
    if (!isHash(wanted.sha256))
        return refuseField("sha256", "wrong_type", "must be 64 lower-case hexadecimal digits");
    work.db.execute(sql::blobs::dropAbandoned, work.actor.id, work.now);
    const auto known = find(work.db, work.actor, wanted.sha256);
    if (!known && std::stoi(*work.db.value(sql::blobs::countUnfinished, work.actor.id)) >= mostUnfinished)
        return refuse(ErrorCode::TooMany, "Finish or remove some of the files that are on their way first");
    if (!known)
        work.db.execute(sql::blobs::begin, work.actor.id, makeId<BlobId>(), wanted.sha256, wanted.size,
                        wanted.media_type, work.now);
    auto blob = lock(work, wanted.sha256);
    if (blob && (blob->size != wanted.size || blob->media_type != wanted.media_type))
        return refuse(ErrorCode::Conflict, "The file was begun with another size or type",
                      {{"size", "other_file", "is not that of the file with this hash"}});
    return blob;
}

Result<Blob> find(Session &db, const Actor &actor, std::string_view sha256)
{
    return found(isHash(sha256) ? db.optional<Blob>(sql::blobs::find, actor.id, sha256) : std::nullopt);
}

Result<Blob> append(Work &work, std::string_view sha256, std::int64_t offset, std::string_view bytes)
{
    auto blob = lock(work, sha256);
    if (!blob)
        return blob;
    if (auto right = checkOffset(*blob, offset); !right)
        return passOn(right);
    const auto received = offset + std::int64_t(bytes.size());
    if (received > blob->size)
        return refuseField("size", "too_long", "announced fewer bytes than came");
    work.db.execute(sql::blobs::addPiece, blob->id, offset, crypto::toBytea(bytes));
    work.db.execute(sql::blobs::received, blob->id, received);
    blob->received = received;
    if (received < blob->size)
        return blob;
    if (auto right = complete(work, *blob); !right)
        return passOn(right);
    return find(work.db, work.actor, sha256);
}

std::string bytesOf(Session &db, const Blob &blob, std::int64_t begin, std::int64_t end)
{
    std::string all;
    all.reserve(std::size_t(end - begin));
    const auto pieces = db.run(sql::blobs::pieces, {blob.id, begin, end});
    for (std::size_t row = 0; row < pieces->size(); ++row)
        all += crypto::fromBytea(*pieces->at(row, 0));
    return all;
}

Result<void> remove(Work &work, std::string_view sha256)
{
    const auto blob = lock(work, sha256);
    if (!blob)
        return passOn(blob);
    if (blob->isComplete())
        return refuse(ErrorCode::Conflict, "The file is complete");
    work.db.execute(sql::blobs::remove, blob->id);
    return {};
}

} // namespace oms::blobs
