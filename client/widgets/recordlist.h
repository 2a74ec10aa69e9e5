// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/widgets/rowdelegate.h"

#include <QTableView>

namespace oms {

class TableModel;

//! The table inside a ListView: whole rows, J and K, letters that go to the filter, a row that lights up under the
//! pointer.
class RecordList : public QTableView {
    Q_OBJECT

public:
    explicit RecordList(QWidget *parent = nullptr);

    Density density() const { return m_density; }
    void setDensity(Density density);
    //! Rows of a TableModel can be picked: X, Shift with arrows or a click, Ctrl with a click, Ctrl+A; Escape lets go.
    void setTaking(bool isTaking) { m_isTaking = isTaking; }

    // What the Edit menu calls on whatever has the focus.
public Q_SLOTS:
    void selectAll() override;
    void copy() { Q_EMIT copyWanted(); }

Q_SIGNALS:
    void typed(const QString &text);
    void rowOpened(int row); //!< Enter on it, or a double click
    void looked(int row); //!< Space
    void copyWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void hover(int row);
    void repaintRow(int row);
    void step(int by);
    TableModel *table() const;
    bool take(QKeyEvent &event);
    void takeTo(int row);
    void toggle(int row);

    RowDelegate *m_delegate;
    Density m_density = Density::Comfortable;
    int m_hovered = -1;
    bool m_isTaking = false;
    int m_anchor = -1; //!< where a range of picked rows began
};

} // namespace oms
