// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/outbox/reminders.h"

#include "server/orders/confirmation.h"
#include "shared/orders/order.h"
#include "sql/reminders.h"

#include <QLoggingCategory>

namespace oms::outbox {

namespace {

Q_LOGGING_CATEGORY(lcReminders, "oms.outbox.reminders")

//! The states that isOverdue() is about.
Texts statesAtWork()
{
    Texts states;
    Order order;
    order.promised_date = Date();
    for (std::size_t i = 0; i < orderStatusCount; ++i) {
        order.status = static_cast<OrderStatus>(i);
        if (isOverdue(order, *order.promised_date + std::chrono::days(1)))
            states.emplace_back(codeOf(order.status));
    }
    return states;
}

void remind(Database &database, Instant now)
{
    const auto transaction = database.begin();
    if (transaction->value(sql::reminders::claim) != "t")
        return;
    transaction->execute(sql::reminders::trialDue, now);
    transaction->execute(sql::reminders::overdue, now, statesAtWork());
    transaction->execute(sql::reminders::stands, now, "hold.reminder", OrderStatus::OnHold, "orders.hold_days");
    transaction->execute(sql::reminders::stands, now, "close.reminder", OrderStatus::ShippedToFitter,
                         "orders.close_days");
    transaction->commit();
}

//! Each by itself: a customer may sign just now, and one that fails does not keep the others waiting.
void expireConfirmations(Database &database, Instant now)
{
    const Actor server;
    for (const auto order : orders::overdueConfirmations(database.reading(), now)) {
        try {
            const auto transaction = database.begin();
            Work work(*transaction, server, now, {"timer", "oms-server"});
            if (orders::expireConfirmation(work, order))
                transaction->commit();
        } catch (const DatabaseError &error) {
            qCWarning(lcReminders, "order %s: its confirmation could not expire: %s", order.toString().c_str(),
                      error.what());
        }
    }
}

} // namespace

void runTimers(Database &database, Instant now)
{
    remind(database, now);
    expireConfirmations(database, now);
}

} // namespace oms::outbox
