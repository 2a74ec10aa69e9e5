// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/person.h"

#include <algorithm>

namespace oms::test {

//! Until what is shown stays as it is for some turns: books are read, pictures come.
inline void settle(QWidget &window)
{
    constexpr int calm = 8;
    qsizetype last = -1;
    int turns = 0;
    QVERIFY(QTest::qWaitFor(
        [&] {
            const auto widgets = window.findChildren<QWidget *>();
            const auto count =
                std::count_if(widgets.begin(), widgets.end(), [](auto *one) { return one->isVisible(); });
            turns = count == last ? turns + 1 : 0;
            last = count;
            return turns > calm;
        },
        patience));
}

} // namespace oms::test
