// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/configuration/rules.h"
#include "shared/orders/order.h"

#include <tuple>

namespace oms {

namespace {

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
    add(recipient.phone);
    add(recipient.email);
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

//! That the old saddle has come in changes nothing that was agreed.
bool isAgreedAlike(const std::optional<TradeIn> &one, const std::optional<TradeIn> &other)
{
    return one && other ? std::tie(one->description, one->serial, one->agreed_minor)
            == std::tie(other->description, other->serial, other->agreed_minor)
                        : one.has_value() == other.has_value();
}

struct ControlledField {
    std::string_view name;
    bool isMoney;
    bool (*isSame)(const Order &, const Order &);
};
//! In the order in which a person reads them.
constexpr ControlledField controlled[] = {
    {"special_instructions", false,
     [](const Order &a, const Order &b) { return a.special_instructions == b.special_instructions; }},
    {"saddle_note", false, [](const Order &a, const Order &b) { return a.saddle_note == b.saddle_note; }},
    {"ship_to", false, [](const Order &a, const Order &b) { return a.ship_to == b.ship_to; }},
    {"charges", true, [](const Order &a, const Order &b) { return a.charges == b.charges; }},
    {"trade_in", true, [](const Order &a, const Order &b) { return isAgreedAlike(a.trade_in, b.trade_in); }},
};

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
    for (const auto &[name, isMoney, isSame] : controlled)
        if (!isSame(before, after))
            found.push_back({std::string(name),
                             {},
                             std::string(schemaOf<Order>().find(name)->rules.title),
                             inWords(before, name),
                             inWords(after, name),
                             isMoney});
    return found;
}

} // namespace oms
