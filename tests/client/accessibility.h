// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

class QWidget;

namespace oms::test {

//! What a screen reader would stumble over inside `root`: everything visible that takes the focus and has no name,
//! as "QLineEdit filter in CustomersPage". Empty is what a test wants.
QStringList unnamed(QWidget &root);

//! The names of what Tab visits, in order, beginning at the first focusable widget of `root`.
QStringList tabOrder(QWidget &root);

//! Presses Tab until it comes round: what of tabOrder() it did not come to, because something before it kept the key.
//! The window must be active.
QStringList unreachable(QWidget &root);

} // namespace oms::test
