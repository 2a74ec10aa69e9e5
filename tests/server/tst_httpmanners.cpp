// SPDX-License-Identifier: GPL-3.0-or-later
//! The parts of an answer that need neither a socket nor a database: problems, queries, tags, packing, rates.
#include "server/http/compression.h"
#include "server/http/etag.h"
#include "server/http/problem.h"
#include "server/http/query.h"
#include "server/http/ratelimit.h"

#include "support/jsonpath.h"

#include <QTest>
#include <zlib.h>

using namespace oms;
using namespace oms::http;
using oms::test::textAt;
using namespace std::chrono_literals;

namespace {

std::string gunzipped(const std::string &packed)
{
    z_stream stream {};
    inflateInit2(&stream, 15 + 16);
    std::string text(1 << 20, '\0');
    std::string input = packed;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(text.data());
    stream.avail_out = static_cast<uInt>(text.size());
    inflate(&stream, Z_FINISH);
    text.resize(stream.total_out);
    inflateEnd(&stream);
    return text;
}

Response large()
{
    Response response {.status = 200, .headers = {}, .body = std::string(5000, 'x')};
    response.set("Content-Type", "application/json").set("ETag", "\"1-a\"");
    return response;
}

} // namespace

class HttpMannersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRefusalBecomesAProblem()
    {
        Refusal refusal {.code = ErrorCode::Invalid, .detail = "name must be given"};
        refusal.errors.push_back({"name", "too_long", "is too long", {"200"}});
        const auto response = problem(refusal, "r-1");
        QCOMPARE(response.status, 422);
        QCOMPARE(response.header("content-type"), "application/problem+json");
        QCOMPARE(textAt(response.body, "type"), "urn:oms:problem:invalid");
        QCOMPARE(textAt(response.body, "title"), "Some fields need attention");
        QCOMPARE(textAt(response.body, "status"), "422");
        QCOMPARE(textAt(response.body, "code"), "invalid");
        QCOMPARE(textAt(response.body, "detail"), "name must be given");
        QCOMPARE(textAt(response.body, "request_id"), "r-1");
        QCOMPARE(textAt(response.body, "errors.0.field"), "name");
        QCOMPARE(textAt(response.body, "errors.0.code"), "too_long");
        QCOMPARE(textAt(response.body, "errors.0.arguments.0"), "200");
    }

    void aProblemSaysWhatHelps()
    {
        Refusal busy {.code = ErrorCode::Unavailable};
        busy.retryAfterSeconds = 5;
        QCOMPARE(problem(busy, "r").header("retry-after"), "5");
        QCOMPARE(textAt(problem(busy, "r").body, "detail"), "Try again in a moment");
        QCOMPARE(problem({.code = ErrorCode::Unauthenticated}, "r").header("www-authenticate"), "Bearer");
        QVERIFY(problem({.code = ErrorCode::NotFound}, "r").header("retry-after").empty());
    }

    void aQueryIsReadByItsDeclaration()
    {
        const auto query = readQuery("page=2&q=Zo%C3%AB+%26+co&&sort=-name", listParameters());
        QVERIFY(query);
        QCOMPARE(query->at("page"), "2");
        QCOMPARE(query->at("q"), "Zoë & co");
        QCOMPARE(query->at("sort"), "-name");
        QVERIFY(readQuery("", listParameters())->empty());
    }

    void everyBadParameterIsNamed()
    {
        const auto query = readQuery("page=two&colour=red&limit=1&limit=2", listParameters());
        QVERIFY(!query);
        QCOMPARE(query.error().code, ErrorCode::Invalid);
        QCOMPARE(query.error().detail, "page must be a whole number");
        QCOMPARE(query.error().errors.size(), 3u);
        QCOMPARE(query.error().errors[1].field, "colour");
        QCOMPARE(query.error().errors[1].code, "unknown_parameter");
        QCOMPARE(query.error().errors[2].code, "duplicate_parameter");
        QCOMPARE(readQuery("q=%zz", listParameters()).error().code, ErrorCode::Malformed);
        QCOMPARE(readQuery("q=%00", listParameters()).error().code, ErrorCode::Malformed);
    }

    void aTagCarriesTheVersionThatIfMatchMeans()
    {
        const auto tag = entityTag("{}", 7);
        QVERIFY(tag.starts_with("\"7-"));
        QCOMPARE(*seenVersionIn(tag), 7);
        QCOMPARE(*seenVersionIn("W/" + tag), 7);
        QCOMPARE(*seenVersionIn("\"12\""), 12);
        QVERIFY(entityTag("{}", 7) != entityTag("{ }", 7));
        QCOMPARE(seenVersionIn("").error().code, ErrorCode::PreconditionRequired);
        for (const auto bad : {"*", "7", "\"\"", "\"x\"", "\"7\", \"8\"", "\"0-a\"", "\"-1\"", "\"99999999999\""})
            QCOMPARE(seenVersionIn(bad).error().code, ErrorCode::Invalid);
    }

    void ifNoneMatchComparesWeakly()
    {
        QVERIFY(matchesAny("\"a\", W/\"b\"", "\"b\""));
        QVERIFY(matchesAny("\"b\"", "W/\"b\""));
        QVERIFY(matchesAny("*", "\"b\""));
        QVERIFY(!matchesAny("\"a\"", "\"b\""));
        QVERIFY(!matchesAny("", "\"b\""));
    }

    void theBestEncodingIsChosen()
    {
        QCOMPARE(preferredEncoding("gzip, deflate, br"), Encoding::Gzip);
        QCOMPARE(preferredEncoding("gzip;q=0.5, zstd"), Encoding::Zstd);
        QCOMPARE(preferredEncoding("gzip;q=0"), Encoding::Identity);
        QCOMPARE(preferredEncoding("gzip; q=0.001"), Encoding::Gzip);
        QCOMPARE(preferredEncoding("xgzip"), Encoding::Identity);
        QCOMPARE(preferredEncoding(""), Encoding::Identity);
    }

    void aLargeAnswerIsPackedAndUnpacksToItself()
    {
        Compressor compressor;
        for (int i = 0; i < 2; ++i) { // the packers are used again
            auto response = large();
            compressor.pack(response, "gzip");
            QCOMPARE(response.header("content-encoding"), "gzip");
            QCOMPARE(response.header("vary"), "Accept-Encoding");
            QCOMPARE(response.header("etag"), "W/\"1-a\"");
            QVERIFY(response.body.size() < 1000);
            QCOMPARE(gunzipped(response.body), large().body);
        }
        auto response = large();
        compressor.pack(response, "zstd");
        QCOMPARE(response.header("content-encoding"), "zstd");
        QVERIFY(response.body.size() < 1000);
    }

    void whatIsSmallOrNotTextIsLeftAlone()
    {
        Compressor compressor;
        auto small = large();
        small.body.resize(1024);
        compressor.pack(small, "gzip");
        QCOMPARE(small.body.size(), 1024u);
        auto picture = large();
        picture.set("Content-Type", "image/png");
        compressor.pack(picture, "gzip");
        QVERIFY(picture.header("content-encoding").empty());
        auto unasked = large();
        compressor.pack(unasked, "");
        QCOMPARE(unasked.body, large().body);
        QCOMPARE(unasked.header("etag"), "\"1-a\"");
    }

    void aBucketEmptiesAndRefills()
    {
        RateLimits limits({.perAddress = 3});
        const RateLimits::Time start {1h};
        const auto take = [&](auto after) {
            return limits.take(RateLimits::Bucket::Address, "10.0.0.1", start + after);
        };
        QCOMPARE(take(0s).remaining, 2);
        QCOMPARE(take(0s).remaining, 1);
        const auto last = take(0s);
        QVERIFY(last.isAllowed);
        QCOMPARE(last.limit, 3);
        QCOMPARE(last.remaining, 0);
        QCOMPARE(last.resetSeconds, 60);
        const auto refused = take(0s);
        QVERIFY(!refused.isAllowed);
        QCOMPARE(refused.retryAfterSeconds, 20);
        QVERIFY(take(20s).isAllowed);
        QVERIFY(!take(20s).isAllowed);
        QCOMPARE(take(1h).remaining, 2);
    }

    void bucketsAreApart()
    {
        RateLimits limits({.perAddress = 1, .perAccount = 1});
        const RateLimits::Time start {1h};
        QVERIFY(limits.take(RateLimits::Bucket::Address, "a", start).isAllowed);
        QVERIFY(limits.take(RateLimits::Bucket::Address, "b", start).isAllowed);
        QVERIFY(limits.take(RateLimits::Bucket::Account, "a", start).isAllowed);
        QVERIFY(!limits.take(RateLimits::Bucket::Address, "a", start).isAllowed);
    }

    void noRateMeansNoLimit()
    {
        RateLimits limits({.signIns = 0});
        for (int i = 0; i < 100; ++i)
            QVERIFY(limits.take(RateLimits::Bucket::SignIn, "a", {}).isAllowed);
        QCOMPARE(limits.bucketCount(), 0u);
    }

    void memoryStaysBounded()
    {
        RateLimits limits({.maxBuckets = 160});
        for (int i = 0; i < 5000; ++i)
            limits.take(RateLimits::Bucket::Address, std::to_string(i), RateLimits::Time {1h});
        QVERIFY(limits.bucketCount() <= 160u);
    }

    void idleBucketsAreDropped()
    {
        RateLimits limits({});
        for (int i = 0; i < 5000; ++i)
            limits.take(RateLimits::Bucket::Address, std::to_string(i), RateLimits::Time {1h});
        QCOMPARE(limits.bucketCount(), 5000u);
        for (int i = 0; i < 300; ++i)
            limits.take(RateLimits::Bucket::Address, "new " + std::to_string(i), RateLimits::Time {2h});
        QCOMPARE(limits.bucketCount(), 300u);
    }

    void aHouseholdIsOneAddress()
    {
        QCOMPARE(rateKeyOf("192.0.2.7"), "192.0.2.7");
        QCOMPARE(rateKeyOf("::ffff:192.0.2.7"), "192.0.2.7");
        QCOMPARE(rateKeyOf("2001:db8:1:2::3"), rateKeyOf("2001:db8:1:2:ffff::9"));
        QVERIFY(rateKeyOf("2001:db8:1:2::3") != rateKeyOf("2001:db8:1:3::3"));
    }
};

QTEST_APPLESS_MAIN(HttpMannersTest)
#include "tst_httpmanners.moc"
