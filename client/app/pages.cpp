// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/pages.h"

#include "client/app/session.h"
#include "client/approvals/approvalspage.h"
#include "client/audit/auditpage.h"
#include "client/catalogue/cataloguepage.h"
#include "client/customers/customerspage.h"
#include "client/dashboard/dashboardpage.h"
#include "client/find/findpage.h"
#include "client/fulfilment/fulfilmentpage.h"
#include "client/inbox/inboxpage.h"
#include "client/orders/orderspage.h"
#include "client/production/productionpage.h"
#include "client/settings/settingspage.h"
#include "client/synccentre/synccentrepage.h"
#include "client/users/userspage.h"

#include <QCoreApplication>
#include <array>

namespace oms {

namespace {

constexpr std::array table {
    PageRow {"inbox", QT_TRANSLATE_NOOP("pages", "Inbox"), "inbox", "orders:read", &InboxPage::make},
    PageRow {"dashboard", QT_TRANSLATE_NOOP("pages", "Dashboard"), "layout-dashboard", "orders:read",
             &DashboardPage::make},
    PageRow {"orders", QT_TRANSLATE_NOOP("pages", "Orders"), "package", "orders:read", &OrdersPage::make},
    PageRow {"approvals", QT_TRANSLATE_NOOP("pages", "Approvals"), "stamp", "orders:approve", &ApprovalsPage::make},
    PageRow {"production", QT_TRANSLATE_NOOP("pages", "Production"), "square-kanban", "orders:update:fulfillment",
             &ProductionPage::make},
    PageRow {"fulfilment", QT_TRANSLATE_NOOP("pages", "Workshop"), "truck", "factories:read", &FulfilmentPage::make},
    PageRow {"repairs", QT_TRANSLATE_NOOP("pages", "Repairs"), "wrench", "orders:read", &OrdersPage::makeRepairs},
    PageRow {"find", QT_TRANSLATE_NOOP("pages", "Find"), "search", "orders:read", &FindPage::make},
    PageRow {"customers", QT_TRANSLATE_NOOP("pages", "Customers & horses"), "users", "customers:read",
             &CustomersPage::make},
    PageRow {"catalogue", QT_TRANSLATE_NOOP("pages", "Catalogue"), "book-open", "catalogue:read", &CataloguePage::make},
    PageRow {"users", QT_TRANSLATE_NOOP("pages", "Users and roles"), "key-round", "users:read", &UsersPage::make, true},
    PageRow {"audit", QT_TRANSLATE_NOOP("pages", "Audit log"), "history", "audit:read", &AuditPage::make},
    PageRow {"settings", QT_TRANSLATE_NOOP("pages", "Settings"), "settings", "", &SettingsPage::make, true},
    PageRow {"sync", QT_TRANSLATE_NOOP("pages", "Sync centre"), "refresh-cw", "", &SyncCentrePage::make},
};

} // namespace

std::span<const PageRow> pages()
{
    return table;
}

std::vector<PageRow> pagesFor(const Session &session, std::span<const PageRow> all)
{
    std::vector<PageRow> seen;
    for (const auto &row : all)
        if (row.permission.empty() || session.may(row.permission))
            seen.push_back(row);
    return seen;
}

QString titleOf(const PageRow &row)
{
    return QCoreApplication::translate("pages", row.title);
}

} // namespace oms
