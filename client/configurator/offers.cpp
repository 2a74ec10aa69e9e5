// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/configurator/offers.h"

#include "client/configurator/words.h"
#include "client/models/moneytext.h"
#include "client/models/schematext.h"

#include <QCoreApplication>

namespace oms::configurator {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Configurator)
};

//! What the price list calls it; nothing for what has no price of its own.
std::optional<PriceKey> keyOf(const Slot &slot, const Value &value, const Configuration &configuration)
{
    const auto *id = std::get_if<Uuid>(&value);
    if (slot.kind == SlotKind::Extra && !isNull(value))
        return PriceKey {PriceKind::Extra, *slot.id, {}};
    if (slot.kind == SlotKind::Leather && slot.part == SlotPart::Value && id && configuration.model_id)
        return PriceKey {PriceKind::ModelLeather, configuration.model_id->value, LeatherTypeId {*id}};
    if (slot.kind == SlotKind::Option && slot.part == SlotPart::Value && id)
        return PriceKey {PriceKind::OptionValue, *id, {}};
    if (slot.kind == SlotKind::Option && slot.part == SlotPart::Contrast && !isNull(value))
        return PriceKey {PriceKind::OptionContrast, *slot.id, {}};
    return {};
}

SlotPrice priceAt(const Slot &slot, const Value &value, const Configuration &configuration, const Catalogue &catalogue,
                  const PriceList &list)
{
    const auto key = keyOf(slot, value, configuration);
    if (!key)
        return {};
    const auto *amount = catalogue.price(list.id, *key);
    const auto *count = std::get_if<std::int64_t>(&value);
    return {true, amount ? std::optional(*amount * (count ? *count : 1)) : std::nullopt};
}

bool isRequired(const Slot &slot, const Catalogue &catalogue)
{
    if (slot.kind != SlotKind::Option || slot.part != SlotPart::Value)
        return true;
    const auto *option = catalogue.find(OptionId {*slot.id});
    return option && option->is_required && slot.position == 1;
}

const Colour *colourOf(const Slot &slot, const Uuid &id, const Catalogue &catalogue)
{
    if (slot.part == SlotPart::Colour)
        return catalogue.find(ColourId {id});
    const auto *value = slot.kind == SlotKind::Option ? catalogue.find(OptionValueId {id}) : nullptr;
    return value && value->colour_id ? catalogue.find(*value->colour_id) : nullptr;
}

} // namespace

SlotPrice priceOf(const Slot &slot, const Configuration &configuration, const Catalogue &catalogue,
                  const PriceList &list)
{
    return priceAt(slot, valueAt(configuration, slot), configuration, catalogue, list);
}

QString priceText(const SlotPrice &price, const PriceList &list)
{
    if (!price.isPriced)
        return {};
    if (!price.amount)
        return Words::tr("no price yet");
    return *price.amount == 0 ? QString() : u'+' + moneyText(*price.amount, list.currency);
}

std::optional<QColor> swatchOf(const Slot &slot, const Value &value, const Catalogue &catalogue)
{
    const auto *id = std::get_if<Uuid>(&value);
    const auto *colour = id ? colourOf(slot, *id, catalogue) : nullptr;
    if (!colour)
        return {};
    return colour->rgb ? QColor(toQString(*colour->rgb)) : QColor();
}

std::vector<OfferRow> offersFor(const Slot &slot, const Configuration &configuration, const Catalogue &catalogue,
                                const PriceList *list)
{
    std::vector<OfferRow> rows;
    if (!isRequired(slot, catalogue) && !isNull(valueAt(configuration, slot)))
        rows.push_back({{}, Words::tr("Nothing"), {}, {}, {}});
    for (const auto &offer : choices(slot, configuration, catalogue)) {
        OfferRow row {
            offer.value, valueText(slot, offer.value, catalogue), {}, {}, swatchOf(slot, offer.value, catalogue)};
        if (offer.refused)
            row.refused = whyText(*offer.refused, catalogue);
        if (list)
            row.price = priceText(priceAt(slot, offer.value, configuration, catalogue, *list), *list);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace oms::configurator
