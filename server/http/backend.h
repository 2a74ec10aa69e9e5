// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/counters.h"
#include "server/http/framing.h"
#include "server/http/message.h"

#include <QByteArray>
#include <QPointer>

#include <cstdint>
#include <functional>

namespace oms::http {

class Connection;

//! The way back of one answer. When its client has gone, or was answered already, what is sent is dropped.
class Reply {
public:
    Reply(Connection &connection, std::uint64_t turn);

    Framing framing() const; //!< as of now: it may change while the application works
    void send(QByteArray wire) const;

private:
    QPointer<Connection> m_connection;
    std::uint64_t m_turn;
};

//! What stands behind the front: takes one complete request at a time from each connection.
class Backend {
public:
    virtual ~Backend() = default;
    virtual void serve(Request &&request, Reply reply) = 0;
};

//! A Respond that counts its request as in flight until it is answered, and answers 500 when everyone who could
//! answer has forgotten it: a connection must not wait for ever.
Respond countedRespond(Counters &counters, Respond deliver);

//! The handler at once, without Qt HttpServer between: for measuring what that costs.
class DirectBackend final : public Backend {
public:
    DirectBackend(Handler &handler, Counters &counters)
        : m_handler(handler)
        , m_counters(counters)
    { }
    void serve(Request &&request, Reply reply) override;

private:
    Handler &m_handler;
    Counters &m_counters;
};

} // namespace oms::http
