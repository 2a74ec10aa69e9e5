// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QRect>
#include <QString>

class QPainter;

//! lucide icons, drawn in the theme's colours at the device's resolution. Names are those of resources/icons.txt.
namespace oms {

//! Follows the theme by itself: drawn anew in the palette's colours, kept by name, colour, size and device ratio.
//! `ink` is the colour at rest; disabled ones are tertiary.
QIcon icon(const QString &name, Ink ink = Ink::Secondary);

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal deviceRatio);

//! Centred in `rect`, as large as fits.
void paintIcon(QPainter &painter, const QString &name, const QColor &colour, const QRect &rect);

} // namespace oms
