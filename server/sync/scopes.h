// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/actor.h"
#include "server/database/session.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

//! The streams that changes come down by, and whose they are (sync.md 2).
namespace oms::sync {

enum class ScopeKind { Office, Fitter, Customer, Factory, Released, Catalogue, Prices, Person };

struct FeedScope {
    ScopeKind kind = ScopeKind::Office;
    Uuid ref; //!< whose; nil for a kind that is there once

    bool operator==(const FeedScope &) const = default;
};

//! "office", "fitter:UUID".
std::string nameOf(const FeedScope &scope);
std::optional<FeedScope> scopeNamed(std::string_view name);

//! What the actor gets, by how far they reach at this moment. A scope brings customers together with their horses and
//! orders, with prices, the office's also fitters: who reaches less of the one gets no more of the other. A factory
//! gets what has been released (to all, or to it: setting orders.supplier_scope), without prices and addresses.
std::vector<FeedScope> scopesOf(Session &db, const Actor &actor);

} // namespace oms::sync

namespace oms {

template<>
struct Choices<sync::ScopeKind> {
    static constexpr std::array<std::string_view, 8> codes {"office",   "fitter",    "customer", "factory",
                                                            "released", "catalogue", "prices",   "person"};
};

} // namespace oms
