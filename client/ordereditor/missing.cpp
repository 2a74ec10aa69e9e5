// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/ordereditor/missing.h"

#include "client/configurator/words.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"

#include <algorithm>

namespace oms {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OrderEditor)
};

} // namespace

std::vector<Missing> missingOf(const Order &order, const std::vector<Finding> &findings, const Catalogue &catalogue,
                               bool isPriced, RegionCode region)
{
    std::vector<Missing> missing;
    const bool isKept = order.kind == OrderKind::Stock || order.kind == OrderKind::Demo;
    if (!order.customer_id && !isKept)
        missing.push_back({Words::tr("Whose saddle it is"), EditorPart::Who, {}, "customer_id"});
    if (const auto fine = checkOrder(order); !fine)
        for (const auto &error : fine.error().errors)
            missing.push_back({errorText(error),
                               error.field.starts_with("horse")         ? EditorPart::Who
                                   : error.field.starts_with("ship_to") ? EditorPart::ShipTo
                                   : error.field.starts_with("charges") ? EditorPart::Money
                                                                        : EditorPart::Kind,
                               {},
                               error.field.starts_with("deadline")    ? "deadline"
                                   : error.field.starts_with("horse") ? "horse_id"
                                                                      : ""});
    for (const auto &finding : findings)
        missing.push_back({configurator::whyText(finding, catalogue), EditorPart::Saddle, finding.slot});
    if (findings.empty() && !isPriced)
        missing.push_back({Words::tr("The price list has no price for something that is chosen"), EditorPart::Saddle});
    const auto *model = order.configuration.model_id ? catalogue.find(*order.configuration.model_id) : nullptr;
    if (model && !order.factory_id
        && std::none_of(model->factories.begin(), model->factories.end(),
                        [=](const auto &one) { return one.region_code == region; }))
        missing.push_back({Words::tr("Nobody builds this model for the region"), EditorPart::Saddle, modelSlot()});
    return missing;
}

} // namespace oms
