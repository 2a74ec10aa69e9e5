// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace oms {

//! Where a page ended: the order and the sort key values of its last row. Opaque to clients.
struct ListCursor {
    std::string order; //!< "name,-created_at"
    std::vector<std::optional<std::string>> values; //!< of each sort key, the identity last

    std::string toText() const; //!< base64url
    static std::optional<ListCursor> parse(std::string_view text);
};

} // namespace oms
