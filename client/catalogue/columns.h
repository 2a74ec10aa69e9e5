// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace oms {

//! Widgets one under the other, as wide as is good to read, at the left of a pane.
QWidget *column(std::initializer_list<QWidget *> widgets);

//! The margins of a pane around something that scrolls by itself.
QWidget *padded(QWidget *widget);

} // namespace oms
