// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/result.h"
#include "tests/support/show.h"

namespace oms::test {

//! What became of it, to compare and to read: "fine", or "conflict: email duplicate, …".
template<class T>
std::string outcome(const Result<T> &result)
{
    if (result)
        return "fine";
    std::string text(describe(result.error().code).name);
    for (const auto &error : result.error().errors)
        text += (text.find(':') == text.npos ? ": " : ", ") + error.field + ' ' + error.code;
    return text;
}

} // namespace oms::test
