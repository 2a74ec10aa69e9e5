// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/app/composition.h"
#include "server/app/databasekeeper.h"
#include "server/app/stopsignal.h"

#include <QObject>
#include <QTimer>

namespace oms {

//! From start to stop: listen (alive, not ready) → database → ready → SIGTERM or SIGINT → drain → stop.
class Lifecycle : public QObject {
    Q_OBJECT
public:
    //! Throws ClusterError, std::runtime_error (port taken, certificate not readable).
    explicit Lifecycle(const Config &config);

    //! Returns the program's exit code when all has stopped.
    int run();

private:
    void fill(BlockingDatabase &database);
    void beReady();
    void fail(const QString &why);
    void drain();
    std::string address() const;

    const Config m_config;
    StopSignal m_stopSignal;
    DatabaseKeeper m_keeper;
    Composition m_parts;
    QTimer m_watchdog;
    bool m_isStopping = false;
};

} // namespace oms
