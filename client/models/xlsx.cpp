// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/models/tableexport.h"

#include <QDate>
#include <QFile>
#include <algorithm>
#include <xlsxwriter.h>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 9; //!< characters
constexpr int widest = 42;
constexpr std::size_t sampled = 200; //!< rows that decide how wide a column is

struct Formats {
    lxw_format *heading;
    lxw_format *date;
    lxw_format *amount;
};

Formats formatsOf(lxw_workbook *book)
{
    Formats formats {workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(formats.heading);
    format_set_bottom(formats.heading, LXW_BORDER_THIN);
    format_set_num_format_index(formats.date, 14); // the date of whoever opens it
    format_set_num_format_index(formats.amount, 4); // #,##0.00
    return formats;
}

lxw_error write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QVariant &value, const Formats &formats)
{
    switch (value.typeId()) {
    case QMetaType::QDate: {
        const auto day = value.toDate();
        lxw_datetime date {day.year(), day.month(), day.day(), 0, 0, 0};
        return worksheet_write_datetime(sheet, row, column, &date, formats.date);
    }
    case QMetaType::Double:
        return worksheet_write_number(sheet, row, column, value.toDouble(), formats.amount);
    case QMetaType::Int:
        return worksheet_write_number(sheet, row, column, value.toInt(), nullptr);
    default: // a string, never a formula
        const auto text = value.toString().toUtf8();
        return text.isEmpty() ? LXW_NO_ERROR : worksheet_write_string(sheet, row, column, text.constData(), nullptr);
    }
}

int widthOf(const ExportTable &table, int column)
{
    auto width = table.titles[column].size() + 3; // and the arrow of its filter
    for (std::size_t row = 0; row < std::min(table.rows.size(), sampled); ++row)
        width = std::max(width, table.rows[row][column].toString().size() + 1);
    return int(std::clamp<qsizetype>(width, narrowest, widest));
}

//! Names of sheets have rules of their own.
QByteArray sheetName(QString name)
{
    for (const auto letter : u"[]:*?/\\"_s)
        name.remove(letter);
    return name.left(31).toUtf8();
}

} // namespace

QString writeXlsx(const ExportTable &table, const QString &title, const QString &path)
{
    if (QFile file(path); !file.open(QIODevice::WriteOnly))
        return file.errorString();
    auto *book = workbook_new(QFile::encodeName(path).constData());
    auto *sheet = workbook_add_worksheet(book, sheetName(title).constData());
    const auto formats = formatsOf(book);
    const auto columns = int(table.titles.size());
    lxw_error trouble = LXW_NO_ERROR;
    for (int column = 0; column < columns; ++column) {
        const auto at = lxw_col_t(column);
        worksheet_set_column(sheet, at, at, widthOf(table, column), nullptr);
        worksheet_write_string(sheet, 0, at, table.titles[column].toUtf8().constData(), formats.heading);
    }
    for (std::size_t row = 0; row < table.rows.size() && trouble == LXW_NO_ERROR; ++row)
        for (int column = 0; column < columns && trouble == LXW_NO_ERROR; ++column)
            trouble = write(sheet, lxw_row_t(row + 1), lxw_col_t(column), table.rows[row][column], formats);
    worksheet_freeze_panes(sheet, 1, 0);
    if (columns > 0)
        worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.size()), lxw_col_t(columns - 1));
    const auto closed = workbook_close(book);
    const auto first = trouble != LXW_NO_ERROR ? trouble : closed;
    return first == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(first));
}

} // namespace oms
