// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/workplace.h"

#include "client/signin/keyfinder.h"
#include "client/store/opening.h"
#include "client/sync/replicastore.h"

namespace oms {

using namespace Qt::StringLiterals;
using Phase = sync::SyncStatus::Phase;

Workplace::Workplace(SignedIn &&arrival, KeptAccounts &kept, SecretStore &secrets, WallClock wall)
    : m_kept(kept)
    , m_secrets(secrets)
    , m_wall(std::move(wall))
    , m_account(kept.forPerson(arrival.server.id, arrival.person))
    , m_api(std::move(arrival.api))
{
    if (arrival.isOffline)
        return;
    m_account.isSignedOut = false;
    m_account.isSessionKept = m_api->credentials().keep() == Keep::SignedIn;
}

Workplace::~Workplace() = default;

void Workplace::open(QWidget *window, std::function<void()> ready)
{
    const auto file = m_kept.file(m_account);
    auto *finder = new KeyFinder(m_secrets, file, m_account.keyName(), this);
    finder->find(window, [this, file, ready = std::move(ready)](const Result<SealingKey> &key) {
        if (key) {
            m_kept.save(m_account);
            use(sealedFile(file, *key), file);
        } else {
            useNothing(key.error());
        }
        ready();
    });
}

void Workplace::useNothing(const Refusal &why)
{
    m_whyNotKept = why;
    use(passingStore(), {});
}

void Workplace::use(OpenStore open, const QString &file)
{
    const auto before = std::move(m_replica);
    m_replica = std::make_unique<LocalReplica>(*m_api, ReplicaPlace {std::move(open), file, m_wall});
    connect(m_replica.get(), &Replica::statusChanged, this, &Workplace::follow);
    connect(m_replica.get(), &LocalReplica::signInWanted, this, &Workplace::signInWanted);
    // Queued: the replica must not be gone while it still speaks.
    connect(m_replica.get(), &LocalReplica::wipeOrdered, this, &Workplace::wipe, Qt::QueuedConnection);
    connect(
        m_replica.get(), &LocalReplica::failed, this,
        [this](const Refusal &why) {
            if (m_replica->isPermanent())
                useNothing(why);
        },
        Qt::QueuedConnection);
    if (before)
        Q_EMIT replaced(); // whoever holds the old one lets go of it now
}

//! Asks once, whenever the server begins to want to know who it is.
void Workplace::follow()
{
    const auto &status = m_replica->status();
    const bool isSignInNeeded = status.phase == Phase::NeedsSignIn && !m_api->credentials().isSignedIn();
    if (!std::exchange(m_wasSignInNeeded, isSignInNeeded) && isSignInNeeded)
        Q_EMIT signInWanted({ErrorCode::Unauthenticated, status.trouble});
}

void Workplace::signedIn()
{
    m_account.isSessionKept = m_api->credentials().keep() == Keep::SignedIn;
    m_kept.save(m_account);
    m_replica->signedIn();
}

void Workplace::signOut()
{
    if (!m_isForgotten && !m_whyNotKept) {
        m_account.isSignedOut = true;
        m_account.isSessionKept = false;
        m_kept.save(m_account);
    }
    m_replica.reset();
    auto *leaving = m_api.release(); // lives until its goodbye has arrived
    leaving->disconnect(this);
    const auto goodbye = [leaving] { leaving->credentials().signOut([leaving] { leaving->deleteLater(); }); };
    if (!m_wipedDevice)
        return goodbye();
    const auto id = QString::fromStdString(m_wipedDevice->toString());
    leaving->call({"POST", u"/api/v1/sync/devices/"_s + id + u"/wiped"_s, {}, {}, {}}, leaving,
                  [goodbye](const Result<Reply> &) { goodbye(); });
}

void Workplace::wipe(const DeviceId &device)
{
    destroy();
    m_wipedDevice = device;
    Q_EMIT wiped();
}

void Workplace::forget()
{
    destroy();
    Q_EMIT forgotten();
}

//! The key first: without it the file is noise, should anything go wrong after that.
void Workplace::destroy()
{
    m_replica->close();
    m_isForgotten = true;
    if (m_replica->isPermanent()) {
        destroyStore(m_kept.file(m_account), [this] { m_secrets.remove(m_account.keyName()); });
        m_kept.forget(m_account);
    }
}

} // namespace oms
