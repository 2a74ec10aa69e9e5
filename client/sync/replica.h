// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/net/transport.h"
#include "shared/core/json.h"
#include "shared/sync/engine.h"

#include <QObject>

//! What this computer keeps of the server's records, and what was done here and is on its way (sync.md). The only thing
//! that screens read and write; the store, the engine and the network are behind it. GUI thread; every answer comes
//! later, once, while its receiver lives.
namespace oms {

//! How far a record's last change has come.
enum class RecordMark { None, Waiting, NeedsYou };

template<class T>
struct Kept {
    T record;
    RecordMark mark = RecordMark::None;
};

//! A record as JSON, before it becomes a T.
struct KeptBody {
    std::string json;
    RecordMark mark = RecordMark::None;
};

struct KeptCount {
    std::string entity;
    std::size_t count = 0;
};

//! What is kept offline.
struct Holdings {
    std::vector<KeptCount> counts;
    std::int64_t bytes = 0; //!< of the file
};

class Replica : public QObject {
    Q_OBJECT

protected:
    //! What `prepare` returns runs on this thread while the receiver lives; `prepare` itself on another: many records
    //! take long to read.
    using Delivery = std::function<void()>;
    using Prepare = std::function<Delivery(std::vector<KeptBody>)>;

public:
    using QObject::QObject;

    virtual const sync::SyncStatus &status() const = 0;
    //! Too long without a word from the server: there is nothing to read until somebody signs in; what waits stays.
    virtual bool isLocked() const { return false; }
    //! False: in memory, gone when the program ends (a computer without a keychain, or a person who wants it so).
    virtual bool isPermanent() const { return true; }

    template<Described T>
    void all(QObject *receiver, std::function<void(std::vector<Kept<T>>)> take)
    {
        allAs<T, Kept<T>>(
            receiver,
            [](T &&record, RecordMark mark) {
                return Kept<T> {std::move(record), mark};
            },
            std::move(take));
    }
    //! Each made into something else on the other thread, where `make` must not touch what belongs to this one.
    template<Described T, class Made>
    void allAs(QObject *receiver, std::function<Made(T &&, RecordMark)> make,
               std::function<void(std::vector<Made>)> take)
    {
        readAll(schemaOf<T>().name(), receiver,
                [make = std::move(make), take = std::move(take)](const std::vector<KeptBody> &bodies) -> Delivery {
                    auto made = std::make_shared<std::vector<Made>>();
                    made->reserve(bodies.size());
                    for (const auto &body : bodies)
                        if (auto record = fromJson<T>(body.json, Purpose::Trusted))
                            made->push_back(make(std::move(*record), body.mark));
                    return [take, made] { take(std::move(*made)); };
                });
    }
    //! Nothing when it is not kept here (any longer).
    template<Described T>
    void one(const Uuid &id, QObject *receiver, std::function<void(std::optional<Kept<T>>)> take)
    {
        readOne({std::string(schemaOf<T>().name()), id}, receiver,
                [take = std::move(take)](std::optional<KeptBody> body) {
                    auto record = body ? fromJson<T>(body->json, Purpose::Trusted) : refuse(ErrorCode::NotFound);
                    take(record ? std::optional(Kept<T> {std::move(*record), body->mark}) : std::nullopt);
                });
    }

    //! Finishes when it is saved on this computer (I1). Refuses: Invalid, NotFound (the rules of check()), Unavailable
    //! with an error of the field "disk" (full, damaged): the form stays open and dirty.
    virtual void submit(std::vector<sync::Wish> wishes, QObject *receiver, Finish<bool> saved) = 0;
    virtual void decide(const sync::Decision &decision, QObject *receiver, Finish<bool> saved) = 0;

    //! For the Sync centre.
    virtual void waiting(QObject *receiver, std::function<void(std::vector<sync::OutboxRow>)> take) = 0;
    virtual void attention(QObject *receiver, std::function<void(std::vector<sync::Attention>)> take) = 0;
    virtual void journal(QObject *receiver, std::function<void(std::vector<sync::JournalEntry>)> take) = 0;
    virtual void holdings(QObject *receiver, std::function<void(Holdings)> take) = 0;
    virtual void syncNow() = 0;
    virtual void pause(bool isPaused) = 0;
    virtual void redownload() = 0;
    virtual void verify() = 0;

Q_SIGNALS:
    void statusChanged();
    //! Read them anew; `isEverything`: read all anew.
    void changed(const std::vector<oms::sync::RecordKey> &keys, bool isEverything);

private:
    virtual void readAll(std::string_view entity, QObject *receiver, Prepare prepare) = 0;
    virtual void readOne(const sync::RecordKey &key, QObject *receiver,
                         std::function<void(std::optional<KeptBody>)> take) = 0;
};

} // namespace oms
