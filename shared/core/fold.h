// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <string_view>

namespace oms {

//! Text as it is searched: without accents and case, ß as ss, ø as o, in the same way whatever the locale.
QString folded(const QString &text);
//! The same for UTF-8.
std::string fold(std::string_view text);
//! Every word of a folded search stands somewhere in the folded text.
bool holdsWords(std::string_view text, std::string_view search);

} // namespace oms
