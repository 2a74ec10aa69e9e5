// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

namespace oms {

class Commands;

//! Help → Keyboard: every key that works now, from the same table as the menus.
class KeyboardSheet : public QDialog {
    Q_OBJECT

public:
    KeyboardSheet(const Commands &commands, QWidget *parent);
};

} // namespace oms
