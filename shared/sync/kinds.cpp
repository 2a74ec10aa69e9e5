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
