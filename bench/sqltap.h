// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

//! Stands between the server and PostgreSQL, passes everything on and notes what is executed: so that pgbench can run
//! the same SQL with the same values.
namespace oms::bench {

struct Executed {
    std::string sql;
    std::vector<std::optional<std::string>> values;
    int connection = 0;
};

class SqlTap {
public:
    //! `directory`: of the socket of PostgreSQL.
    explicit SqlTap(std::string directory);
    ~SqlTap();

    //! Of a socket like PostgreSQL's own.
    const std::string &directory() const { return m_own; }
    //! What has been executed since the last call, in that order.
    std::vector<Executed> take();

private:
    struct Wire;
    void serve();
    void note(Wire &wire);

    const std::string m_target;
    std::string m_own;
    int m_listening = -1;
    std::atomic<bool> m_isOver = false;
    std::mutex m_mutex;
    std::vector<Executed> m_executed;
    std::thread m_thread;
};

} // namespace oms::bench
