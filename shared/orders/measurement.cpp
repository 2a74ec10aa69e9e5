// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/orders/measurement.h"

#include <algorithm>
#include <array>
#include <set>

namespace oms {

namespace {

using enum MeasurementSubject;
using Unit = MeasurementUnit;

constexpr std::array<std::string_view, 4> backProfiles {"flat", "curved", "bridge", "croup_high"};
constexpr std::array<std::string_view, 3> asymmetries {"none", "left", "right"};
constexpr std::array<std::string_view, 5> disciplines {"jumping", "dressage", "all_purpose", "eventing", "other"};
constexpr std::array<std::string_view, 7> treeSizes {"N", "NM", "M", "MW", "W", "XW", "XXW"};
constexpr std::array<std::string_view, 3> clearances {"close", "even", "wide"};

constexpr std::array table {
    MeasurementType {"wither_height", Horse, "Wither height", Unit::Centimetre, 70, 210},
    MeasurementType {"wither_width_2", Horse, "Wither width at 2 cm", Unit::Millimetre, 10, 400},
    MeasurementType {"wither_width_4", Horse, "Wither width at 4 cm", Unit::Millimetre, 20, 450},
    MeasurementType {"wither_width_6", Horse, "Wither width at 6 cm", Unit::Millimetre, 30, 500},
    MeasurementType {
        "shoulder_angle_left", Horse, "Shoulder angle left", Unit::TenthDegree, 300, 800, {}, "shoulder_angle_right"},
    MeasurementType {
        "shoulder_angle_right", Horse, "Shoulder angle right", Unit::TenthDegree, 300, 800, {}, "shoulder_angle_left"},
    MeasurementType {"back_length", Horse, "Back length, wither to last rib", Unit::Millimetre, 250, 800},
    MeasurementType {"back_profile", Horse, "Back profile", Unit::Choice, 0, 0, backProfiles},
    MeasurementType {"channel_width", Horse, "Channel width", Unit::Millimetre, 30, 150},
    MeasurementType {"girth_circumference", Horse, "Girth circumference", Unit::Centimetre, 100, 260},
    MeasurementType {"girth_groove", Horse, "Girth groove, from the elbow", Unit::Millimetre, -100, 300},
    MeasurementType {"muscle_asymmetry", Horse, "Muscle asymmetry", Unit::Choice, 0, 0, asymmetries},
    MeasurementType {"rider_height", Rider, "Height", Unit::Centimetre, 90, 230},
    MeasurementType {"rider_weight", Rider, "Weight", Unit::Kilogram, 15, 250},
    MeasurementType {"inseam", Rider, "Inseam", Unit::Millimetre, 400, 1100},
    MeasurementType {"thigh_length", Rider, "Thigh length, hip to knee", Unit::Millimetre, 250, 700},
    MeasurementType {"lower_leg", Rider, "Lower leg", Unit::Millimetre, 250, 700},
    MeasurementType {"rider_seat_size", Rider, "Seat size", Unit::QuarterInch, 48, 84},
    MeasurementType {"stirrup_length", Rider, "Stirrup length", Unit::Millimetre, 300, 1000},
    MeasurementType {"dominant_discipline", Rider, "Dominant discipline", Unit::Choice, 0, 0, disciplines},
    MeasurementType {"tree_size", Fit, "Tree size recommended", Unit::Choice, 0, 0, treeSizes},
    MeasurementType {"gullet_clearance", Fit, "Gullet clearance", Unit::Millimetre, 0, 100},
    MeasurementType {"panel_clearance", Fit, "Panel clearance", Unit::Choice, 0, 0, clearances},
};

struct Trouble {
    std::string_view part;
    std::string_view code;
    std::string_view message;
};

std::optional<Trouble> troubleWith(const MeasurementValue &value, const MeasurementType *type)
{
    if (!type)
        return Trouble {"type_code", "unknown", "is not a measurement"};
    if (type->unit == Unit::Choice) {
        const bool isWord = value.value_text
            && std::find(type->words.begin(), type->words.end(), *value.value_text) != type->words.end();
        if (!isWord || value.value_num)
            return Trouble {"value_text", "unknown_choice", "must be one of the words of this measurement"};
        return {};
    }
    if (!value.value_num || value.value_text)
        return Trouble {"value_num", "required", "must be a number"};
    if (*value.value_num < type->min || *value.value_num > type->max)
        return Trouble {"value_num", "out_of_range", "is not within what is possible"};
    return {};
}

} // namespace

const Schema &Describe<MeasurementValue>::schema()
{
    static const Schema schema(
        "measurement_value",
        {
            field<&MeasurementValue::type_code>("type_code", {.required = true, .maxLength = 40}),
            field<&MeasurementValue::value_num>("value_num"),
            field<&MeasurementValue::value_text>("value_text", {.maxLength = 40}),
        });
    return schema;
}

const Schema &Describe<MeasurementSet>::schema()
{
    static const Schema schema(
        "measurement_set",
        {
            field<&MeasurementSet::id>("id", {.access = Access::CreateOnly}),
            field<&MeasurementSet::horse_id>("horse_id", {.access = Access::CreateOnly}),
            field<&MeasurementSet::order_id>("order_id", {.access = Access::CreateOnly}),
            field<&MeasurementSet::taken_by_name>("taken_by_name", {.access = Access::ReadOnly, .title = "Taken by"}),
            field<&MeasurementSet::taken_at>("taken_at", {.required = true, .title = "Taken"}),
            field<&MeasurementSet::method>("method", {.title = "Method"}),
            field<&MeasurementSet::values>("values", {.title = "Measurements"}),
            field<&MeasurementSet::notes>("notes", {.title = "Notes", .maxLength = 10000, .format = Format::Multiline}),
            field<&MeasurementSet::version>("version", {.access = Access::ReadOnly}),
            field<&MeasurementSet::created_at>("created_at", {.access = Access::ReadOnly, .title = "Created"}),
            field<&MeasurementSet::updated_at>("updated_at", {.access = Access::ReadOnly, .title = "Changed"}),
            field<&MeasurementSet::archived_at>("archived_at", {.access = Access::ReadOnly, .title = "Archived"}),
        });
    return schema;
}

std::span<const MeasurementType> measurementTypes()
{
    return table;
}

const MeasurementType *measurementType(std::string_view code)
{
    const auto *row = std::find_if(table.begin(), table.end(), [=](const auto &one) { return one.code == code; });
    return row == table.end() ? nullptr : row;
}

Result<void> checkMeasurements(const MeasurementSet &set)
{
    std::vector<FieldError> errors;
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < set.values.size(); ++i) {
        const auto &value = set.values[i];
        const auto at = "values." + std::to_string(i) + '.';
        if (!seen.insert(value.type_code).second)
            errors.push_back({at + "type_code", "duplicate", "is there twice"});
        const auto *type = measurementType(value.type_code);
        if (const auto trouble = troubleWith(value, type))
            errors.push_back({at + std::string(trouble->part), std::string(trouble->code),
                              std::string(trouble->message),
                              type ? std::vector {std::to_string(type->min), std::to_string(type->max)}
                                   : std::vector<std::string> {}});
    }
    if (!errors.empty())
        return refuse(ErrorCode::Invalid, "A measurement cannot be right", std::move(errors));
    return {};
}

} // namespace oms
