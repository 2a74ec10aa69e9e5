// SPDX-License-Identifier: GPL-3.0-or-later
// Paper: orders of a real server, written to PDF and read back by another program.
#include "client/grab.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderlink.h"
#include "client/printing/gathering.h"
#include "client/printing/ordersheet.h"
#include "client/printing/pdf.h"
#include "client/seat.h"

#include <QDir>
#include <QPageLayout>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>

using namespace oms;
using namespace oms::printing;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = Computer::patience;

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

//! What a person can read in it, without the breaks of lines.
QString readBack(const QString &pdf)
{
    return output(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}).simplified();
}

int pagesOf(const QString &pdf)
{
    const auto words = output(u"pdfinfo"_s, {pdf});
    return words.mid(words.indexOf(u"Pages:"_s) + 6).section(u'\n', 0, 0).trimmed().toInt();
}

} // namespace

class TestPrinting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressForPictures();
        m_server = std::make_unique<LiveServer>();
    }
    void cleanupTestCase() { m_server.reset(); }

    //! Every choice that a factory builds by is there, with who it is for, and nothing that it may not know.
    void aFactorysSheetHasAllThatIsBuiltAndNoMoney()
    {
        Seat supplier(*m_server, u"SUPPLIER"_s);
        checkFactorysSheet(gather(supplier, OrderStatus::Production2));
    }

    //! Also when the office prints it, whose computer has all of it.
    void theOfficePrintsAFactorysSheetWithoutMoneyToo()
    {
        Seat supervisor(*m_server, u"SUPERVISOR"_s);
        auto printed = gather(supervisor, OrderStatus::Production2);
        QVERIFY(printed.order.amounts);
        QVERIFY(printed.customer);
        printed.customer->email = "anna@example.com";
        printed.customer->phone = "+49 30 1234567";
        checkFactorysSheet(printed);
        const auto own = readBack(write({&printed, 1}, Reader::House));
        QVERIFY(own.contains(u"anna@example.com"_s));
        QVERIFY(own.contains(u"+49 30 1234567"_s));
        QVERIFY(!own.contains(moneyOf(printed)));
    }

    //! What nobody has approved does not look like something to build.
    void aSheetSaysThatItIsNotToBeBuilt()
    {
        Seat supervisor(*m_server, u"SUPERVISOR"_s);
        const auto printed = gather(supervisor, OrderStatus::Ordered);
        QVERIFY(readBack(write({&printed, 1}, Reader::House)).contains(u"not to be built"_s));
        const auto approved = gather(supervisor, OrderStatus::Approved);
        QVERIFY(!readBack(write({&approved, 1}, Reader::House)).contains(u"not to be built"_s));
    }

    //! Pages that follow say which order they are of.
    void aLongOrderGoesOnWithItsNumber()
    {
        Seat supervisor(*m_server, u"SUPERVISOR"_s);
        auto printed = gather(supervisor, OrderStatus::Production2);
        for (int i = 0; i < 150; ++i)
            printed.order.special_instructions += "Another sentence that somebody wrote about this saddle. ";
        auto &lines = printed.spec.back().lines;
        for (int i = 0; i < 90; ++i)
            lines.push_back({"Extra " + std::to_string(i), "made as discussed", false});
        const auto path = write({&printed, 1}, Reader::Factory);
        const auto pages = pagesOf(path);
        QVERIFY(pages >= 2);
        for (int page = 1; page <= pages; ++page) {
            const auto number = QString::number(page);
            const auto words = output(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, path, u"-"_s});
            QVERIFY(words.contains(numberText(printed.order)));
            QVERIFY2(words.contains(u"Page %1 of %2"_s.arg(page).arg(pages)), qPrintable(words));
        }
        const auto words = readBack(path);
        for (int i = 0; i < 90; ++i)
            QVERIFY(words.contains(u"Extra %1"_s.arg(i)));
    }

    void aLinkLeadsToItsOrder()
    {
        const OrderId id {*Uuid::parse("01890a5d-ac96-774b-bcce-b302099a8057")};
        QCOMPARE(linkTo(id), u"oms://orders/01890a5d-ac96-774b-bcce-b302099a8057"_s);
        QCOMPARE(orderIn(linkTo(id)), std::optional(id));
        QCOMPARE(orderIn(linkTo(id).toUpper() + u'\n'), std::optional(id));
        for (const auto *other : {"", "48142", "oms://orders/", "oms://orders/../../etc", "https://orders/x",
                                  "oms://customers/01890a5d-ac96-774b-bcce-b302099a8057"})
            QVERIFY(!orderIn(QString::fromLatin1(other)));
    }

private:
    static PrintedOrder gather(Seat &seat, OrderStatus status)
    {
        const auto &rows = seat.book().rows();
        for (const auto &row : rows) {
            if (row->status != status || row->archived_at || row->kind != OrderKind::Sale)
                continue;
            std::optional<std::vector<PrintedOrder>> read;
            Gathering gathering(seat.book(), {row->id});
            QObject::connect(&gathering, &Gathering::done, &gathering,
                             [&](const std::vector<PrintedOrder> &orders) { read = orders; });
            gathering.start();
            if (QTest::qWaitFor([&] { return read.has_value(); }, patience) && !read->empty()
                && !read->front().visits.empty())
                return read->front();
        }
        QTest::qFail("no such order", __FILE__, __LINE__);
        return {};
    }
    static QString moneyOf(const PrintedOrder &printed)
    {
        return QLocale().toString(double(printed.order.amounts->total_minor) / 100, 'f', 2);
    }

    QString write(std::span<const PrintedOrder> orders, Reader reader)
    {
        Document document {.title = u"Order sheet"_s};
        for (const auto &printed : orders)
            addOrderSheet(document, printed, {.reader = reader, .printedBy = u"Ada"_s, .printedAt = u"today"_s});
        return keep(document, u"order-sheet-"_s + QLatin1StringView(QTest::currentTestFunction()));
    }
    //! Where pictures are wanted the PDF stays there.
    QString keep(const Document &document, const QString &name)
    {
        const auto folder = qEnvironmentVariable("OMS_PICTURES", m_folder.path());
        QDir().mkpath(folder);
        const auto path = QDir(folder).filePath(name + u".pdf"_s);
        if (const auto trouble = writePdf(document, path); !trouble.isEmpty())
            QTest::qFail(qPrintable(trouble), __FILE__, __LINE__);
        return path;
    }

    void checkFactorysSheet(const PrintedOrder &printed)
    {
        const auto path = write({&printed, 1}, Reader::Factory);
        const auto words = readBack(path);
        QVERIFY(words.contains(numberText(printed.order)));
        QVERIFY(words.contains(toQString(printed.order.horse_name.value())));
        QVERIFY(printed.spec.size() > 2);
        for (const auto &group : printed.spec)
            for (const auto &line : group.lines)
                for (const auto &word : toQString(line.text).split(u' '))
                    QVERIFY2(words.contains(word), qPrintable(word + u" is missing in "_s + words));
        for (const auto *never : {"€", "$", "£", "EUR", "USD", "GBP", "@", "Contact", "Ship to", "1234567"})
            QVERIFY2(!words.contains(QString::fromUtf8(never)), never);
        if (printed.order.amounts)
            QVERIFY(!words.contains(moneyOf(printed)));
        QVERIFY(pagesOf(path) <= 2);
    }

    std::unique_ptr<LiveServer> m_server;
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
