// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/orders/measurement.h"

namespace oms::orders {

//! A row of measurementTypes() for programs that are not built with it.
struct DescribedMeasurementType {
    std::string code;
    MeasurementSubject subject = MeasurementSubject::Horse;
    std::string label; //!< English
    MeasurementUnit unit = MeasurementUnit::Millimetre;
    std::optional<int> min; //!< absent for a choice
    std::optional<int> max;
    Texts words; //!< of a choice
    std::optional<std::string> pair;
};

std::vector<DescribedMeasurementType> describedMeasurementTypes();

} // namespace oms::orders

namespace oms {

template<>
struct Describe<orders::DescribedMeasurementType> {
    static const Schema &schema();
};

} // namespace oms
