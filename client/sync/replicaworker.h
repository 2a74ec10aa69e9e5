// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/sync/replica.h"

#include <QTimer>
#include <map>

namespace oms {

//! How the store of a replica is opened, on the thread that owns it from then on. Throws StoreError.
struct OpenedStore {
    std::unique_ptr<sync::Store> store;
    std::string notice {}; //!< something unusual happened: SyncStatus::notice
};
using OpenStore = std::function<OpenedStore()>;
using WallClock = std::function<Instant()>;

//! One of the engine's requests to the server.
enum class SyncCall { Register, Pull, Push };

//! Store and engine on a thread of their own: what happened goes in as events, what the engine wants comes out as
//! signals. Every function but the constructor runs on that thread.
class ReplicaWorker : public QObject {
    Q_OBJECT

public:
    ReplicaWorker(OpenStore open, WallClock wall);
    ~ReplicaWorker() override;

    void begin();
    //! Everything is on disk and the file is closed when it returns; nothing happens afterwards.
    void close();

    void handle(const sync::Event &event);
    //! Of a person: refused when it cannot be stored.
    Result<bool> submit(const std::vector<sync::Wish> &wishes);
    Result<bool> decide(const sync::Decision &decision);
    void setAside(const sync::RecordKey &key, const std::optional<std::string> &body);
    void answered(SyncCall call, int round, const Result<std::string> &body);

    std::vector<KeptBody> all(std::string_view entity);
    std::optional<KeptBody> one(const sync::RecordKey &key);
    std::vector<sync::OutboxRow> waiting();
    std::vector<sync::Attention> attention();
    std::vector<sync::JournalEntry> journal();
    std::vector<KeptCount> counts();

Q_SIGNALS:
    void opened();
    //! The store cannot be opened; this worker does nothing more.
    void failed(const oms::Refusal &why);
    //! The server knows this computer by it.
    void registered(const oms::DeviceId &device);
    void asked(oms::SyncCall call, int round, const std::string &body);
    void recordsChanged(const std::vector<oms::sync::RecordKey> &keys, bool isEverything);
    void statusChanged(const oms::sync::SyncStatus &status, bool isLocked);
    void wiped(const oms::DeviceId &device);

private:
    struct SystemClock;
    struct SystemChance;

    bool open();
    Result<bool> handleNow(const sync::Event &event);
    void troubled(const sync::StoreError &error);
    void perform(const sync::Effects &effects);
    void perform(const sync::Effect &effect);
    void wake();
    void report();
    void tellDevice();
    void reportMarks();
    RecordMark markOf(const sync::RecordKey &key) const;
    bool isLocked() const;
    template<class T>
    T reading(const std::function<T()> &read);

    OpenStore m_open;
    std::unique_ptr<SystemClock> m_clock;
    std::unique_ptr<SystemChance> m_chance;
    std::unique_ptr<sync::Store> m_store;
    std::unique_ptr<sync::SyncEngine> m_engine;
    QTimer *m_wake; //!< for the engine
    QTimer *m_day; //!< looks whether it must lock
    std::map<sync::RecordKey, RecordMark> m_marks;
    sync::SyncStatus m_status;
    std::string m_trouble; //!< of the store
    std::string m_notice; //!< of the store, to be said once
    std::optional<std::chrono::milliseconds> m_metServer; //!< when it last answered, since the program started
    bool m_isLocked = false;
    int m_round = 0; //!< counts the engines: an answer to an earlier one's question is not this one's
};

} // namespace oms
