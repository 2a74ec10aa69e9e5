// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTreeView>

namespace oms {

//! The tree at the left of the catalogue: whole rows of one height, J and K, letters that go to the filter.
class CatalogueTreeView : public QTreeView {
    Q_OBJECT

public:
    explicit CatalogueTreeView(QWidget *parent = nullptr);

    bool isHovered(const QModelIndex &index) const { return index == m_hovered; }

Q_SIGNALS:
    void typed(const QString &text);
    void rowOpened(const QModelIndex &index); //!< Enter on it

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void hover(const QModelIndex &index);

    QPersistentModelIndex m_hovered;
};

} // namespace oms
