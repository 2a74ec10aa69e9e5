// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/demo/chance.h"
#include "shared/customers/customer.h"

namespace oms::demo {

std::string horseName(Chance &chance);
//! Breed, sex, year of birth and height (14.2 to 18.0 hh, ponies by their breed), as far as their owner told us.
void describeHorse(Chance &chance, Horse &horse);

} // namespace oms::demo
