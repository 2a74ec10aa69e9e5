// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sheets/table.h"

#include "server/sheets/csv.h"
#include "server/sheets/xlsxreader.h"

#include <algorithm>

namespace oms::sheets {

Cell Cell::of(std::string text)
{
    const auto kind = text.empty() ? CellKind::Empty : CellKind::Text;
    return {kind, std::move(text)};
}

const Cell &Row::at(std::size_t column) const
{
    static const Cell empty;
    return column < cells.size() ? cells[column] : empty;
}

bool Row::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const Cell &cell) { return cell.kind == CellKind::Empty; });
}

std::string cellName(std::size_t column, int row)
{
    std::string letters;
    for (auto rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters + std::to_string(row);
}

tl::unexpected<Refusal> unreadable(std::string what)
{
    return refuse(ErrorCode::Malformed, std::move(what));
}

Result<Table> read(std::string_view file)
{
    if (file.empty())
        return unreadable("The file is empty");
    if (file.size() > mostBytes)
        return unreadable("The file is larger than 5 MiB");
    if (file.starts_with("PK"))
        return readXlsx(file);
    if (file.starts_with("\xd0\xcf\x11\xe0"))
        return unreadable("The file is protected by a password, or an old .xls file: save it as .xlsx without one");
    return readCsv(file);
}

} // namespace oms::sheets
