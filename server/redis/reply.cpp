// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/redis/reply.h"

#include <hiredis/hiredis.h>
#include <new>

namespace oms::redis {

std::string octetsOf(const Command &command)
{
    std::vector<const char *> words;
    std::vector<std::size_t> lengths;
    for (const auto &word : command) {
        words.push_back(word.data());
        lengths.push_back(word.size());
    }
    char *text = nullptr;
    const auto length = redisFormatCommandArgv(&text, int(words.size()), words.data(), lengths.data());
    if (length < 0)
        throw std::bad_alloc();
    const std::unique_ptr<char, void (*)(char *)> owned(text, redisFreeCommand);
    return {text, std::size_t(length)};
}

Reply::Reply(redisReply *reply)
    : m_reply(reply)
{ }

Reply::~Reply() = default;
Reply::Reply(Reply &&other) noexcept = default;
Reply &Reply::operator=(Reply &&other) noexcept = default;

void Reply::Free::operator()(redisReply *reply) const
{
    freeReplyObject(reply);
}

std::optional<std::string> Reply::text() const
{
    if (m_reply->type != REDIS_REPLY_STRING)
        return {};
    return std::string(m_reply->str, std::size_t(m_reply->len));
}

std::optional<std::int64_t> Reply::number() const
{
    if (m_reply->type != REDIS_REPLY_INTEGER)
        return {};
    return m_reply->integer;
}

std::optional<std::string_view> Reply::error() const
{
    if (m_reply->type != REDIS_REPLY_ERROR)
        return {};
    return std::string_view(m_reply->str, std::size_t(m_reply->len));
}

ReplyReader::ReplyReader()
    : m_reader(redisReaderCreate())
{ }

ReplyReader::~ReplyReader() = default;

void ReplyReader::Free::operator()(redisReader *reader) const
{
    redisReaderFree(reader);
}

bool ReplyReader::feed(std::string_view octets)
{
    m_isBroken = m_isBroken || redisReaderFeed(m_reader.get(), octets.data(), octets.size()) != REDIS_OK;
    return !m_isBroken;
}

std::optional<Reply> ReplyReader::next()
{
    void *reply = nullptr;
    m_isBroken = m_isBroken || redisReaderGetReply(m_reader.get(), &reply) != REDIS_OK;
    if (!reply)
        return {};
    return Reply(static_cast<redisReply *>(reply));
}

} // namespace oms::redis
