// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orders/orderexport.h"

#include "client/app/icons.h"
#include "client/widgets/toast.h"

#include <QClipboard>
#include <QDate>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>
#include <algorithm>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

constexpr struct {
    ExportForm form;
    const char *suffix;
    const char *filter; //!< English; context "OrderExport"
} forms[] = {
    {ExportForm::Xlsx, "xlsx", QT_TRANSLATE_NOOP("OrderExport", "Excel workbook (*.xlsx)")},
    {ExportForm::Csv, "csv", QT_TRANSLATE_NOOP("OrderExport", "Comma-separated values (*.csv)")},
};

QString writeCsv(const ExportTable &table, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.write(csv(table));
    return file.commit() ? QString() : file.errorString();
}

ExportTable tableOf(const std::vector<TableColumn> &columns, const std::vector<OrderRowPtr> &rows)
{
    std::vector<const void *> records;
    records.reserve(rows.size());
    for (const auto &row : rows)
        records.push_back(&row);
    return exportTable(columns, records);
}

} // namespace

OrderExport::OrderExport(OrderTable &table, ListView &list, std::function<QString()> title, QWidget *anchor)
    : QObject(anchor)
    , m_table(table)
    , m_list(list)
    , m_title(std::move(title))
    , m_anchor(anchor)
{ }

void OrderExport::fill(QMenu &menu)
{
    const int count = m_table.takenCount() > 0 ? m_table.takenCount() : m_table.rowCount();
    auto *heading = menu.addAction(m_table.takenCount() > 0 ? tr("%Ln order(s) that are selected", nullptr, count)
                                                            : tr("%Ln order(s) as they are shown", nullptr, count));
    heading->setEnabled(false);
    const auto add = [&](const QString &iconName, const QString &words, auto run) {
        auto *action = menu.addAction(icon(iconName), words);
        action->setEnabled(count > 0);
        connect(action, &QAction::triggered, this, run);
    };
    add(u"download"_s, tr("Export to Excel (XLSX)…"), [this] { ask(ExportForm::Xlsx); });
    add(u"download"_s, tr("Export as CSV…"), [this] { ask(ExportForm::Csv); });
    add(u"clipboard-copy"_s, tr("Copy for a spreadsheet or letter"), [this] { copy(true); });
}

//! As they are arranged; amounts never go without their currency.
std::vector<TableColumn> OrderExport::columns() const
{
    std::vector<TableColumn> columns;
    bool hasMoney = false;
    bool hasCurrency = false;
    const auto &all = m_table.columns();
    const auto add = [&](const QString &id) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const auto &column) { return column.id == id; });
        if (found != all.end())
            columns.push_back(*found);
    };
    for (const auto &[id, width] : m_list.columns()) {
        add(id);
        hasMoney |= id == u"balance"_s || id == u"price"_s || id == u"paid"_s || id == u"deposit"_s;
        hasCurrency |= id == u"currency"_s;
    }
    if (hasMoney && !hasCurrency)
        add(u"currency"_s);
    return columns;
}

std::vector<OrderRowPtr> OrderExport::rows() const
{
    std::vector<OrderRowPtr> rows;
    if (m_table.takenCount() > 0) {
        for (const int row : m_table.takenRows())
            rows.push_back(m_table.shown(row));
        return rows;
    }
    rows.reserve(std::size_t(m_table.rowCount()));
    for (int row = 0; row < m_table.rowCount(); ++row)
        rows.push_back(m_table.shown(row));
    return rows;
}

void OrderExport::ask(ExportForm form)
{
    const auto &row = forms[std::size_t(form)];
    auto *dialog = new QFileDialog(m_anchor->window(), tr("Export orders"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr(row.filter));
    dialog->setDefaultSuffix(QString::fromLatin1(row.suffix));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(
        u"%1 %2.%3"_s.arg(m_title(), QDate::currentDate().toString(Qt::ISODate), QString::fromLatin1(row.suffix)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, form](const QString &path) { write(form, path); });
    dialog->open();
}

void OrderExport::write(ExportForm form, const QString &path)
{
    QThreadPool::globalInstance()->start(
        [form, path, title = m_title(), columns = columns(), rows = rows(), guard = QPointer(m_anchor)] {
            const auto table = tableOf(columns, rows);
            const auto trouble = form == ExportForm::Xlsx ? writeXlsx(table, title, path) : writeCsv(table, path);
            QMetaObject::invokeMethod(qApp, [guard, trouble, path, count = int(rows.size())] {
                if (!guard)
                    return;
                const auto name = QDir::toNativeSeparators(path);
                Toast::show(guard,
                            trouble.isEmpty() ? tr("%Ln order(s) written to %1", nullptr, count).arg(name)
                                              : tr("%1 could not be written: %2").arg(name, trouble));
            });
        });
}

void OrderExport::copy(bool areAll)
{
    auto all = rows();
    if (!areAll && m_table.takenCount() == 0) {
        const auto row = m_list.current() ? m_table.rowOf(*m_list.current()) : std::nullopt;
        if (!row)
            return;
        all = {m_table.shown(*row)};
    }
    QGuiApplication::clipboard()->setMimeData(clipping(tableOf(columns(), all), QLocale()).release());
    Toast::show(m_anchor, tr("%Ln order(s) copied", nullptr, int(all.size())));
}

} // namespace oms
