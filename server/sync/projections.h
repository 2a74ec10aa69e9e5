// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/sync/scopes.h"

#include <span>

//! What each kind of scope is told of an entity: one row each, with the columns that are read and the fields that are
//! written named. What is not named does not leave.
namespace oms::sync {

struct ProjectedBody {
    Uuid id;
    int version = 0;
    std::string json;
};

struct Projection {
    std::string_view entity;
    ScopeKind scope;
    const Schema &(*body)(); //!< the fields that are written
    const Statement &statement; //!< reads them, of those records that are in the scope now
    std::vector<ProjectedBody> (*write)(const Rows &rows, const Schema &body);
};

std::span<const Projection> projections();
//! Throws std::logic_error for an entity that the scope does not have.
const Projection &projectionOf(std::string_view entity, ScopeKind scope);

//! Of the records with these identities those that are in the scope, in any order.
std::vector<ProjectedBody> bodiesOf(Session &db, const FeedScope &scope, std::string_view entity,
                                    const std::vector<Uuid> &ids);

//! As a parameter uuid[].
Texts textsOf(const std::vector<Uuid> &ids);

} // namespace oms::sync
