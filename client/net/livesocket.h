// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/net/apiclient.h"

#include <QTimer>

class QWebSocket;

namespace oms {

//! The line on which the server says that there is something new (sync.md 5). Carries no data: without it everything
//! still arrives, later. Comes back by itself, with jitter; silent while nobody is signed in.
class LiveSocket : public QObject {
    Q_OBJECT

public:
    explicit LiveSocket(ApiClient &api, QObject *parent = nullptr);
    ~LiveSocket() override;

    //! As that device: what the office orders for it comes this way too.
    void start(const DeviceId &device);
    void stop();
    //! Something has changed for the better: does not wait for the next attempt.
    void retryNow();
    bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    void poked(qint64 toSeq);
    void signedOut(); //!< the office or the person ended the session
    void wipeOrdered();
    void broken(); //!< an open line has ended: the server may be gone

private:
    void ask();
    void open(const QString &ticket);
    void hear(const QString &frame);
    void lost();
    void checkPulse();

    ApiClient &m_api;
    std::unique_ptr<QWebSocket> m_socket;
    DeviceId m_device;
    QTimer m_again;
    QTimer m_pulse;
    std::unique_ptr<QObject> m_attempt; //!< lives while a ticket is asked for
    int m_failures = 0;
    bool m_isWanted = false;
    bool m_isOpen = false;
    bool m_isAnswering = true; //!< since the last ping
};

} // namespace oms
