// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets from outside: what people send is understood, what is broken or hostile is refused, and never more.
#include "server/sheets/csv.h"
#include "server/sheets/xlsxreader.h"
#include "server/sheets/xlsxwriter.h"
#include "tests/support/outcome.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <zip.h>

using namespace oms;
using sheets::Cell;
using sheets::CellKind;
using sheets::Table;

namespace {

using Parts = std::vector<std::pair<std::string, std::string>>;

//! A zip file of these parts.
std::string zipped(const Parts &parts)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("x.zip")).toStdString();
    int error = 0;
    auto *archive = zip_open(path.c_str(), ZIP_CREATE, &error);
    for (const auto &[name, text] : parts)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0), 0);
    if (zip_close(archive) != 0)
        qFatal("no zip");
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file");
    return file.readAll().toStdString();
}

std::string relation(const std::string &id, const std::string &type, const std::string &target)
{
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='" + id
        + "' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "' Target='" + target
        + "'/></Relationships>";
}

//! A workbook with one sheet of these rows, as some other program writes it.
Parts workbook(const std::string &rows)
{
    return {{"_rels/.rels", relation("r1", "officeDocument", "/xl/workbook.xml")},
            {"xl/workbook.xml",
             "<workbook xmlns:r='x'><sheets><sheet name='One' sheetId='1' r:id='r7'/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels", relation("r7", "worksheet", "worksheets/one.xml")},
            {"xl/worksheets/one.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
}

Table tableOf(std::vector<std::vector<Cell>> rows)
{
    Table table;
    for (auto &cells : rows)
        table.rows.push_back({int(table.rows.size()) + 1, std::move(cells)});
    return table;
}

//! Cells as "a|b|#1.5" and rows by lines, with the numbers of rows that are not in sequence.
std::string shown(const Result<Table> &table)
{
    if (!table)
        return test::outcome(table) + ": " + table.error().detail;
    std::string text;
    for (const auto &row : table->rows) {
        text += std::to_string(row.number) + ": ";
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            text += (i ? "|" : "") + std::string(row.cells[i].kind == CellKind::Number ? "#" : "") + row.cells[i].text;
        text += '\n';
    }
    return text;
}

std::string refusalOf(std::string_view file)
{
    const auto table = sheets::read(file);
    return table ? "read" : table.error().detail;
}

} // namespace

class SheetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvIsReadAsProgramsWriteIt_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("read");
        QTest::newRow("commas") << QByteArray("a,b\r\n1.5,c\r\n") << QByteArray("1: a|b\n2: 1.5|c\n");
        QTest::newRow("semicolons") << QByteArray("a;b\n1,5;c") << QByteArray("1: a|b\n2: 1,5|c\n");
        QTest::newRow("tabs") << QByteArray("a\tb, c\r1\t2") << QByteArray("1: a|b, c\n2: 1|2\n");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "a,b")
                                         << QByteArray("1: a|b\n");
        QTest::newRow("quotes") << QByteArray("\"a;\"\"x\"\"\",\"b\r\nc\"\n") << QByteArray("1: a;\"x\"|b\r\nc\n");
        QTest::newRow("blank lines count") << QByteArray("a\n\n\nb\n") << QByteArray("1: a\n4: b\n");
        QTest::newRow("guarded formula") << QByteArray("'=1+1,'a") << QByteArray("1: =1+1|'a\n");
        QTest::newRow("empty cells") << QByteArray("a,,c\n,,\n") << QByteArray("1: a||c\n");
    }
    void csvIsReadAsProgramsWriteIt()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, read);
        QCOMPARE(shown(sheets::read(file.toStdString())), read.toStdString());
    }

    void whatIsNoSpreadsheetIsRefused()
    {
        QCOMPARE(refusalOf(""), std::string("The file is empty"));
        QVERIFY(refusalOf(std::string(sheets::mostBytes + 1, 'a')).find("larger than 5 MiB") != std::string::npos);
        QVERIFY(refusalOf("\xff\xfe"
                          "a")
                    .find("UTF-16")
                != std::string::npos);
        QVERIFY(refusalOf("caf\xe9,1").find("not UTF-8") != std::string::npos);
        QVERIFY(refusalOf(std::string("\x89PNG\0\0", 6)).find("neither CSV nor XLSX") != std::string::npos);
        QVERIFY(refusalOf("\xd0\xcf\x11\xe0\xa1").find("password") != std::string::npos);
        QVERIFY(refusalOf("PK\x03\x04 and no more").find("damaged") != std::string::npos);
        QVERIFY(refusalOf(zipped({{"word/document.xml", "<w/>"}})).find("not a spreadsheet") != std::string::npos);
        QVERIFY(refusalOf("a,\"b").find("in B1 never close") != std::string::npos);
        QVERIFY(refusalOf("a\n\"b\"c").find("in A2") != std::string::npos);
        QVERIFY(refusalOf(std::string(200, ',')).find("more than 64 columns") != std::string::npos);
        QVERIFY(refusalOf("a," + std::string(3000, 'x')).find("B1 holds too much") != std::string::npos);
        std::string many;
        for (int i = 0; i < 50'001; ++i)
            many += "a\n";
        QVERIFY(refusalOf(many).find("more than 50000 rows") != std::string::npos);
    }

    void whatIsWrittenIsReadBack()
    {
        const auto table = tableOf({{Cell::of("Name"), Cell::of("Amount")},
                                    {Cell::of("=SUM(A1) \"quoted\", 日本"), Cell::number("1234.5")},
                                    {Cell::of("-"), Cell()},
                                    {Cell(), Cell::number("0.1")}});
        const auto xlsx = sheets::writeXlsx(table, {{.width = 20}, {.decimals = 2, .isEditable = true}}, "Prices");
        const std::string numbers("1: Name|Amount\n2: =SUM(A1) \"quoted\", 日本|#1234.5\n3: -\n4: |#0.1");
        QCOMPARE(shown(sheets::read(xlsx)).substr(0, numbers.size()), numbers);
        auto text = numbers + '\n';
        std::erase(text, '#');
        auto back = shown(sheets::read(sheets::writeCsv(table)));
        QCOMPARE(back, std::string("1: Name|Amount\n2: =SUM(A1) \"quoted\", 日本|1234.5\n3: -|\n4: |0.1\n"));
    }

    void otherProgramsReadWhatIsWritten()
    {
        auto python = QStandardPaths::findExecutable(QStringLiteral("python3"), {QStringLiteral("/usr/bin")});
        if (python.isEmpty())
            python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        QProcess probe;
        probe.start(python, {QStringLiteral("-c"), QStringLiteral("import openpyxl")});
        if (python.isEmpty() || !probe.waitForFinished() || probe.exitCode() != 0)
            QSKIP("python3-openpyxl is not installed");
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("prices.xlsx")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto bytes =
            sheets::writeXlsx(tableOf({{Cell::of("Name"), Cell::of("Id")}, {Cell::of("Zoë"), Cell::number("1234.5")}}),
                              {{}, {.decimals = 2, .isHidden = true}}, "Prices");
        file.write(bytes.data(), qint64(bytes.size()));
        file.close();
        QProcess reader;
        const char *script = "import sys, openpyxl\n"
                             "s = openpyxl.load_workbook(sys.argv[1]).active\n"
                             "print(s.title, s['A2'].value.encode(), s['B2'].value * 2, s['B2'].number_format,\n"
                             "      s.column_dimensions['B'].hidden, s.freeze_panes)";
        reader.start(python, {QStringLiteral("-c"), QString::fromLatin1(script), file.fileName()});
        QVERIFY(reader.waitForFinished());
        QCOMPARE(reader.readAllStandardOutput().trimmed(),
                 QByteArray("Prices b'Zo\\xc3\\xab' 2469.0 #,##0.00 True A2"));
    }

    void workbooksOfOtherProgramsAreRead()
    {
        auto parts = workbook("<row><c><v>1</v></c><c t='inlineStr'><is><t>in</t><rPh><t>no</t></rPh><r><t>line</t></r>"
                              "</is></c></row><row r='9'><c r='C9' t='str'><f>A1</f><v>x</v></c><c r='D9' t='e'>"
                              "<v>#REF!</v></c><c r='XFD9' s='4'/></row>");
        QCOMPARE(shown(sheets::read(zipped(parts))), std::string("1: #1|inline\n9: ||x|#REF!\n"));
    }

    void hostileWorkbooksAreRefused()
    {
        const auto refused = [](const std::string &rows) { return refusalOf(zipped(workbook(rows))); };
        QVERIFY(refused("<row><c t='s'><v>7</v></c></row>").find("A1 refers to a text") != std::string::npos);
        QVERIFY(refused("<row r='5'/><row r='2'/>").find("not in order") != std::string::npos);
        QVERIFY(refused("<row r='99999999999999999999'><c><v>1</v></c></row>") == "read");
        QVERIFY(refused("<row><c r='ZZ1'><v>1</v></c></row>").find("more than 64 columns") != std::string::npos);
        QVERIFY(refused("<row><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>").find("twice") != std::string::npos);
        QVERIFY(refused("<row><c><v>" + std::string(9000, '1') + "</v></c></row>").find("too much")
                != std::string::npos);
        QVERIFY(refused("<row><c>").find("damaged") != std::string::npos);
        QVERIFY(refused(std::string(60'000'000, ' ')).find("too large once") != std::string::npos); // 60 kB packed

        auto parts = workbook("<row><c t='str'><v>&bomb;</v></c></row>");
        parts.back().second.insert(0, "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY bomb '&a;&a;&a;&a;'>]>");
        QVERIFY(refusalOf(zipped(parts)).find("damaged") != std::string::npos);
        parts = workbook("<row><c t='str'><v>&bomb;</v></c></row>");
        QVERIFY(refusalOf(zipped(parts)).find("damaged") != std::string::npos);
        parts = workbook({});
        parts[2].second = relation("r7", "worksheet", "../../../etc/passwd");
        QVERIFY(refusalOf(zipped(parts)).find("not a spreadsheet") != std::string::npos);
    }

    void markupWithoutEndIsRefusedBeforeItCosts()
    {
        std::string deep, wide("<c ");
        for (int i = 0; i < 1'000'000; ++i) {
            deep += "<x>";
            wide += 'a' + std::to_string(i) + "='>' ";
        }
        QElapsedTimer watch;
        watch.start();
        for (const auto &rows :
             {deep, wide + "/>", std::string("<c a='"), std::string("<!-- "), std::string("<![CDATA[")})
            QVERIFY(refusalOf(zipped(workbook(rows))).find("damaged") != std::string::npos);
        auto parts = workbook("<row><c t='str'><v>\xe4</v></c></row>");
        parts.back().second.insert(0, "<?xml version='1.0' encoding='ISO-8859-1'?>");
        QVERIFY(refusalOf(zipped(parts)).find("damaged") != std::string::npos);
        QVERIFY2(watch.elapsed() < 10'000, qPrintable(QString::number(watch.elapsed())));
        QCOMPARE(refusalOf(zipped(workbook("<!-- <x> ' --><row><c><v><![CDATA[<x>]]></v></c></row>"))),
                 std::string("read"));
    }

    void aFileThatIsCutOffAnywhereIsRefused()
    {
        const auto whole = sheets::writeXlsx(tableOf({{Cell::of("Name")}, {Cell::number("1")}}), {{}}, "Prices");
        for (std::size_t size = 2; size < whole.size(); ++size) // "P" alone is a CSV of one cell
            QVERIFY2(refusalOf(std::string_view(whole).substr(0, size)) != "read", qPrintable(QString::number(size)));
        QCOMPARE(refusalOf(whole), std::string("read"));
    }

    void aFileWithAWrongByteAnywhereIsReadOrRefused()
    {
        const auto whole = sheets::writeXlsx(tableOf({{Cell::of("Name")}, {Cell::number("1")}}), {{}}, "Prices");
        auto changed = whole;
        for (std::size_t i = 0; i < whole.size(); ++i) {
            for (const char c : {'\0', '\xff', char(whole[i] ^ 1)}) {
                changed[i] = c;
                refusalOf(changed); // the sanitizers watch
            }
            changed[i] = whole[i];
        }
    }
};

QTEST_GUILESS_MAIN(SheetsTest)
#include "tst_sheets.moc"
