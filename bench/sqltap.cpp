// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqltap.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <map>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace oms::bench {

namespace {

constexpr const char *socketName = "/.s.PGSQL.5432";
constexpr std::size_t packet = 64 * 1024;

sockaddr_un addressIn(const std::string &directory)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    const auto path = directory + socketName;
    if (path.size() >= sizeof address.sun_path)
        throw std::runtime_error("socket path too long");
    std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
    return address;
}

int connectTo(const std::string &directory)
{
    const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const auto address = addressIn(directory);
    if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        throw std::runtime_error("no PostgreSQL in " + directory);
    return fd;
}

//! Reads a message of the protocol from its beginning.
class Reader {
public:
    explicit Reader(std::string_view text)
        : m_rest(text)
    { }
    std::string text()
    {
        const auto end = m_rest.find('\0');
        const std::string read(m_rest.substr(0, end));
        m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
        return read;
    }
    std::int32_t number(std::size_t bytes)
    {
        std::uint32_t read = 0;
        for (std::size_t i = 0; i < bytes; ++i)
            read = read << 8 | std::uint8_t(m_rest.at(i));
        m_rest.remove_prefix(bytes);
        return std::int32_t(read);
    }
    std::string octets(std::size_t count)
    {
        const std::string read(m_rest.substr(0, count));
        m_rest.remove_prefix(count);
        return read;
    }

private:
    std::string_view m_rest;
};

bool passOn(int from, int to, std::string &copy)
{
    char buffer[packet];
    const auto count = ::read(from, buffer, sizeof buffer);
    if (count <= 0)
        return false;
    copy.append(buffer, std::size_t(count));
    for (ssize_t sent = 0; sent < count;) {
        const auto now = ::write(to, buffer + sent, std::size_t(count - sent));
        if (now <= 0)
            return false;
        sent += now;
    }
    return true;
}

} // namespace

struct SqlTap::Wire {
    int client = -1;
    int server = -1;
    bool isBegun = false; //!< the first message has no letter
    std::string heard {};
    std::map<std::string, std::string> statements {};
};

SqlTap::SqlTap(std::string directory)
    : m_target(std::move(directory))
{
    std::string pattern = "/tmp/oms-tap-XXXXXX";
    m_own = ::mkdtemp(pattern.data());
    m_listening = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const auto address = addressIn(m_own);
    if (::bind(m_listening, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::listen(m_listening, 64) != 0)
        throw std::runtime_error("cannot listen in " + m_own);
    m_thread = std::thread([this] { serve(); });
}

SqlTap::~SqlTap()
{
    m_isOver = true;
    m_thread.join();
    ::close(m_listening);
    std::filesystem::remove_all(m_own);
}

std::vector<Executed> SqlTap::take()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_executed, {});
}

//! Parse, Bind and Query of what has come in so far.
void SqlTap::note(Wire &wire)
{
    for (;;) {
        const std::size_t letter = wire.isBegun ? 1 : 0;
        if (wire.heard.size() < letter + 4)
            return;
        const auto length = std::size_t(Reader(std::string_view(wire.heard).substr(letter, 4)).number(4));
        if (wire.heard.size() < letter + length)
            return;
        Reader message(std::string_view(wire.heard).substr(letter + 4, length - 4));
        const char kind = wire.isBegun ? wire.heard.front() : '\0';
        wire.isBegun = true;
        const std::scoped_lock lock(m_mutex);
        if (kind == 'P') {
            const auto name = message.text();
            wire.statements[name] = message.text();
        } else if (kind == 'Q') {
            m_executed.push_back({message.text(), {}, wire.client});
        } else if (kind == 'B') {
            message.text(); // portal
            Executed bound {wire.statements[message.text()], {}, wire.client};
            message.octets(std::size_t(message.number(2)) * 2); // formats: all text
            for (auto count = message.number(2); count > 0; --count) {
                const auto size = message.number(4);
                bound.values.push_back(size < 0 ? std::nullopt : std::optional(message.octets(std::size_t(size))));
            }
            m_executed.push_back(std::move(bound));
        }
        wire.heard.erase(0, letter + length);
    }
}

void SqlTap::serve()
{
    std::vector<Wire> wires;
    std::string ignored;
    while (!m_isOver) {
        std::vector<pollfd> polled {{m_listening, POLLIN, 0}};
        for (const auto &wire : wires) {
            polled.push_back({wire.client, POLLIN, 0});
            polled.push_back({wire.server, POLLIN, 0});
        }
        if (::poll(polled.data(), polled.size(), 100) <= 0)
            continue;
        const auto known = wires.size();
        if (polled[0].revents & POLLIN)
            wires.push_back({.client = ::accept(m_listening, nullptr, nullptr), .server = connectTo(m_target)});
        for (std::size_t i = known; i-- > 0;) {
            auto &wire = wires[i];
            bool isGood = true;
            if (polled[1 + 2 * i].revents) {
                isGood = passOn(wire.client, wire.server, wire.heard);
                note(wire);
            }
            if (isGood && polled[2 + 2 * i].revents)
                isGood = passOn(wire.server, wire.client, ignored);
            ignored.clear();
            if (!isGood) {
                ::close(wire.client);
                ::close(wire.server);
                wires.erase(wires.begin() + std::ptrdiff_t(i));
            }
        }
    }
    for (const auto &wire : wires) {
        ::close(wire.client);
        ::close(wire.server);
    }
}

} // namespace oms::bench
