// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orders/ordersums.h"

#include "client/models/moneytext.h"
#include "client/orderbook/orderwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace oms {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OrdersPage)
};

const QString gap = u"     "_s;

} // namespace

void OrderSums::add(const OrderRow &row, Date today)
{
    ++orders;
    late += dueOf(row, today) == Due::Late;
    urgent += row.is_urgent && isOpen(row.status);
    if (row.balance_minor.value_or(0) > 0 && row.status != OrderStatus::Cancelled && row.status != OrderStatus::Draft)
        toCollect[row.currency] += *row.balance_minor;
}

OrderSums sumsOf(const OrderTable &table, bool areTaken)
{
    OrderSums sums;
    const auto now = today();
    if (areTaken)
        for (const int row : table.takenRows())
            sums.add(*table.shown(row), now);
    else
        for (int row = 0; row < table.rowCount(); ++row)
            sums.add(*table.shown(row), now);
    return sums;
}

QString collectText(const OrderSums &sums)
{
    QStringList amounts;
    for (const auto &[currency, amount] : sums.toCollect) {
        MinorUnits unit = 1;
        for (int i = 0; i < decimalsOf(currency); ++i)
            unit *= 10;
        const auto none = QLocale().decimalPoint() + QString(decimalsOf(currency), u'0');
        amounts << moneyWithSign((amount + unit / 2) / unit * unit, currency).remove(none);
    }
    return amounts.join(u" + "_s);
}

QString sumsText(const OrderSums &sums)
{
    QStringList parts {Words::tr("%Ln order(s)", nullptr, sums.orders)};
    if (sums.late > 0)
        parts << Words::tr("%Ln late", nullptr, sums.late);
    if (sums.urgent > 0)
        parts << Words::tr("%Ln urgent", nullptr, sums.urgent);
    if (const auto amounts = collectText(sums); !amounts.isEmpty())
        parts << Words::tr("%1 to collect").arg(amounts);
    return parts.join(gap);
}

} // namespace oms
