// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/passwords.h"

#include "server/auth/crypto.h"
#include "server/database/fiber.h"

#include <QObject>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <sodium.h>
#include <stdexcept>
#include <thread>
#include <vector>

namespace oms {

//! Threads that take jobs from a queue of limited length.
class Passwords::Pool {
public:
    Pool(unsigned threads, std::size_t queueLimit)
        : m_limit(queueLimit)
    {
        for (unsigned i = 0; i < threads; ++i)
            m_threads.emplace_back([this] { run(); });
    }

    ~Pool()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isClosing = true;
        }
        m_changed.notify_all();
        for (auto &thread : m_threads)
            thread.join();
    }

    Pool(const Pool &) = delete;
    Pool &operator=(const Pool &) = delete;

    bool add(std::function<void()> job)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_jobs.size() >= m_limit)
                return false;
            m_jobs.push_back(std::move(job));
        }
        m_changed.notify_one();
        return true;
    }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [this] { return m_isClosing || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            const auto job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            job();
            lock.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_jobs;
    std::vector<std::thread> m_threads;
    const std::size_t m_limit;
    bool m_isClosing = false;
};

namespace {

auto busy()
{
    auto refusal = refuse(ErrorCode::Unavailable, "Too many people are signing in at once. Please try again.");
    refusal.value().retryAfterSeconds = 2;
    return refusal;
}

} // namespace

Passwords::Passwords(PasswordCost cost, unsigned threads, std::size_t queueLimit)
    : m_cost(cost)
    , m_scheme("argon2id/" + std::to_string(cost.passes) + '/' + std::to_string(cost.kibibytes))
{
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium does not start");
    m_dummy = hashNow(crypto::randomBytes(32));
    m_pool = std::make_unique<Pool>(threads, queueLimit);
}

Passwords::~Passwords() = default;

Result<PasswordHash> Passwords::hash(const std::string &password)
{
    std::string text;
    if (!work([&] { text = hashNow(password); }))
        return busy();
    if (text.empty())
        return busy();
    return PasswordHash {text, m_scheme};
}

Result<bool> Passwords::verify(const std::string &password, const PasswordHash &stored)
{
    const bool isReal = stored.scheme.starts_with("argon2id/");
    const auto &text = isReal ? stored.text : m_dummy;
    bool fits = false;
    if (!work([&] { fits = crypto_pwhash_str_verify(text.c_str(), password.data(), password.size()) == 0; }))
        return busy();
    return isReal && fits;
}

//! Runs `job` on the pool, or here when there is no fiber that could wait.
bool Passwords::work(const std::function<void()> &job)
{
    auto *fiber = Fiber::current();
    if (!fiber)
        return job(), true;
    QObject home; // belongs to the fiber's thread: brings the wake-up back there
    const bool isTaken = m_pool->add([&job, &home, fiber] {
        job();
        QMetaObject::invokeMethod(
            &home, [fiber] { fiber->resume(); }, Qt::QueuedConnection);
    });
    if (isTaken)
        fiber->suspend();
    return isTaken;
}

//! Empty when there is no memory for it.
std::string Passwords::hashNow(const std::string &password) const
{
    std::string text(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str_alg(text.data(), password.data(), password.size(), m_cost.passes, m_cost.kibibytes * 1024,
                              crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return {};
    text.resize(text.find('\0'));
    return text;
}

} // namespace oms
