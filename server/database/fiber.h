// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>

namespace oms {

//! A piece of sequential code with a stack of its own (64 KiB) that can wait without holding its thread.
//! A fiber stays on the thread that spawned it. No lock may be held and no event loop may run across suspend().
class Fiber {
public:
    //! Runs `body` at once; returns when it first suspends or ends. An exception that leaves `body` is logged.
    static void spawn(std::function<void()> body);
    //! The fiber that is running, null on the thread's own stack.
    static Fiber *current();

    //! Gives the thread back until resume(); only for the running fiber itself.
    void suspend();
    //! Goes on after suspend(), once for each suspend; returns when the fiber suspends again or ends. After its end the
    //! fiber is gone.
    void resume();

    Fiber(const Fiber &) = delete;
    Fiber &operator=(const Fiber &) = delete;

private:
    struct Context;
    explicit Fiber(std::function<void()> body);
    ~Fiber();

    std::unique_ptr<Context> m_context;
};

} // namespace oms
