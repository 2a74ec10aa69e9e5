// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/recordname.h"

#include "client/models/schematext.h"
#include "shared/configuration/rules.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

struct KindRow {
    std::string_view entity;
    const char *title;
    const char *icon;
};

constexpr std::array kinds {
    KindRow {"brand", QT_TRANSLATE_NOOP("catalogue-kinds", "Brand"), "tag"},
    KindRow {"model", QT_TRANSLATE_NOOP("catalogue-kinds", "Model"), "armchair"},
    KindRow {"leather_type", QT_TRANSLATE_NOOP("catalogue-kinds", "Leather"), "layers"},
    KindRow {"colour", QT_TRANSLATE_NOOP("catalogue-kinds", "Colour"), "palette"},
    KindRow {"option", QT_TRANSLATE_NOOP("catalogue-kinds", "Option"), "sliders-horizontal"},
    KindRow {"option_value", QT_TRANSLATE_NOOP("catalogue-kinds", "Value"), "circle-dashed"},
    KindRow {"option_rule", QT_TRANSLATE_NOOP("catalogue-kinds", "Rule"), "list-checks"},
    KindRow {"preset", QT_TRANSLATE_NOOP("catalogue-kinds", "Preset"), "wand-sparkles"},
    KindRow {"extra", QT_TRANSLATE_NOOP("catalogue-kinds", "Extra"), "package-plus"},
    KindRow {"price_list", QT_TRANSLATE_NOOP("catalogue-kinds", "Price list"), "banknote"},
};

const KindRow *rowOf(std::string_view entity)
{
    const auto *found = std::find_if(kinds.begin(), kinds.end(), [&](const KindRow &r) { return r.entity == entity; });
    return found == kinds.end() ? nullptr : found;
}

template<class AnyId>
QString plainName(const Catalogue &catalogue, const Uuid &id)
{
    const auto *record = catalogue.find(AnyId {id});
    return record ? toQString(record->name) : QString();
}

} // namespace

QString kindText(std::string_view entity)
{
    const auto *row = rowOf(entity);
    return row ? QCoreApplication::translate("catalogue-kinds", row->title) : toQString(entity);
}

QString kindIcon(std::string_view entity)
{
    const auto *row = rowOf(entity);
    return row ? QString::fromLatin1(row->icon) : QString();
}

QString regionText(RegionCode region)
{
    switch (region) {
    case RegionCode::Us:
        return QCoreApplication::translate("regions", "United States");
    case RegionCode::Eu:
        return QCoreApplication::translate("regions", "Europe");
    case RegionCode::Gb:
        return QCoreApplication::translate("regions", "Great Britain");
    case RegionCode::Ca:
        return QCoreApplication::translate("regions", "Canada");
    case RegionCode::Au:
        return QCoreApplication::translate("regions", "Australia");
    case RegionCode::Nl:
        return QCoreApplication::translate("regions", "Netherlands");
    case RegionCode::De:
        break;
    }
    return QCoreApplication::translate("regions", "Germany");
}

QString nameOf(const Catalogue &catalogue, std::string_view entity, const Uuid &id)
{
    if (entity == "model") {
        const auto *model = catalogue.find(ModelId {id});
        const auto *brand = model ? catalogue.find(model->brand_id) : nullptr;
        return model ? (brand ? toQString(brand->name) + u' ' : QString()) + toQString(model->name) : QString();
    }
    if (entity == "option_value") {
        const auto *value = catalogue.find(OptionValueId {id});
        const auto *option = value ? catalogue.find(value->option_id) : nullptr;
        return value ? (option ? toQString(option->name) + u": "_s : QString()) + toQString(value->name) : QString();
    }
    if (entity == "option_rule") {
        const auto *rule = catalogue.find(OptionRuleId {id});
        return rule ? toQString(sentenceOf(*rule, catalogue)) : QString();
    }
    if (entity == "brand")
        return plainName<BrandId>(catalogue, id);
    if (entity == "leather_type")
        return plainName<LeatherTypeId>(catalogue, id);
    if (entity == "colour")
        return plainName<ColourId>(catalogue, id);
    if (entity == "option")
        return plainName<OptionId>(catalogue, id);
    if (entity == "preset")
        return plainName<PresetId>(catalogue, id);
    if (entity == "extra")
        return plainName<ExtraId>(catalogue, id);
    if (entity == "price_list")
        return plainName<PriceListId>(catalogue, id);
    return {};
}

} // namespace oms
