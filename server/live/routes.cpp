// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/live/routes.h"

#include "server/live/tickets.h"
#include "server/sync/devices.h"

namespace oms::live {

using namespace http;

namespace {

Result<Answer> giveTicket(Call &call)
{
    std::optional<DeviceId> device;
    if (const auto given = call.query().find("device"); given != call.query().end()) {
        device = DeviceId {Uuid::parse(given->second).value()};
        if (auto admitted = sync::admitDevice(call.database(), call.actor(), *device, call.now()); !admitted)
            return passOn(admitted);
    }
    return Answer::of(issue(call.work(), device));
}

} // namespace

void registerRoutes(Router &router)
{
    router.add({.method = Method::Post,
                .path = "/api/v1/live/ticket",
                .needs = Needs::signIn(),
                .summary = "A ticket for the WebSocket /api/v1/live, good once within 30 seconds: its first frame is "
                           "{\"type\":\"ticket\",\"ticket\":\"…\"}",
                .perform = giveTicket,
                .answers = &schemaOf<Ticket>(),
                .query = {{"device", Kind::Uuid, "the computer, when it works offline"}}});
}

} // namespace oms::live
