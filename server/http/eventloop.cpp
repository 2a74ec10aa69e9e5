// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/eventloop.h"

#include "server/http/qtserver.h"

#include <QEventLoop>

namespace oms::http {

EventLoop::EventLoop(const EventLoopSetup &setup)
    : m_setup(setup)
    , m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(QStringLiteral("http"));
    m_thread->start();
}

EventLoop::~EventLoop()
{
    m_thread->quit();
    m_thread->wait();
}

void EventLoop::waitUntilReady()
{
    m_connections = m_promise.get_future().get();
}

void EventLoop::adopt(qintptr socketDescriptor)
{
    ++m_load;
    QMetaObject::invokeMethod(
        m_connections, [this, socketDescriptor] { m_connections->adopt(socketDescriptor); }, Qt::QueuedConnection);
}

void EventLoop::drain()
{
    QMetaObject::invokeMethod(m_connections, &Connections::drain, Qt::QueuedConnection);
}

void EventLoop::run()
{
    try {
        auto handler = m_setup.handler();
        if (m_setup.hop == Hop::Direct) {
            DirectBackend backend(*handler, m_setup.counters);
            live(backend, std::move(handler));
        } else {
            QtServer backend(*handler, m_setup.counters);
            live(backend, std::move(handler));
        }
    } catch (...) {
        m_promise.set_exception(std::current_exception());
    }
}

//! Ends in this order: the connections, so that nothing comes in and no answer goes out; the handler with the requests
//! it still holds, whose answers are dropped; at last the backend, which those pass through.
void EventLoop::live(Backend &backend, std::unique_ptr<Handler> handler)
{
    {
        FrontContext context {.limits = m_setup.limits,
                              .proxies = m_setup.proxies,
                              .counters = m_setup.counters,
                              .handler = *handler,
                              .backend = backend,
                              .upgrade = m_setup.upgrade ? m_setup.upgrade(*handler) : Upgrade()};
        Connections connections(std::move(context), m_setup.rules, m_setup.addresses, m_load);
        m_promise.set_value(&connections);
        QEventLoop().exec();
    }
    handler.reset();
}

} // namespace oms::http
