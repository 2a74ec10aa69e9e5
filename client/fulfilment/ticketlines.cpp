// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fulfilment/ticketlines.h"

#include "client/models/schematext.h"
#include "client/orderbook/measurewords.h"
#include "shared/configuration/spec.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Fulfilment)
};

void add(TicketGroup &group, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        group.lines.push_back({name, value});
}

std::vector<TicketGroup> saddleGroups(const Order &order, const Catalogue &catalogue)
{
    std::vector<TicketGroup> groups;
    for (const auto &spec : specOf(order.configuration, catalogue)) {
        TicketGroup group {spec.group == OptionGroup::General ? QString() : choiceText(codeOf(spec.group)), {}};
        for (const auto &line : spec.lines)
            add(group, toQString(line.title), toQString(line.text));
        groups.push_back(std::move(group));
    }
    return groups;
}

TicketGroup measurementGroup(const MeasurementSet &set)
{
    TicketGroup group {Words::tr("Measurements"), {}};
    for (const auto &value : set.values)
        if (const auto *type = measurementType(value.type_code))
            add(group, schemaText(type->label), measureText(value, Lengths::Metric));
    add(group, Words::tr("Note"), toQString(set.notes));
    return group;
}

} // namespace

std::vector<TicketGroup> ticketGroups(const Order &order, const MeasurementSet *visit, const Catalogue &catalogue)
{
    auto groups = saddleGroups(order, catalogue);
    if (visit)
        groups.push_back(measurementGroup(*visit));
    return groups;
}

QString ticketContext(const Order &order, Reader reader)
{
    QStringList parts;
    const auto add = [&parts](const QString &text) {
        if (!text.isEmpty())
            parts << text;
    };
    if (reader == Reader::House)
        add(toQString(order.factory_name.value_or("")));
    add(toQString(order.fitter_name.value_or("")));
    add(toQString(order.horse_name.value_or("")));
    add(toQString(order.fitter_reference));
    if (order.serial_no)
        add(Words::tr("Serial number %1").arg(toQString(*order.serial_no)));
    return parts.join(u" · "_s);
}

} // namespace oms
