// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderbook/orderlink.h"

using namespace Qt::StringLiterals;

namespace oms {

namespace {

const auto scheme = u"oms://orders/"_s;
constexpr qsizetype identityLength = 36;

} // namespace

QString linkTo(const OrderId &order)
{
    return scheme + QString::fromStdString(order.toString());
}

std::optional<OrderId> orderIn(const QString &link)
{
    const auto text = link.trimmed();
    if (text.size() != scheme.size() + identityLength || !text.startsWith(scheme, Qt::CaseInsensitive))
        return {};
    const auto id = Uuid::parse(text.mid(scheme.size()).toLower().toStdString());
    return id ? std::optional(OrderId {*id}) : std::nullopt;
}

} // namespace oms
