// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/app/composition.h"
#include "support/postgres.h"
#include "support/rawclient.h"

#include <QThread>
#include <map>

namespace oms::test {

//! The whole server in this process: the real front on a free port, the pipeline, all routes, over a database of its
//! own. The test speaks to it over TCP:
//!     ServerInProcess api;
//!     api.account("anna", Role::Fitter);
//!     QCOMPARE(api.get("/api/v1/customers").as("anna").answer().status, 200);
class ServerInProcess {
public:
    static constexpr const char *password = "correct horse battery staple";

    //! One thread, short deadlines, no rate limits unless the settings say otherwise.
    static Config quickConfig();
    explicit ServerInProcess(const Config &config = quickConfig());
    ~ServerInProcess();

    //! A request that is being put together.
    class Asking {
    public:
        Asking(ServerInProcess &server, std::string method, std::string target);
        Asking &as(const std::string &name); //!< signs in at the first time
        Asking &bearer(const std::string &token) { return header("Authorization", "Bearer " + token); }
        Asking &seen(const Answer &record) { return header("If-Match", record.header("etag")); }
        Asking &header(const std::string &name, const std::string &value);
        Asking &json(std::string body);
        Answer answer();
        QByteArray octets() const;

    private:
        ServerInProcess &m_server;
        std::string m_head;
        std::string m_body;
    };
    Asking get(std::string target) { return {*this, "GET", std::move(target)}; }
    Asking post(std::string target, std::string body = {});
    Asking patch(std::string target, std::string body);
    Asking put(std::string target, std::string body);
    Asking remove(std::string target) { return {*this, "DELETE", std::move(target)}; }

    //! An account with that name, the e-mail address NAME@example.org and the password above.
    UserId account(const std::string &name, Role role);
    Answer signIn(const std::string &name, const std::string &with = password);
    const std::string &tokenOf(const std::string &name);

    quint16 port() const { return m_port; }
    Composition &parts() { return *m_parts; }

    TestDatabase postgres;

private:
    QThread m_thread;
    QObject m_place; //!< lives on that thread, as do the parts
    std::unique_ptr<Composition> m_parts;
    quint16 m_port = 0;
    std::map<std::string, std::string> m_tokens; //!< access tokens by name
};

} // namespace oms::test
