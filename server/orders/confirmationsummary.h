// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/session.h"
#include "shared/catalogue/option.h"
#include "shared/orders/order.h"

//! What the customer's page shows of an order: the words of the catalogue and amounts, nothing to look up.
namespace oms::orders {

struct SummaryLine {
    std::string title;
    std::string text;
};
struct SummaryGroup {
    OptionGroup group = OptionGroup::General;
    std::vector<SummaryLine> lines;
};
struct ConfirmationSummary {
    std::string label; //!< the number, or what it is called until then; may be empty
    std::string customer_name;
    std::optional<std::string> horse_name;
    std::string fitter_name;
    std::string ship_to; //!< in one line
    std::string language; //!< the customer's; empty when not known
    Instant expires_at;
    std::vector<SummaryGroup> groups;
    std::string special_instructions;
    std::string currency;
    int decimals = 2;
    std::vector<Charge> charges; //!< those that are not zero
    MinorUnits total_minor = 0;
    MinorUnits deposit_minor = 0;
};

ConfirmationSummary summaryOf(Session &db, const Order &order);

} // namespace oms::orders

namespace oms {

template<>
struct Describe<orders::SummaryLine> {
    static const Schema &schema();
};
template<>
struct Describe<orders::SummaryGroup> {
    static const Schema &schema();
};
template<>
struct Describe<orders::ConfirmationSummary> {
    static const Schema &schema();
};

} // namespace oms
