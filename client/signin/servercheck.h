// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/net/transport.h"
#include "shared/system/serveridentity.h"

#include <QObject>

namespace oms {

//! Asks a server who it is before anybody signs in, and says in words how it stands.
class ServerCheck : public QObject {
    Q_OBJECT

public:
    enum class State { Asking, Ready, Starting, TooOldApp, CertificateDoubt, Unreachable };

    using QObject::QObject;

    //! Forgets what an earlier question may still answer.
    void ask(Transport &transport);

    State state() const { return m_state; }
    const ServerIdentity &identity() const { return m_identity; }
    QString words() const { return m_words; } //!< "Larkspur Saddlery · version 0.1.0 · 14 ms"
    QString connectionWords() const { return m_connection; } //!< "Encrypted", "Not encrypted: …"

Q_SIGNALS:
    void changed();

private:
    void answered(const Transport &transport, const Result<Reply> &reply);
    void become(State state, const QString &words);

    State m_state = State::Asking;
    ServerIdentity m_identity;
    QString m_words;
    QString m_connection;
    int m_milliseconds = 0;
    std::unique_ptr<QObject> m_question; //!< lives while the last question counts
};

//! Whether this program is older than `needed` ("1.4.0").
bool isOlderThan(const QString &version, const QString &needed);

} // namespace oms
