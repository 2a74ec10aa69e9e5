// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/ids.h"
#include "shared/core/result.h"
#include "shared/core/schema.h"

#include <span>

//! What is measured at horse and rider, in which unit and range (domain.md 3).
namespace oms {

enum class MeasurementSubject { Horse, Rider, Fit };
template<>
struct Choices<MeasurementSubject> {
    static constexpr std::array<std::string_view, 3> codes {"horse", "rider", "fit"};
};
//! How a value is written down: lengths in millimetres, angles in tenths of a degree, heights of horses in centimetres,
//! weights in kilograms, seat sizes in quarter inches; a choice is one of the row's words.
enum class MeasurementUnit { Millimetre, TenthDegree, Centimetre, Kilogram, QuarterInch, Hole, Choice };
template<>
struct Choices<MeasurementUnit> {
    static constexpr std::array<std::string_view, 7> codes {"mm", "deg10", "cm", "kg", "in4", "hole", "choice"};
};

struct MeasurementType {
    std::string_view code; //!< "wither_height", "shoulder_angle_left"
    MeasurementSubject subject;
    std::string_view label; //!< English
    MeasurementUnit unit;
    int min = 0; //!< both included; of a choice without meaning
    int max = 0;
    std::span<const std::string_view> words = {}; //!< of a choice
    std::string_view pair = {}; //!< the same on the other side: shown side by side
};
//! In the order of the form.
std::span<const MeasurementType> measurementTypes();
//! Null for one that this version does not know.
const MeasurementType *measurementType(std::string_view code);

struct MeasurementValue {
    std::string type_code;
    std::optional<int> value_num;
    std::optional<std::string> value_text; //!< of a choice

    bool operator==(const MeasurementValue &) const = default;
};
template<>
struct Describe<MeasurementValue> {
    static const Schema &schema();
};

enum class MeasurementMethod { Manual, Tracing, Scan };
template<>
struct Choices<MeasurementMethod> {
    static constexpr std::array<std::string_view, 3> codes {"manual", "tracing", "scan"};
};

//! One visit. Immutable once its order has been approved: then a new set is made.
struct MeasurementSet {
    MeasurementSetId id;
    HorseId horse_id; //!< absent on create: the order's
    std::optional<OrderId> order_id;
    std::optional<std::string> taken_by_name; //!< joined
    Instant taken_at;
    MeasurementMethod method = MeasurementMethod::Manual;
    std::vector<MeasurementValue> values; //!< by code, once each; merges as one
    std::string notes;
    int version = 1;
    Instant created_at;
    Instant updated_at;
    std::optional<Instant> archived_at;
};
template<>
struct Describe<MeasurementSet> {
    static const Schema &schema();
};

//! Refuses Invalid at "values.N.…": an unknown code, one that is there twice, a value out of range or of the wrong
//! kind.
Result<void> checkMeasurements(const MeasurementSet &set);

} // namespace oms
