// SPDX-License-Identifier: GPL-3.0-or-later
// Paper: orders of a real server, written to PDF and read back by another program.
#include "client/accessibility.h"
#include "client/app/pagedeck.h"
#include "client/app/preferences.h"
#include "client/finding.h"
#include "client/grab.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderlink.h"
#include "client/orderdetail/orderdetail.h"
#include "client/person.h"
#include "client/printing/compose.h"
#include "client/printing/gathering.h"
#include "client/printing/labels.h"
#include "client/printing/ordersheet.h"
#include "client/printing/pdf.h"
#include "client/printing/preview.h"
#include "client/printing/pricesummary.h"
#include "client/printing/printdialog.h"
#include "client/printing/printrun.h"
#include "client/printing/tongue.h"
#include "client/printing/tracing.h"
#include "client/seat.h"
#include "client/widgets/recordlist.h"

#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QLabel>
#include <QPageLayout>
#include <QPrinter>
#include <QProcess>
#include <QRadioButton>
#include <QTemporaryDir>
#include <algorithm>

using namespace oms;
using namespace oms::printing;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

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
        QApplication::setQuitOnLastWindowClosed(false);
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

    //! Several on a sheet, each with what the workshop wants to know, and the next sheet begins when one is full.
    void labelsFillTheirSheets()
    {
        Seat supplier(*m_server, u"SUPPLIER"_s);
        const auto printed = gather(supplier, OrderStatus::Production2);
        const std::vector<PrintedOrder> many(9, printed);
        for (const auto &stock : labelStocks()) {
            Document document {.title = u"Labels"_s};
            addLabels(document, many, stock, 1);
            QCOMPARE(document.pages.size(),
                     (many.size() + std::size_t(stock.count()) - 1) / std::size_t(stock.count()));
            QCOMPARE(document.paper, stock.paper);
            const auto words = readBack(keep(document, u"labels-"_s + QLatin1StringView(stock.id)));
            QCOMPARE(words.count(numberText(printed.order)), qsizetype(many.size()));
            for (const auto &group : printed.spec)
                for (const auto &line : group.lines)
                    if (line.isOnLabel)
                        for (const auto &word : toQString(line.text).split(u' '))
                            QVERIFY2(words.contains(word), line.title.c_str());
        }
        Document begun {.title = u"Labels"_s};
        addLabels(begun, many, labelStock(u"a4-2x4"_s), 8);
        QCOMPARE(begun.pages.size(), 2UL);
    }

    //! In the customer's own language and country, to the cent.
    void aPriceSummarySpeaksTheCustomersLanguage()
    {
        Seat fitter(*m_server, u"FITTER"_s);
        auto printed = gather(fitter, OrderStatus::Production2);
        QVERIFY(printed.order.amounts);
        Document german {.title = u"Prices"_s};
        addPriceSummary(german, printed, Tongue(u"de"_s), u"Larkspur Saddlery"_s);
        const auto words = readBack(keep(german, u"price-summary-de"_s));
        const auto total = QLocale(u"de"_s).toString(double(printed.order.amounts->total_minor) / 100, 'f', 2);
        QVERIFY2(words.contains(total), qPrintable(total + u" is missing in "_s + words));
        QVERIFY(words.contains(u"Larkspur Saddlery"_s));
        QVERIFY(printed.breakdown); // what it costs is told line by line
        printed.order.amounts.reset();
        printed.breakdown.reset();
        Document draft {.title = u"Prices"_s};
        addPriceSummary(draft, printed, Tongue(), u"Larkspur Saddlery"_s);
        QVERIFY(readBack(keep(draft, u"price-summary-none"_s)).contains(u"Not priced yet"_s));
    }

    //! A millimetre is a millimetre: measured on the picture that another program makes of the PDF.
    void aTracingHasItsTrueSize_data()
    {
        QTest::addColumn<int>("atSix");
        QTest::addColumn<int>("pages");
        QTest::newRow("narrow") << 212 << 1;
        QTest::newRow("wider than the paper") << 310 << 2;
    }
    void aTracingHasItsTrueSize()
    {
        QFETCH(int, atSix);
        QFETCH(int, pages);
        PrintedOrder printed;
        printed.order.number = 1234;
        printed.order.horse_name = "Orion";
        printed.visits = {visit(150, 180, 204, "2024-03-01T10:00:00Z"), visit(158, 189, atSix, "2026-10-02T10:00:00Z")};
        QVERIFY(hasTracing(printed));
        Document document {.title = u"Tracing"_s};
        addTracing(document, printed, {210, 297});
        const auto path = keep(document, u"tracing-%1"_s.arg(atSix));
        QCOMPARE(pagesOf(path), pages);
        const auto words = readBack(path);
        QVERIFY(words.contains(u"189 mm at 4 cm"_s));
        constexpr int perMillimetre = 10;
        const auto stem = m_folder.filePath(u"tracing%1"_s.arg(atSix));
        output(
            u"pdftoppm"_s,
            {u"-r"_s, u"254"_s, u"-gray"_s, u"-png"_s, u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, u"-singlefile"_s, path, stem});
        const QImage page(stem + u".png"_s);
        QVERIFY(std::abs(page.width() - 297 * perMillimetre) <= 1
                && std::abs(page.height() - 210 * perMillimetre) <= 1);
        const auto bar = longestRun(page, {0, 1800, page.width() / 2, page.height() - 1800});
        QVERIFY2(std::abs(bar - 100 * perMillimetre) <= 1, qPrintable(QString::number(bar)));
        const auto upright = longestRun(page.transformed(QTransform().rotate(90)), QRect({}, page.size().transposed()));
        QVERIFY2(std::abs(upright - 100 * perMillimetre) <= 1, qPrintable(QString::number(upright)));
        if (pages > 1)
            return;
        // at its depth of 6 cm below the top (50 mm from the edge) the widest line is as long as what was measured
        const auto across = spanAt(page, (50 + 60) * perMillimetre);
        QVERIFY2(std::abs(across - atSix * perMillimetre) <= 6, qPrintable(QString::number(across)));
    }

    void nothingMeasuredIsNothingToTrace()
    {
        PrintedOrder printed;
        QVERIFY(!hasTracing(printed));
        Document document {.title = u"Tracing"_s};
        addTracing(document, printed, {210, 297});
        QVERIFY(document.pages.empty());
    }

    //! Kind by kind: it is seen before it is printed, and saved as it was seen.
    void whatIsSeenIsWhatIsSaved_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<int>("kinds");
        QTest::newRow("supervisor") << u"SUPERVISOR"_s << 4;
        QTest::newRow("fitter") << u"FITTER"_s << 4;
        QTest::newRow("supplier") << u"SUPPLIER"_s << 3; // no prices
    }
    void whatIsSeenIsWhatIsSaved()
    {
        QFETCH(QString, role);
        QFETCH(int, kinds);
        Seat somebody(*m_server, role);
        QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"settings.ini"_s));
        QWidget window;
        window.resize(1200, 800);
        window.show();
        const auto row = somebody.rowIn(OrderStatus::Production2);
        QPointer dialog = new PrintDialog(somebody.book(), preferences, {row->id}, {}, &window);
        dialog->open();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->document() && !dialog->document()->pages.empty(), patience);
        QCOMPARE(unnamed(*dialog).join(u", "_s), QString());
        const auto choices = dialog->findChildren<QRadioButton *>();
        QCOMPARE(choices.size(), kinds);
        for (auto *choice : choices) {
            const auto before = dialog->document();
            choice->setChecked(true);
            QTRY_VERIFY_WITH_TIMEOUT(dialog->document() && (choice == choices.front() || dialog->document() != before),
                                     patience);
            grab(*dialog, u"print-%1-%2"_s.arg(role.toLower(), choice->text().toLower().replace(u' ', u'-')));
        }
        choices.front()->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->document()->title.startsWith(u"Order sheet"_s), patience);
        auto *preview = dialog->findChild<Preview *>();
        QTRY_VERIFY(preview->accessibleDescription().contains(numberText(*row)));
        const auto path = folder.filePath(u"sheet.pdf"_s);
        const auto pages = int(dialog->document()->pages.size());
        dialog->save(path);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, patience);
        QCOMPARE(pagesOf(path), pages);
        QVERIFY(readBack(path).contains(numberText(*row)));
    }

    //! Ctrl+P: what is looked at.
    void whatIsLookedAtIsPrinted()
    {
        Person person;
        person.choose(Appearance::Light);
        person.startAs(m_server->url(), m_server->accountFile(), u"SUPERVISOR"_s);
        auto &window = person.window();
        window.resize(1440, 900);
        window.deck().go(u"orders"_s);
        const auto list = [&] { return shown<RecordList>(window); };
        QTRY_VERIFY_WITH_TIMEOUT(list() && list()->model()->rowCount() > 2, patience);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Home);
        const auto detail = [&] { return shown<OrderDetail>(window); };
        QTRY_VERIFY_WITH_TIMEOUT(detail() && detail()->order(), patience);
        const auto dialog = [&] { return shown<PrintDialog>(window); };
        const auto print = [&](const QString &what, std::size_t pages) {
            QTest::keyClick(list(), Qt::Key_P, Qt::ControlModifier);
            QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
            const auto labels = dialog()->findChildren<QLabel *>();
            QVERIFY(
                std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == what; }));
            QTRY_VERIFY_WITH_TIMEOUT(dialog()->document() && dialog()->document()->pages.size() >= pages, patience);
            QVERIFY(dialog()->document()->title.startsWith(u"Order sheet"_s));
            grab(*dialog(), u"print-%1"_s.arg(pages));
            QTest::keyClick(dialog(), Qt::Key_Escape);
            QTRY_VERIFY(!dialog());
        };
        print(u"Order %1"_s.arg(numberText(*detail()->order())), 1);
    }

    //! Onto the printer goes what the preview shows; the pages that were asked for.
    void thePrinterGetsWhatWasSeen()
    {
        auto document = std::make_shared<Document>(Document {.title = u"Pages"_s});
        for (int i = 1; i <= 5; ++i)
            document->add().text({20, 20, 100, 0}, u"This is sheet %1"_s.arg(i), {.points = 12});
        const auto path = m_folder.filePath(u"printer.pdf"_s);
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        auto *run = new PrintRun(document, std::move(printer), 2, 4, this);
        std::optional<bool> isWhole;
        connect(run, &PrintRun::ended, this, [&](bool whole) { isWhole = whole; });
        run->start();
        QTRY_COMPARE_WITH_TIMEOUT(isWhole, std::optional(true), patience);
        QCOMPARE(pagesOf(path), 3);
        const auto words = readBack(path);
        for (int i = 1; i <= 5; ++i)
            QCOMPARE(words.contains(u"sheet %1"_s.arg(i)), i >= 2 && i <= 4);
    }

    //! product.md 1.1: two hundred tickets within three seconds, where the compiler has been asked to hurry.
    void twoHundredSheetsAreWrittenAtOnce()
    {
        Seat supervisor(*m_server, u"SUPERVISOR"_s);
        const std::vector<PrintedOrder> many(200, gather(supervisor, OrderStatus::Production2));
        PrintSettings settings;
        std::atomic<bool> stopped = false;
        QElapsedTimer watch;
        watch.start();
        const auto document = compose(many, settings, {u"Ada"_s, u"Larkspur Saddlery"_s, {}}, stopped);
        qInfo("200 order sheets: %lld ms", watch.elapsed());
        QVERIFY(document.pages.size() >= 200);
        stopped = true;
        QVERIFY(compose(many, settings, {u"Ada"_s, u"Larkspur Saddlery"_s, {}}, stopped).pages.empty());
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
    static MeasurementSet visit(int atTwo, int atFour, int atSix, std::string_view at)
    {
        MeasurementSet set;
        set.taken_at = *parseInstant(at);
        set.taken_by_name = "Roos Hoekstra";
        set.values = {{"wither_width_2", atTwo, {}},
                      {"wither_width_4", atFour, {}},
                      {"wither_width_6", atSix, {}},
                      {"channel_width", 84, {}}};
        return set;
    }
    static bool isInk(const QImage &page, int x, int y) { return qGray(page.pixel(x, y)) < 128; }
    //! The longest line without a gap.
    static int longestRun(const QImage &page, const QRect &area)
    {
        int longest = 0;
        for (int y = area.top(); y <= area.bottom() && y < page.height(); ++y)
            for (int x = area.left(), run = 0; x <= area.right() && x < page.width(); ++x) {
                run = isInk(page, x, y) ? run + 1 : 0;
                longest = qMax(longest, run);
            }
        return longest;
    }
    //! From the first to the last ink in that row, left of the upright bar.
    static int spanAt(const QImage &page, int y)
    {
        int first = -1;
        int last = -1;
        for (int x = 0; x < 2700; ++x)
            if (isInk(page, x, y)) {
                first = first < 0 ? x : first;
                last = x;
            }
        return last - first + 1;
    }
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
