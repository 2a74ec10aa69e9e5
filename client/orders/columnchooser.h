// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/widgets/listview.h"

#include <QFrame>

class QButtonGroup;
class QListWidget;

namespace oms {

//! Which columns a list shows, in which order, and how tall its rows are. Everything takes effect at once.
class ColumnChooser : public QFrame {
    Q_OBJECT

public:
    //! Of `model`, shown by `list`; both outlive it. Goes away by itself when it is closed.
    ColumnChooser(const TableModel &model, ListView &list, QWidget *parent);
    void open(QWidget *anchor);

Q_SIGNALS:
    void arranged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildDensities();
    void fill();
    void move(int by);
    void apply();

    const TableModel &m_model;
    ListView &m_view;
    QListWidget *m_columns;
    QButtonGroup *m_densities;
    bool m_filling = false;
};

} // namespace oms
