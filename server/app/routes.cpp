// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/routes.h"

#include "server/auth/accountpage.h"
#include "server/auth/routes.h"
#include "server/blobs/routes.h"
#include "server/catalogue/routes.h"
#include "server/changes/routes.h"
#include "server/customers/routes.h"
#include "server/live/routes.h"
#include "server/orders/childroutes.h"
#include "server/orders/routes.h"
#include "server/outbox/routes.h"
#include "server/people/routes.h"
#include "server/prices/routes.h"
#include "server/stock/routes.h"
#include "server/sync/routes.h"
#include "server/users/routes.h"

namespace oms {

void addFeatureRoutes(http::Router &router, Passwords &passwords, sync::PushCounters &counters)
{
    auth::addRoutes(router, passwords);
    auth::addAccountPage(router);
    users::addRoutes(router, passwords);
    people::registerRoutes(router);
    customers::registerRoutes(router);
    const auto documents = std::make_shared<catalogue::Documents>();
    catalogue::registerRoutes(router, documents);
    prices::registerRoutes(router, documents);
    orders::registerRoutes(router);
    orders::registerListRoutes(router);
    orders::registerSavedViewRoutes(router);
    sync::registerRoutes(router, counters);
    live::registerRoutes(router);
    outbox::registerRoutes(router);
    audit::registerRoutes(router);
    blobs::registerRoutes(router);
    stock::registerRoutes(router);
    orders::registerChildRoutes(router);
}

} // namespace oms
