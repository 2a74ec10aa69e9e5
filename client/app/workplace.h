// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/signin/signinwindow.h"
#include "client/store/sealingkey.h"
#include "client/sync/localreplica.h"

namespace oms {

//! All that one person has while they are signed in to a server: the client that speaks for them, and what this
//! computer keeps for them. Whoever comes next has another one; the file stays.
class Workplace : public QObject {
    Q_OBJECT

public:
    Workplace(SignedIn &&arrival, KeptAccounts &kept, SecretStore &secrets, WallClock wall);
    ~Workplace() override;

    //! Finds the key, asking on top of `window` where there is no keychain, and opens the replica. Ends once.
    void open(QWidget *window, std::function<void()> ready);
    //! Why nothing is kept on this computer; nothing when it is. Without errors: the person wants it so.
    const std::optional<Refusal> &whyNotKept() const { return m_whyNotKept; }

    ApiClient &api() { return *m_api; }
    LocalReplica &replica() { return *m_replica; }
    //! After signing in again.
    void signedIn();
    //! The file stays, with what waits in it. The server is told as soon as it can be reached.
    void signOut();
    //! By the person's own wish: nothing is left here, not even what was not sent. Ends with forgotten().
    void forget();

Q_SIGNALS:
    //! The file could not be opened: from now on replica() is another one, which keeps nothing.
    void replaced();
    void signInWanted(const oms::Refusal &why);
    //! By order of the office; nothing is left here.
    void wiped();
    void forgotten();

private:
    void use(OpenStore open, const QString &file);
    void useNothing(const Refusal &why);
    void follow();
    void wipe(const DeviceId &device);
    void destroy();

    KeptAccounts &m_kept;
    SecretStore &m_secrets;
    const WallClock m_wall;
    KeptAccount m_account;
    std::unique_ptr<ApiClient> m_api;
    std::unique_ptr<LocalReplica> m_replica;
    std::optional<Refusal> m_whyNotKept;
    std::optional<DeviceId> m_wipedDevice;
    bool m_isForgotten = false;
    bool m_wasSignInNeeded = false;
};

} // namespace oms
