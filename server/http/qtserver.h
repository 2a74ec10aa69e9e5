// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/backend.h"
#include "server/http/qtcompat.h"

#include <QPointer>

#include <vector>

namespace oms::http {

class VirtualServer;
class VirtualSocket;

//! QAbstractHttpServer behind the front. It never sees a client's socket: each request is given to it as one canonical
//! head on a virtual socket, which lives until the answer is written, whether or not the client is still there.
//!
//! Qt reads method and target only. Fields and body stay with the request as the strict parser understood them: two
//! readers that may disagree are what request smuggling is made of, and QUrl would decode a path that must be split
//! first. The answer goes out through QHttpServerResponder.
class QtServer final : public AnyVersionHttpServer, public Backend {
public:
    QtServer(Handler &handler, Counters &counters);
    ~QtServer() override;

    void serve(Request &&request, Reply reply) override;

private:
    struct Arrival {
        Request request;
        Reply reply;
        VirtualSocket *socket;
        bool isTaken = false;
    };
    void requestArrived(QHttpServerResponder &&responder) override;
    VirtualSocket *freeSocket();

    Handler &m_handler;
    Counters &m_counters;
    VirtualServer *m_virtualServer; //!< a child
    std::vector<VirtualSocket *> m_free; //!< children; each is in here or holds a request that is being answered
    Arrival *m_arriving = nullptr; //!< while Qt parses it
};

} // namespace oms::http
