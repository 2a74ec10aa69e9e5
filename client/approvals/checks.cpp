// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/approvals/checks.h"

#include "client/models/moneytext.h"
#include "client/models/schematext.h"
#include "shared/configuration/rules.h"

#include <QCoreApplication>
#include <algorithm>

namespace oms {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Approvals)
};
using State = Check::State;

Check deposit(const Order &order)
{
    const auto &amounts = *order.amounts;
    const auto money = [&](MinorUnits amount) { return moneyWithSign(amount, order.currency); };
    if (amounts.deposit_minor == 0)
        return {Words::tr("No deposit is wanted")};
    if (amounts.paid_minor >= amounts.deposit_minor)
        return {Words::tr("The deposit of %1 is paid").arg(money(amounts.deposit_minor))};
    if (order.deposit_waiver)
        return {Words::tr("The deposit is waived: %1").arg(toQString(*order.deposit_waiver)), State::Doubtful};
    return {Words::tr("%1 of the deposit of %2 is paid").arg(money(amounts.paid_minor), money(amounts.deposit_minor)),
            State::Bad};
}

Check saddle(const Order &order, const Catalogue &catalogue)
{
    const auto findings = validate(order.configuration, catalogue);
    return findings.empty()
        ? Check {Words::tr("The saddle is complete and obeys every rule")}
        : Check {Words::tr("%Ln thing(s) stand against the saddle", "", int(findings.size())), State::Bad};
}

Check measurements(const Order &order, const OrderParts &parts)
{
    const bool isForHorse = order.kind == OrderKind::Sale || order.kind == OrderKind::Sponsored;
    if (!parts.measurements.empty())
        return {Words::tr("Horse and rider were measured")};
    return {Words::tr("No measurements"), isForHorse ? State::Doubtful : State::Good};
}

} // namespace

std::vector<Check> checksOf(const Order &order, const OrderParts &parts, const Catalogue &catalogue)
{
    std::vector<Check> checks {saddle(order, catalogue)};
    if (order.amounts) {
        checks.push_back(order.amounts->is_complete ? Check {Words::tr("Everything has a price")}
                                                    : Check {Words::tr("Something has no price"), State::Bad});
        checks.push_back(deposit(order));
    }
    checks.push_back(measurements(order, parts));
    checks.push_back(order.factory_name ? Check {Words::tr("%1 builds it").arg(toQString(*order.factory_name))}
                                        : Check {Words::tr("No factory builds this model for the region"), State::Bad});
    if (order.is_urgent)
        checks.push_back({Words::tr("Urgent"), State::Doubtful});
    return checks;
}

bool areGreen(const std::vector<Check> &checks)
{
    return std::all_of(checks.begin(), checks.end(), [](const Check &one) { return one.state == State::Good; });
}

} // namespace oms
