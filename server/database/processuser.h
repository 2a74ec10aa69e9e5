// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

//! Processes and their owner, where systems differ (processuserunix.cpp; elsewhere there is no embedded PostgreSQL).
namespace oms::processuser {

struct Command {
    std::vector<std::string> arguments; //!< the program first, by its path
    std::filesystem::path log; //!< gets what it writes, appended
    bool diesWithUs = false; //!< asked to stop when the thread that started it ends, where the system can (Linux)
};

//! False where processes cannot be started by these functions.
bool isSupported();
//! True when programs have to be started as somebody else because we are root and PostgreSQL refuses that.
bool isOtherUserNeeded();
//! Who they are started as then; empty when there is no such account.
std::string otherUser();
//! Whether that user can reach `directory`; else the first directory on the way that keeps them out.
std::optional<std::filesystem::path> obstacleOnTheWay(const std::filesystem::path &directory);

//! Starts a program in a process group of its own, as the other user when needed. Throws std::runtime_error.
std::int64_t start(const Command &command);
//! Waits for a child: its exit code (128 + signal when killed), or nothing when it still runs after `limit`.
std::optional<int> wait(std::int64_t process, std::chrono::milliseconds limit);

enum class Signal { StopFast, StopAtOnce, Kill };
void signal(std::int64_t process, Signal signal);
//! Whether this process exists and works in `directory`, as a PostgreSQL server does in its data directory.
bool isRunningIn(std::int64_t process, const std::filesystem::path &directory);
//! Makes a directory that only we (or the other user) can enter; refuses one that is somebody else's.
void makePrivateDirectory(const std::filesystem::path &directory);

//! Holds a lock file for as long as it lives; the lock goes with the process however that ends.
class FileLock {
public:
    FileLock() = default;
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    enum class Mode { Exclusive, Shared };
    bool tryLock(const std::filesystem::path &file, Mode mode = Mode::Exclusive);
    void lock(const std::filesystem::path &file, Mode mode = Mode::Exclusive); //!< waits
    void unlock();

private:
    bool acquire(const std::filesystem::path &file, int operation);
    int m_descriptor = -1;
};

} // namespace oms::processuser
