// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/docs.h"

#include "server/http/compression.h"
#include "server/http/etag.h"
#include "server/http/openapi.h"

#include <QFile>
#include <algorithm>
#include <mutex>
#include <zlib.h>

//! Outside any namespace, as Qt demands: a static library's resources are found only after this.
static void initialiseResources()
{
    Q_INIT_RESOURCE(docs);
}

namespace oms::http {

namespace {

//! A file of the page, packed at build time.
struct Asset {
    std::string_view name;
    std::string_view mediaType;
    std::string packed = {};
    std::string tag = {};
};

std::vector<Asset> loadAssets()
{
    initialiseResources();
    std::vector<Asset> assets {
        {"index.html", "text/html; charset=utf-8"},
        {"start.js", "text/javascript; charset=utf-8"},
        {"swagger-ui-bundle.js", "text/javascript; charset=utf-8"},
        {"swagger-ui.css", "text/css; charset=utf-8"},
        {"favicon-32x32.png", "image/png"},
    };
    for (auto &asset : assets) {
        QFile file(QLatin1String(":/docs/") + QLatin1String(asset.name.data(), qsizetype(asset.name.size()))
                   + QLatin1String(".gz"));
        if (!file.open(QIODevice::ReadOnly))
            throw std::logic_error("not compiled in: docs/" + std::string(asset.name));
        asset.packed = file.readAll().toStdString();
        asset.tag = entityTag(asset.packed);
    }
    return assets;
}

//! For the rare client that cannot unpack.
std::string unpacked(const std::string &packed)
{
    z_stream stream {};
    inflateInit2(&stream, 15 + 16);
    std::string input = packed;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    std::string text;
    std::string piece(65536, '\0'); // not on the stack: a fiber's is small
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        text.append(piece.data(), piece.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    return text;
}

Answer page(const Asset &asset, const Request &request)
{
    Answer answer;
    auto &response = answer.response;
    response.set("Content-Type", std::string(asset.mediaType));
    response.set("ETag", asset.tag).set("Cache-Control", "public, no-cache").set("Vary", "Accept-Encoding");
    response.set("Content-Security-Policy",
                 "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                 "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    if (preferredEncoding(request.header("accept-encoding")) == Encoding::Identity) {
        response.body = unpacked(asset.packed);
    } else {
        response.body = asset.packed;
        response.set("Content-Encoding", "gzip");
    }
    return answer;
}

Endpoint readable(std::string_view path, std::string_view summary, Perform perform)
{
    return {.method = Method::Get,
            .path = path,
            .needs = Needs::nothing(),
            .summary = summary,
            .perform = std::move(perform),
            .answersAlways = true};
}

} // namespace

void addDocumentationRoutes(Router &router)
{
    struct Description {
        std::once_flag isMade;
        std::string text;
    };
    const auto assets = std::make_shared<const std::vector<Asset>>(loadAssets());
    const auto description = std::make_shared<Description>();

    router.add(readable("/openapi.json", "The description of the API", [&router, description](Call &) {
        std::call_once(description->isMade, [&] { description->text = openApi(router); });
        return Answer::json(description->text);
    }));
    router.add(readable("/docs", "The API's documentation for people",
                        [assets](Call &call) { return page(assets->front(), call.request()); }));
    router.add(readable("/docs/{file}", "A part of the documentation page", [assets](Call &call) -> Result<Answer> {
        const auto found = std::find_if(assets->begin(), assets->end(),
                                        [&](const Asset &asset) { return asset.name == call.path("file"); });
        if (found == assets->end())
            return refuse(ErrorCode::NotFound, "There is nothing at this address");
        return page(*found, call.request());
    }));
    router.add(readable("/", "Leads to the documentation", [](Call &) {
        auto answer = Answer::nothing();
        answer.response.status = 302;
        answer.response.set("Location", "/docs");
        return answer;
    }));
}

} // namespace oms::http
