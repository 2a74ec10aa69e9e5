// SPDX-License-Identifier: GPL-3.0-or-later
// Files at orders and horses: whoever sees the order reads the bytes, nobody else.
#include "orderyard.h"
#include "server/blobs/blobs.h"
#include "server/orders/attachments.h"
#include "shared/core/json.h"
#include "support/outcome.h"

#include <QTest>

using namespace oms;
using test::outcome;

namespace {

// sha256 of "x"
constexpr const char *hashOfX = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";

Attachment file(AttachmentKind kind = AttachmentKind::Photo, const std::string &name = "left.jpg")
{
    Attachment attachment;
    attachment.kind = kind;
    attachment.file_name = name;
    attachment.size = 1;
    attachment.sha256 = hashOfX;
    return attachment;
}

} // namespace

class TestAttachments : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::OrderYard> m_yard;

    Result<Attachment> add(const Actor &actor, Attachment attachment, std::optional<OrderId> order,
                           std::optional<HorseId> horse = {})
    {
        attachment.order_id = order;
        attachment.horse_id = horse;
        return m_yard->as(actor, [&](Work &work) { return attachments::create(work, attachment); });
    }
    void upload(const Actor &actor)
    {
        const auto done = m_yard->as(actor, [&](Work &work) {
            Blob blob;
            blob.sha256 = hashOfX;
            blob.size = 1;
            return blobs::begin(work, blob) ? blobs::append(work, hashOfX, 0, "x") : blobs::begin(work, blob);
        });
        QVERIFY(done && done->isComplete());
    }
    std::string readBy(const Actor &actor, const Attachment &attachment)
    {
        const auto found = attachments::find(m_yard->reading(), actor, attachment.id);
        if (!found)
            return outcome(found);
        const auto blob = attachments::bytesOf(m_yard->reading(), *found);
        return blob ? blobs::bytesOf(m_yard->reading(), *blob, 0, blob->size) : "no bytes";
    }
    std::size_t seenBy(const Actor &actor, OrderId order)
    {
        return attachments::of(m_yard->reading(), actor, order)->size();
    }
    std::string archive(const Actor &actor, const Attachment &attachment, std::optional<int> seen = {})
    {
        return outcome(m_yard->as(actor, [&](Work &work) { return attachments::archive(work, attachment.id, seen); }));
    }

private Q_SLOTS:
    void initTestCase() { m_yard = std::make_unique<test::OrderYard>(); }
    void cleanupTestCase() { m_yard.reset(); }
    void init() { m_yard->clearOrders(); }

    void theBytesAreForWhoeverSeesTheOrder()
    {
        const auto order = m_yard->order(OrderStatus::Approved);
        const auto made = add(m_yard->annaTheFitter, file(), order);
        QCOMPARE(outcome(made), std::string("fine"));
        QVERIFY(!made->has_bytes);
        QCOMPARE(made->uploaded_by_name.value_or(""), std::string("anna"));
        QCOMPARE(readBy(m_yard->supervisor, *made), std::string("no bytes"));
        upload(m_yard->benTheFitter); // the same file, of somebody else: not this one
        QCOMPARE(readBy(m_yard->supervisor, *made), std::string("no bytes"));
        upload(m_yard->annaTheFitter);
        QCOMPARE(readBy(m_yard->supervisor, *made), std::string("x"));
        QCOMPARE(readBy(m_yard->supplier, *made), std::string("x"));
        QCOMPARE(readBy(m_yard->zoeTheCustomer, *made), std::string("x"));
        QCOMPARE(readBy(m_yard->benTheFitter, *made), std::string("not_found"));
        QVERIFY(attachments::find(m_yard->reading(), m_yard->supervisor, made->id)->has_bytes);
    }

    void toKnowAHashIsNotToHaveTheFile()
    {
        upload(m_yard->annaTheFitter);
        const auto made = add(m_yard->benTheFitter, file(), m_yard->orderOf(m_yard->ben));
        QCOMPARE(readBy(m_yard->benTheFitter, *made), std::string("no bytes"));
    }

    void aFactorySeesNoDocuments()
    {
        const auto order = m_yard->order(OrderStatus::Approved);
        upload(m_yard->annaTheFitter);
        const auto invoice = add(m_yard->annaTheFitter, file(AttachmentKind::Document, "invoice.pdf"), order);
        QVERIFY(add(m_yard->supplier, file(), order));
        QCOMPARE(seenBy(m_yard->annaTheFitter, order), std::size_t(2));
        QCOMPARE(seenBy(m_yard->supplier, order), std::size_t(1));
        QCOMPARE(readBy(m_yard->supplier, *invoice), std::string("not_found"));
        QCOMPARE(archive(m_yard->supplier, *invoice), std::string("not_found"));
        QCOMPARE(outcome(add(m_yard->supplier, file(AttachmentKind::Document), order)),
                 std::string("forbidden: kind forbidden"));
    }

    void aTracingBelongsToTheHorse()
    {
        const auto tracing = file(AttachmentKind::Tracing, "wither.png");
        const auto made = add(m_yard->annaTheFitter, tracing, {}, m_yard->bella);
        QCOMPARE(outcome(made), std::string("fine"));
        upload(m_yard->annaTheFitter);
        QCOMPARE(readBy(m_yard->zoeTheCustomer, *made), std::string("x"));
        QCOMPARE(readBy(m_yard->supplier, *made), std::string("not_found"));
        QCOMPARE(readBy(m_yard->benTheFitter, *made), std::string("not_found"));
        QCOMPARE(attachments::of(m_yard->reading(), m_yard->annaTheFitter, m_yard->bella)->size(), std::size_t(1));
        QCOMPARE(outcome(add(m_yard->benTheFitter, tracing, {}, m_yard->bella)),
                 std::string("not_found: horse_id unknown"));
        m_yard->postgres.run("UPDATE horse SET archived_at = now()");
        QCOMPARE(outcome(add(m_yard->annaTheFitter, tracing, {}, m_yard->bella)),
                 std::string("conflict: archived_at archived"));
    }

    void whatDoesNotFitIsRefused()
    {
        const auto order = m_yard->order();
        QCOMPARE(outcome(add(m_yard->annaTheFitter, file(), {})), std::string("invalid: order_id required"));
        QCOMPARE(outcome(add(m_yard->annaTheFitter, file(), order, m_yard->bella)),
                 std::string("invalid: horse_id not_taken"));
        auto wrong = file();
        wrong.sha256 = std::string(64, 'Z');
        QCOMPARE(outcome(add(m_yard->annaTheFitter, wrong, order)), std::string("invalid: sha256 wrong_type"));
        upload(m_yard->annaTheFitter);
        wrong = file();
        wrong.size = 2;
        QCOMPARE(outcome(add(m_yard->annaTheFitter, wrong, order)), std::string("conflict: size other_file"));
        auto twice = file();
        twice.id = makeId<AttachmentId>();
        QVERIFY(add(m_yard->annaTheFitter, twice, order));
        QCOMPARE(outcome(add(m_yard->annaTheFitter, twice, order)), std::string("conflict: id duplicate"));
        m_yard->set(order, "archived_at = now()");
        QCOMPARE(outcome(add(m_yard->annaTheFitter, file(), order)), std::string("conflict: archived_at archived"));
    }

    void theUploaderAndTheOfficeRenameAndHide()
    {
        const auto order = m_yard->order(OrderStatus::Approved);
        const auto made = add(m_yard->annaTheFitter, file(), order);
        const auto rename = [&](const Actor &actor, int version) {
            return outcome(m_yard->as(actor, [&](Work &work) {
                return attachments::change(work, made->id, {version, R"({"file_name":"right.jpg"})"});
            }));
        };
        QCOMPARE(rename(m_yard->supplier, 1), std::string("forbidden: uploaded_by_name forbidden"));
        QCOMPARE(rename(m_yard->annaTheFitter, 1), std::string("fine"));
        QCOMPARE(rename(m_yard->supervisor, 1), std::string("stale"));
        QCOMPARE(archive(m_yard->supplier, *made), std::string("forbidden: uploaded_by_name forbidden"));
        QCOMPARE(archive(m_yard->supervisor, *made, 1), std::string("stale"));
        QCOMPARE(archive(m_yard->supervisor, *made, 2), std::string("fine"));
        QCOMPARE(archive(m_yard->annaTheFitter, *made), std::string("fine")); // content
        QCOMPARE(seenBy(m_yard->supervisor, order), std::size_t(0));
        QCOMPARE(readBy(m_yard->supervisor, *made), std::string("not_found"));
        QCOMPARE(m_yard->value("SELECT string_agg(action, ',' ORDER BY action) FROM audit_log"),
                 std::string("archive,change,create"));
    }
};

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
