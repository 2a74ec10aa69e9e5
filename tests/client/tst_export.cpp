// SPDX-License-Identifier: GPL-3.0-or-later
// What a list gives to spreadsheets and letters.
#include "client/models/tableexport.h"

#include <QDate>
#include <QFile>
#include <QLocale>
#include <QMimeData>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace oms;
using namespace Qt::StringLiterals;

namespace {

//! Something that would break each of the forms.
ExportTable sample()
{
    return {{u"Order"_s, u"Customer"_s, u"Due"_s, u"Balance"_s},
            {{48213, u"Bjørn \"Bo\" Ångström, Oslo"_s, QDate(2026, 7, 4), 3125.5},
             {48210, u"=HYPERLINK(\"http://evil\")"_s, QString(), 0.0},
             {48207, u"two\nlines\tand a tab"_s, QDate(2025, 12, 31), -900.25}}};
}

} // namespace

class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsBecomeNumbersDatesAndColumnsOfTheirOwn()
    {
        struct Saddle {
            QString model;
            QString seat;
            QDate due;
        };
        const Saddle sonata {u"Sonata"_s, u"17½"_s, QDate(2026, 7, 4)};
        const auto at = [](const void *record) -> const Saddle & { return *static_cast<const Saddle *>(record); };
        std::vector<TableColumn> columns(2);
        columns[0].title = u"Saddle"_s;
        columns[0].text = [at](const void *r) { return at(r).model; };
        columns[0].second = [at](const void *r) { return at(r).seat; };
        columns[0].secondTitle = u"Seat"_s;
        columns[1].title = u"Due"_s;
        columns[1].text = [](const void *) { return u"7 d late"_s; };
        columns[1].value = [at](const void *r) { return QVariant(at(r).due); };
        const auto table = exportTable(columns, {&sonata});
        QCOMPARE(table.titles, QStringList({u"Saddle"_s, u"Seat"_s, u"Due"_s}));
        QCOMPARE(table.rows.front(), QVariantList({u"Sonata"_s, u"17½"_s, QDate(2026, 7, 4)}));
    }

    void csvIsReadTheSameEverywhere()
    {
        QLocale::setDefault(QLocale(u"de_DE"_s));
        const auto bytes = csv(sample());
        QLocale::setDefault(QLocale::c());
        QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
        QCOMPARE(QString::fromUtf8(bytes.mid(3)),
                 u"Order,Customer,Due,Balance\r\n"
                 "48213,\"Bjørn \"\"Bo\"\" Ångström, Oslo\",2026-07-04,3125.50\r\n"
                 "48210,\"'=HYPERLINK(\"\"http://evil\"\")\",,0.00\r\n"
                 "48207,\"two\nlines\tand a tab\",2025-12-31,-900.25\r\n"_s);
    }

    void pastingGivesTextAndATable()
    {
        const auto clipped = clipping(sample(), QLocale(u"de_DE"_s));
        const auto lines = clipped->text().split(u'\n');
        QCOMPARE(lines.at(1), u"48213\tBjørn \"Bo\" Ångström, Oslo\t04.07.26\t3125,50"_s);
        QCOMPARE(lines.at(3), u"48207\ttwo lines and a tab\t31.12.25\t-900,25"_s);
        QCOMPARE(lines.size(), 5); // one a row, and the end
        QVERIFY(clipped->html().contains(u"<th>Customer</th>"_s));
        QVERIFY(clipped->html().contains(u"<td>Bjørn &quot;Bo&quot; Ångström, Oslo</td>"_s));
    }

    //! Read by somebody else's program.
    void aWorkbookHasRealNumbersAndDates()
    {
        QProcess probe;
        probe.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import openpyxl"_s});
        if (!probe.waitForFinished() || probe.exitCode() != 0)
            QSKIP("python3-openpyxl is not installed");
        QTemporaryDir folder;
        const auto path = folder.filePath(u"Orders – Open.xlsx"_s);
        QCOMPARE(writeXlsx(sample(), u"Orders: Open/All [1]"_s, path), QString());
        QProcess python;
        python.start(
            u"/usr/bin/python3"_s,
            {u"-c"_s,
             u"import openpyxl, sys\n"
             "s = openpyxl.load_workbook(sys.argv[1]).active\n"
             "print(s.title, s.freeze_panes, s.auto_filter.ref)\n"
             "for row in s.iter_rows(min_row=2):\n"
             "    print('|'.join(type(c.value).__name__ + ' ' + str(c.value) for c in row).replace('\\n', ' '))\n"_s,
             path});
        QVERIFY(python.waitForFinished(60'000));
        const auto lines = QString::fromUtf8(python.readAllStandardOutput()).split(u'\n');
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError());
        QCOMPARE(lines.at(0), u"Orders Open All 1 A2 A1:D4"_s.replace(u"Open All"_s, u"OpenAll"_s));
        QCOMPARE(lines.at(1), u"int 48213|str Bjørn \"Bo\" Ångström, Oslo|datetime 2026-07-04 00:00:00|float 3125.5"_s);
        QCOMPARE(lines.at(2), u"int 48210|str =HYPERLINK(\"http://evil\")|NoneType None|int 0"_s);
        QVERIFY(lines.at(3).endsWith(u"datetime 2025-12-31 00:00:00|float -900.25"_s));
    }

    void whatCannotBeWrittenSaysWhy()
    {
        QVERIFY(!writeXlsx(sample(), u"Orders"_s, u"/no/such/folder/orders.xlsx"_s).isEmpty());
    }
};

QTEST_MAIN(TestExport)
#include "tst_export.moc"
