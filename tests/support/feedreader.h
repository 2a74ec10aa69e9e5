// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/actor.h"
#include "server/sync/pull.h"
#include "tests/support/postgres.h"

#include <map>

namespace oms::test {

//! What somebody's laptop would have, made by nothing but pulling. It complains about every answer that breaks the
//! protocol and about every record that it should not see.
class FeedReader {
public:
    struct Held {
        int version = 0;
        std::string body;
        bool operator==(const Held &) const = default;
    };
    using Key = std::pair<std::string, Uuid>; //!< entity and identity
    using Records = std::map<Key, Held>;

    //! Registers a device for the actor. Uses the database from the thread that calls.
    FeedReader(BlockingDatabase &database, const Actor &actor);

    //! The request that it would send now.
    sync::PullRequest request() const;
    //! Sends a request and takes in what comes; the answer, for looking at.
    Result<sync::PullAnswer> pull();
    Result<sync::PullAnswer> pull(const sync::PullRequest &request);
    //! Until an answer is complete.
    void catchUp();

    const Records &in(const std::string &scope) { return m_scopes[scope].records; }
    Texts scopes() const;
    DeviceId device() const { return m_device; }
    //! What it has in the scope differs from what the tables say: a line each, empty when all is well.
    std::string difference(const std::string &scope);
    //! Everything that was wrong so far, a line each.
    const std::string &complaints() const { return m_complaints; }

    int limit = 500;
    sync::Stamp head;

private:
    struct Stream {
        std::int64_t cursor = 0;
        Records records;
    };
    void take(const sync::ScopePage &page);
    void take(const std::string &scope, Stream &stream, const sync::Change &change);
    void look(const std::string &scope, const sync::Change &change);
    void complain(const std::string &what) { m_complaints += what + '\n'; }
    void checkFamilies();

    BlockingDatabase &m_database;
    Actor m_actor;
    DeviceId m_device;
    std::map<std::string, Stream> m_scopes;
    std::string m_complaints;
};

} // namespace oms::test
