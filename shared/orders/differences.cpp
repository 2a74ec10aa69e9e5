// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/configuration/rules.h"
#include "shared/core/json.h"
#include "shared/orders/order.h"

namespace oms {

namespace {

//! In the order in which a person reads them.
struct ControlledField {
    std::string_view name;
    bool isMoney;
};
constexpr ControlledField controlled[] = {
    {"special_instructions", false}, {"saddle_note", false}, {"ship_to", false}, {"charges", true}, {"trade_in", true},
};

std::string inWords(const Recipient &recipient)
{
    std::string words = recipient.name;
    const auto add = [&words](const std::optional<std::string> &part) {
        if (part && !part->empty())
            words += ", " + *part;
    };
    add(recipient.company);
    add(recipient.address.line1);
    add(recipient.address.line2);
    add(recipient.address.postal_code);
    add(recipient.address.city);
    add(recipient.address.state);
    add(recipient.address.country_code);
    return words;
}

//! "1234.50 EUR": unambiguous in every language.
std::string inWords(MinorUnits amount, const std::string &currency)
{
    const auto decimals = decimalsOf(currency);
    MinorUnits unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    std::string text = std::to_string((amount < 0 ? -amount : amount) / unit);
    if (decimals > 0) {
        const auto rest = std::to_string((amount < 0 ? -amount : amount) % unit);
        text += '.' + std::string(static_cast<std::size_t>(decimals) - rest.size(), '0') + rest;
    }
    return (amount < 0 ? "-" : "") + text + ' ' + currency;
}

std::string inWords(const Order &order, std::string_view field)
{
    if (field == "special_instructions")
        return order.special_instructions;
    if (field == "saddle_note")
        return order.saddle_note;
    if (field == "ship_to")
        return order.ship_to ? inWords(*order.ship_to) : std::string();
    if (field == "trade_in")
        return order.trade_in
            ? order.trade_in->description + ": " + inWords(order.trade_in->agreed_minor, order.currency)
            : std::string();
    std::string words;
    for (const auto &charge : order.charges)
        words += (words.empty() ? "" : "; ") + charge.description.value_or(std::string(codeOf(charge.kind))) + ": "
            + inWords(charge.amount_minor, order.currency);
    return words;
}

} // namespace

const Schema &Describe<OrderDifference>::schema()
{
    static const Schema schema("order_difference",
                               {
                                   field<&OrderDifference::field>("field"),
                                   field<&OrderDifference::slot>("slot"),
                                   field<&OrderDifference::label>("label"),
                                   field<&OrderDifference::before>("before", {.maxLength = 20000}),
                                   field<&OrderDifference::after>("after", {.maxLength = 20000}),
                                   field<&OrderDifference::is_money>("is_money"),
                               });
    return schema;
}

std::vector<OrderDifference> controlledDifferences(const Order &before, const Order &after, const Catalogue &catalogue)
{
    std::vector<OrderDifference> found;
    for (const auto &difference : differences(before.configuration, after.configuration))
        found.push_back({"configuration", difference.slot, titleOf(difference.slot, catalogue),
                         textOf(difference.slot, difference.before, catalogue),
                         textOf(difference.slot, difference.after, catalogue), false});
    const auto &schema = schemaOf<Order>();
    for (const auto &[name, isMoney] : controlled) {
        const auto &field = *schema.find(name);
        if (JsonWriter().field(field, &before).take() != JsonWriter().field(field, &after).take())
            found.push_back({std::string(name),
                             {},
                             std::string(field.rules.title),
                             inWords(before, name),
                             inWords(after, name),
                             isMoney});
    }
    return found;
}

} // namespace oms
