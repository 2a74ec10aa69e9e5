// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/changes/routes.h"

#include "server/changes/audit.h"
#include "server/http/listing.h"

namespace oms::audit {

using namespace http;

void registerRoutes(Router &router)
{
    router.add(listEndpoint<AuditEntry>(
        "/api/v1/audit", Permission::AuditRead, "Who changed what, newest first", listing(),
        [](Call &call, const ListRequest &request) { return answerWith(list(call.reading(), request), request); }));
}

} // namespace oms::audit
