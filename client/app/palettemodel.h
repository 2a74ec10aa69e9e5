// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/paletteentry.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace oms {

class Colours;

//! What the palette shows just now.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { SubtitleRole = Qt::UserRole, IconRole, KeysRole };

    using QAbstractListModel::QAbstractListModel;
    void show(std::vector<PaletteEntry> entries);
    const std::vector<PaletteEntry> &entries() const { return m_entries; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<PaletteEntry> m_entries;
};

//! Two lines, an icon before and the shortcut after them.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

//! A key cap, right-aligned in `rect`; returns its width.
int paintKeys(QPainter &painter, const QRect &rect, const QString &keys, const Colours &colours);

} // namespace oms
