// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTableView>

namespace oms {

class RowDelegate;

//! The table inside a ListView: whole rows, J and K, letters that go to the filter, a row that lights up under the
//! pointer.
class RecordList : public QTableView {
    Q_OBJECT

public:
    explicit RecordList(QWidget *parent = nullptr);

Q_SIGNALS:
    void typed(const QString &text);
    void rowOpened(int row); //!< Enter on it, or a double click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void hover(int row);
    void repaintRow(int row);
    void step(int by);

    RowDelegate *m_delegate;
    int m_hovered = -1;
};

} // namespace oms
