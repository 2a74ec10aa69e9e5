// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/configurator/words.h"

#include "client/catalogue/rulewords.h"
#include "client/models/schematext.h"

#include <QCoreApplication>
#include <array>

namespace oms::configurator {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Configurator)
};

constexpr std::array<const char *, sectionCount> sectionTitles {
    QT_TRANSLATE_NOOP("Configurator", "Saddle"),      QT_TRANSLATE_NOOP("Configurator", "General"),
    QT_TRANSLATE_NOOP("Configurator", "Seat"),        QT_TRANSLATE_NOOP("Configurator", "Cantle"),
    QT_TRANSLATE_NOOP("Configurator", "Flaps"),       QT_TRANSLATE_NOOP("Configurator", "Panel"),
    QT_TRANSLATE_NOOP("Configurator", "Accessories"), QT_TRANSLATE_NOOP("Configurator", "Extras")};

struct PartRow {
    SlotPart part;
    const char *label;
};

constexpr PartRow parts[] = {
    {SlotPart::Leather, QT_TRANSLATE_NOOP("Configurator", "Leather")},
    {SlotPart::Colour, QT_TRANSLATE_NOOP("Configurator", "Colour")},
    {SlotPart::Contrast, QT_TRANSLATE_NOOP("Configurator", "In contrast")},
    {SlotPart::Text, QT_TRANSLATE_NOOP("Configurator", "Words")},
};

struct FindingRow {
    FindingCode code;
    const char *text; //!< %1 is the slot, %2 the value or number, %3 the reason
};

constexpr FindingRow findings[] = {
    {FindingCode::Missing, QT_TRANSLATE_NOOP("Configurator", "%1 is still to be chosen.")},
    {FindingCode::Unknown, QT_TRANSLATE_NOOP("Configurator", "%1: this is not in the catalogue.")},
    {FindingCode::Inactive, QT_TRANSLATE_NOOP("Configurator", "%1: %2 is no longer offered.")},
    {FindingCode::NotOffered, QT_TRANSLATE_NOOP("Configurator", "%1: %2 is not offered here.")},
    {FindingCode::Excluded, QT_TRANSLATE_NOOP("Configurator", "%1: %2 does not go with the rest. %3")},
    {FindingCode::Needed, QT_TRANSLATE_NOOP("Configurator", "%1 must be another. %3")},
    {FindingCode::NotAsked, QT_TRANSLATE_NOOP("Configurator", "%1: nothing asks for this.")},
    {FindingCode::TooLong, QT_TRANSLATE_NOOP("Configurator", "%1 is longer than %2 characters.")},
    {FindingCode::TooMany, QT_TRANSLATE_NOOP("Configurator", "%1 is there too often.")},
};

Section sectionOf(OptionGroup group)
{
    return Section(int(group) + int(Section::General));
}

bool isAnsweredInWords(const Slot &slot, const Catalogue &catalogue)
{
    const auto *option = slot.id ? catalogue.find(OptionId {*slot.id}) : nullptr;
    return option && option->kind == OptionKind::Text;
}

//! A rule without words of its own is said in the person's language.
QString reasonOf(const Finding &finding, const Catalogue &catalogue)
{
    const auto *rule = finding.rule ? catalogue.find(*finding.rule) : nullptr;
    if (rule && rule->message.empty())
        return ruleSentence(*rule, catalogue) + u'.';
    return finding.arguments.empty() ? QString() : toQString(finding.arguments.back());
}

} // namespace

Section sectionOf(const Slot &slot, const Catalogue &catalogue)
{
    if (slot.kind == SlotKind::Extra)
        return Section::Extras;
    if (slot.kind != SlotKind::Option)
        return Section::Saddle;
    const auto *option = slot.id ? catalogue.find(OptionId {*slot.id}) : nullptr;
    return option ? sectionOf(option->group_code) : Section::General;
}

QString titleOf(Section section)
{
    return Words::tr(sectionTitles[std::size_t(section)]);
}

QString labelOf(const Slot &slot, const Catalogue &catalogue)
{
    const bool isPart = slot.part != SlotPart::Value && !isAnsweredInWords(slot, catalogue);
    for (const auto &row : parts)
        if (isPart && row.part == slot.part)
            return Words::tr(row.label);
    return nameOf(slot, catalogue);
}

QString nameOf(const Slot &slot, const Catalogue &catalogue)
{
    if (slot.kind == SlotKind::Model)
        return Words::tr("Model");
    if (slot.kind == SlotKind::Leather)
        return slot.part == SlotPart::Colour ? Words::tr("Leather colour") : Words::tr("Leather");
    return toQString(oms::titleOf(slot, catalogue));
}

QString valueText(const Slot &slot, const Value &value, const Catalogue &catalogue)
{
    const auto text = isNull(value) ? QString() : toQString(oms::textOf(slot, value, catalogue));
    const auto *id = std::get_if<Uuid>(&value);
    const auto *model = slot.kind == SlotKind::Model && id ? catalogue.find(ModelId {*id}) : nullptr;
    const auto *brand = model ? catalogue.find(model->brand_id) : nullptr;
    return brand ? toQString(brand->name) + u' ' + text : text;
}

QString whyText(const Finding &finding, const Catalogue &catalogue)
{
    const auto argument = [&](std::size_t i) {
        return i < finding.arguments.size() ? toQString(finding.arguments[i]) : QString();
    };
    for (const auto &row : findings) {
        if (row.code != finding.code)
            continue;
        auto text = Words::tr(row.text);
        const bool saysWhy = text.contains(u"%3"_s);
        text.replace(u"%1"_s, argument(0)).replace(u"%2"_s, argument(1));
        return (saysWhy ? text.replace(u"%3"_s, reasonOf(finding, catalogue)) : text).trimmed();
    }
    return toQString(finding.why);
}

QString cureText(const Finding &finding, const Catalogue &catalogue)
{
    if (!finding.nearest)
        return {};
    const auto &nearest = *finding.nearest;
    const auto name = nameOf(nearest.slot, catalogue);
    const auto text = valueText(nearest.slot, nearest.value, catalogue);
    return text.isEmpty() ? Words::tr("Fix it: %1 empty").arg(name) : Words::tr("Fix it: %1 → %2").arg(name, text);
}

} // namespace oms::configurator
