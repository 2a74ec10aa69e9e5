// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/widgets/actiondialog.h"

namespace oms {

//! Before all that this computer keeps of somebody is destroyed: what goes, and whether something would be lost.
class ForgetDialog : public ActionDialog {
    Q_OBJECT

public:
    //! `waiting` changes have not reached the server: they must be given up by a tick.
    ForgetDialog(int waiting, QWidget *parent);
};

} // namespace oms
