// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QHostAddress>

#include <cstddef>
#include <mutex>

namespace oms::http {

//! How many connections each address holds, over all threads. An IPv6 client is its /64: it may pick any address
//! in it.
class AddressCap {
public:
    explicit AddressCap(std::size_t most)
        : m_most(most)
    { }

    //! False, and nothing counted, when the address holds as many as it may.
    bool enter(const QHostAddress &address);
    void leave(const QHostAddress &address);

private:
    std::size_t m_most; //!< 0: no cap
    std::mutex m_mutex;
    QHash<QHostAddress, std::size_t> m_held;
};

} // namespace oms::http
