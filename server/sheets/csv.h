// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/sheets/table.h"

//! RFC 4180, and what spreadsheet programs make of it.
namespace oms::sheets {

//! Fields are parted by what the first line has most of: comma, semicolon or tab. A byte order mark and either end of
//! line are taken. Refuses: Malformed (not UTF-8, a quote that never ends, more than the bounds).
Result<Table> readCsv(std::string_view file);

//! UTF-8 with a byte order mark (Excel needs it), commas, CRLF. Text that a program might take for a formula gets an
//! apostrophe in front, which readCsv() takes off.
std::string writeCsv(const Table &table);

} // namespace oms::sheets
