// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/processuser.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <stdexcept>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#if defined(__linux__)
#include <sys/prctl.h>
#endif

namespace oms::processuser {

namespace fs = std::filesystem;

namespace {

constexpr std::array candidates {"postgres", "oms", "nobody"};

const passwd *otherAccount()
{
    for (const char *name : candidates)
        if (const auto *account = getpwnam(name))
            return account;
    return nullptr;
}

[[noreturn]] void fail(const std::string &what)
{
    throw std::runtime_error(what + ": " + std::strerror(errno));
}

struct Identity {
    bool isOther = false;
    uid_t user = 0;
    gid_t group = 0;
    const char *name = nullptr;
};

Identity identityForChildren()
{
    if (!isOtherUserNeeded())
        return {};
    const auto *account = otherAccount();
    if (!account)
        throw std::runtime_error("PostgreSQL does not run as root and there is no account 'postgres' to run it as");
    return {true, account->pw_uid, account->pw_gid, account->pw_name};
}

//! In the child, between fork and exec: only system calls.
[[noreturn]] void become(const Identity &identity, bool diesWithUs, pid_t parent, int log, char *const *arguments)
{
    setpgid(0, 0); // Ctrl-C in a terminal is for us, who then stop PostgreSQL in order
    dup2(log, STDOUT_FILENO);
    dup2(log, STDERR_FILENO);
    const int null = open("/dev/null", O_RDONLY);
    dup2(null, STDIN_FILENO);
    for (int descriptor = 3; descriptor < 1024; ++descriptor)
        close(descriptor);
    if (identity.isOther
        && (setgroups(1, &identity.group) != 0 || setgid(identity.group) != 0 || setuid(identity.user) != 0))
        _exit(126);
    umask(0077);
#if defined(__linux__)
    if (diesWithUs) { // after setuid, which would clear it
        prctl(PR_SET_PDEATHSIG, SIGINT);
        if (getppid() != parent)
            _exit(125);
    }
#else
    (void)diesWithUs, (void)parent;
#endif
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    for (const int inherited : {SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGCHLD})
        std::signal(inherited, SIG_DFL);
    execv(arguments[0], arguments);
    _exit(127);
}

} // namespace

bool isSupported()
{
    return true;
}

bool isOtherUserNeeded()
{
    return geteuid() == 0;
}

std::string otherUser()
{
    const auto *account = otherAccount();
    return account ? account->pw_name : "";
}

std::optional<fs::path> obstacleOnTheWay(const fs::path &directory)
{
    const auto identity = identityForChildren();
    if (!identity.isOther)
        return {};
    fs::path way;
    for (const auto &part : fs::absolute(directory)) {
        way /= part;
        struct stat status { };
        if (stat(way.c_str(), &status) != 0)
            return {}; // not there yet: we shall make it
        const mode_t needed = status.st_uid == identity.user ? S_IXUSR
            : status.st_gid == identity.group                ? S_IXGRP
                                                             : S_IXOTH;
        if (!(status.st_mode & needed))
            return way;
    }
    return {};
}

std::int64_t start(const Command &command)
{
    const auto identity = identityForChildren();
    std::vector<char *> arguments;
    for (const auto &argument : command.arguments)
        arguments.push_back(const_cast<char *>(argument.c_str()));
    arguments.push_back(nullptr);
    const int log = open(command.log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (log < 0)
        fail(command.log.string());
    const pid_t parent = getpid();
    const pid_t child = fork();
    if (child == 0)
        become(identity, command.diesWithUs, parent, log, arguments.data());
    close(log);
    if (child < 0)
        fail("fork");
    return child;
}

std::optional<int> wait(std::int64_t process, std::chrono::milliseconds limit)
{
    const auto deadline = std::chrono::steady_clock::now() + limit;
    for (;;) {
        int status = 0;
        const pid_t ended = waitpid(pid_t(process), &status, WNOHANG);
        if (ended < 0 && errno != EINTR)
            return 0; // not our child or already waited for
        if (ended > 0)
            return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
        if (std::chrono::steady_clock::now() >= deadline)
            return {};
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

void signal(std::int64_t process, Signal signal)
{
    constexpr std::array numbers {SIGINT, SIGQUIT, SIGKILL};
    if (process > 0)
        kill(pid_t(process), numbers[std::size_t(signal)]);
}

bool isRunningIn(std::int64_t process, const fs::path &directory)
{
    if (process <= 1 || (kill(pid_t(process), 0) != 0 && errno != EPERM))
        return false;
#if defined(__linux__)
    std::error_code error;
    const auto works = fs::read_symlink("/proc/" + std::to_string(process) + "/cwd", error);
    return !error && works == fs::weakly_canonical(directory);
#else
    (void)directory; // no cheap way to see it; the number comes from the data directory's own pid file
    return true;
#endif
}

void makePrivateDirectory(const fs::path &directory)
{
    const auto identity = identityForChildren();
    const uid_t owner = identity.isOther ? identity.user : geteuid();
    if (mkdir(directory.c_str(), 0700) == 0 && identity.isOther
        && lchown(directory.c_str(), identity.user, identity.group) != 0)
        fail(directory.string());
    struct stat status { };
    if (lstat(directory.c_str(), &status) != 0)
        fail(directory.string());
    if (!S_ISDIR(status.st_mode) || status.st_uid != owner || (status.st_mode & 0077) != 0)
        throw std::runtime_error(directory.string()
                                 + " must be a directory with mode 0700 of the user who runs PostgreSQL");
}

FileLock::~FileLock()
{
    unlock();
}

bool FileLock::acquire(const fs::path &file, int operation)
{
    if (m_descriptor < 0)
        m_descriptor = open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_descriptor < 0)
        fail(file.string());
    while (flock(m_descriptor, operation) != 0) {
        if (errno == EWOULDBLOCK)
            return false;
        if (errno != EINTR)
            fail(file.string());
    }
    return true;
}

bool FileLock::tryLock(const fs::path &file, Mode mode)
{
    return acquire(file, (mode == Mode::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB);
}

void FileLock::lock(const fs::path &file, Mode mode)
{
    acquire(file, mode == Mode::Shared ? LOCK_SH : LOCK_EX);
}

void FileLock::unlock()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
    m_descriptor = -1;
}

} // namespace oms::processuser
