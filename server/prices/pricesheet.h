// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/session.h"
#include "server/prices/cells.h"
#include "server/sheets/table.h"
#include "server/sheets/xlsxwriter.h"

#include <array>
#include <optional>

//! What a price list looks like in a spreadsheet: a row for each thing that may have a price, names first, the amount,
//! and the identities in the last columns, which a workbook hides. Reading finds columns by their headings.
namespace oms::prices {

//! Something of the catalogue that may have a price, with the names that people know it by.
struct Priceable {
    PriceKind kind = PriceKind::ModelLeather;
    Uuid subject_id;
    std::optional<LeatherTypeId> leather_type_id;
    std::string brand, model, leather; //!< of a base price
    std::string option_group, option, value; //!< of an option or its value
    std::string code, extra; //!< of an extra

    PriceKey key() const { return {kind, subject_id, leather_type_id}; }
};

//! All that is not archived; models that are being prepared only for whom may see them.
std::vector<Priceable> priceables(Session &db, const Actor &actor);

enum class SheetColumn { Kind, Brand, Model, Leather, Group, Option, Value, Code, Extra, Amount, Id, LeatherId };
inline constexpr std::array<std::string_view, 12> headings {
    "Kind", "Brand", "Model", "Leather", "Group", "Option", "Value", "Code", "Extra", "Amount", "Id", "Leather id"};

//! "Base price", "Option value", "Contrast", "Extra".
std::string_view titleOf(PriceKind kind);
//! By its title or its code, in any case.
std::optional<PriceKind> kindNamed(std::string_view text);

//! The heading and a row each. Amounts are numbers of the currency.
sheets::Table sheetOf(const std::vector<Priceable> &things, const Cells &cells, std::string_view currency);
std::vector<sheets::Column> layoutOf(std::string_view currency);

} // namespace oms::prices
namespace oms {
template<>
struct Describe<prices::Priceable> {
    static const Schema &schema();
};
} // namespace oms
