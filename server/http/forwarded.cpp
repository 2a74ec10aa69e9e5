// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/forwarded.h"

#include <algorithm>
#include <stdexcept>

namespace oms::http {

namespace {

//! The fields of that name in order, as one list.
QStringList listOf(const Request &request, std::string_view name)
{
    QStringList words;
    for (const auto &field : request.headers)
        if (field.name == name)
            words += QString::fromStdString(field.value).split(u',');
    for (auto &word : words)
        word = word.trimmed();
    return words;
}

} // namespace

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIPv4 = false;
    if (const auto ipv4 = address.toIPv4Address(&isIPv4); isIPv4)
        return QHostAddress(ipv4);
    QHostAddress plain(address);
    plain.setScopeId({});
    return plain;
}

TrustedProxies::TrustedProxies(const std::vector<std::string> &networks)
{
    for (const auto &text : networks) {
        const auto network = QHostAddress::parseSubnet(QString::fromStdString(text));
        if (network.first.isNull())
            throw std::invalid_argument("not an address or a network: " + text);
        m_networks.push_back(network);
    }
}

bool TrustedProxies::holds(const QHostAddress &address) const
{
    return std::any_of(m_networks.begin(), m_networks.end(),
                       [&](const auto &network) { return address.isInSubnet(network); });
}

TrustedProxies::Client TrustedProxies::clientOf(const Request &request, const QHostAddress &peer,
                                                bool isEncrypted) const
{
    if (!holds(peer))
        return {peer.toString().toStdString(), isEncrypted};

    auto client = peer;
    const auto hops = listOf(request, "x-forwarded-for");
    for (auto hop = hops.rbegin(); hop != hops.rend() && holds(client); ++hop) {
        const QHostAddress address(*hop);
        if (address.isNull())
            break; // nobody can say what lies beyond a word that is no address
        client = plainAddress(address);
    }
    const auto schemes = listOf(request, "x-forwarded-proto");
    return {client.toString().toStdString(), isEncrypted || (!schemes.isEmpty() && schemes.last() == u"https")};
}

} // namespace oms::http
