// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/fiber.h"

#include <QLoggingCategory>
#include <boost/context/fiber.hpp>
#include <boost/context/protected_fixedsize_stack.hpp>
#include <cxxabi.h>
#include <utility>
#include <vector>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/common_interface_defs.h>
#endif
#if defined(__SANITIZE_THREAD__)
#include <sanitizer/tsan_interface.h>
#endif

namespace oms {

namespace {

Q_LOGGING_CATEGORY(lcFiber, "oms.fiber")

#if defined(OMS_SANITIZED)
constexpr std::size_t stackSize = 256 * 1024; // red zones make frames several times larger
#else
constexpr std::size_t stackSize = 64 * 1024;
#endif
constexpr std::size_t keptStacks = 256;

//! Stacks with a guard page, kept for the next fiber of the same thread: mmap and munmap cost more than a request.
class StackPool {
public:
    StackPool() = default;
    StackPool(const StackPool &) = delete;
    StackPool &operator=(const StackPool &) = delete;
    ~StackPool()
    {
        for (auto &stack : m_free)
            m_source.deallocate(stack);
    }

    boost::context::stack_context take()
    {
        if (m_free.empty())
            return m_source.allocate();
        const auto stack = m_free.back();
        m_free.pop_back();
        return stack;
    }

    void give(boost::context::stack_context &stack)
    {
        if (m_free.size() < keptStacks)
            m_free.push_back(stack);
        else
            m_source.deallocate(stack);
    }

private:
    boost::context::protected_fixedsize_stack m_source {stackSize};
    std::vector<boost::context::stack_context> m_free;
};

thread_local StackPool stackPool;
thread_local Fiber *runningFiber = nullptr;

//! What boost::context wants as an allocator: forwards to the thread's pool.
struct PooledStack {
    boost::context::stack_context allocate() { return stackPool.take(); }
    void deallocate(boost::context::stack_context &stack) { stackPool.give(stack); }
};

//! The C++ runtime keeps the exceptions being handled per thread. A fiber that suspends inside a catch block must
//! take its own along, or another fiber's would be mixed up with them.
class ExceptionState {
public:
    void swapWithThread() { std::swap(*reinterpret_cast<State *>(abi::__cxa_get_globals()), m_state); }

private:
    struct State { // the Itanium C++ ABI's __cxa_eh_globals
        void *caught = nullptr;
        unsigned int uncaught = 0;
    };
    State m_state;
};

//! Tells the sanitizers which stack is running: one side of a switch.
class StackNotes {
public:
#if defined(__SANITIZE_ADDRESS__)
    void leaveTo(const StackNotes &target, bool forGood = false)
    {
        __sanitizer_start_switch_fiber(forGood ? nullptr : &m_fakeStack, target.m_bottom, target.m_size);
    }
    void arrive(StackNotes &from)
    {
        __sanitizer_finish_switch_fiber(m_fakeStack, &from.m_bottom, &from.m_size);
    }
    void describe(const void *top, std::size_t size)
    {
        m_bottom = static_cast<const char *>(top) - size;
        m_size = size;
    }

private:
    void *m_fakeStack = nullptr;
    const void *m_bottom = nullptr;
    std::size_t m_size = 0;
#elif defined(__SANITIZE_THREAD__)
    StackNotes() = default;
    StackNotes(const StackNotes &) = delete;
    StackNotes &operator=(const StackNotes &) = delete;
    ~StackNotes()
    {
        if (m_own)
            __tsan_destroy_fiber(m_fiber);
    }
    void leaveTo(StackNotes &target, bool = false)
    {
        if (!m_own)
            m_fiber = __tsan_get_current_fiber();
        __tsan_switch_to_fiber(target.m_fiber, 0);
    }
    void arrive(StackNotes &)
    { }
    void describe(const void *, std::size_t)
    {
        m_fiber = __tsan_create_fiber(0);
        m_own = true;
    }

private:
    void *m_fiber = nullptr;
    bool m_own = false;
#else
    void leaveTo(const StackNotes &, bool = false)
    { }
    void arrive(StackNotes &)
    { }
    void describe(const void *, std::size_t)
    { }
#endif
};

} // namespace

struct Fiber::Context {
    std::function<void()> body;
    boost::context::fiber self; //!< where resume() goes
    boost::context::fiber caller; //!< where suspend() goes
    StackNotes ownNotes;
    StackNotes callerNotes;
    ExceptionState exceptions; //!< the fiber's while it is suspended, the caller's while it runs
    bool isDone = false;

    void runBody()
    {
        try {
            body();
        } catch (const std::exception &error) {
            qCCritical(lcFiber, "An exception left a fiber: %s", error.what());
        } catch (...) {
            qCCritical(lcFiber, "An unknown exception left a fiber");
        }
        body = nullptr;
    }
};

Fiber::Fiber(std::function<void()> body)
    : m_context(std::make_unique<Context>())
{
    auto *context = m_context.get();
    context->body = std::move(body);
    const auto stack = stackPool.take();
    context->ownNotes.describe(stack.sp, stack.size);
    context->self = boost::context::fiber(std::allocator_arg, boost::context::preallocated(stack.sp, stack.size, stack),
                                          PooledStack(), [context](boost::context::fiber &&caller) {
                                              context->ownNotes.arrive(context->callerNotes);
                                              context->caller = std::move(caller);
                                              context->runBody();
                                              context->isDone = true;
                                              context->ownNotes.leaveTo(context->callerNotes, true);
                                              return std::move(context->caller);
                                          });
}

Fiber::~Fiber() = default;

Fiber *Fiber::current()
{
    return runningFiber;
}

void Fiber::spawn(std::function<void()> body)
{
    (new Fiber(std::move(body)))->resume();
}

void Fiber::resume()
{
    Fiber *const resumer = std::exchange(runningFiber, this);
    auto &context = *m_context;
    context.exceptions.swapWithThread();
    context.callerNotes.leaveTo(context.ownNotes);
    context.self = std::move(context.self).resume();
    context.callerNotes.arrive(context.ownNotes);
    context.exceptions.swapWithThread();
    runningFiber = resumer;
    if (context.isDone)
        delete this;
}

void Fiber::suspend()
{
    auto &context = *m_context;
    context.ownNotes.leaveTo(context.callerNotes);
    context.caller = std::move(context.caller).resume();
    context.ownNotes.arrive(context.callerNotes);
}

} // namespace oms
