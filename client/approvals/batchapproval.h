// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"
#include "client/widgets/actiondialog.h"

class QDateEdit;

namespace oms {

class Label;

//! Approves many at once: asks the server first who would be refused and why, then does it to all others or to none.
class BatchApproval : public ActionDialog {
    Q_OBJECT

public:
    BatchApproval(OrderBook &book, std::vector<OrderRowPtr> orders, QWidget *parent);

    //! Those that are approved, as they stood before.
    const std::vector<OrderRowPtr> &orders() const { return m_orders; }

Q_SIGNALS:
    void approved(const std::vector<OrderSeen> &now);

private:
    BulkCommand command(bool isDryRun) const;
    void ask();
    void show(const BulkResult &result);
    void carryOut();

    OrderBook &m_book;
    std::vector<OrderRowPtr> m_orders;
    QDateEdit *m_promise;
    Label *m_said;
};

} // namespace oms
