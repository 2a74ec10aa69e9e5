// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/compression.h"

#include <new>
#include <optional>
#include <zlib.h>
#include <zstd.h>

namespace oms::http {

namespace {

constexpr std::size_t worthwhile = 1024;
//! The fastest level: half the time of level 6 for a tenth more bytes.
constexpr int level = 1;

std::string_view trimmed(std::string_view text)
{
    const auto from = text.find_first_not_of(" \t");
    return from == text.npos ? std::string_view() : text.substr(from, text.find_last_not_of(" \t") + 1 - from);
}

bool isRefused(std::string_view parameters)
{
    const auto quality = parameters.find("q=");
    if (quality == parameters.npos)
        return false;
    const auto number = parameters.substr(quality + 2);
    return number.find_first_not_of("0. \t") == number.npos;
}

bool isText(std::string_view type)
{
    return type.starts_with("application/json") || type.starts_with("application/problem+json")
        || type.starts_with("text/");
}

} // namespace

struct Compressor::State {
    z_stream gzip {};
    ZSTD_CCtx *zstd = ZSTD_createCCtx();

    State()
    {
        constexpr int gzipWindow = 15 + 16;
        if (!zstd || deflateInit2(&gzip, level, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
            throw std::bad_alloc();
    }
    ~State()
    {
        deflateEnd(&gzip);
        ZSTD_freeCCtx(zstd);
    }
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    std::optional<std::string> gzipped(std::string &text)
    {
        deflateReset(&gzip);
        std::string packed(deflateBound(&gzip, text.size()), '\0');
        gzip.next_in = reinterpret_cast<Bytef *>(text.data());
        gzip.avail_in = static_cast<uInt>(text.size());
        gzip.next_out = reinterpret_cast<Bytef *>(packed.data());
        gzip.avail_out = static_cast<uInt>(packed.size());
        if (deflate(&gzip, Z_FINISH) != Z_STREAM_END)
            return {};
        packed.resize(gzip.total_out);
        return packed;
    }

    std::optional<std::string> zstandard(const std::string &text)
    {
        std::string packed(ZSTD_compressBound(text.size()), '\0');
        const auto size = ZSTD_compressCCtx(zstd, packed.data(), packed.size(), text.data(), text.size(), level);
        if (ZSTD_isError(size))
            return {};
        packed.resize(size);
        return packed;
    }
};

Compressor::Compressor()
    : m_state(std::make_unique<State>())
{ }
Compressor::~Compressor() = default;

void Compressor::pack(Response &response, std::string_view acceptEncoding)
{
    if (response.body.size() <= worthwhile || !isText(response.header("content-type"))
        || !response.header("content-encoding").empty())
        return;
    response.set("Vary", "Accept-Encoding");
    const auto encoding = preferredEncoding(acceptEncoding);
    if (encoding == Encoding::Identity)
        return;
    auto packed = encoding == Encoding::Zstd ? m_state->zstandard(response.body) : m_state->gzipped(response.body);
    if (!packed || packed->size() >= response.body.size())
        return;
    response.body = std::move(*packed);
    response.set("Content-Encoding", encoding == Encoding::Zstd ? "zstd" : "gzip");
    // The bytes now differ from the plain ones, so the tag may only claim equal meaning.
    if (const auto tag = response.header("etag"); tag.starts_with('"'))
        response.set("ETag", "W/" + std::string(tag));
}

Encoding preferredEncoding(std::string_view acceptEncoding)
{
    auto best = Encoding::Identity;
    while (!acceptEncoding.empty()) {
        const auto comma = acceptEncoding.find(',');
        const auto element = acceptEncoding.substr(0, comma);
        const auto semicolon = std::min(element.find(';'), element.size());
        const auto name = trimmed(element.substr(0, semicolon));
        if (!isRefused(element.substr(semicolon))) {
            if (name == "zstd")
                best = Encoding::Zstd;
            else if (name == "gzip" && best == Encoding::Identity)
                best = Encoding::Gzip;
        }
        acceptEncoding = comma == acceptEncoding.npos ? std::string_view() : acceptEncoding.substr(comma + 1);
    }
    return best;
}

} // namespace oms::http
