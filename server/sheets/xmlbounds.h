// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

namespace oms::sheets {

//! Whether XML may be given to QXmlStreamReader, which knows no bounds: it keeps every open element (48 MiB of "<x>"
//! become 2.7 GB) and compares every attribute of an element with every other one. Looks at the markup only; what is
//! broken is the reader's to find. Only UTF-8, no document type (and so no entities), 64 elements deep, 200 attributes.
bool isWithinBounds(std::string_view xml);

} // namespace oms::sheets
