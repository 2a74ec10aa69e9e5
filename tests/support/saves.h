// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/sync/store.h"

#include <string>

namespace oms {

//! Saves as the engine does when a person presses Save: the outbox row, the changed view, the journal and the next
//! number in one transaction. Returns the number. `filling` makes it larger.
std::int64_t save(sync::Store &store, std::size_t filling = 0);

//! What is wrong with a store in which the saves 1 … `confirmed` were confirmed and nothing was sent: empty when they
//! are all there, whole, and at most one more that was under way.
std::string wrongWith(sync::Store &store, std::int64_t confirmed);

} // namespace oms
