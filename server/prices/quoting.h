// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/actor.h"
#include "shared/pricing/price.h"

namespace oms::prices {

//! What a configuration costs in a region on a day, and what stands against ordering it. Pure; the numbers are those of
//! price() and validate(). `today` is for questions without a day. Refuses: Invalid (charges, sizes), Forbidden (a tax
//! of one's own is head office's), Conflict (no published list holds then and there).
Result<PriceAnswer> quote(const Catalogue &catalogue, const Actor &actor, const PriceQuestion &question, Date today);

} // namespace oms::prices
