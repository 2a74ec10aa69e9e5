// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/sync/engine.h"

#include <set>

//! For the parts of the engine: what they work with, and words that they share.
namespace oms::sync {

struct Surroundings {
    Store &store;
    Clock &clock;
    Randomness &random;
    Flaw flaw = Flaw::None;

    //! By the server's clock as far as it is known: the laptop's own may be wrong by years.
    Instant time() { return store.state().last_contact.value_or(clock.wall()); }
};

//! The records of which the screens must know.
using Touched = std::set<RecordKey>;

inline RecordKey keyOf(const Mutation &mutation)
{
    return {mutation.entity, mutation.entity_id};
}
inline RecordKey attentionKey(const MutationId &item)
{
    return {"attention", item.value};
}

inline bool isDone(Verdict verdict)
{
    return verdict == Verdict::Applied || verdict == Verdict::Merged || verdict == Verdict::Noop;
}

//! Code of what could not be sent at all, so that the server knows nothing of it.
inline constexpr std::string_view unsendable = "unsendable";

} // namespace oms::sync
