// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

//! Spreadsheets as tables of cells, whatever the file. Reading takes bytes from strangers: everything is bounded, and
//! what is broken or hostile is refused with a sentence that says what to do. Needs more stack than a fiber has: call
//! on SideThreads.
namespace oms::sheets {

//! What is read at most; more is refused.
inline constexpr std::size_t mostBytes = std::size_t(5) * 1024 * 1024; //!< of a file
inline constexpr std::size_t mostUnpacked = std::size_t(40) * 1024 * 1024; //!< of the parts of an XLSX that are read
inline constexpr std::size_t mostRows = 50'000;
inline constexpr std::size_t mostColumns = 64;
inline constexpr std::size_t mostCellBytes = 2'000;

enum class CellKind : std::uint8_t {
    Empty,
    Text,
    Number, //!< `text` in C form: "1234.5", "1.5E3"
    Error, //!< a formula that failed: "#REF!"
};

struct Cell {
    CellKind kind = CellKind::Empty;
    std::string text {};

    static Cell number(std::string digits) { return {CellKind::Number, std::move(digits)}; }
    static Cell of(std::string text);

    bool operator==(const Cell &) const = default;
};

struct Row {
    int number = 1; //!< as a person counts: the first is 1
    std::vector<Cell> cells {}; //!< those behind the last one are empty

    const Cell &at(std::size_t column) const; //!< an empty one beyond the end
    bool isBlank() const;

    bool operator==(const Row &) const = default;
};

struct Table {
    std::vector<Row> rows {}; //!< in order; blank ones may be left out

    bool operator==(const Table &) const = default;
};

//! "B17": column 1 (from 0) of row 17.
std::string cellName(std::size_t column, int row);

//! A CSV or XLSX file, told apart by its bytes. Refuses: Malformed.
Result<Table> read(std::string_view file);

tl::unexpected<Refusal> unreadable(std::string what);

} // namespace oms::sheets
