// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/chance.h"

namespace oms::demo {

std::string Chance::fill(std::string_view pattern)
{
    std::string text;
    for (const char c : pattern) {
        if (c == '#')
            text += char('0' + below(10));
        else if (c == '%')
            text += char('1' + below(9));
        else if (c == '@')
            text += "ABCDEFGHJKLMNPRSTUVWXY"[below(22)];
        else
            text += c;
    }
    return text;
}

} // namespace oms::demo
