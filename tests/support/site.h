// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/actors.h"
#include "server/auth/passwords.h"
#include "server/database/pool.h"
#include "server/http/pipeline.h"
#include "shared/users/user.h"
#include "tests/support/jsonpath.h"
#include "tests/support/postgres.h"

#include <deque>

namespace oms::test {

//! A JSON object of texts.
std::string body(std::initializer_list<std::pair<std::string_view, std::string_view>> members);

//! A whole installation in this process: one database and as many servers as a test wants, each with the routes, the
//! pipeline and the caches of a program of its own. Requests are handed over as the front would. The clock is the
//! test's.
class Site {
public:
    static constexpr const char *password = "correct horse battery";

    //! An answer, read as a test wants it.
    struct Reply {
        http::Response response;

        int status() const { return response.status; }
        std::string text(const char *path) const { return test::textAt(response.body, path); }
        int size(const char *path) const { return int(test::jsonAt(response.body, path).toArray().size()); }
        //! The code of the first field error, else of the problem, else the status.
        std::string outcome() const;
    };

    //! A request that is being put together.
    class Asking {
    public:
        Asking(Site &site, http::Method method, std::string target);
        Asking &as(const std::string &accessToken) { return header("authorization", "Bearer " + accessToken); }
        Asking &seen(int version) { return header("if-match", '"' + std::to_string(version) + '"'); }
        Asking &header(std::string name, std::string value);
        Asking &json(std::string body);
        Asking &bytes(std::string body);
        Asking &from(std::string peer);
        Asking &at(std::size_t server);
        Reply reply();
        //! Does not wait: `take` is called from the event loop, or at once.
        void send(std::function<void(Reply)> take);

    private:
        Site &m_site;
        http::Request m_request;
        std::size_t m_server = 0;
    };

    Site();
    ~Site();

    Asking get(std::string target) { return {*this, http::Method::Get, std::move(target)}; }
    Asking post(std::string target, std::string body = {});
    Asking patch(std::string target, std::string body);
    Asking put(std::string target, std::string body);
    Asking remove(std::string target) { return {*this, http::Method::Delete, std::move(target)}; }

    //! An account with Site::password and the e-mail address NAME@example.org.
    User account(const std::string &name, Texts roles);
    Reply signIn(const std::string &name, const std::string &with = password);
    Reply refresh(const Reply &tokens);
    bool isSignedIn(const Reply &tokens);
    //! Signs in, which must succeed; the access token.
    std::string tokenOf(const std::string &name);

    Instant now;
    TestDatabase postgres;
    Passwords passwords {{1, 64}}; // quick

private:
    struct Server;
    Server &server(std::size_t number);

    std::deque<std::unique_ptr<Server>> m_servers;
};

} // namespace oms::test
