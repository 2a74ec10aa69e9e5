// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpload.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cstring>
#include <netinet/tcp.h>
#include <stdexcept>
#include <sys/epoll.h>
#include <unistd.h>
#include <vector>

namespace oms::bench {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::size_t packet = 64 * 1024;

int connected(std::uint16_t port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        throw std::runtime_error("nobody listens");
    const int yes = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    return fd;
}

void sendAll(int fd, const std::string &text)
{
    for (std::size_t sent = 0; sent < text.size();) {
        const auto now = ::write(fd, text.data() + sent, text.size() - sent);
        if (now <= 0)
            throw std::runtime_error("the server has hung up");
        sent += std::size_t(now);
    }
}

//! How long the answer at the beginning is; nothing while it is not all there. Answers have a Content-Length.
std::size_t lengthOf(const std::string &heard)
{
    const auto head = heard.find("\r\n\r\n");
    if (head == std::string::npos)
        return 0;
    static constexpr std::string_view field = "content-length:";
    std::size_t body = 0;
    for (std::size_t line = heard.find("\r\n"); line < head; line = heard.find("\r\n", line + 2))
        if (::strncasecmp(heard.c_str() + line + 2, field.data(), field.size()) == 0)
            body = std::size_t(std::atoll(heard.c_str() + line + 2 + field.size()));
    const auto whole = head + 4 + body;
    return heard.size() >= whole ? whole : 0;
}

bool isGood(const std::string &answer)
{
    return answer.size() > 9 && answer[9] == '2';
}

struct Connection {
    int fd = -1;
    int round = 0;
    Clock::time_point began;
    std::string heard;
};

} // namespace

Served load(std::uint16_t port, int connections, std::chrono::milliseconds time,
            const std::function<std::string(int, int)> &request)
{
    Served served;
    std::vector<double> took;
    std::vector<Connection> all(std::size_t(connections), Connection {});
    const int poll = ::epoll_create1(0);
    const auto begin = [&](std::size_t i) {
        all[i].began = Clock::now();
        sendAll(all[i].fd, request(int(i), all[i].round++));
    };
    const auto start = Clock::now();
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].fd = connected(port);
        epoll_event event {};
        event.events = EPOLLIN;
        event.data.u64 = i;
        ::epoll_ctl(poll, EPOLL_CTL_ADD, all[i].fd, &event);
        begin(i);
    }
    std::vector<epoll_event> events(all.size());
    std::vector<char> buffer(packet);
    for (auto running = all.size(); running > 0;) {
        const int count = ::epoll_wait(poll, events.data(), int(events.size()), 30'000);
        if (count <= 0)
            throw std::runtime_error("no answer in 30 seconds");
        for (int e = 0; e < count; ++e) {
            const auto i = std::size_t(events[std::size_t(e)].data.u64);
            auto &one = all[i];
            const auto read = ::read(one.fd, buffer.data(), buffer.size());
            if (read <= 0)
                throw std::runtime_error("the server has hung up");
            one.heard.append(buffer.data(), std::size_t(read));
            if (lengthOf(one.heard) == 0)
                continue;
            const auto ended = Clock::now();
            took.push_back(std::chrono::duration<double, std::milli>(ended - one.began).count());
            if (!isGood(one.heard) && served.failures++ == 0)
                served.example = one.heard;
            one.heard.clear();
            if (ended - start < time)
                begin(i);
            else
                --running;
        }
    }
    const auto seconds = std::chrono::duration<double>(Clock::now() - start).count();
    for (const auto &one : all)
        ::close(one.fd);
    ::close(poll);
    std::sort(took.begin(), took.end());
    served.count = took.size();
    served.rate = double(took.size()) / seconds;
    served.p50 = took[took.size() / 2];
    served.p99 = took[took.size() * 99 / 100];
    return served;
}

std::string ask(std::uint16_t port, const std::string &request)
{
    const int fd = connected(port);
    sendAll(fd, request);
    std::string heard;
    std::vector<char> buffer(packet);
    while (lengthOf(heard) == 0) {
        const auto read = ::read(fd, buffer.data(), buffer.size());
        if (read <= 0)
            break;
        heard.append(buffer.data(), std::size_t(read));
    }
    ::close(fd);
    if (!isGood(heard))
        throw std::runtime_error(request + "\n" + heard);
    return heard.substr(heard.find("\r\n\r\n") + 4);
}

std::string requestOf(const std::string &method, const std::string &path, const std::string &token,
                      const std::string &body)
{
    std::string text = method + ' ' + path + " HTTP/1.1\r\nHost: bench\r\n";
    if (!token.empty())
        text += "Authorization: Bearer " + token + "\r\n";
    if (!body.empty())
        text += "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
    else if (method != "GET")
        text += "Content-Length: 0\r\n";
    return text + "\r\n" + body;
}

} // namespace oms::bench
