// SPDX-License-Identifier: GPL-3.0-or-later
// Forty saddles of the demonstration catalogue in seven regions: tests/golden/prices.txt, to be read by people.
#include "server/demo/catalogue.h"
#include "shared/pricing/price.h"
#include "support/golden.h"

#include <QTest>

using namespace oms;
using namespace std::chrono;

namespace {

constexpr int saddles = 40;
constexpr Date day = 2026y / June / 11;
constexpr std::array regions {RegionCode::Us, RegionCode::Eu, RegionCode::Gb, RegionCode::Ca,
                              RegionCode::Au, RegionCode::Nl, RegionCode::De};

//! One of what is allowed, by turns.
Value taken(const Slot &slot, const Configuration &configuration, const Catalogue &catalogue, std::size_t turn)
{
    std::vector<Value> allowed;
    for (const auto &offer : choices(slot, configuration, catalogue))
        if (!offer.refused)
            allowed.push_back(offer.value);
    return allowed.empty() ? Value() : allowed[turn % allowed.size()];
}

//! By turns another value everywhere, a contrast now and then; then whatever is wrong is mended as a person would.
Configuration saddle(std::size_t number, const Catalogue &catalogue)
{
    std::vector<const Model *> models;
    for (const auto &model : catalogue.document().models)
        if (isOffered(catalogue, model))
            models.push_back(&model);
    auto made = defaultsOf(*models[number % models.size()], catalogue);
    made = put(made, leatherSlot(), taken(leatherSlot(), made, catalogue, number / 2));
    std::size_t turn = number;
    for (const auto &slot : slotsOf(made, catalogue)) {
        turn += 3;
        if (slot.kind == SlotKind::Option && slot.part == SlotPart::Value && slot.position == 1 && turn % 2 == 0)
            made = put(made, slot, taken(slot, made, catalogue, turn / 2));
        else if (slot.part == SlotPart::Contrast && turn % 5 == 0)
            made = put(made, slot, true);
        else if (slot.kind == SlotKind::Extra && turn % 4 == 0)
            made = put(made, slot, std::int64_t(1 + turn % 3));
    }
    for (int round = 0; round < 100; ++round) {
        const auto findings = validate(made, catalogue);
        if (findings.empty())
            break;
        const auto &finding = findings.front();
        if (finding.nearest)
            made = put(made, finding.nearest->slot, finding.nearest->value);
        else if (finding.slot.part == SlotPart::Text)
            made = put(made, finding.slot, std::string("L. Berg"));
        else
            break;
    }
    return made;
}

std::vector<Charge> charges(std::size_t number)
{
    std::vector<Charge> made;
    if (number % 5 == 0)
        made.push_back({ChargeKind::TradeIn, -85'000, "Old saddle"});
    if (number % 4 == 1)
        made.push_back({ChargeKind::Discount, -12'345, {}});
    if (number % 2 == 0)
        made.push_back({ChargeKind::Fitting, 9'550, {}});
    if (number % 3 == 2)
        made.push_back({ChargeKind::Shipping, 4'250 + MinorUnits(number), {}});
    if (number % 7 == 3)
        made.push_back({ChargeKind::Additional, 1'950, "Courier"});
    return made;
}

QByteArray money(MinorUnits amount)
{
    const auto size = amount < 0 ? -amount : amount;
    return (amount < 0 ? "-" : "") + QByteArray::number(qint64(size / 100)) + '.'
        + QByteArray::number(qint64(size % 100)).rightJustified(2, '0');
}

QByteArray cell(const QByteArray &text)
{
    return text.rightJustified(19);
}

QByteArray row(const std::string &label, const std::vector<QByteArray> &cells)
{
    auto line = QByteArray::fromStdString(label).leftJustified(52);
    for (const auto &each : cells)
        line += cell(each);
    return line + '\n';
}

QByteArray amountAndTax(const PriceLine &line)
{
    if (!line.unit_minor)
        return "no price";
    return money(line.amount_minor) + " + " + money(line.tax_minor);
}

//! One saddle: a row for each line, a column for each region; amount + tax.
QByteArray table(std::size_t number, const Configuration &configuration, const Catalogue &catalogue)
{
    std::vector<Breakdown> breakdowns;
    std::vector<QByteArray> heads;
    std::vector<QByteArray> nets;
    std::vector<QByteArray> totals;
    const auto given = charges(number);
    for (const auto region : regions) {
        const auto &list = *catalogue.priceList(region, day);
        const auto breakdown = price(configuration, catalogue, list, given, *catalogue.taxRate(region, day));
        heads.push_back(QByteArray::fromStdString(std::string(codeOf(region)) + ' ' + list.currency + ' ')
                        + money(breakdown.tax_basis_points) + '%');
        nets.push_back(money(breakdown.net_minor) + " + " + money(breakdown.tax_minor));
        totals.push_back(money(breakdown.total_minor));
        breakdowns.push_back(breakdown);
    }
    const auto &first = breakdowns.front().lines;
    auto text = row(std::to_string(number + 1) + ". " + (first.empty() ? "" : first.front().label), heads);
    for (std::size_t i = 0; i < first.size(); ++i) {
        std::vector<QByteArray> cells;
        for (const auto &breakdown : breakdowns)
            cells.push_back(amountAndTax(breakdown.lines[i]));
        const auto times = first[i].quantity > 1 ? std::to_string(first[i].quantity) + " x " : std::string();
        text += row("  " + std::string(codeOf(first[i].charge)) + "  " + times + first[i].label, cells);
    }
    return text + row("  net + tax", nets) + row("  total", totals);
}

} // namespace

class TestGoldenPrices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fortySaddlesInSevenRegions()
    {
        const Catalogue catalogue(demo::makeCatalogue(demo::Size::Small));
        QByteArray text =
            "# Forty saddles of the demonstration catalogue on 2026-06-11. Each cell: amount + its tax.\n";
        for (std::size_t number = 0; number < saddles; ++number) {
            const auto configuration = saddle(number, catalogue);
            for (const auto &finding : validate(configuration, catalogue))
                QVERIFY2(false, (std::to_string(number + 1) + ": " + finding.why).c_str());
            text += '\n' + table(number, configuration, catalogue);
        }
        test::compareWithGolden("prices.txt", text);
    }
};

QTEST_GUILESS_MAIN(TestGoldenPrices)
#include "tst_goldenprices.moc"
