// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QScrollArea>

namespace oms {

//! `content` in a frameless area that scrolls up and down as far as it must; the focus passes it by.
QScrollArea *scrolling(QWidget *content);

} // namespace oms
