// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSize>
#include <QString>

class QWidget;

namespace oms::test {

//! Dresses the test's application as the program: style, and Inter at 13 px wherever the test runs, so that pictures
//! look alike. The theme is the test's business.
void dressForPictures();

//! Draws `widget` as it is now into `<OMS_PICTURES>/<name>.png` at `scale` device pixels a pixel; does nothing when the
//! environment names no folder.
void grab(QWidget &widget, const QString &name, qreal scale = 1);

} // namespace oms::test
