// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/socketwatch.h"

#include <QSocketNotifier>

namespace oms {

namespace {

void retire(QSocketNotifier *notifier)
{
    if (!notifier)
        return;
    notifier->setEnabled(false); // now: the descriptor is about to be closed
    notifier->disconnect();
    notifier->deleteLater();
}

} // namespace

SocketWatch::SocketWatch(std::function<void()> active)
    : m_active(std::move(active))
{ }

SocketWatch::~SocketWatch()
{
    release();
}

void SocketWatch::release()
{
    retire(m_reading);
    retire(m_writing);
    m_reading = m_writing = nullptr;
}

void SocketWatch::watch(int descriptor, bool reading, bool writing)
{
    if (descriptor != m_descriptor || !m_reading) {
        release();
        m_descriptor = descriptor;
        m_reading = new QSocketNotifier(descriptor, QSocketNotifier::Read);
        m_writing = new QSocketNotifier(descriptor, QSocketNotifier::Write);
        // A copy: the watch may be gone before its callback returns.
        for (auto *notifier : {m_reading, m_writing})
            QObject::connect(notifier, &QSocketNotifier::activated, notifier, [active = m_active] { active(); });
    }
    m_reading->setEnabled(reading);
    m_writing->setEnabled(writing);
}

} // namespace oms
