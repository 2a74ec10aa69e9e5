// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/sheets/table.h"

namespace oms::sheets {

//! What a column of a sheet looks like.
struct Column {
    double width = 12; //!< in characters
    int decimals = 0; //!< of its numbers
    bool isEditable = false; //!< stands out: what the sheet is filled in for
    bool isHidden = false;
};

//! A sheet with its first row as a heading that stays in place and filters. Throws std::runtime_error when there is
//! no room for the file.
std::string writeXlsx(const Table &table, const std::vector<Column> &columns, const std::string &sheetName);

} // namespace oms::sheets
