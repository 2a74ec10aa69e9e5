// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sheets/xlsxwriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <stdexcept>
#include <xlsxwriter.h>

namespace oms::sheets {

namespace {

//! What libxlsxwriter frees with the workbook: a workbook that is being filled.
class Writer {
public:
    Writer(const QByteArray &file, const std::string &sheetName)
        : m_workbook(workbook_new(file.constData()))
        , m_sheet(m_workbook ? workbook_add_worksheet(m_workbook, sheetName.c_str()) : nullptr)
    {
        if (!m_sheet)
            throw std::runtime_error("a spreadsheet cannot be begun");
        m_heading = workbook_add_format(m_workbook);
        format_set_bold(m_heading);
        format_set_bottom(m_heading, LXW_BORDER_THIN);
    }
    ~Writer()
    {
        if (m_workbook)
            workbook_close(m_workbook);
    }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    void setColumn(lxw_col_t index, const Column &column)
    {
        auto *format = workbook_add_format(m_workbook);
        format_set_num_format(
            format,
            ("#,##0" + (column.decimals > 0 ? '.' + std::string(std::size_t(column.decimals), '0') : "")).c_str());
        if (column.isEditable)
            format_set_bg_color(format, 0xFFF8E1);
        lxw_row_col_options options {};
        options.hidden = column.isHidden ? LXW_TRUE : LXW_FALSE;
        worksheet_set_column_opt(m_sheet, index, index, column.width, format, &options);
        m_formats.push_back(format);
    }

    void write(lxw_row_t row, lxw_col_t column, const Cell &cell)
    {
        auto *format = row == 0 ? m_heading : m_formats.at(column);
        if (cell.kind == CellKind::Number)
            worksheet_write_number(m_sheet, row, column, std::stod(cell.text), format);
        else if (cell.kind != CellKind::Empty)
            worksheet_write_string(m_sheet, row, column, cell.text.c_str(), row == 0 ? m_heading : nullptr);
    }

    void finish(lxw_row_t rows)
    {
        worksheet_freeze_panes(m_sheet, 1, 0);
        if (rows > 0 && !m_formats.empty())
            worksheet_autofilter(m_sheet, 0, 0, rows - 1, lxw_col_t(m_formats.size() - 1));
        if (workbook_close(std::exchange(m_workbook, nullptr)) != LXW_NO_ERROR)
            throw std::runtime_error("a spreadsheet cannot be written: is the disk full?");
    }

private:
    lxw_workbook *m_workbook;
    lxw_worksheet *m_sheet;
    lxw_format *m_heading = nullptr;
    std::vector<lxw_format *> m_formats;
};

} // namespace

std::string writeXlsx(const Table &table, const std::vector<Column> &columns, const std::string &sheetName)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("sheet.xlsx")));
    Writer writer(QFile::encodeName(file.fileName()), sheetName);
    for (std::size_t i = 0; i < columns.size(); ++i)
        writer.setColumn(lxw_col_t(i), columns[i]);
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t i = 0; i < columns.size(); ++i)
            writer.write(lxw_row_t(row), lxw_col_t(i), table.rows[row].at(i));
    writer.finish(lxw_row_t(table.rows.size()));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("a spreadsheet that was written is gone");
    return file.readAll().toStdString();
}

} // namespace oms::sheets
