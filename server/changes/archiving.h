// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/edit.h"

namespace oms {

//! The outline of archiving, the same for every record: `before` is locked within the actor's reach, `object` says what
//! else stands against it, `set` does it. Whoever has seen no version wants it archived, and is content when it is.
//! Refuses: as `before` and `object`; Stale; Conflict (is archived already).
template<Described T, class Object, class Set>
Result<T> archived(const Result<T> &before, std::optional<int> seenVersion, Object object, Set set)
{
    if (!before || (before->archived_at && !seenVersion))
        return before;
    if (auto live = checkLive(*before); !live)
        return passOn(live);
    if (auto fresh = checkVersion(*before, seenVersion); !fresh)
        return passOn(fresh);
    if (Result<void> fine = object(*before); !fine)
        return passOn(fine);
    return set(*before);
}

//! And of bringing back. Refuses: as `before` and `object`; Stale; Conflict (is not archived).
template<Described T, class Object, class Set>
Result<T> restored(const Result<T> &before, std::optional<int> seenVersion, Object object, Set set)
{
    if (!before || (!before->archived_at && !seenVersion))
        return before;
    if (auto isArchived = checkArchived(*before); !isArchived)
        return passOn(isArchived);
    if (auto fresh = checkVersion(*before, seenVersion); !fresh)
        return passOn(fresh);
    if (Result<void> fine = object(*before); !fine)
        return passOn(fine);
    return set(*before);
}

//! Nothing else stands against it.
inline constexpr auto noObjection = [](const auto &) { return Result<void>(); };

} // namespace oms
