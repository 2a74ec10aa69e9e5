// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/backend.h"

#include "server/http/connection.h"
#include "server/http/problem.h"

#include <memory>
#include <utility>

namespace oms::http {

Reply::Reply(Connection &connection, std::uint64_t turn)
    : m_connection(&connection)
    , m_turn(turn)
{ }

Framing Reply::framing() const
{
    return m_connection ? m_connection->framing() : Framing {};
}

void Reply::send(QByteArray wire) const
{
    if (m_connection)
        m_connection->answer(m_turn, std::move(wire));
}

namespace {

class InFlight {
public:
    InFlight(Counters &counters, Respond deliver)
        : m_counters(counters)
        , m_deliver(std::move(deliver))
    {
        ++m_counters.requests;
        ++m_counters.inFlight;
    }
    InFlight(const InFlight &) = delete;
    InFlight &operator=(const InFlight &) = delete;
    ~InFlight()
    {
        if (m_deliver)
            answer(problem({.code = ErrorCode::Internal}, {}));
    }

    void answer(Response &&response)
    {
        if (const auto deliver = std::exchange(m_deliver, nullptr)) {
            --m_counters.inFlight;
            deliver(std::move(response));
        }
    }

private:
    Counters &m_counters;
    Respond m_deliver;
};

} // namespace

Respond countedRespond(Counters &counters, Respond deliver)
{
    return [inFlight = std::make_shared<InFlight>(counters, std::move(deliver))](Response &&response) {
        inFlight->answer(std::move(response));
    };
}

void DirectBackend::serve(Request &&request, Reply reply)
{
    m_handler.handle(std::move(request), countedRespond(m_counters, [reply](Response &&response) {
                         frame(response, reply.framing());
                         reply.send(serialised(response));
                     }));
}

} // namespace oms::http
