// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/configurator/offermodel.h"
#include "shared/configuration/rules.h"

//! What a field offers and what it costs, for the screen.
namespace oms::configurator {

//! Null where nothing is asked for it, and where `list` has no price: which of the two, `isPriced` says.
struct SlotPrice {
    bool isPriced = false;
    std::optional<MinorUnits> amount;
};

//! Of what the slot holds.
SlotPrice priceOf(const Slot &slot, const Configuration &configuration, const Catalogue &catalogue,
                  const PriceList &list);
//! "+65.00"; nothing for what is free; "no price yet".
QString priceText(const SlotPrice &price, const PriceList &list);
//! A colour, where the value is or has one.
std::optional<QColor> swatchOf(const Slot &slot, const Value &value, const Catalogue &catalogue);

//! All that the slot could hold, with prices from `list` (none when null); first the empty one, unless it is required.
std::vector<OfferRow> offersFor(const Slot &slot, const Configuration &configuration, const Catalogue &catalogue,
                                const PriceList *list);

} // namespace oms::configurator
