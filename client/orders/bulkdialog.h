// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"
#include "client/widgets/actiondialog.h"
#include "client/widgets/form.h"
#include "client/widgets/label.h"

#include <QTimer>

class QListWidget;

namespace oms {

//! One action on many orders: asks what it takes, says by a dry run who would be refused and why, and does it to the
//! others, all or none. Goes away by itself.
class BulkDialog : public ActionDialog {
    Q_OBJECT

public:
    BulkDialog(OrderBook &book, std::vector<OrderRowPtr> orders, OrderAction action, QWidget *parent);

Q_SIGNALS:
    void done(const std::vector<oms::OrderSeen> &orders); //!< with their new versions

private:
    BulkCommand command(bool isDryRun) const;
    bool isAnswered() const;
    void check();
    void show(const BulkResult &result);
    void carryOut();
    void say(const QString &words, Ink ink);

    OrderBook &m_book;
    std::vector<OrderRowPtr> m_orders; //!< those that would be done
    const std::size_t m_asked;
    const OrderAction m_action;
    RecordForm<OrderCommand> *m_form;
    Label *m_verdict;
    QListWidget *m_refused;
    std::vector<OrderRowPtr> m_all;
    QTimer m_pause;
    std::unique_ptr<QObject> m_asking; //!< lives while an answer counts
};

} // namespace oms
