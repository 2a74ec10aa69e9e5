// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/orders/comment.h"

#include <algorithm>

namespace oms {

const Schema &Describe<OrderComment>::schema()
{
    static const Schema schema(
        "order_comment",
        {
            field<&OrderComment::id>("id", {.access = Access::CreateOnly}),
            field<&OrderComment::order_id>("order_id", {.access = Access::CreateOnly}),
            field<&OrderComment::author_id>("author_id", {.access = Access::ReadOnly}),
            field<&OrderComment::author_name>("author_name", {.access = Access::ReadOnly, .title = "Author"}),
            field<&OrderComment::audience>("audience",
                                           {.required = true, .access = Access::CreateOnly, .title = "For"}),
            field<&OrderComment::body>(
                "body",
                {.required = true, .title = "Comment", .maxLength = OrderComment::most, .format = Format::Multiline}),
            field<&OrderComment::edited_at>("edited_at", {.access = Access::ReadOnly, .title = "Edited"}),
            field<&OrderComment::version>("version", {.access = Access::ReadOnly}),
            field<&OrderComment::created_at>("created_at", {.access = Access::ReadOnly, .title = "Created"}),
            field<&OrderComment::updated_at>("updated_at", {.access = Access::ReadOnly, .title = "Changed"}),
            field<&OrderComment::archived_at>("archived_at", {.access = Access::ReadOnly, .title = "Archived"}),
        });
    return schema;
}

std::span<const Audience> audiencesOf(Role role)
{
    static constexpr std::array user {Audience::All};
    static constexpr std::array fitter {Audience::All, Audience::FitterFactory, Audience::Fitter};
    static constexpr std::array supplier {Audience::All, Audience::FitterFactory, Audience::Factory};
    static constexpr std::array office {Audience::All, Audience::FitterFactory, Audience::Fitter, Audience::Factory,
                                        Audience::Internal};
    switch (role) {
    case Role::User:
        return user;
    case Role::Fitter:
        return fitter;
    case Role::Supplier:
        return supplier;
    case Role::Supervisor:
    case Role::Admin:
        break;
    }
    return office;
}

bool mayRead(const std::vector<Role> &roles, Audience audience)
{
    return std::any_of(roles.begin(), roles.end(), [=](Role role) {
        const auto audiences = audiencesOf(role);
        return std::find(audiences.begin(), audiences.end(), audience) != audiences.end();
    });
}

} // namespace oms
