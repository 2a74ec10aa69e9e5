// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/live/hub.h"

#include "server/live/sockets.h"

#include <algorithm>
#include <charconv>

namespace oms::live {

std::optional<News> newsOf(std::string_view payload)
{
    News news;
    const auto *end = payload.data() + payload.size();
    const auto [rest, error] = std::from_chars(payload.data(), end, news.to_seq);
    if (error != std::errc() || rest == end || *rest != ' ')
        return {};
    auto scopes = payload.substr(std::size_t(rest - payload.data()) + 1);
    while (!scopes.empty() && scopes != "*") {
        const auto length = std::min(scopes.find(' '), scopes.size());
        news.scopes.emplace(scopes.substr(0, length));
        scopes.remove_prefix(std::min(length + 1, scopes.size()));
    }
    return news;
}

bool Hub::enter(const QHostAddress &address)
{
    if (++counters.open <= std::int64_t(m_limits.most) && m_addresses.enter(address))
        return true;
    --counters.open;
    ++counters.refused;
    return false;
}

void Hub::leave(const QHostAddress &address)
{
    m_addresses.leave(address);
    --counters.open;
}

void Hub::add(Sockets &sockets)
{
    const std::lock_guard lock(m_mutex);
    m_threads.push_back(&sockets);
}

void Hub::remove(Sockets &sockets)
{
    const std::lock_guard lock(m_mutex);
    std::erase(m_threads, &sockets);
}

// The lock keeps the sockets of a thread there until the call is in its queue.
void Hub::tell(const News &news)
{
    auto head = m_head.load();
    while (head < news.to_seq && !m_head.compare_exchange_weak(head, news.to_seq)) { }
    const std::lock_guard lock(m_mutex);
    for (auto *sockets : m_threads)
        QMetaObject::invokeMethod(
            sockets, [sockets, news] { sockets->poke(news); }, Qt::QueuedConnection);
}

void Hub::drain()
{
    m_isDraining = true;
    const std::lock_guard lock(m_mutex);
    for (auto *sockets : m_threads)
        QMetaObject::invokeMethod(sockets, &Sockets::sayGoodbye, Qt::QueuedConnection);
}

} // namespace oms::live
