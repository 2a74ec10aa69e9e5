// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/servicemanager.h"

#include <cstdlib>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace oms {

// sd_notify's protocol is one datagram; libsystemd would be a dependency for these lines.
void tellServiceManager(std::string_view state)
{
    const char *path = std::getenv("NOTIFY_SOCKET");
    sockaddr_un address {};
    if (!path || !*path || std::strlen(path) >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::strcpy(address.sun_path, path);
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + std::strlen(path));
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0';
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM, 0);
    if (socket < 0)
        return;
    // A union of address kinds by pointer is how this interface is called.
    ::sendto(socket, state.data(), state.size(), 0, reinterpret_cast<const sockaddr *>(&address), length);
    ::close(socket);
}

std::chrono::milliseconds watchdogInterval()
{
    const char *limit = std::getenv("WATCHDOG_USEC");
    return std::chrono::milliseconds(limit ? std::atoll(limit) / 2000 : 0);
}

} // namespace oms
