// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/blobs/routes.h"

#include "server/blobs/blobs.h"
#include "server/blobs/content.h"
#include "server/http/performing.h"

namespace oms::blobs {

namespace {

using namespace http;

//! HEAD tells how far it has come; GET has the bytes once they are all there.
Result<Answer> download(Call &call)
{
    const auto blob = find(call.reading(), call.actor(), call.path("sha256"));
    if (!blob)
        return passOn(blob);
    Answer answer;
    if (blob->isComplete())
        answer = contentOf(call, *blob);
    else
        answer.response.set("Cache-Control", "no-store").status = 204;
    answer.response.set("Upload-Offset", std::to_string(blob->received));
    answer.response.set("Upload-Length", std::to_string(blob->size));
    return answer;
}

Result<Answer> upload(Call &call)
{
    const auto offset = parseValue(Kind::Integer, call.request().header("upload-offset"));
    if (!offset)
        return refuseField("Upload-Offset", "required", "must say where the bytes begin");
    if (call.request().body.empty())
        return refuseField("body", "required", "must hold at least one byte");
    return answerWith(append(call.work(), call.path("sha256"), std::get<std::int64_t>(*offset), call.request().body));
}

Result<Answer> removeUnfinished(Call &call)
{
    auto removed = remove(call.work(), call.path("sha256"));
    if (!removed)
        return passOn(removed);
    return Answer::nothing();
}

} // namespace

void registerRoutes(Router &router)
{
    router.add(
        {.method = Method::Post,
         .path = "/api/v1/blobs",
         .needs = Needs::signIn(),
         .summary = "Begin a file, or take up one that was begun: `received` says where to go on",
         .perform = onBody<Blob>([](Call &call, const Blob &wanted) { return answerWith(begin(call.work(), wanted)); }),
         .takes = &schemaOf<Blob>(),
         .answers = &schemaOf<Blob>()});
    router.add({.method = Method::Patch,
                .path = "/api/v1/blobs/{sha256}",
                .needs = Needs::signIn(),
                .summary = "Add the bytes that follow, at most 1 MiB, at `Upload-Offset`",
                .perform = upload,
                .answers = &schemaOf<Blob>(),
                .bodyLimit = Blob::pieceBytes,
                .takesBytes = true});
    router.add({.method = Method::Get,
                .path = "/api/v1/blobs/{sha256}",
                .needs = Needs::signIn(),
                .summary = "The bytes of a file, or a range of them; 204 with `Upload-Offset` while it is on its way",
                .perform = download,
                .mediaType = "application/octet-stream"});
    router.add({.method = Method::Delete,
                .path = "/api/v1/blobs/{sha256}",
                .needs = Needs::signIn(),
                .summary = "Give up a file that is not complete",
                .perform = removeUnfinished,
                .successStatus = 204});
}

} // namespace oms::blobs
