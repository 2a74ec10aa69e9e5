// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/addresscap.h"

#include <algorithm>
#include <iterator>

namespace oms::http {

namespace {

QHostAddress capped(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    auto network = address.toIPv6Address();
    std::fill(std::begin(network.c) + 8, std::end(network.c), quint8 {0});
    return QHostAddress(network);
}

} // namespace

bool AddressCap::enter(const QHostAddress &address)
{
    if (m_most == 0)
        return true;
    const std::lock_guard lock(m_mutex);
    auto &held = m_held[capped(address)];
    if (held >= m_most)
        return false;
    ++held;
    return true;
}

void AddressCap::leave(const QHostAddress &address)
{
    if (m_most == 0)
        return;
    const std::lock_guard lock(m_mutex);
    const auto held = m_held.find(capped(address));
    if (held != m_held.end() && --*held == 0)
        m_held.erase(held);
}

} // namespace oms::http
