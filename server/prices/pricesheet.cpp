// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prices/pricesheet.h"

#include "server/prices/amounts.h"
#include "sql/pricelists.h"

#include <algorithm>

namespace oms {

const Schema &Describe<prices::Priceable>::schema()
{
    using prices::Priceable;
    static const Schema schema("priceable",
                               {
                                   field<&Priceable::kind>("kind"),
                                   field<&Priceable::subject_id>("subject_id"),
                                   field<&Priceable::leather_type_id>("leather_type_id"),
                                   field<&Priceable::brand>("brand"),
                                   field<&Priceable::model>("model"),
                                   field<&Priceable::leather>("leather"),
                                   field<&Priceable::option_group>("option_group"),
                                   field<&Priceable::option>("option"),
                                   field<&Priceable::value>("value"),
                                   field<&Priceable::code>("code"),
                                   field<&Priceable::extra>("extra"),
                               });
    return schema;
}

} // namespace oms

namespace oms::prices {

namespace {

constexpr std::array<std::string_view, 4> kindTitles {"Base price", "Option value", "Contrast", "Extra"};

bool isSameWord(std::string_view one, std::string_view other)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; };
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [&](char a, char b) { return lower(a) == lower(b); });
}

sheets::Row headingOf(std::string_view currency)
{
    sheets::Row row {.number = 1};
    for (const auto heading : headings)
        row.cells.push_back(sheets::Cell::of(std::string(heading)));
    row.cells[std::size_t(SheetColumn::Amount)].text += ' ' + std::string(currency);
    return row;
}

} // namespace

std::vector<Priceable> priceables(Session &db, const Actor &actor)
{
    const bool areAllSeen = actor.reachOf(Permission::CatalogueRead) == Scope::All;
    return db.all<Priceable>(sql::pricelists::priceables, areAllSeen);
}

std::string_view titleOf(PriceKind kind)
{
    return kindTitles[std::size_t(kind)];
}

std::optional<PriceKind> kindNamed(std::string_view text)
{
    for (std::size_t i = 0; i < kindTitles.size(); ++i)
        if (isSameWord(text, kindTitles[i]) || isSameWord(text, Choices<PriceKind>::codes[i]))
            return PriceKind(i);
    return std::nullopt;
}

sheets::Table sheetOf(const std::vector<Priceable> &things, const Cells &cells, std::string_view currency)
{
    const int decimals = decimalsOf(currency);
    sheets::Table table;
    table.rows.push_back(headingOf(currency));
    for (const auto &thing : things) {
        const auto priced = cells.find(thing.key());
        auto amount =
            priced == cells.end() ? sheets::Cell() : sheets::Cell::number(amountText(priced->second, decimals));
        using sheets::Cell;
        table.rows.push_back({.number = int(table.rows.size()) + 1,
                              .cells = {Cell::of(std::string(titleOf(thing.kind))), Cell::of(thing.brand),
                                        Cell::of(thing.model), Cell::of(thing.leather), Cell::of(thing.option_group),
                                        Cell::of(thing.option), Cell::of(thing.value), Cell::of(thing.code),
                                        Cell::of(thing.extra), std::move(amount), Cell::of(thing.subject_id.toString()),
                                        Cell::of(thing.leather_type_id ? thing.leather_type_id->toString() : "")}});
    }
    return table;
}

std::vector<sheets::Column> layoutOf(std::string_view currency)
{
    std::vector<sheets::Column> columns(headings.size());
    for (const auto column :
         {SheetColumn::Model, SheetColumn::Leather, SheetColumn::Option, SheetColumn::Value, SheetColumn::Extra})
        columns[std::size_t(column)].width = 24;
    auto &amount = columns[std::size_t(SheetColumn::Amount)];
    amount = {.width = 14, .decimals = decimalsOf(currency), .isEditable = true};
    columns[std::size_t(SheetColumn::Id)].isHidden = true;
    columns[std::size_t(SheetColumn::LeatherId)].isHidden = true;
    return columns;
}

} // namespace oms::prices
