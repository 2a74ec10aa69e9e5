// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/net/livesocket.h"
#include "client/sync/aside.h"
#include "client/sync/replicaworker.h"

#include <QThread>

namespace oms {

//! Where a replica keeps its records.
struct ReplicaPlace {
    OpenStore open;
    QString file {}; //!< empty: in memory, until the program ends
    WallClock wall = now;
};

//! The replica of one person at one server: its worker keeps and decides, this asks the server and tells the screens.
class LocalReplica : public Replica, public Aside {
    Q_OBJECT

public:
    //! `api` outlives it.
    LocalReplica(ApiClient &api, ReplicaPlace place, QObject *parent = nullptr);
    ~LocalReplica() override;

    bool isLive() const { return m_live.isOpen(); } //!< hears of changes as they happen
    //! Somebody signed in again: what was refused is asked anew.
    void signedIn();
    //! Stores what is under way and closes the file. Nothing happens afterwards.
    void close();

    const sync::SyncStatus &status() const override { return m_status; }
    bool isLocked() const override { return m_isLocked; }
    bool isPermanent() const override { return !m_file.isEmpty(); }
    void submit(std::vector<sync::Wish> wishes, QObject *receiver, Finish<bool> saved) override;
    void decide(const sync::Decision &decision, QObject *receiver, Finish<bool> saved) override;
    void waiting(QObject *receiver, std::function<void(std::vector<sync::OutboxRow>)> take) override;
    void attention(QObject *receiver, std::function<void(std::vector<sync::Attention>)> take) override;
    void journal(QObject *receiver, std::function<void(std::vector<sync::JournalEntry>)> take) override;
    void holdings(QObject *receiver, std::function<void(Holdings)> take) override;
    void syncNow() override;
    void pause(bool isPaused) override;
    void redownload() override;
    void verify() override;
    void setAside(const sync::RecordKey &key, std::optional<std::string> body) override;

Q_SIGNALS:
    //! What is kept here cannot be opened.
    void failed(const oms::Refusal &why);
    //! Somebody wants to go on with the server, which wants to know who it is.
    void signInWanted(const oms::Refusal &why);
    //! The office ordered that nothing stays on this computer.
    void wipeOrdered(const oms::DeviceId &device);

private:
    using Job = std::function<void(ReplicaWorker &)>;

    void readAll(std::string_view entity, QObject *receiver, Prepare prepare) override;
    void readOne(const sync::RecordKey &key, QObject *receiver,
                 std::function<void(std::optional<KeptBody>)> take) override;

    void connectWorker();
    void connectNetwork();
    void post(Job job);
    void happen(const sync::Event &event);
    template<class Answer>
    void ask(QObject *receiver, std::function<Answer(ReplicaWorker &)> work, std::function<void(Answer)> take);
    void send(SyncCall call, int round, const std::string &body);
    void probe(std::function<void(Result<std::string>)> answer);

    ApiClient &m_api;
    const QString m_file;
    QThread m_thread;
    ReplicaWorker *m_worker;
    LiveSocket m_live;
    sync::SyncStatus m_status;
    bool m_isLocked = false;
    bool m_isReachable = true;
    bool m_isOpen = true;
};

} // namespace oms
