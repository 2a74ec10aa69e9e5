// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/outbox/routes.h"

#include "server/http/listing.h"
#include "server/http/performing.h"
#include "server/outbox/records.h"

namespace oms::outbox {

using namespace http;

void registerRoutes(Router &router)
{
    router.add(listEndpoint<Record>(
        "/api/v1/outbox", Permission::OutboxManage, "Mails, and events that are not mails yet; state=dead: given up",
        listing(),
        [](Call &call, const ListRequest &request) { return answerWith(list(call.reading(), request), request); }));
    router.add(
        {.method = Method::Post,
         .path = "/api/v1/outbox/{id}/replay",
         .needs = Permission::OutboxManage,
         .summary = "Try it again at once",
         .perform = onRecord<RecordId>([](Call &call, RecordId id) { return answerWith(replay(call.work(), id)); }),
         .answers = &schemaOf<Record>()});
}

} // namespace oms::outbox
