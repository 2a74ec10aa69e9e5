// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/stopsignal.h"

#include <QSocketNotifier>
#include <csignal>
#include <fcntl.h>
#include <stdexcept>
#include <unistd.h>

namespace oms {
namespace {

// A signal handler gets no context and may do almost nothing: it writes a byte into this pipe, the event loop reads it.
int readEnd = -1;
int writeEnd = -1;

void remember(int)
{
    const char anything = 1;
    [[maybe_unused]] const auto written = ::write(writeEnd, &anything, 1);
}

void handle(int number, void (*handler)(int))
{
    struct sigaction action { };
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigaction(number, &action, nullptr);
}

} // namespace

StopSignal::StopSignal()
{
    int ends[2] = {};
    if (::pipe(ends) != 0)
        throw std::runtime_error("no pipe for signals");
    readEnd = ends[0];
    writeEnd = ends[1];
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_notifier = std::make_unique<QSocketNotifier>(readEnd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(readEnd, bytes, sizeof bytes) > 0) { }
        Q_EMIT requested();
    });
    handle(SIGTERM, remember);
    handle(SIGINT, remember);
    handle(SIGPIPE, SIG_IGN);
}

StopSignal::~StopSignal()
{
    handle(SIGTERM, SIG_DFL);
    handle(SIGINT, SIG_DFL);
    ::close(readEnd);
    ::close(writeEnd);
}

} // namespace oms
