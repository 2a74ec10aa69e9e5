// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/access/permissions.h"
#include "shared/core/ids.h"
#include "shared/core/schema.h"

#include <span>

namespace oms {

//! Whom a comment or an event is for. The office reads all of them.
enum class Audience { All, FitterFactory, Fitter, Factory, Internal };
template<>
struct Choices<Audience> {
    static constexpr std::array<std::string_view, 5> codes {"all", "fitter_factory", "fitter", "factory", "internal"};
};

//! The audiences that somebody of that role reads and may write for (domain.md 7): USER all; FITTER all,
//! fitter_factory, fitter; SUPPLIER all, fitter_factory, factory; the office every.
std::span<const Audience> audiencesOf(Role role);
//! The union over the roles.
bool mayRead(const std::vector<Role> &roles, Audience audience);

struct OrderComment {
    static constexpr std::size_t most = 10000; //!< code points

    OrderCommentId id;
    OrderId order_id; //!< by REST told by the address
    std::optional<UserId> author_id; //!< told by the server
    std::optional<std::string> author_name; //!< joined
    Audience audience = Audience::Internal;
    std::string body; //!< not blank
    std::optional<Instant> edited_at;
    int version = 1;
    Instant created_at;
    Instant updated_at;
    std::optional<Instant> archived_at;
};
template<>
struct Describe<OrderComment> {
    static const Schema &schema();
};

} // namespace oms
