// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/configuration/rules.h"

namespace oms {

namespace {

template<class T>
std::string nameOf(const T *record)
{
    return record ? record->name : "Unknown";
}

std::string titleOfPart(SlotPart part)
{
    switch (part) {
    case SlotPart::Value:
        break;
    case SlotPart::Leather:
        return " leather";
    case SlotPart::Colour:
        return " colour";
    case SlotPart::Contrast:
        return " contrast";
    case SlotPart::Text:
        return " text";
    }
    return {};
}

std::string titleOfOption(const Slot &slot, const Catalogue &catalogue)
{
    const auto *option = slot.id ? catalogue.find(OptionId {*slot.id}) : nullptr;
    std::string title = option ? option->name : "Unknown option";
    if (slot.position != 1)
        title += ' ' + std::to_string(slot.position);
    const bool isAnswer = option && option->kind == OptionKind::Text && slot.part == SlotPart::Text;
    return isAnswer ? title : title + titleOfPart(slot.part);
}

std::string textOfIdentity(const Slot &slot, const Uuid &id, const Catalogue &catalogue)
{
    if (slot.kind == SlotKind::Model)
        return nameOf(catalogue.find(ModelId {id}));
    if (slot.part == SlotPart::Colour)
        return nameOf(catalogue.find(ColourId {id}));
    if (slot.kind == SlotKind::Leather || slot.part == SlotPart::Leather)
        return nameOf(catalogue.find(LeatherTypeId {id}));
    return nameOf(catalogue.find(OptionValueId {id}));
}

std::string answerOf(const OptionValue &value, const Catalogue &catalogue)
{
    return nameOf(catalogue.find(value.option_id)) + ": " + value.name;
}

} // namespace

std::string titleOf(const Slot &slot, const Catalogue &catalogue)
{
    switch (slot.kind) {
    case SlotKind::Model:
        return "Model";
    case SlotKind::Leather:
        return slot.part == SlotPart::Colour ? "Leather colour" : "Leather";
    case SlotKind::Option:
        return titleOfOption(slot, catalogue);
    case SlotKind::Extra:
        break;
    }
    const auto *extra = slot.id ? catalogue.find(ExtraId {*slot.id}) : nullptr;
    return extra ? extra->name : "Unknown extra";
}

std::string textOf(const Slot &slot, const Value &value, const Catalogue &catalogue)
{
    if (const auto *id = std::get_if<Uuid>(&value))
        return textOfIdentity(slot, *id, catalogue);
    if (const auto *isContrast = std::get_if<bool>(&value))
        return *isContrast ? "Contrast" : std::string();
    return toText(value);
}

std::string sentenceOf(const OptionRule &rule, const Catalogue &catalogue)
{
    std::string sentence;
    const auto add = [&sentence](const std::string &condition) {
        sentence += (sentence.empty() ? "" : " with ") + condition;
    };
    if (rule.model_id)
        add(nameOf(catalogue.find(*rule.model_id)));
    if (rule.flap_kind)
        add(*rule.flap_kind == FlapKind::Mono ? "Mono flap" : "Double flap");
    if (rule.if_value_id) {
        const auto *value = catalogue.find(*rule.if_value_id);
        add(value ? answerOf(*value, catalogue) : "Unknown");
    }
    sentence += rule.kind == RuleKind::Requires ? " needs " : " excludes ";
    sentence += nameOf(catalogue.find(rule.then_option_id));
    if (rule.then_value_id)
        sentence += ": " + nameOf(catalogue.find(*rule.then_value_id));
    return sentence;
}

} // namespace oms
