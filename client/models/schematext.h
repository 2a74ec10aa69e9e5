// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/schema.h"

#include <QString>

//! The words of schemas and errors in the person's language. The English ones come from the schema (context "schema")
//! and the table of error codes (context "errors").
namespace oms {

//! A title as a schema has it: "Year of birth".
QString schemaText(std::string_view english);
//! A field's title; its name made readable where the schema gives none.
QString titleOf(const Field &field);
//! A code of an enumeration: "part_bred" → "Part bred", translated.
QString choiceText(std::string_view code);

//! What is wrong with a field, as a sentence beside it. An unknown code says the server's English.
QString errorText(const FieldError &error);
//! Why a request was refused, as a sentence for people.
QString refusalText(const Refusal &refusal);
//! Where no field can show it: what is wrong with the first field, else why it was refused.
QString reasonText(const Refusal &refusal);

inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace oms
