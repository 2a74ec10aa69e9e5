// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prices/sheettroubles.h"

#include <algorithm>
#include <stdexcept>

namespace oms::prices {

namespace {

struct Row {
    std::string_view code;
    std::string_view sentence; //!< %1 … are the arguments
};

constexpr Row rows[] = {
    {"not_an_amount", "\"%1\" is not an amount. Write it like 1234.50, or - for none."},
    {"amount_in_doubt", "\"%1\" could mean two amounts. Write %2 or %3."},
    {"amount_negative", "A price is not below 0. Write - to take it away."},
    {"amount_too_large", "This amount is too large."},
    {"amount_too_exact", "The currency has %1 digits after the point. Please round it."},
    {"formula_failed", "The formula failed (%1). Please mend it."},
    {"kind_unknown", "Must be Base price, Option value, Contrast or Extra."},
    {"names_unknown", "Nothing in the catalogue has these names. Compare them with an export."},
    {"identity_unknown", "Nothing in the catalogue has this identity. Empty the cell to go by the names."},
    {"names_contradict", "The names are of something else than the identity. Empty the identity to go by the names."},
    {"row_repeated", "The same price is in row %1 already. Keep one of the two."},
    {"heading_missing", "There is no column \"%1\". Keep the headings of an exported sheet."},
    {"heading_repeated", "This column is there twice. Take one of the two away."},
    {"wrong_currency", "The amounts are not in %1, the currency of this list. Is it the right file?"},
};

} // namespace

FieldError troubleAt(std::string cell, std::string_view code, std::vector<std::string> arguments)
{
    const auto *row = std::find_if(std::begin(rows), std::end(rows), [&](const Row &one) { return one.code == code; });
    if (row == std::end(rows))
        throw std::logic_error("a trouble without a sentence: " + std::string(code));
    std::string message;
    for (std::size_t i = 0; i < row->sentence.size(); ++i) {
        if (row->sentence[i] == '%')
            message += arguments.at(std::size_t(row->sentence[++i] - '1'));
        else
            message += row->sentence[i];
    }
    return {std::move(cell), std::string(code), std::move(message), std::move(arguments)};
}

std::string shortened(std::string_view text)
{
    constexpr std::size_t most = 40;
    auto end = std::min(most, text.size());
    const auto isInside = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; };
    while (end > 0 && end < text.size() && isInside(text[end]))
        --end;
    return std::string(text.substr(0, end));
}

} // namespace oms::prices
