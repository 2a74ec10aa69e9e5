// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/orders/measurement.h"

#include <QString>

//! Measurements as people write and read them; what is kept is always the type's own unit.
namespace oms {

enum class Lengths { Metric, Inches };

//! "Shoulder angle": of a pair without its side.
QString measurementText(const MeasurementType &type);
//! "cm", "in", "°"; empty for a choice.
QString unitText(const MeasurementType &type, Lengths lengths);
//! "26.8" of 268 mm; without its unit.
QString measureText(const MeasurementType &type, int value, Lengths lengths);
//! "26.8 cm", "Curved"; empty when there is nothing.
QString measureText(const MeasurementValue &value, Lengths lengths);
//! What was typed, within the range or not; nothing when it is no number.
std::optional<int> readMeasure(const MeasurementType &type, const QString &text, Lengths lengths);

} // namespace oms
