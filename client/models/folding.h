// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace oms {

//! Text as it is searched: without accents and case, ß as ss, ø as o, in the same way whatever the locale.
QString folded(const QString &text);

} // namespace oms
