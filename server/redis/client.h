// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/fiber.h"
#include "server/redis/counters.h"
#include "server/redis/reply.h"

#include <QTimer>
#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <string>

class QTcpSocket;

namespace oms::redis {

struct Options {
    std::string url; //!< redis://[[USER]:PASSWORD@]HOST[:PORT][/NUMBER] or rediss://…
    std::string authorities {}; //!< PEM file that the certificate must come from; empty: the system's
    std::chrono::milliseconds patience {5}; //!< what a request waits for an answer
    std::chrono::milliseconds silence {1000}; //!< after which a connection that says nothing is given up
};

std::string passwordOf(const Options &options);

//! Redis for one event-loop thread: one connection, used by all fibers at once. It is never needed: when Redis is away,
//! refuses, or is slower than a request may wait, nobody gets an answer and everybody goes on without.
//! Whoever finds that it is slow is the only one who waits: until some time after the late answer nobody asks, and
//! after a second of silence the connection is made anew, at least every second, behind everybody's back.
class Client {
public:
    //! On the thread that will use it. `counters` outlives it.
    Client(const Options &options, Counters &counters);
    ~Client();
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    //! Suspends the fiber; nothing when there is no answer in time, and outside a fiber.
    std::optional<Reply> ask(const Command &command);
    //! Does not wait, and does not say what came of it.
    void tell(const Command &command);
    //! For good; whoever waits goes on. Only from outside any fiber.
    void close();

    bool isAnswering() const { return m_state == State::Answering; }

private:
    using Clock = std::chrono::steady_clock;
    enum class State { Away, Greeting, Answering, Slow, Closed };
    struct Waiting {
        Fiber *fiber;
        Clock::time_point since;
        std::optional<Reply> reply {};
    };

    void connect();
    void greet();
    void send(const Command &command, Waiting *waiting);
    void read();
    void take(Reply &&reply);
    void refused(std::string_view error);
    void settle(State state);
    void lose(const QString &why);
    void dropSocket();
    void letGo();
    void rest();
    void retryLater();
    void checkPatience();

    const Options m_options;
    Counters &m_counters;
    State m_state = State::Away;
    QTcpSocket *m_socket = nullptr;
    bool m_isTls = false;
    std::unique_ptr<ReplyReader> m_reader;
    std::deque<Waiting *> m_expected; //!< one for each command sent; null: nobody waits for it (any more)
    QTimer m_retry; //!< connecting, or asking after it was slow
    QTimer m_patience; //!< of the one who has waited longest
    QTimer m_silence; //!< while nobody may ask
    std::chrono::milliseconds m_delay; //!< doubled until somebody gets an answer in time
    bool m_hasRefused = false; //!< and somebody has said so
};

} // namespace oms::redis
