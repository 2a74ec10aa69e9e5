// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"
#include "client/widgets/actiondialog.h"
#include "client/widgets/form.h"
#include "shared/people/employee.h"

namespace oms {

//! The fields of a command that are worth asking for this action of this order: what the workflow wants and lacks, and
//! what belongs to it (a shipment's carrier). Empty: it is done without asking.
std::vector<std::string_view> askedFor(const OrderBook &book, const Order &order, const OfferedAction &offered);

//! Asks for what an action takes, and does it. Refusals stand beside their fields. Goes away by itself.
class ActionDetails : public ActionDialog {
    Q_OBJECT

public:
    ActionDetails(OrderBook &book, const Order &order, const OfferedAction &offered,
                  const std::vector<std::string_view> &fields, QWidget *parent);

Q_SIGNALS:
    void done(const oms::Order &order);

private:
    void fillOptions(const std::vector<std::string_view> &fields, const OfferedAction &offered);
    void offerEmployees(const std::vector<Employee> &employees);
    void carryOut();
    void finished(const Result<Order> &order);

    OrderBook &m_book;
    const Order m_order;
    const OrderAction m_action;
    RecordForm<OrderCommand> *m_form;
};

} // namespace oms
