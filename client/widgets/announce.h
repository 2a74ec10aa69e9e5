// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace oms {

//! A screen reader says the widget's accessible name at once: for what appears by itself and must not be missed.
void announce(QWidget *widget);

} // namespace oms
