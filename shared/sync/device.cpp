// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/device.h"

namespace oms {

using sync::Device;

const Schema &Describe<Device>::schema()
{
    constexpr auto readOnly = Access::ReadOnly;
    static const Schema schema(
        "device",
        {field<&Device::id>("id", {.access = readOnly}), field<&Device::user_id>("user_id", {.access = readOnly}),
         field<&Device::user_name>("user_name", {.access = readOnly, .title = "Person"}),
         field<&Device::name>("name", {.access = readOnly, .title = "Computer"}),
         field<&Device::app>("app", {.access = readOnly, .title = "Program"}),
         field<&Device::last_seq>("last_seq", {.access = readOnly}),
         field<&Device::registered_at>("registered_at", {.access = readOnly, .title = "Registered"}),
         field<&Device::last_contact_at>("last_contact_at", {.access = readOnly, .title = "Last contact"}),
         field<&Device::revoked_at>("revoked_at", {.access = readOnly, .title = "Revoked"}),
         field<&Device::wipe_ordered_at>("wipe_ordered_at", {.access = readOnly, .title = "To be wiped since"}),
         field<&Device::wiped_at>("wiped_at", {.access = readOnly, .title = "Wiped"})});
    return schema;
}

} // namespace oms
