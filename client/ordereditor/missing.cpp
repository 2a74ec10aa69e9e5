// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/ordereditor/missing.h"

#include "client/configurator/words.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"

namespace oms {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OrderEditor)
};

} // namespace

std::vector<Missing> missingOf(const Order &order, const std::vector<Finding> &findings, const Catalogue &catalogue,
                               bool isPriced)
{
    std::vector<Missing> missing;
    const bool isKept = order.kind == OrderKind::Stock || order.kind == OrderKind::Demo;
    if (!order.customer_id && !isKept)
        missing.push_back({Words::tr("Whose saddle it is"), EditorPart::Order, {}, "customer_id"});
    if (const auto fine = checkOrder(order); !fine)
        for (const auto &error : fine.error().errors)
            missing.push_back({errorText(error),
                               EditorPart::Order,
                               {},
                               error.field.starts_with("deadline")    ? "deadline"
                                   : error.field.starts_with("horse") ? "customer_id"
                                                                      : ""});
    for (const auto &finding : findings)
        missing.push_back({configurator::whyText(finding, catalogue), EditorPart::Saddle, finding.slot});
    if (findings.empty() && !isPriced)
        missing.push_back({Words::tr("The price list has no price for something that is chosen"), EditorPart::Saddle});
    return missing;
}

} // namespace oms
