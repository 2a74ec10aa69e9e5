// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/net/secrets.h"
#include "client/net/transport.h"
#include "shared/users/user.h"

#include <QTimer>
#include <vector>

namespace oms {

//! Where the next refresh request is kept, and whether beyond the end of the program.
enum class Keep { UntilQuit, SignedIn };

//! The tokens of the signed-in person (sync.md 6). What is kept is the next refresh request, nonce included, before it
//! is ever sent: when its answer is lost, the same request is simply sent again.
class Credentials : public QObject {
    Q_OBJECT

public:
    //! `key` names this server and profile in the keychain.
    Credentials(Transport &transport, SecretStore &store, const QString &key, QObject *parent = nullptr);

    void signIn(const LoginRequest &request, Keep keep, QObject *receiver, Finish<Profile> finish);
    //! With the session that was kept. Refuses Unauthenticated when there is none or the server ended it, Unavailable
    //! when the server could not be asked (the kept session stays).
    void resume(QObject *receiver, Finish<Profile> finish);
    //! Forgets everything here at once and tells the server; `told` when it answered or cannot be reached.
    void signOut(std::function<void()> told);

    Keep keep() const { return m_keep; } //!< as the person last chose
    bool isSignedIn() const { return !m_next.refresh_token.empty(); }
    //! The header value of the access token; renewed first when it has expired or is the one that was refused.
    void authorize(const QByteArray &refused, QObject *receiver, Finish<QByteArray> finish);

Q_SIGNALS:
    //! The server ended the session: somebody must sign in. Nothing that is being typed is touched.
    void ended(const oms::Refusal &why);
    //! The computer has no keychain: the session lasts only until the program ends.
    void notKept();

private:
    struct Waiter {
        QPointer<QObject> receiver;
        Finish<QByteArray> finish;
    };

    void accept(Tokens &&tokens);
    void store();
    void forget();
    void renew(Finish<Profile> finish);
    void answerWaiters(const std::optional<Refusal> &refusal);

    Transport &m_transport;
    SecretStore &m_store;
    const QString m_key;
    Keep m_keep = Keep::UntilQuit;
    RefreshRequest m_next;
    QByteArray m_authorization;
    std::chrono::steady_clock::time_point m_goodUntil;
    std::vector<Waiter> m_waiting; //!< for the one renewal under way
};

} // namespace oms
