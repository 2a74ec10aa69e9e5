// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/connectionoptions.h"
#include "server/database/counters.h"
#include "server/database/fiber.h"
#include "server/database/pgrows.h"

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

class QObject;
class QTimer;

namespace oms {

class SocketWatch;

//! What a call does until its answer is there.
enum class Waiting {
    Suspend, //!< suspends its fiber; the thread's event loop reads the socket
    Block, //!< polls the socket: omsctl and tests
};

//! One PostgreSQL connection in pipeline mode. Statements are sent in groups that end with sync(); several groups may
//! be under way. Statements are prepared at their first use on the connection. One thread only.
class Connection {
public:
    enum class State { Closed, Connecting, Open };

    //! What became of a group of statements.
    struct Answer {
        PgResult result; //!< of the last statement that succeeded
        std::optional<DatabaseError> error; //!< the first one
        bool isLost = false; //!< the connection went away: the group may or may not have been carried out
        bool isDone = false;
        Fiber *waiter = nullptr;
    };
    using AnswerPtr = std::shared_ptr<Answer>;

    Connection(const ConnectionOptions &options, DatabaseCounters &counters, Waiting waiting);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    State state() const { return m_state; }
    bool isOpen() const { return m_state == State::Open; }
    //! Why the connection is closed, in libpq's words.
    const std::string &failure() const { return m_failure; }
    //! Called from the event loop (never from inside a call) when the connection has opened or closed.
    void onChange(std::function<void()> changed) { m_changed = std::move(changed); }
    //! Called for every NOTIFY that arrives: channel and payload.
    void onNotification(std::function<void(const std::string &, const std::string &)> notified);

    //! Starts connecting (Suspend) or connects (Block).
    void open();
    //! Connects if need be and waits for it. Throws DatabaseError (isUnavailable).
    void openAndWait();
    //! Everything under way fails as lost.
    void close(const std::string &why);

    //! Adds a statement to the group that is being made. On a closed connection the group will fail as lost.
    void send(const Statement &statement, const Params &params);
    //! Ends the group and sends it.
    AnswerPtr sync();
    bool hasUnsynced() const { return m_group != nullptr; }
    void wait(const AnswerPtr &answer);
    //! Waits only where waiting blocks: for destructors, in which a fiber must not be switched.
    void settle(const AnswerPtr &answer) noexcept;
    //! wait(), then the rows. Throws the group's error.
    RowsPtr take(const AnswerPtr &answer);
    std::size_t inFlight() const { return m_groupsInFlight; }

    //! Has PostgreSQL prepare the statement without running it. Throws what it says. Only blocking.
    void checkStatement(const Statement &statement);
    //! Several statements in one text, by the simple protocol. Only blocking, with nothing under way.
    void runScript(const std::string &text);

private:
    enum class Kind { Prepare, Query, Sync };
    struct Expected {
        Kind kind;
        AnswerPtr answer;
        std::string name;
    };
    struct Prepared {
        const char *text; //!< for a quick comparison only: may be gone
        std::string copy;
    };

    void start();
    void pollConnect();
    void opened();
    void fail(const std::string &why);
    void watch(bool reading, bool writing);
    void activity();
    void flush();
    void receive();
    bool receiveOne();
    void takeResult(Expected &expected, PgResult result);
    void takeError(Expected &expected, PgResult result);
    void finish(const AnswerPtr &answer, std::vector<AnswerPtr> &finished);
    void wake(std::vector<AnswerPtr> &finished);
    void wakeOpeners();
    void announceChange();
    bool isPrepared(const Statement &statement);
    void prepare(const Statement &statement);
    void forgetPrepared();
    void takeNotifications();
    void logIfSlow(const std::string &name);
    bool pollOnce(short events, std::chrono::milliseconds timeout);

    ConnectionOptions m_options;
    DatabaseCounters &m_counters;
    const Waiting m_waiting;
    State m_state = State::Closed;
    std::string m_failure = "not connected yet";
    pg_conn *m_connection = nullptr;
    int m_connectPoll = 0; //!< libpq's PostgresPollingStatusType while connecting
    std::unique_ptr<QObject> m_context; //!< for queued calls on this thread
    std::unique_ptr<SocketWatch> m_socket;
    std::unique_ptr<QTimer> m_connectTimeout;
    std::vector<Fiber *> m_openers;
    std::function<void()> m_changed;
    std::function<void(const std::string &, const std::string &)> m_notified;

    AnswerPtr m_group; //!< being made
    std::deque<Expected> m_expected; //!< in the order in which the answers arrive
    std::vector<AnswerPtr> m_finished;
    std::size_t m_groupsInFlight = 0;
    std::unordered_map<std::string, Prepared> m_prepared;
    bool m_isPreparedStale = false;
    std::chrono::steady_clock::time_point m_headSince; //!< since when the first of m_expected is PostgreSQL's turn
};

//! The statement must be prepared anew, which its next use does.
bool isStalePlan(const DatabaseError &error);

} // namespace oms
