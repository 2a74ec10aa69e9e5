// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/listener.h"

#include <QSemaphore>
#include <QThread>

#include <memory>
#include <mutex>
#include <vector>

namespace oms::test {

//! Requests that wait until the test lets them go, from all threads of the front.
class Waiting {
public:
    void add(http::Respond respond);
    int count() const;
    void release(); //!< answers all, each on the thread that it came from
    void forgetThisThread(); //!< drops what came in here

private:
    struct One {
        std::unique_ptr<QObject> place; //!< lives where the request came in
        http::Respond respond;
    };
    mutable std::mutex m_mutex;
    std::vector<One> m_requests;
};

//! A small application: /hello, /echo (what it was asked), /later (when released), /forgotten (never answered),
//! /bytes?N (N octets), /small (takes at most 1 KiB), /odd (fields that would break the framing).
class SampleHandler final : public http::Handler {
public:
    explicit SampleHandler(Waiting &waiting)
        : m_waiting(waiting)
    { }
    ~SampleHandler() override;
    void handle(http::Request &&request, http::Respond respond) override;
    std::size_t bodyLimit(http::Method method, std::string_view path) const override;

private:
    Waiting &m_waiting;
};

//! The front with the sample application, its acceptor on a thread of its own so that a test may block.
class FrontInProcess {
public:
    explicit FrontInProcess(http::ListenerOptions options = {});
    ~FrontInProcess();

    quint16 port() const { return m_port; }
    const http::Counters &counters() const { return m_listener->counters(); }
    Waiting &waiting() { return m_waiting; }
    void drain(std::chrono::milliseconds patience); //!< begins it
    bool hasDrained(); //!< waits for its end; true when complete

private:
    Waiting m_waiting;
    QThread m_thread;
    QObject m_place; //!< lives on that thread
    std::unique_ptr<http::Listener> m_listener;
    quint16 m_port = 0;
    QSemaphore m_drained;
    bool m_isComplete = false;
};

//! One thread and short deadlines.
http::ListenerOptions quickOptions();

} // namespace oms::test
