// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <string>

namespace oms::test {

//! A real Redis in a process of its own, on a port of its own that it keeps over a restart. It ends with the test.
class RedisServer {
public:
    enum class Tls { No, Yes };
    explicit RedisServer(const std::string &password = {}, Tls tls = Tls::No);
    ~RedisServer();

    std::string url(const std::string &path = {}) const;
    static std::string certificate();

    void start(); //!< empty, as after every kill(); returns when it answers
    void kill();
    void hang(); //!< its port still takes connections
    void goOn();

    //! What redis-cli prints, without it being Redis' own client.
    QStringList ask(const QStringList &words) const;

private:
    bool isReady();

    const std::string m_password;
    const Tls m_tls;
    QTemporaryDir m_directory;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace oms::test
