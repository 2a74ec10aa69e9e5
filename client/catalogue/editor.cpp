// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/editor.h"

#include "client/catalogue/recordname.h"
#include "client/models/schematext.h"

#include <QCoreApplication>

namespace oms {

FieldNames differing(const Schema &schema, const void *a, const void *b)
{
    FieldNames names;
    for (const auto &field : schema.fields())
        if (field.rules.access != Access::ReadOnly
            && changeBody(schema, a, {field.name}) != changeBody(schema, b, {field.name}))
            names.insert(field.name);
    return names;
}

void takeOver(const Schema &schema, const void *from, void *into, const FieldNames &names)
{
    // lists are appended to by reading: what is there goes first
    for (const auto &field : schema.fields())
        if (names.contains(field.name) && field.clear)
            field.clear(into);
    if (!names.empty())
        (void)readJson(schema, into, changeBody(schema, from, names), Purpose::Trusted);
}

std::vector<std::string_view> fieldsOf(const std::vector<FormSection> &sections)
{
    std::vector<std::string_view> fields;
    for (const auto &section : sections)
        for (const auto &field : section.fields)
            fields.push_back(field.path);
    return fields;
}

namespace {

//! "leather_type_id" → "leather_type".
std::string_view entityOf(std::string_view field)
{
    return field.ends_with("_id") ? field.substr(0, field.size() - 3) : field;
}

QString readText(const Catalogue &catalogue, const Field &field, const Value &value)
{
    if (const auto *yes = std::get_if<bool>(&value))
        return *yes ? QCoreApplication::translate("CatalogueEditor", "Yes")
                    : QCoreApplication::translate("CatalogueEditor", "No");
    if (const auto *id = std::get_if<Uuid>(&value))
        return nameOf(catalogue, entityOf(field.name), *id);
    const auto text = toText(value);
    return field.choices.empty() || text.empty() ? toQString(text) : choiceText(text);
}

} // namespace

QList<KeyValueGrid::Fact> factsOf(const Catalogue &catalogue, const Schema &schema, const void *record,
                                  const std::vector<std::string_view> &fields)
{
    QList<KeyValueGrid::Fact> facts;
    for (const auto name : fields) {
        const auto *field = schema.find(name);
        const bool isForEditors = name == "sort" || name == "numeric_value"; // a value's name says its measure
        const auto text = field && !isForEditors ? readText(catalogue, *field, field->get(record)) : QString();
        if (!text.isEmpty())
            facts << KeyValueGrid::Fact {titleOf(*field), text};
    }
    return facts;
}

QString alsoChangedText(const Schema &schema, const FieldNames &names)
{
    QStringList titles;
    for (const auto &field : schema.fields())
        if (names.contains(field.name))
            titles << titleOf(field);
    return QCoreApplication::translate("CatalogueEditor",
                                       "Somebody else changed this meanwhile, too: %1. Yours is shown; saving puts it "
                                       "in the place of theirs.")
        .arg(titles.join(QStringLiteral(", ")));
}

} // namespace oms
