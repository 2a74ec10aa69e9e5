// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/sharedstore.h"
#include "server/redis/client.h"

namespace oms::redis {

//! Answers that the processes of an installation keep for each other. Names go to Redis as digests only.
class Store final : public SharedStore {
public:
    explicit Store(Client &client)
        : m_client(client)
    { }
    std::optional<std::string> find(std::string_view name) override;
    void put(std::string_view name, std::string_view value, std::chrono::milliseconds life) override;

private:
    Client &m_client;
};

} // namespace oms::redis
