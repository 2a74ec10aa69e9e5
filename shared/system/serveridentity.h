// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/schema.h"

namespace oms {

//! What server this is: /.well-known/oms, which the connect page asks before anybody signs in.
struct ServerIdentity {
    std::string name = "OMS"; //!< what people call it
    std::string version = OMS_VERSION;
    std::string api = "v1";
    std::string min_app = "0.1.0"; //!< older applications are asked to update
};

template<>
struct Describe<ServerIdentity> {
    static const Schema &schema();
};

} // namespace oms
