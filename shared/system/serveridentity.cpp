// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/system/serveridentity.h"

namespace oms {

const Schema &Describe<ServerIdentity>::schema()
{
    static const Schema schema(
        "server_identity",
        {
            field<&ServerIdentity::name>("name", {.access = Access::ReadOnly}),
            field<&ServerIdentity::version>("version", {.access = Access::ReadOnly, .help = "Of the server"}),
            field<&ServerIdentity::api>(
                "api", {.access = Access::ReadOnly, .help = "Of the API: the first part of its addresses"}),
            field<&ServerIdentity::min_app>(
                "min_app",
                {.access = Access::ReadOnly, .help = "The oldest desktop application that this server serves"}),
        });
    return schema;
}

} // namespace oms
