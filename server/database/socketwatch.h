// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

class QSocketNotifier;

namespace oms {

//! Has the thread's event loop watch a descriptor. May be destroyed from inside its callback.
class SocketWatch {
public:
    explicit SocketWatch(std::function<void()> active);
    ~SocketWatch();
    SocketWatch(const SocketWatch &) = delete;
    SocketWatch &operator=(const SocketWatch &) = delete;

    void watch(int descriptor, bool reading, bool writing);

private:
    void release();

    std::function<void()> m_active;
    int m_descriptor = -1;
    QSocketNotifier *m_reading = nullptr;
    QSocketNotifier *m_writing = nullptr;
};

} // namespace oms
