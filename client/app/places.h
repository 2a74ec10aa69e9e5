// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/paletteentry.h"

#include <vector>

namespace oms {

class PageDeck;

//! Where the command palette can go: the pages, and what was opened lately.
std::vector<PaletteEntry> placeEntries(PageDeck &deck);

} // namespace oms
