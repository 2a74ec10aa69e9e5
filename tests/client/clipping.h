// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

class QWidget;

namespace oms::test {

//! What a person cannot read whole inside `root`: every visible label and button that has less room than its words
//! take, but for labels that shorten themselves and keep the whole text in their tool tip. Empty is what a test wants.
QStringList clipped(QWidget &root);

} // namespace oms::test
