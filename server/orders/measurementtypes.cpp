// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/measurementtypes.h"

namespace oms {

const Schema &Describe<orders::DescribedMeasurementType>::schema()
{
    using Type = orders::DescribedMeasurementType;
    static const Schema schema("measurement_type",
                               {
                                   field<&Type::code>("code"),
                                   field<&Type::subject>("subject"),
                                   field<&Type::label>("label"),
                                   field<&Type::unit>("unit"),
                                   field<&Type::min>("min"),
                                   field<&Type::max>("max"),
                                   field<&Type::words>("words"),
                                   field<&Type::pair>("pair"),
                               });
    return schema;
}

std::vector<orders::DescribedMeasurementType> orders::describedMeasurementTypes()
{
    std::vector<DescribedMeasurementType> types;
    for (const auto &row : measurementTypes()) {
        DescribedMeasurementType type;
        type.code = row.code;
        type.subject = row.subject;
        type.label = row.label;
        type.unit = row.unit;
        if (row.unit != MeasurementUnit::Choice) {
            type.min = row.min;
            type.max = row.max;
        }
        type.words.assign(row.words.begin(), row.words.end());
        if (!row.pair.empty())
            type.pair = row.pair;
        types.push_back(std::move(type));
    }
    return types;
}

} // namespace oms
