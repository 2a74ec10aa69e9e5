// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/platform.h"

#include <algorithm>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/resource.h>
#include <sys/socket.h>
#endif

namespace oms::http {

#ifdef Q_OS_WIN

void shutdownWriting(qintptr socketDescriptor)
{
    ::shutdown(static_cast<SOCKET>(socketDescriptor), SD_SEND);
}

std::size_t raiseDescriptorLimit(std::size_t wanted)
{
    return wanted; // handles are not limited there
}

#else

void shutdownWriting(qintptr socketDescriptor)
{
    ::shutdown(static_cast<int>(socketDescriptor), SHUT_WR);
}

std::size_t raiseDescriptorLimit(std::size_t wanted)
{
    rlimit limit {};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return wanted;
    if (limit.rlim_cur < wanted) {
        limit.rlim_cur = std::min<rlim_t>(wanted, limit.rlim_max);
        setrlimit(RLIMIT_NOFILE, &limit);
        getrlimit(RLIMIT_NOFILE, &limit);
    }
    return limit.rlim_cur;
}

#endif

} // namespace oms::http
