// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/paletteentry.h"

#include <QList>
#include <QStringView>
#include <optional>

namespace oms {

//! How well folded `text` answers folded `query`; nothing if a word of the query is not in it. Whole beginnings before
//! beginnings of words before the middle of words before letters in order ("cuho" finds "Customers & horses").
std::optional<int> matchScore(QStringView query, QStringView text);

//! The entries that match, best first; equally good ones by kind, then in the order given. An empty query keeps all.
std::vector<PaletteEntry> ranked(std::vector<PaletteEntry> entries, const QString &query);

} // namespace oms
