// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/kinds.h"

#include <algorithm>
#include <array>

namespace oms::sync {

namespace {

constexpr std::array table {
    KindRow {"customer.create", 1, "customer", Act::Create, Permission::CustomersCreate},
    KindRow {"customer.edit", 1, "customer", Act::Edit, Permission::CustomersUpdate},
    KindRow {"customer.archive", 1, "customer", Act::Archive, Permission::CustomersArchive},
    KindRow {"customer.restore", 1, "customer", Act::Restore, Permission::CustomersArchive},
    KindRow {"horse.create", 1, "horse", Act::Create, Permission::HorsesCreate},
    KindRow {"horse.edit", 1, "horse", Act::Edit, Permission::HorsesUpdate},
    KindRow {"horse.archive", 1, "horse", Act::Archive, Permission::HorsesArchive},
    KindRow {"horse.restore", 1, "horse", Act::Restore, Permission::HorsesArchive},
    KindRow {"order.create", 1, "order", Act::Create, Permission::OrdersCreate},
    KindRow {"order.edit", 1, "order", Act::Edit, Permission::OrdersUpdate},
    KindRow {"order.archive", 1, "order", Act::Archive, Permission::OrdersArchive},
    // Actions of the workflow that may be done offline in some state; which of them the table of shared/orders says.
    KindRow {"order.submit", 1, "order", Act::Command, Permission::OrdersCreate},
    KindRow {"order.request-confirmation", 1, "order", Act::Command, Permission::OrdersUpdate},
    KindRow {"order.advance", 1, "order", Act::Command, Permission::OrdersFulfil},
    KindRow {"order.step-back", 1, "order", Act::Command, Permission::OrdersFulfil},
    KindRow {"order.ship-to-fitter", 1, "order", Act::Command, Permission::OrdersFulfil},
    KindRow {"order.ship-to-customer", 1, "order", Act::Command, Permission::OrdersFulfil},
    KindRow {"order.put-into-inventory", 1, "order", Act::Command, Permission::OrdersFulfil},
    KindRow {"order.start-trial", 1, "order", Act::Command, Permission::OrdersFulfil},
    KindRow {"order.keep-after-trial", 1, "order", Act::Command, Permission::OrdersFulfil},
    KindRow {"order.return-from-trial", 1, "order", Act::Command, Permission::OrdersFulfil},
    KindRow {"order.complete", 1, "order", Act::Command, Permission::OrdersFulfil},
    KindRow {"order.cancel", 1, "order", Act::Command, Permission::OrdersCancel},
    KindRow {"order.return", 1, "order", Act::Command, Permission::OrdersFulfil},
    KindRow {"payment.create", 1, "payment", Act::Create, Permission::PaymentsRecord},
    KindRow {"order_comment.create", 1, "order_comment", Act::Create, Permission::CommentsWrite},
    KindRow {"order_comment.edit", 1, "order_comment", Act::Edit, Permission::CommentsWrite},
    KindRow {"order_comment.archive", 1, "order_comment", Act::Archive, Permission::CommentsWrite},
    KindRow {"measurement_set.create", 1, "measurement_set", Act::Create, Permission::MeasurementsUpdate},
    KindRow {"measurement_set.edit", 1, "measurement_set", Act::Edit, Permission::MeasurementsUpdate},
    KindRow {"measurement_set.archive", 1, "measurement_set", Act::Archive, Permission::MeasurementsUpdate},
    KindRow {"attachment.create", 1, "attachment", Act::Create, Permission::OrdersRead},
    KindRow {"attachment.edit", 1, "attachment", Act::Edit, Permission::OrdersRead},
    KindRow {"attachment.archive", 1, "attachment", Act::Archive, Permission::OrdersRead},
    KindRow {"saved_view.create", 1, "saved_view", Act::Create, Permission::OrdersRead},
    KindRow {"saved_view.edit", 1, "saved_view", Act::Edit, Permission::OrdersRead},
    KindRow {"saved_view.archive", 1, "saved_view", Act::Archive, Permission::OrdersRead},
    KindRow {"attention.resolve", 1, "attention", Act::Resolve, Permission::ProfileReadOwn},
};

template<class Fits>
const KindRow *firstThat(Fits fits)
{
    const auto *row = std::find_if(table.begin(), table.end(), fits);
    return row == table.end() ? nullptr : row;
}

} // namespace

std::span<const KindRow> kinds()
{
    return table;
}

const KindRow *kindRow(std::string_view kind)
{
    return firstThat([kind](const KindRow &row) { return row.kind == kind; });
}

const KindRow *kindFor(std::string_view entity, Act act)
{
    return firstThat([=](const KindRow &row) { return row.entity == entity && row.act == act; });
}

} // namespace oms::sync
