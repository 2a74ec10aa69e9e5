// SPDX-License-Identifier: GPL-3.0-or-later
// Systems without fork(): there the server needs a PostgreSQL that somebody else runs (OMS_DATABASE_URL).
#include "server/database/processuser.h"

#include <stdexcept>

namespace oms::processuser {

namespace {

[[noreturn]] void refuse()
{
    throw std::runtime_error("The built-in PostgreSQL is not available on this system");
}

} // namespace

bool isSupported()
{
    return false;
}

bool isOtherUserNeeded()
{
    return false;
}

std::string otherUser()
{
    return {};
}

std::optional<std::filesystem::path> obstacleOnTheWay(const std::filesystem::path &)
{
    return {};
}

std::int64_t start(const Command &)
{
    refuse();
}

std::optional<int> wait(std::int64_t, std::chrono::milliseconds)
{
    return 0;
}

void signal(std::int64_t, Signal)
{ }

bool isRunningIn(std::int64_t, const std::filesystem::path &)
{
    return false;
}

void makePrivateDirectory(const std::filesystem::path &)
{
    refuse();
}

FileLock::~FileLock() = default;

bool FileLock::acquire(const std::filesystem::path &, int)
{
    return true;
}

bool FileLock::tryLock(const std::filesystem::path &, Mode)
{
    return true;
}

void FileLock::lock(const std::filesystem::path &, Mode)
{ }

void FileLock::unlock()
{ }

} // namespace oms::processuser
