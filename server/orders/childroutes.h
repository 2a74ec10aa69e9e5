// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/router.h"

namespace oms::orders {

//! What belongs to orders and horses: history, seen, comments, payments, measurements, shipments, attachments; and a
//! customer's orders at a glance.
void registerChildRoutes(http::Router &router);
//! Measurements, attachments: parts of the above.
void addMeasurementRoutes(http::Router &router);
void addAttachmentRoutes(http::Router &router);

//! The record of a body, as one that belongs to the order or horse of the address.
template<Described T, class ParentId, class Member>
Result<T> bodyBelongingTo(http::Call &call, ParentId parent, Member T::*reference, std::string_view name)
{
    auto record = call.body<T>();
    if (!record)
        return record;
    if ((*record).*reference != Member {} && (*record).*reference != Member {parent})
        return refuseField(std::string(name), "other_parent", "must be that of the address");
    (*record).*reference = parent;
    return record;
}

//! The version that a caller says to have seen, where that may be left out.
inline Result<std::optional<int>> versionIfSaid(const http::Call &call)
{
    if (call.request().header("if-match").empty())
        return std::optional<int> {};
    auto seen = call.seenVersion();
    if (!seen)
        return passOn(seen);
    return std::optional(*seen);
}

} // namespace oms::orders
