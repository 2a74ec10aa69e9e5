// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/fieldeditor.h"

#include "client/models/schematext.h"
#include "client/widgets/choiceeditors.h"
#include "client/widgets/coloureditor.h"
#include "client/widgets/heighteditor.h"
#include "client/widgets/texteditors.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

std::vector<ChoiceItem> choicesOf(const Field &field)
{
    std::vector<ChoiceItem> options;
    for (const auto code : field.choices)
        options.push_back({std::string(code), choiceText(code)});
    return options;
}

//! The languages in which the business writes to people, each in its own words.
std::vector<ChoiceItem> languageOptions()
{
    std::vector<ChoiceItem> options;
    for (const auto &code : {u"en"_s, u"de"_s, u"nl"_s, u"fr"_s}) {
        auto name = QLocale(code).nativeLanguageName().section(u' ', -1);
        name.front() = name.front().toUpper();
        options.push_back({code.toStdString(), name});
    }
    return options;
}

FieldEditor *makeTextEditor(const Field &field, QWidget *parent)
{
    if (!field.choices.empty())
        return new ChoiceEditor(choicesOf(field), field.nullable, parent);
    switch (field.rules.format) {
    case Format::Multiline:
        return new MultilineEditor(field.nullable, parent);
    case Format::Colour:
        return new ColourEditor(parent);
    case Format::Country:
        return new LookupEditor(countryOptions(), "invalid_country", field.nullable, parent);
    case Format::Locale:
        return new ChoiceEditor(languageOptions(), field.nullable, parent);
    default:
        return new TextEditor(field.nullable, field.rules.format, parent);
    }
}

} // namespace

FieldEditor *FieldEditor::make(const Field &field, QWidget *parent)
{
    switch (field.kind) {
    case Kind::Text:
        return makeTextEditor(field, parent);
    case Kind::Integer:
        if (field.rules.format == Format::HorseHeight)
            return new HeightEditor(parent);
        return new IntegerEditor(parent);
    case Kind::Boolean:
        return new CheckEditor(titleOf(field), parent);
    case Kind::Date:
        return new DateEditor(parent);
    case Kind::Uuid: // another record: the page says which there are
        return new LookupEditor({}, "invalid_choice", field.nullable, parent);
    case Kind::Instant:
    case Kind::Texts:
    case Kind::Record:
    case Kind::Records:
        break;
    }
    return nullptr;
}

} // namespace oms
