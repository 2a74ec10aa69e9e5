// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/message.h"

#include <QHostAddress>
#include <QPair>

#include <string>
#include <string_view>
#include <vector>

namespace oms::http {

//! The proxies whose word about the client is believed. Everyone else's X-Forwarded-For is just text.
class TrustedProxies {
public:
    TrustedProxies() = default;
    //! Addresses or networks, as "127.0.0.1", "10.0.0.0/8", "::1". Throws std::invalid_argument for anything else.
    explicit TrustedProxies(const std::vector<std::string> &networks);

    bool holds(const QHostAddress &address) const;

    struct Client {
        std::string address;
        bool secure = false;
    };
    //! Who asks: the peer itself, or behind trusted proxies the last address of X-Forwarded-For that is none of them.
    Client clientOf(const Request &request, const QHostAddress &peer, bool isEncrypted) const;

private:
    std::vector<QPair<QHostAddress, int>> m_networks;
};

//! An address without scope, and IPv4 as IPv4 even when it came in through an IPv6 socket.
QHostAddress plainAddress(const QHostAddress &address);

} // namespace oms::http
