// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace oms {

class Colours;

//! How much room a row gets.
enum class Density { Comfortable, Compact, TwoLines };

//! Rows of a list: 34 px (or 26, or 48 with the second text below the first), one hairline between them, a tint with a
//! bar for the current one, a dot for what is unread. Reads the roles of TableModel.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static int rowHeight(Density density = Density::Comfortable);
    void setDensity(Density density) { m_density = density; }
    void setHoveredRow(int row) { m_hovered = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_hovered = -1;
    Density m_density = Density::Comfortable;
};

} // namespace oms
