// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/result.h"

namespace oms::prices {

//! Why a cell of a sheet cannot be taken, and the cure. `code` is one of the table in sheettroubles.cpp, whose
//! sentences the client has in its languages (client/models/schematext.cpp).
FieldError troubleAt(std::string cell, std::string_view code, std::vector<std::string> arguments = {});

//! At most 40 bytes of it, for a sentence; never half a character.
std::string shortened(std::string_view text);

} // namespace oms::prices
