// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/connection.h"
#include "server/live/hub.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace oms::live {

//! Hears what any server has published, by LISTEN on a connection of its own, and tells the hub. A connection that was
//! lost comes back, and since nobody knows what was said meanwhile, everybody is poked then. On a thread of its own.
class Wire {
public:
    struct Surroundings {
        ConnectionOptions connection;
        std::function<bool()> isReady; //!< before that there is nothing to hear
    };
    //! The hub and the counters outlive it.
    Wire(Surroundings surroundings, Hub &hub, DatabaseCounters &counters);
    ~Wire(); //!< stop()
    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;

    void stop();

private:
    class Ear;
    QThread m_thread;
    QObject m_place; //!< lives on that thread, as does the ear
    std::unique_ptr<Ear> m_ear;
};

} // namespace oms::live
