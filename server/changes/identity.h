// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/ids.h"
#include "shared/core/result.h"

namespace oms {

//! A new record comes with the identity that its maker gave it, or gets one here. Refuses: Invalid (not version 7,
//! whose order in time the indexes rely upon).
template<class AnyId>
Result<void> giveIdentity(AnyId &id)
{
    if (id.value.isNil())
        id = makeId<AnyId>();
    else if (id.value.version() != 7)
        return refuseField("id", "not_version_7", "must be a UUID of version 7");
    return {};
}

} // namespace oms
