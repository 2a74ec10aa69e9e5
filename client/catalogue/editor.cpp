// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/editor.h"

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
