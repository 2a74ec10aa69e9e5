// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/choices.h"

#include <array>
#include <span>
#include <string_view>

//! Roles and permissions as domain.md section 7 has them. The database decides (an admin edits the matrix there);
//! this table is its seed and the vocabulary that server and client share.
namespace oms {

enum class Role { User, Fitter, Supplier, Supervisor, Admin };

template<>
struct Choices<Role> {
    static constexpr std::array<std::string_view, 5> codes {"USER", "FITTER", "SUPPLIER", "SUPERVISOR", "ADMIN"};
};

//! Which rows a permission reaches. The order is by reach: a later one includes the earlier ones.
enum class Scope { None, Own, Assigned, All };

template<>
struct Choices<Scope> {
    static constexpr std::array<std::string_view, 4> codes {"none", "own", "assigned", "all"};
};

enum class Permission {
    ProfileReadOwn,
    ProfileUpdateOwn,
    UsersRead,
    UsersManage,
    RolesManage,
    CustomersRead,
    CustomersCreate,
    CustomersUpdate,
    CustomersArchive,
    HorsesRead,
    HorsesCreate,
    HorsesUpdate,
    HorsesArchive,
    FittersRead,
    FactoriesRead,
    CatalogueRead, //!< assigned: what has been offered; all: what is being prepared, too
    CatalogueWrite,
    PresetsWrite,
    PricesRead, //!< assigned: published lists; all: drafts, too
    PricesWrite,
    OrdersRead, //!< assigned: a fitter's own; what has been released, to a factory (setting orders.supplier_scope)
    OrdersPrices, //!< sees amounts on orders
    OrdersCreate,
    OrdersUpdate, //!< own, assigned: until it is approved
    OrdersApprove, //!< approve, withdraw an approval, reject, hold, resume
    OrdersFulfil, //!< steps, serial numbers, shipments, inventory, trials, completion
    OrdersCancel,
    OrdersArchive, //!< own, assigned: drafts
    OrdersCorrect, //!< correct, reopen, restore what is archived
    MeasurementsUpdate,
    PaymentsRead,
    PaymentsRecord, //!< assigned: deposits of own orders
    CommentsWrite,
    StockRead, //!< own: of one's factory; assigned: one's own and what is available
    WarehousesRead,
    OutboxManage, //!< sees what could not be delivered, and has it tried again
    AuditRead,
    MetricsRead,
};

template<>
struct Choices<Permission> {
    static constexpr std::array<std::string_view, 38> codes {
        "profile:read:own",  "profile:update:own",
        "users:read",        "users:manage",
        "roles:manage",      "customers:read",
        "customers:create",  "customers:update",
        "customers:archive", "horses:read",
        "horses:create",     "horses:update",
        "horses:archive",    "fitters:read",
        "factories:read",    "catalogue:read",
        "catalogue:write",   "presets:write",
        "prices:read",       "prices:write",
        "orders:read",       "orders:prices",
        "orders:create",     "orders:update",
        "orders:approve",    "orders:update:fulfillment",
        "orders:cancel",     "orders:archive",
        "orders:correct",    "orders:update:measurements",
        "payments:read",     "payments:record",
        "comments:write",    "stock:read",
        "warehouses:read",   "outbox:manage",
        "audit:read",        "metrics:read",
    };
};

inline constexpr std::size_t permissionCount = Choices<Permission>::codes.size();
inline constexpr std::size_t roleCount = Choices<Role>::codes.size();

//! One cell of the published matrix: how far this role reaches with this permission.
Scope seededScope(Role role, Permission permission);

} // namespace oms
