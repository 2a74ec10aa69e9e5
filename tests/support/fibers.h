// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/fiber.h"

#include <QEventLoop>
#include <QTest>
#include <functional>

namespace oms::test {

//! Runs `body` on a fiber and this thread's event loop until it has ended; rethrows what it threw.
inline void onFiber(const std::function<void()> &body)
{
    std::exception_ptr thrown;
    bool isDone = false;
    QEventLoop loop;
    Fiber::spawn([&] {
        try {
            body();
        } catch (...) {
            thrown = std::current_exception();
        }
        isDone = true;
        loop.quit();
    });
    if (!isDone)
        loop.exec();
    if (thrown)
        std::rethrow_exception(thrown);
}

//! Runs `body(0) … body(count - 1)`, each on a fiber of its own, until all have ended. They must not throw.
inline void onFibers(int count, const std::function<void(int)> &body)
{
    int running = count;
    QEventLoop loop;
    for (int i = 0; i < count; ++i) {
        Fiber::spawn([&, i] {
            body(i);
            if (--running == 0)
                loop.quit();
        });
    }
    if (running > 0)
        loop.exec();
}

} // namespace oms::test
