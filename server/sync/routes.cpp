// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/routes.h"

#include "server/http/listing.h"
#include "server/http/performing.h"
#include "server/sync/devices.h"
#include "server/sync/pull.h"
#include "server/sync/push.h"

namespace oms::sync {

namespace {

using namespace http;

constexpr std::size_t pullBodyLimit = std::size_t(32) * 1024;
constexpr std::string_view devicesPath = "/api/v1/sync/devices";

Result<Answer> listDevices(Call &call)
{
    auto user = call.actor().id;
    if (const auto asked = call.query().find("user"); asked != call.query().end())
        user = UserId {Uuid::parse(asked->second).value()};
    auto devices = devicesOf(call.reading(), call.actor(), user);
    if (!devices)
        return passOn(devices);
    return answerWhole(std::move(*devices));
}

//! POST …/devices/{id}/ACT
void addAct(Router &router, std::string_view path, std::string_view summary, Result<Device> (*act)(Work &, DeviceId))
{
    router.add(
        {.method = Method::Post,
         .path = path,
         .needs = Needs::signIn(),
         .summary = summary,
         .perform = onRecord<DeviceId>([act](Call &call, DeviceId id) { return answerWith(act(call.work(), id)); }),
         .answers = &schemaOf<Device>()});
}

void addDevices(Router &router)
{
    router.add({.method = Method::Post,
                .path = devicesPath,
                .needs = Needs::signIn(),
                .summary = "Register this computer; again is no error",
                .perform = onBody<DeviceRegistration>([](Call &call, const DeviceRegistration &wanted) {
                    return answerWith(registerDevice(call.work(), wanted));
                }),
                .takes = &schemaOf<DeviceRegistration>(),
                .answers = &schemaOf<Device>()});
    router.add({.method = Method::Get,
                .path = devicesPath,
                .needs = Needs::signIn(),
                .summary = "One's own computers that work offline; another person's with users:read",
                .perform = listDevices,
                .answers = &schemaOf<Device>(),
                .answersList = true,
                .query = {{"user", Kind::Uuid, "whose"}}});
    addAct(router, "/api/v1/sync/devices/{id}/revoke", "Let a computer sync no more", revokeDevice);
    addAct(router, "/api/v1/sync/devices/{id}/wipe", "Tell a computer to destroy what it has", orderWipe);
    addAct(router, "/api/v1/sync/devices/{id}/wiped", "The computer has destroyed what it had", noteWiped);
}

void addPull(Router &router)
{
    router.add({.method = Method::Post,
                .path = "/api/v1/sync/pull",
                .needs = Needs::signIn(),
                .summary = "What has changed for this computer since it asked last",
                .perform = onBody<PullRequest>([](Call &call, const PullRequest &request) {
                    return answerWith(pull(call.database(), call.actor(), request, call.now()));
                }),
                .takes = &schemaOf<PullRequest>(),
                .answers = &schemaOf<PullAnswer>(),
                .bodyLimit = pullBodyLimit});
}

void addPush(Router &router, PushCounters &counters)
{
    router.add({.method = Method::Post,
                .path = "/api/v1/sync/push",
                .needs = Needs::signIn(), // each mutation needs what its kind says, and gets its own verdict
                .summary = "Carry out what waited in an outbox; a repetition is answered as before",
                .perform = onBody<PushRequest>([&counters](Call &call, const PushRequest &request) {
                    return answerWith(push(call.database(), call.actor(), call.now(), request, counters));
                }),
                .takes = &schemaOf<PushRequest>(),
                .answers = &schemaOf<PushAnswer>(),
                .bodyLimit = mostPushBytes});
}

} // namespace

void registerRoutes(Router &router, PushCounters &counters)
{
    addDevices(router);
    addPull(router);
    addPush(router, counters);
}

} // namespace oms::sync
