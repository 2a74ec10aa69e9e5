// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/ids.h"

#include <QString>

namespace oms {

//! "/api/v1/orders/ID" and what follows.
inline QString pathOf(const OrderId &id, const QString &what = {})
{
    return QStringLiteral("/api/v1/orders/") + QString::fromStdString(id.toString()) + what;
}

} // namespace oms
