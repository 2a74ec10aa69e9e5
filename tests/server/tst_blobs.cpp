// SPDX-License-Identifier: GPL-3.0-or-later
// Files come in pieces, go on where they stopped, and are whole or not there.
#include "server/auth/crypto.h"
#include "server/blobs/range.h"
#include "shared/blobs/blob.h"
#include "tests/support/show.h"
#include "tests/support/site.h"

#include <QTest>

using namespace oms;
using test::Site;

namespace {

const std::string photo(3000, '\xff');

std::string pathOf(const std::string &bytes)
{
    return "/api/v1/blobs/" + crypto::toHex(crypto::sha256(bytes));
}

std::string announcing(const std::string &bytes, const std::string &type = "image/jpeg")
{
    return R"({"sha256":")" + crypto::toHex(crypto::sha256(bytes)) + R"(","size":)" + std::to_string(bytes.size())
        + R"(,"media_type":")" + type + "\"}";
}

} // namespace

class BlobsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Site> site;
    std::string anna;

    Site::Reply begin(const std::string &bytes)
    {
        return site->post("/api/v1/blobs", announcing(bytes)).as(anna).reply();
    }
    Site::Reply send(const std::string &bytes, std::size_t offset, std::size_t count)
    {
        return Site::Asking(*site, http::Method::Patch, pathOf(bytes))
            .as(anna)
            .header("upload-offset", std::to_string(offset))
            .bytes(bytes.substr(offset, count))
            .reply();
    }
    Site::Reply fetch(const std::string &bytes, const std::string &range = {})
    {
        auto asking = site->get(pathOf(bytes)).as(anna);
        if (!range.empty())
            asking.header("range", range);
        return asking.reply();
    }
    Site::Reply head(const std::string &bytes)
    {
        return Site::Asking(*site, http::Method::Head, pathOf(bytes)).as(anna).reply();
    }

private Q_SLOTS:
    void init()
    {
        site = std::make_unique<Site>();
        site->account("anna", {"FITTER"});
        site->account("ben", {"FITTER"});
        anna = site->tokenOf("anna");
    }

    void aFileComesInPiecesAndIsReadBack()
    {
        QCOMPARE(begin(photo).text("received"), std::string("0"));
        QCOMPARE(send(photo, 0, 1000).text("received"), std::string("1000"));
        QCOMPARE(head(photo).response.header("upload-offset"), std::string_view("1000"));
        QCOMPARE(fetch(photo).status(), 204);
        QCOMPARE(begin(photo).text("received"), std::string("1000")); // taken up after a restart
        QCOMPARE(send(photo, 1000, 2000).text("received"), std::string("3000"));
        const auto whole = fetch(photo);
        QCOMPARE(whole.status(), 200);
        QVERIFY(whole.response.body == photo);
        QCOMPARE(whole.response.header("content-type"), std::string_view("image/jpeg"));
        QCOMPARE(whole.response.header("content-disposition"), std::string_view("attachment"));
    }

    void aPieceWhoseAnswerWasLostIsRefusedWithTheRightOffset()
    {
        begin(photo);
        send(photo, 0, 1000);
        const auto again = send(photo, 0, 1000);
        QCOMPARE(again.status(), 409);
        QCOMPARE(again.outcome(), std::string("wrong_offset"));
        QCOMPARE(again.text("errors.0.arguments.0"), std::string("1000"));
        QCOMPARE(send(photo, 1000, 2000).status(), 200);
        QCOMPARE(send(photo, 0, 1000).outcome(), std::string("conflict")); // it is complete
    }

    void otherBytesThanAnnouncedAreNeverAFile()
    {
        const std::string other(3000, 'x');
        begin(photo);
        const auto wrong = Site::Asking(*site, http::Method::Patch, pathOf(photo))
                               .as(anna)
                               .header("upload-offset", "0")
                               .bytes(other)
                               .reply();
        QCOMPARE(wrong.outcome(), std::string("mismatch"));
        QCOMPARE(fetch(photo).status(), 204);
        QCOMPARE(send(photo + "more", 0, 3004).status(), 404);
        QCOMPARE(site->remove(pathOf(photo)).as(anna).reply().status(), 204);
        QCOMPARE(fetch(photo).status(), 404);
        begin(photo);
        QCOMPARE(send(photo, 0, 3000).status(), 200);
        QCOMPARE(site->remove(pathOf(photo)).as(anna).reply().status(), 409);
    }

    void moreBytesThanAnnouncedAreRefused()
    {
        begin(photo);
        const auto tooMany = Site::Asking(*site, http::Method::Patch, pathOf(photo))
                                 .as(anna)
                                 .header("upload-offset", "0")
                                 .bytes(photo + "x")
                                 .reply();
        QCOMPARE(tooMany.outcome(), std::string("too_long"));
        QCOMPARE(head(photo).response.header("upload-offset"), std::string_view("0"));
    }

    void toKnowAHashIsNotToHaveTheFile()
    {
        begin(photo);
        send(photo, 0, 3000);
        const auto ben = site->tokenOf("ben");
        QCOMPARE(site->get(pathOf(photo)).as(ben).reply().status(), 404);
        QCOMPARE(site->post("/api/v1/blobs", announcing(photo)).as(ben).reply().text("received"), std::string("0"));
    }

    void aRangeIsAnsweredAcrossPieces()
    {
        std::string text;
        for (int i = 0; i < 1000; ++i)
            text += char('a' + i % 26);
        begin(text);
        send(text, 0, 400);
        send(text, 400, 300);
        send(text, 700, 300);
        const auto middle = fetch(text, "bytes=350-749");
        QCOMPARE(middle.status(), 206);
        QCOMPARE(middle.response.body, text.substr(350, 400));
        QCOMPARE(middle.response.header("content-range"), std::string_view("bytes 350-749/1000"));
        QCOMPARE(fetch(text, "bytes=990-").response.body, text.substr(990));
        QCOMPARE(fetch(text, "bytes=-10").response.body, text.substr(990));
        QCOMPARE(fetch(text, "bytes=1000-").status(), 416);
    }

    void rangesAreReadAsTheStandardHasThem()
    {
        const std::pair<std::string_view, std::string> rows[] = {
            {"bytes=0-0", "0-1"},
            {"bytes=5-", "5-10"},
            {"bytes=5-100", "5-10"},
            {"bytes=-3", "7-10"},
            {"bytes=-30", "0-10"},
            {"bytes=10-", "10-10"},
            {"bytes=-0", "10-10"},
            {"bytes=7-3", "whole"},
            {"bytes=0-1,3-4", "whole"},
            {"bytes=a-", "whole"},
            {"bytes=-", "whole"},
            {"lines=1-2", "whole"},
            {"bytes=99999999999999999999-", "whole"},
            {"", "whole"},
        };
        for (const auto &[header, expected] : rows) {
            const auto range = blobs::rangeOf(header, 10);
            const auto read = range ? std::to_string(range->begin) + '-' + std::to_string(range->end) : "whole";
            QVERIFY2(read == expected, header.data());
        }
    }

    void badBeginningsNameTheField()
    {
        const auto outcome = [this](const std::string &json) {
            return site->post("/api/v1/blobs", json).as(anna).reply().outcome();
        };
        QCOMPARE(outcome(R"({"sha256":"../../etc/passwd","size":3,"media_type":"image/png"})"),
                 std::string("wrong_type"));
        QCOMPARE(outcome(announcing(photo, "text/html")), std::string("unknown_choice"));
        QCOMPARE(outcome(R"({"sha256":")" + std::string(64, 'a') + R"(","size":10485761,"media_type":"image/png"})"),
                 std::string("too_large"));
        begin(photo);
        QCOMPARE(outcome(announcing(photo, "image/png")), std::string("other_file"));
        QCOMPARE(site->patch(pathOf(photo), "{}").as(anna).reply().status(), 415);
    }

    void nobodyBeginsWithoutEnd()
    {
        for (int i = 0; i < 20; ++i)
            QCOMPARE(begin(std::to_string(i)).status(), 200);
        QCOMPARE(begin("one more").status(), 429);
        QCOMPARE(begin("7").status(), 200);
    }
};

QTEST_GUILESS_MAIN(BlobsTest)
#include "tst_blobs.moc"
