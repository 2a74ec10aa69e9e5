// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

class QTcpSocket;

namespace oms::test {

//! A bad network between a client and a server: bytes go through it as they are, later, slower, only so far, or not at
//! all. Runs on the event loop of its thread.
class FaultProxy : public QObject {
    Q_OBJECT

public:
    struct Faults {
        std::chrono::milliseconds delay {0}; //!< of every piece, both ways
        std::optional<qint64> bytesPerSecond {}; //!< of each connection's answers
        std::optional<qint64> cutAnswerAfter {}; //!< bytes of answers, over all connections; then both ends are closed
        bool holdsRequests = false; //!< what the client sends is taken and goes nowhere
        bool holdsAnswers = false; //!< the server does its work, and nobody hears of it
        bool doublesRequests = false; //!< the server gets everything twice, the client hears the first answer
        bool refuses = false; //!< nobody is there
    };

    explicit FaultProxy(const QUrl &server, QObject *parent = nullptr);
    ~FaultProxy() override;

    QUrl url() const;
    //! From now on, also for connections that are open. Bytes are counted anew.
    void set(const Faults &faults);
    void clear() { set({}); }
    //! As if somebody pulled the cable: every connection ends.
    void breakAll();
    qint64 answeredBytes() const { return m_answered; } //!< passed on since set()

private:
    class Link;
    friend class Link;
    void accept();
    //! How many of `wanted` bytes of an answer may pass; fewer: then all is cut.
    qint64 allow(qint64 wanted);

    const QUrl m_server;
    QTcpServer m_listener;
    quint16 m_port = 0;
    Faults m_faults;
    qint64 m_answered = 0;
    std::vector<std::unique_ptr<Link>> m_links;
};

} // namespace oms::test
