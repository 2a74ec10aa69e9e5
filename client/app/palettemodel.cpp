// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/palettemodel.h"

#include "client/app/icons.h"
#include "client/widgets/type.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int rowHeight = 50;
constexpr int iconSide = 17;
constexpr int textLeft = 42;

} // namespace

void PaletteModel::show(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const auto &entry = m_entries[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case SubtitleRole:
        return entry.subtitle;
    case IconRole:
        return entry.icon;
    case KeysRole:
        return entry.keys;
    case Qt::AccessibleTextRole: {
        QStringList parts {entry.title, entry.subtitle, entry.keys};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

int paintKeys(QPainter &painter, const QRect &rect, const QString &keys, const Colours &colours)
{
    if (keys.isEmpty())
        return 0;
    painter.setFont(textFont(TextSize::Caption, QFont::Medium));
    const auto metrics = painter.fontMetrics();
    const int width = metrics.horizontalAdvance(keys) + 14;
    const int height = metrics.height() + 6;
    const QRectF cap(rect.right() - width + .5, rect.top() + (rect.height() - height) / 2 + .5, width - 1, height - 1);
    painter.setPen(QPen(colours[Ink::ControlBorder], 1));
    painter.setBrush(colours[Ink::Raised]);
    painter.drawRoundedRect(cap, 5, 5);
    painter.setPen(colours[Ink::Secondary]);
    painter.drawText(cap, Qt::AlignCenter, keys);
    return width;
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &colours = Colours::of(option.palette);
    const bool current = option.state & QStyle::State_Selected;
    const QRect row = option.rect.adjusted(8, 2, -8, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (current) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours[Ink::Selected]);
        painter->drawRoundedRect(row, 7, 7);
    }
    paintIcon(*painter, index.data(PaletteModel::IconRole).toString(), colours[current ? Ink::Accent : Ink::Secondary],
              {row.left() + 12, row.center().y() - iconSide / 2, iconSide, iconSide});
    const int keys =
        paintKeys(*painter, row.adjusted(0, 0, -10, 0), index.data(PaletteModel::KeysRole).toString(), colours);
    const QRect words = row.adjusted(textLeft, 0, -keys - 20, 0);
    const auto subtitle = index.data(PaletteModel::SubtitleRole).toString();
    const auto line = [&](const QRect &rect, const QFont &font, Ink ink, const QString &text) {
        painter->setFont(font);
        painter->setPen(colours[ink]);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    const int half = words.height() / 2;
    const bool two = !subtitle.isEmpty();
    line(two ? words.adjusted(0, 4, 0, -half) : words, textFont(TextSize::Body, QFont::Medium), Ink::Text,
         index.data().toString());
    if (two)
        line(words.adjusted(0, half, 0, -4), textFont(TextSize::Small), current ? Ink::Secondary : Ink::Tertiary,
             subtitle);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines =
        QFontMetrics(textFont(TextSize::Body)).height() + QFontMetrics(textFont(TextSize::Small)).height();
    return {200, qMax(rowHeight, lines + 14)};
}

} // namespace oms
