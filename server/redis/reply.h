// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct redisReader;
struct redisReply;

namespace oms::redis {

using Command = std::vector<std::string>;

//! The octets that say a command.
std::string octetsOf(const Command &command);

//! What Redis answered to one command.
class Reply {
public:
    explicit Reply(redisReply *reply);
    ~Reply();
    Reply(Reply &&other) noexcept;
    Reply &operator=(Reply &&other) noexcept;

    //! Nothing when the answer is of another kind.
    std::optional<std::string> text() const;
    std::optional<std::int64_t> number() const;
    //! What Redis refused the command with.
    std::optional<std::string_view> error() const;

private:
    struct Free {
        void operator()(redisReply *reply) const;
    };
    std::unique_ptr<redisReply, Free> m_reply;
};

//! Cuts what a connection receives into replies.
class ReplyReader {
public:
    ReplyReader();
    ~ReplyReader();
    ReplyReader(const ReplyReader &) = delete;
    ReplyReader &operator=(const ReplyReader &) = delete;

    //! False when this is not Redis' language.
    bool feed(std::string_view octets);
    //! The next complete one.
    std::optional<Reply> next();
    bool isBroken() const { return m_isBroken; }

private:
    struct Free {
        void operator()(redisReader *reader) const;
    };
    std::unique_ptr<redisReader, Free> m_reader;
    bool m_isBroken = false;
};

} // namespace oms::redis
