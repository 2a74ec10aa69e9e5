// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"

namespace oms {

//! Parts of the editor, in the order of its navigation.
enum class EditorPart { Who, Kind, Saddle, Fit, Money, ShipTo, Notes };
inline constexpr int editorParts = 7;

//! One thing that stands between a draft and ordering it, and where it is mended.
struct Missing {
    QString text;
    EditorPart part;
    std::optional<Slot> slot {}; //!< of the saddle
    std::string_view field {}; //!< of the plain fields; "customer_id" is the customer's
};

//! Everything, in the order of the editor; empty = it may be ordered. `isPriced`: the list has every price.
std::vector<Missing> missingOf(const Order &order, const std::vector<Finding> &findings, const Catalogue &catalogue,
                               bool isPriced, RegionCode region);

} // namespace oms
