// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/synccentre/names.h"
#include "shared/core/schema.h"

#include <QJsonObject>

//! Values as they stand in mutations (JSON), in the words that forms and lists use for them.
namespace oms {

//! The object that `json` holds; empty when it holds none.
QJsonObject objectOf(std::string_view json);

//! "Mare", "16.2 hh · 168 cm", "Domplein 4, 3512 JC Utrecht, Netherlands"; empty for an absent value. One line, except
//! of texts that people write in several.
QString valueText(const Field &field, const QJsonValue &value, const Names &names);

//! For one line of a list: line breaks are blanks, a long text is cut, an absent one is called so.
QString shortText(const QString &text);

} // namespace oms
