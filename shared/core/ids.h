// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/uuid.h"

namespace oms {

//! An identity that cannot be mistaken for another entity's: a CustomerId is not a HorseId.
template<class Tag>
struct Id {
    Uuid value;

    auto operator<=>(const Id &) const = default;
    std::string toString() const { return value.toString(); }
};

using UserId = Id<struct UserTag>;
using SessionId = Id<struct SessionTag>;
using FitterId = Id<struct FitterTag>;
using FactoryId = Id<struct FactoryTag>;
using CustomerId = Id<struct CustomerTag>;
using HorseId = Id<struct HorseTag>;
using DeviceId = Id<struct DeviceTag>;
using MutationId = Id<struct MutationTag>;
using BrandId = Id<struct BrandTag>;
using ModelId = Id<struct ModelTag>;
using LeatherTypeId = Id<struct LeatherTypeTag>;
using ColourId = Id<struct ColourTag>;
using OptionId = Id<struct OptionTag>;
using OptionValueId = Id<struct OptionValueTag>;
using OptionRuleId = Id<struct OptionRuleTag>;
using PresetId = Id<struct PresetTag>;
using ExtraId = Id<struct ExtraTag>;
using PriceListId = Id<struct PriceListTag>;
using TaxRateId = Id<struct TaxRateTag>;
using WarehouseId = Id<struct WarehouseTag>;
using EmployeeId = Id<struct EmployeeTag>;
using OrderId = Id<struct OrderTag>;
using OrderEventId = Id<struct OrderEventTag>;
using OrderCommentId = Id<struct OrderCommentTag>;
using PaymentId = Id<struct PaymentTag>;
using MeasurementSetId = Id<struct MeasurementSetTag>;
using ShipmentId = Id<struct ShipmentTag>;
using AttachmentId = Id<struct AttachmentTag>;
using SaddleUnitId = Id<struct SaddleUnitTag>;
using SavedViewId = Id<struct SavedViewTag>;

//! A new identity of this kind, made where the row is made.
template<class AnyId>
AnyId makeId()
{
    return AnyId {makeUuid()};
}

} // namespace oms

template<class Tag>
struct std::hash<oms::Id<Tag>> {
    std::size_t operator()(const oms::Id<Tag> &id) const noexcept { return std::hash<oms::Uuid> {}(id.value); }
};
