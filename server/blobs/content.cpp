// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/blobs/content.h"

#include "server/blobs/blobs.h"
#include "server/blobs/range.h"

#include <QUrl>

namespace oms::blobs {

namespace {

//! RFC 6266: every name in UTF-8, percent-encoded.
std::string disposition(std::string_view fileName)
{
    if (fileName.empty())
        return "attachment";
    const auto name = QString::fromUtf8(fileName.data(), qsizetype(fileName.size()));
    return "attachment; filename*=UTF-8''" + QUrl::toPercentEncoding(name).toStdString();
}

} // namespace

http::Answer contentOf(http::Call &call, const Blob &blob, std::string_view fileName)
{
    http::Answer answer;
    auto &response = answer.response;
    response.set("Cache-Control", "private, immutable, max-age=31536000");
    response.set("Accept-Ranges", "bytes").set("Content-Disposition", disposition(fileName));
    const auto range = rangeOf(call.request().header("range"), blob.size);
    const auto wanted = range.value_or(ByteRange {0, blob.size});
    const auto total = '/' + std::to_string(blob.size);
    if (wanted.begin == wanted.end) {
        response.status = 416;
        response.set("Content-Range", "bytes *" + total);
        return answer;
    }
    if (range) {
        response.status = 206;
        response.set("Content-Range",
                     "bytes " + std::to_string(wanted.begin) + '-' + std::to_string(wanted.end - 1) + total);
    }
    response.set("Content-Type", std::string(codeOf(blob.media_type)));
    response.body = bytesOf(call.reading(), blob, wanted.begin, wanted.end);
    return answer;
}

} // namespace oms::blobs
