// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/models/tableexport.h"
#include "client/orders/ordertable.h"
#include "client/widgets/listview.h"

class QMenu;

namespace oms {

enum class ExportForm { Xlsx, Csv };

//! Exactly what a list shows (or what is picked in it), as a file or for pasting.
class OrderExport : public QObject {
    Q_OBJECT

public:
    //! All of it outlives the export. `title` names the file and the sheet.
    OrderExport(OrderTable &table, ListView &list, std::function<QString()> title, QWidget *anchor);

    void fill(QMenu &menu);
    void ask(ExportForm form);
    //! In the background; then a toast says where it is, or why not.
    void write(ExportForm form, const QString &path);
    //! With `areAll` everything that is shown; else what is picked, or the row where the keyboard is.
    void copy(bool areAll);

private:
    std::vector<TableColumn> columns() const;
    std::vector<OrderRowPtr> rows() const;

    OrderTable &m_table;
    ListView &m_list;
    std::function<QString()> m_title;
    QWidget *m_anchor;
};

} // namespace oms
