// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/widgets/actiondialog.h"
#include "shared/orders/order.h"

class QPlainTextEdit;

namespace oms {

//! What would be different in an order that has been submitted, and why: a change after approval is loud.
class ChangeDialog : public ActionDialog {
    Q_OBJECT

public:
    ChangeDialog(const Order &before, const Order &after, const Catalogue &catalogue, QWidget *parent);

    QString reason() const;

private:
    QPlainTextEdit *m_reason;
};

} // namespace oms
