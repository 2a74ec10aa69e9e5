// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/sync/mutation.h"

namespace oms::sync {

//! Why a person is needed.
enum class AttentionKind { Conflict, Rejected };

//! A mutation that waits for a person: kept by the server, synced to its author and to the office as entity
//! "attention", and never cleared by itself (sync.md 5). Its identity is the mutation's.
struct Attention {
    MutationId id;
    AttentionKind kind = AttentionKind::Rejected;
    UserId author;
    std::optional<std::string> author_name;
    std::string mutation; //!< JSON object of the Mutation: what was typed is kept
    std::string about; //!< what people call the record: "Ingrid van den Berg"
    std::string result; //!< JSON object of the MutationResult: conflicts or problem, and who changed it
    int version = 1;
    Instant created_at;
};

} // namespace oms::sync

namespace oms {

template<>
struct Choices<sync::AttentionKind> {
    static constexpr std::array<std::string_view, 2> codes {"conflict", "rejected"};
};
template<>
struct Describe<sync::Attention> {
    static const Schema &schema();
};

} // namespace oms
