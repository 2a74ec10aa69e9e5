// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/models/tablemodel.h"

#include <QStringList>
#include <QVariant>
#include <memory>
#include <vector>

class QLocale;
class QMimeData;

//! A list as it is on the screen, for a spreadsheet or a letter: the same rows and columns in the same order, with real
//! numbers and dates.
namespace oms {

struct ExportTable {
    QStringList titles;
    std::vector<QVariantList> rows; //!< text, whole numbers, doubles, QDate
};

//! `columns` from left to right; the second text of a cell becomes a column of its own. Any thread, like all of this.
ExportTable exportTable(const std::vector<TableColumn> &columns, const std::vector<const void *> &records);

//! RFC 4180 in UTF-8 with a mark, ISO dates and a point in numbers: the same file in every country. What a
//! spreadsheet would take for a formula is disarmed.
QByteArray csv(const ExportTable &table);
//! For pasting: text with tabs as the locale writes it, and the same as an HTML table.
std::unique_ptr<QMimeData> clipping(const ExportTable &table, const QLocale &locale);
//! Empty when it has been written, else why not. The heading stays when one scrolls, and has filters.
QString writeXlsx(const ExportTable &table, const QString &sheet, const QString &path);

} // namespace oms
