// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/confirmationsummary.h"

#include "server/catalogue/current.h"
#include "shared/configuration/spec.h"
#include "sql/confirmations.h"

namespace oms {

namespace {

constexpr std::size_t wordsLength = 20000;

struct Delivery {
    std::optional<std::string> language;
    Instant expires_at;
};

} // namespace

template<>
struct Describe<Delivery> {
    static const Schema &schema()
    {
        static const Schema schema(
            "delivery", {field<&Delivery::language>("language"), field<&Delivery::expires_at>("expires_at")});
        return schema;
    }
};

const Schema &Describe<orders::SummaryLine>::schema()
{
    using orders::SummaryLine;
    static const Schema schema(
        "summary_line",
        {field<&SummaryLine::title>("title"), field<&SummaryLine::text>("text", {.maxLength = wordsLength})});
    return schema;
}

const Schema &Describe<orders::SummaryGroup>::schema()
{
    using orders::SummaryGroup;
    static const Schema schema("summary_group",
                               {field<&SummaryGroup::group>("group"), field<&SummaryGroup::lines>("lines")});
    return schema;
}

const Schema &Describe<orders::ConfirmationSummary>::schema()
{
    using orders::ConfirmationSummary;
    static const Schema schema(
        "confirmation_summary",
        {
            field<&ConfirmationSummary::label>("label"),
            field<&ConfirmationSummary::customer_name>("customer_name"),
            field<&ConfirmationSummary::horse_name>("horse_name"),
            field<&ConfirmationSummary::fitter_name>("fitter_name"),
            field<&ConfirmationSummary::ship_to>("ship_to", {.maxLength = wordsLength}),
            field<&ConfirmationSummary::language>("language"),
            field<&ConfirmationSummary::expires_at>("expires_at"),
            field<&ConfirmationSummary::groups>("groups"),
            field<&ConfirmationSummary::special_instructions>("special_instructions", {.maxLength = wordsLength}),
            field<&ConfirmationSummary::currency>("currency"),
            field<&ConfirmationSummary::decimals>("decimals"),
            field<&ConfirmationSummary::charges>("charges"),
            field<&ConfirmationSummary::total_minor>("total_minor"),
            field<&ConfirmationSummary::deposit_minor>("deposit_minor"),
        });
    return schema;
}

} // namespace oms

namespace oms::orders {

namespace {

std::string inOneLine(const Recipient &recipient)
{
    const auto &address = recipient.address;
    std::string line;
    for (const auto &part : {recipient.name, recipient.company.value_or(""), address.line1, address.line2.value_or(""),
                             address.postal_code.value_or("") + (address.postal_code ? " " : "") + address.city,
                             address.state.value_or(""), address.country_code})
        if (!part.empty())
            line += (line.empty() ? "" : ", ") + part;
    return line;
}

std::vector<Charge> shownCharges(const Order &order)
{
    const auto &amounts = *order.amounts;
    std::vector<Charge> charges {{ChargeKind::Saddle, amounts.saddle_minor, {}},
                                 {ChargeKind::Options, amounts.options_minor, {}},
                                 {ChargeKind::Extras, amounts.extras_minor, {}}};
    const auto entered = chargesOf(order);
    charges.insert(charges.end(), entered.begin(), entered.end());
    charges.push_back({ChargeKind::Tax, amounts.tax_minor, {}});
    std::erase_if(charges, [](const Charge &one) { return one.amount_minor == 0; });
    return charges;
}

std::vector<SummaryGroup> groupsOf(Session &db, const Order &order)
{
    std::vector<SummaryGroup> groups;
    const auto spec = specOf(order.configuration, *catalogue::current(db));
    for (const auto &group : spec) {
        SummaryGroup shown {.group = group.group, .lines = {}};
        for (const auto &line : group.lines)
            shown.lines.push_back({line.title, line.text});
        groups.push_back(std::move(shown));
    }
    return groups;
}

} // namespace

ConfirmationSummary summaryOf(Session &db, const Order &order)
{
    const auto delivery = db.one<Delivery>(sql::confirmations::delivery, order.id);
    const auto amounts = order.amounts.value_or(OrderAmounts());
    ConfirmationSummary summary;
    summary.label = order.number ? std::to_string(*order.number) : order.provisional.value_or("");
    summary.customer_name = order.customer_name.value_or("");
    summary.horse_name = order.horse_name;
    summary.fitter_name = order.fitter_name.value_or("");
    summary.ship_to = order.ship_to ? inOneLine(*order.ship_to) : "";
    summary.language = delivery.language.value_or("");
    summary.expires_at = delivery.expires_at;
    summary.groups = groupsOf(db, order);
    summary.special_instructions = order.special_instructions;
    summary.currency = order.currency;
    summary.decimals = decimalsOf(order.currency);
    summary.charges = shownCharges(order);
    summary.total_minor = amounts.total_minor;
    summary.deposit_minor = amounts.deposit_minor;
    return summary;
}

} // namespace oms::orders
