// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/sync/localreplica.h"
#include "client/sync/replicastore.h"
#include "shared/sync/kinds.h"
#include "shared/sync/units.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace oms::test {

//! A computer of somebody, without its windows: a session, a key and a file that outlive the program. Waits for every
//! answer.
class Computer {
public:
    static constexpr int patience = 30'000;

    Computer(const QUrl &server, const LoginRequest &account)
        : m_api(std::make_unique<ApiClient>(server, m_keychain, QStringLiteral("laptop")))
    {
        m_me = waited<Result<Profile>>([&](auto take) {
                   m_api->credentials().signIn(account, Keep::SignedIn, &m_receiver, take);
               }).value();
    }

    //! The program, over what is kept.
    void start()
    {
        m_replica = std::make_unique<LocalReplica>(*m_api, ReplicaPlace {sealedFile(file(), key), file(), wall});
    }
    void stop() { m_replica.reset(); }
    //! And with everything there that the server has.
    void startAndFill()
    {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isUpToDate(), patience);
    }

    LocalReplica &replica() { return *m_replica; }
    ApiClient &api() { return *m_api; }
    const Profile &me() const { return m_me; }
    QString file() const { return m_folder.filePath(QStringLiteral("kept.oms")); }
    bool isUpToDate() const
    {
        const auto &now = m_replica->status();
        return now.phase == sync::SyncStatus::Phase::UpToDate && now.waiting == 0 && now.isComplete;
    }

    template<Described T>
    std::vector<Kept<T>> all()
    {
        return waited<std::vector<Kept<T>>>([&](auto take) { m_replica->all<T>(&m_receiver, take); });
    }
    template<Described T>
    std::optional<Kept<T>> one(const Uuid &id)
    {
        return waited<std::optional<Kept<T>>>([&](auto take) { m_replica->one<T>(id, &m_receiver, take); });
    }
    Result<bool> submit(sync::Wish wish)
    {
        return waited<Result<bool>>([&](auto take) { m_replica->submit({std::move(wish)}, &m_receiver, take); });
    }
    template<Described T>
    Result<bool> change(const T &base, const T &mine)
    {
        const auto *kind = sync::kindFor(schemaOf<T>().name(), sync::Act::Edit);
        return submit(
            {std::string(kind->kind), base.id.value, base.version, sync::editsBetween(base, mine), std::nullopt});
    }
    template<Described T>
    Result<bool> add(const T &record)
    {
        const auto *kind = sync::kindFor(schemaOf<T>().name(), sync::Act::Create);
        return submit({std::string(kind->kind), record.id.value, std::nullopt, {}, createBody(schemaOf<T>(), &record)});
    }
    std::vector<sync::Attention> attention()
    {
        return waited<std::vector<sync::Attention>>([&](auto take) { m_replica->attention(&m_receiver, take); });
    }
    std::vector<sync::OutboxRow> waiting()
    {
        return waited<std::vector<sync::OutboxRow>>([&](auto take) { m_replica->waiting(&m_receiver, take); });
    }
    Holdings holdings()
    {
        return waited<Holdings>([&](auto take) { m_replica->holdings(&m_receiver, take); });
    }

    WallClock wall = now; //!< before it starts
    SealingKey key = SealingKey::make();

private:
    template<class T, class Ask>
    T waited(const Ask &ask)
    {
        auto answer = std::make_shared<std::optional<T>>();
        ask([answer](T given) { *answer = std::move(given); });
        if (!QTest::qWaitFor([answer] { return answer->has_value(); }, patience))
            throw std::runtime_error("no answer");
        return std::move(**answer);
    }

    QTemporaryDir m_folder;
    MemoryStore m_keychain;
    QObject m_receiver;
    std::unique_ptr<ApiClient> m_api;
    Profile m_me;
    std::unique_ptr<LocalReplica> m_replica;
};

} // namespace oms::test
