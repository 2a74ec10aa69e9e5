// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/ids.h"

#include <QString>
#include <optional>

namespace oms {

//! "oms://orders/01890a5d-…": opens that order in the program. What QR codes on paper say.
QString linkTo(const OrderId &order);
//! What such a link leads to, also as a scanner types it; nothing for everything else.
std::optional<OrderId> orderIn(const QString &link);

} // namespace oms
