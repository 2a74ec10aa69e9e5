// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/sheets/table.h"

namespace oms::sheets {

//! The first sheet of an XLSX (ECMA-376): values as they were last computed. Refuses: Malformed.
Result<Table> readXlsx(std::string_view file);

} // namespace oms::sheets
