// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/ids.h"
#include "shared/core/schema.h"

namespace oms::sync {

//! A computer that works offline, as its owner and the administrator see it.
struct Device {
    DeviceId id;
    UserId user_id;
    std::optional<std::string> user_name;
    std::string name; //!< what the person calls the computer
    std::string app; //!< program, version and system
    std::int64_t last_seq = 0; //!< of its last mutation that is settled
    Instant registered_at;
    Instant last_contact_at; //!< to the minute
    std::optional<Instant> revoked_at; //!< since then it may neither push nor pull
    std::optional<Instant> wipe_ordered_at; //!< it is to destroy what it has
    std::optional<Instant> wiped_at; //!< it has said that it did
};

} // namespace oms::sync

namespace oms {

template<>
struct Describe<sync::Device> {
    static const Schema &schema();
};

} // namespace oms
