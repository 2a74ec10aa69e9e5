// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/access/permissions.h"

namespace oms {

namespace {

constexpr auto none = Scope::None;
constexpr auto own = Scope::Own;
constexpr auto assigned = Scope::Assigned;
constexpr auto all = Scope::All;

struct Row {
    Permission permission;
    std::array<Scope, roleCount> reach; //!< USER, FITTER, SUPPLIER, SUPERVISOR, ADMIN
};

constexpr std::array<Row, permissionCount> matrix {{
    {Permission::ProfileReadOwn, {own, own, own, own, own}},
    {Permission::ProfileUpdateOwn, {own, own, own, own, own}},
    {Permission::UsersRead, {none, none, none, all, all}},
    {Permission::UsersManage, {none, none, none, none, all}},
    {Permission::RolesManage, {none, none, none, none, all}},
    {Permission::CustomersRead, {own, assigned, none, all, all}},
    {Permission::CustomersCreate, {none, assigned, none, all, all}},
    {Permission::CustomersUpdate, {none, assigned, none, all, all}},
    {Permission::CustomersArchive, {none, none, none, all, all}},
    {Permission::HorsesRead, {own, assigned, none, all, all}},
    {Permission::HorsesCreate, {none, assigned, none, all, all}},
    {Permission::HorsesUpdate, {none, assigned, none, all, all}},
    {Permission::HorsesArchive, {none, none, none, all, all}},
    {Permission::FittersRead, {none, own, none, all, all}},
    {Permission::FactoriesRead, {none, none, own, all, all}},
    {Permission::CatalogueRead, {assigned, assigned, assigned, all, all}},
    {Permission::CatalogueWrite, {none, none, none, none, all}},
    {Permission::PresetsWrite, {none, none, none, all, all}},
    {Permission::PricesRead, {assigned, assigned, none, all, all}},
    {Permission::PricesWrite, {none, none, none, none, all}},
    {Permission::OrdersRead, {own, assigned, assigned, all, all}},
    {Permission::OrdersPrices, {own, assigned, none, all, all}},
    {Permission::OrdersCreate, {own, assigned, none, all, all}},
    {Permission::OrdersUpdate, {own, assigned, none, all, all}},
    {Permission::OrdersApprove, {none, none, none, all, all}},
    {Permission::OrdersFulfil, {none, assigned, assigned, all, all}},
    {Permission::OrdersCancel, {own, assigned, none, all, all}},
    {Permission::OrdersArchive, {own, assigned, none, all, all}},
    {Permission::OrdersCorrect, {none, none, none, none, all}},
    {Permission::MeasurementsUpdate, {none, assigned, none, all, all}},
    {Permission::PaymentsRead, {own, assigned, none, all, all}},
    {Permission::PaymentsRecord, {none, assigned, none, all, all}},
    {Permission::CommentsWrite, {own, assigned, assigned, all, all}},
    {Permission::StockRead, {none, assigned, own, all, all}},
    {Permission::WarehousesRead, {none, none, all, all, all}},
    {Permission::OutboxManage, {none, none, none, none, all}},
    {Permission::AuditRead, {none, none, none, none, all}},
    {Permission::MetricsRead, {none, none, none, none, all}},
}};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < matrix.size(); ++i)
        if (matrix[i].permission != static_cast<Permission>(i))
            return false;
    return true;
}
static_assert(isInOrder(), "one row per permission, in the order of the enumeration");

} // namespace

Scope seededScope(Role role, Permission permission)
{
    return matrix[static_cast<std::size_t>(permission)].reach[static_cast<std::size_t>(role)];
}

} // namespace oms
