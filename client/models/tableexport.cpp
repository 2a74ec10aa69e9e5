// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/models/tableexport.h"

#include <QDate>
#include <QLocale>
#include <QMimeData>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const QVariant &value)
{
    return value.typeId() == QMetaType::Double || value.typeId() == QMetaType::Int;
}

//! The text of a person may begin like a formula, which a spreadsheet would calculate.
QString disarmed(const QString &text)
{
    static const auto dangerous = u"=+-@\t\r"_s;
    return !text.isEmpty() && dangerous.contains(text.front()) ? u'\'' + text : text;
}

QString csvText(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    if (isNumber(value))
        return value.typeId() == QMetaType::Int ? QString::number(value.toInt())
                                                : QString::number(value.toDouble(), 'f', 2);
    const auto text = disarmed(value.toString());
    const bool isPlain = !text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r');
    return isPlain ? text : u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

QString pastedText(const QVariant &value, const QLocale &locale)
{
    if (value.typeId() == QMetaType::QDate)
        return locale.toString(value.toDate(), QLocale::ShortFormat);
    if (value.typeId() == QMetaType::Int)
        return QString::number(value.toInt());
    if (value.typeId() == QMetaType::Double) {
        auto plain = locale;
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return plain.toString(value.toDouble(), 'f', 2);
    }
    return disarmed(value.toString().replace(u'\t', u' ').replace(u'\n', u' '));
}

void appendRow(QString &html, const QStringList &cells, const QString &tag)
{
    html += u"<tr>"_s;
    for (const auto &cell : cells)
        html += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    html += u"</tr>\n"_s;
}

} // namespace

ExportTable exportTable(const std::vector<TableColumn> &columns, const std::vector<const void *> &records)
{
    ExportTable table;
    for (const auto &column : columns) {
        table.titles << column.title;
        if (!column.secondTitle.isEmpty())
            table.titles << column.secondTitle;
    }
    table.rows.reserve(records.size());
    for (const auto *record : records) {
        QVariantList cells;
        cells.reserve(table.titles.size());
        for (const auto &column : columns) {
            const auto value = column.value ? column.value(record) : QVariant();
            cells << (value.isValid() ? value : QVariant(column.text(record)));
            if (!column.secondTitle.isEmpty())
                cells << column.second(record);
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

QByteArray csv(const ExportTable &table)
{
    QString text(u'\ufeff'); // else Excel reads UTF-8 as something of its own
    const auto add = [&text](const QVariantList &cells) {
        for (int i = 0; i < cells.size(); ++i)
            text += (i > 0 ? u","_s : QString()) + csvText(cells[i]);
        text += u"\r\n"_s;
    };
    add(QVariantList(table.titles.begin(), table.titles.end()));
    for (const auto &row : table.rows)
        add(row);
    return text.toUtf8();
}

std::unique_ptr<QMimeData> clipping(const ExportTable &table, const QLocale &locale)
{
    auto text = table.titles.join(u'\t') + u'\n';
    auto html = u"<meta charset=\"utf-8\"><table>\n"_s;
    appendRow(html, table.titles, u"th"_s);
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const auto &cell : row)
            cells << pastedText(cell, locale);
        text += cells.join(u'\t') + u'\n';
        appendRow(html, cells, u"td"_s);
    }
    html += u"</table>\n"_s;
    auto clipping = std::make_unique<QMimeData>();
    clipping->setText(text);
    clipping->setHtml(html);
    return clipping;
}

} // namespace oms
